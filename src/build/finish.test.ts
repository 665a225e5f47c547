import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishFolder } from './finish.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'finish-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

const closed = "base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

test('pages and sheets are made to fit any path, and each page gets its policy', () => {
  write({
    'index.html': '<meta charset="utf-8"><link rel="stylesheet" href="/_astro/a.css"><a href="/phases/2/">Phase 2</a>',
    'phases/2/index.html': '<meta charset="utf-8"><a href="/">Home</a>',
    '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}',
    '_astro/a.js': 'import("./b.js")',
    'pagefind/pagefind-ui.js': '',
  });
  expect(finishFolder(root, { publicAddress: undefined })).toEqual({ pages: 2, files: 2 });
  expect(read('index.html')).toBe(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; ${closed}"><link rel="stylesheet" href="_astro/a.css"><a href="phases/2/">Phase 2</a>`,
  );
  expect(read('phases/2/index.html')).toBe(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; ${closed}"><a href="../../">Home</a>`,
  );
  expect(read('_astro/a.css')).toBe('@font-face{src:url(f.woff2)}');
  expect(() => read('pagefind/pagefind-ui.js')).toThrow('ENOENT');
});

test('what depends on the public address has it whole, in pages and in the sitemap', () => {
  write({
    'index.html':
      '<meta charset="utf-8"><link rel="canonical" href="https://public-address.invalid/"><a href="/p2/">Phase 2</a>',
    'sitemap-0.xml': '<loc>https://public-address.invalid/p2/</loc>',
  });
  finishFolder(root, { publicAddress: 'https://example.org/a/b/' });
  expect(read('index.html')).toContain('<link rel="canonical" href="https://example.org/a/b/"><a href="p2/">');
  expect(read('sitemap-0.xml')).toBe('<loc>https://example.org/a/b/p2/</loc>');
});

test('the sitemap names no page that only leads on', () => {
  write({
    'index.html': '<meta charset="utf-8">',
    'p2/index.html': '<meta charset="utf-8"><meta name="robots" content="noindex">',
    'sitemap-0.xml':
      '<urlset><url><loc>https://public-address.invalid/</loc></url><url><loc>https://public-address.invalid/p2/</loc></url></urlset>',
  });
  finishFolder(root, { publicAddress: 'https://example.org/a/b/' });
  expect(read('sitemap-0.xml')).toBe('<urlset><url><loc>https://example.org/a/b/</loc></url></urlset>');
});

test('the page of files names what links do not lead to', () => {
  write({
    'about/files/index.html': '<meta charset="utf-8"><ul><li>list of files</li></ul>',
    'root.json': '{}',
    '404.html': '<meta charset="utf-8">',
    'p2/index.html': '<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/phases/2/">',
    'phases/2/index.html': '<meta charset="utf-8">',
    'pagefind/pagefind-ui.js': '',
  });
  finishFolder(root, { publicAddress: undefined });
  expect(read('about/files/index.html')).toContain(
    '<ul>' +
      [
        '<li><a href="../../404.html">404.html</a></li>',
        '<li><a href="../../offline-files.json">offline-files.json</a></li>',
        '<li><a href="../../offline.json">offline.json</a></li>',
        '<li><a href="../../p2/index.html">p2/index.html</a></li>',
        '<li><a href="../../root.json">root.json</a></li>',
        '<li><a href="../../sw.js">sw.js</a></li>',
      ].join('\n') +
      '</ul>',
  );
});

test('a script that works at the root of a host only stops the build by name', () => {
  write({ '_astro/a.js': 'fetch("/_astro/b.json")' });
  expect(() => finishFolder(root, { publicAddress: undefined })).toThrow('/_astro/a.js names "/_astro/b.json"');
});

test('a page that the policy would break stops the build by name', () => {
  write({ 'x/index.html': '<meta charset="utf-8"><p onclick="go()">' });
  expect(() => finishFolder(root, { publicAddress: undefined })).toThrow('/x/: <p> has onclick="go()".');
});
