import type { FactRow, PhaseNumber, Range, Edition } from '../types.ts';

/** Speed, agility and quickness drills in the phases a row names. */
export interface SaqVariables extends FactRow {
  readonly edition: Edition;
  /** Empty for rows that belong to a client group and not to a phase. */
  readonly phases: readonly PhaseNumber[];
  readonly clientLevel: string;
  readonly requirement: 'optional';
  readonly drills?: Range;
  readonly sets: Range;
  readonly reps: Range;
  readonly restAfterSeconds: Range;
}

/** SAQ, both editions. */
export const saq = [
  {
    id: 'saq7-p1',
    edition: 7,
    phases: [1],
    clientLevel: 'beginner',
    requirement: 'optional',
    drills: { min: 4, max: 6 },
    sets: { min: 1, max: 2 },
    reps: { min: 2, max: 3 },
    restAfterSeconds: { min: 15, max: 60 },
    status: 'nasm-only',
    sources: ['T7-19', 'T7-21'],
    disputes: { restAfterSeconds: 'saq-rest' },
  },
  {
    id: 'saq7-p2-4',
    edition: 7,
    phases: [2, 3, 4],
    clientLevel: 'intermediate',
    requirement: 'optional',
    drills: { min: 6, max: 8 },
    sets: { min: 3, max: 4 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 0, max: 60 },
    status: 'nasm-only',
    sources: ['T7-19', 'T7-21'],
  },
  {
    id: 'saq7-p5',
    edition: 7,
    phases: [5],
    clientLevel: 'advanced',
    requirement: 'optional',
    drills: { min: 6, max: 10 },
    sets: { min: 3, max: 5 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 0, max: 90 },
    status: 'nasm-only',
    sources: ['T7-19', 'T7-21'],
  },
  {
    id: 'saq7-youth',
    edition: 7,
    phases: [],
    clientLevel: 'youth',
    requirement: 'optional',
    drills: { min: 4, max: 8 },
    sets: { min: 1, max: 4 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 15, max: 60 },
    status: 'nasm-only',
    sources: ['T7-19'],
  },
  {
    id: 'saq7-weight-loss-client',
    edition: 7,
    phases: [],
    clientLevel: 'weight-loss client',
    requirement: 'optional',
    sets: { min: 3, max: 4 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 15, max: 60 },
    status: 'nasm-only',
    sources: ['T7-19'],
  },
  {
    id: 'saq6-p1',
    edition: 6,
    phases: [1],
    clientLevel: 'beginner',
    requirement: 'optional',
    drills: { min: 4, max: 6 },
    sets: { min: 1, max: 2 },
    reps: { min: 2, max: 3 },
    restAfterSeconds: { min: 0, max: 60 },
    status: 'solid',
    note: 'One older app prints 20-90 s of rest.',
    sources: ['FM12', 'PCL'],
  },
  {
    id: 'saq6-p2-4',
    edition: 6,
    phases: [2, 3, 4],
    clientLevel: 'intermediate',
    requirement: 'optional',
    drills: { min: 6, max: 8 },
    sets: { min: 3, max: 4 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 0, max: 60 },
    status: 'solid',
    sources: ['FM12', 'PHT'],
  },
  {
    id: 'saq6-p5',
    edition: 6,
    phases: [5],
    clientLevel: 'advanced',
    requirement: 'optional',
    drills: { min: 6, max: 10 },
    sets: { min: 3, max: 5 },
    reps: { min: 3, max: 5 },
    restAfterSeconds: { min: 0, max: 90 },
    status: 'solid',
    sources: ['FM12', 'PHT'],
  },
] as const satisfies readonly SaqVariables[];
