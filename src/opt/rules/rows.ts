import { balance, core, plyometric } from '../acute-variables/core-balance-plyometric.ts';
import type { ActivationVariables } from '../acute-variables/core-balance-plyometric.ts';
import { flexibility } from '../acute-variables/flexibility.ts';
import type { FlexibilityVariables } from '../acute-variables/flexibility.ts';
import { resistance } from '../acute-variables/resistance.ts';
import type { ResistanceVariables } from '../acute-variables/resistance.ts';
import { saq } from '../acute-variables/saq.ts';
import type { SaqVariables } from '../acute-variables/saq.ts';
import { getDispute } from '../disputes.ts';
import type { ExerciseLevel } from '../exercises/index.ts';
import { positionRange } from '../facts.ts';
import { generalFacts } from '../general-facts.ts';
import type { GeneralFact } from '../general-facts.ts';
import type { Edition, FactRow, PhaseNumber, Range, Tempo } from '../types.ts';

/** The edition whose numbers the rules hold a program to. */
export const taughtEdition: Edition = 7;

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

/** A row that belongs to a phase, in the taught edition. */
function inPhase(row: { readonly edition: Edition; readonly phases: readonly PhaseNumber[] }, phase: PhaseNumber) {
  return row.edition === taughtEdition && row.phases.includes(phase);
}

/** The resistance rows of a phase: one, or one for each half of a superset, or two choices. */
export function resistanceRows(phase: PhaseNumber): readonly ResistanceVariables[] {
  return (resistance as readonly ResistanceVariables[]).filter((row) => inPhase(row, phase));
}

/** The resistance row for a place in the superset; throws when the phase has none. */
export function getResistanceRow(phase: PhaseNumber, slot: ResistanceVariables['slot']): ResistanceVariables {
  const row = resistanceRows(phase).find((r) => r.slot === slot);
  if (!row)
    throw new Error(`Phase ${phase} has no resistance row for "${slot}" in src/opt/acute-variables/resistance.ts.`);
  return row;
}

/** Slow, moderate or explosive: the same for both ways of writing a tempo. */
export function tempoLabelOf(tempo: Tempo): ResistanceVariables['tempoLabel'] | undefined {
  return (resistance as readonly ResistanceVariables[]).find((row) => row.tempo === tempo)?.tempoLabel;
}

const activation = { core, balance, plyometric } as const satisfies Record<string, readonly ActivationVariables[]>;

/** The components that have a level in every phase. */
export type ActivationComponent = keyof typeof activation;

/** The row of a component in a phase. Each of the three components has one for every phase. */
export function getActivationRow(component: ActivationComponent, phase: PhaseNumber): ActivationVariables {
  const row = (activation[component] as readonly ActivationVariables[]).find((r) => inPhase(r, phase));
  if (!row) throw new Error(`No ${component} row for Phase ${phase} in src/opt/acute-variables.`);
  return row;
}

/** The row of a component for a level: the numbers a regression keeps. */
export function getActivationRowForLevel(component: ActivationComponent, level: ExerciseLevel): ActivationVariables {
  const row = (activation[component] as readonly ActivationVariables[]).find(
    (r) => r.edition === taughtEdition && r.type === `${component}-${level}`,
  );
  if (!row) throw new Error(`No ${component}-${level} row in src/opt/acute-variables.`);
  return row;
}

/** The SAQ row of a phase. */
export function getSaqRow(phase: PhaseNumber): SaqVariables & { readonly edition: Edition } {
  const row = (saq as readonly SaqVariables[]).find((r) => inPhase(r, phase));
  if (!row) throw new Error(`No SAQ row for Phase ${phase} in src/opt/acute-variables/saq.ts.`);
  return row;
}

/** The flexibility rows of a phase in the warm-up or the cool-down. */
export function flexibilityRows(
  phase: PhaseNumber,
  section: FlexibilityVariables['section'],
): readonly FlexibilityVariables[] {
  return (flexibility as readonly FlexibilityVariables[]).filter((r) => inPhase(r, phase) && r.section === section);
}

/** A row of the general facts; its id is checked by the compiler. */
export function getGeneralFact(id: (typeof generalFacts)[number]['id']): GeneralFact {
  const row = (generalFacts as readonly GeneralFact[]).find((r) => r.id === id);
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
export function firmnessOf(row: FactRow, field: string, taught: Range): Firmness {
  const disputeId = row.disputes?.[field];
  if (disputeId === undefined) return { printed: [taught], outside: 'violation', acceptsOthers: false };
  const dispute = getDispute(disputeId);
  const others = dispute.positions.flatMap((position) => (position.taught ? [] : (positionRange(position) ?? [])));
  if (dispute.examSafe) return { printed: [taught, ...others], outside: 'violation', acceptsOthers: false, disputeId };
  return {
    printed: [taught, ...others],
    outside: others.length > 0 ? 'violation' : 'warning',
    acceptsOthers: others.length > 0,
    disputeId,
  };
}
