import { expect, test } from 'vitest';
import { answerText } from './options.ts';

const common = {
  id: 'x-one',
  version: 1,
  changes: [],
  covers: [],
  objective: 'x.a',
  cognitive: 'apply' as const,
  section: '/x/#a',
  stem: 'What is right?',
  explain: 'It is right.',
  sources: ['SEED'],
};

test('answers of the other kinds in words', () => {
  const why = 'A reason.';
  expect(
    answerText({
      ...common,
      kind: 'match',
      phases: 'all',
      pairs: [
        { text: 'Phase 1', match: 'slow', why },
        { text: 'Phase 5', match: 'explosive', why },
      ],
      decoys: [],
    }),
  ).toBe('Phase 1: slow; Phase 5: explosive');
  expect(
    answerText({
      ...common,
      kind: 'classify',
      phases: 'all',
      groups: ['Level', 'Phase'],
      items: [
        { text: 'Power', group: 'Level', why },
        { text: 'Maximal Strength', group: 'Phase', why },
        { text: 'Strength', group: 'Level', why },
      ],
    }),
  ).toBe('Level: Power, Strength; Phase: Maximal Strength');
  expect(
    answerText({
      ...common,
      kind: 'range',
      phases: [1],
      unit: 'repetitions',
      answer: { fact: 'res7-p1.reps', why },
      distractors: [],
    }),
  ).toBe('{res7-p1.reps}');
});
