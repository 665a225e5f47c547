import { expect, test } from 'vitest';
import type { Built } from './crawl.ts';
import { mirrorArguments, mirrorFaults, mirrorSite } from './mirror.ts';

const folder = (texts: Readonly<Record<string, string>>): Built => ({
  files: Object.keys(texts),
  read: (file) => Buffer.from(texts[file] ?? ''),
});

test('a copy with the same files and bytes has no fault', () => {
  const site = folder({ '/index.html': 'Home', '/q/a/index.html': 'A' });
  expect(mirrorFaults(site, folder({ '/q/a/index.html': 'A', '/index.html': 'Home' }))).toEqual([]);
});

test('what is missing, added or changed is named', () => {
  const site = folder({ '/index.html': 'Home', '/a.js': '1', '/b.js': '2' });
  expect(mirrorFaults(site, folder({ '/index.html': 'Home!', '/a.js': '1', '/robots.txt': '' }))).toEqual([
    '/b.js: is missing in the copy.',
    '/robots.txt: is in the copy alone.',
    '/index.html: has other bytes in the copy.',
  ]);
});

test('wget is told to stay below the path', () => {
  expect(mirrorArguments('http://127.0.0.1:8000/opt/', '/tmp/copy')).toEqual([
    '--mirror',
    '--no-parent',
    '--no-host-directories',
    '--no-verbose',
    '--directory-prefix=/tmp/copy',
    'http://127.0.0.1:8000/opt/',
  ]);
});

test('a program that fails is told with its status', async () => {
  await expect(mirrorSite('/bin/false', 'http://127.0.0.1:9/opt/', '/nowhere')).rejects.toThrow(
    'wget ended with 1 while it copied http://127.0.0.1:9/opt/.',
  );
});

test('a copy without a first page is refused', async () => {
  await expect(mirrorSite('/bin/true', 'http://127.0.0.1:9/opt/', '/nowhere')).rejects.toThrow(
    'wget copied no first page of http://127.0.0.1:9/opt/',
  );
});
