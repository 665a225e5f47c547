import type { Edition, FactRow, Range } from './types.ts';

/** How often to train: by training status in the 7th edition, by phase in the 6th. */
export interface TrainingFrequency extends FactRow {
  readonly edition: Edition;
  readonly group: string;
  readonly sessionsPerWeek: Range;
}

/** Weekly sessions, both editions. */
export const frequency = [
  {
    id: 'freq7-beginner',
    edition: 7,
    group: 'beginner',
    sessionsPerWeek: { min: 2, max: 3 },
    status: 'nasm-only',
    sources: ['T7-20'],
    disputes: { sessionsPerWeek: 'weekly-frequency' },
  },
  {
    id: 'freq7-intermediate-total-body',
    edition: 7,
    group: 'intermediate total body',
    sessionsPerWeek: { min: 3, max: 3 },
    status: 'nasm-only',
    sources: ['T7-20'],
    disputes: { sessionsPerWeek: 'weekly-frequency' },
  },
  {
    id: 'freq7-intermediate-split',
    edition: 7,
    group: 'intermediate split',
    sessionsPerWeek: { min: 4, max: 4 },
    status: 'nasm-only',
    sources: ['T7-20'],
    disputes: { sessionsPerWeek: 'weekly-frequency' },
  },
  {
    id: 'freq7-advanced',
    edition: 7,
    group: 'advanced',
    sessionsPerWeek: { min: 4, max: 6 },
    status: 'nasm-only',
    note: 'Sometimes more than one session a day.',
    sources: ['T7-20'],
    disputes: { sessionsPerWeek: 'weekly-frequency' },
  },
  {
    id: 'freq7-complex-training',
    edition: 7,
    group: 'complex training, as in Phase 5',
    sessionsPerWeek: { min: 2, max: 4 },
    status: 'nasm-only',
    note: 'About three days of recovery between sessions.',
    sources: ['T7-20'],
  },
  {
    id: 'freq7-plyometric',
    edition: 7,
    group: 'plyometric',
    sessionsPerWeek: { min: 1, max: 3 },
    status: 'solid',
    note: 'At least a day between sessions, more for novices.',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'freq6-phase-1',
    edition: 6,
    group: 'phase 1',
    sessionsPerWeek: { min: 2, max: 4 },
    status: 'solid',
    sources: ['PP6', 'PCL'],
  },
  {
    id: 'freq6-phase-2',
    edition: 6,
    group: 'phase 2',
    sessionsPerWeek: { min: 2, max: 4 },
    status: 'solid',
    sources: ['PP6'],
  },
  {
    id: 'freq6-phase-3',
    edition: 6,
    group: 'phase 3',
    sessionsPerWeek: { min: 3, max: 6 },
    status: 'solid',
    sources: ['PP6'],
  },
  {
    id: 'freq6-phase-4',
    edition: 6,
    group: 'phase 4',
    sessionsPerWeek: { min: 2, max: 4 },
    status: 'solid',
    sources: ['PP6'],
  },
  {
    id: 'freq6-phase-5',
    edition: 6,
    group: 'phase 5',
    sessionsPerWeek: { min: 2, max: 4 },
    status: 'solid',
    sources: ['PP6'],
  },
] as const satisfies readonly TrainingFrequency[];
