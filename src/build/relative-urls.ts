/**
 * Makes every address in the built site relative to where it stands, so that the same folder works under any path.
 * Astro writes addresses from the root of the host (`/phases/2/`); nothing here depends on where the site will be.
 */
import { applyEdits, textInside, valueOf, writeAttribute, writtenAttributes, writtenElements } from './html-edits.ts';
import type { Edit, Element } from './html-edits.ts';

/** Attributes that hold one address. */
export const addressAttributes: ReadonlySet<string> = new Set([
  'action',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
]);

/** Attributes that hold a list of addresses with sizes. */
export const addressListAttributes: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);

const foldersOf = (address: string) => address.split('/').slice(1, -1);

/** Whether an address begins at the root of the host. `//name/` begins at another host. */
export const isFromRoot = (address: string): boolean => /^\/(?!\/)/.test(address);

/**
 * The same address as seen from a file: `/phases/3/#why` is `../3/#why` on `/phases/2/`. Addresses that do not begin at
 * the root of the host stay as they are.
 *
 * @param from Where the file stands: `/phases/2/` for that folder's page, `/_astro/site.css` for a sheet.
 */
export function relativeAddress(address: string, from: string): string {
  if (!isFromRoot(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const here = foldersOf(from);
  const there = foldersOf(path);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared += 1;
  const relative = [...here.slice(shared).map(() => '..'), ...path.split('/').slice(1 + shared)].join('/');
  // Nothing would mean this very page with its query; a colon would begin a scheme.
  const needsDot = relative === '' || relative.startsWith('/') || /^[^/]*:/.test(relative);
  return `${needsDot ? './' : ''}${relative}${rest}`;
}

/**
 * The way back: the address from the root of the site, for a relative one that stands in the file `from`. Others, such
 * as `#why` and whole addresses, stay as they are.
 */
export function addressFromRoot(address: string, from: string): string {
  if (address === '' || /^(?:[#?/]|[a-z][a-z\d+.-]*:)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const folders = foldersOf(from);
  const steps = path.split('/');
  const file = steps.pop() ?? '';
  for (const step of steps) {
    if (step === '..') {
      if (folders.pop() === undefined) {
        throw new Error(`"${address}" on ${from} climbs out of the site. Write it from the root: "/phases/2/".`);
      }
    } else if (step !== '.') folders.push(step);
  }
  return `/${[...folders, file].join('/')}${rest}`;
}

/** Every address of an attribute's value, passed through `change`; other attributes are given back as they are. */
export function mapAddresses(
  element: Element,
  name: string,
  value: string,
  change: (address: string) => string,
): string {
  if (addressAttributes.has(name)) return change(value.trim());
  if (addressListAttributes.has(name)) {
    return value.replace(/(^\s*|,\s+)([^\s,]+)/g, (_, before: string, address: string) => before + change(address));
  }
  if (name === 'style') return mapCssAddresses(value, change);
  if (name === 'content' && element.tagName === 'meta' && valueOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return value.replace(/(url=)\s*(\S+)/i, (_, before: string, address: string) => before + change(address));
  }
  return value;
}

/** Every `url(…)` and `@import "…"` of a style sheet, passed through `change`. */
export function mapCssAddresses(css: string, change: (address: string) => string): string {
  return css
    .replace(
      /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)\s]*))\s*\)/g,
      (whole, double?: string, single?: string, bare?: string) => {
        const written = double ?? single ?? bare ?? '';
        const changed = change(written);
        if (changed === written) return whole;
        return bare === undefined ? `url("${changed}")` : `url(${changed})`;
      },
    )
    .replace(/(@import\s+)(["'])([^"']*)\2/g, (_, before: string, quote: string, address: string) => {
      return `${before}${quote}${change(address)}${quote}`;
    });
}

/** A sheet with relative addresses. `from` is its own: `/_astro/site.css`. */
export function relativeCss(css: string, from: string): string {
  return mapCssAddresses(css, (address) => relativeAddress(address, from));
}

/** The folder of what the build made, as addresses to it are written in scripts and attributes that nobody knows. */
const builtFolder = /(?:^|["'`(\s])\/_astro\//;

/**
 * A page with relative addresses.
 *
 * Throws when an address stands where it cannot be made relative: in an attribute that is not known to hold one, or in
 * a script of the page; and when a link is relative already, since such a link breaks when its text moves.
 *
 * @param from The page's own address: `/phases/2/`, `/404.html`.
 */
export function relativeHtml(html: string, from: string): string {
  const edits: Edit[] = [];
  for (const element of writtenElements(html)) {
    for (const { name, value, start, end } of writtenAttributes(element)) {
      if (element.tagName === 'a' && addressAttributes.has(name) && addressFromRoot(value, from) !== value) {
        throw new Error(
          `${from}: the link to "${value}" is relative. Write an address of this site from its root, such as "/phases/2/#why".`,
        );
      }
      const changed = mapAddresses(element, name, value, (address) => relativeAddress(address, from));
      if (changed !== value) edits.push({ start, end, text: writeAttribute(name, changed) });
      else if (builtFolder.test(value)) {
        throw new Error(
          `${from}: ${name}="${value}" of <${element.tagName}> holds an address, which src/build/relative-urls.ts does not look for there. Add the attribute's name to addressAttributes.`,
        );
      }
    }
    if (element.tagName === 'style' || element.tagName === 'script') {
      const text = textInside(element);
      const place = element.sourceCodeLocation;
      const inner = place?.startTag && place.endTag ? [place.startTag.endOffset, place.endTag.startOffset] : undefined;
      if (element.tagName === 'script') {
        if (!/json/.test(valueOf(element, 'type') ?? '')) refuseFixedScript(text, `a script of ${from}`);
      } else if (inner) {
        const changed = relativeCss(text, from);
        if (changed !== text) edits.push({ start: inner[0] ?? 0, end: inner[1] ?? 0, text: changed });
      }
    }
  }
  if (from === '/404.html' && edits.length > 0) {
    throw new Error(
      '/404.html names an address of this site. A server shows that page at any depth, so no address in it can be right: let its script find the root (src/pages/404.astro).',
    );
  }
  return applyEdits(html, edits);
}

/** Throws when a script names a built file from the root of the host. Vite writes them relative (`renderBuiltUrl`). */
export function refuseFixedScript(script: string, name: string): void {
  const found = /["'`]\/_astro\/[^"'`]*/.exec(script);
  if (found) {
    throw new Error(
      `${name} names "${found[0].slice(1)}" from the root of the host. Build the address from import.meta.url or with src/client/root.ts.`,
    );
  }
}
