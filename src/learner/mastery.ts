import type { BankIndex, BankQuestion } from './bank.ts';
import type { LearnerDocument } from './document.ts';
import { historyOf, isShown } from './history.ts';

/** A part of the book that questions belong to. */
export type Scope =
  | { readonly kind: 'objective'; readonly id: string }
  | { readonly kind: 'chapter'; readonly key: string }
  | { readonly kind: 'phase'; readonly phase: number }
  | { readonly kind: 'level'; readonly level: number };

export type MasteryState = 'untouched' | 'started' | 'shaky' | 'mastered';

export interface Mastery {
  readonly state: MasteryState;
  /** Questions whose latest answer is right. */
  readonly right: number;
  /** Of these, how many were called a guess. */
  readonly guessed: number;
  /** Questions answered at least once. */
  readonly answered: number;
  /** Questions in the bank. */
  readonly total: number;
  /** From 0 to 1: questions whose latest answer is right and not called a guess, of all in the bank. */
  readonly share: number;
}

/** Of all questions, this part must be right and not guessed: all of three, four of five, eight of ten. */
const masteredFrom = 0.8;

/** Of the questions answered, this part must be right for the ground to be firm: two of three. */
const firmFrom = 2 / 3;

/** The phases that belong to a level, as the chapters tell. */
function phasesOf(level: number, bank: BankIndex): ReadonlySet<number> {
  const phases = bank.chapters.filter((chapter) => chapter.level === level).map(({ phase }) => phase);
  return new Set(phases.filter((phase) => phase !== undefined));
}

function questionsOf(scope: Scope, bank: BankIndex): readonly BankQuestion[] {
  switch (scope.kind) {
    case 'objective':
      return bank.questions.filter(({ objective }) => objective === scope.id);
    case 'chapter':
      return bank.questions.filter(({ chapter }) => chapter === scope.key);
    case 'phase':
      return bank.questions.filter(({ phases }) => phases.includes(scope.phase));
    case 'level': {
      const phases = phasesOf(scope.level, bank);
      const chapters = new Set(bank.chapters.filter(({ level }) => level === scope.level).map(({ key }) => key));
      return bank.questions.filter(
        (question) => chapters.has(question.chapter) || question.phases.some((phase) => phases.has(phase)),
      );
    }
  }
}

/**
 * How well the reader knows each part of the book. Reads the document once, for pages that ask about many parts.
 *
 * Only the latest answer to a question counts, whatever came before. An answer to an older wording of a question
 * counts like any other. A part is
 *
 * - `untouched` while none of its questions is answered, and when the bank has none for it;
 * - `mastered` when at least four of five of all its questions are right and not called a guess;
 * - `shaky` when fewer than two of three answered questions are right;
 * - `started` otherwise.
 *
 * A level is all questions about its phases and all of its chapters.
 */
export function readMastery(document: LearnerDocument, bank: BankIndex): (scope: Scope) => Mastery {
  const { latest } = historyOf(document, bank);
  return (scope) => {
    const questions = questionsOf(scope, bank);
    const attempts = questions.flatMap(({ id }) => latest.get(id) ?? []);
    const total = questions.length;
    const answered = attempts.length;
    const right = attempts.filter((attempt) => attempt.right).length;
    const shown = attempts.filter(isShown).length;
    const share = total === 0 ? 0 : shown / total;
    let state: MasteryState = 'started';
    if (answered === 0) state = 'untouched';
    else if (share >= masteredFrom) state = 'mastered';
    else if (right / answered < firmFrom) state = 'shaky';
    return { state, right, guessed: right - shown, answered, total, share };
  };
}

/** How well the reader knows one part of the book; see `readMastery` for the rule. */
export function masteryOf(document: LearnerDocument, bank: BankIndex, scope: Scope): Mastery {
  return readMastery(document, bank)(scope);
}

/** How many attempts are at questions that the bank no longer has. */
export function countUnknown(document: LearnerDocument, bank: BankIndex): number {
  return historyOf(document, bank).unknown;
}
