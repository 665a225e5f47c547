import type { PlannedExercise } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import type { Plan, PlanWeek } from './plan.ts';

/** One week in numbers, for the pictures. Our arithmetic, not a number of the textbook. */
export interface WeekVolume {
  /** Week of the plan, counted from 1. */
  readonly week: number;
  readonly block: number;
  readonly phases: readonly PhaseNumber[];
  readonly sessions: number;
  readonly minutes: number;
  /** Sets of the resistance sections. */
  readonly sets: number;
  /** Sets times repetitions, both sides of a one-sided lift counted. */
  readonly repetitions: number;
  /** Mean load in percent of the maximum over all repetitions that have one; undefined where none has. */
  readonly meanPercentOneRm?: number;
}

function repetitionsOf(line: PlannedExercise): number {
  return line.sets * (line.reps ?? 0) * (line.perSide === true ? 2 : 1);
}

function volumeOf(week: PlanWeek, block: number, phases: readonly PhaseNumber[]): WeekVolume {
  let sets = 0;
  let repetitions = 0;
  let loaded = 0;
  let load = 0;
  let minutes = 0;
  for (const session of week.sessions) {
    minutes += session.minutes;
    for (const line of session.sections.find((section) => section.key === 'resistance')?.exercises ?? []) {
      const own = repetitionsOf(line);
      sets += line.sets;
      repetitions += own;
      if (!line.percentOneRm) continue;
      const { min, max } = line.percentOneRm;
      loaded += own;
      load += (own * (min + (max ?? min))) / 2;
    }
  }
  return {
    week: week.number,
    block,
    phases,
    sessions: week.sessions.length,
    minutes,
    sets,
    repetitions,
    ...(loaded === 0 ? {} : { meanPercentOneRm: Math.round((load / loaded) * 10) / 10 }),
  };
}

/** Volume and load of each week, in order. */
export function weekVolumes(plan: Plan): readonly WeekVolume[] {
  return plan.blocks.flatMap((block, index) => block.weeks.map((week) => volumeOf(week, index, block.phases)));
}
