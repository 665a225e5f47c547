import type { PlannedExercise, Session } from '../program.ts';
import {
  flexibilityRows,
  getActivationRow,
  getActivationRowForLevel,
  getGeneralFact,
  getPhaseRow,
  getResistanceRow,
  getSaqRow,
  phaseLevel,
  resistanceRows,
} from '../rules/rows.ts';
import type { RuleRow } from '../rules/rows.ts';
import { taughtIn } from '../rules/reasons.ts';
import { whyResistance } from '../rules/why-resistance.baked.ts';
import type { WhyField } from '../rules/why-resistance.baked.ts';
import type { SectionKey } from '../template.ts';
import { sessionSections } from '../template.ts';
import type { PhaseNumber, Range } from '../types.ts';
import { exerciseOf } from './library.ts';
import type { Decision } from './plan.ts';
import { decide } from './reasons.ts';

/** The fields of a line that a reader can press. */
export type NumberField =
  | 'sets'
  | 'reps'
  | 'tempo'
  | 'percentOneRm'
  | 'restAfterSeconds'
  | 'holdSeconds'
  | 'minutes'
  | 'medicineBallPercentOfBodyWeight';

/** Which fact a number comes from. */
export interface NumberReason extends Decision {
  /** The range that the fact prints; absent where it prints a single value or none. */
  readonly range?: Range;
  /** The one value that the fact prints. */
  readonly value?: number | string;
  /** Set where the sources disagree on the number. */
  readonly disputeId?: string;
}

/** The row that a line of a session is held to; undefined for what the model does not number. */
export function rowOf(
  phase: PhaseNumber,
  section: SectionKey,
  line: PlannedExercise,
  lines: readonly PlannedExercise[],
): RuleRow | undefined {
  const exercise = exerciseOf(line);
  if (line.minutes !== undefined && !exercise) {
    return section === 'cool-down'
      ? sessionSections.find((one) => one.key === 'cool-down')
      : getGeneralFact('warm-up-cardio');
  }
  if (section === 'clients-choice') return undefined;
  switch (exercise?.component) {
    case 'resistance':
      return section === 'resistance' ? liftRow(phase, line, lines) : undefined;
    case 'core':
    case 'balance':
    case 'plyometric':
      return exercise.level === null || exercise.level === phaseLevel[phase]
        ? getActivationRow(exercise.component, phase)
        : getActivationRowForLevel(exercise.component, exercise.level);
    case 'saq':
      return getSaqRow(phase);
    case 'smr':
    case 'static':
    case 'active':
    case 'dynamic': {
      const technique = exercise.component === 'smr' ? 'self-myofascial' : exercise.component;
      const place = section === 'cool-down' ? 'cool-down' : 'warm-up';
      return flexibilityRows(phase, place).find((row) => row.technique === technique);
    }
    case undefined:
      return undefined;
  }
}

function liftRow(phase: PhaseNumber, line: PlannedExercise, lines: readonly PlannedExercise[]): RuleRow | undefined {
  if (phase === 2 || phase === 5) {
    const pair = lines.filter((one) => one.superset !== undefined && one.superset === line.superset);
    return getResistanceRow(phase, pair[1] === line ? 'second' : 'first');
  }
  const level = exerciseOf(line)?.level;
  return resistanceRows(level === 'stabilization' ? 1 : phase)[0];
}

const whyFields: readonly string[] = ['reps', 'sets', 'tempo', 'percentOneRm', 'restAfterSeconds'] satisfies WhyField[];

function fieldOf(row: RuleRow, line: PlannedExercise, field: NumberField): string {
  if (field === 'holdSeconds' && 'landingHoldSeconds' in row) return 'landingHoldSeconds';
  if (field === 'reps' && line.perSide === true && 'repsPerLeg' in row) return 'repsPerLeg';
  return field;
}

/**
 * Which fact a number of a line comes from, and why it is what it is. Where the model prints no range for it, the
 * reason says so.
 */
export function explainNumber(session: Session, section: number, exercise: number, field: NumberField): NumberReason {
  const { phase } = session;
  const chapter = taughtIn.phase[phase];
  const planned = session.sections[section];
  const line = planned?.exercises[exercise];
  if (!planned || !line) throw new Error(`The session has no exercise ${exercise + 1} in section ${section + 1}.`);
  if (field === 'medicineBallPercentOfBodyWeight') {
    const row = getGeneralFact('medicine-ball');
    return decide('A ball that is thrown stays light, so that it flies fast.', chapter, {
      facts: [`${row.id}.percentOfBodyWeight`],
      sources: row.sources,
    });
  }
  const lines = planned.exercises;
  const row = rowOf(phase, planned.key, line, lines);
  const isPairStart =
    field === 'restAfterSeconds' && line.superset !== undefined && lines[exercise + 1]?.superset === line.superset;
  const name = row ? (isPairStart ? 'restInsideSupersetSeconds' : fieldOf(row, line, field)) : '';
  const value = row ? (row as unknown as Readonly<Record<string, unknown>>)[name] : undefined;
  if (!row || value === undefined) {
    return decide(
      'The model prints no range for this number. It is our own choice, and yours to change.',
      chapter,
      row ? { facts: [row.id], sources: row.sources } : {},
    );
  }
  const isRange = typeof value === 'object' && value !== null && 'min' in value;
  const disputeId = row.disputes?.[name];
  const isLift = planned.key === 'resistance' && whyFields.includes(field);
  const text = isPairStart
    ? 'No rest inside a pair: the second exercise follows at once.'
    : isLift
      ? whyResistance[phase][field as WhyField]
      : `From the table for Phase ${phase}, ${getPhaseRow(phase).shortName}.`;
  return {
    ...decide(text, chapter, { facts: [`${row.id}.${name}`], sources: row.sources }),
    ...(isRange ? { range: value as Range } : {}),
    ...(typeof value === 'number' || typeof value === 'string' ? { value } : {}),
    ...(disputeId === undefined ? {} : { disputeId }),
  };
}
