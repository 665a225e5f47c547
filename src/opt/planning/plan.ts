import type { CardioStage } from '../acute-variables/cardio.ts';
import type { BodyPart } from '../exercises/brief.ts';
import type { PlannedExercise, PlannedSection, Program, Session } from '../program.ts';
import type { Where } from '../rules/findings.ts';
import type { PhaseNumber } from '../types.ts';
import { historyOf } from './intake.ts';
import type { Intake } from './intake.ts';
import type { IsoDay } from './iso-days.ts';

/** Why something in the plan is as it is. */
export interface Decision {
  readonly text: string;
  /** Ids of facts: `row.field`, or the row alone where the whole row speaks. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  /** Root-relative address of the chapter that teaches it. */
  readonly chapter: string;
}

/** A line of a planned session. `key` stays the same through the weeks of a block. */
export interface PlanLine extends PlannedExercise {
  readonly key: string;
  /** Why this exercise stands here. Why the numbers: `explainNumber`. */
  readonly why: Decision;
}

export interface PlanSection extends PlannedSection {
  readonly exercises: readonly PlanLine[];
}

export interface PlanSession extends Session {
  readonly day: IsoDay;
  /** Body parts of the resistance section, in the order of the section. */
  readonly bodyParts: readonly BodyPart[];
  /** Our estimate, warm-up to cool-down. */
  readonly minutes: number;
  readonly sections: readonly PlanSection[];
  /** What was left out, moved or put first, and why. */
  readonly why: readonly Decision[];
}

/** A microcycle. */
export interface PlanWeek {
  /** Week of the plan, counted from 1. */
  readonly number: number;
  readonly start: IsoDay;
  /** What changes against the week before. */
  readonly why: Decision;
  readonly sessions: readonly PlanSession[];
}

/** A mesocycle: weeks in one phase, or in phases that share each week. */
export interface PlanBlock {
  readonly phases: readonly PhaseNumber[];
  readonly rhythm: 'linear' | 'undulating';
  /** Two easy weeks between harder blocks. */
  readonly isRecovery: boolean;
  readonly sessionsPerWeek: number;
  readonly routine: 'total-body' | 'upper-lower' | 'split';
  readonly cardio: { readonly stage: CardioStage['stage']; readonly why: Decision };
  readonly why: readonly Decision[];
  readonly weeks: readonly PlanWeek[];
}

/** Something that the intake does not allow to be done as it should be. */
export interface PlanWarning {
  readonly kind: 'body-part' | 'equipment' | 'phase' | 'sessions' | 'minutes';
  readonly text: string;
  readonly bodyPart?: BodyPart;
  readonly phase?: PhaseNumber;
  readonly block?: number;
}

/** A macrocycle with everything in it. Plain data: it can be written as JSON and read back. */
export interface Plan {
  readonly intake: Intake;
  readonly why: readonly Decision[];
  readonly warnings: readonly PlanWarning[];
  readonly blocks: readonly PlanBlock[];
}

/** What `checkProgram` takes: each block with the sessions of all its weeks, one after the other. */
export function toProgram(plan: Plan): Program {
  return {
    client: historyOf(plan.intake),
    blocks: plan.blocks.map(({ phases, weeks, sessionsPerWeek }) => ({
      phases,
      weeks: weeks.length,
      sessionsPerWeek,
      sessions: weeks.flatMap((week) => week.sessions),
    })),
  };
}

/** A place in a plan, counted from 0. `session` is the place within the week. */
export interface PlanPlace {
  readonly block: number;
  readonly week?: number;
  readonly session?: number;
  readonly section?: number;
  readonly exercise?: number;
}

/** The place in the plan that a finding of `checkProgram(toProgram(plan))` speaks of. */
export function placeOf(plan: Plan, where: Where): PlanPlace | undefined {
  if (where.block === undefined) return undefined;
  const block = plan.blocks[where.block];
  if (!block) return undefined;
  if (where.session === undefined) return { block: where.block };
  let left = where.session;
  for (const [week, { sessions }] of block.weeks.entries()) {
    if (left < sessions.length) {
      return {
        block: where.block,
        week,
        session: left,
        ...(where.section === undefined ? {} : { section: where.section }),
        ...(where.exercise === undefined ? {} : { exercise: where.exercise }),
      };
    }
    left -= sessions.length;
  }
  return undefined;
}

/** The other way round: where `checkProgram` sees a place of the plan. */
export function whereOf(plan: Plan, place: PlanPlace): Where {
  const { week, session, ...rest } = place;
  if (week === undefined || session === undefined) return { block: place.block };
  const before = plan.blocks[place.block]?.weeks.slice(0, week) ?? [];
  return { ...rest, session: before.reduce((sum, one) => sum + one.sessions.length, 0) + session };
}
