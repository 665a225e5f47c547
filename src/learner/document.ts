// Ships to the browser with every question: keep it small.

/** Marks a stored value or a saved file as ours. */
export const documentFormat = 'phase-by-phase.learner';

/** The form that this site reads and writes. An older one is migrated, a newer one is left alone. */
export const documentVersion = 1;

export { storageKey } from './key.ts';

/** Before the verdict: "Just guessing", "Fairly sure", "Certain". */
export type Sureness = 'guess' | 'fairly' | 'certain';

/** One checked answer. */
export interface Attempt {
  /** Random, so that attempts of two devices never collide. */
  readonly id: string;
  readonly question: string;
  readonly questionVersion: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly right: boolean;
  /** `null` when the reader was not asked. */
  readonly sure: Sureness | null;
  /** What the chosen distractors tempt to; empty when right. */
  readonly misconceptions: readonly string[];
}

/** The answer to a pre-reading question, kept until the section that answers it compares. */
export interface Guess {
  readonly at: number;
  /** Opaque here. It may come from a file, so whoever reads it must check it. */
  readonly response: string;
  readonly sure: Sureness | null;
}

/** The questions that the last chapter check of a chapter drew. */
export interface Draw {
  readonly at: number;
  readonly questions: readonly string[];
}

/**
 * All that the site remembers about a reader. Attempts stand in the order of time. Questions and chapters may be ones
 * that the site no longer has. Read `guesses` and `draws` through `guessOf` and `drawOf`: their keys come from storage.
 */
export interface LearnerDocument {
  readonly format: typeof documentFormat;
  readonly version: typeof documentVersion;
  /**
   * How often the progress in this browser was erased or replaced. Of two documents the one with the higher number
   * holds alone, so a tab that still remembers erased attempts cannot bring them back. A saved file has none.
   */
  readonly generation: number;
  readonly attempts: readonly Attempt[];
  /** By question id. */
  readonly guesses: Readonly<Record<string, Guess>>;
  /** By chapter key. */
  readonly draws: Readonly<Record<string, Draw>>;
}

/** The document of a reader who has not answered anything. */
export function emptyDocument(): LearnerDocument {
  return { format: documentFormat, version: documentVersion, generation: 0, attempts: [], guesses: {}, draws: {} };
}

/** The reader's answer to a pre-reading question; undefined for none. */
export function guessOf(document: LearnerDocument, question: string): Guess | undefined {
  return Object.hasOwn(document.guesses, question) ? document.guesses[question] : undefined;
}

/** What the last chapter check of a chapter drew; undefined for none. */
export function drawOf(document: LearnerDocument, chapter: string): Draw | undefined {
  return Object.hasOwn(document.draws, chapter) ? document.draws[chapter] : undefined;
}
