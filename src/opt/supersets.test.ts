import { describe, expect, test } from 'vitest';
import { getExercise } from './exercises/index.ts';
import { sources } from './sources.ts';
import { notSupersets, supersetPairs } from './supersets.ts';
import type { NotSuperset, SupersetPair } from './supersets.ts';

const pairs: readonly SupersetPair[] = supersetPairs;
const faults: readonly NotSuperset[] = notSupersets;
const sourceIds = new Set<string>(sources.map((source) => source.id));

describe('superset pairs', () => {
  test('there are 30 for Phase 2 and 20 for Phase 5, with ids of their own', () => {
    expect(pairs.filter((pair) => pair.phase === 2)).toHaveLength(30);
    expect(pairs.filter((pair) => pair.phase === 5)).toHaveLength(20);
    expect(new Set(pairs.map((pair) => pair.id)).size).toBe(50);
  });

  test('24 are printed by NASM, one by a deck, 25 are ours', () => {
    const count = (status: SupersetPair['status']) => pairs.filter((pair) => pair.status === status).length;
    expect([count('nasm-only'), count('deck-only'), count('constructed')]).toEqual([24, 1, 25]);
  });

  test('strength first, then stabilization or power, all for one body part', () => {
    for (const pair of pairs) {
      const first = getExercise(pair.firstId);
      const second = getExercise(pair.secondId);
      expect([pair.id, first.level]).toEqual([pair.id, 'strength']);
      expect([pair.id, second.level]).toEqual([pair.id, pair.phase === 2 ? 'stabilization' : 'power']);
      expect([pair.id, first.bodyPart, second.bodyPart]).toEqual([pair.id, pair.bodyPart, pair.bodyPart]);
    }
  });

  test('the library offers every one of them', () => {
    for (const pair of pairs) {
      const first = getExercise(pair.firstId);
      const offered = pair.phase === 2 ? first.phase2PairsWith : first.phase5PairsWith;
      expect(offered, pair.id).toContain(pair.secondId);
    }
  });

  test('every published pair names a known source, a constructed one names none', () => {
    for (const pair of pairs) {
      expect([pair.id, pair.sources.length > 0]).toEqual([pair.id, pair.status !== 'constructed']);
      expect(pair.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
    }
  });

  test('the example that everyone learns is there', () => {
    expect(pairs).toContainEqual({
      id: 'pair-p2-barbell-bench-press--push-up',
      phase: 2,
      bodyPart: 'chest',
      firstId: 'barbell-bench-press',
      secondId: 'push-up',
      status: 'nasm-only',
      sources: ['T7-21', 'SG5', 'SG6', 'SEED'],
    });
  });
});

describe('pairs that are no superset of the model', () => {
  test('there are 14, each with a reason, a sentence and a source', () => {
    expect(faults).toHaveLength(14);
    expect(new Set(faults.map((fault) => fault.id)).size).toBe(14);
    for (const fault of faults) {
      expect(fault.why, fault.id).toMatch(/^[A-Z].*\.$/);
      expect(fault.sources.length, fault.id).toBeGreaterThan(0);
      expect(fault.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
    }
  });

  test('both halves are named', () => {
    for (const fault of faults) {
      expect(fault.firstId ?? fault.firstText, fault.id).toBeDefined();
      expect(fault.secondId ?? fault.secondText, fault.id).toBeDefined();
    }
  });

  test('the library offers none that differs only in its exercises', () => {
    const byLoadOrRest = new Set(['not-heavy-bench-press-rest-push-up', 'not-heavy-squat-then-single-leg-squat']);
    for (const fault of faults) {
      if (byLoadOrRest.has(fault.id) || fault.firstId === undefined || fault.secondId === undefined) continue;
      const first = getExercise(fault.firstId);
      expect([...(first.phase2PairsWith ?? []), ...(first.phase5PairsWith ?? [])], fault.id).not.toContain(
        fault.secondId,
      );
    }
  });

  test('the reasons given are true of the exercises', () => {
    for (const fault of faults) {
      if (fault.firstId === undefined || fault.secondId === undefined) continue;
      const first = getExercise(fault.firstId);
      const second = getExercise(fault.secondId);
      const has = (reason: NotSuperset['reasons'][number]) => fault.reasons.includes(reason);
      expect([fault.id, has('different-body-part')]).toEqual([fault.id, first.bodyPart !== second.bodyPart]);
      if (has('both-strength')) expect([first.level, second.level]).toEqual(['strength', 'strength']);
      if (has('both-stabilization')) expect([first.level, second.level]).toEqual(['stabilization', 'stabilization']);
      if (has('order-reversed')) expect([first.level === 'strength', second.level]).toEqual([false, 'strength']);
      if (has('different-pattern')) {
        expect(first.patterns.filter((pattern) => second.patterns.includes(pattern))).toEqual([]);
      }
    }
  });
});

test('the arms have no Phase 5 pair here: no power exercise is published for them', () => {
  const arms = pairs.filter((pair) => pair.bodyPart === 'biceps' || pair.bodyPart === 'triceps');
  expect(arms.filter((pair) => pair.phase === 5)).toEqual([]);
});
