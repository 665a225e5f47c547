// Words that the pictures of a plan share.
import type { IsoDay } from '../../opt/planning/iso-days.ts';
import { listInWords } from '../../opt/rules/reasons.ts';
import { getPhaseRow } from '../../opt/rules/rows.ts';
import type { LevelNumber, PhaseNumber } from '../../opt/types.ts';

const levels: Readonly<Record<LevelNumber, string>> = { 1: 'Stabilization', 2: 'Strength', 3: 'Power' };

/** The level of a phase, for `data-level`. */
export function levelOf(phase: PhaseNumber): LevelNumber {
  return getPhaseRow(phase).level;
}

/** The levels of some phases in words: `Stabilization and Strength`. */
export function levelsInWords(phases: readonly PhaseNumber[]): string {
  return listInWords([...new Set(phases.map((phase) => levels[levelOf(phase)]))]);
}

/** `1 week`, `6 weeks`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

const inYear = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', day: 'numeric' });

/** `Jan 4`, or with the year `Jan 4, 2027`. */
export function dayInWords(day: IsoDay, withYear = false): string {
  const words = inYear.format(new Date(day));
  return withYear ? `${words}, ${Number(day.slice(0, 4))}` : words;
}
