// Ships to the browser with every question: keep it small.
import { documentFormat, documentVersion } from './document.ts';
import type { Attempt, Draw, Guess, LearnerDocument } from './document.ts';

/** How much is kept, so that the document stays far below the five megabytes that browsers allow a site. */
export interface Limits {
  /** Newest attempts of one question. */
  readonly perQuestion: number;
  /** Newest attempts in all. */
  readonly attempts: number;
  readonly guesses: number;
  readonly draws: number;
}

export const learnerLimits: Limits = { perQuestion: 10, attempts: 5000, guesses: 500, draws: 200 };

interface Timed {
  readonly at: number;
}

/**
 * A total order: by time, then by content with the fields in the order of their names. Attempts of one moment are
 * therefore ordered by id.
 */
export function compareTimed(a: Timed, b: Timed): number {
  if (a.at !== b.at) return a.at - b.at;
  // Most ties are one entry seen twice, and this says so ten times faster.
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return 0;
  const [one, other] = [a, b].map((value) => JSON.stringify(value, Object.keys(value).sort())) as [string, string];
  return one < other ? -1 : Number(one > other);
}

/** The newest value of each key; of those the newest `most`, oldest first. */
function newestOf<Value extends Timed>(
  entries: Iterable<readonly [string, Value]>,
  most: number,
): (readonly [string, Value])[] {
  const newest = new Map<string, Value>();
  for (const [key, value] of entries) {
    const held = newest.get(key);
    if (!held || compareTimed(held, value) < 0) newest.set(key, value);
  }
  return [...newest]
    .sort(([oneKey, one], [otherKey, other]) => compareTimed(one, other) || (oneKey < otherKey ? -1 : 1))
    .slice(-most);
}

export interface Parts {
  readonly generation: number;
  readonly attempts: readonly Attempt[];
  readonly guesses: Iterable<readonly [string, Guess]>;
  readonly draws: Iterable<readonly [string, Draw]>;
}

/**
 * The one document that these parts make: each attempt once, in order, the oldest beyond the limits left out. Leaving
 * out twice gives what leaving out once at the end gives, which is what makes merging associative.
 */
export function toDocument(parts: Parts, limits: Limits): LearnerDocument {
  const counts = new Map<string, number>();
  const attempts = newestOf(
    parts.attempts.map((attempt) => [`${attempt.question} ${attempt.id}`, attempt] as const),
    Infinity,
  )
    .map(([, attempt]) => attempt)
    .reverse()
    .filter(({ question }) => {
      const count = (counts.get(question) ?? 0) + 1;
      counts.set(question, count);
      return count <= limits.perQuestion;
    })
    .slice(0, limits.attempts)
    .reverse();
  return {
    format: documentFormat,
    version: documentVersion,
    generation: parts.generation,
    attempts,
    guesses: Object.fromEntries(newestOf(parts.guesses, limits.guesses)),
    draws: Object.fromEntries(newestOf(parts.draws, limits.draws)),
  };
}
