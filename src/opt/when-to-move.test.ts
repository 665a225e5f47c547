import { expect, test } from 'vitest';
import { sources } from './sources.ts';
import { whenToMove } from './when-to-move.ts';

test('what is seen, and which way the client goes', () => {
  expect(whenToMove.map((row) => [row.id, row.direction])).toEqual([
    ['move-technique-breaks', 'easier'],
    ['move-technique-holds', 'harder'],
    ['move-block-done', 'on'],
    ['move-stale', 'back'],
    ['move-competition', 'other'],
    ['move-pain', 'stop'],
  ]);
});

test('all of it is ours, and names where the rules come from', () => {
  const known = new Set<string>(sources.map((source) => source.id));
  for (const row of whenToMove) {
    expect(row.status).toBe('constructed');
    expect(row.sources.filter((id) => !known.has(id))).toEqual([]);
    expect(row.sources.length).toBeGreaterThan(0);
  }
});
