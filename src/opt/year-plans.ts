import type { Edition, FactRow, PhaseNumber } from './types.ts';

/** Which phases a goal trains in each month of a year. */
export interface YearPlan extends FactRow {
  readonly goal: 'fat-loss' | 'muscle-gain' | 'performance';
  readonly edition: Edition;
  /** Twelve months; more than one phase means that they share each week. */
  readonly months: readonly (readonly PhaseNumber[])[];
  /** Months (1 to 12) that we filled in because the source describes them without a calendar. */
  readonly constructedMonths: readonly number[];
}

export const yearPlans = [
  {
    id: 'year-fat-loss-7',
    goal: 'fat-loss',
    edition: 7,
    months: [[1], [2], [3], [1], [2], [3], [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]],
    constructedMonths: [],
    note: 'Linear for six months, then undulating. Cardio in every month.',
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'year-fat-loss-6',
    goal: 'fat-loss',
    edition: 6,
    months: [[1], [2], [1], [2], [1], [2], [1], [2], [1], [2], [1], [2]],
    constructedMonths: [],
    note: 'Phases 1 and 2 alternate. Cardio in every month.',
    status: 'solid',
    sources: ['PHT', 'PCL'],
  },
  {
    id: 'year-muscle-7',
    goal: 'muscle-gain',
    edition: 7,
    months: [[1], [2], [3], [4], [2], [3], [4], [2], [3], [4], [2], [3]],
    constructedMonths: [5, 6, 7, 8, 9, 10, 11, 12],
    note: 'January to April as published, then cycles of Phases 2, 3 and 4. The order by month after April is our example.',
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'year-performance-7',
    goal: 'performance',
    edition: 7,
    months: [
      [1],
      [2],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
      [1, 2, 5],
    ],
    constructedMonths: [],
    note: 'Undulating from March. Phase 4 in moderation; Phase 3 is not needed.',
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
] as const satisfies readonly YearPlan[];

/** The year for a goal as an edition prints it; throws when there is none. */
export function getYearPlan(goal: YearPlan['goal'], edition: Edition): YearPlan {
  const plan = (yearPlans as readonly YearPlan[]).find((one) => one.goal === goal && one.edition === edition);
  if (plan) return plan;
  const known = yearPlans.map((one) => `${one.goal} (${one.edition}th edition)`).join(', ');
  throw new Error(`No year for "${goal}" in the ${edition}th edition in src/opt/year-plans.ts. There are: ${known}.`);
}
