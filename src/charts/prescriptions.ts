import { resistance } from '../opt/acute-variables/resistance.ts';
import type { ResistanceVariables } from '../opt/acute-variables/resistance.ts';
import { getFact } from '../opt/facts.ts';
import type { Fact } from '../opt/facts.ts';
import { getPhase } from '../opt/phases.ts';
import type { LevelNumber, PhaseNumber } from '../opt/types.ts';
import type { Span } from './types.ts';

/** A fact that is a closed range, ready to be drawn. */
export interface FactRange {
  readonly id: string;
  /** As a reader sees it, with its unit. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly fact: Fact;
}

/** One exercise slot of one phase, 7th edition: what the charts of resistance training are drawn from. */
export interface Prescription {
  readonly rowId: string;
  readonly phase: PhaseNumber;
  readonly level: LevelNumber;
  readonly phaseName: string;
  /** Which exercise of the phase, where it has more than one kind: `strength exercise`. */
  readonly exercise?: string;
  /** What one rest follows: a set, a superset or a pair. */
  readonly unit: 'set' | 'superset' | 'pair';
  readonly reps: FactRange;
  readonly percentOneRm?: FactRange;
  readonly restInside?: FactRange;
  readonly restAfter: FactRange;
  readonly restBetweenCircuits?: FactRange;
  readonly tempo: { readonly id: string; readonly text: string };
  /** True where the load is moved as fast as can be controlled. */
  readonly isExplosive: boolean;
}

/** The fact with this id as a closed range; throws when it is a word or has no upper end. */
export function getRange(id: string): FactRange {
  const fact = getFact(id);
  const { value, text } = fact;
  if (typeof value === 'string' || (typeof value !== 'number' && value.max === null)) {
    throw new Error(`A chart cannot draw the fact "${id}" ("${text}"): it needs a number or a range with both ends.`);
  }
  if (typeof value === 'number') return { id, text, min: value, max: value, fact };
  return { id, text, min: value.min, max: value.max as number, fact };
}

function exerciseName(row: ResistanceVariables): string | undefined {
  if (row.slot === 'only') return undefined;
  return row.slot === 'endurance-option' ? 'endurance option' : `${row.role} exercise`;
}

function toPrescription(row: ResistanceVariables): Prescription {
  const phase = getPhase(row.phases[0] as PhaseNumber);
  const exercise = exerciseName(row);
  const range = (field: string) => getRange(`${row.id}.${field}`);
  return {
    rowId: row.id,
    phase: phase.number,
    level: phase.level,
    phaseName: phase.shortName,
    ...(exercise === undefined ? {} : { exercise }),
    unit: row.perBodyPartUnit === 'superset' || row.perBodyPartUnit === 'pair' ? row.perBodyPartUnit : 'set',
    reps: range('reps'),
    ...(row.percentOneRm === undefined ? {} : { percentOneRm: range('percentOneRm') }),
    ...(row.restInsideSupersetSeconds === undefined ? {} : { restInside: range('restInsideSupersetSeconds') }),
    restAfter: range('restAfterSeconds'),
    ...(row.restBetweenCircuitsSeconds === undefined
      ? {}
      : { restBetweenCircuits: range('restBetweenCircuitsSeconds') }),
    tempo: { id: `${row.id}.tempo`, text: getFact(`${row.id}.tempo`).text },
    isExplosive: row.tempoLabel === 'explosive',
  };
}

/** Resistance training of every phase as the 7th edition prints it, in the order of the phases. */
export function getPrescriptions(): readonly Prescription[] {
  return resistance.filter((row) => row.edition === 7).map(toPrescription);
}

/** `Phase 2, strength exercise`, or inside a sentence `the strength exercise of Phase 2`. */
export function nameOf(
  { phase, exercise }: Prescription,
  form: 'phase-first' | 'exercise-first' = 'phase-first',
): string {
  if (exercise === undefined) return `Phase ${phase}`;
  return form === 'phase-first' ? `Phase ${phase}, ${exercise}` : `the ${exercise} of Phase ${phase}`;
}

/** The text of a fact, marked with its id. */
export function factSpan({ id, text }: { readonly id: string; readonly text: string }): Span {
  return { text, fact: id };
}

/** One decimal is finer than a screen; more would only weigh on the page. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
