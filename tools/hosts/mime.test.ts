import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mimeTypeOf } from '../serve.ts';
import { typeFault } from './mime.ts';

test.each([
  ['/index.html', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html'],
  ['/index.html', 'Text/HTML;charset="UTF-8"'],
  ['/a.js', 'application/javascript'],
  ['/a.JS', 'text/javascript; charset=utf-8'],
  ['/wasm.en.pagefind', 'application/octet-stream'],
  ['/site.webmanifest', 'application/manifest+json'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
])('%s as %s is right', (file, type) => {
  expect(typeFault(file, type)).toBeUndefined();
});

test.each([
  ['/a.js', 'text/plain', 'text/javascript is right'],
  ['/a.css', undefined, 'without a type'],
  ['/a.css', '', 'without a type'],
  ['/index.html', 'text/html; charset=iso-8859-1', 'iso-8859-1'],
  ['/llms.txt', 'text/plain', 'names no charset'],
  ['/a.flac', 'audio/flac', 'add it to tools/hosts/mime.ts'],
])('%s as %s is not', (file, type, words) => {
  expect(typeFault(file, type)).toContain(words);
});

test('a server that cannot be taught may leave the charset out', () => {
  expect(typeFault('/llms.txt', 'text/plain', true)).toBeUndefined();
});

test("this project's own server sends right types for what is public", () => {
  const folder = path.join(import.meta.dirname, '../../public');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file) !== '');
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(typeFault(file, mimeTypeOf(file))).toBeUndefined();
});
