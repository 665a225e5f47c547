// What the findings of a plan say to a reader: where, in words, and which number of a line.
import { placeOf } from '../../opt/planning/plan.ts';
import type { Plan } from '../../opt/planning/plan.ts';
import type { NumberField } from '../../opt/planning/explain.ts';
import { makeLibrary } from '../../opt/planning/library.ts';
import type { Library } from '../../opt/planning/library.ts';
import { mendFor } from '../../opt/planning/mend.ts';
import type { Mend } from '../../opt/planning/mend.ts';
import type { Edit } from '../../opt/planning/edit.ts';
import type { Intake } from '../../opt/planning/intake.ts';
import type { Finding } from '../../opt/rules/check-program.ts';
import { lineName, sectionName } from '../../plan-files/card.ts';
import type { Work } from './state.ts';

const renamed: Readonly<Record<string, NumberField>> = {
  repsPerLeg: 'reps',
  landingHoldSeconds: 'holdSeconds',
  restInsideSupersetSeconds: 'restAfterSeconds',
  percentOfBodyWeight: 'medicineBallPercentOfBodyWeight',
};

/** The number of a line that a finding is about, if it is about one. */
export function fieldOf({ factId = '' }: Finding): NumberField | undefined {
  const last = factId.split('.')[1];
  return last === undefined ? undefined : (renamed[last] ?? (last as NumberField));
}

/** `Block 2, week 3, session 1, Barbell bench press`. */
export function whereInWords(plan: Plan, { where }: Finding): string {
  const place = placeOf(plan, where);
  if (!place) return 'The whole plan';
  const { block, week, session, section, exercise } = place;
  if (week === undefined || session === undefined) return `Block ${block + 1}`;
  const planned =
    section === undefined ? undefined : plan.blocks[block]?.weeks[week]?.sessions[session]?.sections[section];
  const line = exercise === undefined ? undefined : planned?.exercises[exercise];
  const words = [`Block ${block + 1}`, `week ${week + 1}`, `session ${session + 1}`];
  if (planned) words.push(line ? lineName(line) : sectionName(planned.key));
  return words.join(', ');
}

/** “Keeps every rule of the model” or “3 departures, 1 warning”. */
export function summaryOf(findings: readonly Finding[]): string {
  const departures = findings.filter(({ severity }) => severity === 'violation').length;
  const warnings = findings.length - departures;
  const count = (number: number, word: string) => (number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`]);
  if (departures === 0) return ['Keeps every rule of the model', ...count(warnings, 'warning')].join(', ');
  return [...count(departures, 'departure'), ...count(warnings, 'warning')].join(', ');
}

/** The same departure in one or more sessions. */
export interface FindingGroup {
  readonly finding: Finding;
  /** Places in the list of findings. */
  readonly indexes: readonly number[];
}

/** Findings that say the same stand together; what departs comes before what is only worth a look. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, number[]>();
  for (const [index, { rule, severity, message }] of findings.entries()) {
    const key = `${severity} ${rule} ${message}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const all = [...groups.values()].flatMap((indexes): FindingGroup[] => {
    const finding = findings[indexes[0] ?? 0];
    return finding ? [{ finding, indexes }] : [];
  });
  const rank = ({ finding }: FindingGroup): number => (finding.severity === 'violation' ? 0 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

const libraries = new WeakMap<Intake, Library>();
const mends = new WeakMap<Finding, Mend>();

/** The one-press mend of a finding; tried once, when it is first asked for. */
export function mendOf({ plan, program }: Pick<Work, 'plan' | 'program'>, finding: Finding): Mend {
  let mend = mends.get(finding);
  if (!mend) {
    let library = libraries.get(plan.intake);
    if (!library) libraries.set(plan.intake, (library = makeLibrary(plan.intake)));
    mends.set(finding, (mend = mendFor(program, finding, library)));
  }
  return mend;
}

/** The edits that mend every finding of a group: one for each session, since a mend may move the lines behind it. */
export function mendsOf(work: Pick<Work, 'plan' | 'program' | 'findings'>, { indexes }: FindingGroup): readonly Edit[] {
  const done = new Set<string>();
  return indexes.flatMap((index): readonly Edit[] => {
    const finding = work.findings[index];
    if (!finding) return [];
    const key = `${finding.where.block ?? ''} ${finding.where.session ?? ''}`;
    const mend = done.has(key) ? undefined : mendOf(work, finding);
    if (!mend?.possible) return [];
    done.add(key);
    return mend.edits;
  });
}
