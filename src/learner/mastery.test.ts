import { describe, expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { countUnknown, masteryOf, readMastery } from './mastery.ts';
import { answered, bank } from './test-helpers.ts';

const phase2 = { kind: 'chapter', key: 'phase-2' } as const;

test('nothing answered is untouched', () => {
  expect(masteryOf(emptyDocument(), bank, phase2)).toEqual({
    state: 'untouched',
    right: 0,
    guessed: 0,
    answered: 0,
    total: 3,
    share: 0,
  });
});

test('a part without questions is untouched', () => {
  expect(masteryOf(answered('p2-one ok'), bank, { kind: 'objective', id: 'no-such.objective' })).toEqual({
    state: 'untouched',
    right: 0,
    guessed: 0,
    answered: 0,
    total: 0,
    share: 0,
  });
});

describe('the state of a chapter of three questions', () => {
  test.each([
    [['p2-one ok'], 'started', 1 / 3],
    [['p2-one ok', 'p2-two ok'], 'started', 2 / 3],
    [['p2-one ok', 'p2-two ok', 'p2-three no'], 'started', 2 / 3],
    [['p2-one ok', 'p2-two no'], 'shaky', 1 / 3],
    [['p2-one no'], 'shaky', 0],
    [['p2-one ok', 'p2-two ok', 'p2-three ok!'], 'mastered', 1],
    [['p2-one ok', 'p2-two ok', 'p2-three ok?'], 'started', 2 / 3],
    [['p2-one no', 'p2-two ok', 'p2-three ok', 'p2-one ok'], 'mastered', 1],
    [['p2-one ok', 'p2-two ok', 'p2-three ok', 'p2-one no!'], 'started', 2 / 3],
  ])('%j is %s', (lines, state, share) => {
    const mastery = masteryOf(answered(...lines), bank, phase2);
    expect(mastery.state).toBe(state);
    expect(mastery.share).toBeCloseTo(share);
  });

  test('four of five are enough', () => {
    const five = {
      ...bank,
      questions: ['q-a', 'q-b', 'q-c', 'q-d', 'q-e'].map((id) => ({
        id,
        chapter: 'phase-2',
        objective: 'phase-2.know',
        phases: [2],
        misconceptions: [],
      })),
    };
    expect(masteryOf(answered('q-a ok', 'q-b ok', 'q-c ok', 'q-d ok'), five, phase2).state).toBe('mastered');
    expect(masteryOf(answered('q-a ok', 'q-b ok', 'q-c ok', 'q-d ok?'), five, phase2).state).toBe('started');
  });

  test('a right guess counts as right and as guessed', () => {
    expect(masteryOf(answered('p2-one ok?', 'p2-two ok', 'p2-three no'), bank, phase2)).toMatchObject({
      right: 2,
      guessed: 1,
      answered: 3,
      total: 3,
    });
  });
});

test('each kind of part has its own questions', () => {
  const mastery = readMastery(answered('p2-one ok', 'superset-pair ok', 'l3-one ok', 'p5-one no'), bank);
  const counts = (scope: Parameters<typeof mastery>[0]) => {
    const { right, answered: done, total } = mastery(scope);
    return [right, done, total];
  };
  expect(counts({ kind: 'objective', id: 'phase-2.know' })).toEqual([1, 1, 2]);
  expect(counts({ kind: 'objective', id: 'phase-2.apply' })).toEqual([0, 0, 1]);
  expect(counts({ kind: 'chapter', key: 'supersets' })).toEqual([1, 1, 1]);
  // Phase 2: three of its own, progression-one and superset-pair.
  expect(counts({ kind: 'phase', phase: 2 })).toEqual([2, 2, 5]);
  // Level 3: l3-one, p5-one and superset-pair, which is about Phase 5 too.
  expect(counts({ kind: 'level', level: 3 })).toEqual([2, 3, 3]);
  expect(counts({ kind: 'level', level: 9 })).toEqual([0, 0, 0]);
});

describe('a question that changed', () => {
  test('its name: attempts follow it through each new one, and the latest counts', () => {
    const objective = { kind: 'objective', id: 'phase-2.know' } as const;
    expect(masteryOf(answered('p2-first ok'), bank, objective)).toMatchObject({ right: 1, answered: 1 });
    expect(masteryOf(answered('p2-uno ok', 'p2-one no'), bank, objective)).toMatchObject({ right: 0, answered: 1 });
    expect(masteryOf(answered('p2-one no', 'p2-uno ok'), bank, objective)).toMatchObject({ right: 1, answered: 1 });
  });

  test('removed: its attempts count for nothing, and are counted as unknown', () => {
    const document = answered('removed ok', 'p2-lost ok', 'loop-a ok', 'constructor ok', 'p2-one ok');
    expect(countUnknown(document, bank)).toBe(4);
    expect(masteryOf(document, bank, phase2)).toMatchObject({ right: 1, answered: 1 });
    expect(countUnknown(answered('p2-one ok', 'p2-first no'), bank)).toBe(0);
  });
});
