import type { BankIndex, BankQuestion } from './bank.ts';
import type { Attempt, LearnerDocument } from './document.ts';

/** What the document says about the questions that the bank has now. */
export interface History {
  /** Attempts whose question the bank has, under the question's name of today, in the order of time. */
  readonly attempts: readonly { readonly attempt: Attempt; readonly question: BankQuestion }[];
  /** The latest attempt at each question, by the question's id. */
  readonly latest: ReadonlyMap<string, Attempt>;
  /** How many attempts are at questions that the bank no longer has. They stay in the document and count for nothing. */
  readonly unknown: number;
}

/** The question that goes by this id, or by the one that took its place; undefined when it was removed. */
function findQuestion(
  id: string,
  questions: ReadonlyMap<string, BankQuestion>,
  renamed: BankIndex['renamed'],
): BankQuestion | undefined {
  const passed = new Set<string>();
  for (let name: string | undefined = id; name !== undefined && !passed.has(name);) {
    const question = questions.get(name);
    if (question) return question;
    passed.add(name);
    name = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
  }
  return undefined;
}

/** Brings the reader's attempts together with the bank. */
export function historyOf(document: LearnerDocument, bank: BankIndex): History {
  const questions = new Map(bank.questions.map((question) => [question.id, question]));
  const attempts = document.attempts.flatMap((attempt) => {
    const question = findQuestion(attempt.question, questions, bank.renamed);
    return question ? [{ attempt, question }] : [];
  });
  return {
    attempts,
    // The order is the order of time, so the latest stays.
    latest: new Map(attempts.map(({ attempt, question }) => [question.id, attempt])),
    unknown: document.attempts.length - attempts.length,
  };
}

/** True for an answer that shows something: right, and not by guessing. */
export function isShown(attempt: Attempt): boolean {
  return attempt.right && attempt.sure !== 'guess';
}
