// Ships to the browser with every question: keep it small.
import type { QuestionKind } from './types.ts';

/**
 * What a reader answered, as plain values, so that it can be kept and compared. Numbers of options, items and choices
 * count from 0 in the author's order, which stays when the shown order changes.
 *
 * - single, violation: the number of the option
 * - several: the numbers of the options
 * - order: the numbers of the items, in the reader's order
 * - match, classify: for each item the number of its choice
 * - range: both ends
 * - text: the text
 */
export type Response = readonly string[];

/** One thing that an answer is compared with: an option, an item, a range or a text. */
export interface KeyRow {
  readonly right: boolean;
  /** What a reader believes who chooses this wrong option or misplaces this item. */
  readonly misconception?: string | undefined;
  /**
   * What the reader has to give: for match and classify the number of the choice, for range both ends with a space
   * between them, for text the accepted forms, normalized, with `|` between them. Not used by other kinds.
   */
  readonly wants?: string | undefined;
}

/** What a question's answer is compared with, in the author's order. */
export interface AnswerKey {
  readonly kind: QuestionKind;
  readonly rows: readonly KeyRow[];
}

export interface Grade {
  readonly right: boolean;
  /** What the chosen wrong options and misplaced items tempt to, each once; empty when all is right. */
  readonly misconceptions: readonly string[];
  /**
   * For each row of the key whether the answer is right there; undefined where the answer says nothing about the row,
   * such as an option of a single choice that was not chosen.
   */
  readonly parts: readonly (boolean | undefined)[];
}

/**
 * A short text as it is compared: case, accents, hyphens, quotation marks, a full stop and a leading article do not
 * matter.
 */
export function normalizeAnswer(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Full stops first: one between two spaces would leave both.
      .replace(/\.(?!\d)/g, '')
      .replace(/[^\p{L}\p{N}.%/]+/gu, ' ')
      .trim()
      .replace(/^(the|an?) (?=.)/, '')
  );
}

/**
 * Items that stand in every longest run of items which are in the right order among themselves. When one item was
 * moved, it alone is out of place, although all those behind it stand one place further.
 */
export function inOrder(order: readonly number[]): Set<number> {
  const runs = Array.from({ length: 2 ** order.length }, (_, bits) =>
    order.filter((_item, place) => bits & (2 ** place)),
  ).filter((run) => run.every((item, place) => place === 0 || item > (run[place - 1] ?? 0)));
  const longest = Math.max(...runs.map(({ length }) => length));
  return new Set(order.filter((item) => runs.every((run) => run.length < longest || run.includes(item))));
}

/** A plural counts as its singular. */
const singular = (text: string) => text.replace(/s$/, '');

const ends = (values: readonly string[]) =>
  values
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ');

/** For each row of the key whether the response is right there. */
function partsOf({ kind, rows }: AnswerKey, response: Response): (boolean | undefined)[] {
  switch (kind) {
    case 'single':
    case 'violation':
      return rows.map(({ right }, index) => (response[0] === `${index}` ? right : undefined));
    case 'several':
      return rows.map(({ right }, index) => response.includes(`${index}`) === right);
    case 'order': {
      const placed = inOrder(response.map(Number));
      return rows.map((_row, index) => placed.has(index));
    }
    case 'match':
    case 'classify':
      return rows.map(({ wants }, index) => response[index] === wants);
    case 'range':
      return rows.map(({ right, wants = '' }) => (ends(response) === ends(wants.split(' ')) ? right : undefined));
    case 'text': {
      const given = singular(normalizeAnswer(response[0] ?? ''));
      return rows.map(({ right, wants = '' }) => (wants.split('|').map(singular).includes(given) ? right : undefined));
    }
  }
}

/** Kinds in which every row has to be right; in the others the reader names one row. */
const wholeKinds: readonly QuestionKind[] = ['several', 'order', 'match', 'classify'];

/** Whether a response is right, where it is not, and what it tempts to. */
export function grade(key: AnswerKey, response: Response): Grade {
  const parts = partsOf(key, response);
  const right = wholeKinds.includes(key.kind) ? parts.every(Boolean) : parts.includes(true);
  const tempted = key.rows.flatMap(({ misconception }, index) =>
    parts[index] === false && misconception !== undefined && !isLeftOut(key, response, index) ? [misconception] : [],
  );
  return { right, misconceptions: right ? [] : [...new Set(tempted)], parts };
}

/** A right option of "several" that was not chosen: it shows no belief. */
const isLeftOut = ({ kind }: AnswerKey, response: Response, index: number) =>
  kind === 'several' && !response.includes(`${index}`);
