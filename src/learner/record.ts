// Ships to the browser with every question: keep it small.
import { drawOf, guessOf } from './document.ts';
import type { Attempt, Draw, Guess, LearnerDocument } from './document.ts';
import { learnerLimits, toDocument } from './normal.ts';
import type { Limits } from './normal.ts';
import { isId, longestResponse } from './parse.ts';

/** What is written must be readable again: an id that the parser would drop is a mistake of the page. */
function checkIds(ids: readonly string[]): void {
  for (const id of ids) {
    if (isId(id)) continue;
    throw new Error(
      `"${String(id)}" is no id. Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.`,
    );
  }
}

/** A clock may be set back between two answers; the later answer still counts as the later one. */
const after = (at: number, before: { readonly at: number } | undefined) => Math.max(at, (before?.at ?? -1) + 1);

function withParts(document: LearnerDocument, parts: Partial<LearnerDocument>, limits: Limits): LearnerDocument {
  const { generation, attempts, guesses, draws } = { ...document, ...parts };
  return toDocument({ generation, attempts, guesses: Object.entries(guesses), draws: Object.entries(draws) }, limits);
}

/**
 * The document with one more attempt. Of each question only the newest attempts are kept (`learnerLimits`).
 *
 * @throws Error when an id is none.
 */
export function recordAttempt(
  document: LearnerDocument,
  { id, question, questionVersion, at, right, sure, misconceptions }: Attempt,
  limits: Limits = learnerLimits,
): LearnerDocument {
  checkIds([id, question, ...misconceptions]);
  const attempt: Attempt = {
    id,
    question,
    questionVersion,
    at: after(
      at,
      document.attempts.findLast((earlier) => earlier.question === question),
    ),
    right,
    sure,
    misconceptions: right ? [] : misconceptions,
  };
  return withParts(document, { attempts: [...document.attempts, attempt] }, limits);
}

/**
 * The document with the reader's answer to a pre-reading question, in place of an earlier one. A response of more than
 * `longestResponse` characters is cut.
 *
 * @throws Error when the question's id is none.
 */
export function recordGuess(
  document: LearnerDocument,
  question: string,
  { at, response, sure }: Guess,
  limits: Limits = learnerLimits,
): LearnerDocument {
  checkIds([question]);
  const guess: Guess = {
    at: after(at, guessOf(document, question)),
    response: response.slice(0, longestResponse),
    sure,
  };
  return withParts(document, { guesses: { ...document.guesses, [question]: guess } }, limits);
}

/**
 * The document with what a chapter check drew, in place of the draw before.
 *
 * @throws Error when the chapter's key or a question's id is none.
 */
export function recordDraw(
  document: LearnerDocument,
  chapter: string,
  { at, questions }: Draw,
  limits: Limits = learnerLimits,
): LearnerDocument {
  checkIds([chapter, ...questions]);
  const draw: Draw = { at: after(at, drawOf(document, chapter)), questions: [...questions] };
  return withParts(document, { draws: { ...document.draws, [chapter]: draw } }, limits);
}
