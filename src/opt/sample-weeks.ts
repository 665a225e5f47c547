import { resistance } from './acute-variables/resistance.ts';
import type { ResistanceVariables } from './acute-variables/resistance.ts';
import type { FactRow, PhaseNumber, Range } from './types.ts';
import type { YearPlan } from './year-plans.ts';

/** `total-body`: every session trains every body part. `split`: each body part has one day of the week. */
export type Routine = 'total-body' | 'split';

/** How much one body part is trained in a week of a sample year. Our arithmetic, not a number of the textbook. */
export interface SampleWeek extends FactRow {
  readonly routine: Routine;
  /** The phase of each session that trains the body part, in the order of the days. */
  readonly days: readonly PhaseNumber[];
  /** Repetitions for one body part in the whole week. */
  readonly repsPerWeek: number;
}

const allResistance: readonly ResistanceVariables[] = resistance;

/** The middle of a range with both ends. */
function middle({ min, max }: Range): number {
  if (max === null) throw new Error(`A range from ${min} without an upper end has no middle.`);
  return (min + max) / 2;
}

/** What the 7th edition prints for a phase: one row, or two where the phase pairs its exercises. */
export function prescribedRows(phase: PhaseNumber): readonly ResistanceVariables[] {
  return allResistance.filter(
    (row) => row.edition === 7 && row.phases.includes(phase) && row.slot !== 'endurance-option',
  );
}

/** Exercises, supersets or pairs for one body part. The 7th edition prints none for Phase 1; there the 6th's stand in. */
function perBodyPart(phase: PhaseNumber): Range {
  const printed = allResistance.filter((row) => row.phases.includes(phase) && row.perBodyPart !== undefined);
  const range = (printed.find((row) => row.edition === 7) ?? printed.find((row) => row.edition === 6))?.perBodyPart;
  if (range === undefined) throw new Error(`No edition prints exercises per body part for Phase ${phase}.`);
  return range;
}

/**
 * Repetitions for one body part in one session: the middle of the printed sets, times the middle of the printed
 * repetitions (both exercises of a superset or pair), times the exercises for a body part. A total-body session, which
 * has every body part to train, takes the fewest exercises that are printed; a split day takes the most. An estimate of
 * our own from the 7th edition's rows in `acute-variables/resistance.ts`: it orders weeks by size and says nothing about
 * what a client should do.
 */
export function repetitionsPerSession(phase: PhaseNumber, routine: Routine): number {
  const rows = prescribedRows(phase);
  const [first] = rows;
  if (first === undefined) throw new Error(`No resistance row of the 7th edition for Phase ${phase}.`);
  const exercises = perBodyPart(phase);
  const count = routine === 'total-body' ? exercises.min : (exercises.max ?? exercises.min);
  return middle(first.sets) * rows.reduce((sum, row) => sum + middle(row.reps), 0) * count;
}

function sampleWeek(id: string, routine: Routine, days: readonly PhaseNumber[]): SampleWeek {
  return {
    id,
    routine,
    days,
    repsPerWeek: days.reduce((sum, phase) => sum + repetitionsPerSession(phase, routine), 0),
    status: 'constructed',
    note: 'Our arithmetic from the middle of the printed ranges.',
    sources: ['T7-21', 'SG6'],
  };
}

/** Every kind of week in the sample years. In a split each body part comes up once a week. */
export const sampleWeeks: readonly SampleWeek[] = [
  sampleWeek('work-total-body-1', 'total-body', [1, 1, 1]),
  sampleWeek('work-total-body-2', 'total-body', [2, 2, 2]),
  sampleWeek('work-total-body-3', 'total-body', [3, 3, 3]),
  sampleWeek('work-total-body-1-2-3', 'total-body', [1, 2, 3]),
  sampleWeek('work-total-body-5-2-1', 'total-body', [5, 2, 1]),
  sampleWeek('work-split-1', 'split', [1]),
  sampleWeek('work-split-2', 'split', [2]),
  sampleWeek('work-split-3', 'split', [3]),
  sampleWeek('work-split-4', 'split', [4]),
];

/** Which routine the monthly plans give each goal. Source: chapter 21, in `monthPlans` of `periodization.ts`. */
const routines: Readonly<Record<YearPlan['goal'], Routine>> = {
  'fat-loss': 'total-body',
  'muscle-gain': 'split',
  performance: 'total-body',
};

/** The sample week of a month with these phases; throws when there is none. */
export function getSampleWeek(goal: YearPlan['goal'], phases: readonly PhaseNumber[]): SampleWeek {
  const routine = routines[goal];
  const key = (numbers: readonly PhaseNumber[]) => [...new Set(numbers)].sort((a, b) => a - b).join(', ');
  const found = sampleWeeks.find((week) => week.routine === routine && key(week.days) === key(phases));
  if (found) return found;
  throw new Error(
    `No ${routine} week with the phases ${key(phases)} in src/opt/sample-weeks.ts, which the goal "${goal}" needs.`,
  );
}
