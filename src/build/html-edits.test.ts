import { expect, test } from 'vitest';
import { applyEdits, textInside, valueOf, writeAttribute, writtenAttributes, writtenElements } from './html-edits.ts';

test('only elements of the source are named, with what <noscript> and <template> hold', () => {
  const names = writtenElements('<title>A</title><noscript><p>B</p></noscript><template><b>C</b></template>').map(
    ({ tagName }) => tagName,
  );
  expect(names).toEqual(['title', 'noscript', 'p', 'template', 'b']);
});

test('attributes are given with their places and without character references', () => {
  const html = '<svg><a xlink:href=/x/ class="a&amp;b"></a></svg>';
  const [, link] = writtenElements(html);
  if (!link) throw new Error('The link is missing.');
  expect(writtenAttributes(link).map(({ name, value, start, end }) => [name, value, html.slice(start, end)])).toEqual([
    ['xlink:href', '/x/', 'xlink:href=/x/'],
    ['class', 'a&b', 'class="a&amp;b"'],
  ]);
  expect(valueOf(link, 'xlink:href')).toBe('/x/');
  expect(valueOf(link, 'href')).toBeUndefined();
});

test('the text of a script comes as it is written', () => {
  const [script] = writtenElements('<script>a &amp;&amp; "<b>"</script>');
  expect(script && textInside(script)).toBe('a &amp;&amp; "<b>"');
});

test('an attribute is written so that it reads back', () => {
  expect(writeAttribute('href', '/?a=1&b="2"')).toBe('href="/?a=1&amp;b=&quot;2&quot;"');
});

test('edits are made in the order of the source, and one place is changed once', () => {
  expect(
    applyEdits('abcdef', [
      { start: 4, end: 5, text: 'E!' },
      { start: 1, end: 2, text: 'B!' },
      { start: 4, end: 5, text: 'E!' },
    ]),
  ).toBe('aB!cdE!f');
  expect(applyEdits('abc', [{ start: 3, end: 3, text: 'd' }])).toBe('abcd');
});
