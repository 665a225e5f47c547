import { describe, expect, test } from 'vitest';
import { allSources } from './all-sources.ts';
import { getTaughtRoute } from './goals.ts';
import type { Goal } from './goals.ts';
import type { TrainingHistory } from './program.ts';
import { canEnter } from './rules/can-enter.ts';
import { startingRowFor, startingRows } from './starting-phase.ts';
import type { Findings, StartingRow } from './starting-phase.ts';

/** Trained, moves well, wants to stay fit: each test changes what it is about. */
const sound: Findings = {
  needsReferral: false,
  status: 'intermediate',
  checkpointsHeld: true,
  standsOnOneLeg: true,
  hasBase: true,
  goal: 'general-health',
};

test('the table, line by line', () => {
  expect(startingRows.map((row) => [row.key, row.phases.join(), row.status])).toEqual([
    ['refer', '', 'constructed'],
    ['new', '1', 'constructed'],
    ['compensations', '1', 'constructed'],
    ['general', '1,2', 'constructed'],
    ['size', '2,3', 'constructed'],
    ['maximal-strength', '2,4', 'constructed'],
    ['power', '2,5', 'constructed'],
  ]);
});

describe('the first line that fits decides', () => {
  test.each<[string, Partial<Findings>, StartingRow['key']]>([
    ['pain comes before everything', { needsReferral: true, status: 'new', goal: 'performance' }, 'refer'],
    ['a new client, however well he moves', { status: 'new', hasBase: false, goal: 'maximal-strength' }, 'new'],
    ['a returning client, whatever was done before', { status: 'returning', goal: 'muscle-gain' }, 'new'],
    ['a deconditioned client', { status: 'deconditioned', hasBase: false }, 'new'],
    [
      'an athlete whose knees fall in',
      { status: 'advanced', checkpointsHeld: false, goal: 'performance' },
      'compensations',
    ],
    ['an athlete who cannot stand on one leg', { status: 'advanced', standsOnOneLeg: false }, 'compensations'],
    ['active, moves well, no base', { hasBase: false, goal: 'muscle-gain' }, 'general'],
    ['tone', { goal: 'tone' }, 'general'],
    ['fat loss', { goal: 'fat-loss' }, 'general'],
    ['endurance sport', { goal: 'endurance-sport' }, 'general'],
    ['size', { goal: 'muscle-gain' }, 'size'],
    ['the heaviest lifts', { goal: 'maximal-strength' }, 'maximal-strength'],
    ['a sport', { goal: 'performance' }, 'power'],
  ])('%s', (_name, change, key) => {
    expect(startingRowFor({ ...sound, ...change }).key).toBe(key);
  });
});

test('the rules of progression allow every start', () => {
  const cases: readonly [StartingRow['key'], TrainingHistory][] = [
    ['new', { status: 'new', completed: [] }],
    ['new', { status: 'returning', completed: [1, 2, 3] }],
    ['compensations', { status: 'advanced', completed: [1, 2, 5], checkpointsHeld: false }],
    ['general', { status: 'intermediate', completed: [], checkpointsHeld: true }],
    ['size', { status: 'intermediate', completed: [1], checkpointsHeld: true }],
    ['maximal-strength', { status: 'advanced', completed: [1], checkpointsHeld: true, experiencedLifter: true }],
    ['power', { status: 'advanced', completed: [1], checkpointsHeld: true }],
  ];
  for (const [key, history] of cases) {
    const row = startingRows.find((candidate) => candidate.key === key);
    let completed = history.completed;
    for (const phase of row?.phases ?? []) {
      expect(canEnter(phase, { ...history, completed }).allowed, `${key}: Phase ${phase}`).toBe(true);
      completed = [...completed, phase];
    }
  }
});

test('every line lies on the taught route of its goal', () => {
  const goals: readonly Goal[] = [
    'fat-loss',
    'tone',
    'general-health',
    'endurance-sport',
    'maximal-strength',
    'performance',
  ];
  for (const goal of goals) {
    const { phases } = startingRowFor({ ...sound, goal });
    expect(getTaughtRoute(goal).phases, goal).toEqual(expect.arrayContaining([...phases]));
  }
  expect(getTaughtRoute('muscle-gain').phases).toEqual([1, 2, 3, 4]);
});

test('every line names sources that are listed', () => {
  const known = new Set<string>(allSources.map((source) => source.id));
  for (const row of startingRows) {
    expect(row.sources.length, row.id).toBeGreaterThan(0);
    expect(
      row.sources.filter((id) => !known.has(id)),
      row.id,
    ).toEqual([]);
  }
});
