import type { Question, QuestionKind } from './types.ts';

/** Kinds of questions as readers see them. */
export const kindNames: Readonly<Record<QuestionKind, string>> = {
  single: 'One choice',
  several: 'Several choices',
  order: 'Put in order',
  match: 'Match',
  classify: 'Sort into groups',
  range: 'Range of numbers',
  text: 'Short answer',
  violation: 'Find the mistake',
};

/** What a question asks of a reader's thinking. */
export const thinkingNames: Readonly<Record<Question['cognitive'], string>> = {
  recall: 'Recall',
  apply: 'Apply',
  analyze: 'Analyze',
};
