/** The built site as the checks read it: every page with its address, and the files beside the pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressFromRoot, isFromRoot, mapAddresses } from '../../src/build/relative-urls.ts';
import { attribute, elementsIn, parsePage } from './html.ts';
import type { Element } from './html.ts';

type Document = ReturnType<typeof parsePage>;

export interface Page {
  /** Root-relative address: `/phases/2/`, or `/404.html` for a page that is not a folder's. */
  readonly address: string;
  /** Path from the root of the repository, for messages: `dist/phases/2/index.html`. */
  readonly file: string;
  /** Parsed, with every address of this site written from its root, however the file has it. */
  readonly document: Document;
  /** Addresses that the file itself writes from the root of the host. The built site has none. */
  readonly fixedAddresses: readonly string[];
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  /** A page outside the book: a redirect or the error page. It asks not to be indexed. */
  readonly bare: boolean;
  /** Where a redirect leads. */
  readonly movesTo?: string;
}

export interface Site {
  readonly pages: readonly Page[];
  /** Every file of the site, as root-relative paths: `/_astro/page.js`. */
  readonly files: ReadonlySet<string>;
  /** The text of a file of the site. */
  readonly read: (address: string) => string;
}

/** A page from its HTML, as `readSite` makes them; tests make tiny ones. */
export function toPage(address: string, html: string): Page {
  const document = parsePage(html);
  const elements = [...elementsIn(document)];
  const fixedAddresses = writeFromRoot(elements, address);
  const meta = (key: string, value: string) =>
    elements.find((element) => element.tagName === 'meta' && attribute(element, key)?.toLowerCase() === value);
  const refresh = meta('http-equiv', 'refresh');
  const movesTo = refresh && /url=(.+)$/i.exec(attribute(refresh, 'content') ?? '')?.[1]?.trim();
  const robots = meta('name', 'robots');
  return {
    address,
    file: `dist${address.endsWith('/') ? `${address}index.html` : address}`,
    document,
    fixedAddresses,
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    bare: (robots && attribute(robots, 'content')?.includes('noindex')) ?? false,
    ...(movesTo === undefined ? {} : { movesTo }),
  };
}

/**
 * Writes the addresses of a page from the root of the site, so that checks need not know where the page stands. Gives
 * back those that were so already. Throws when one climbs out of the site.
 */
function writeFromRoot(elements: readonly Element[], from: string): string[] {
  const fixed: string[] = [];
  for (const element of elements) {
    for (const attr of element.attrs) {
      const name = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
      attr.value = mapAddresses(element, name, attr.value, (address) => {
        if (isFromRoot(address)) fixed.push(address);
        return addressFromRoot(address, from);
      });
    }
  }
  return fixed;
}

/** Root-relative paths of all files below a folder, sorted; throws with the remedy when nothing was built. */
export function listFiles(dist: string): string[] {
  if (!existsSync(path.join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}: index.html is missing. Run "npm run build" first.`);
  }
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
    .sort();
}

/** Addresses of the HTML files among the site's files. */
export function addressesOf(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => (file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file));
}

/** Reads a built site. Throws when the folder holds none. */
export function readSite(dist: string): Site {
  const files = listFiles(dist);
  const read = (address: string) => readFileSync(path.join(dist, address), 'utf8');
  return {
    files: new Set(files),
    read,
    pages: addressesOf(files).map((address) =>
      toPage(address, read(address.endsWith('/') ? `${address}index.html` : address)),
    ),
  };
}
