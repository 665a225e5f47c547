import type { Program, Session, TrainingHistory } from '../program.ts';
import { checkProgram, checkSession } from '../rules/check-program.ts';
import type { Finding } from '../rules/check-program.ts';
import { phasesInWords } from '../rules/reasons.ts';
import type { PhaseNumber } from '../types.ts';
import { closestPhase } from './closest-phase.ts';
import type { ClosestPhase } from './closest-phase.ts';
import { readWorkout } from './read-workout.ts';
import type { ReadNote, ReadSession, ReadWorkout, WrittenRange } from './read-workout.ts';

/** A finding with its place in the text. */
export interface PlacedFinding extends Finding {
  /** Counted from 1. */
  readonly line: number;
}

export interface CheckedSession {
  readonly title?: string;
  readonly line: number;
  readonly closest: ClosestPhase;
  /** The phase that the session was held to, and why to this one. */
  readonly phase: PhaseNumber;
  readonly phaseFrom: 'chosen' | 'written' | 'closest';
  /** Set where the text names one phase and its content is nearest to another. */
  readonly mismatch?: string;
  readonly session: Session;
  readonly findings: readonly PlacedFinding[];
}

export interface CheckedWorkout {
  readonly isWorkout: boolean;
  readonly sessions: readonly CheckedSession[];
  /** What departs in the blocks: weeks, days, order of the phases. Empty for a text without blocks. */
  readonly blockFindings: readonly PlacedFinding[];
  /** Everything as a program, for `mendFor`: the findings' `where` counts in it. */
  readonly program: Program;
  /** What was not understood or is to be said, in the order of the lines. */
  readonly notes: readonly ReadNote[];
  readonly read: ReadWorkout;
}

export interface CheckOptions {
  /** Hold every session to this phase instead of the one that is written or nearest. */
  readonly phase?: PhaseNumber;
  /** Limited mobility was found, so that static or active stretching may stay in any warm-up. */
  readonly limitedMobility?: boolean;
}

const blockRules = new Set([
  'block-phases',
  'block-weeks',
  'block-frequency',
  'session-phase',
  'progression',
  'mixed-phases',
]);

/** A client for texts that say nothing about one; only sessions are checked then. */
const anyone: TrainingHistory = {
  status: 'advanced',
  completed: [1, 2, 3, 4, 5],
  experiencedLifter: true,
  powerReady: true,
};

function lineOf(read: ReadSession, finding: Finding): number {
  const { section, exercise } = finding.where;
  const place = section === undefined ? undefined : read.lines[section];
  if (!place) return read.line;
  return (exercise === undefined ? undefined : place.exercises[exercise]) ?? place.heading;
}

/** The session with every written range at one of its ends. */
function atEnd(session: Session, ranges: readonly WrittenRange[], end: 'low' | 'high'): Session {
  return {
    ...session,
    sections: session.sections.map((section, index) => ({
      ...section,
      exercises: section.exercises.map((line, place) => {
        const own = ranges.filter((range) => range.section === index && range.exercise === place);
        return own.reduce((changed, range) => ({ ...changed, [range.field]: range[end] }), line);
      }),
    })),
  };
}

/** Findings of a session; a range that was written has to fit with both of its ends. */
function findingsOf(session: Session, read: ReadSession, limitedMobility: boolean): readonly Finding[] {
  const options = { limitedMobility };
  const base = checkSession(session, options);
  if (read.ranges.length === 0) return base;
  const key = ({ rule, where }: Finding): string => `${rule} ${where.section ?? ''} ${where.exercise ?? ''}`;
  const seen = new Set(base.map(key));
  const more: Finding[] = [];
  for (const end of ['low', 'high'] as const) {
    for (const finding of checkSession(atEnd(session, read.ranges, end), options)) {
      if (seen.has(key(finding))) continue;
      seen.add(key(finding));
      more.push(finding);
    }
  }
  return [...base, ...more];
}

function mismatchOf(written: PhaseNumber | undefined, closest: ClosestPhase): string | undefined {
  if (written === undefined || closest.phase === undefined || closest.phase === written) return undefined;
  const own = closest.scores.find((one) => one.phase === written)?.score ?? 0;
  const best = closest.scores[0]?.score ?? 0;
  if (best - own < 0.05) return undefined;
  return `The text says Phase ${written}, and what is planned is nearer to Phase ${closest.phase}. Change the name, or the numbers that the findings name.`;
}

/**
 * A workout in text, checked: which phase each session is nearest to and why, and what departs from that phase with
 * rule, reason and line. A phase that the text names goes before the nearest, and one that the reader chooses before
 * both. Never throws.
 */
export function checkWorkout(text: string, options: CheckOptions = {}): CheckedWorkout {
  const read = readWorkout(text);
  const notes: ReadNote[] = [...read.notes];
  if (!read.isWorkout) {
    const empty: Program = { client: anyone, blocks: [] };
    const sentence =
      text.trim() === ''
        ? 'There is nothing to check yet. Type or paste a workout, one exercise a line.'
        : 'No workout was found in this text. Write one exercise a line, such as “Bench press 3x8 @70% rest 60”.';
    return { isWorkout: false, sessions: [], blockFindings: [], program: empty, notes: [{ line: 1, sentence }], read };
  }
  const hasBlocks = read.blocks.length > 0;
  const limitedMobility = options.limitedMobility ?? read.client?.limitedMobility ?? false;
  const client: TrainingHistory = hasBlocks
    ? (read.client ?? { status: 'new', completed: [] })
    : (read.client ?? anyone);
  if (hasBlocks && !read.client) {
    notes.push({
      line: read.blocks[0]?.line ?? 1,
      sentence:
        'No client is named, so the order of the phases is checked for a new one. Add a line such as “Client: intermediate, done: 1, 2”.',
    });
  }
  const placed = read.sessions.map((one) => {
    const closest = closestPhase(one);
    const phase = options.phase ?? one.phase ?? closest.phase ?? 1;
    return { one, closest, phase };
  });
  const blocks = hasBlocks
    ? read.blocks.map((block, index) => ({
        phases: block.phases,
        weeks: block.weeks ?? 4,
        ...(block.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: block.sessionsPerWeek }),
        sessions: placed
          .filter(({ one }) => one.block === index)
          .map(({ one, phase }) => ({ phase, sections: one.sections })),
      }))
    : placed.map(({ one, phase }) => ({ phases: [phase], weeks: 4, sessions: [{ phase, sections: one.sections }] }));
  const program: Program = {
    client: limitedMobility && client.limitedMobility !== true ? { ...client, limitedMobility } : client,
    blocks,
  };
  const counts = new Map<number, number>();
  const sessions = placed.flatMap(({ one, closest, phase }, index): CheckedSession[] => {
    const block = hasBlocks ? one.block : index;
    if (block === undefined) {
      notes.push({
        line: one.line,
        sentence: 'This session stands before the first block and was not checked. Put it under a block.',
      });
      return [];
    }
    const place = counts.get(block) ?? 0;
    counts.set(block, place + 1);
    const session: Session = { phase, sections: one.sections };
    const mismatch = mismatchOf(options.phase ?? one.phase, closest);
    return [
      {
        ...(one.title === undefined ? {} : { title: one.title }),
        line: one.line,
        closest,
        phase,
        phaseFrom: options.phase !== undefined ? 'chosen' : one.phase !== undefined ? 'written' : 'closest',
        ...(mismatch === undefined ? {} : { mismatch }),
        session,
        findings: findingsOf(session, one, limitedMobility)
          .map((finding): PlacedFinding => ({
            ...finding,
            where: { ...finding.where, block, session: place },
            line: lineOf(one, finding),
          }))
          .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || a.line - b.line),
      },
    ];
  });
  const blockFindings = hasBlocks
    ? checkProgram(program)
        .filter((finding) => blockRules.has(finding.rule))
        .map((finding): PlacedFinding => ({ ...finding, line: read.blocks[finding.where.block ?? 0]?.line ?? 1 }))
    : [];
  return {
    isWorkout: true,
    sessions,
    blockFindings,
    program,
    notes: notes.toSorted((a, b) => a.line - b.line),
    read,
  };
}

/** One sentence on a session: `Closest to Phase 3, and nearly as close to Phase 2.` */
export function closestInWords({ phase, isClose, scores }: ClosestPhase): string {
  if (phase === undefined)
    return 'Nothing here tells one phase from another. Add lifts with sets, repetitions and a load.';
  const next = scores[1]?.phase;
  if (!isClose || next === undefined) return `Closest to ${phasesInWords([phase])}.`;
  return `Closest to ${phasesInWords([phase])}, and nearly as close to ${phasesInWords([next])}. Add loads and tempo to tell them apart.`;
}
