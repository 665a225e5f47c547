import type { FactRow, Range } from './types.ts';

/** Resistance doses that the 7th edition prints for special populations. They replace a phase's numbers. */
export interface PopulationDose extends FactRow {
  readonly population: string;
  readonly sets?: Range;
  readonly reps: Range;
  readonly percentOneRm?: Range;
  readonly sessionsPerWeek?: Range;
}

/** General information for a trainer working with a physician, never a screening tool. */
export const populations = [
  {
    id: 'pop-youth',
    population: 'youth',
    sets: { min: 1, max: 2 },
    reps: { min: 8, max: 12 },
    percentOneRm: { min: 40, max: 70 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'postural control first; no more than 6-8 reps for strength or 20 for endurance',
    sources: ['T7-23'],
  },
  {
    id: 'pop-older-adult',
    population: 'older adult',
    sets: { min: 1, max: 3 },
    reps: { min: 8, max: 20 },
    percentOneRm: { min: 40, max: 80 },
    sessionsPerWeek: { min: 3, max: 5 },
    status: 'nasm-only',
    note: 'session 20-30 min; seated machine to standing',
    sources: ['T7-23'],
  },
  {
    id: 'pop-overweight-or-obese',
    population: 'overweight or obese',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 15 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'about 20 reps in a circuit if tolerated',
    sources: ['T7-23'],
  },
  {
    id: 'pop-diabetes',
    population: 'diabetes',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 15 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'up to 20 reps allowed',
    sources: ['T7-23'],
  },
  {
    id: 'pop-hypertension',
    population: 'hypertension',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 20 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'circuit or PHA; 8-10 exercises',
    sources: ['T7-23'],
  },
  {
    id: 'pop-coronary-heart-disease',
    population: 'coronary heart disease',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 20 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'circuit or PHA',
    sources: ['T7-23'],
  },
  {
    id: 'pop-osteoporosis',
    population: 'osteoporosis',
    sets: { min: 1, max: 3 },
    reps: { min: 8, max: 20 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'limit spinal load',
    sources: ['T7-23'],
  },
  {
    id: 'pop-arthritis',
    population: 'arthritis',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 12 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'pain-free range',
    sources: ['T7-23'],
  },
  {
    id: 'pop-cancer',
    population: 'cancer',
    sets: { min: 1, max: 3 },
    reps: { min: 10, max: 15 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'rest as needed',
    sources: ['T7-23'],
  },
  {
    id: 'pop-pregnancy',
    population: 'pregnancy',
    reps: { min: 12, max: 15 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'light loads',
    sources: ['T7-23'],
  },
  {
    id: 'pop-lung-disease',
    population: 'lung disease',
    sets: { min: 1, max: 1 },
    reps: { min: 8, max: 15 },
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    note: 'PHA',
    sources: ['T7-23'],
  },
  {
    id: 'pop-intermittent-claudication-or-pad',
    population: 'intermittent claudication or PAD',
    sets: { min: 1, max: 3 },
    reps: { min: 8, max: 12 },
    status: 'nasm-only',
    note: 'circuit; progress to 12-20 reps',
    sources: ['T7-23'],
  },
] as const satisfies readonly PopulationDose[];
