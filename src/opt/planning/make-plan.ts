import { taughtIn } from '../rules/reasons.ts';
import type { PhaseNumber } from '../types.ts';
import type { Chooser } from './choose.ts';
import { changeBetween, stepInWeek } from './dose.ts';
import { sectionsAt } from './fit.ts';
import type { Intake, SessionChoice } from './intake.ts';
import { addDays } from './iso-days.ts';
import { makeLibrary } from './library.ts';
import { makeMacrocycle } from './macrocycle.ts';
import type { BlockPlan } from './macrocycle.ts';
import { minutesOf } from './minutes.ts';
import type { Decision, Plan, PlanBlock, PlanSession, PlanWarning, PlanWeek } from './plan.ts';
import { makeRandom } from './random.ts';
import { chapters, decide } from './reasons.ts';
import { answersFor } from './screen.ts';
import { cardioSources } from './tables.baked.ts';
import { makeWeek } from './week.ts';
import type { WeekTemplate } from './week.ts';

/** Days after the first of the week: with two or three days never two in a row. */
const dayOffsets: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 4, 5],
  6: [0, 1, 2, 4, 5, 6],
};

function offsetsFor(sessions: number): readonly number[] {
  return dayOffsets[sessions] ?? Array.from({ length: sessions }, (_, day) => Math.floor((day * 7) / sessions));
}

/** Cardio has no row in the phase tables; the block only says which stage suits. */
function cardioFor(intake: Intake, block: BlockPlan): PlanBlock['cardio'] {
  const startsOver = intake.status !== 'intermediate' && intake.status !== 'advanced';
  const stage = block.isRecovery || (startsOver && block.round === 0 && block.phases.includes(1)) ? 1 : 2;
  return {
    stage,
    why: decide(
      stage === 1
        ? 'Easy, steady cardio on any day: stage 1, for beginners and for recovery.'
        : 'Cardio of stage 2 on any day, hard on the days with easy sessions and easy on the hard ones.',
      chapters.year,
      { facts: [`cardio-stage-${stage}`], sources: cardioSources[stage] ?? [] },
    ),
  };
}

function whyWeek(block: BlockPlan, week: number): Decision {
  const facts = block.phases.map((phase) => `phase-${phase}`);
  const chapter = taughtIn.progression;
  if (block.isRecovery) return decide('An easy week: the lightest numbers of Phase 1.', chapter, { facts });
  const step = stepInWeek(block.round, block.weeks, week);
  if (week === 0) {
    return decide(
      block.round === 0
        ? 'The first week starts at the gentle end of the phase’s numbers.'
        : 'The first week starts a step above the last round.',
      chapter,
      { facts },
    );
  }
  const before = stepInWeek(block.round, block.weeks, week - 1);
  const changes = block.phases.flatMap((phase) => {
    const text = changeBetween(phase, before, step);
    return text === '' ? [] : [block.phases.length === 1 ? text : `Phase ${phase}: ${text}`];
  });
  return decide(
    changes.length === 0
      ? 'The numbers stay: they are at the top of what this engine plans. Add load when the last repetitions are easy.'
      : `A step up for the lifts: ${changes.join('; ')}.`,
    chapter,
    { facts },
  );
}

function makeWeeks(intake: Intake, block: BlockPlan, template: WeekTemplate, firstWeek: number): readonly PlanWeek[] {
  const offsets = offsetsFor(block.sessionsPerWeek);
  const before: { readonly step: number; readonly sections: PlanSession['sections'] }[] = [];
  return Array.from({ length: block.weeks }, (_, week): PlanWeek => {
    const start = addDays(intake.start, (firstWeek + week) * 7);
    const step = block.isRecovery ? 0 : stepInWeek(block.round, block.weeks, week);
    const sessions = template.days.map((day, index): PlanSession => {
      const sections = sectionsAt(day.fitted, step, before[index]);
      const session: PlanSession = {
        phase: day.fitted.draft.phase,
        day: addDays(start, offsets[index] ?? 0),
        bodyParts: day.parts,
        minutes: minutesOf(sections),
        sections,
        why: day.why,
      };
      before[index] = { step: Math.min(step, day.fitted.highest ?? step), sections };
      return session;
    });
    return { number: firstWeek + week + 1, start, why: whyWeek(block, week), sessions };
  });
}

/** Session choices of the trainer for the phases that no earlier block has trained. */
function choicesFor(intake: Intake, block: BlockPlan, seen: ReadonlySet<PhaseNumber>): Map<PhaseNumber, SessionChoice> {
  const found = new Map<PhaseNumber, SessionChoice>();
  for (const choice of intake.choices?.sessions ?? []) {
    if (block.phases.includes(choice.phase) && !seen.has(choice.phase)) found.set(choice.phase, choice);
  }
  return found;
}

function joined(warnings: readonly PlanWarning[]): readonly PlanWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ kind, text, block }) => {
    const key = kind === 'body-part' ? text : `${kind} ${block ?? ''} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * A plan from an intake: blocks in the order of the rule of progression, weeks that climb step by step, sessions with
 * their six sections inside the time that there is. Pure, and the same intake always gives the same plan. It passes
 * `checkProgram` without a violation unless the trainer's own choices bring one in.
 *
 * The intake must be complete: `completeIntake` fills what is open, `parseIntake` reads what comes from outside.
 */
export function makePlan(intake: Intake): Plan {
  const library = makeLibrary(intake);
  const macrocycle = makeMacrocycle(intake, library);
  const chooser: Chooser = {
    intake,
    library,
    answers: answersFor(intake, library),
    random: makeRandom(intake.seed),
    inWeek: new Map(),
    inPlan: new Map(),
  };
  const warnings: PlanWarning[] = [...macrocycle.warnings];
  if (library.component('smr').length === 0) {
    warnings.push({
      kind: 'equipment',
      text: 'There is no roller, so the hands stand in for it. A foam roller or a firm ball is the first thing to add.',
    });
  }
  const seen = new Set<PhaseNumber>();
  let week = 0;
  const blocks = macrocycle.blocks.map((block, index): PlanBlock => {
    chooser.inWeek.clear();
    const template = makeWeek(chooser, block, choicesFor(intake, block, seen));
    for (const id of chooser.inWeek.keys()) chooser.inPlan.set(id, (chooser.inPlan.get(id) ?? 0) + 1);
    for (const phase of block.phases) seen.add(phase);
    warnings.push(...template.warnings.map((warning) => ({ ...warning, block: index })));
    const weeks = makeWeeks(intake, block, template, week);
    week += block.weeks;
    return {
      phases: block.phases,
      rhythm: block.phases.length > 1 ? 'undulating' : 'linear',
      isRecovery: block.isRecovery,
      sessionsPerWeek: block.sessionsPerWeek,
      routine: template.routine,
      cardio: cardioFor(intake, block),
      why: [...block.why, template.why],
      weeks,
    };
  });
  return { intake, why: macrocycle.why, warnings: joined(warnings), blocks };
}
