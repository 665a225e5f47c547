import type { FactRow, Range } from './types.ts';

/** Numbers that belong to no single phase. Each row holds one quantity, its unit in the field's name. */
export interface GeneralFact extends FactRow {
  readonly label: string;
  readonly minutes?: Range;
  readonly hours?: Range;
  readonly days?: Range;
  readonly weeks?: Range;
  readonly seconds?: Range;
  readonly restSeconds?: Range;
  readonly reps?: Range;
  readonly sets?: Range;
  readonly count?: number;
  readonly percentOfBodyWeight?: number;
}

export const generalFacts = [
  {
    id: 'session',
    label: 'Length of a session',
    minutes: { min: 30, max: 90 },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'same-muscle-recovery',
    label: 'Rest before the same muscle groups train again',
    days: { min: 1, max: null },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'mesocycle',
    label: 'A mesocycle',
    weeks: { min: 3, max: 6 },
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'mesocycle-typical',
    label: 'A typical mesocycle',
    weeks: { min: 4, max: 4 },
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'microcycle',
    label: 'A microcycle',
    days: { min: 7, max: 10 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'warm-up-cardio',
    label: 'Optional warm-up cardio',
    minutes: { min: 5, max: 10 },
    status: 'solid',
    sources: ['T7-21', 'SG5'],
  },
  {
    id: 'warm-up-set',
    label: 'A warm-up set',
    reps: { min: 10, max: 15 },
    sets: { min: 1, max: 2 },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'medicine-ball',
    label: 'The heaviest medicine ball for a power exercise',
    percentOfBodyWeight: 10,
    status: 'nasm-only',
    sources: ['T7-20', 'T7-21'],
  },
  {
    id: 'complex-recovery',
    label: 'Recovery after complex training',
    hours: { min: 72, max: 72 },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'landing-hold',
    label: 'A held landing',
    seconds: { min: 3, max: 5 },
    status: 'solid',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'plyometric-recovery',
    label: 'Recovery between intense plyometric sessions',
    hours: { min: 24, max: null },
    status: 'solid',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'plyometric-recovery-novice',
    label: 'The same for a novice',
    hours: { min: 48, max: 72 },
    status: 'solid',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'plyometric-between-drills',
    label: 'Rest between plyometric drills, as a general rule',
    restSeconds: { min: 60, max: 120 },
    status: 'solid',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'acute-variables-7',
    edition: 7,
    label: 'Acute variables, 7th edition',
    count: 10,
    status: 'solid',
    sources: ['T7-20', 'SG5'],
  },
  {
    id: 'acute-variables-6',
    edition: 6,
    label: 'Acute variables, 6th edition',
    count: 9,
    status: 'solid',
    sources: ['T7-20', 'CZ'],
  },
  {
    id: 'rep-band-low',
    label: 'Low repetitions',
    reps: { min: 1, max: 5 },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'rep-band-moderate',
    label: 'Moderate repetitions',
    reps: { min: 6, max: 12 },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'rep-band-high',
    label: 'High repetitions',
    reps: { min: 12, max: null },
    status: 'nasm-only',
    sources: ['T7-20'],
  },
] as const satisfies readonly GeneralFact[];

/** The ten acute variables of the 7th edition, in its order. The 6th had no exercise order. Source: chapter 20. */
export const acuteVariableNames = [
  'repetitions',
  'sets',
  'training intensity',
  'repetition tempo',
  'rest interval',
  'training volume',
  'training frequency',
  'training duration',
  'exercise selection',
  'exercise order',
] as const;
