import { beforeEach, describe, expect, test } from 'vitest';
import { keyOf, storeNameOf } from './release.ts';
import type { Release } from './release.ts';
import { serveRelease } from './serve.ts';
import type { AskEvent } from './serve.ts';
import { MemoryStore, hostOf, releaseOf, root } from './test-helpers.ts';

const texts = { 'index.html': 'home', 'a/index.html': 'page A', '_astro/old.js': 'script of one' };
const later = { 'index.html': 'new home', 'a/index.html': 'page A', '_astro/new.js': 'script of two' };

let store: MemoryStore;
let host: ReturnType<typeof hostOf>;
beforeEach(() => {
  store = new MemoryStore();
  host = hostOf({ ...texts });
});

/** A worker of this release, with its events to set off. */
function work(release: Release) {
  const listeners = new Map<string, (event: never) => void>();
  const world = {
    registration: { scope: root },
    caches: {
      open: (name: string) =>
        name === storeNameOf(root)
          ? Promise.resolve(store as unknown as Cache)
          : Promise.reject(new Error(`There is no store "${name}".`)),
    },
    clients: { claim: () => Promise.resolve(void log.push('claim')) },
    fetch: (asking: Request | string, init?: RequestInit) => host.fetch(asking, init),
    skipWaiting: () => Promise.resolve(void log.push('skipWaiting')),
    addEventListener: (name: string, listener: (event: never) => void) => listeners.set(name, listener),
  };
  const log: string[] = [];
  serveRelease(world, release);
  const set = async (name: string, more: object = {}): Promise<void> => {
    const waits: Promise<unknown>[] = [];
    listeners.get(name)?.({ waitUntil: (wait: Promise<unknown>) => void waits.push(wait), ...more } as never);
    await Promise.all(waits);
  };
  return {
    log,
    install: () => set('install'),
    activate: () => set('activate'),
    say: (data: unknown, port?: { postMessage(message: unknown): void }) =>
      set('message', { data, ports: port ? [port] : [] }),
    /** The worker's answer; undefined when it leaves the browser alone. */
    ask(path: string, { mode = 'cors', method = 'GET', headers = {} } = {}): Promise<Response> | undefined {
      let answer: Promise<Response> | undefined;
      // No script may make a request with the mode of a link that was followed.
      const request = new Proxy(new Request(new URL(path, root), { method, headers }), {
        get: (target, name) => (name === 'mode' ? mode : (Reflect.get(target, name, target) as unknown)),
      });
      const event: AskEvent = { request, respondWith: (given) => void (answer = given) };
      listeners.get('fetch')?.(event as never);
      return answer;
    },
  };
}

/** A worker in use, with everything on the device and the host out of reach. */
async function inUse(release: Release) {
  const worker = work(release);
  await worker.install();
  await worker.activate();
  host.asked.length = 0;
  host.isReached = false;
  return worker;
}
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();
const page = { mode: 'navigate' };

describe('offline', () => {
  test('every file of the release is answered from the device', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    expect(worker.log).toEqual(['claim']);
    expect(await textOf(worker.ask('', page))).toBe('home');
    expect(await textOf(worker.ask('a/?q=1', page))).toBe('page A');
    expect(await textOf(worker.ask('_astro/old.js'))).toBe('script of one');
    expect(host.asked).toEqual([]);
  });

  test('a folder without its slash leads to the page, as a host does it', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    const answer = await worker.ask('a?q=1', page);
    expect(answer?.status).toBe(301);
    expect(answer?.headers.get('location')).toBe(`${root}a/?q=1`);
  });

  test('an address that is not there is answered in words, a file with an error', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    const answer = await worker.ask('nowhere/', page);
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toContain(`<a href="${root}">Go to the first page</a>`);
    await expect(worker.ask('nowhere.js')).rejects.toThrow('Failed to fetch');
  });

  test('what only a host can do is left to it', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    expect(worker.ask('a/', { method: 'POST' })).toBeUndefined();
    expect(worker.ask('a/', { headers: { range: 'bytes=0-1' } })).toBeUndefined();
    expect(worker.ask('https://school.example/a/')).toBeUndefined();
  });
});

describe('with a connection', () => {
  test('pages stay of one release although the host has another by now', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    host.isReached = true;
    host.texts = later;
    expect(await textOf(worker.ask('', page))).toBe('home');
    expect(await textOf(worker.ask('_astro/old.js'))).toBe('script of one');
  });

  test('the lists of what can be kept come from the host', async () => {
    const worker = await inUse(await releaseOf('one', texts));
    host.isReached = true;
    host.texts = { 'offline.json': '{}' };
    expect(await textOf(worker.ask('offline.json'))).toBe('{}');
  });

  test('when some files are gone, the host comes first', async () => {
    const release = await releaseOf('one', texts);
    await inUse(release);
    await store.delete(keyOf(root, '_astro/old.js', release.files['_astro/old.js'] ?? ''));
    // A worker sleeps between two visits.
    const awake = work(release);
    host.isReached = true;
    host.texts = later;
    expect(await textOf(awake.ask('', page))).toBe('new home');
    // What the host has no longer, the device may have.
    host.texts = {};
    expect(await textOf(awake.ask('', page))).toBe('home');
    host.isReached = false;
    expect(await textOf(awake.ask('', page))).toBe('home');
    expect((await awake.ask('_astro/old.js'))?.type).toBe('error');
  });

  test('a store that cannot be read is no store', async () => {
    const worker = work(await releaseOf('one', texts));
    store.keys = () => Promise.reject(new Error('The disk is broken.'));
    expect(await textOf(worker.ask('', page))).toBe('home');
  });
});

describe('a new release', () => {
  test('waits until the reader asks', async () => {
    const worker = work(await releaseOf('two', later));
    host.texts = later;
    await worker.install();
    expect(worker.log).toEqual([]);
    await worker.say({ ask: 'take-over' });
    expect(worker.log).toEqual(['skipWaiting']);
    await worker.say({ ask: 'something else' });
    expect(worker.log).toEqual(['skipWaiting']);
  });

  test('is given up when the host is still changing, and the old one stays whole', async () => {
    const old = await inUse(await releaseOf('one', texts));
    host.isReached = true;
    const worker = work(await releaseOf('two', later));
    host.texts = { ...later, 'index.html': 'home' };
    await expect(worker.install()).rejects.toThrow('index.html: changed');
    host.isReached = false;
    expect(await textOf(old.ask('', page))).toBe('home');
    expect(await textOf(old.ask('_astro/old.js'))).toBe('script of one');
  });

  test('leaves nothing behind when the device is full, and the old one stays whole', async () => {
    const old = await inUse(await releaseOf('one', texts));
    host.isReached = true;
    const before = [...store.files.keys()];
    host.texts = { ...later, '_astro/more.js': 'more' };
    const worker = work(await releaseOf('two', host.texts));
    // Room for one of the three that are new.
    store.room = before.length + 1;
    await expect(worker.install()).rejects.toThrow('full');
    expect([...store.files.keys()]).toEqual(before);
    host.isReached = false;
    expect(await textOf(old.ask('', page))).toBe('home');
  });

  test('keeps what a lost connection left, and goes on from there', async () => {
    await inUse(await releaseOf('one', texts));
    host.isReached = true;
    const files = { ...later, 'z.js': 'last' };
    // The host has all but one of them.
    host.texts = later;
    await expect(work(await releaseOf('two', files)).install()).rejects.toThrow('z.js: absent');
    host.texts = files;
    host.asked.length = 0;
    await work(await releaseOf('two', files)).install();
    expect(host.asked).toEqual(['z.js']);
  });

  test('takes the place of the old one, and pages still open find their scripts', async () => {
    const one = await releaseOf('one', texts);
    await inUse(one);
    host.isReached = true;
    host.texts = later;
    const worker = work(await releaseOf('two', later));
    await worker.install();
    expect(host.asked.toSorted()).toEqual(['', '_astro/new.js']);
    await worker.activate();
    host.isReached = false;
    expect(await textOf(worker.ask('', page))).toBe('new home');
    expect(await textOf(worker.ask('_astro/old.js'))).toBe('script of one');
    expect(store.files.has(keyOf(root, 'index.html', one.files['index.html'] ?? ''))).toBe(false);
  });

  test('after the next one nothing of the first is left', async () => {
    const one = await releaseOf('one', texts);
    await inUse(one);
    host.isReached = true;
    for (const [id, files] of [
      ['two', later],
      ['three', { ...later, 'index.html': 'newest home' }],
    ] as const) {
      host.texts = files;
      const worker = work(await releaseOf(id, files));
      await worker.install();
      await worker.activate();
    }
    // Three files, and the note of what is in use.
    expect([...store.files.keys()].map((key) => key.slice(root.length).replace(/\?.*/, '')).toSorted()).toEqual([
      '',
      '_astro/new.js',
      'a/index.html',
      'index.html',
    ]);
  });
});

test('a page is told which release there is, and what is missing', async () => {
  const release = await releaseOf('one', texts);
  const worker = await inUse(release);
  const heard: unknown[] = [];
  const port = { postMessage: (message: unknown) => heard.push(message) };
  await worker.say({ ask: 'state' }, port);
  await store.delete(keyOf(root, 'a/index.html', release.files['a/index.html'] ?? ''));
  await worker.say({ ask: 'state' }, port);
  expect(heard).toEqual([
    { id: 'one', count: 3, missing: 0 },
    { id: 'one', count: 3, missing: 1 },
  ]);
});
