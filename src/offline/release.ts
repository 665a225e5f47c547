// Read by the offline worker, by the page that starts it, and by the build: no Node, no DOM.

/** One build of the site, file by file. */
export interface Release {
  /** Digest of all that follows: another build with other bytes has another id. */
  readonly id: string;
  /** Path below the site's root, such as `phases/2/index.html`, to the digest of the file's bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the reader is told before anything is fetched. */
export interface ReleaseSize {
  readonly id: string;
  /** How many files. */
  readonly count: number;
  /** Space that the files take on the device. */
  readonly bytes: number;
  /** What a host that compresses sends, about. */
  readonly download: number;
}

/** The worker, the size and the list of files: written last by the build, and no part of what is kept. */
export const workerFile = 'sw.js';
export const sizeFile = 'offline.json';
export const listFile = 'offline-files.json';

/** What pages and the worker say to each other. */
export type WorkerMessage = { readonly ask: 'state' } | { readonly ask: 'take-over' };

/** The worker's answer to `state`. */
export interface WorkerState {
  readonly id: string;
  /** Files of this release. */
  readonly count: number;
  /** Those of them that are not on the device, for example because the browser needed the space. */
  readonly missing: number;
}

/**
 * The name under which a browser keeps the files of the copy at this root. Another copy of the site may stand at
 * another path of the same host, so the path is part of it.
 */
export const storeNameOf = (root: string): string => `phase-by-phase offline ${new URL(root).pathname}`;

/** The address of a file, each part of its path written as an address needs it. */
const addressOf = (root: string, path: string): string =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), root).href;

/**
 * The key of a file in the store. It carries the digest, so that files of two releases stand beside each other and
 * what both share is kept once.
 */
export const keyOf = (root: string, path: string, digest: string): string =>
  `${addressOf(root, path)}?offline=${digest}`;

/** Every key of a release. */
export const keysOf = (release: Release, root: string): readonly string[] =>
  Object.entries(release.files).map(([path, digest]) => keyOf(root, path, digest));

/** Where the host has a file. Some hosts move `/a/index.html` to `/a/`, so pages are asked for by their folder. */
export const sourceOf = (root: string, path: string): string =>
  addressOf(root, path.replace(/(^|\/)index\.html$/, '$1'));

/** What an address means in a release. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly digest: string }
  /** The address of a folder without its slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'none' };

/**
 * Looks an address up, whatever stands behind its `?` or `#`. Undefined when it lies outside the root, or is written
 * so that it is no address of a file.
 */
export function find(release: Release, root: string, address: string): Found | undefined {
  const url = new URL(address);
  const base = new URL(root);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(base.pathname.length));
  } catch {
    return undefined;
  }
  const digestAt = (name: string) => (Object.hasOwn(release.files, name) ? release.files[name] : undefined);
  const isFolder = path === '' || path.endsWith('/');
  const name = isFolder ? `${path}index.html` : path;
  const digest = digestAt(name);
  if (digest !== undefined) return { kind: 'file', path: name, digest };
  return { kind: !isFolder && digestAt(`${path}/index.html`) !== undefined ? 'folder' : 'none' };
}

/** First 72 bits of the SHA-256, in letters that need no escape in an address. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
