import { findBrief } from '../exercises/brief.ts';
import type { ExerciseBrief } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import type { PlannedExercise, PlannedSection } from '../program.ts';
import { sessionSections } from '../template.ts';
import type { SectionKey, SessionSection } from '../template.ts';
import type { PhaseNumber, Range } from '../types.ts';
import { toFinding } from './findings.ts';
import type { Finding, Where } from './findings.ts';
import type { ProgramRuleId } from './program-rules.ts';
import { taughtIn } from './reasons.ts';
import { isInside } from './rows.ts';
import type { RuleRow } from './rows.ts';

/** A line of a session sheet with what the library knows about it. */
export interface Line {
  readonly index: number;
  readonly line: PlannedExercise;
  readonly exercise: ExerciseBrief | undefined;
  readonly name: string;
}

/** The section of the template with this key. */
export function getSection(key: SectionKey): SessionSection {
  const section = sessionSections.find((s) => s.key === key);
  if (!section) throw new Error(`No section "${key}" in src/opt/template.ts.`);
  return section;
}

/** The lines of a section, each with its place. */
export function toLines(section: PlannedSection): Line[] {
  return section.exercises.map((line, index) => {
    const exercise = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
    return { index, line, exercise, name: exercise?.name ?? line.label ?? line.exerciseId ?? 'An exercise' };
  });
}

/** A finding when a section holds too many or too few of a kind. */
export function checkCount(
  rule: ProgramRuleId,
  where: Where,
  row: RuleRow,
  field: 'exercises' | 'drills' | 'areas',
  range: Range,
  count: number,
  what: string,
  phase: PhaseNumber,
  reason: string,
): Finding[] {
  if (isInside(count, range)) return [];
  const expected = formatQuantity(field, range);
  return [
    toFinding(rule, 'violation', {
      where,
      message: `${what}: ${count === 0 ? 'none' : count}. Phase ${phase} takes ${expected}.`,
      reason,
      expected,
      found: String(count),
      factId: `${row.id}.${field}`,
      mend: count < range.min ? `Add ${range.min - count}.` : `Leave out ${count - (range.max ?? count)}.`,
      sources: row.sources,
      chapter: taughtIn.phase[phase],
    }),
  ];
}
