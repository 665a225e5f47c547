import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkWorkout } from '../../opt/checking/check-workout.ts';
import { exampleWorkouts } from './examples.ts';
import { Result, chapterName } from './result.tsx';
import { findingsOf, keyOf } from './state.ts';

const links = { site: (address: string) => `/a${address}`, sources: { SG6: 'Study guide, section 6' } };
const nothing = () => undefined;

function drawn(text: string, isAlive = false): string {
  return render(
    <Result
      at="test"
      text={text}
      checked={checkWorkout(text)}
      links={links}
      {...(isAlive ? { act: { mend: nothing, goTo: nothing } } : {})}
    />,
  );
}

const mixed = exampleWorkouts[0]?.text ?? '';

test('a departure says what, where, why, what is expected, and from which source', () => {
  const html = drawn(mixed);
  expect(html).toContain('Closest to Phase 1.');
  expect(html).toContain('<b class="checker-mark">Departs</b> Standing cable row: 85% of one-repetition maximum.');
  expect(html).toContain('<span>Line 11</span> <code>Standing cable row 2x15 @85% 4-2-1-1 rest 30</code>');
  expect(html).toContain('Found: 85%. Expected: 50–70%.');
  expect(html).toContain('Rule: Load of the lifts.');
  expect(html).toContain(
    '<a href="/a/programming/acute-variables/#compare-p1-resistance-load">Resistance load in Phase 1</a>',
  );
  expect(html).toContain('<a href="/a/about/sources/#t7-21">Textbook, chapter 21</a>');
  expect(html).toContain('<a href="/a/about/sources/#sg6">Study guide, section 6</a>');
  expect(html).toContain('Taught in <a href="/a/phases/1/">Phase 1</a>.');
  expect(html).toContain('To mend it: Plan 50–70% of one-repetition maximum.');
  expect(html).not.toContain('<button');
});

test('every phase has its measure as a number beside the bar', () => {
  const html = drawn(mixed);
  expect(
    [...html.matchAll(/<span>Phase (\d)<\/span><svg.*?<rect width="(\d+)".*?<b>(\d+)<\/b>/g)].map((found) =>
      found.slice(1),
    ),
  ).toEqual([
    ['1', '86', '86'],
    ['3', '53', '53'],
    ['2', '52', '52'],
    ['4', '36', '36'],
    ['5', '23', '23'],
  ]);
});

test('where the reader can act each mend is a button that says its line', () => {
  const html = drawn(mixed, true);
  expect(html).toContain('aria-label="Mend: Plan 50–70% of one-repetition maximum. Line 11"');
  expect(html).toContain('<button type="button">Line 11</button>');
});

test('a mend that is not possible gives its reason instead of the button', () => {
  const checked = checkWorkout(mixed);
  const refused = Object.fromEntries(findingsOf(checked).map((finding) => [keyOf(finding), 'It cannot be.']));
  const html = render(
    <Result
      at="test"
      text={mixed}
      checked={checked}
      links={links}
      refused={refused}
      act={{ mend: nothing, goTo: nothing }}
    />,
  );
  expect(html.split('<p class="checker-refused">It cannot be.</p>')).toHaveLength(5);
  expect(html).not.toContain('data-mend');
});

test('blocks come first, and sessions say their line', () => {
  const html = drawn(exampleWorkouts[2]?.text ?? '');
  expect([...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, words]) => words)).toEqual([
    'The order of the phases, weeks and days',
    'Day 1, line 2',
    'Day 2, line 23',
  ]);
});

test('of many sessions those that keep the model are only listed', () => {
  const text = Array.from({ length: 8 }, (_, day) => `Day ${day + 1}\n${exampleWorkouts[1]?.text ?? ''}`).join('\n');
  const html = drawn(text.replace('C1 Leg press 3x10', 'C1 Leg press 3x30'));
  expect(html.split('<h3')).toHaveLength(2);
  expect(html).toContain('7 sessions keep every rule of the model');
});

test('a text without a workout and lines that were not understood have their sentences', () => {
  expect(drawn('hello')).toContain('No workout was found in this text.');
  const html = drawn('Leg press 3x10\nMystery move 3x10');
  expect(html).toContain('1 note');
  expect(html).toContain('<span>Line 2</span> <code>Mystery move 3x10</code>');
});

test('markup in the text is text', () => {
  const html = drawn('Leg press 3x99 <img src=x onerror=alert(1)>');
  expect(html).not.toContain('<img');
});

test('a chapter is named by its address', () => {
  expect(chapterName('/phases/4/')).toBe('Phase 4');
  expect(chapterName('/model/levels-and-phases/')).toBe('Levels and phases');
  expect(chapterName('/model/')).toBe('Model');
});
