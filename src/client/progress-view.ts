import type { BankChapter, BankIndex } from '../learner/bank.ts';
import type { LearnerDocument } from '../learner/document.ts';
import { historyOf, isShown } from '../learner/history.ts';
import { readMastery } from '../learner/mastery.ts';
import type { Mastery, Scope } from '../learner/mastery.ts';
import { confidentErrors, heldMisconceptions } from '../learner/misconceptions.ts';
import type { ShownMisconception } from '../learner/misconceptions.ts';
import { nextSteps } from '../learner/next.ts';
import type { NextStep } from '../learner/next.ts';

/** A question that was answered wrongly with certainty. */
export interface ErrorLine {
  readonly id: string;
  readonly address: string;
  readonly chapter: BankChapter | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A misconception, and how it is cleared. */
export interface MisconceptionLine {
  readonly id: string;
  readonly name: string;
  readonly truth: string;
  readonly undo: string;
  /** What is left to do, in plain words. */
  readonly clearing: string;
  /** Where to do it: some of the questions that were not answered right since. */
  readonly questions: readonly { readonly id: string; readonly address: string }[];
}

export interface ProgressView {
  /** True for a reader who has answered no question that the bank knows. */
  readonly empty: boolean;
  readonly summary: string;
  readonly steps: readonly NextStep[];
  readonly errors: readonly ErrorLine[];
  readonly held: readonly MisconceptionLine[];
  readonly cleared: readonly MisconceptionLine[];
  readonly mastery: (scope: Scope) => Mastery;
}

/** Reads a scope from its name in the page: `level:1`, `phase:2`, `chapter:phase-2`; throws on any other. */
export function parseScope(name: string): Scope {
  const [kind, rest = ''] = name.split(':');
  if (kind === 'chapter' && rest !== '') return { kind, key: rest };
  if ((kind === 'level' || kind === 'phase') && /^\d$/.test(rest)) {
    return kind === 'level' ? { kind, level: Number(rest) } : { kind, phase: Number(rest) };
  }
  throw new Error(`"${name}" names no part of the book. Write "level:1", "phase:2" or "chapter:phase-2".`);
}

const countOf = (count: number, one: string, many: string) =>
  `${count === 1 ? 'One' : count} ${count === 1 ? one : many}`;

function summaryOf(document: LearnerDocument, bank: BankIndex): string {
  const { latest, unknown } = historyOf(document, bank);
  const answered = latest.size;
  const shown = [...latest.values()].filter(isShown).length;
  const rest =
    unknown === 0
      ? ''
      : ` ${countOf(unknown, 'answer is', 'answers are')} to questions that this site no longer has. ${unknown === 1 ? 'It is' : 'They are'} kept and count${unknown === 1 ? 's' : ''} for nothing.`;
  if (answered === 0) return `You have not answered any of the ${bank.questions.length} questions yet.${rest}`;
  return `You have answered ${answered} of ${bank.questions.length} questions and shown that you know ${shown}.${rest}`;
}

/** Most questions that a misconception offers to be cleared with. */
const mostOffered = 3;

function lineOf(shown: ShownMisconception, answeredRight: ReadonlySet<string>): MisconceptionLine {
  const { misconception, rightSince, needed, questions } = shown;
  const { id, name, truth, undo } = misconception;
  const left = needed - rightSince;
  const clearing =
    left <= 0
      ? 'Cleared.'
      : rightSince > 0
        ? `${rightSince} of ${needed} questions on it answered right since. Answer ${left === 1 ? 'one more' : `${left} more`} without guessing, and it is cleared.`
        : needed === 1
          ? 'Answer the question on it without guessing, and it is cleared.'
          : `Answer ${needed} different questions on it without guessing, and it is cleared.`;
  const open = left <= 0 ? [] : questions.filter((question) => !answeredRight.has(question)).slice(0, mostOffered);
  return {
    id,
    name,
    truth,
    undo,
    clearing,
    questions: open.map((question) => ({ id: question, address: `/q/${question}/` })),
  };
}

/** All that the progress page says about a reader. */
export function progressView(document: LearnerDocument, bank: BankIndex): ProgressView {
  const { attempts, latest } = historyOf(document, bank);
  const chapters = new Map(bank.chapters.map((chapter) => [chapter.key, chapter]));
  const { held, cleared } = heldMisconceptions(document, bank);
  const line = (shown: ShownMisconception) => {
    const at = attempts.findIndex(({ attempt }) => attempt === shown.shownBy);
    const since = attempts.slice(at + 1).filter(({ attempt }) => isShown(attempt));
    return lineOf(shown, new Set(since.map(({ question }) => question.id)));
  };
  return {
    empty: latest.size === 0,
    summary: summaryOf(document, bank),
    // The chapter's title says nothing about the questions in it.
    steps: nextSteps(document, bank).map((step) =>
      step.kind === 'start'
        ? { ...step, address: `${step.address}#placement`, title: 'Ten questions to place you' }
        : step,
    ),
    errors: confidentErrors(document, bank).map(({ question, attempt }) => ({
      id: question.id,
      address: `/q/${question.id}/`,
      chapter: chapters.get(question.chapter),
      at: attempt.at,
    })),
    held: held.map(line),
    cleared: cleared.map(line),
    mastery: readMastery(document, bank),
  };
}
