import type { Program, Session } from '../program.ts';
import { checkProgram } from '../rules/check-program.ts';
import { checkSession } from '../rules/check-session.ts';
import type { Finding } from '../rules/findings.ts';
import { phasesInWords } from '../rules/reasons.ts';
import { getPhaseRow, nearestInside } from '../rules/rows.ts';
import type { PhaseNumber } from '../types.ts';
import { applyToProgram, editSession } from './program-edits.ts';
import type { Edit, SessionEdit } from './program-edits.ts';
import { makeLibrary } from './library.ts';
import type { Library } from './library.ts';
import { allEquipment } from './intake.ts';
import { candidatesFor } from './mend-lines.ts';

/** One press: edits that remove the finding and bring in no violation. */
export type Mend =
  | { readonly possible: true; readonly edits: readonly Edit[]; readonly text: string }
  | { readonly possible: false; readonly reason: string };

const everything = makeLibrary({ equipment: allEquipment, avoid: [] });

/** The same departure, wherever an edit has moved it. */
function likeness(finding: Finding): string {
  return `${finding.rule} ${finding.message}`;
}

/** True when a finding is gone and no violation has come that was not there before. */
function isBetter(before: readonly Finding[], after: readonly Finding[], finding: Finding): boolean {
  const count = (list: readonly Finding[], key: string) => list.filter((one) => likeness(one) === key).length;
  const key = likeness(finding);
  if (count(after, key) >= count(before, key)) return false;
  return after.every(
    (one) => one.severity === 'warning' || count(after, likeness(one)) <= count(before, likeness(one)),
  );
}

function mendSession(program: Program, finding: Finding, library: Library): Mend | undefined {
  const { block, session: index } = finding.where;
  const session = program.blocks[block ?? -1]?.sessions[index ?? -1];
  if (block === undefined || index === undefined || !session) return undefined;
  const options =
    program.client.limitedMobility === undefined ? {} : { limitedMobility: program.client.limitedMobility };
  const before = checkSession(session, options);
  const { block: _block, session: _session, ...where } = finding.where;
  const own: Finding = { ...finding, where };
  for (const edits of candidatesFor({ session, library, block, index, finding: own })) {
    if (edits.length === 0) continue;
    const after = edits.reduce<Session>((changed, edit: SessionEdit) => editSession(changed, edit), session);
    if (isBetter(before, checkSession(after, options), finding)) {
      return { possible: true, edits, text: finding.mend ?? 'Mend it.' };
    }
  }
  return undefined;
}

const usualWeeks = 4;

function insert(at: number, phases: readonly PhaseNumber[]): readonly Edit[] {
  return phases.map((phase, offset): Edit => ({
    kind: 'insert-block',
    at: at + offset,
    phases: [phase],
    weeks: usualWeeks,
  }));
}

/** Ways to mend a finding about a block, the gentlest first. */
function blockCandidates(program: Program, finding: Finding): readonly (readonly Edit[])[] {
  const index = finding.where.block ?? 0;
  const block = program.blocks[index];
  if (!block) return [];
  const set = (phases: readonly PhaseNumber[]): Edit[] => [{ kind: 'set-phases', block: index, phases }];
  const unique = [...new Set(block.phases)];
  switch (finding.rule) {
    case 'block-phases':
      return [unique.length > 0 ? set(unique) : set([1])];
    case 'block-weeks': {
      const weeks = getPhaseRow(block.phases[0] ?? 1).weeks;
      return [[{ kind: 'resize-block', block: index, weeks: nearestInside(Math.round(block.weeks), weeks) }]];
    }
    case 'block-frequency': {
      const now = block.sessionsPerWeek ?? 3;
      const near = [1, 2, 3, 4, 5, 6].toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
      return near.map((sessions) => [{ kind: 'set-sessions-a-week', block: index, sessions }]);
    }
    case 'session-phase': {
      const phase = block.sessions[finding.where.session ?? 0]?.phase ?? 1;
      return [
        set([...unique, phase].toSorted((a, b) => a - b)),
        [{ kind: 'remove-session', place: { block: index, session: finding.where.session ?? 0 } }],
      ];
    }
    case 'progression':
    case 'mixed-phases': {
      const isWarning = finding.severity === 'warning';
      const untrained = unique.filter((phase) => phase > 2);
      return [
        ...(isWarning ? [insert(index, untrained), set(unique.filter((phase) => phase <= 2))] : []),
        insert(index, [1]),
        insert(index, [2]),
        insert(index, [1, 2]),
        ...([3, 2, 1] as const).map((phase) => set([phase])),
        [{ kind: 'remove-block', block: index }],
      ];
    }
    default:
      return [];
  }
}

function mendBlock(program: Program, finding: Finding): Mend | undefined {
  // Sessions have their own findings; without them the blocks are quick to check again and again.
  const bare = (one: Program): Program => ({
    ...one,
    blocks: one.blocks.map((block) => ({
      ...block,
      sessions: block.sessions.map(({ phase }) => ({ phase, sections: [] })),
    })),
  });
  const isAboutBlocks = (one: Finding): boolean =>
    ['block-phases', 'block-weeks', 'block-frequency', 'session-phase', 'progression', 'mixed-phases'].includes(
      one.rule,
    );
  const before = checkProgram(bare(program)).filter(isAboutBlocks);
  for (const edits of blockCandidates(program, finding)) {
    if (edits.length === 0) continue;
    const after = edits.reduce(applyToProgram, bare(program));
    // A plan makes the sessions of a block anew when its phases change.
    const changes = edits.some((edit) => edit.kind === 'set-phases') && finding.rule !== 'session-phase';
    const left = checkProgram(after).filter((one) => isAboutBlocks(one) && !(changes && one.rule === 'session-phase'));
    const count = (list: readonly Finding[], rule: string, violation: boolean) =>
      list.filter((one) => one.rule === rule && (one.severity === 'violation') === violation).length;
    const isViolation = finding.severity === 'violation';
    const gone = count(left, finding.rule, isViolation) < count(before, finding.rule, isViolation);
    const worse = left.filter((one) => one.severity === 'violation').length;
    const was = before.filter((one) => one.severity === 'violation').length;
    if (gone && worse <= was - (isViolation ? 1 : 0)) return { possible: true, edits, text: textFor(edits, finding) };
  }
  return undefined;
}

function textFor(edits: readonly Edit[], finding: Finding): string {
  const phases = edits.flatMap((edit) => (edit.kind === 'insert-block' ? edit.phases : []));
  if (phases.length > 0)
    return `Put ${phases.length === 1 ? 'a block' : 'blocks'} of ${phasesInWords(phases)} before it.`;
  const [first] = edits;
  if (first?.kind === 'set-phases') return `Train ${phasesInWords(first.phases)} instead.`;
  if (first?.kind === 'set-sessions-a-week') return `Plan ${first.sessions} sessions a week.`;
  if (first?.kind === 'remove-block') return 'Leave the block out.';
  return finding.mend ?? 'Mend it.';
}

/**
 * The one-press mend of a finding of `checkProgram`: edits that remove it and bring in no violation, tried before they
 * are offered. For a plan hand in `toProgram(plan)` and the library of its intake, and give the edits to `applyEdit`;
 * for a bare program use `applyToProgram`.
 */
export function mendFor(program: Program, finding: Finding, library: Library = everything): Mend {
  const mend = mendSession(program, finding, library) ?? mendBlock(program, finding);
  if (mend) return mend;
  const text = finding.mend === undefined ? '' : ` ${finding.mend}`;
  return { possible: false, reason: `No single press mends this without departing elsewhere.${text}` };
}
