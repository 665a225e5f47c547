import { describe, expect, test } from 'vitest';
import { completeIntake } from '../../opt/planning/intake.ts';
import { aboutEdits, exercisesCalled, faultsIn, filledIn, givenOf, nameOf } from './intake-fields.ts';

describe('filledIn', () => {
  test('begins next Monday unless a day was chosen', () => {
    const open = filledIn({ goal: 'fat-loss', status: 'new' }, '2026-11-23');
    expect(open.intake.start).toBe('2026-11-30');
    expect(open.defaults.find(({ field }) => field === 'start')?.reason).toBe('The plan begins next Monday.');
    const chosen = filledIn({ goal: 'fat-loss', status: 'new', start: '2026-12-24' }, '2026-11-23');
    expect(chosen.intake.start).toBe('2026-12-24');
    expect(chosen.defaults.some(({ field }) => field === 'start')).toBe(false);
  });

  test('follows the status where nothing was chosen, and leaves alone what was', () => {
    expect(filledIn({ status: 'advanced' }, '2026-11-23').intake.sessionsPerWeek).toBe(4);
    expect(filledIn({ status: 'advanced', sessionsPerWeek: 2 }, '2026-11-23').intake.sessionsPerWeek).toBe(2);
    expect(filledIn({ status: 'advanced' }, '2026-11-23').intake.completed).toEqual([1, 2]);
  });
});

test('givenOf leaves out what was filled in, but keeps the first day', () => {
  const { intake } = completeIntake({ goal: 'performance', status: 'returning', weeks: 20, start: '2027-02-01' });
  expect(givenOf(intake)).toEqual({ goal: 'performance', status: 'returning', weeks: 20, start: '2027-02-01' });
  expect(filledIn(givenOf(intake), '2026-11-23').intake).toEqual(intake);
});

describe('faultsIn', () => {
  test('finds nothing in a goal and a status', () => {
    expect(faultsIn({ goal: 'fat-loss', status: 'new' })).toEqual([]);
  });

  test('asks for what is needed, in the order of the form', () => {
    expect(faultsIn({})).toEqual([
      { field: 'goal', message: 'Choose a goal.' },
      { field: 'status', message: 'Choose a training status.' },
    ]);
  });

  test.each([
    ['sessionsPerWeek', 7, 'Sessions a week must be a whole number from 2 to 6, not 7. The nearest is 6.'],
    ['minutes', 20, 'Minutes a session must be a whole number from 30 to 90, not 20. The nearest is 30.'],
    ['weeks', 4.5, 'The length in weeks must be a whole number from 4 to 52, not 4.5. The nearest is 5.'],
    ['seed', -1, 'The seed must be a whole number from 0 to 4294967295, not -1. The nearest is 0.'],
    ['start', '1980-01-01', 'The start must lie between 1990-01-01 and 2199-12-31, not on 1980-01-01.'],
    ['start', '12027-01-01', 'The start must be a day of the calendar written as 2027-01-04, not “12027-01-01”.'],
  ])('refuses %s %s', (field, value, message) => {
    expect(faultsIn({ goal: 'fat-loss', status: 'new', [field]: value })).toEqual([{ field, message }]);
  });
});

test('exercises are found by their name, in every component that has it', () => {
  expect(exercisesCalled('  squat JUMP ')).toHaveLength(2);
  expect(exercisesCalled('Barbell bench press')).toHaveLength(1);
  expect(exercisesCalled('Bench pres')).toEqual([]);
  expect(exercisesCalled('Barbell bench press').map(nameOf)).toEqual(['Barbell bench press']);
});

test('what becomes of changes by hand is told in one sentence', () => {
  expect(aboutEdits(0, 'will go')).toBe('');
  expect(aboutEdits(1, 'will go')).toBe('One change made by hand will go; Undo brings it back.');
  expect(aboutEdits(1, 'are gone')).toBe('One change made by hand is gone; Undo brings it back.');
  expect(aboutEdits(3, 'are gone')).toBe('3 changes made by hand are gone; Undo brings them back.');
});
