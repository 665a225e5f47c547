import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingLinks, paragraphAnchors } from './heading-links.ts';

const file = pathToFileURL(path.resolve('src/content/docs/phases/2.mdx'));

/** The compiled chapter, as the build makes it. */
function compile(source: string): string {
  const options = {
    features: { headingAttributes: true },
    hastPlugins: [headingLinks, paragraphAnchors],
    fileURL: file,
  };
  const result = mdxToJs(source, options);
  if (result instanceof Promise) throw new Error('The plugin became asynchronous.');
  return result.code;
}

describe('headings', () => {
  test('keep their hand-chosen id and get a link to themselves', () => {
    const code = compile('## Why this phase exists {#why}\n');
    expect(code).toMatch(/id: "why"/);
    expect(code).toMatch(/href: "#why"/);
    expect(code).toContain('children: "Why this phase exists"');
    expect(code).not.toContain('{#why}');
  });

  test.each([2, 3, 4])('of depth %i without an id are refused with file, words and remedy', (depth) => {
    expect(() => compile(`Some words.\n\n${'#'.repeat(depth)} Why this phase exists\n`)).toThrow(
      'src/content/docs/phases/2.mdx: the heading "Why this phase exists" has no id. Write one after it, for example "Why this phase exists {#why}".',
    );
  });
});

describe('an anchor', () => {
  test('at the start of a paragraph or an item gives it its id', () => {
    const code = compile('<Anchor id="undo-one" />Power comes last.\n\n- <Anchor id="undo-two" />**Heavy** first.\n');
    expect(code).toMatch(/_components\.p, \{\s*id: "undo-one",\s*children: "Power comes last\."/);
    expect(code).toMatch(/_components\.li, \{\s*id: "undo-two"/);
    expect(code).not.toContain('_jsx(Anchor');
  });

  test('in the middle keeps its own place', () => {
    const code = compile('Power comes <Anchor id="undo-one" />last.\n');
    expect(code).toMatch(/_jsx\(Anchor, \{\s*id: "undo-one"/);
  });
});
