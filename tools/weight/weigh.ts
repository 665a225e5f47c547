/** What one page of the built site costs a reader, found from its files alone. */
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elementsIn, parsePage } from '../pages/html.ts';
import type { Element } from '../pages/html.ts';

/** Bytes after Brotli 11, as a server sends them; a font is compressed already and counts as it is. */
export interface Bytes {
  readonly html: number;
  readonly css: number;
  /** Script that runs before the reader does anything, inline script included. */
  readonly script: number;
  readonly font: number;
  /** Images and icons that a browser fetches at once, and a manifest. */
  readonly other: number;
}

export interface PageWeight {
  readonly address: string;
  readonly bytes: Bytes;
  /** The part of the script that stands in the HTML, compressed alone. */
  readonly inlineScriptBytes: number;
  /** Root-relative paths of everything fetched at once, the page first. */
  readonly requests: readonly string[];
  readonly elements: number;
  /** Script files that hold up the first paint: neither modules nor `defer` nor `async`. */
  readonly blocking: readonly string[];
}

/** Reads a file of the site as bytes by its root-relative path; throws when there is none. */
export type ReadFile = (path: string) => Uint8Array;

/** A file's bytes after Brotli at its best. */
export function brotliBytes(data: Uint8Array | string): number {
  const buffer = typeof data === 'string' ? Buffer.from(data) : data;
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}

/** Modules that a module loads with itself; what it may import later is not among them. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?from\s*)?["']([^"']+)["']/g)].map(
    ([, target = '']) => target,
  );
}

const isScript = (element: Element) => element.tagName === 'script';
const isJson = (element: Element) => attribute(element, 'type')?.includes('json') === true;

/** Links whose target a browser fetches as soon as it reads them. */
function isFetchedLink(element: Element): boolean {
  const rel = (attribute(element, 'rel') ?? '').split(/\s+/);
  return ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest'].some((name) => rel.includes(name));
}

/** Where an address in a file leads, as a path from the root; undefined for another origin and for `data:`. */
function pathFrom(base: string, address: string): string | undefined {
  const url = new URL(address, new URL(base, 'https://site.invalid'));
  return url.host === 'site.invalid' ? decodeURI(url.pathname) : undefined;
}

const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

type Kind = keyof Bytes;

function kindOf(path: string): Kind {
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.js')) return 'script';
  return path.endsWith('.woff2') ? 'font' : 'other';
}

/** Compressed sizes by path, kept since most pages share their files. */
export type Sizes = Map<string, number>;

/** Weighs the page at an address such as `/phases/2/`. `sizes` may be shared between pages of one site. */
export function weighPage(address: string, read: ReadFile, sizes: Sizes = new Map()): PageWeight {
  const html = Buffer.from(read(fileOf(address))).toString('utf8');
  const elements = [...elementsIn(parsePage(html))];
  const requests = new Set<string>([address]);
  const add = (base: string, target: string | undefined) => {
    const path = target === undefined ? undefined : pathFrom(base, target);
    if (path === undefined || requests.has(path)) return;
    requests.add(path);
    const text = () => Buffer.from(read(path)).toString('utf8');
    if (path.endsWith('.js')) for (const target of staticImports(text())) add(path, target);
    // The text of every page is set in a font of the sheet.
    if (path.endsWith('.css')) {
      for (const [, quoted, bare] of text().matchAll(/url\((?:["']([^"']+)["']|([^"')]+))\)\s*format/g))
        add(path, quoted ?? bare);
    }
  };
  for (const element of elements) {
    if (element.tagName === 'link' && isFetchedLink(element)) add(address, attribute(element, 'href'));
    if (isScript(element)) add(address, attribute(element, 'src'));
    if (element.tagName === 'img' && attribute(element, 'loading') !== 'lazy') add(address, attribute(element, 'src'));
  }

  const inline = elements
    .filter((element) => isScript(element) && attribute(element, 'src') === undefined && !isJson(element))
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
    .join('\n');
  const bytes: Record<Kind, number> = { html: brotliBytes(html), css: 0, script: 0, font: 0, other: 0 };
  const inlineScriptBytes = inline === '' ? 0 : brotliBytes(inline);
  bytes.script += inlineScriptBytes;
  for (const path of requests) {
    if (path === address) continue;
    const kind = kindOf(path);
    let size = sizes.get(path);
    if (size === undefined) {
      const data = read(path);
      size = kind === 'font' ? data.length : brotliBytes(data);
      sizes.set(path, size);
    }
    bytes[kind] += size;
  }
  const blocking = elements
    .filter(
      (element) =>
        isScript(element) &&
        attribute(element, 'src') !== undefined &&
        attribute(element, 'type') !== 'module' &&
        attribute(element, 'defer') === undefined &&
        attribute(element, 'async') === undefined,
    )
    .map((element) => attribute(element, 'src') ?? '');
  return { address, bytes, inlineScriptBytes, requests: [...requests], elements: elements.length, blocking };
}

/** What a first visit costs before the reader acts, the font apart. Inline script comes with the HTML, and counts once. */
export function firstVisitBytes({ bytes, inlineScriptBytes }: PageWeight): number {
  return bytes.html + bytes.css + bytes.script - inlineScriptBytes + bytes.other;
}

/** What a page costs a reader who comes from another one and has all of its files. */
export function nextVisitBytes(page: PageWeight, before: PageWeight, sizes: ReadonlyMap<string, number>): number {
  const kept = new Set(before.requests);
  return page.requests
    .filter((path) => path !== page.address && !kept.has(path))
    .reduce((sum, path) => sum + (sizes.get(path) ?? 0), page.bytes.html);
}
