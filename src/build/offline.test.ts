// cspell:ignore llms nojekyll
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Release, ReleaseSize } from '../offline/release.ts';
import { isKept, writeOffline } from './offline.ts';

let dist: string;
beforeEach(async () => (dist = await mkdtemp(path.join(tmpdir(), 'offline-'))));
afterEach(() => rm(dist, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
    await writeFile(path.join(dist, name), text);
  }
}
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(dist, name), 'utf8'));

test('the lists, the size and the worker agree', async () => {
  await write({ 'index.html': 'abc', 'phases/2/index.html': 'x'.repeat(1000), 'share/index.png': 'picture' });
  const size = await writeOffline(dist);
  expect(size).toMatchObject({ count: 2, bytes: 1003 });
  expect(size.download).toBeLessThan(60);
  expect((await json('offline.json')) as ReleaseSize).toEqual(size);
  const release = (await json('offline-files.json')) as Release;
  expect(release.id).toBe(size.id);
  expect(Object.keys(release.files)).toEqual(['index.html', 'phases/2/index.html']);
  // echo -n abc | sha256sum: ba7816bf 8f01cfea 41…
  expect(release.files['index.html']).toBe('ungWv48Bz-pB');
  const worker = await readFile(path.join(dist, 'sw.js'), 'utf8');
  expect(worker.startsWith(`const offlineRelease=${JSON.stringify(release)};\n`)).toBe(true);
});

test('the worker is one classic script, small, and without an address of this machine', async () => {
  await write({ 'index.html': 'abc' });
  await writeOffline(dist);
  const worker = await readFile(path.join(dist, 'sw.js'), 'utf8');
  // Parsed as a classic script: an import or export would not be.
  expect(() => new Script(worker)).not.toThrow();
  expect(worker).not.toMatch(/import\(|importScripts|file:\/\//);
  expect(worker.length).toBeLessThan(8000);
});

test('the same site makes the same release, a changed file another, and what it wrote is no part of it', async () => {
  await write({ 'index.html': 'abc' });
  const first = await writeOffline(dist);
  expect(await writeOffline(dist)).toEqual(first);
  await write({ 'index.html': 'abd' });
  const second = await writeOffline(dist);
  expect(second.id).not.toBe(first.id);
  expect(second.count).toBe(1);
});

test('a folder without a site is refused', async () => {
  await expect(writeOffline(dist)).rejects.toThrow('index.html is missing. Build the site before this step.');
  await expect(writeOffline(path.join(dist, 'nowhere'))).rejects.toThrow('Build the site before this step.');
});

test('what readers load is kept, what only hosts and other programs read is not', () => {
  for (const name of ['index.html', '_astro/page.js', 'pagefind/wasm.en.pagefind', 'manifest.webmanifest', 'a/_b.js']) {
    expect(isKept(name), name).toBe(true);
  }
  for (const name of [
    'sw.js',
    'offline.json',
    'offline-files.json',
    '404.html',
    'share/index.png',
    'api/model.json',
    'pagefind/wasm.unknown.pagefind',
    'robots.txt',
    'llms.txt',
    'sitemap-0.xml',
    '_headers',
    '.nojekyll',
    '.well-known/x',
  ]) {
    expect(isKept(name), name).toBe(false);
  }
});
