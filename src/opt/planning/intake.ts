import { compensationIds, isCompensationId } from '../compensations/brief.ts';
import type { CompensationId } from '../compensations/brief.ts';
import { exerciseBriefs, isExerciseId } from '../exercises/brief.ts';
import type { EquipmentItem, ExerciseId } from '../exercises/brief.ts';
import type { Goal } from '../goals.ts';
import { nearestName } from '../nearest.ts';
import { isPhaseNumber } from '../phases.ts';
import type { PlannedExercise, TrainingHistory } from '../program.ts';
import { sessionSections } from '../template.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { isIsoDay } from './iso-days.ts';
import type { IsoDay } from './iso-days.ts';
import { taughtRoutes } from './tables.baked.ts';

/** What the trainer decides about one block, whatever the engine would have done. */
export interface BlockChoice {
  /** Place of the block in the plan, counted from 0. */
  readonly block: number;
  readonly phases?: readonly PhaseNumber[];
  readonly weeks?: number;
  readonly sessionsPerWeek?: number;
}

/** A line that the trainer chose: an exercise or a label, and the numbers that are to stay as they are. */
export type LineChoice = Partial<Omit<PlannedExercise, 'cue'>> & {
  /** Numbers of the engine that the line does without, such as a load where the client uses a band. */
  readonly without?: readonly ('reps' | 'tempo' | 'percentOneRm' | 'holdSeconds' | 'restAfterSeconds')[];
};

/** Sections that the trainer filled. They stand in the first session of the first block that trains the phase. */
export interface SessionChoice {
  readonly phase: PhaseNumber;
  readonly sections: Readonly<Partial<Record<SectionKey, readonly LineChoice[]>>>;
}

/** Choices of the trainer, which go before the rules of the engine. */
export interface Choices {
  readonly blocks?: readonly BlockChoice[];
  readonly sessions?: readonly SessionChoice[];
}

/** Everything that a plan is made from. The same intake always gives the same plan. */
export interface Intake {
  readonly goal: Goal;
  readonly status: TrainingHistory['status'];
  /** Phases done so far, in order. For a new or deconditioned client: since the fresh start. */
  readonly completed: readonly PhaseNumber[];
  /** Has lifted heavy before with steady technique. */
  readonly experiencedLifter: boolean;
  /** A health condition rules out heavy or explosive work until a physician agrees. */
  readonly heavyLiftingRuledOut: boolean;
  /** Days a week that the client can train. The plan never asks for more. */
  readonly sessionsPerWeek: number;
  /** Minutes of one session. */
  readonly minutes: number;
  readonly start: IsoDay;
  readonly weeks: number;
  /** Beside body weight and a wall, which everyone has. */
  readonly equipment: readonly EquipmentItem[];
  readonly findings: readonly CompensationId[];
  readonly avoid: readonly ExerciseId[];
  readonly seed: number;
  readonly choices?: Choices;
}

/** What must be given; the rest is filled in. */
export type PartialIntake = Pick<Intake, 'goal' | 'status'> & Partial<Intake>;

/** A field that was filled in, and why with this value. */
export interface IntakeDefault {
  readonly field: keyof Intake;
  readonly reason: string;
}

/** What a client has wherever they train. */
export const equipmentEverywhere: readonly EquipmentItem[] = ['bodyweight', 'wall'];

/** Every item that an exercise of the library asks for, in the order of the library. */
export const allEquipment: readonly EquipmentItem[] = [
  ...new Set(exerciseBriefs.flatMap((exercise) => exercise.equipment.flat())),
];

export const statuses: readonly TrainingHistory['status'][] = [
  'new',
  'deconditioned',
  'returning',
  'intermediate',
  'advanced',
];

/** Smallest and largest numbers that the engine plans with. */
export const intakeLimits = {
  sessionsPerWeek: { min: 2, max: 6 },
  minutes: { min: 30, max: 90 },
  weeks: { min: 4, max: 52 },
  start: { min: '1990-01-01', max: '2199-12-31' },
  /** Phases done so far, repeats counted. */
  completed: 50,
  /** Entries of any other list: more than the library has. */
  entries: 500,
  /** Sentences on what is wrong. Each may look for the nearest name, which costs time. */
  errors: 20,
} as const;

/** The goals that the intake offers: one for each route. */
export const goals: readonly Goal[] = taughtRoutes.map((route) => route.goal);

const usualSessions = { new: 3, deconditioned: 3, returning: 3, intermediate: 3, advanced: 4 } as const;

const usualEquipment: readonly EquipmentItem[] = [
  'dumbbell',
  'barbell',
  'rack',
  'bench',
  'cable',
  'machine',
  'band',
  'stability-ball',
  'medicine-ball',
  'box',
  'roller',
];

/** The first Monday of 2027: a start for examples and tests, when nobody hands one in. */
const exampleStart: IsoDay = '2027-01-04';

function completedBefore(status: TrainingHistory['status']): readonly PhaseNumber[] {
  return status === 'advanced' ? [1, 2] : [];
}

/**
 * The intake with everything that was left open, and a reason for each value that was filled in. There is no clock
 * inside: hand in `start`, or the example's first Monday of 2027 stands there.
 */
export function completeIntake(partial: PartialIntake): {
  readonly intake: Intake;
  readonly defaults: readonly IntakeDefault[];
} {
  const { status } = partial;
  const defaults: IntakeDefault[] = [];
  const fill = <K extends keyof Intake>(
    field: K,
    value: NonNullable<Intake[K]>,
    reason: string,
  ): NonNullable<Intake[K]> => {
    const given = partial[field];
    if (given !== undefined) return given as NonNullable<Intake[K]>;
    defaults.push({ field, reason });
    return value;
  };
  const sessions = usualSessions[status];
  const intake: Intake = {
    goal: partial.goal,
    status,
    completed: fill(
      'completed',
      completedBefore(status),
      status === 'advanced'
        ? 'An advanced client is taken to have done the work of Phases 1 and 2.'
        : 'Nothing of the model is taken as done, so the plan starts in Phase 1.',
    ),
    experiencedLifter: fill(
      'experiencedLifter',
      status === 'advanced',
      status === 'advanced'
        ? 'An advanced client is taken to have lifted heavy before with steady technique.'
        : 'Heavy lifting is not taken as known, so Phase 4 stays closed.',
    ),
    heavyLiftingRuledOut: fill('heavyLiftingRuledOut', false, 'No health condition was named.'),
    sessionsPerWeek: fill(
      'sessionsPerWeek',
      sessions,
      `${sessions} sessions a week stand in the textbook’s range for this status.`,
    ),
    minutes: fill('minutes', 60, 'An hour holds all six sections, inside the textbook’s 30–90 minutes.'),
    start: fill('start', exampleStart, 'No start was given, so the plan begins on an example Monday.'),
    weeks: fill('weeks', 12, 'Twelve weeks hold the first three blocks of a typical four weeks each.'),
    equipment: fill('equipment', usualEquipment, 'The plan assumes an ordinary gym. Take away what is not there.'),
    findings: fill('findings', [], 'No movement screen was entered, so the warm-up is a general one.'),
    avoid: fill('avoid', [], 'Every exercise of the library may be used.'),
    seed: fill('seed', 1, 'Another seed gives other exercises, and the same seed the same plan.'),
    ...(partial.choices === undefined ? {} : { choices: partial.choices }),
  };
  return { intake, defaults };
}

/** What the rules of progression read from an intake. */
export function historyOf(intake: Intake): TrainingHistory {
  const found = intake.findings.length > 0;
  return {
    status: intake.status,
    completed: intake.completed,
    experiencedLifter: intake.experiencedLifter,
    ...(intake.heavyLiftingRuledOut ? { heavyLiftingRuledOut: true } : {}),
    ...(found ? { checkpointsHeld: false, limitedMobility: true } : {}),
  };
}

export type ParsedIntake =
  | { readonly ok: true; readonly intake: Intake; readonly defaults: readonly IntakeDefault[] }
  | { readonly ok: false; readonly errors: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'this value';
}

function near(value: unknown, known: readonly string[]): string {
  const name = typeof value === 'string' ? nearestName(value.slice(0, 60), known) : undefined;
  return name === undefined ? ` Choose one of: ${known.join(', ')}.` : ` Did you mean “${name}”?`;
}

/** Adds a sentence; beyond the limit it is not even made. */
function fault(errors: string[], sentence: () => string): void {
  if (errors.length < intakeLimits.errors) errors.push(sentence());
}

/** The value as a list that is not too long; undefined, with a sentence, for anything else. */
function listOf(value: unknown, label: string, errors: string[]): readonly unknown[] | undefined {
  if (!Array.isArray(value)) fault(errors, () => `${label} must be a list.`);
  else if (value.length > intakeLimits.entries)
    fault(errors, () => `${label}: ${value.length} entries are too many. At most ${intakeLimits.entries} are read.`);
  else return value as unknown[];
  return undefined;
}

/** Reads one object field by field and keeps a sentence for everything that is wrong. */
class Reader {
  readonly errors: string[];
  readonly fields: Fields;

  constructor(fields: Fields, errors: string[]) {
    this.fields = fields;
    this.errors = errors;
  }

  oneOf<T extends string>(field: string, label: string, known: readonly T[]): T | undefined {
    const value = this.fields[field];
    if (value === undefined) return undefined;
    if (known.includes(value as T)) return value as T;
    fault(this.errors, () => `The ${label} ${quoted(value)} is not known.${near(value, known)}`);
    return undefined;
  }

  whole(field: string, label: string, min: number, max: number): number | undefined {
    const value = this.fields[field];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    const nearest =
      typeof value === 'number' && Number.isFinite(value)
        ? ` The nearest is ${Math.min(max, Math.max(min, Math.round(value)))}.`
        : '';
    fault(this.errors, () => `${label} must be a whole number from ${min} to ${max}, not ${quoted(value)}.${nearest}`);
    return undefined;
  }

  yesNo(field: string, label: string): boolean | undefined {
    const value = this.fields[field];
    if (value === undefined || typeof value === 'boolean') return value;
    fault(this.errors, () => `${label} must be true or false, not ${quoted(value)}.`);
    return undefined;
  }

  list<T>(field: string, label: string, isItem: (item: unknown) => item is T, help: (item: unknown) => string) {
    const value = this.fields[field];
    const items = value === undefined ? undefined : listOf(value, label, this.errors);
    if (!items) return undefined;
    const wrong = items.filter((item) => !isItem(item));
    for (const item of wrong.slice(0, 5)) {
      fault(this.errors, () => `${label}: ${quoted(item)} is not known.${help(item)}`);
    }
    return wrong.length === 0 ? [...new Set(items as T[])] : undefined;
  }
}

const exerciseIds: readonly string[] = exerciseBriefs.map((exercise) => exercise.id);

const sectionKeys: readonly string[] = sessionSections.map((section) => section.key);

const tempos: readonly unknown[] = ['4-2-1-1', '2-0-2-0', 'X-X-X-X', '4/2/1', '2/0/2', 'x/x/x'];

const lineFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  exerciseId: (value) => typeof value === 'string' && isExerciseId(value),
  label: (value) => typeof value === 'string' && value.length > 0 && value.length <= 200,
  sets: isCount,
  reps: isCount,
  perSide: (value) => value === true,
  holdSeconds: isCount,
  minutes: isCount,
  tempo: (value) => tempos.includes(value),
  percentOneRm: (value) => isFields(value) && isCount(value['min']) && (value['max'] === null || isCount(value['max'])),
  medicineBallPercentOfBodyWeight: isCount,
  restAfterSeconds: isCount,
  superset: (value) => typeof value === 'string' && value.length <= 8,
  without: (value) =>
    Array.isArray(value) &&
    value.every((item) => ['reps', 'tempo', 'percentOneRm', 'holdSeconds', 'restAfterSeconds'].includes(String(item))),
};

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 10_000;
}

function checkLine(line: unknown, where: string, errors: string[]): void {
  if (!isFields(line)) return fault(errors, () => `${where} must be an exercise with its numbers.`);
  if (line['exerciseId'] === undefined && line['label'] === undefined) {
    return fault(errors, () => `${where} names neither an exercise nor a label.`);
  }
  for (const [field, value] of Object.entries(line)) {
    if (!Object.hasOwn(lineFields, field)) {
      fault(
        errors,
        () => `${where} has a field ${quoted(field)} that is not known.${near(field, Object.keys(lineFields))}`,
      );
    } else if (!lineFields[field]?.(value)) {
      fault(
        errors,
        () =>
          `${where}: ${quoted(value)} does not fit “${field}”.${field === 'exerciseId' ? near(value, exerciseIds) : ''}`,
      );
    }
  }
}

function readChoices(value: unknown, errors: string[]): Choices | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    fault(errors, () => 'The choices must be an object with blocks and sessions.');
    return undefined;
  }
  const before = errors.length;
  const blocks = listOf(value['blocks'] ?? [], 'Block choices', errors);
  const sessions = listOf(value['sessions'] ?? [], 'Session choices', errors);
  blocks?.forEach((block, index) => {
    const where = `Block choice ${index + 1}`;
    if (!isFields(block)) return fault(errors, () => `${where} must be an object.`);
    const reader = new Reader(block, errors);
    reader.whole('block', `${where}: block`, 0, 51);
    if (block['block'] === undefined) fault(errors, () => `${where} does not say which block it is for.`);
    reader.whole('weeks', `${where}: weeks`, 1, 52);
    reader.whole('sessionsPerWeek', `${where}: sessions a week`, 1, 14);
    const phases = reader.list('phases', `${where}: phases`, isPhaseNumber, () => ' Phases are 1 to 5.');
    if (phases?.length === 0) fault(errors, () => `${where} names no phase.`);
  });
  sessions?.forEach((session, index) => {
    const where = `Session choice ${index + 1}`;
    if (!isFields(session) || !isPhaseNumber(session['phase']) || !isFields(session['sections'])) {
      return fault(errors, () => `${where} needs a phase from 1 to 5 and its sections.`);
    }
    for (const [key, lines] of Object.entries(session['sections'])) {
      if (sectionKeys.includes(key)) {
        listOf(lines, `${where}: the section “${key}”`, errors)?.forEach((line, at) => {
          checkLine(line, `${where}, ${key}, line ${at + 1}`, errors);
        });
      } else fault(errors, () => `${where}: no section ${quoted(key)}.${near(key, sectionKeys)}`);
    }
  });
  return blocks && sessions && errors.length === before ? value : undefined;
}

const knownFields: readonly string[] = [
  'goal',
  'status',
  'completed',
  'experiencedLifter',
  'heavyLiftingRuledOut',
  'sessionsPerWeek',
  'minutes',
  'start',
  'weeks',
  'equipment',
  'findings',
  'avoid',
  'seed',
  'choices',
];

/**
 * An intake from anything: a form, a file, a link. Refuses with one sentence for each fault, naming the nearest
 * value that would do; changes nothing in silence.
 */
export function parseIntake(value: unknown): ParsedIntake {
  if (!isFields(value)) return { ok: false, errors: ['An intake is an object with a goal and a status.'] };
  const errors: string[] = [];
  const reader = new Reader(value, errors);
  for (const field of Object.keys(value)) {
    if (!knownFields.includes(field))
      fault(errors, () => `The field ${quoted(field)} is not known.${near(field, knownFields)}`);
  }
  const goal = reader.oneOf('goal', 'goal', goals);
  // One entry of the form stands for both.
  const status = value['status'] === 'new-or-deconditioned' ? 'new' : reader.oneOf('status', 'status', statuses);
  if (value['goal'] === undefined) fault(errors, () => `The goal is missing. Choose one of: ${goals.join(', ')}.`);
  if (value['status'] === undefined)
    fault(errors, () => `The status is missing. Choose one of: ${statuses.join(', ')}.`);
  const { sessionsPerWeek: days, minutes, weeks } = intakeLimits;
  const rest = {
    completed: readCompleted(value['completed'], errors),
    experiencedLifter: reader.yesNo('experiencedLifter', 'The answer about lifting experience'),
    heavyLiftingRuledOut: reader.yesNo('heavyLiftingRuledOut', 'The answer about heavy lifting'),
    sessionsPerWeek: reader.whole('sessionsPerWeek', 'Sessions a week', days.min, days.max),
    minutes: reader.whole('minutes', 'Minutes a session', minutes.min, minutes.max),
    weeks: reader.whole('weeks', 'The length in weeks', weeks.min, weeks.max),
    start: readStart(value['start'], errors),
    equipment: reader.list(
      'equipment',
      'Equipment',
      (item): item is EquipmentItem => allEquipment.includes(item as EquipmentItem),
      (item) => near(item, allEquipment),
    ),
    findings: reader.list(
      'findings',
      'Findings',
      (item): item is CompensationId => typeof item === 'string' && isCompensationId(item),
      (item) => near(item, compensationIds),
    ),
    avoid: reader.list(
      'avoid',
      'Exercises to avoid',
      (item): item is ExerciseId => typeof item === 'string' && isExerciseId(item),
      (item) => near(item, exerciseIds),
    ),
    seed: reader.whole('seed', 'The seed', 0, 4_294_967_295),
    choices: readChoices(value['choices'], errors),
  };
  if (errors.length > 0 || goal === undefined || status === undefined) return { ok: false, errors };
  const given = Object.fromEntries(Object.entries(rest).filter(([, item]) => item !== undefined)) as Partial<Intake>;
  return { ok: true, ...completeIntake({ ...given, goal, status }) };
}

/** Repeats are allowed here, and the order counts. */
function readCompleted(value: unknown, errors: string[]): readonly PhaseNumber[] | undefined {
  const items = value === undefined ? undefined : listOf(value, 'Phases done', errors);
  if (!items) return undefined;
  const wrong = items.filter((item) => !isPhaseNumber(item));
  for (const item of wrong.slice(0, 5)) {
    fault(errors, () => `Phases done: ${quoted(item)} is not a phase. Phases are 1 to 5.`);
  }
  if (items.length > intakeLimits.completed) {
    fault(errors, () => `More than ${intakeLimits.completed} phases are given as done.`);
  }
  return items as readonly PhaseNumber[];
}

function readStart(value: unknown, errors: string[]): IsoDay | undefined {
  const { min, max } = intakeLimits.start;
  if (value === undefined) return undefined;
  if (!isIsoDay(value)) {
    fault(errors, () => `The start must be a day of the calendar written as 2027-01-04, not ${quoted(value)}.`);
  } else if (value < min || value > max) {
    fault(errors, () => `The start must lie between ${min} and ${max}, not on ${value}.`);
  } else return value;
  return undefined;
}
