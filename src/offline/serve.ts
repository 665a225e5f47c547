// Ships in the offline worker: what it does when a release arrives, and how it answers a page.
import { find, keyOf, keysOf, storeNameOf } from './release.ts';
import type { Release, WorkerMessage, WorkerState } from './release.ts';
import { SaveError, countMissing, saveRelease } from './save.ts';

/** The parts of a worker's world that this one uses. TypeScript's own types of it do not go with those of pages. */
export interface WorkerWorld {
  readonly registration: { readonly scope: string };
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly clients: { claim(): Promise<void> };
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(name: 'message', listener: (event: TalkEvent) => void): void;
}
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}
export interface AskEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface TalkEvent extends LifeEvent {
  readonly data: unknown;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

/** What a reader sees who is offline at an address that this release does not have. */
const notKept = (root: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not kept on this device · Phase by Phase</title>
<h1>This page is not kept on this device</h1>
<p>There is no connection now, and the version of the site that you keep has no page at this address.</p>
<p><a href="${root}">Go to the first page</a></p>
`;

/**
 * Makes a worker answer with the files of one release.
 *
 * It comes into use only when every file is on the device, and then answers from there, so that a page and what it
 * loads are of one release. A newer release waits until the reader asks for it or has closed every page of the old one.
 */
export function serveRelease(world: WorkerWorld, release: Release): void {
  const root = world.registration.scope;
  const open = () => world.caches.open(storeNameOf(root));
  // A file like any other to the store, at an address that no file has: the root always leads to a page.
  const inUseKey = `${root}?offline=in-use`;

  let missing: Promise<number> | undefined;
  /** How many files are gone; looked up once, and again when a page asks. */
  const lookMissing = () =>
    (missing = open()
      .then((store) => countMissing(release, root, store))
      // Storage that cannot be read holds nothing.
      .catch(() => Object.keys(release.files).length));

  /** Saves the release; the worker is given up when it throws. */
  async function install(): Promise<void> {
    const store = await open();
    const before = new Set((await store.keys()).map(({ url }) => url));
    try {
      await saveRelease(release, root, { store, fetch: (address, init) => world.fetch(address, init) });
    } catch (error) {
      // After a lost connection the next try goes on from there. On a full device that would only take room from others.
      if (error instanceof SaveError && error.fault === 'full') {
        for (const request of await store.keys()) {
          if (!before.has(request.url)) await store.delete(request);
        }
      }
      throw error;
    }
  }

  world.addEventListener('install', (event) => event.waitUntil(install()));

  /**
   * Drops what no page needs. Pages of the release before may still be open in another tab: what only they have, such
   * as scripts they load later, stays until the release after this one.
   */
  async function tidy(): Promise<void> {
    const store = await open();
    const noted = await store.match(inUseKey);
    const before = noted ? ((await noted.json()) as Release) : undefined;
    const keep = new Set([...keysOf(release, root), inUseKey]);
    for (const [path, digest] of Object.entries(before?.files ?? {})) {
      if (!Object.hasOwn(release.files, path)) keep.add(keyOf(root, path, digest));
    }
    for (const request of await store.keys()) {
      if (!keep.has(request.url)) await store.delete(request);
    }
    await store.put(inUseKey, new Response(JSON.stringify(release)));
  }

  world.addEventListener('activate', (event) => {
    // Old files take space and do no harm: the release is in use even if tidying fails.
    event.waitUntil(
      tidy()
        .catch(() => undefined)
        .then(() => world.clients.claim()),
    );
  });

  world.addEventListener('message', (event) => {
    const { ask } = event.data as WorkerMessage;
    if (ask === 'take-over') event.waitUntil(world.skipWaiting());
    if (ask === 'state') {
      event.waitUntil(
        lookMissing().then((count) => {
          const state: WorkerState = { id: release.id, count: Object.keys(release.files).length, missing: count };
          event.ports[0]?.postMessage(state);
        }),
      );
    }
  });

  async function stored(key: string, options?: CacheQueryOptions): Promise<Response | undefined> {
    try {
      return await (await open()).match(key, options);
    } catch {
      return undefined;
    }
  }

  async function answerFile(request: Request, key: string): Promise<Response> {
    // Some files are gone: a page from here could miss its script, so the host comes first while it can be reached.
    const isWhole = (await (missing ?? lookMissing())) === 0;
    if (isWhole) return (await stored(key)) ?? world.fetch(request);
    const fromHost = await world.fetch(request).catch(() => undefined);
    if (fromHost && fromHost.status < 400) return fromHost;
    return (await stored(key)) ?? fromHost ?? otherwise(request);
  }

  /** For an address that the release does not have. */
  async function answerOther(request: Request): Promise<Response> {
    if (request.mode !== 'navigate') {
      // A page of the release before asks for what was its own.
      const { origin, pathname } = new URL(request.url);
      const old = await stored(`${origin}${pathname}`, { ignoreSearch: true });
      if (old) return old;
      return world.fetch(request);
    }
    return (await world.fetch(request).catch(() => undefined)) ?? otherwise(request);
  }

  const otherwise = (request: Request): Response =>
    request.mode === 'navigate'
      ? new Response(notKept(root), { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
      : Response.error();

  world.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || request.headers.has('range')) return;
    const found = find(release, root, request.url);
    if (!found) return;
    if (found.kind === 'file') {
      event.respondWith(answerFile(request, keyOf(root, found.path, found.digest)));
    } else if (found.kind === 'folder' && request.mode === 'navigate') {
      const url = new URL(request.url);
      event.respondWith(Promise.resolve(Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301)));
    } else {
      event.respondWith(answerOther(request));
    }
  });
}
