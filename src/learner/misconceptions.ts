import type { BankIndex, BankMisconception, BankQuestion } from './bank.ts';
import type { Attempt, LearnerDocument } from './document.ts';
import { historyOf, isShown } from './history.ts';

/** A misconception that the reader's answers showed. */
export interface ShownMisconception {
  readonly misconception: BankMisconception;
  /** How many of the attempts that are kept showed it. */
  readonly times: number;
  /** The latest attempt that showed it. */
  readonly shownBy: Attempt;
  /** Questions that tempt to it, by id: where to try again. */
  readonly questions: readonly string[];
  /** Of these, how many were answered right since, and not called a guess. */
  readonly rightSince: number;
  /** How many are needed to clear it. */
  readonly needed: number;
}

export interface MisconceptionReport {
  /** What to work on: first what the reader was certain of, then by time, newest first. */
  readonly held: readonly ShownMisconception[];
  readonly cleared: readonly ShownMisconception[];
}

/** One right answer after reading the reason may be memory of that question; a second question shows more. */
const neededToClear = 2;

/**
 * The misconceptions that the reader's answers showed.
 *
 * A misconception is held from the moment a chosen option tempts to it. It is cleared when, after the latest such
 * choice, two different questions that tempt to it were answered right and not called a guess; where the bank has
 * only one such question, that one is enough. The next choice that tempts to it makes it held again.
 *
 * What the bank no longer knows, or has no question for, is left out: nothing could clear it.
 */
export function heldMisconceptions(document: LearnerDocument, bank: BankIndex): MisconceptionReport {
  const { attempts } = historyOf(document, bank);
  const shown = bank.misconceptions.flatMap((misconception): ShownMisconception[] => {
    const tempting = bank.questions.filter((question) => question.misconceptions.includes(misconception.id));
    const showing = attempts.filter(({ attempt }) => attempt.misconceptions.includes(misconception.id));
    const last = showing.at(-1);
    if (!last || tempting.length === 0) return [];
    const since = attempts.slice(attempts.indexOf(last) + 1).filter(({ attempt }) => isShown(attempt));
    const rightSince = tempting.filter((question) => since.some((later) => later.question === question)).length;
    return [
      {
        misconception,
        times: showing.length,
        shownBy: last.attempt,
        questions: tempting.map(({ id }) => id),
        rightSince,
        needed: Math.min(neededToClear, tempting.length),
      },
    ];
  });
  const isCertain = ({ shownBy }: ShownMisconception) => Number(shownBy.sure === 'certain');
  const ordered = shown.sort((a, b) => isCertain(b) - isCertain(a) || b.shownBy.at - a.shownBy.at);
  return {
    held: ordered.filter(({ rightSince, needed }) => rightSince < needed),
    cleared: ordered.filter(({ rightSince, needed }) => rightSince >= needed),
  };
}

/** A question whose latest answer was wrong although the reader was certain. */
export interface ConfidentError {
  readonly question: BankQuestion;
  readonly attempt: Attempt;
}

/** Questions whose latest answer was wrong although the reader was certain, newest first: to be reviewed first. */
export function confidentErrors(document: LearnerDocument, bank: BankIndex): readonly ConfidentError[] {
  const { latest } = historyOf(document, bank);
  return bank.questions
    .flatMap((question) => {
      const attempt = latest.get(question.id);
      return attempt && !attempt.right && attempt.sure === 'certain' ? [{ question, attempt }] : [];
    })
    .sort((a, b) => b.attempt.at - a.attempt.at);
}
