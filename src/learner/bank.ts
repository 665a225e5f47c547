/** A question as progress needs it: no stem, no options. */
export interface BankQuestion {
  readonly id: string;
  readonly objective: string;
  /** A chapter's key, such as `phase-2`. */
  readonly chapter: string;
  /** Empty when it is about the model as a whole. */
  readonly phases: readonly number[];
  /** What its distractors tempt to. */
  readonly misconceptions: readonly string[];
}

export interface BankChapter {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly level?: number;
  readonly phase?: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
}

export interface BankMisconception {
  readonly id: string;
  readonly name: string;
  readonly truth: string;
  /** The address of the paragraph that undoes it. */
  readonly undo: string;
}

/** The small index of the question bank that pages and islands hand in. Chapters stand in reading order. */
export interface BankIndex {
  readonly questions: readonly BankQuestion[];
  readonly chapters: readonly BankChapter[];
  readonly misconceptions: readonly BankMisconception[];
  /** Old question id to new one. */
  readonly renamed: Readonly<Record<string, string>>;
}
