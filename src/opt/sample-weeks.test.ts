import { describe, expect, test } from 'vitest';
import { getFact } from './facts.ts';
import { getSampleWeek, prescribedRows, repetitionsPerSession, sampleWeeks } from './sample-weeks.ts';

describe('repetitions for one body part in a session', () => {
  // Middle of the sets × middle of the repetitions × exercises.
  test.each([
    [1, 32, '2 sets × 16 × 1 exercise (6th edition: 1 to 2)'],
    [2, 60, '3 sets × (10 + 10) × 1 superset'],
    [3, 81, '4.5 sets × 9 × 2 exercises'],
    [5, 48, '4 sets × (3 + 9) × 1 pair'],
  ] as const)('Phase %i, total body: %i (%s)', (phase, repetitions, _sum) => {
    expect(repetitionsPerSession(phase, 'total-body')).toBe(repetitions);
  });

  test.each([
    [1, 64, '2 sets × 16 × 2 exercises'],
    [2, 120, '3 sets × (10 + 10) × 2 supersets'],
    [3, 162, '4.5 sets × 9 × 4 exercises'],
    [4, 60, '5 sets × 3 × 4 exercises'],
  ] as const)('Phase %i, split: %i (%s)', (phase, repetitions, _sum) => {
    expect(repetitionsPerSession(phase, 'split')).toBe(repetitions);
  });

  test('the endurance option of Phase 3 stays out', () => {
    expect(prescribedRows(3).map(({ id }) => id)).toEqual(['res7-p3']);
    expect(prescribedRows(5).map(({ id }) => id)).toEqual(['res7-p5-strength', 'res7-p5-power']);
  });
});

describe('sample weeks', () => {
  test('three days, or one day in a split', () => {
    expect(sampleWeeks.map(({ id, repsPerWeek }) => [id, repsPerWeek])).toEqual([
      ['work-total-body-1', 96],
      ['work-total-body-2', 180],
      ['work-total-body-3', 243],
      ['work-total-body-1-2-3', 173],
      ['work-total-body-5-2-1', 140],
      ['work-split-1', 64],
      ['work-split-2', 120],
      ['work-split-3', 162],
      ['work-split-4', 60],
    ]);
  });

  test('are marked as ours', () => {
    expect(getFact('work-total-body-3.repsPerWeek')).toMatchObject({
      text: '243',
      status: 'constructed',
      note: 'Our arithmetic from the middle of the printed ranges.',
    });
  });

  test('are found by goal and phases, in any order', () => {
    expect(getSampleWeek('fat-loss', [3]).id).toBe('work-total-body-3');
    expect(getSampleWeek('muscle-gain', [3]).id).toBe('work-split-3');
    expect(getSampleWeek('performance', [1, 2, 5]).id).toBe('work-total-body-5-2-1');
  });

  test('a week that no year has is refused', () => {
    expect(() => getSampleWeek('fat-loss', [4])).toThrow(
      'No total-body week with the phases 4 in src/opt/sample-weeks.ts, which the goal "fat-loss" needs.',
    );
  });
});
