import { describe, expect, test } from 'vitest';
import { record, redo, startHistory, undo } from './history.ts';
import { completeIntake } from './intake.ts';
import { addDays, isIsoDay, nextMonday, weekdayIndex } from './iso-days.ts';
import { makePlan } from './make-plan.ts';
import { minutesOf, secondsOf } from './minutes.ts';
import { makeRandom } from './random.ts';
import { sessionsFor } from './sessions-a-week.ts';
import { weekVolumes } from './volume.ts';

describe('days', () => {
  test('are counted over months, years and leap days', () => {
    expect(addDays('2027-01-31', 1)).toBe('2027-02-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
    expect(addDays('2027-01-04', -4)).toBe('2026-12-31');
    expect(addDays('2000-02-29', 366)).toBe('2001-03-01');
  });

  test('know their weekday', () => {
    expect(weekdayIndex('2027-01-04')).toBe(0);
    expect(weekdayIndex('2026-11-23')).toBe(0);
    expect(weekdayIndex('1969-12-28')).toBe(6);
    expect(nextMonday('2026-11-23')).toBe('2026-11-30');
    expect(nextMonday('2026-11-29')).toBe('2026-11-30');
  });

  test('are refused when the calendar has none', () => {
    for (const wrong of ['2027-02-29', '2027-13-01', '2027-1-4', '27-01-04', 20_270_104, undefined]) {
      expect(isIsoDay(wrong)).toBe(false);
    }
    expect(isIsoDay('2028-02-29')).toBe(true);
    expect(() => addDays('tomorrow', 1)).toThrow('"tomorrow" is not a day');
  });
});

test('random numbers repeat with their seed', () => {
  const draw = (seed: number) => {
    const random = makeRandom(seed);
    return [random(), random(), random()];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const number of draw(1)) expect(number >= 0 && number < 1).toBe(true);
});

test('history goes back and forward, and a new step forgets what was undone', () => {
  const three = record(record(startHistory('a'), 'b'), 'c');
  expect(undo(three)).toEqual({ past: ['a'], present: 'b', future: ['c'] });
  expect(redo(undo(three))).toEqual(three);
  expect(record(undo(three), 'd')).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
  expect(record(three, 'c')).toBe(three);
  const start = startHistory('a');
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('minutes are sets times work and rest, on both sides where it has two', () => {
  expect(secondsOf({ sets: 2, reps: 12, tempo: '4-2-1-1', restAfterSeconds: 30 })).toBe(2 * (12 * 8 + 30) + 20);
  expect(secondsOf({ sets: 1, holdSeconds: 30, perSide: true })).toBe(60 + 20);
  expect(secondsOf({ sets: 1, minutes: 5 })).toBe(300);
  expect(
    minutesOf([
      {
        exercises: [
          { sets: 1, minutes: 5 },
          { sets: 1, holdSeconds: 40 },
        ],
      },
    ]),
  ).toBe(6);
});

describe('sessions a week', () => {
  test('follow the status, and never more than the client has', () => {
    expect(sessionsFor([1], ['new'], 6)?.sessions).toBe(3);
    expect(sessionsFor([1], ['new'], 2)?.sessions).toBe(2);
    expect(sessionsFor([1], ['intermediate'], 6)?.sessions).toBe(4);
    expect(sessionsFor([1], ['advanced'], 6)?.sessions).toBe(6);
    expect(sessionsFor([5], ['advanced'], 6)?.sessions).toBe(4);
    expect(sessionsFor([1], ['advanced'], 2)?.sessions).toBe(2);
  });

  test('are refused where no table has so few', () => {
    expect(sessionsFor([3], ['intermediate'], 2)).toBeUndefined();
  });
});

test('volume and load of each week', () => {
  const { intake } = completeIntake({ goal: 'muscle-gain', status: 'intermediate', weeks: 12 });
  const plan = makePlan(intake);
  const weeks = weekVolumes(plan);
  expect(weeks.map((week) => week.week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(weeks.map((week) => week.phases[0])).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  expect(weeks[11]?.meanPercentOneRm).toBeGreaterThan(weeks[0]?.meanPercentOneRm ?? 100);
  const own = plan.blocks[0]?.weeks[0]?.sessions.flatMap(
    (session) => session.sections.find((section) => section.key === 'resistance')?.exercises ?? [],
  );
  expect(weeks[0]?.sets).toBe(own?.reduce((sum, line) => sum + line.sets, 0));
});
