import { describe, expect, test } from 'vitest';
import { frequency } from '../frequency.ts';
import { populations } from '../populations.ts';
import type { FactRow, Range } from '../types.ts';
import { cardioStages } from './cardio.ts';
import { balance, core, plyometric } from './core-balance-plyometric.ts';
import { flexibility } from './flexibility.ts';
import { resistance } from './resistance.ts';
import { saq } from './saq.ts';

/** Field -> `min-max`, `min+` for an open end. Every range of the row, and no other. */
type Expected = Readonly<Record<string, string>>;

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
}

function rangesOf(row: FactRow): Expected {
  return Object.fromEntries(
    Object.entries(row)
      .filter((entry): entry is [string, Range] => isRange(entry[1]))
      .map(([field, { min, max }]) => [field, max === null ? `${min}+` : `${min}-${max}`]),
  );
}

function expectRows(rows: readonly FactRow[], expected: Readonly<Record<string, Expected>>): void {
  expect(Object.fromEntries(rows.map((row) => [row.id, rangesOf(row)]))).toEqual(expected);
}

// Every value below was typed from the printed tables, not read from the rows.

describe('resistance', () => {
  const weeksOf = (weeks: string, sessionsPerWeek: string): Expected => ({ weeks, sessionsPerWeek });
  test('ranges', () => {
    expectRows(resistance, {
      'res7-p1': { reps: '12-20', sets: '1-3', percentOneRm: '50-70', rm: '12-20', restAfterSeconds: '0-90' },
      'res7-p2-strength': {
        reps: '8-12',
        sets: '2-4',
        percentOneRm: '70-80',
        rm: '8-12',
        restInsideSupersetSeconds: '0-0',
        restAfterSeconds: '0-60',
        perBodyPart: '1-2',
      },
      'res7-p2-stabilization': {
        reps: '8-12',
        sets: '2-4',
        percentOneRm: '50-70',
        restInsideSupersetSeconds: '0-0',
        restAfterSeconds: '0-60',
        perBodyPart: '1-2',
      },
      'res7-p3': {
        reps: '6-12',
        sets: '3-6',
        percentOneRm: '75-85',
        rm: '6-12',
        restAfterSeconds: '0-180',
        perBodyPart: '2-4',
      },
      'res7-p3-endurance': {
        reps: '12-20',
        sets: '3-6',
        rm: '12-20',
        restAfterSeconds: '0-180',
        perBodyPart: '2-4',
      },
      'res7-p4': {
        reps: '1-5',
        sets: '4-6',
        percentOneRm: '85-100',
        rm: '1-5',
        restAfterSeconds: '120-240',
        perBodyPart: '2-4',
      },
      'res7-p5-strength': {
        reps: '1-5',
        sets: '3-5',
        percentOneRm: '85-100',
        rm: '1-5',
        restInsideSupersetSeconds: '0-0',
        restAfterSeconds: '60-120',
        restBetweenCircuitsSeconds: '180-300',
        perBodyPart: '1-1',
      },
      'res7-p5-power': {
        reps: '8-10',
        sets: '3-5',
        percentOneRm: '30-45',
        restInsideSupersetSeconds: '0-0',
        restAfterSeconds: '60-120',
        restBetweenCircuitsSeconds: '180-300',
        perBodyPart: '1-1',
      },
      'res6-p1': {
        reps: '12-20',
        sets: '1-3',
        percentOneRm: '50-70',
        restAfterSeconds: '0-90',
        ...weeksOf('4-6', '2-4'),
        perBodyPart: '1-2',
      },
      'res6-p2-strength': {
        reps: '8-12',
        sets: '2-4',
        percentOneRm: '70-80',
        restAfterSeconds: '0-60',
        ...weeksOf('4-4', '2-4'),
        perBodyPart: '1-1',
      },
      'res6-p2-stabilization': {
        reps: '8-12',
        sets: '2-4',
        percentOneRm: '50-70',
        restAfterSeconds: '0-60',
        ...weeksOf('4-4', '2-4'),
      },
      'res6-p3': {
        reps: '6-12',
        sets: '3-5',
        percentOneRm: '75-85',
        restAfterSeconds: '0-60',
        ...weeksOf('4-4', '3-6'),
        perBodyPart: '2-4',
      },
      'res6-p4': {
        reps: '1-5',
        sets: '4-6',
        percentOneRm: '85-100',
        restAfterSeconds: '180-300',
        ...weeksOf('4-4', '2-4'),
      },
      'res6-p5-strength': {
        reps: '1-5',
        sets: '3-5',
        percentOneRm: '85-100',
        restAfterSeconds: '60-120',
        restBetweenCircuitsSeconds: '180-300',
        ...weeksOf('4-4', '2-4'),
        perBodyPart: '1-1',
      },
      'res6-p5-power': {
        reps: '8-10',
        sets: '3-5',
        percentOneRm: '30-45',
        restAfterSeconds: '60-120',
        restBetweenCircuitsSeconds: '180-300',
        ...weeksOf('4-4', '2-4'),
      },
    });
  });

  test('tempo and its name', () => {
    expect(resistance.map((row) => [row.id, row.tempo, row.tempoLabel])).toEqual([
      ['res7-p1', '4-2-1-1', 'slow'],
      ['res7-p2-strength', '2-0-2-0', 'moderate'],
      ['res7-p2-stabilization', '4-2-1-1', 'slow'],
      ['res7-p3', '2-0-2-0', 'moderate'],
      ['res7-p3-endurance', '2-0-2-0', 'moderate'],
      ['res7-p4', 'X-X-X-X', 'explosive'],
      ['res7-p5-strength', 'X-X-X-X', 'explosive'],
      ['res7-p5-power', 'X-X-X-X', 'explosive'],
      ['res6-p1', '4/2/1', 'slow'],
      ['res6-p2-strength', '2/0/2', 'moderate'],
      ['res6-p2-stabilization', '4/2/1', 'slow'],
      ['res6-p3', '2/0/2', 'moderate'],
      ['res6-p4', 'x/x/x', 'explosive'],
      ['res6-p5-strength', 'x/x/x', 'explosive'],
      ['res6-p5-power', 'x/x/x', 'explosive'],
    ]);
  });

  test('phase, level and place in the superset', () => {
    expect(resistance.filter((row) => row.edition === 7).map((row) => [row.phases, row.role, row.slot])).toEqual([
      [[1], 'stabilization', 'only'],
      [[2], 'strength', 'first'],
      [[2], 'stabilization', 'second'],
      [[3], 'strength', 'only'],
      [[3], 'strength', 'endurance-option'],
      [[4], 'strength', 'only'],
      [[5], 'strength', 'first'],
      [[5], 'power', 'second'],
    ]);
  });

  test('what is counted for a body part', () => {
    expect(resistance.flatMap((row) => ('perBodyPartUnit' in row ? [[row.id, row.perBodyPartUnit]] : []))).toEqual([
      ['res7-p1', 'exercise'],
      ['res7-p2-strength', 'superset'],
      ['res7-p2-stabilization', 'superset'],
      ['res7-p3', 'exercise'],
      ['res7-p3-endurance', 'exercise'],
      ['res7-p4', 'exercise'],
      ['res7-p5-strength', 'pair'],
      ['res7-p5-power', 'pair'],
      ['res6-p1', 'exercise'],
      ['res6-p2-strength', 'superset'],
      ['res6-p3', 'exercise'],
      ['res6-p5-strength', 'pair'],
    ]);
  });
});

describe('core, balance and plyometric', () => {
  test('core ranges', () => {
    expectRows(core, {
      'core7-p1': { exercises: '1-4', sets: '1-3', reps: '12-20', restAfterSeconds: '0-90' },
      'core7-p2-4': { exercises: '1-4', sets: '2-4', reps: '8-12', restAfterSeconds: '0-60' },
      'core7-p5': { exercises: '1-2', sets: '1-3', reps: '8-12', restAfterSeconds: '0-60' },
      'core6-p1': { exercises: '1-4', sets: '1-4', reps: '12-20', restAfterSeconds: '0-90' },
      'core6-p2-4': { exercises: '0-4', sets: '2-3', reps: '8-12', restAfterSeconds: '0-60' },
      'core6-p5': { exercises: '0-2', sets: '2-3', reps: '8-12', restAfterSeconds: '0-60' },
    });
  });

  test('balance ranges', () => {
    expectRows(balance, {
      'balance7-p1': {
        exercises: '1-4',
        sets: '1-3',
        reps: '12-20',
        repsPerLeg: '6-10',
        restAfterSeconds: '0-90',
      },
      'balance7-p2-4': { exercises: '1-4', sets: '2-4', reps: '8-12', restAfterSeconds: '0-60' },
      'balance7-p5': { reps: '8-12', landingHoldSeconds: '3-5', restAfterSeconds: '0-60' },
      'balance6-p1': {
        exercises: '1-4',
        sets: '1-3',
        reps: '12-20',
        repsPerLeg: '6-10',
        restAfterSeconds: '0-90',
      },
      'balance6-p2-4': { exercises: '0-4', sets: '2-3', reps: '8-12', restAfterSeconds: '0-60' },
      'balance6-p5': {
        exercises: '0-2',
        sets: '2-3',
        reps: '8-12',
        landingHoldSeconds: '3-5',
        restAfterSeconds: '0-60',
      },
    });
  });

  test('plyometric ranges', () => {
    expectRows(plyometric, {
      'plyo7-p1': {
        exercises: '1-3',
        sets: '1-3',
        reps: '5-8',
        landingHoldSeconds: '3-5',
        restAfterSeconds: '0-90',
      },
      'plyo7-p2-4': { exercises: '1-4', sets: '2-4', reps: '8-12', restAfterSeconds: '0-60' },
      'plyo7-p5': { exercises: '1-4', sets: '3-5', reps: '8-12', restAfterSeconds: '0-60' },
      'plyo6-p1': {
        exercises: '0-2',
        sets: '1-3',
        reps: '5-8',
        landingHoldSeconds: '3-5',
        restAfterSeconds: '0-90',
      },
      'plyo6-p2-4': { exercises: '0-4', sets: '2-3', reps: '8-10', restAfterSeconds: '0-60' },
      'plyo6-p5': { exercises: '0-2', sets: '2-3', reps: '8-12', restAfterSeconds: '0-60' },
    });
  });

  test('each component has one row for each phase, in each edition, at the level of the phase', () => {
    for (const rows of [core, balance, plyometric]) {
      for (const edition of [6, 7] as const) {
        const levels = rows.filter((row) => row.edition === edition).map((row) => [row.phases, row.type.split('-')[1]]);
        expect(levels).toEqual([
          [[1], 'stabilization'],
          [[2, 3, 4], 'strength'],
          [[5], 'power'],
        ]);
      }
    }
  });

  test('what is required in the 7th edition', () => {
    const required = [...core, ...balance, ...plyometric].filter(
      (row) => row.edition === 7 && row.requirement === 'required',
    );
    expect(required.map((row) => row.id)).toEqual(['core7-p1', 'core7-p2-4', 'balance7-p1', 'balance7-p2-4']);
  });

  test('tempos', () => {
    expect([...core, ...balance].flatMap((row) => ('tempo' in row ? [[row.id, row.tempo]] : []))).toEqual([
      ['core7-p1', '4-2-1-1'],
      ['core7-p2-4', '2-0-2-0'],
      ['core7-p5', 'X-X-X-X'],
      ['core6-p1', '4/2/1'],
      ['balance7-p2-4', '2-0-2-0'],
      ['balance6-p1', '4/2/1'],
    ]);
  });
});

test('SAQ ranges', () => {
  expectRows(saq, {
    'saq7-p1': { drills: '4-6', sets: '1-2', reps: '2-3', restAfterSeconds: '15-60' },
    'saq7-p2-4': { drills: '6-8', sets: '3-4', reps: '3-5', restAfterSeconds: '0-60' },
    'saq7-p5': { drills: '6-10', sets: '3-5', reps: '3-5', restAfterSeconds: '0-90' },
    'saq7-youth': { drills: '4-8', sets: '1-4', reps: '3-5', restAfterSeconds: '15-60' },
    'saq7-weight-loss-client': { sets: '3-4', reps: '3-5', restAfterSeconds: '15-60' },
    'saq6-p1': { drills: '4-6', sets: '1-2', reps: '2-3', restAfterSeconds: '0-60' },
    'saq6-p2-4': { drills: '6-8', sets: '3-4', reps: '3-5', restAfterSeconds: '0-60' },
    'saq6-p5': { drills: '6-10', sets: '3-5', reps: '3-5', restAfterSeconds: '0-90' },
  });
});

describe('flexibility', () => {
  const held: Expected = { areas: '1-3', holdSeconds: '30+', sets: '1-3' };
  const active: Expected = { areas: '1-3', holdSeconds: '1-2', reps: '5-10', sets: '1-3' };
  const dynamic: Expected = { areas: '3-10', reps: '10-15', sets: '1-1' };
  test('ranges', () => {
    expectRows(flexibility, {
      'flex7-p1-warm-up-self-myofascial': held,
      'flex7-p1-warm-up-static': held,
      'flex7-p1-warm-up-dynamic': dynamic,
      'flex7-p2-4-warm-up-self-myofascial': held,
      'flex7-p2-4-warm-up-active': active,
      'flex7-p2-4-warm-up-dynamic': dynamic,
      'flex7-p5-warm-up-self-myofascial': held,
      'flex7-p5-warm-up-dynamic': dynamic,
      'flex7-p5-warm-up-static': held,
      'flex7-p5-warm-up-active': active,
      'flex7-p1-5-cool-down-self-myofascial': held,
      'flex7-p1-5-cool-down-static': held,
      'flex6-p1-warm-up-self-myofascial': { holdSeconds: '30+', reps: '1-1', sets: '1-3' },
      'flex6-p1-warm-up-static': { holdSeconds: '30-30', reps: '1-1', sets: '1-3' },
      'flex6-p2-4-warm-up-self-myofascial': {},
      'flex6-p2-4-warm-up-active-isolated': { holdSeconds: '1-2', reps: '5-10', sets: '1-2' },
      'flex6-p5-warm-up-self-myofascial': {},
      'flex6-p5-warm-up-dynamic': { areas: '3-10', reps: '10-15', sets: '1-2' },
    });
  });

  test('which technique warms up which phase', () => {
    const warmUp = flexibility.filter((row) => row.edition === 7 && row.section === 'warm-up');
    expect(warmUp.map((row) => [row.phases.join(), row.technique, row.requirement])).toEqual([
      ['1', 'self-myofascial', 'required'],
      ['1', 'static', 'required'],
      ['1', 'dynamic', 'optional'],
      ['2,3,4', 'self-myofascial', 'required'],
      ['2,3,4', 'active', 'required'],
      ['2,3,4', 'dynamic', 'optional'],
      ['5', 'self-myofascial', 'required'],
      ['5', 'dynamic', 'required'],
      ['5', 'static', 'if-needed'],
      ['5', 'active', 'if-needed'],
    ]);
  });
});

test('cardio stages', () => {
  expectRows(cardioStages, {
    'cardio-stage-1': { sessionMinutes: '15-30', rpe: '3-4' },
    'cardio-stage-2': { intervalSeconds: '30-60' },
    'cardio-stage-3': { intervalSeconds: '30-60' },
    'cardio-stage-4': { intervalSeconds: '5-10' },
    'cardio-stage-5': {},
  });
  expect(cardioStages.map((stage) => stage.zones)).toEqual([[1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4]]);
});

test('sessions a week', () => {
  expectRows(frequency, {
    'freq7-beginner': { sessionsPerWeek: '2-3' },
    'freq7-intermediate-total-body': { sessionsPerWeek: '3-3' },
    'freq7-intermediate-split': { sessionsPerWeek: '4-4' },
    'freq7-advanced': { sessionsPerWeek: '4-6' },
    'freq7-complex-training': { sessionsPerWeek: '2-4' },
    'freq7-plyometric': { sessionsPerWeek: '1-3' },
    'freq6-phase-1': { sessionsPerWeek: '2-4' },
    'freq6-phase-2': { sessionsPerWeek: '2-4' },
    'freq6-phase-3': { sessionsPerWeek: '3-6' },
    'freq6-phase-4': { sessionsPerWeek: '2-4' },
    'freq6-phase-5': { sessionsPerWeek: '2-4' },
  });
});

test('doses for special populations', () => {
  expectRows(populations, {
    'pop-youth': { sets: '1-2', reps: '8-12', percentOneRm: '40-70', sessionsPerWeek: '2-3' },
    'pop-older-adult': { sets: '1-3', reps: '8-20', percentOneRm: '40-80', sessionsPerWeek: '3-5' },
    'pop-overweight-or-obese': { sets: '1-3', reps: '10-15', sessionsPerWeek: '2-3' },
    'pop-diabetes': { sets: '1-3', reps: '10-15', sessionsPerWeek: '2-3' },
    'pop-hypertension': { sets: '1-3', reps: '10-20', sessionsPerWeek: '2-3' },
    'pop-coronary-heart-disease': { sets: '1-3', reps: '10-20', sessionsPerWeek: '2-3' },
    'pop-osteoporosis': { sets: '1-3', reps: '8-20', sessionsPerWeek: '2-3' },
    'pop-arthritis': { sets: '1-3', reps: '10-12', sessionsPerWeek: '2-3' },
    'pop-cancer': { sets: '1-3', reps: '10-15', sessionsPerWeek: '2-3' },
    'pop-pregnancy': { reps: '12-15', sessionsPerWeek: '2-3' },
    'pop-lung-disease': { sets: '1-1', reps: '8-15', sessionsPerWeek: '2-3' },
    'pop-intermittent-claudication-or-pad': { sets: '1-3', reps: '8-12' },
  });
});
