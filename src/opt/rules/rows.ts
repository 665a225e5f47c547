import type { ExerciseLevel } from '../exercises/brief.ts';
import type { generalFacts } from '../general-facts.ts';
import type { PhaseNumber, Range, Tempo } from '../types.ts';
import { disputed } from './disputed.baked.ts';
import {
  balanceTable,
  coreTable,
  flexibilityTable,
  generalTable,
  phaseTable,
  plyometricTable,
  resistanceTable,
  saqTable,
  tempoLabels,
} from './tables.baked.ts';
import type {
  ActivationRow,
  FlexibilityRow,
  GeneralRow,
  PhaseRow,
  ResistanceRow,
  RuleRow,
  SaqRow,
} from './tables.baked.ts';

export type { ActivationRow, FlexibilityRow, GeneralRow, PhaseRow, ResistanceRow, RuleRow, SaqRow };

/** The level a phase trains at; in Phases 2 and 5 its resistance block uses a second level beside it. */
export const phaseLevel = {
  1: 'stabilization',
  2: 'strength',
  3: 'strength',
  4: 'strength',
  5: 'power',
} as const satisfies Record<PhaseNumber, ExerciseLevel>;

const levelRank = { stabilization: 1, strength: 2, power: 3 } as const satisfies Record<ExerciseLevel, number>;

/** True where an exercise's level lies above a phase's: too much too soon. An earlier level is a regression. */
export function isAboveLevel(level: ExerciseLevel, limit: ExerciseLevel): boolean {
  return levelRank[level] > levelRank[limit];
}

/** A row that belongs to a phase. */
function inPhase(row: { readonly phases: readonly PhaseNumber[] }, phase: PhaseNumber) {
  return row.phases.includes(phase);
}

/** The phase with this number, as far as rules and plans read it. The whole row: `getPhase`. */
export function getPhaseRow(number: PhaseNumber): PhaseRow {
  return phaseTable[number - 1] as PhaseRow;
}

const resistanceByPhase = new Map<PhaseNumber, readonly ResistanceRow[]>();

/** The resistance rows of a phase: one, or one for each half of a superset, or two choices. */
export function resistanceRows(phase: PhaseNumber): readonly ResistanceRow[] {
  let rows = resistanceByPhase.get(phase);
  if (!rows) {
    rows = resistanceTable.filter((row) => inPhase(row, phase));
    resistanceByPhase.set(phase, rows);
  }
  return rows;
}

/** The resistance row for a place in the superset; throws when the phase has none. */
export function getResistanceRow(phase: PhaseNumber, slot: ResistanceRow['slot']): ResistanceRow {
  const row = resistanceRows(phase).find((r) => r.slot === slot);
  if (!row)
    throw new Error(`Phase ${phase} has no resistance row for "${slot}" in src/opt/acute-variables/resistance.ts.`);
  return row;
}

/** Slow, moderate or explosive: the same for both ways of writing a tempo. */
export function tempoLabelOf(tempo: Tempo): ResistanceRow['tempoLabel'] | undefined {
  return tempoLabels[tempo];
}

const activation = { core: coreTable, balance: balanceTable, plyometric: plyometricTable } as const;

/** The components that have a level in every phase. */
export type ActivationComponent = keyof typeof activation;

/** The row of a component in a phase. Each of the three components has one for every phase. */
export function getActivationRow(component: ActivationComponent, phase: PhaseNumber): ActivationRow {
  const row = activation[component].find((r) => inPhase(r, phase));
  if (!row) throw new Error(`No ${component} row for Phase ${phase} in src/opt/acute-variables.`);
  return row;
}

/** The row of a component for a level: the numbers a regression keeps. */
export function getActivationRowForLevel(component: ActivationComponent, level: ExerciseLevel): ActivationRow {
  const row = activation[component].find((r) => r.type === `${component}-${level}`);
  if (!row) throw new Error(`No ${component}-${level} row in src/opt/acute-variables.`);
  return row;
}

/** The SAQ row of a phase. */
export function getSaqRow(phase: PhaseNumber): SaqRow {
  const row = saqTable.find((r) => inPhase(r, phase));
  if (!row) throw new Error(`No SAQ row for Phase ${phase} in src/opt/acute-variables/saq.ts.`);
  return row;
}

const flexibilityByPlace = new Map<string, readonly FlexibilityRow[]>();

/** The flexibility rows of a phase in the warm-up or the cool-down. */
export function flexibilityRows(phase: PhaseNumber, section: FlexibilityRow['section']): readonly FlexibilityRow[] {
  const key = `${phase} ${section}`;
  let rows = flexibilityByPlace.get(key);
  if (!rows) {
    rows = flexibilityTable.filter((r) => inPhase(r, phase) && r.section === section);
    flexibilityByPlace.set(key, rows);
  }
  return rows;
}

/** A row of the general facts; its id is checked by the compiler. */
export function getGeneralFact(id: (typeof generalFacts)[number]['id']): GeneralRow {
  const row = generalTable.find((r) => r.id === id);
  if (!row) throw new Error(`No general fact "${id}" in src/opt/general-facts.ts.`);
  return row;
}

/** True when the value, or both ends of the value, lie inside the range, ends included. */
export function isInside(value: number | Range, range: Range): boolean {
  const { min, max } = typeof value === 'number' ? { min: value, max: value } : value;
  const highest = range.max ?? Infinity;
  return min >= range.min && (max ?? Infinity) <= highest;
}

/** The value of the range nearest to this one. */
export function nearestInside(value: number, range: Range): number {
  return Math.min(Math.max(value, range.min), range.max ?? Infinity);
}

/** How firmly a range is to be held, from the dispute on its field if there is one. */
export interface Firmness {
  /** Every range that some source prints for the field, the taught one first. */
  readonly printed: readonly Range[];
  /** What a value outside of all of them amounts to. */
  readonly outside: 'violation' | 'warning';
  /** True when a value inside another source's range is accepted: the taught number is not settled. */
  readonly acceptsOthers: boolean;
  readonly disputeId?: string;
}

/**
 * A number that must not be the key of a question must not be the ground of a violation either. Where
 * the other sources print a number, a value inside any of them is accepted; where the sources only
 * differ in words, a value outside the taught range is a warning.
 */
export function firmnessOf(row: RuleRow, field: string, taught: Range): Firmness {
  const disputeId = row.disputes?.[field];
  if (disputeId === undefined) return { printed: [taught], outside: 'violation', acceptsOthers: false };
  const dispute = disputed[disputeId];
  if (!dispute) throw new Error(`No dispute "${disputeId}" in src/opt/disputes.ts, which "${row.id}" names.`);
  const { others } = dispute;
  if (dispute.isSettled) return { printed: [taught, ...others], outside: 'violation', acceptsOthers: false, disputeId };
  return {
    printed: [taught, ...others],
    outside: others.length > 0 ? 'violation' : 'warning',
    acceptsOthers: others.length > 0,
    disputeId,
  };
}
