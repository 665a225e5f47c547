import type { Edition, FactRow, PhaseNumber } from './types.ts';

/** The phases a goal uses, in the order of a first pass. */
export interface GoalRoute extends FactRow {
  readonly goal:
    'fat-loss' | 'muscle-gain' | 'performance' | 'maximal-strength' | 'endurance-sport' | 'general-health' | 'tone';
  readonly goalName: string;
  /** Where the route is taught when it is not an edition of the textbook. */
  readonly taughtBy?: string;
  readonly edition?: Edition;
  readonly phases: readonly PhaseNumber[];
  readonly optionalPhases: readonly PhaseNumber[];
  /** The one this site teaches for the goal. */
  readonly taught: boolean;
}

export const goalRoutes = [
  {
    id: 'route-fat-loss-7',
    goal: 'fat-loss',
    goalName: 'Body-fat reduction',
    edition: 7,
    phases: [1, 2, 3],
    optionalPhases: [],
    taught: true,
    status: 'disputed',
    note: 'Phase by month for half a year, then all three in each week.',
    sources: ['T7-21', 'SG6', 'BS21'],
    disputes: { phases: 'fat-loss-phases' },
  },
  {
    id: 'route-fat-loss-6',
    goal: 'fat-loss',
    goalName: 'Body-fat reduction',
    edition: 6,
    phases: [1, 2],
    optionalPhases: [3],
    taught: false,
    status: 'disputed',
    sources: ['PHT', 'PCL'],
    disputes: { phases: 'fat-loss-phases' },
  },
  {
    id: 'route-fat-loss-blog',
    goal: 'fat-loss',
    goalName: 'Body-fat reduction',
    taughtBy: 'a NASM blog post',
    phases: [1, 2, 5],
    optionalPhases: [],
    taught: false,
    status: 'disputed',
    note: 'Named the most effective; no calendar is given.',
    sources: ['B-WL'],
    disputes: { phases: 'fat-loss-phases' },
  },
  {
    id: 'route-muscle-7',
    goal: 'muscle-gain',
    goalName: 'Lean body mass',
    edition: 7,
    phases: [1, 2, 3, 4],
    optionalPhases: [],
    taught: true,
    status: 'solid',
    note: 'After the first pass it cycles through Phases 2, 3 and 4.',
    sources: ['T7-21', 'SG6', 'PHT'],
  },
  {
    id: 'route-performance-7',
    goal: 'performance',
    goalName: 'General performance',
    edition: 7,
    phases: [1, 2, 5],
    optionalPhases: [4],
    taught: true,
    status: 'solid',
    note: 'Phase 3 is not needed and Phase 4 is used in moderation. Once the base is there, the phases share a week.',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'route-max-strength',
    goal: 'maximal-strength',
    goalName: 'A maximal-strength sport',
    phases: [1, 2, 4],
    optionalPhases: [3],
    taught: true,
    status: 'constructed',
    note: 'Composed from the textbook chapter.',
    sources: ['T7-21'],
  },
  {
    id: 'route-endurance',
    goal: 'endurance-sport',
    goalName: 'An endurance sport',
    phases: [1, 2],
    optionalPhases: [4, 5],
    taught: true,
    status: 'constructed',
    note: 'Phase 3 may be left out; Phases 4 and 5 depend on the event.',
    sources: ['T7-13', 'B-P3'],
  },
  {
    id: 'route-health',
    goal: 'general-health',
    goalName: 'General health',
    phases: [1, 2],
    optionalPhases: [],
    taught: true,
    status: 'constructed',
    note: 'Regress as needed.',
    sources: ['T7-23'],
  },
  {
    id: 'route-tone',
    goal: 'tone',
    goalName: '“I just want to tone”',
    phases: [1, 2],
    optionalPhases: [3],
    taught: true,
    status: 'constructed',
    note: 'Often taught with Phase 2; NASM links tone with Phase 3 as well.',
    sources: ['SEED', 'T7-13'],
  },
] as const satisfies readonly GoalRoute[];

export type Goal = (typeof goalRoutes)[number]['goal'];

/** The route this site teaches for a goal. */
export function getTaughtRoute(goal: Goal): GoalRoute {
  const route = (goalRoutes as readonly GoalRoute[]).find((r) => r.goal === goal && r.taught);
  if (!route) throw new Error(`No taught route for the goal "${goal}" in src/opt/goals.ts.`);
  return route;
}
