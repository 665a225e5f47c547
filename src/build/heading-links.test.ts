import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingLinks } from './heading-links.ts';

const file = pathToFileURL(path.resolve('src/content/docs/phases/2.mdx'));

/** The compiled chapter, as the build makes it. */
function compile(source: string): string {
  const options = { features: { headingAttributes: true }, hastPlugins: [headingLinks], fileURL: file };
  const result = mdxToJs(source, options);
  if (result instanceof Promise) throw new Error('The plugin became asynchronous.');
  return result.code;
}

describe('headings', () => {
  test('keep their hand-chosen id and get a link to themselves', () => {
    const code = compile('## Why this phase exists {#why}\n');
    expect(code).toMatch(/id: "why"/);
    expect(code).toMatch(/href: "#why"/);
    expect(code).toContain('Copy link to “Why this phase exists”');
    expect(code).not.toContain('{#why}');
  });

  test.each([2, 3, 4])('of depth %i without an id are refused with file, words and remedy', (depth) => {
    expect(() => compile(`Some words.\n\n${'#'.repeat(depth)} Why this phase exists\n`)).toThrow(
      'src/content/docs/phases/2.mdx: the heading "Why this phase exists" has no id. Write one after it, for example "Why this phase exists {#why}".',
    );
  });
});
