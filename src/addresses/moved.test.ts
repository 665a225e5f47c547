import { expect, test } from 'vitest';
import { questionMoves, renamedQuestions } from './moved.ts';

const renamed = {
  'question p2-old': 'question p2-new',
  'question p3-old': 'p3-new',
  'anchor /phases/2/#question-p2-old': 'anchor /phases/2/#question-p2-new',
};

test('a renamed question keeps its reader’s answers and its address', () => {
  expect(renamedQuestions(renamed)).toEqual({ 'p2-old': 'p2-new', 'p3-old': 'p3-new' });
  expect(questionMoves(renamed)).toEqual([
    { from: '/q/p2-old/', to: '/q/p2-new/' },
    { from: '/q/p3-old/', to: '/q/p3-new/' },
  ]);
  expect(questionMoves({})).toEqual([]);
});
