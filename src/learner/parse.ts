// Ships to the browser with every question: keep it small. The checks are written by hand for that reason.
import { documentFormat, documentVersion } from './document.ts';
import type { Attempt, Draw, Guess, LearnerDocument, Sureness } from './document.ts';
import { learnerLimits, toDocument } from './normal.ts';

export type ParseResult =
  | {
      readonly kind: 'ok';
      readonly document: LearnerDocument;
      /** The version that it was saved in, when that was an older one. */
      readonly migratedFrom?: number;
      /** How many entries were damaged and are left out of the document. */
      readonly dropped: number;
    }
  /** Nothing is saved yet. */
  | { readonly kind: 'empty' }
  /** Ours, but not readable; or not ours; or from a later version of the site. The message is a plain sentence. */
  | { readonly kind: 'damaged' | 'foreign' | 'newer'; readonly message: string };

/** What turns a document of version n into one of version n + 1, by n. A throw counts as damage. */
export type Migrations = Readonly<Record<number, (document: Fields) => Fields>>;

export interface ParseOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Version 1 is the first that was released, so the site has none yet. */
  readonly migrations?: Migrations;
}

export type Fields = Readonly<Record<string, unknown>>;

const day = 86_400_000;

/** 2025-01-01, before the site's first answer: a clock that says less is itself wrong, and judges no date. */
const earliestClock = 1_735_689_600_000;

/** The last moment that a Date can hold, in milliseconds since the epoch (ECMA-262, "Time Values and Time Range"). */
const lastMoment = 8.64e15;

/** Above what a browser's storage holds; a longer text is no document of ours. */
const longestText = 10_000_000;

export const longestResponse = 4000;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** True for a word or words of letters, digits, `.`, `_` and `-` that begin with a letter or a digit. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d][\w.-]{0,99}$/i.test(value);

const isIds = (value: unknown): value is string[] => Array.isArray(value) && value.length < 100 && value.every(isId);

const isSureness = (value: unknown): value is Sureness | null =>
  value === null || value === 'guess' || value === 'fairly' || value === 'certain';

function toAttempt(value: unknown): Attempt | undefined {
  if (!isFields(value)) return undefined;
  const { id, question, questionVersion, at, right, sure, misconceptions } = value as Partial<Attempt>;
  return isId(id) &&
    isId(question) &&
    isCount(questionVersion, 1e6) &&
    isCount(at, lastMoment) &&
    typeof right === 'boolean' &&
    isSureness(sure) &&
    isIds(misconceptions)
    ? { id, question, questionVersion, at, right, sure, misconceptions: right ? [] : misconceptions }
    : undefined;
}

function toGuess(value: unknown): Guess | undefined {
  if (!isFields(value)) return undefined;
  const { at, response, sure } = value as Partial<Guess>;
  return isCount(at, lastMoment) &&
    typeof response === 'string' &&
    response.length <= longestResponse &&
    isSureness(sure)
    ? { at, response, sure }
    : undefined;
}

function toDraw(value: unknown): Draw | undefined {
  if (!isFields(value)) return undefined;
  const { at, questions } = value as Partial<Draw>;
  return isCount(at, lastMoment) && isIds(questions) ? { at, questions } : undefined;
}

const damaged = { kind: 'damaged', message: 'The saved progress is damaged and cannot be read.' } as const;
const foreign = { kind: 'foreign', message: 'What is saved here is not progress of Phase by Phase.' } as const;

/**
 * Reads a stored value or the text of a saved file, whatever it holds; never throws.
 *
 * A damaged entry is left out and counted, the rest is kept. A date more than a day ahead comes from a clock that was
 * set wrong: it counts as `now`, so that it does not stand as the newest for years; unless it is `now` that lies before
 * the site began. What the version does not know is ignored.
 */
export function parseDocument(text: string | null, { now, migrations = {} }: ParseOptions): ParseResult {
  if (!text?.trim()) return { kind: 'empty' };
  if (text.length > longestText) return foreign;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A deeply nested text overflows the stack of some engines; that ends here, too.
    return text.includes(documentFormat) ? damaged : foreign;
  }
  if (!isFields(value) || value['format'] !== documentFormat) return foreign;

  const savedIn = value['version'];
  if (!isCount(savedIn, Number.MAX_SAFE_INTEGER)) return damaged;
  if (savedIn > documentVersion) {
    return { kind: 'newer', message: 'This progress was saved by a newer version of Phase by Phase.' };
  }
  let fields: Fields = value;
  for (let version = savedIn; version < documentVersion; version += 1) {
    try {
      // A version without a migration was never released.
      const migrated = migrations[version]?.(fields);
      if (!isFields(migrated)) return damaged;
      fields = migrated;
    } catch {
      return damaged;
    }
  }

  const { attempts, guesses, draws, generation } = fields;
  if (!Array.isArray(attempts) || !isFields(guesses) || !isFields(draws)) return damaged;
  let dropped = 0;
  const latest = now < earliestClock ? lastMoment : now + day;
  const kept = <Entry extends { readonly at: number }>(entry: Entry | undefined, key = 'none'): Entry[] => {
    if (entry && isId(key)) return [entry.at > latest ? { ...entry, at: now } : entry];
    dropped += 1;
    return [];
  };
  const keptByKey = <Entry extends { readonly at: number }>(
    entries: Fields,
    read: (value: unknown) => Entry | undefined,
  ) => Object.entries(entries).flatMap(([key, entry]) => kept(read(entry), key).map((sound) => [key, sound] as const));

  const document = toDocument(
    {
      generation: isCount(generation, 1e9) ? generation : 0,
      attempts: attempts.flatMap((attempt) => kept(toAttempt(attempt))),
      guesses: keptByKey(guesses, toGuess),
      draws: keptByKey(draws, toDraw),
    },
    learnerLimits,
  );
  return { kind: 'ok', document, dropped, ...(savedIn < documentVersion && { migratedFrom: savedIn }) };
}
