import { expect, test } from 'vitest';
import { isExerciseId } from './exercises/index.ts';
import { ladders } from './ladders.ts';
import type { Ladder } from './ladders.ts';
import { sources } from './sources.ts';

const all: readonly Ladder[] = ladders;
const sourceIds = new Set<string>(sources.map((source) => source.id));

test('there are 15 ladders, each for another exercise', () => {
  expect(all).toHaveLength(15);
  expect(new Set(all.map((ladder) => ladder.id)).size).toBe(15);
  expect(new Set(all.map((ladder) => ladder.exerciseId)).size).toBe(15);
});

test('every ladder goes both ways, names a source and only known exercises', () => {
  for (const ladder of all) {
    expect(ladder.easier.length, ladder.id).toBeGreaterThan(0);
    expect(ladder.harder.length, ladder.id).toBeGreaterThan(0);
    expect(ladder.sources.length, ladder.id).toBeGreaterThan(0);
    expect(ladder.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
    for (const rung of [...ladder.easier, ...ladder.harder]) {
      if (rung.exerciseId !== undefined) expect(isExerciseId(rung.exerciseId), rung.text).toBe(true);
      expect(rung.exerciseId).not.toBe(ladder.exerciseId);
    }
  }
});

test('the push-up', () => {
  expect(all.find((ladder) => ladder.exerciseId === 'push-up')).toEqual({
    id: 'ladder-push-up',
    exerciseId: 'push-up',
    easier: [
      { text: 'Hands on a bench', exerciseId: 'push-up-hands-on-bench' },
      { text: 'On the knees', exerciseId: 'kneeling-push-up' },
      { text: 'Hands on a wall', exerciseId: 'wall-push-up' },
    ],
    harder: [
      { text: 'Hands on a ball', exerciseId: 'push-up-hands-on-ball' },
      { text: 'Hands in a suspension trainer', exerciseId: 'suspended-push-up' },
      { text: 'Plyometric push-up', exerciseId: 'plyometric-push-up' },
    ],
    sources: ['T7-20'],
  });
});
