import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';

export type Element = Tree.Element;

/** A stretch of the source, by offsets, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An attribute with where it is written. */
export interface WrittenAttribute {
  /** As written, in small letters: `xlink:href`. */
  readonly name: string;
  /** Without character references. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  const own = 'childNodes' in node ? node.childNodes : [];
  return 'content' in node ? [...own, ...node.content.childNodes] : own;
}

function* elementsBelow(node: Tree.Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if ('tagName' in child) yield child;
    yield* elementsBelow(child);
  }
}

/**
 * Every element of a page that stands in its source, in the order of the page: what `<noscript>` and `<template>` hold
 * as well. Elements that the parser adds by itself have no place in the source and are left out.
 */
export function writtenElements(html: string): Element[] {
  // With scripting the parser would take what <noscript> holds for one text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return [...elementsBelow(document)].filter((element) => element.sourceCodeLocation);
}

const writtenName = ({ prefix, name }: Token.Attribute) => (prefix ? `${prefix}:${name}` : name).toLowerCase();

/** The attributes of an element with their places. */
export function writtenAttributes(element: Element): WrittenAttribute[] {
  const places = element.sourceCodeLocation?.attrs ?? {};
  return element.attrs.flatMap((attribute) => {
    const name = writtenName(attribute);
    const place = places[name];
    return place ? [{ name, value: attribute.value, start: place.startOffset, end: place.endOffset }] : [];
  });
}

/** An attribute's value; undefined when the element has none of that name. */
export function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => writtenName(attribute) === name)?.value;
}

/** The text of an element whose content is text alone: of a script, a style, a title. */
export function textInside(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** `name="value"` as HTML has it. */
export function writeAttribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The source with all edits made. The same place edited twice, as a parser's copy of an element asks for, counts once. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
