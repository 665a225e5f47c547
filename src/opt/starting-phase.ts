import type { Goal } from './goals.ts';
import type { TrainingHistory } from './program.ts';
import type { FactRow, PhaseNumber } from './types.ts';

/**
 * What a first meeting brings. Yes-or-no answers a trainer can give; none of them is a diagnosis.
 */
export interface Findings {
  /** Pain in a test, a warning sign, or a health status that nobody has cleared. */
  readonly needsReferral: boolean;
  readonly status: TrainingHistory['status'];
  /** All five checkpoints held in every part of the screen. */
  readonly checkpointsHeld: boolean;
  /** Stands on one leg without catching hold. */
  readonly standsOnOneLeg: boolean;
  /** The work of Phase 1 is done already, in this model or in training that amounts to it. */
  readonly hasBase: boolean;
  readonly goal: Goal;
}

/** One line of the decision table. The lines are read from the top, and the first that fits decides. */
export interface StartingRow extends FactRow {
  readonly key: 'refer' | 'new' | 'compensations' | 'general' | 'size' | 'maximal-strength' | 'power';
  readonly finding: string;
  /** Phases in order; empty where training waits. */
  readonly phases: readonly PhaseNumber[];
  readonly start: string;
  readonly why: string;
}

/**
 * From findings, history and goal to a starting phase. A teaching aid of this site, put together from
 * the sources it names: NASM prints no such table that we have seen.
 */
export const startingRows = [
  {
    id: 'start-refer',
    key: 'refer',
    finding: 'Pain during a test, a warning sign, or an unclear medical status',
    phases: [],
    start: 'Stop and refer. Training waits for clearance.',
    why: 'Naming or treating a condition is not a trainer’s work.',
    status: 'constructed',
    sources: ['A-T8', 'A-N17a'],
  },
  {
    id: 'start-new',
    key: 'new',
    finding: 'New, not active, or returning after a long break',
    phases: [1],
    start: 'Phase 1',
    why: 'Control comes before load.',
    status: 'constructed',
    sources: ['A-T8a', 'A-T8b', 'A-T21'],
  },
  {
    id: 'start-compensations',
    key: 'compensations',
    finding: 'Any status: a checkpoint is lost in the screen, or one leg cannot hold the client',
    phases: [1],
    start: 'Phase 1, with a warm-up that fits the findings',
    why: 'The assessment steers the choice of exercises.',
    status: 'constructed',
    sources: ['A-T8a', 'A-T22a'],
  },
  {
    id: 'start-general',
    key: 'general',
    finding: 'Active and moves well, without the work of Phase 1 behind them, or with fitness or tone as the goal',
    phases: [1, 2],
    start: 'Phase 1 for a short while, then Phase 2',
    why: 'Good movement shortens Phase 1. Phase 2 suits general fitness and is the way to everything later.',
    status: 'constructed',
    sources: ['SEED', 'T7-21'],
  },
  {
    id: 'start-size',
    key: 'size',
    finding: 'A sound base, and wants muscle size',
    phases: [2, 3],
    start: 'Phase 2, then Phase 3',
    why: 'Phase 3 is the phase for size, and it follows Phase 2.',
    status: 'constructed',
    sources: ['SEED'],
  },
  {
    id: 'start-maximal',
    key: 'maximal-strength',
    finding: 'A sound base, and wants the heaviest lifts',
    phases: [2, 4],
    start: 'Phase 2, then Phase 4',
    why: 'Phase 4 is the phase for maximal weight, for an experienced lifter.',
    status: 'constructed',
    sources: ['SEED', 'T7-21'],
  },
  {
    id: 'start-power',
    key: 'power',
    finding: 'A sound base, and wants speed, jumping or a sport',
    phases: [2, 5],
    start: 'Phase 2 until there is real strength, then Phase 5, with some Phase 4 between only if it helps',
    why: 'Power needs strength. Phases 3 and 4 are chosen by goal.',
    status: 'constructed',
    sources: ['SEED', 'T7-21', 'A-E38'],
  },
] as const satisfies readonly StartingRow[];

const rowOfGoal = {
  'fat-loss': 'general',
  tone: 'general',
  'general-health': 'general',
  'endurance-sport': 'general',
  'muscle-gain': 'size',
  'maximal-strength': 'maximal-strength',
  performance: 'power',
} as const satisfies Record<Goal, StartingRow['key']>;

/** Which line of the decision table fits. */
export function startingKeyFor(findings: Findings): StartingRow['key'] {
  if (findings.needsReferral) return 'refer';
  if (['new', 'deconditioned', 'returning'].includes(findings.status)) return 'new';
  if (!findings.checkpointsHeld || !findings.standsOnOneLeg) return 'compensations';
  if (!findings.hasBase) return 'general';
  return rowOfGoal[findings.goal];
}

/** The line of the decision table that fits, read from the top. Safety comes before findings, findings before goal. */
export function startingRowFor(findings: Findings): StartingRow {
  const key = startingKeyFor(findings);
  const row = (startingRows as readonly StartingRow[]).find((candidate) => candidate.key === key);
  if (!row) throw new Error(`No row "${key}" in src/opt/starting-phase.ts.`);
  return row;
}
