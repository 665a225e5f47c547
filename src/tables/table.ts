import { getFact } from '../opt/facts.ts';

/** A piece of a cell: words, or a fact by its id. */
export type Part = string | { readonly fact: string };

/** One cell. `older` is what the 6th edition prints, where it differs; `same` says that both print this. */
export interface Cell {
  readonly parts: readonly Part[];
  readonly older?: readonly Part[];
  readonly same?: true;
}

export interface TableRow {
  readonly head: string;
  /** Chapter that the row's name links to. */
  readonly link?: string;
  readonly cells: readonly Cell[];
}

/** A table as data: what a chapter shows and a test can read. */
export interface Table {
  /** Anchor of the table; kept for ever once released. */
  readonly id: string;
  readonly caption: string;
  /** Heads of all columns, the first one included. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notes?: readonly string[];
}

/** A cell of words; with a second text the cell also knows the 6th edition's, if it differs. */
export function words(text: string, olderText?: string): Cell {
  return olderText === undefined || olderText === text ? { parts: [text] } : { parts: [text], older: [olderText] };
}

/** A cell that reads one fact; with a second id the cell also knows the 6th edition's value, if it differs. */
export function fact(id: string, olderId?: string): Cell {
  const parts = [{ fact: id }];
  if (olderId === undefined) return { parts };
  return getFact(olderId).text === getFact(id).text ? { parts, same: true } : { parts, older: [{ fact: olderId }] };
}

/** A cell for a value that the source does not print. */
export const notPrinted: Cell = { parts: ['not printed'] };

/** Words of a cell as a reader sees them, for tests and text twins. */
export function cellText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : getFact(part.fact).text)).join('');
}

/** True when the 6th edition differs in any cell, so that the table gets a switch. */
export function hasEditions(table: Table): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.older !== undefined));
}

/** Words in sentence case, joined as a list: "a; b" reads "A; b". */
export function listCell(items: readonly string[]): Cell {
  const text = items.join('; ');
  return words(text.charAt(0).toUpperCase() + text.slice(1));
}

/** True for a number of the 7th edition for which our sources of the 6th give nothing: neither the same nor another. */
export function lacksOlder(cell: Cell): boolean {
  return !cell.older && !cell.same && cell.parts.some((part) => typeof part !== 'string');
}

/** Words beside a number that a line may hold together with it. */
const shortWords = 16;

/**
 * The fact of text that states one undisputed fact: its cell carries the mark, and the fact needs no element of its own.
 * `breaks` says that the line may break at the words around the number; a number that could break with them is not lone.
 */
export function loneFact(parts: readonly Part[]): { readonly fact: string; readonly breaks: boolean } | undefined {
  const facts = parts.flatMap((part) => (typeof part === 'string' ? [] : part.fact));
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0) return undefined;
  const { text, dispute } = getFact(fact);
  const whole = cellText(parts);
  // Another digit beside the number would read as a part of what the fact states.
  if (dispute || /\d/.test(whole.replace(text, ''))) return undefined;
  const breaks = parts.length > 1 && whole.length > shortWords;
  return breaks && /[–\s]/.test(text) ? undefined : { fact, breaks };
}
