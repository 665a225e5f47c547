import { describe, expect, test } from 'vitest';
import { exercises, getExercise } from '../opt/exercises/index.ts';
import {
  exerciseAddress,
  exerciseGroups,
  exercisesIn,
  getExerciseGroup,
  partnersOf,
  partsIn,
} from './exercise-groups.ts';
import { equipmentText } from './exercise-words.ts';

const parts = (slug: string) =>
  partsIn(getExerciseGroup(slug)).map((part) => [part.name, part.exercises.length] as const);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('groups of exercises', () => {
  test('each exercise stands in one group', () => {
    const all = exerciseGroups.flatMap((group) => ids(exercisesIn(group)));
    expect(all).toHaveLength(337);
    expect(new Set(all)).toEqual(new Set(ids(exercises)));
  });

  test('each group has as many as the tables it was made from', () => {
    expect(exerciseGroups.map((group) => [group.slug, exercisesIn(group).length])).toEqual([
      ['total-body', 24],
      ['chest', 28],
      ['back', 33],
      ['shoulders', 28],
      ['biceps', 19],
      ['triceps', 20],
      ['legs', 37],
      ['core', 40],
      ['balance', 21],
      ['plyometric', 21],
      ['saq', 12],
      ['flexibility', 54],
    ]);
  });

  test('a group goes from stabilization to power', () => {
    expect(parts('chest')).toEqual([
      ['Stabilization', 11],
      ['Strength', 12],
      ['Power', 5],
    ]);
    expect(parts('core')).toEqual([
      ['Stabilization', 19],
      ['Strength', 9],
      ['Power', 12],
    ]);
  });

  test('what has no level is parted by technique or by client', () => {
    expect(parts('flexibility')).toEqual([
      ['Self-myofascial techniques', 10],
      ['Static stretching', 17],
      ['Active stretching', 14],
      ['Dynamic stretching', 13],
    ]);
    expect(parts('saq')).toEqual([
      ['For beginners and everyone after', 6],
      ['For intermediate clients', 6],
    ]);
  });

  test('an unknown group is refused with the nearest one', () => {
    expect(() => getExerciseGroup('chests')).toThrow('No group of exercises "chests". Did you mean "chest"?');
  });
});

describe('addresses', () => {
  test('details stand on the page of the group', () => {
    expect(exerciseAddress('push-up')).toBe('/exercises/chest/#push-up');
    expect(exerciseAddress('balance-single-leg-squat')).toBe('/exercises/balance/#balance-single-leg-squat');
    expect(exerciseAddress('single-leg-squat')).toBe('/exercises/legs/#single-leg-squat');
    expect(exerciseAddress('active-pectoral')).toBe('/exercises/flexibility/#active-pectoral');
  });

  test('an unknown exercise is refused with the nearest one', () => {
    expect(() => exerciseAddress('pushup')).toThrow('No exercise "pushup". Did you mean "push-up"?');
  });
});

describe('superset partners', () => {
  test('of the strength half: what comes second', () => {
    const two = partnersOf(getExercise('machine-pulldown'), 2);
    expect(ids(two.then)).toContain('standing-lat-pulldown');
    expect(two.after).toEqual([]);
    expect(ids(partnersOf(getExercise('barbell-squat'), 5).then)).toContain('squat-jump');
  });

  test('of the second half: what it follows', () => {
    const two = partnersOf(getExercise('push-up'), 2);
    expect(two.then).toEqual([]);
    expect(ids(two.after)).toContain('barbell-bench-press');
    expect(partnersOf(getExercise('push-up'), 5)).toEqual({ then: [], after: [] });
  });

  test('94 pairs in Phase 2 and 86 in Phase 5, counted from either half', () => {
    const count = (phase: 2 | 5, half: 'then' | 'after') =>
      exercises.reduce((sum, exercise) => sum + partnersOf(exercise, phase)[half].length, 0);
    expect([count(2, 'then'), count(2, 'after'), count(5, 'then'), count(5, 'after')]).toEqual([94, 94, 86, 86]);
  });
});

test('equipment in words: a comma is "and"', () => {
  expect(equipmentText(getExercise('ball-squat-curl-to-press').equipment)).toBe(
    'stability ball, wall, dumbbells or band',
  );
});
