import { describe, expect, test } from 'vitest';
import { allSources } from '../all-sources.ts';
import { isExerciseId } from '../exercises/index.ts';
import { isMuscleId } from '../muscles.ts';
import {
  compensations,
  compensationsFor,
  findCompensation,
  getCompensation,
  isCompensationId,
  maySupportQuestion,
  publishable,
  rollingAndStretchingCautions,
  rollingAndStretchingCautionSources,
} from './index.ts';
import type { CompensationMuscle, Confidence, ExampleExercise, ExampleRoll } from './index.ts';

const sourceIds = new Set<string>(allSources.map((source) => source.id));
const rows: readonly CompensationMuscle[] = compensations.flatMap((compensation) => compensation.muscles);

function examplesOf(row: CompensationMuscle): readonly (ExampleExercise | ExampleRoll)[] {
  return row.role === 'over' ? [row.roll, row.stretch] : [row.activation, row.integration];
}

const muscleIds = (id: string, role: 'over' | 'under') =>
  getCompensation(id)
    .muscles.filter((row) => row.role === role)
    .map((row) => row.muscleId);

describe('the tables', () => {
  test('hold 27 compensations, 15 findings and 196 muscle rows with ids of their own', () => {
    expect(compensations).toHaveLength(27);
    expect(new Set(compensations.map((compensation) => compensation.id)).size).toBe(27);
    expect(new Set(compensations.map((compensation) => compensation.finding)).size).toBe(15);
    expect(rows).toHaveLength(196);
    expect(new Set(rows.map((row) => row.id)).size).toBe(196);
  });

  test('hold as many rows of each edition and role as the map they were made from', () => {
    const ofEdition = (edition: 6 | 7 | 'CES') =>
      compensations
        .filter((compensation) => compensation.edition === edition)
        .reduce((sum, compensation) => sum + compensation.muscles.length, 0);
    expect([ofEdition(6), ofEdition(7), ofEdition('CES')]).toEqual([93, 76, 27]);
    expect(rows.filter((row) => row.role === 'over')).toHaveLength(103);
    expect(rows.filter((row) => row.role === 'under')).toHaveLength(93);
  });

  test('hold as many rows of each confidence', () => {
    const count = (confidence: Confidence) => rows.filter((row) => row.confidence === confidence).length;
    expect([count('ok'), count('T14'), count('K'), count('one')]).toEqual([126, 44, 15, 11]);
  });

  test('say of 125 rows that both editions agree, of 44 that they do not, and nothing of 27', () => {
    expect(rows.filter((row) => row.inBothEditions === true)).toHaveLength(125);
    expect(rows.filter((row) => row.inBothEditions === false)).toHaveLength(44);
    expect(rows.filter((row) => row.inBothEditions === undefined)).toHaveLength(27);
    expect(rows.filter((row) => row.sharedMatch === 'exact')).toHaveLength(104);
    expect(rows.filter((row) => row.sharedMatch === 'group')).toHaveLength(21);
  });

  test('give no roll in 26 rows, each with a reason', () => {
    const without = rows.filter((row) => row.role === 'over' && !row.roll.advised);
    expect(without).toHaveLength(26);
  });

  test('every muscle, exercise and source is known', () => {
    for (const row of rows) {
      expect(isMuscleId(row.muscleId), row.id).toBe(true);
      for (const example of examplesOf(row)) {
        if ('exerciseId' in example && example.exerciseId !== undefined) {
          expect(isExerciseId(example.exerciseId), row.id).toBe(true);
        }
      }
    }
    const used = rows.flatMap((row) => [...row.sources, ...examplesOf(row).flatMap((example) => example.sources)]);
    expect([...used, ...rollingAndStretchingCautionSources].filter((id) => !sourceIds.has(id))).toEqual([]);
  });

  test('only a claim that nothing confirms goes without a source', () => {
    for (const row of rows) expect([row.id, row.sources.length === 0]).toEqual([row.id, row.confidence === 'K']);
  });

  test('a listed example has a confidence, a constructed one has none', () => {
    for (const row of rows) {
      for (const example of examplesOf(row)) {
        expect([row.id, example.confidence !== undefined]).toEqual([row.id, example.status === 'listed']);
      }
    }
  });

  test('no sentence speaks in codes', () => {
    const texts = rows.flatMap((row) => [
      row.caution,
      row.note ?? '',
      ...examplesOf(row).map((example) => JSON.stringify({ ...example, sources: [] })),
    ]);
    expect(texts.filter((text) => /\b[AOX] \d|\(R\d\)|\[K\]|\bT\d+\b|fact file|question bank/.test(text))).toEqual([]);
    expect(rollingAndStretchingCautions).toHaveLength(5);
  });
});

describe('single findings', () => {
  test('feet turn out, 6th edition', () => {
    expect(muscleIds('ohsa-feet-out-6', 'over')).toEqual([
      'soleus',
      'lateral-gastrocnemius',
      'biceps-femoris-short-head',
    ]);
    expect(muscleIds('ohsa-feet-out-6', 'under')).toEqual([
      'medial-gastrocnemius',
      'medial-hamstring-complex',
      'gracilis',
      'sartorius',
      'popliteus',
    ]);
  });

  test('knees in, 7th edition', () => {
    expect(muscleIds('ohsa-knee-in-7', 'over')).toEqual(['tensor-fasciae-latae', 'adductor-complex']);
    expect(muscleIds('ohsa-knee-in-7', 'under')).toEqual([
      'gluteus-maximus',
      'gluteus-medius',
      'anterior-tibialis',
      'posterior-tibialis',
    ]);
  });

  test('head forward, 7th edition', () => {
    expect(muscleIds('pp-head-7', 'over')).toEqual(['levator-scapulae', 'sternocleidomastoid']);
    expect(muscleIds('pp-head-7', 'under')).toEqual(['deep-cervical-flexors']);
  });

  test('one finding in both editions, the older first', () => {
    expect(compensationsFor('post-pes-planus').map((compensation) => compensation.id)).toEqual([
      'post-pronation',
      'post-pes-planus',
    ]);
    expect(compensationsFor('ces-hip-shift').map((compensation) => compensation.edition)).toEqual(['CES']);
  });
});

describe('publishable', () => {
  test('confirmed claims are facts without a mark', () => {
    expect(publishable({ confidence: 'ok' })).toMatchObject({ asFact: true });
    expect(publishable({ confidence: 'ok' }).mark).toBeUndefined();
    expect(publishable({ confidence: 'one' })).toMatchObject({ asFact: true });
  });

  test('what was read second-hand carries its mark', () => {
    expect(publishable({ confidence: 'T14' })).toMatchObject({ asFact: true, mark: 'not confirmed in print' });
  });

  test('what nothing confirms is not a fact', () => {
    expect(publishable({ confidence: 'K' }).asFact).toBe(false);
    expect(publishable({}).asFact).toBe(false);
  });

  test('a pairing of ours is an example', () => {
    expect(publishable({ status: 'constructed' })).toMatchObject({ asFact: false, mark: 'our example' });
    expect(publishable({ status: 'listed', confidence: 'ok' }).asFact).toBe(true);
  });

  test('no row of low back rounds may be shown as fact', () => {
    const { muscles, examScope } = getCompensation('ces-back-rounds');
    expect(examScope).toBe('not-cpt');
    expect(muscles).toHaveLength(9);
    expect(muscles.filter((row) => publishable(row).asFact)).toEqual([]);
  });

  test('all 44 second-hand rows are marked', () => {
    const marked = rows.filter((row) => publishable(row).mark === 'not confirmed in print');
    expect(marked).toHaveLength(44);
  });
});

describe('maySupportQuestion', () => {
  const askable = (id: string, role: 'over' | 'under') => {
    const compensation = getCompensation(id);
    return compensation.muscles
      .filter((row) => row.role === role && maySupportQuestion(compensation, row))
      .map((row) => row.muscleId);
  };

  test('never the underactive side of feet turn out', () => {
    expect(askable('ohsa-feet-out-6', 'under')).toEqual([]);
    expect(askable('ohsa-feet-out-7', 'under')).toEqual([]);
  });

  test('only the gluteus maximus for a forward lean', () => {
    expect(askable('ohsa-lean-6', 'under')).toEqual(['gluteus-maximus']);
    expect(askable('ohsa-lean-7', 'under')).toEqual(['gluteus-maximus']);
  });

  test('never the hamstrings in lower crossed syndrome', () => {
    expect(askable('post-lcs-7', 'under')).not.toContain('hamstring-complex');
  });

  test('nothing unconfirmed and nothing outside the CPT tables', () => {
    expect(askable('sls-knee-in-7', 'over')).toEqual([]);
    expect(askable('ces-hip-shift', 'over')).toEqual([]);
  });
});

describe('looking up', () => {
  test('getCompensation names the nearest id', () => {
    expect(() => getCompensation('ohsa-knees-in-6')).toThrow(
      'No compensation "ohsa-knees-in-6". Did you mean "ohsa-knee-in-6"?',
    );
  });
  test('findCompensation and isCompensationId do not throw', () => {
    expect(findCompensation('nothing')).toBeUndefined();
    expect(isCompensationId('pp-arch-6')).toBe(true);
  });
});
