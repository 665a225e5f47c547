import { describe, expect, test } from 'vitest';
import { getLevel, levels } from './levels.ts';
import { getPhase, isPhaseNumber, phases } from './phases.ts';

describe('levels and phases', () => {
  test('three levels hold five phases', () => {
    expect(levels.map((level) => [level.number, level.name, level.phases])).toEqual([
      [1, 'Stabilization', [1]],
      [2, 'Strength', [2, 3, 4]],
      [3, 'Power', [5]],
    ]);
  });

  test('each phase names the level that names it', () => {
    expect(phases.map((phase) => [phase.number, phase.level])).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 2],
      [5, 3],
    ]);
    for (const level of levels) {
      for (const phase of level.phases) expect(getPhase(phase).level).toBe(level.number);
    }
  });

  test('names of the 7th edition, and the one that changed', () => {
    expect(phases.map((phase) => phase.name)).toEqual([
      'Stabilization Endurance Training',
      'Strength Endurance Training',
      'Muscular Development Training',
      'Maximal Strength Training',
      'Power Training',
    ]);
    expect(phases.flatMap((phase) => ('formerName' in phase ? [[phase.number, phase.formerName]] : []))).toEqual([
      [3, 'Hypertrophy Training'],
    ]);
  });

  test('the house', () => {
    expect(levels.map((level) => level.house)).toEqual(['foundation', 'structure', 'peak']);
  });

  test('the order of a first pass, and every move that the sources allow afterwards', () => {
    expect(phases.map((phase) => [phase.number, phase.enterAfter, phase.next])).toEqual([
      [1, [], [2]],
      [2, [1], [3, 4, 5, 1]],
      [3, [1, 2], [1, 2, 4, 5]],
      [4, [1, 2], [1, 2, 3, 5]],
      [5, [1, 2], [1, 2, 3, 4]],
    ]);
    expect(phases.map((phase) => phase.requirement)).toEqual(['required', 'required', 'by-goal', 'by-goal', 'by-goal']);
  });

  test('every phase lasts two to six weeks', () => {
    for (const phase of phases) expect(phase.weeks).toEqual({ min: 2, max: 6 });
  });

  test('supersets belong to Phases 2 and 5', () => {
    expect(
      phases.flatMap((phase) =>
        phase.usesSupersets ? [[phase.number, 'secondHalf' in phase && phase.secondHalf]] : [],
      ),
    ).toEqual([
      [2, 'stabilization'],
      [5, 'power'],
    ]);
  });

  test('getPhase, getLevel and isPhaseNumber', () => {
    expect(getPhase(4).shortName).toBe('Maximal Strength');
    expect(getLevel(3).name).toBe('Power');
    expect([0, 1, 5, 6, 2.5, '1', null].map(isPhaseNumber)).toEqual([false, true, true, false, false, false, false]);
  });
});
