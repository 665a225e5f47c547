import { describe, expect, test } from 'vitest';
import { allSources } from '../all-sources.ts';
import { isMuscleId } from '../muscles.ts';
import { exercises, exercisesFor, findExercise, getExercise, isExerciseId } from './index.ts';

const sourceIds = new Set<string>(allSources.map((source) => source.id));
const flexibility = new Set(['smr', 'static', 'active', 'dynamic']);

describe('the library', () => {
  test('holds 337 exercises with ids of their own', () => {
    expect(exercises).toHaveLength(337);
    expect(new Set(exercises.map((exercise) => exercise.id)).size).toBe(337);
  });

  test('holds as many of each component as the tables it was made from', () => {
    expect(exercisesFor({ component: 'resistance' })).toHaveLength(189);
    expect(exercisesFor({ component: 'core' })).toHaveLength(40);
    expect(exercisesFor({ component: 'balance' })).toHaveLength(21);
    expect(exercisesFor({ component: 'plyometric' })).toHaveLength(21);
    expect(exercisesFor({ component: 'saq' })).toHaveLength(12);
    expect(exercisesFor({ component: 'smr' })).toHaveLength(10);
    expect(exercisesFor({ component: 'static' })).toHaveLength(17);
    expect(exercisesFor({ component: 'active' })).toHaveLength(14);
    expect(exercisesFor({ component: 'dynamic' })).toHaveLength(13);
  });

  test('lists 236 published exercises and 101 of ours', () => {
    const listed = exercises.filter((exercise) => exercise.status === 'listed');
    expect(listed).toHaveLength(236);
    expect(exercises.length - listed.length).toBe(101);
  });

  test('has these numbers of resistance exercises at each level', () => {
    const count = (bodyPart: Parameters<typeof exercisesFor>[0]['bodyPart'] & string) =>
      (['stabilization', 'strength', 'power'] as const).map(
        (level) => exercisesFor({ component: 'resistance', bodyPart, level }).length,
      );
    expect(count('total-body')).toEqual([8, 5, 11]);
    expect(count('chest')).toEqual([11, 12, 5]);
    expect(count('back')).toEqual([13, 12, 8]);
    expect(count('shoulders')).toEqual([12, 10, 6]);
    expect(count('biceps')).toEqual([6, 8, 5]);
    expect(count('triceps')).toEqual([7, 7, 6]);
    expect(count('legs')).toEqual([17, 13, 7]);
  });

  test('has no published power exercise for the arms', () => {
    for (const bodyPart of ['biceps', 'triceps'] as const) {
      const power = exercisesFor({ bodyPart, level: 'power' });
      expect(power.filter((exercise) => exercise.status === 'listed')).toEqual([]);
    }
  });

  test('every row names a source, or is ours and names none', () => {
    for (const exercise of exercises) {
      expect([exercise.id, exercise.sources.length > 0]).toEqual([exercise.id, exercise.status === 'listed']);
      expect([exercise.id, exercise.editions.length > 0]).toEqual([exercise.id, exercise.status === 'listed']);
    }
  });

  test('every source is known', () => {
    const used = exercises.flatMap((exercise) => [...exercise.sources, ...(exercise.ladderSource?.sources ?? [])]);
    expect(used.filter((id) => !sourceIds.has(id))).toEqual([]);
  });

  test('every muscle is known, and none is prime mover and synergist at once', () => {
    for (const exercise of exercises) {
      const prime = exercise.primeMovers ?? [];
      const helping = exercise.synergists ?? [];
      for (const id of [...prime, ...helping, ...(exercise.musclesTargeted ?? [])]) {
        expect(isMuscleId(id), `${exercise.id}: ${id}`).toBe(true);
      }
      expect(helping.filter((id) => prime.includes(id))).toEqual([]);
    }
  });

  test('flexibility names what it lengthens, everything else what it works', () => {
    for (const exercise of exercises) {
      const stretches = flexibility.has(exercise.component);
      expect([exercise.id, exercise.musclesTargeted !== undefined]).toEqual([exercise.id, stretches]);
      expect([exercise.id, exercise.primeMovers !== undefined]).toEqual([exercise.id, !stretches]);
    }
  });

  test('only resistance has a body part; only SAQ and flexibility have no level', () => {
    for (const exercise of exercises) {
      const { id, component } = exercise;
      expect([id, exercise.bodyPart !== null]).toEqual([id, component === 'resistance']);
      expect([id, exercise.level === null]).toEqual([id, component === 'saq' || flexibility.has(component)]);
      expect([id, exercise.clientLevel !== undefined]).toEqual([id, component === 'saq']);
    }
  });

  test('every cue has 1 to 12 words', () => {
    for (const exercise of exercises) {
      for (const cue of exercise.cues) {
        const words = cue.split(' ').length;
        expect(words, `${exercise.id}: ${cue}`).toBeGreaterThanOrEqual(1);
        expect(words, `${exercise.id}: ${cue}`).toBeLessThanOrEqual(12);
      }
    }
  });

  test('no cue or caution speaks in codes', () => {
    const texts = exercises.flatMap((exercise) => [
      exercise.name,
      exercise.stabilizersNote,
      exercise.note ?? '',
      ...exercise.cues,
      ...exercise.avoidIf,
    ]);
    expect(texts.filter((text) => /\b[AOXS] \d|\bT7\b|SEED|\bEXL\b|\bfile\b/.test(text))).toEqual([]);
  });
});

describe('ladders in the library', () => {
  test('192 exercises have a regression and 165 a progression', () => {
    expect(exercises.filter((exercise) => exercise.regressionId !== undefined)).toHaveLength(192);
    expect(exercises.filter((exercise) => exercise.progressionId !== undefined)).toHaveLength(165);
  });

  test('a rung stays in its component and body part, or goes from static to active to dynamic', () => {
    const order = ['static', 'active', 'dynamic'];
    for (const exercise of exercises) {
      if (exercise.progressionId === undefined) continue;
      const next = getExercise(exercise.progressionId);
      if (flexibility.has(exercise.component)) {
        expect(order.indexOf(next.component)).toBeGreaterThanOrEqual(order.indexOf(exercise.component));
      } else {
        expect([exercise.id, next.component]).toEqual([exercise.id, exercise.component]);
        expect([exercise.id, next.bodyPart]).toEqual([exercise.id, exercise.bodyPart]);
      }
    }
  });

  test('climbing never comes back to where it began', () => {
    const harder = new Map<string, Set<string>>();
    const add = (from: string, to: string) => harder.set(from, (harder.get(from) ?? new Set()).add(to));
    for (const exercise of exercises) {
      if (exercise.progressionId !== undefined) add(exercise.id, exercise.progressionId);
      if (exercise.regressionId !== undefined) add(exercise.regressionId, exercise.id);
    }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      [...(harder.get(from) ?? [])].some((next) => {
        if (next === goal) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, goal, seen);
      });
    expect(exercises.filter((exercise) => reaches(exercise.id, exercise.id))).toEqual([]);
  });

  test('every named neighbor says where it comes from', () => {
    for (const exercise of exercises) {
      const { id, ladderSource } = exercise;
      expect([id, ladderSource?.regression !== undefined]).toEqual([id, exercise.regressionId !== undefined]);
      expect([id, ladderSource?.progression !== undefined]).toEqual([id, exercise.progressionId !== undefined]);
    }
    expect(exercises.filter((exercise) => (exercise.ladderSource?.sources ?? []).length > 0)).toHaveLength(22);
  });
});

describe('pairs in the library', () => {
  const pairs = (phase: 2 | 5) =>
    exercises.flatMap((first) =>
      ((phase === 2 ? first.phase2PairsWith : first.phase5PairsWith) ?? []).map((id) => ({
        first,
        second: getExercise(id),
      })),
    );

  test('there are 94 for Phase 2 and 86 for Phase 5', () => {
    expect(pairs(2)).toHaveLength(94);
    expect(pairs(5)).toHaveLength(86);
  });

  test('strength first; then stabilization in Phase 2, power in Phase 5; one body part', () => {
    for (const phase of [2, 5] as const) {
      for (const { first, second } of pairs(phase)) {
        const name = `${first.id} then ${second.id}`;
        expect([name, first.level]).toEqual([name, 'strength']);
        expect([name, second.level]).toEqual([name, phase === 2 ? 'stabilization' : 'power']);
        expect([name, second.bodyPart]).toEqual([name, first.bodyPart]);
      }
    }
  });
});

describe('single rows, as published', () => {
  test('push-up', () => {
    expect(getExercise('push-up')).toMatchObject({
      name: 'Push-up',
      level: 'stabilization',
      bodyPart: 'chest',
      regressionId: 'push-up-hands-on-bench',
      progressionId: 'push-up-hands-on-ball',
      ladderSource: { regression: 'published', progression: 'published', sources: ['T7-20'] },
      status: 'listed',
      phases: [1, 2],
    });
  });

  test('a ball, a wall, and dumbbells or a band', () => {
    expect(getExercise('ball-squat-curl-to-press')).toMatchObject({
      bodyPart: 'total-body',
      equipment: [['stability-ball'], ['wall'], ['dumbbell', 'band']],
      editions: [6, 7],
    });
  });

  test('the single-leg squat is stabilization for the legs and strength for balance', () => {
    expect(getExercise('single-leg-squat').level).toBe('stabilization');
    expect(getExercise('balance-single-leg-squat').level).toBe('strength');
  });

  test('SAQ drills carry a client level', () => {
    expect(getExercise('saq-one-ins').clientLevel).toBe('beginner');
    expect(getExercise('saq-5-10-5').clientLevel).toBe('intermediate');
  });

  test('rolling has no plane', () => {
    expect(getExercise('smr-calves').plane).toBeNull();
  });
});

describe('looking up', () => {
  test('getExercise names the nearest id', () => {
    expect(() => getExercise('pushup')).toThrow('No exercise "pushup". Did you mean "push-up"?');
  });

  test('findExercise and isExerciseId do not throw', () => {
    expect(findExercise('pushup')).toBeUndefined();
    expect(findExercise('push-up')?.name).toBe('Push-up');
    expect(isExerciseId('push-up')).toBe(true);
    expect(isExerciseId('constructor')).toBe(false);
  });

  test('exercisesFor joins its conditions', () => {
    const found = exercisesFor({ component: 'plyometric', level: 'stabilization', phase: 1 });
    expect(found.map((exercise) => exercise.id)).toContain('plyo-squat-jump-with-stabilization');
    expect(found).toHaveLength(6);
    expect(exercisesFor({})).toHaveLength(337);
  });
});
