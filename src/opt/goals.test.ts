import { describe, expect, test } from 'vitest';
import { getTaughtRoute, goalRoutes } from './goals.ts';
import type { Goal } from './goals.ts';
import { yearPlans } from './year-plans.ts';

describe('goal routes', () => {
  test('phases of every route, required and optional', () => {
    expect(
      goalRoutes.map((route) => [route.id, route.phases.join(), route.optionalPhases.join(), route.taught]),
    ).toEqual([
      ['route-fat-loss-7', '1,2,3', '', true],
      ['route-fat-loss-6', '1,2', '3', false],
      ['route-fat-loss-blog', '1,2,5', '', false],
      ['route-muscle-7', '1,2,3,4', '', true],
      ['route-performance-7', '1,2,5', '4', true],
      ['route-max-strength', '1,2,4', '3', true],
      ['route-endurance', '1,2', '4,5', true],
      ['route-health', '1,2', '', true],
      ['route-tone', '1,2', '3', true],
    ]);
  });

  test('each goal has exactly one taught route', () => {
    for (const goal of new Set(goalRoutes.map((route) => route.goal))) {
      expect(goalRoutes.filter((route) => route.goal === goal && route.taught)).toHaveLength(1);
    }
    expect(getTaughtRoute('fat-loss').id).toBe('route-fat-loss-7');
  });

  test('a goal without a taught route is refused by name', () => {
    expect(() => getTaughtRoute('flying' as Goal)).toThrow(
      'No taught route for the goal "flying" in src/opt/goals.ts.',
    );
  });

  test('every route opens with Phases 1 and 2', () => {
    for (const route of goalRoutes) expect(route.phases.slice(0, 2)).toEqual([1, 2]);
  });
});

test('the years', () => {
  expect(yearPlans.map((plan) => [plan.id, plan.months.map((month) => month.join('+')).join(' ')])).toEqual([
    ['year-fat-loss-7', '1 2 3 1 2 3 1+2+3 1+2+3 1+2+3 1+2+3 1+2+3 1+2+3'],
    ['year-fat-loss-6', '1 2 1 2 1 2 1 2 1 2 1 2'],
    ['year-muscle-7', '1 2 3 4 2 3 4 2 3 4 2 3'],
    ['year-performance-7', '1 2 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5 1+2+5'],
  ]);
  for (const plan of yearPlans) expect(plan.months).toHaveLength(12);
});
