import type { Misconception, Question } from '../types.ts';

/** A question with the chapter whose file it stands in. */
export interface FiledQuestion {
  /** Name of the YAML file without its ending, such as `phase-2`. */
  readonly chapter: string;
  readonly question: Question;
}

/** A chapter as the linter needs it. */
export interface LintedChapter {
  /** `phase-2` for `/phases/2/`. */
  readonly name: string;
  readonly objectives: readonly string[];
  /** Heading above each question that the chapter asks, by the question's id. */
  readonly headingOfQuestion: Readonly<Record<string, string>>;
}

/** All that the rules look at. */
export interface Bank {
  readonly questions: readonly FiledQuestion[];
  readonly misconceptions: readonly (Misconception & { readonly chapter: string })[];
  readonly chapters: readonly LintedChapter[];
  /** Addresses with anchors that the book has, such as `/phases/2/#how`. */
  readonly anchors: ReadonlySet<string>;
  /** Words of the heading at such an address, where it is one. */
  readonly headings: Readonly<Record<string, string>>;
}

/** Something that an author has to mend. */
export interface LintProblem {
  /** The file in `src/content` it stands in: `questions/phase-2.yaml`; undefined when it is about the whole bank. */
  readonly file?: string | undefined;
  readonly fault: string;
  readonly remedy: string;
}

export type LintRule = (bank: Bank) => LintProblem[];
