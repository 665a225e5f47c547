import { expect, test } from 'vitest';
import { getQuestion } from './get-question.ts';

const questions = [{ id: 'p2-why-superset' }, { id: 'p2-tone-client' }];

test('a question is found by its id; an unknown id is refused with the place to look and the nearest one', () => {
  expect(getQuestion(questions, 'p2-tone-client')).toBe(questions[1]);
  expect(() => getQuestion(questions, 'p2-why-supersets')).toThrow(
    'No question "p2-why-supersets" in src/content/questions. Did you mean "p2-why-superset"?',
  );
  expect(() => getQuestion([], 'p2-why-superset')).toThrow(
    'No question "p2-why-superset" in src/content/questions. Each',
  );
});
