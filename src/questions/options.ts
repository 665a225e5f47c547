import { factRange, fillFactReferences } from './fact-references.ts';
import { normalizeAnswer } from './grade.ts';
import type { AnswerKey, KeyRow } from './grade.ts';
import type { Misconception, Question, QuestionOf } from './types.ts';

/** Something a reader can answer, with what it is told about it; fact references still in braces. */
export interface Option {
  readonly text: string;
  readonly why: string;
  readonly correct: boolean;
  readonly misconception?: string | undefined;
  readonly undo?: string | undefined;
}

/**
 * All that a reader can answer to a question, in the author's order. For orders, matches and classifications each part
 * counts as right, with the belief of a reader who misplaces it.
 */
export function optionsOf(question: Question): Option[] {
  const right = (option: Omit<Option, 'correct'>): Option => ({ ...option, correct: true });
  const wrong = (option: Omit<Option, 'correct'>): Option => ({ ...option, correct: false });
  switch (question.kind) {
    case 'single':
      return [right(question.answer), ...question.distractors.map(wrong)];
    case 'several':
      return [...question.answers.map(right), ...question.distractors.map(wrong)];
    case 'order':
    case 'classify':
      return question.items.map(right);
    case 'match':
      return question.pairs.map(right);
    case 'range': {
      const shown = ({ fact, ...rest }: { fact: string; why: string }) => ({ ...rest, text: `{${fact}}` });
      return [right(shown(question.answer)), ...question.distractors.map((option) => wrong(shown(option)))];
    }
    case 'text':
      return [right(question.answer), ...question.distractors.map(wrong)];
    case 'violation':
      return question.lines.map((line) => ({ ...line, correct: line.violation === true }));
  }
}

/** The answer in one text, fact references still in braces: “Warm-up, then Activation, then Resistance”. */
export function answerText(question: Question): string {
  switch (question.kind) {
    case 'order':
      return question.items.map(({ text }) => text).join(', then ');
    case 'match':
      return question.pairs.map(({ text, match }) => `${text}: ${match}`).join('; ');
    case 'classify':
      return question.groups
        .map((group) => {
          const items = question.items.filter((item) => item.group === group).map(({ text }) => text);
          return `${group}: ${items.join(', ')}`;
        })
        .join('; ');
    default:
      return optionsOf(question)
        .filter(({ correct }) => correct)
        .map(({ text }) => text)
        .join('; ');
  }
}

/** The beliefs that a question can reveal, each once. */
export function misconceptionsOf(question: Question): string[] {
  return [...new Set(optionsOf(question).flatMap(({ misconception }) => misconception ?? []))];
}

/** Every text of a question that a reader sees, fact references still in braces. */
export function textsOf(question: Question): string[] {
  const extra =
    question.kind === 'match'
      ? [...question.pairs.map((pair) => pair.match), ...question.decoys]
      : question.kind === 'classify'
        ? question.groups
        : question.kind === 'violation'
          ? [question.program]
          : question.kind === 'range'
            ? [question.unit]
            : [];
  return [question.stem, ...optionsOf(question).flatMap(({ text, why }) => [text, why]), ...extra, question.explain];
}

/** Where a belief is undone, and the belief in words. */
export interface Undo {
  readonly address: string;
  readonly belief: string;
}

/** Where a chosen wrong option, or a misplaced part, is undone: its own place, else that of the belief it tempts. */
export const undoOf =
  (misconceptions: ReadonlyMap<string, Pick<Misconception, 'undo' | 'name'>>) =>
  (option: Option): Undo | undefined => {
    const belief = option.misconception === undefined ? undefined : misconceptions.get(option.misconception);
    return belief && { address: option.undo ?? belief.undo, belief: belief.name };
  };

/** What a match is chosen from: each text once, first those of the pairs in their order, then those that belong to none. */
export function matchChoices({ pairs, decoys }: Pick<QuestionOf<'match'>, 'pairs' | 'decoys'>): string[] {
  return [...new Set([...pairs.map(({ match }) => match), ...decoys])];
}

/** What answers to a question are compared with: the key that the page carries and `grade` reads. */
export function answerKeyOf(question: Question): AnswerKey {
  const rows = optionsOf(question).map(({ correct, misconception }, index): KeyRow => {
    const wants = wantsOf(question, index);
    return { right: correct, misconception, wants };
  });
  return { kind: question.kind, rows };
}

function wantsOf(question: Question, index: number): string | undefined {
  switch (question.kind) {
    case 'match':
      return `${matchChoices(question).indexOf(question.pairs[index]?.match ?? '')}`;
    case 'classify':
      return `${question.groups.indexOf(question.items[index]?.group ?? '')}`;
    case 'range': {
      const { from, to } = factRange([question.answer, ...question.distractors][index]?.fact ?? '');
      return `${from} ${to}`;
    }
    case 'text': {
      const option = [{ ...question.answer, forms: question.answer.accepted }, ...question.distractors][index];
      const forms = [option?.text ?? '', ...(option?.forms ?? [])].map((form) =>
        normalizeAnswer(fillFactReferences(form)),
      );
      return [...new Set(forms)].join('|');
    }
    case 'single':
    case 'several':
    case 'order':
    case 'violation':
      return undefined;
  }
}
