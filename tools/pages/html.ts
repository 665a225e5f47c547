/** Small questions about parsed HTML, so that the checks read like what they check. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

export function parsePage(html: string): Tree.Document {
  return parse(html);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function childrenOf(node: Node): readonly Node[] {
  // What a <template> holds is not part of the page.
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element below a node in the order of the page; `skip` leaves out an element with all it holds. */
export function* elementsIn(node: Node, skip: (element: Element) => boolean = () => false): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || skip(child)) continue;
    yield child;
    yield* elementsIn(child, skip);
  }
}

/** An attribute's value, with its prefix as written (`xlink:href`); undefined when the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The words below a node as a reader sees them, with single spaces; `skip` leaves out an element with all it holds. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  return rawText(node, skip).replace(/\s+/g, ' ').trim();
}

/** The same with every space as it is written. */
export function rawTextOf(node: Node): string {
  return rawText(node, () => false);
}

function rawText(node: Node, skip: (element: Element) => boolean): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return childrenOf(node)
    .map((child) => (isElement(child) && skip(child) ? '' : rawText(child, skip)))
    .join('');
}

/** The elements around one, from the nearest outwards. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let node: Node | null = element.parentNode; node && isElement(node); node = node.parentNode) yield node;
}

/** Where an element stands, in a few words an author can search for: the nearest id around it. */
export function placeOf(element: Element): string {
  for (const around of [element, ...ancestorsOf(element)]) {
    const id = attribute(around, 'id');
    if (id !== undefined) return `#${id}`;
  }
  return `<${element.tagName}>`;
}
