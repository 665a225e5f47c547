import { getFact } from '../opt/facts.ts';

/** A piece of question text: words, or a fact by its id. */
export type TextPart = string | { readonly fact: string };

const reference = /\{([a-z0-9.-]+\.[A-Za-z]+)\}/g;

/** Splits question text at its `{row.field}` references. An unknown id throws with the nearest known one. */
export function parseFactReferences(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(reference)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ fact: getFact(match[1] ?? '').id });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Question text with its facts filled in, as plain words. */
export function fillFactReferences(text: string): string {
  return parseFactReferences(text)
    .map((part) => (typeof part === 'string' ? part : getFact(part.fact).text))
    .join('');
}

/**
 * Both ends of a fact that is a range, in the fact's own unit. Throws when there is no such fact, or when it is one
 * number, a tempo or open at its upper end: a reader cannot type those as "from … to …".
 */
export function factRange(id: string): { from: number; to: number } {
  const { value } = getFact(id);
  if (typeof value !== 'object' || value.max === null) {
    throw new Error(`The fact "${id}" is not a range with two ends. Ask for it with another kind of question.`);
  }
  return { from: value.min, to: value.max };
}
