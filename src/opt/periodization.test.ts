import { describe, expect, test } from 'vitest';
import { getFact } from './facts.ts';
import {
  exampleWeeks,
  getMonthPlan,
  linearExample,
  monthNames,
  monthPlans,
  splits,
  weekdays,
} from './periodization.ts';
import type { ExampleWeek, MonthPlan, Split } from './periodization.ts';
import { getYearPlan } from './year-plans.ts';
import type { YearPlan } from './year-plans.ts';

describe('cycles', () => {
  test('lengths as a reader sees them', () => {
    expect(
      [
        'mesocycle-typical.weeks',
        'mesocycle.weeks',
        'cycle-month.microcycles',
        'cycle-week.days',
        'microcycle.days',
      ].map((id) => getFact(id).text),
    ).toEqual(['4 weeks', '3–6 weeks', '3–6 microcycles', '7 days', '7–10 days']);
  });

  test('the textbook’s linear example rises in three steps', () => {
    expect(
      linearExample.map(({ id }) => `${getFact(`${id}.weekNumbers`).text}: ${getFact(`${id}.percentOneRm`).text}`),
    ).toEqual(['1–4: 60–70%', '5–8: 70–85%', '9–12: 85–100%']);
  });
});

describe('splits', () => {
  const all: readonly Split[] = splits;

  test('have as many training days as they say', () => {
    const trained = all.map((split) => split.days.reduce((sum, day) => sum + (day.on?.length ?? 1), 0));
    expect(trained).toEqual([2, 3, 4, 5, 6]);
    expect(all.map(({ sessionsPerWeek }) => [sessionsPerWeek.min, sessionsPerWeek.max])).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
    ]);
  });

  test.each(all.map((split) => [split.id, split] as const))('%s trains every body part', (_id, split) => {
    expect([...new Set(split.days.flatMap(({ bodyParts }) => bodyParts))].sort()).toEqual([
      'back',
      'biceps',
      'chest',
      'legs',
      'shoulders',
      'triceps',
    ]);
  });

  test('none trains a body part on two days in a row', () => {
    const clashes = all.flatMap((split) =>
      weekdays.flatMap((day, index) => {
        const next = weekdays[(index + 1) % 7];
        const parts = (wanted: string | undefined) =>
          split.days.filter(({ on }) => on?.some((one) => one === wanted)).flatMap(({ bodyParts }) => bodyParts);
        return parts(day).filter((part) => parts(next).includes(part));
      }),
    );
    expect(clashes).toEqual([]);
  });
});

describe('months', () => {
  const all: readonly MonthPlan[] = monthPlans;

  test('have as many days as sessions', () => {
    expect(all.map(({ on, sessionsPerWeek }) => [on.length, sessionsPerWeek.min, sessionsPerWeek.max])).toEqual([
      [3, 3, 3],
      [3, 3, 3],
      [4, 4, 4],
      [3, 3, 3],
      [3, 3, 3],
    ]);
  });

  test('agree with the year of their goal', () => {
    const phasesIn = (goal: YearPlan['goal'], from: number, to: number) => getYearPlan(goal, 7).months.slice(from, to);
    expect(phasesIn('fat-loss', 0, 1)).toEqual([[...getMonthPlan('month-fat-loss-january').phases]]);
    expect(phasesIn('fat-loss', 6, 7)).toEqual([[...getMonthPlan('month-fat-loss-july').phases]]);
    expect(phasesIn('muscle-gain', 0, 4).flat()).toEqual(getMonthPlan('month-muscle-gain').phases);
    expect(phasesIn('performance', 0, 2).flat()).toEqual(getMonthPlan('month-performance-january').phases);
    // The day's order is ours and runs from the hardest to the easiest.
    expect(phasesIn('performance', 2, 3)).toEqual([[1, 2, 5]]);
    expect(getMonthPlan('month-performance-march').phases).toEqual([5, 2, 1]);
  });

  test('there are twelve', () => {
    expect(monthNames).toHaveLength(12);
  });
});

describe('example weeks', () => {
  const all: readonly ExampleWeek[] = exampleWeeks;

  test.each(all.map((week) => [week.id, week] as const))('%s is ours and has seven days', (_id, week) => {
    expect(week.status).toBe('constructed');
    expect(week.days).toHaveLength(7);
  });

  test('no body part is trained on two days in a row', () => {
    for (const { days, id } of all) {
      for (const [index, day] of days.entries()) {
        const next = days[(index + 1) % 7];
        expect(day.bodyParts?.filter((part) => next?.bodyParts?.includes(part)) ?? [], id).toEqual([]);
      }
    }
  });

  test('hard cardio stands beside Phase 1 or alone, and never beside Phase 5', () => {
    const hard = all.flatMap(({ days }) =>
      days.filter(({ cardio }) => cardio === 'hard' || cardio === 'stage-2').map(({ phase }) => phase),
    );
    expect(hard).toEqual([1, undefined, 1]);
    const besidePower = all.flatMap(({ days }) => days.filter(({ phase }) => phase === 5).map(({ cardio }) => cardio));
    expect(besidePower).toEqual(['easy']);
  });

  test('train the days and phases of their months', () => {
    const lifting = all.map(({ days }) =>
      days.flatMap(({ phase }, index) => (phase === undefined ? [] : [`${weekdays[index]?.slice(0, 3)} ${phase}`])),
    );
    expect(lifting).toEqual([
      ['Mon 1', 'Wed 1', 'Fri 1'],
      ['Mon 1', 'Wed 2', 'Fri 3'],
      ['Mon 3', 'Tue 3', 'Thu 3', 'Fri 3'],
      ['Mon 5', 'Wed 2', 'Fri 1'],
    ]);
  });
});

test('a year that no edition prints is refused with those there are', () => {
  expect(() => getYearPlan('performance', 6)).toThrow(
    'No year for "performance" in the 6th edition in src/opt/year-plans.ts. There are: fat-loss (7th edition)',
  );
});
