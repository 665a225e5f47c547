import { expect, test } from 'vitest';
import { sampleRecipe } from './sample-start.ts';

test('a sample opens under its name, from the Monday after the day handed in, without changes', () => {
  expect(sampleRecipe('#sample-muscle-gain', '2026-11-25')).toMatchObject({
    name: 'Muscle gain, some years of lifting',
    intake: { goal: 'muscle-gain', status: 'intermediate', start: '2026-11-30', weeks: 24, sessionsPerWeek: 4 },
    edits: [],
  });
});

test('any other address opens none', () => {
  expect(sampleRecipe('#plan-muscle-gain', '2026-11-30')).toBeUndefined();
  expect(sampleRecipe('', '2026-11-30')).toBeUndefined();
});
