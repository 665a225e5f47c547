import type { FactRow, Range } from '../types.ts';

/** One of the five cardio stages of the 7th edition. */
export interface CardioStage extends FactRow {
  readonly stage: 1 | 2 | 3 | 4 | 5;
  /** Training zones, set by the first and second ventilatory thresholds. */
  readonly zones: readonly (1 | 2 | 3 | 4)[];
  readonly content: string;
  readonly who: readonly string[];
  readonly sessionMinutes?: Range;
  readonly intervalSeconds?: Range;
  /** Rating of perceived exertion, 0 to 10. */
  readonly rpe?: Range;
}

/** Cardio has no row in the phase tables: it may stand in any section of a session or on its own day. */
export const cardioStages = [
  {
    id: 'cardio-stage-1',
    stage: 1,
    zones: [1],
    content: 'steady work at an easy pace',
    sessionMinutes: { min: 15, max: 30 },
    rpe: { min: 3, max: 4 },
    who: ['beginner', 'recovery'],
    status: 'solid',
    sources: ['T7-15', 'SG5', 'B-STAGE'],
  },
  {
    id: 'cardio-stage-2',
    stage: 2,
    zones: [1, 2],
    content: 'intervals with rests three times, then twice, then just as long as the work; later steady zone 2',
    intervalSeconds: { min: 30, max: 60 },
    who: ['intermediate', 'most weight-loss clients'],
    status: 'solid',
    sources: ['T7-15', 'SG5', 'B-STAGE'],
  },
  {
    id: 'cardio-stage-3',
    stage: 3,
    zones: [1, 2, 3],
    content: 'more time in zone 2 than in zone 3, in short hard bouts',
    intervalSeconds: { min: 30, max: 60 },
    who: ['moderately advanced'],
    status: 'solid',
    sources: ['T7-15', 'SG5'],
  },
  {
    id: 'cardio-stage-4',
    stage: 4,
    zones: [1, 2, 3, 4],
    content: 'all zones, with very short bouts in zone 4',
    intervalSeconds: { min: 5, max: 10 },
    who: ['athletes'],
    status: 'solid',
    sources: ['T7-15', 'SG5'],
  },
  {
    id: 'cardio-stage-5',
    stage: 5,
    zones: [1, 2, 3, 4],
    content: 'sport-like HIIT, small-sided games, agility',
    who: ['athletes in season'],
    status: 'solid',
    sources: ['T7-15', 'SG5'],
  },
] as const satisfies readonly CardioStage[];
