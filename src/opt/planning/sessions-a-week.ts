import type { TrainingHistory } from '../program.ts';
import { isInside } from '../rules/rows.ts';
import { frequencyTable } from '../rules/tables.baked.ts';
import type { FrequencyRow } from '../rules/tables.baked.ts';
import type { PhaseNumber, Range } from '../types.ts';
import type { Decision } from './plan.ts';
import { chapters, decide } from './reasons.ts';

const rows = new Map<string, FrequencyRow>(frequencyTable.map((row) => [row.id, row]));

function rangeOf(id: string): Range {
  const row = rows.get(id);
  if (!row) throw new Error(`No frequency "${id}" in src/opt/frequency.ts.`);
  return row.sessionsPerWeek;
}

const byStatus: Readonly<Record<TrainingHistory['status'], readonly string[]>> = {
  new: ['freq7-beginner'],
  deconditioned: ['freq7-beginner'],
  returning: ['freq7-beginner'],
  intermediate: ['freq7-intermediate-total-body', 'freq7-intermediate-split'],
  advanced: ['freq7-advanced'],
};

/** The rows that are taught for a block, and the older ones that a number may still stand in. */
function rowsFor(phases: readonly PhaseNumber[], statuses: readonly TrainingHistory['status'][]) {
  const status = [...new Set(statuses.flatMap((one) => byStatus[one]))];
  const isPower = phases.length === 1 && phases[0] === 5;
  return {
    taught: isPower ? ['freq7-complex-training'] : status,
    elsewhere: [...phases.map((phase) => `freq6-phase-${phase}`), ...status],
  };
}

/** Sessions a week for a block, and why; undefined where no table has a number that the client has days for. */
export function sessionsFor(
  phases: readonly PhaseNumber[],
  statuses: readonly TrainingHistory['status'][],
  wanted: number,
): { readonly sessions: number; readonly why: Decision } | undefined {
  const { taught, elsewhere } = rowsFor(phases, statuses);
  const down = Array.from({ length: wanted - 1 }, (_, index) => wanted - index);
  const inside = (ids: readonly string[]) => down.find((n) => ids.some((id) => isInside(n, rangeOf(id))));
  const best = inside(taught);
  const sources = ['T7-20'];
  if (best !== undefined) {
    const fact = taught.find((id) => isInside(best, rangeOf(id))) ?? taught[0] ?? '';
    const text =
      best === wanted
        ? `${best} sessions a week, as many as the client has days, inside the textbook’s range.`
        : `${best} sessions a week, although the client has ${wanted} days: the textbook gives no more for this status, and recovery sets the limit.`;
    return { sessions: best, why: decide(text, chapters.variables, { facts: [`${fact}.sessionsPerWeek`], sources }) };
  }
  const other = inside(elsewhere);
  if (other === undefined) return undefined;
  const fact = elsewhere.find((id) => isInside(other, rangeOf(id))) ?? '';
  return {
    sessions: other,
    why: decide(
      `${other} sessions a week, because the client has no more days. The table for this status starts higher; another table holds this number.`,
      chapters.variables,
      { facts: [`${fact}.sessionsPerWeek`], sources },
    ),
  };
}
