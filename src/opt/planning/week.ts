import type { BodyPart } from '../exercises/brief.ts';
import type { PhaseNumber } from '../types.ts';
import type { Chooser } from './choose.ts';
import { stepInWeek } from './dose.ts';
import { draftSession } from './drafts.ts';
import type { DayPlan, SessionDraft } from './drafts.ts';
import { fitSession, lettered } from './fit.ts';
import type { FittedSession } from './fit.ts';
import type { SessionChoice } from './intake.ts';
import { bodyPartOrder, coverageOf, fewestLifts, majorBodyParts } from './library.ts';
import type { BlockPlan } from './macrocycle.ts';
import type { Decision, PlanBlock, PlanWarning } from './plan.ts';
import { chapters, decide } from './reasons.ts';
import { splitTable } from './tables.baked.ts';

/** One day of the week of a block, cut to its time. Its numbers change from week to week. */
export interface DayTemplate {
  readonly fitted: FittedSession;
  readonly parts: readonly BodyPart[];
  readonly why: readonly Decision[];
}

export interface WeekTemplate {
  readonly routine: PlanBlock['routine'];
  readonly days: readonly DayTemplate[];
  readonly why: Decision;
  readonly warnings: readonly Omit<PlanWarning, 'block'>[];
}

const upper: readonly BodyPart[] = ['chest', 'back', 'shoulders', 'biceps', 'triceps'];
const lower: readonly BodyPart[] = ['total-body', 'legs'];

/** Which phase falls on each day: power on the freshest day, otherwise from light to heavy. */
export function phasesOfDays(phases: readonly PhaseNumber[], sessions: number): readonly PhaseNumber[] {
  const order = phases.includes(5) ? phases.toSorted((a, b) => b - a) : phases.toSorted((a, b) => a - b);
  return Array.from({ length: sessions }, (_, day) => order[day % order.length] ?? 1);
}

/**
 * Up to three days train the whole body each time. From four days on the same body parts would meet two days in a
 * row, so the week is split: upper and lower body in turn, or for Phases 3 and 4 the textbook's split.
 */
function routineFor(phases: readonly PhaseNumber[], sessions: number): PlanBlock['routine'] {
  if (sessions <= 3) return 'total-body';
  const [only, ...more] = phases;
  return more.length === 0 && (only === 3 || only === 4) ? 'split' : 'upper-lower';
}

function splitDays(sessions: number): { readonly days: readonly (readonly BodyPart[])[]; readonly id: string } {
  const split = splitTable.find((one) => one.sessions === sessions);
  if (!split) throw new Error(`No split for ${sessions} days in src/opt/periodization.ts.`);
  return split;
}

const routineReason: Readonly<Record<PlanBlock['routine'], string>> = {
  'total-body': 'Every session trains the whole body, with at least a day of rest before the same muscles train again.',
  'upper-lower': 'Upper and lower body take turns, so that the same muscles do not train on two days in a row.',
  split: 'Each body part has its day, which leaves room for the many sets of this phase.',
};

/** Lifts or pairs for a body part: one in a whole-body session, more on a day of its own. */
function countFor(part: BodyPart, phase: PhaseNumber, routine: PlanBlock['routine']): number {
  if (phase === 5 || part === 'total-body') return 1;
  const isArm = part === 'biceps' || part === 'triceps';
  if (routine === 'total-body') return fewestLifts(phase);
  if (routine === 'upper-lower') {
    if (isArm) return fewestLifts(phase);
    return part === 'legs' ? Math.max(2, fewestLifts(phase)) : fewestLifts(phase);
  }
  return isArm ? fewestLifts(phase) : 3;
}

function partsFor(
  routine: PlanBlock['routine'],
  phase: PhaseNumber,
  day: number,
  sessions: number,
): readonly BodyPart[] {
  // Two lifts for a body part at the least, and the library has few total-body lifts that are heavy.
  const withTotal = phase === 3 || phase === 4 ? [] : (['total-body'] as const);
  if (routine === 'total-body') {
    // Arms of their own would double a session of Phases 3 and 4; on the others they are the first to give way.
    return phase === 3 || phase === 4
      ? majorBodyParts
      : bodyPartOrder.filter((part) => part !== 'total-body' || withTotal.length > 0);
  }
  if (routine === 'upper-lower') {
    const parts = day % 2 === 0 ? upper : lower;
    return parts.filter((part) => part !== 'total-body' || withTotal.length > 0);
  }
  return splitDays(sessions).days[day] ?? majorBodyParts;
}

interface Day {
  readonly plan: DayPlan;
  readonly full: SessionDraft;
  parts: readonly BodyPart[];
  fitted: FittedSession;
  readonly steps: readonly number[];
}

function isMajor(part: BodyPart): boolean {
  return (majorBodyParts as readonly BodyPart[]).includes(part);
}

/** The session with the lifts of some body parts only. */
function only(full: SessionDraft, parts: readonly BodyPart[]): SessionDraft {
  const resistance = full.sections.resistance.filter((line) => line.part === undefined || parts.includes(line.part));
  return { ...full, sections: { ...full.sections, resistance } };
}

/** What the fitted session trains: the lifts that are left, and what activation stands in for. */
function trainedIn(day: Day, chooser: Chooser): readonly BodyPart[] {
  const lifted = new Set(day.fitted.draft.sections.resistance.flatMap((line) => line.part ?? []));
  return day.plan.parts
    .map(({ part }) => part)
    .filter(
      (part) =>
        lifted.has(part) || (isMajor(part) && coverageOf(chooser.library, part, day.plan.phase) === 'activation'),
    );
}

/**
 * Takes body parts out of a session that is too long, the ones that the week has trained most first, and never the
 * last one that has a lift.
 */
function shorten(day: Day, counts: ReadonlyMap<BodyPart, number>, minutes: number): Decision[] {
  const moved: BodyPart[] = [];
  while (day.fitted.minutes > minutes) {
    const lifted = new Set(day.fitted.draft.sections.resistance.flatMap((line) => line.part ?? []));
    const candidates = day.parts.filter((part) => lifted.has(part) && isMajor(part));
    if (candidates.length < 2) break;
    const most = candidates.reduce((best, part) => ((counts.get(part) ?? 0) >= (counts.get(best) ?? 0) ? part : best));
    day.parts = day.parts.filter((part) => part !== most);
    moved.push(most);
    day.fitted = fitSession(only(day.full, day.parts), day.steps, minutes);
  }
  if (moved.length === 0) return [];
  return [
    decide(
      `Another day of the week trains the ${moved.toReversed().join(' and the ')}: all of it would not fit into ${minutes} minutes.`,
      chapters.session,
      { facts: ['session.minutes'], sources: ['T7-20'] },
    ),
  ];
}

/** The week of a block: what each day trains, and with which exercises. */
export function makeWeek(
  chooser: Chooser,
  block: BlockPlan,
  choices: ReadonlyMap<PhaseNumber, SessionChoice>,
): WeekTemplate {
  const { intake, library } = chooser;
  const { phases, sessionsPerWeek: sessions } = block;
  const routine = routineFor(phases, sessions);
  const inWeeks = Array.from({ length: block.weeks }, (_, week) =>
    block.isRecovery ? 0 : stepInWeek(block.round, block.weeks, week),
  );
  const steps = [...new Set(inWeeks)];
  const warnings: Omit<PlanWarning, 'block'>[] = [];
  const counts = new Map<BodyPart, number>();
  const count = (parts: readonly BodyPart[]): void => {
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  };
  const open = new Map(choices);
  const reasons: Decision[][] = [];
  const days = phasesOfDays(phases, sessions).map((phase, index): Day => {
    const choice = open.get(phase);
    open.delete(phase);
    const meant = partsFor(routine, phase, index, sessions);
    // A day whose body parts have no lift here trains those that have one.
    const hasLift = meant.some((part) => coverageOf(library, part, phase) === 'lifts');
    const wanted = hasLift ? meant : [...new Set([...meant, ...majorBodyParts])];
    const plan: DayPlan = {
      phase,
      parts: wanted.map((part) => ({ part, count: countFor(part, phase, routine) })),
      round: block.round,
      mayJump: index < 3,
      ...(choice ? { choice } : {}),
    };
    const full = draftSession(chooser, plan);
    const parts = [...new Set([...wanted, ...full.sections.resistance.flatMap((line) => line.part ?? [])])];
    const day: Day = { plan, full, parts, steps, fitted: fitSession(full, steps, intake.minutes) };
    const isPinned = choice?.sections.resistance !== undefined;
    reasons.push(isPinned ? [] : shorten(day, counts, intake.minutes));
    count(trainedIn(day, chooser));
    return day;
  });
  cover(chooser, days, reasons, counts, intake.minutes);
  for (const part of majorBodyParts) {
    if ((counts.get(part) ?? 0) > 0) {
      const bare = phases.every((phase) => coverageOf(library, part, phase) === 'activation');
      if (bare) {
        warnings.push({
          kind: 'body-part',
          bodyPart: part,
          text: `There is no lift for the ${part} with this equipment, so core or balance work stands in.`,
        });
      }
      continue;
    }
    warnings.push({
      kind: 'body-part',
      bodyPart: part,
      text: `Nothing that is there trains the ${part}. Add equipment, or take an exercise off the list of those to avoid.`,
    });
  }
  const made = days.map((day, index): DayTemplate => {
    const { fitted } = day;
    const { sections } = fitted.draft;
    if (fitted.minutes > intake.minutes) {
      warnings.push({
        kind: 'minutes',
        text: `The session of Phase ${day.plan.phase} on day ${index + 1} takes about ${fitted.minutes} minutes, more than the ${intake.minutes} that there are: what is left is what the phase requires, or what the trainer chose.`,
      });
    }
    return {
      fitted: {
        ...fitted,
        draft: { ...fitted.draft, sections: { ...sections, resistance: lettered(sections.resistance) } },
      },
      parts: bodyPartOrder.filter((part) => sections.resistance.some((line) => line.part === part)),
      why: [...fitted.why, ...(reasons[index] ?? [])],
    };
  });
  const table = routine === 'split' ? splitDays(sessions).id : undefined;
  return {
    routine,
    days: made,
    warnings,
    why: decide(routineReason[routine], chapters.year, {
      facts: table === undefined ? ['same-muscle-recovery.days'] : [table],
      sources: ['T7-20'],
    }),
  };
}

/** Brings back a body part that no day of the week trains, on the day that has the most time left. */
function cover(
  chooser: Chooser,
  days: readonly Day[],
  reasons: Decision[][],
  counts: Map<BodyPart, number>,
  minutes: number,
): void {
  for (const part of majorBodyParts) {
    if ((counts.get(part) ?? 0) > 0) continue;
    const able = days
      .map((day, index) => ({ day, index }))
      .filter(({ day }) => day.full.sections.resistance.some((line) => line.part === part));
    const [best] = able.toSorted((a, b) => a.day.fitted.minutes - b.day.fitted.minutes);
    if (!best) {
      coverWithNew(chooser, days, reasons, counts, part, minutes);
      continue;
    }
    best.day.parts = [...best.day.parts, part];
    best.day.fitted = fitSession(only(best.day.full, best.day.parts), best.day.steps, minutes);
    counts.set(part, 1);
    reasons[best.index]?.push(
      decide(`The ${part} must come once a week, and this day has the most time for it.`, chapters.session, {
        sources: ['T7-21'],
      }),
    );
  }
}

/** A body part that no day was meant to train: the trainer's own choices left it out. */
function coverWithNew(
  chooser: Chooser,
  days: readonly Day[],
  reasons: Decision[][],
  counts: Map<BodyPart, number>,
  part: BodyPart,
  minutes: number,
): void {
  const at = days.findLastIndex(
    (day) => day.plan.choice === undefined && coverageOf(chooser.library, part, day.plan.phase) !== 'none',
  );
  const day = days[at];
  if (!day) return;
  const plan: DayPlan = {
    ...day.plan,
    parts: bodyPartOrder.flatMap((one) =>
      one === part || day.parts.includes(one) ? [{ part: one, count: fewestLifts(day.plan.phase) }] : [],
    ),
  };
  const full = draftSession(chooser, plan);
  Object.assign(day, { plan, full, parts: plan.parts.map((one) => one.part) });
  day.fitted = fitSession(full, day.steps, minutes);
  counts.set(part, 1);
  reasons[at]?.push(
    decide(`The ${part} must come once a week, and no other day trains it.`, chapters.session, { sources: ['T7-21'] }),
  );
}
