import { expect, test } from 'vitest';
import { findListedPair } from './superset-pairs.ts';
import { supersetPairs } from './supersets.ts';

test('every listed pair is found whole by its phase and exercises', () => {
  expect(supersetPairs.map((pair) => findListedPair(pair.phase, pair.firstId, pair.secondId))).toEqual(supersetPairs);
});

test('two exercises that are not listed in this order and phase make no listed pair', () => {
  expect(findListedPair(2, 'barbell-bench-press', 'push-up')?.id).toBe('pair-p2-barbell-bench-press--push-up');
  expect(findListedPair(2, 'push-up', 'barbell-bench-press')).toBeUndefined();
  expect(findListedPair(5, 'barbell-bench-press', 'push-up')).toBeUndefined();
});
