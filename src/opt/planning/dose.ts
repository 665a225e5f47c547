import type { ExerciseBrief } from '../exercises/brief.ts';
import type { PlannedExercise } from '../program.ts';
import type { PhaseNumber, Range } from '../types.ts';

/** The numbers of a line, without the exercise. */
export type Dose = Omit<PlannedExercise, 'exerciseId' | 'label' | 'superset' | 'cue'>;

/** What a line does in its session. */
export type Role =
  | 'warm-up-cardio'
  | 'smr'
  | 'static'
  | 'active'
  | 'dynamic'
  | 'core'
  | 'balance'
  | 'plyometric'
  | 'practice'
  | 'lift'
  | 'first'
  | 'second'
  | 'choice'
  | 'cool-down-cardio';

/** The weeks of a block climb these steps, one a week; a later block on the same phase starts one step higher. */
export const highestStep = 5;

interface LiftStep {
  readonly sets: number;
  readonly reps: number;
  readonly load: readonly [number, number];
  readonly rest: number;
  /** The second half of a pair. */
  readonly second?: { readonly reps: number; readonly load: readonly [number, number]; readonly ball?: number };
}

/**
 * Numbers for the lifts, composed by us inside the ranges of the 7th edition. As a rule one thing changes from one
 * step to the next, and over a block volume gives way to load, as in a linear plan.
 */
const liftSteps: Readonly<Record<PhaseNumber, readonly LiftStep[]>> = {
  1: [
    { sets: 2, reps: 12, load: [50, 60], rest: 30 },
    { sets: 2, reps: 15, load: [50, 60], rest: 30 },
    { sets: 2, reps: 15, load: [55, 65], rest: 30 },
    { sets: 3, reps: 15, load: [55, 65], rest: 30 },
    { sets: 3, reps: 15, load: [55, 65], rest: 15 },
    { sets: 3, reps: 18, load: [60, 65], rest: 15 },
  ],
  2: [
    { sets: 2, reps: 10, load: [70, 75], rest: 60, second: { reps: 10, load: [50, 55] } },
    { sets: 3, reps: 10, load: [70, 75], rest: 60, second: { reps: 10, load: [50, 55] } },
    { sets: 3, reps: 10, load: [70, 75], rest: 45, second: { reps: 10, load: [50, 55] } },
    { sets: 3, reps: 8, load: [75, 78], rest: 45, second: { reps: 10, load: [55, 60] } },
    { sets: 4, reps: 8, load: [75, 78], rest: 45, second: { reps: 10, load: [55, 60] } },
    { sets: 4, reps: 8, load: [75, 80], rest: 30, second: { reps: 8, load: [60, 65] } },
  ],
  3: [
    { sets: 3, reps: 12, load: [75, 75], rest: 60 },
    { sets: 3, reps: 10, load: [75, 78], rest: 60 },
    { sets: 4, reps: 10, load: [75, 78], rest: 60 },
    { sets: 4, reps: 8, load: [78, 80], rest: 75 },
    { sets: 4, reps: 8, load: [80, 82], rest: 90 },
    { sets: 5, reps: 8, load: [80, 83], rest: 90 },
  ],
  4: [
    { sets: 4, reps: 5, load: [85, 87], rest: 180 },
    { sets: 4, reps: 5, load: [86, 88], rest: 180 },
    { sets: 5, reps: 4, load: [86, 90], rest: 180 },
    { sets: 5, reps: 4, load: [88, 91], rest: 180 },
    { sets: 5, reps: 3, load: [88, 92], rest: 210 },
    { sets: 5, reps: 3, load: [90, 93], rest: 240 },
  ],
  5: [
    { sets: 3, reps: 5, load: [85, 87], rest: 120, second: { reps: 8, load: [30, 35], ball: 5 } },
    { sets: 3, reps: 5, load: [85, 88], rest: 120, second: { reps: 8, load: [30, 35], ball: 5 } },
    { sets: 3, reps: 4, load: [85, 88], rest: 120, second: { reps: 8, load: [35, 40], ball: 5 } },
    { sets: 4, reps: 4, load: [85, 88], rest: 120, second: { reps: 8, load: [35, 40], ball: 6 } },
    { sets: 4, reps: 4, load: [86, 90], rest: 120, second: { reps: 8, load: [35, 40], ball: 6 } },
    { sets: 4, reps: 3, load: [87, 90], rest: 120, second: { reps: 8, load: [40, 45], ball: 8 } },
  ],
};

/** The fewest sets of the phase, for a session that would not fit into its time otherwise. */
const fewestSets: Readonly<Record<PhaseNumber, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 3 };

/** Core exercises that are held or carried for a time. */
const held: readonly string[] = [
  'core-plank',
  'core-side-plank',
  'core-kneeling-plank',
  'core-incline-plank',
  'core-plank-forearms-on-ball',
  'core-kneeling-side-plank',
  'core-farmer-s-carry',
  'core-suitcase-carry',
  'balance-tandem-stance',
];

/** What a dose depends on. */
export interface DoseInput {
  readonly role: Role;
  readonly phase: PhaseNumber;
  /** 0 to 5. */
  readonly step: number;
  readonly exercise?: ExerciseBrief;
  readonly isMeasured?: boolean;
  /** The last lift of the round, after which there is time to breathe. */
  readonly isLast?: boolean;
  /** True where the session keeps to the fewest sets to fit into its time. */
  readonly isShort?: boolean;
}

const roleNumber: Readonly<Record<Role, number>> = {
  'warm-up-cardio': 0,
  smr: 1,
  static: 2,
  active: 3,
  dynamic: 4,
  core: 5,
  balance: 6,
  plyometric: 7,
  practice: 8,
  lift: 9,
  first: 10,
  second: 11,
  choice: 12,
  'cool-down-cardio': 13,
};

/** Doses by exercise, then by all that they depend on packed into one number: this is the hottest place of the engine. */
const doses = new Map<ExerciseBrief | undefined, Map<number, Dose>>();

/** The numbers of a line in a week. Equal input gives the very same object. */
export function doseOf(
  role: Role,
  phase: PhaseNumber,
  wantedStep: number,
  exercise: ExerciseBrief | undefined,
  isMeasured: boolean,
  isLast: boolean,
  isShort: boolean,
): Dose {
  const step = Math.max(0, Math.min(highestStep, wantedStep));
  const flags = (isMeasured ? 1 : 0) + (isLast ? 2 : 0) + (isShort ? 4 : 0);
  const key = ((roleNumber[role] * 6 + phase) * 8 + step) * 8 + flags;
  let own = doses.get(exercise);
  if (!own) {
    own = new Map();
    doses.set(exercise, own);
  }
  const known = own.get(key);
  if (known) return known;
  const perSide = exercise?.unilateral === 'yes' ? { perSide: true as const } : {};
  const plain = plainDose({ role, phase, step, ...(exercise && { exercise }), isMeasured, isLast, isShort });
  const dose = { ...plain, ...perSide };
  // Numbers that do not change from the step below are shared, so that whole sections can be.
  const below = step === 0 ? undefined : doseOf(role, phase, step - 1, exercise, isMeasured, isLast, isShort);
  const shared = below && JSON.stringify(below) === JSON.stringify(dose) ? below : dose;
  own.set(key, shared);
  return shared;
}

function plainDose(input: DoseInput): Dose {
  switch (input.role) {
    case 'warm-up-cardio':
    case 'cool-down-cardio':
      return { sets: 1, minutes: 5 };
    case 'smr':
    case 'static':
      return { sets: 1, holdSeconds: 30 };
    case 'active':
      return { sets: 1, reps: input.step < 3 ? 8 : 10, holdSeconds: 2 };
    case 'dynamic':
      return { sets: 1, reps: input.step < 3 ? 10 : 12 };
    case 'core':
      return coreDose(input);
    case 'balance':
      return balanceDose(input);
    case 'plyometric':
      return plyometricDose(input);
    case 'practice':
      return input.phase <= 2
        ? { sets: 1, reps: 12, tempo: '4-2-1-1', restAfterSeconds: 30 }
        : { sets: 1, reps: 10, tempo: '2-0-2-0', restAfterSeconds: 30 };
    case 'choice':
      return choiceDose(input);
    case 'lift':
    case 'first':
    case 'second':
      return liftDose(input);
  }
}

function isHeld(exercise: ExerciseBrief | undefined): boolean {
  return exercise !== undefined && held.includes(exercise.id);
}

function usesBall(exercise: ExerciseBrief | undefined): boolean {
  return exercise?.equipment.some((group) => group.includes('medicine-ball')) ?? false;
}

function coreDose({ exercise, step, isShort }: DoseInput): Dose {
  const level = exercise?.level;
  if (level === 'power') {
    const ball = usesBall(exercise) ? { medicineBallPercentOfBodyWeight: 5 } : {};
    return { sets: isShort === true ? 1 : 2, reps: step < 3 ? 8 : 10, tempo: 'X-X-X-X', restAfterSeconds: 60, ...ball };
  }
  if (level === 'strength') return { sets: 2, reps: step < 2 ? 10 : 12, tempo: '2-0-2-0', restAfterSeconds: 30 };
  const sets = isShort === true ? 1 : 2;
  if (isHeld(exercise)) return { sets, holdSeconds: 30, restAfterSeconds: 30 };
  return { sets, reps: step < 2 ? 12 : 15, tempo: '4-2-1-1', restAfterSeconds: 30 };
}

function balanceDose({ exercise, step, isShort }: DoseInput): Dose {
  const level = exercise?.level;
  if (level === 'power') return { sets: 2, reps: 8, holdSeconds: step < 3 ? 3 : 4, restAfterSeconds: 60 };
  if (level === 'strength') return { sets: 2, reps: step < 3 ? 8 : 10, tempo: '2-0-2-0', restAfterSeconds: 30 };
  const sets = isShort === true ? 1 : 2;
  if (isHeld(exercise)) return { sets, holdSeconds: 20, restAfterSeconds: 30 };
  return { sets, reps: step < 2 ? 8 : 10, restAfterSeconds: 30 };
}

function plyometricDose({ exercise, step }: DoseInput): Dose {
  const level = exercise?.level;
  if (level === 'power') return { sets: 3, reps: step < 3 ? 8 : 10, restAfterSeconds: 60 };
  if (level === 'strength') return { sets: 2, reps: step < 3 ? 8 : 10, restAfterSeconds: 60 };
  return { sets: 2, reps: step < 3 ? 5 : 6, holdSeconds: 3, restAfterSeconds: 60 };
}

function choiceDose({ exercise }: DoseInput): Dose {
  if (isHeld(exercise)) return { sets: 2, holdSeconds: 30, restAfterSeconds: 30 };
  if (exercise?.level === 'stabilization') return { sets: 1, reps: 12, tempo: '4-2-1-1', restAfterSeconds: 30 };
  return { sets: 2, reps: 12, tempo: '2-0-2-0', restAfterSeconds: 60 };
}

function toRange([min, max]: readonly [number, number]): Range {
  return { min, max };
}

function stepOf(phase: PhaseNumber, step: number): LiftStep {
  const steps = liftSteps[phase];
  const found = steps[step] ?? steps.at(-1);
  if (!found) throw new Error(`No steps for Phase ${phase} in src/opt/planning/dose.ts.`);
  return found;
}

function liftDose({ role, phase, step, exercise, isMeasured, isLast, isShort }: DoseInput): Dose {
  // A stabilization lift in Phase 3 or 4 is a regression and keeps the numbers of its own level.
  const own = exercise?.level === 'stabilization' && (phase === 3 || phase === 4) ? 1 : phase;
  const row = stepOf(own, step);
  const sets = isShort === true ? fewestSets[phase === own ? phase : 1] : row.sets;
  const half = role === 'second' ? row.second : undefined;
  const load = half?.load ?? row.load;
  return {
    sets: own === 1 && phase !== 1 ? Math.max(2, sets) : sets,
    reps: half?.reps ?? row.reps,
    tempo: tempoOf(own, role),
    ...(isMeasured === true ? { percentOneRm: toRange(load) } : {}),
    ...(role === 'second' && phase === 5 && half?.ball !== undefined && usesBall(exercise)
      ? { medicineBallPercentOfBodyWeight: half.ball }
      : {}),
    restAfterSeconds: role === 'first' ? 0 : restOf(phase, own, row.rest, isLast === true),
  };
}

function tempoOf(phase: PhaseNumber, role: Role): NonNullable<Dose['tempo']> {
  if (phase === 1) return '4-2-1-1';
  if (phase === 2) return role === 'second' ? '4-2-1-1' : '2-0-2-0';
  return phase === 3 ? '2-0-2-0' : 'X-X-X-X';
}

/** The round of Phase 1 ends with a minute, and the round of Phase 5 with the rest between circuits. */
function restOf(phase: PhaseNumber, own: PhaseNumber, rest: number, isLast: boolean): number {
  if (phase === 5) return isLast ? 180 : rest;
  if (own === 1) return phase === 1 && isLast ? 60 : rest;
  return rest;
}

/** What changes for the lifts of a phase from one step to another, in a few words; empty when nothing does. */
export function changeBetween(phase: PhaseNumber, from: number, to: number): string {
  const a = stepOf(phase, Math.min(highestStep, from));
  const b = stepOf(phase, Math.min(highestStep, to));
  const parts = [
    ...(a.sets === b.sets ? [] : [`${b.sets} sets instead of ${a.sets}`]),
    ...(a.reps === b.reps ? [] : [`${b.reps} repetitions instead of ${a.reps}`]),
    ...(a.load[0] === b.load[0] && a.load[1] === b.load[1]
      ? []
      : [`${b.load[0]}–${b.load[1]}% instead of ${a.load[0]}–${a.load[1]}%`]),
    ...(a.rest === b.rest ? [] : [`a rest of ${b.rest} s instead of ${a.rest} s`]),
  ];
  return parts.join(', ');
}

/** The step of a week: a later round starts higher, as far as the weeks of the block leave room to climb. */
export function stepInWeek(round: number, weeks: number, week: number): number {
  const room = Math.max(0, highestStep + 1 - weeks);
  return Math.min(highestStep, Math.min(round, room) + week);
}
