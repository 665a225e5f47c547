/**
 * Looks at a running host through HTTP alone: every file of the built site, every address its pages and style sheets
 * name, the headers, the page for what is missing. Pure but for the one function that fetches.
 */
import type { Header } from './headers.ts';
import { hashedCache, otherCache } from './headers.ts';
import { cssAddresses, htmlAddresses, resolveAddress } from './links.ts';
import { typeFault } from './mime.ts';

export interface Reply {
  readonly status: number;
  /** Header values by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Asks for an address once, following no redirect. */
export type Fetch = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Reply>;

export interface Expectation {
  /** Headers that must come with every answer; none for a server that cannot be taught. */
  readonly headers: readonly Header[];
  /** Whether the host sends the caching rules, compression and its own 404 page. */
  readonly configured: boolean;
}

export interface CrawlReport {
  readonly files: number;
  readonly pages: number;
  /** Addresses named by pages and style sheets, each counted once. */
  readonly addresses: number;
  /** What is wrong, one sentence each. */
  readonly faults: readonly string[];
}

/** The built site, as files: `/phases/2/index.html` and its bytes. */
export interface Built {
  readonly files: readonly string[];
  read(file: string): Uint8Array;
}

/** The address that a file is asked for by: an index page goes by its folder. */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && Buffer.compare(a, b) === 0;

/** Remembers what a file names: the same bytes come from every host. */
const named = new Map<string, readonly string[]>();

/** Addresses that the text of a file names, as written. */
export function addressesIn(file: string, text: string): readonly string[] {
  if (!/\.(?:html|css)$/.test(file)) return [];
  const key = `${file}\n${text}`;
  const known = named.get(key);
  if (known) return known;
  const found = file.endsWith('.css') ? cssAddresses(text) : htmlAddresses(text);
  named.set(key, found);
  return found;
}

/**
 * Crawls a host that serves `built` at `base`, an address with a slash at its end.
 *
 * Every fault is one sentence that begins with the address it is about. Where several pages name an address that does
 * not answer, the first is told, with how many others do.
 */
export async function crawl(base: string, built: Built, fetchOnce: Fetch, expected: Expectation): Promise<CrawlReport> {
  const faults: string[] = [];
  const { origin, pathname: prefix } = new URL(base);
  const answered = new Set<string>();
  const namedBy = new Map<string, string[]>();
  let pages = 0;

  for (const file of built.files) {
    // Read by the host itself, or shown by it only for what is missing.
    const url = `${base}${encodeURI(addressOf(file).slice(1))}`;
    const reply = await fetchOnce(url);
    if (reply.status !== 200) {
      faults.push(`${url}: answers ${reply.status}.`);
      continue;
    }
    answered.add(url);
    const bytes = built.read(file);
    if (!sameBytes(reply.body, bytes)) faults.push(`${url}: sends other bytes than ${file} holds.`);
    const wrongType = typeFault(file, reply.headers.get('content-type'), !expected.configured);
    if (wrongType !== undefined) faults.push(`${url}: ${wrongType}.`);
    faults.push(...headerFaults(url, file, reply, expected));
    if (file.endsWith('.html')) pages += 1;
    // The page for what is missing stands at any address, so nothing in it can be resolved from its own.
    if (file === '/404.html') continue;
    for (const address of addressesIn(file, new TextDecoder().decode(bytes))) {
      const target = resolveAddress(address, url);
      if (target === undefined || target.origin !== origin) continue;
      target.search = '';
      if (!target.pathname.startsWith(prefix)) {
        faults.push(`${url}: "${address}" leads to ${target.pathname}, outside ${prefix}.`);
        continue;
      }
      const by = namedBy.get(target.href) ?? [];
      by.push(file);
      namedBy.set(target.href, by);
    }
  }

  for (const [address, by] of namedBy) {
    if (answered.has(address)) continue;
    const fault = await followFault(address, fetchOnce);
    if (fault === undefined) continue;
    const others = by.length > 1 ? ` and ${by.length - 1} other files` : '';
    faults.push(`${address}: ${fault}; it is named in ${by[0]}${others}.`);
  }
  faults.push(...(await missingFaults(base, built, fetchOnce, expected)));
  if (expected.configured) faults.push(...(await savingFaults(base, built, fetchOnce)));
  return { files: built.files.length, pages, addresses: namedBy.size, faults: shorten(faults) };
}

function headerFaults(url: string, file: string, reply: Reply, expected: Expectation): string[] {
  const faults = expected.headers.flatMap(({ name, value }) => {
    const sent = reply.headers.get(name.toLowerCase());
    return sent === value ? [] : [`${url}: the header ${name} is ${sent === undefined ? 'missing' : `"${sent}"`}.`];
  });
  if (!expected.configured) return faults;
  const wanted = file.startsWith('/_astro/') ? hashedCache : otherCache;
  const cache = reply.headers.get('cache-control');
  if (cache !== wanted) faults.push(`${url}: Cache-Control is "${cache ?? ''}"; "${wanted}" is right.`);
  return faults;
}

const redirects = new Set([301, 302, 307, 308]);

async function followFault(address: string, fetchOnce: Fetch): Promise<string | undefined> {
  let url = address;
  for (let step = 0; step < 5; step += 1) {
    const reply = await fetchOnce(url);
    if (reply.status === 200) return undefined;
    const location = reply.headers.get('location');
    if (!redirects.has(reply.status) || location === undefined) return `answers ${reply.status}`;
    url = new URL(location, url).href;
  }
  return 'is redirected without end';
}

/** What is missing must say so, at any depth, and must not be kept for a year. */
async function missingFaults(base: string, built: Built, fetchOnce: Fetch, expected: Expectation): Promise<string[]> {
  const faults: string[] = [];
  for (const address of ['no-such-page/', 'phases/no/such/page/', '_astro/no-such-file.js', 'no-such-page']) {
    const url = `${base}${address}`;
    const reply = await fetchOnce(url);
    if (reply.status !== 404) faults.push(`${url}: is not there and answers ${reply.status}; 404 is right.`);
    if (!expected.configured) continue;
    if (!sameBytes(reply.body, built.read('/404.html'))) faults.push(`${url}: does not show 404.html.`);
    if (!/^text\/html\b/.test(reply.headers.get('content-type') ?? '')) faults.push(`${url}: is not sent as HTML.`);
    if (/immutable|max-age=[1-9]/.test(reply.headers.get('cache-control') ?? '')) {
      faults.push(`${url}: is not there, and is to be kept: "${reply.headers.get('cache-control')}".`);
    }
    for (const { name, value } of expected.headers) {
      if (reply.headers.get(name.toLowerCase()) !== value) faults.push(`${url}: the header ${name} is missing.`);
    }
  }
  // A folder without its slash leads to the one with it, on the same host and below the same path.
  const folder = built.files.find((file) => /^\/[^/]+\/index\.html$/.test(file))?.replace('/index.html', '');
  for (const bare of [...(folder === undefined ? [] : [folder.slice(1)]), '']) {
    const url = bare === '' ? base.replace(/\/$/, '') : `${base}${bare}`;
    if (new URL(url).pathname === '/') continue;
    const reply = await fetchOnce(url);
    const location = reply.headers.get('location');
    const leads = location === undefined ? '' : new URL(location, url).href;
    if (!redirects.has(reply.status) || leads !== `${url}/`) {
      faults.push(`${url}: answers ${reply.status} "${location ?? ''}"; a redirect to ${url}/ is right.`);
    }
  }
  return faults;
}

/** A second visit costs no bytes, and a first one is compressed. */
async function savingFaults(base: string, built: Built, fetchOnce: Fetch): Promise<string[]> {
  const faults: string[] = [];
  const compressed = await fetchOnce(base, { 'accept-encoding': 'gzip' });
  if (compressed.headers.get('content-encoding') !== 'gzip') faults.push(`${base}: is not compressed.`);
  const tag = compressed.headers.get('etag');
  const date = compressed.headers.get('last-modified');
  const again = await fetchOnce(base, {
    'accept-encoding': 'gzip',
    ...(tag === undefined ? {} : { 'if-none-match': tag }),
    ...(date === undefined ? {} : { 'if-modified-since': date }),
  });
  if (again.status !== 304) faults.push(`${base}: answers ${again.status} to one who has it already; 304 is right.`);
  const script = built.files.find((file) => file.endsWith('.js') && built.read(file).length > 2_000);
  if (script !== undefined) {
    const reply = await fetchOnce(`${base}${encodeURI(script.slice(1))}`, { 'accept-encoding': 'gzip' });
    if (reply.headers.get('content-encoding') !== 'gzip') faults.push(`${base}${script.slice(1)}: is not compressed.`);
  }
  return faults;
}

/** At most this many sentences of one sort are printed. */
const shown = 5;

/** The same fault on many addresses is told a few times, then counted. */
export function shorten(faults: readonly string[]): string[] {
  const sorts = new Map<string, string[]>();
  for (const fault of faults) {
    const sort = fault.replace(/^\S+: /, '').replace(/"[^"]*"|\/\S*|\d+/g, '…');
    const sameSort = sorts.get(sort) ?? [];
    sameSort.push(fault);
    sorts.set(sort, sameSort);
  }
  return [...sorts.values()].flatMap((sort) =>
    sort.length <= shown + 1 ? sort : [...sort.slice(0, shown), `and ${sort.length - shown} more like the last.`],
  );
}
