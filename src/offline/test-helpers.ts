/** A host and a browser's store, as far as saving and serving need them. */
import { digestOf } from './release.ts';
import type { Release } from './release.ts';

export const root = 'https://school.example/a/b/';

/** A release of these files, by path. */
export async function releaseOf(id: string, texts: Readonly<Record<string, string>>): Promise<Release> {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) files[path] = await digestOf(new TextEncoder().encode(text));
  return { id, files };
}

/** A store in memory. `room` is how many files fit. */
export class MemoryStore {
  readonly files = new Map<string, Response>();
  room = Infinity;

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.files.keys()].map((url) => new Request(url)));
  }
  put(key: RequestInfo | URL, response: Response): Promise<void> {
    if (this.files.size >= this.room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.files.set(addressOf(key), response);
    return Promise.resolve();
  }
  match(key: RequestInfo | URL, { ignoreSearch = false }: CacheQueryOptions = {}): Promise<Response | undefined> {
    const bare = (address: string) => address.replace(/\?.*/, '');
    const wanted = addressOf(key);
    const found = [...this.files].find(([name]) => (ignoreSearch ? bare(name) === bare(wanted) : name === wanted));
    return Promise.resolve(found?.[1].clone());
  }
  delete(key: RequestInfo | URL): Promise<boolean> {
    return Promise.resolve(this.files.delete(addressOf(key)));
  }
}
const addressOf = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));

/** A host that has these files; `asked` lists what it was asked for, below the root. */
export function hostOf(texts: Record<string, string>) {
  const asked: string[] = [];
  const host = {
    texts,
    asked,
    isReached: true,
    fetch: (asking: Request | string, init?: RequestInit): Promise<Response> => {
      const address = typeof asking === 'string' ? asking : asking.url;
      const path = address.slice(root.length).replace(/\?.*/, '');
      asked.push(path);
      if (init?.signal?.aborted) return Promise.reject(new DOMException('stopped', 'AbortError'));
      if (!host.isReached) return Promise.reject(new TypeError('Failed to fetch'));
      const text = host.texts[path === '' || path.endsWith('/') ? `${path}index.html` : path];
      return Promise.resolve(
        text === undefined
          ? new Response('not here', { status: 404 })
          : new Response(text, {
              headers: { 'content-type': 'text/plain', 'x-frame-options': 'DENY', 'content-length': '9' },
            }),
      );
    },
  };
  return host;
}
