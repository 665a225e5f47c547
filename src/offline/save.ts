// Fetches a release into the browser's store: the page does it when the reader asks, the worker for a new release.
import { digestOf, keyOf, keysOf, sourceOf } from './release.ts';
import type { Release } from './release.ts';

/** The part of the browser's `Cache` that saving needs. */
export type Store = Pick<Cache, 'keys' | 'put'>;

export interface SaveTools {
  readonly store: Store;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Ends the saving; what is saved by then stays. */
  readonly signal?: AbortSignal;
  /** Told after every file, and once at the beginning. */
  readonly onProgress?: (done: number, count: number) => void;
}

/**
 * Why saving ended early: the device is full, the host was not reached, the host has no such file, it sends other
 * bytes than this release has, or the reader stopped it.
 */
export type SaveFault = 'full' | 'unreached' | 'absent' | 'changed' | 'stopped';

export class SaveError extends Error {
  readonly fault: SaveFault;
  constructor(fault: SaveFault, path: string, cause?: unknown) {
    super(`${path}: ${fault}`, { cause });
    this.name = 'SaveError';
    this.fault = fault;
  }
}

/** Files fetched at a time. */
const lanes = 6;

/** Headers that tell how a file traveled; the stored one has arrived. */
const ofTheJourney = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Fetches a file and holds its bytes against the release.
 *
 * Throws a `SaveError` when it does not arrive, or arrives with other bytes even past every cache between.
 */
async function fetchFile(path: string, digest: string, root: string, tools: SaveTools): Promise<Response> {
  for (const cache of ['no-cache', 'reload'] as const) {
    let response: Response;
    let bytes: ArrayBuffer;
    try {
      response = await tools.fetch(sourceOf(root, path), {
        cache,
        credentials: 'same-origin',
        ...(tools.signal && { signal: tools.signal }),
      });
      bytes = await response.arrayBuffer();
    } catch (cause) {
      throw new SaveError(tools.signal?.aborted ? 'stopped' : 'unreached', path, cause);
    }
    if (!response.ok) throw new SaveError(response.status >= 500 ? 'unreached' : 'absent', path);
    if ((await digestOf(bytes)) === digest) {
      const headers = new Headers(response.headers);
      for (const name of ofTheJourney) headers.delete(name);
      // A new response: browsers refuse one that was redirected as a page.
      return new Response(bytes, { headers });
    }
  }
  throw new SaveError('changed', path);
}

/**
 * Saves all files of a release that the store does not hold yet, and so goes on where an earlier attempt ended.
 * Nothing that was there is touched.
 *
 * Throws a `SaveError` at the first file that cannot be had or stored.
 */
export async function saveRelease(release: Release, root: string, tools: SaveTools): Promise<void> {
  const held = new Set((await tools.store.keys()).map(({ url }) => url));
  const entries = Object.entries(release.files);
  const wanted = entries.filter(([path, digest]) => !held.has(keyOf(root, path, digest)));
  let done = entries.length - wanted.length;
  let failure: SaveError | undefined;
  tools.onProgress?.(done, entries.length);

  const lane = async () => {
    for (let entry = wanted.shift(); entry && !failure; entry = wanted.shift()) {
      const [path, digest] = entry;
      try {
        if (tools.signal?.aborted) throw new SaveError('stopped', path);
        const response = await fetchFile(path, digest, root, tools);
        try {
          await tools.store.put(keyOf(root, path, digest), response);
        } catch (cause) {
          throw new SaveError('full', path, cause);
        }
        done += 1;
        tools.onProgress?.(done, entries.length);
      } catch (error) {
        failure ??= error instanceof SaveError ? error : new SaveError('unreached', path, error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failure) throw failure;
}

/** How many files of a release the store does not hold. */
export async function countMissing(release: Release, root: string, store: Pick<Store, 'keys'>): Promise<number> {
  const held = new Set((await store.keys()).map(({ url }) => url));
  return keysOf(release, root).filter((key) => !held.has(key)).length;
}
