import { expect, test } from 'vitest';
import { keysOf } from './release.ts';
import { SaveError, countMissing, saveRelease } from './save.ts';
import { MemoryStore, hostOf, releaseOf, root } from './test-helpers.ts';

const texts = { 'index.html': 'first', 'a/index.html': 'second', 'b.js': 'third' };

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof SaveError ? error.fault : `not a fault of saving: ${String(error)}`;
}

test('all files are saved, and the reader sees them come', async () => {
  const release = await releaseOf('one', texts);
  const store = new MemoryStore();
  const seen: string[] = [];
  const { fetch, asked } = hostOf(texts);
  await saveRelease(release, root, { store, fetch, onProgress: (done, count) => seen.push(`${done}/${count}`) });
  expect(seen).toEqual(['0/3', '1/3', '2/3', '3/3']);
  expect(asked.toSorted()).toEqual(['', 'a/', 'b.js']);
  expect([...store.files.keys()].toSorted()).toEqual([...keysOf(release, root)].toSorted());
  expect(await countMissing(release, root, store)).toBe(0);
});

test('what the host says about a file stays with it, but not how the file traveled', async () => {
  const store = new MemoryStore();
  await saveRelease(await releaseOf('one', texts), root, { store, fetch: hostOf(texts).fetch });
  const [response] = store.files.values();
  expect(response?.headers.get('content-type')).toBe('text/plain');
  expect(response?.headers.get('x-frame-options')).toBe('DENY');
  expect(response?.headers.get('content-length')).toBeNull();
});

test('only what is new is fetched, and an attempt goes on where the last one ended', async () => {
  const store = new MemoryStore();
  await saveRelease(await releaseOf('one', texts), root, { store, fetch: hostOf(texts).fetch });
  const later = { ...texts, 'b.js': 'changed', 'c.js': 'added' };
  const host = hostOf(later);
  await saveRelease(await releaseOf('two', later), root, { store, fetch: host.fetch });
  expect(host.asked.toSorted()).toEqual(['b.js', 'c.js']);
  // The older release is whole as well.
  expect(await countMissing(await releaseOf('one', texts), root, store)).toBe(0);
});

test('a host that changes meanwhile is found out, past caches between', async () => {
  const release = await releaseOf('one', texts);
  const changed = hostOf({ ...texts, 'b.js': 'of another release' });
  expect(await faultOf(saveRelease(release, root, { store: new MemoryStore(), fetch: changed.fetch }))).toBe('changed');
  expect(changed.asked.filter((path) => path === 'b.js')).toHaveLength(2);

  // An old copy on the way: the second, asked for afresh, is right.
  const fresh = hostOf(texts);
  const store = new MemoryStore();
  await saveRelease(release, root, {
    store,
    fetch: (address, init) =>
      init.cache === 'reload' ? fresh.fetch(address, init) : Promise.resolve(new Response('old')),
  });
  expect(await countMissing(release, root, store)).toBe(0);
});

test('a file that the host lacks, a host that fails, one that is not reached', async () => {
  const release = await releaseOf('one', texts);
  const store = new MemoryStore();
  const { 'b.js': _, ...fewer } = texts;
  expect(await faultOf(saveRelease(release, root, { store, fetch: hostOf(fewer).fetch }))).toBe('absent');
  const failing = () => Promise.resolve(new Response('', { status: 503 }));
  expect(await faultOf(saveRelease(release, root, { store: new MemoryStore(), fetch: failing }))).toBe('unreached');
  const away = hostOf(texts);
  away.isReached = false;
  expect(await faultOf(saveRelease(release, root, { store: new MemoryStore(), fetch: away.fetch }))).toBe('unreached');
});

test('a full device ends the saving', async () => {
  const store = new MemoryStore();
  store.room = 2;
  const release = await releaseOf('one', texts);
  expect(await faultOf(saveRelease(release, root, { store, fetch: hostOf(texts).fetch }))).toBe('full');
  expect(await countMissing(release, root, store)).toBe(1);
});

test('a reader who stops it keeps what was saved', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.js`, `text ${index}`]));
  const release = await releaseOf('one', many);
  const store = new MemoryStore();
  const stopper = new AbortController();
  const host = hostOf(many);
  const work = saveRelease(release, root, {
    store,
    fetch: host.fetch,
    signal: stopper.signal,
    onProgress: (done) => done === 10 && stopper.abort(),
  });
  expect(await faultOf(work)).toBe('stopped');
  const held = store.files.size;
  expect(held).toBeGreaterThanOrEqual(10);
  expect(held).toBeLessThan(40);
  expect(await countMissing(release, root, store)).toBe(40 - held);
});
