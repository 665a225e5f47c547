/** Every address that a page or a style sheet asks for, as a browser would resolve it. */
import { parse } from 'parse5';
import { attribute, elementsIn } from '../pages/html.ts';
import type { Element } from '../pages/html.ts';

/** Attributes that hold one address. */
const single = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'xlink:href'];

/** Attributes that hold a list: addresses with a width or a density each. */
const lists = ['srcset', 'imagesrcset'];

/** Addresses of the public site, which need not be the one that is being looked at. */
const publicRelations = new Set(['canonical', 'alternate', 'sitemap']);

/** `url(…)` of a style sheet, without the quotes. */
export function cssAddresses(css: string): string[] {
  const withoutComments = css.replace(/\/\*[^]*?\*\//g, '');
  const found = withoutComments.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]+))\s*\)/gi);
  const imported = withoutComments.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...found, ...imported].map(([, double, quoted, bare]) => double ?? quoted ?? bare ?? '');
}

function fromElement(element: Element): string[] {
  const found: string[] = [];
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (element.tagName === 'link' && relations.some((relation) => publicRelations.has(relation))) return [];
  for (const name of single) {
    const value = attribute(element, name);
    if (value !== undefined) found.push(value);
  }
  for (const name of lists) {
    const value = attribute(element, name) ?? '';
    found.push(...[...value.matchAll(/\s*([^\s,]\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].map(([, address = '']) => address));
  }
  if (element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    const target = /url=(.+)$/i.exec(attribute(element, 'content') ?? '')?.[1]?.trim();
    if (target !== undefined) found.push(target);
  }
  if (element.tagName === 'style') {
    found.push(...element.childNodes.flatMap((node) => ('value' in node ? cssAddresses(node.value) : [])));
  }
  const style = attribute(element, 'style');
  if (style !== undefined) found.push(...cssAddresses(style));
  return found;
}

/**
 * Addresses in a page, as written. Those of `noscript` count too. Public ones (`rel="canonical"` and its like) do not:
 * they name the place where the site is published.
 */
export function htmlAddresses(html: string): string[] {
  const document = parse(html, { scriptingEnabled: false });
  return [...new Set([...elementsIn(document)].flatMap(fromElement))];
}

/**
 * An address resolved against the file that holds it, without its anchor; undefined when it leads to no host
 * (`mailto:`, `data:`, an anchor alone) or is not an address at all.
 */
export function resolveAddress(address: string, base: string): URL | undefined {
  if (address === '' || address.startsWith('#')) return undefined;
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url;
}
