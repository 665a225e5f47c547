import { expect, test } from 'vitest';
import { writeFileList } from './file-list.ts';

test('files are listed, sorted, with a link each', () => {
  expect(writeFileList('<ul><li>list of files</li></ul>', ['/root.json', '/404.html', '/_astro/a$& b.js'])).toBe(
    '<ul><li><a href="/404.html">404.html</a></li>\n<li><a href="/_astro/a$&amp;%20b.js">_astro/a$&amp; b.js</a></li>\n<li><a href="/root.json">root.json</a></li></ul>',
  );
});

test('a page without a place for the list is refused', () => {
  expect(() => writeFileList('<ul></ul>', [])).toThrow(
    '/about/files/ has no "<li>list of files</li>". Put it back into src/pages/about/files.astro.',
  );
});
