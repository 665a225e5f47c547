// What the designer shows, worked out from what it was made from. Pure: storage, clock and screen are elsewhere.
import { checkProgram } from '../../opt/rules/check-program.ts';
import type { Finding } from '../../opt/rules/check-program.ts';
import type { Edit, SessionPlace } from '../../opt/planning/edit.ts';
import type { NumberField } from '../../opt/planning/explain.ts';
import { record, redo, startHistory, undo } from '../../opt/planning/history.ts';
import type { History } from '../../opt/planning/history.ts';
import type { Intake } from '../../opt/planning/intake.ts';
import { toProgram, whereOf } from '../../opt/planning/plan.ts';
import type { Plan, PlanSession, PlanWeek } from '../../opt/planning/plan.ts';
import type { Program } from '../../opt/program.ts';
import { openRecipe } from '../../plan-files/recipe.ts';
import type { Recipe } from '../../plan-files/recipe.ts';

/** What the reader pressed to be told about. */
export type Pressed =
  | { readonly kind: 'number'; readonly section: number; readonly exercise: number; readonly field: NumberField }
  | { readonly kind: 'exercise'; readonly section: number; readonly exercise: number }
  /** A section gets one more exercise. One that the session does not have stands behind the last. */
  | { readonly kind: 'add'; readonly section: number };

/** A client's plan as it is worked on. Plain data: every change gives a new one. */
export interface Work {
  /** What is undone and done again. */
  readonly steps: History<Recipe>;
  /** The engine's plan of the present recipe, with its changes. */
  readonly plan: Plan;
  readonly program: Program;
  readonly findings: readonly Finding[];
  /** The session that is shown, as findings count: among all sessions of its block. */
  readonly shown: SessionPlace;
  /** What is explained in the session that is shown. */
  readonly pressed?: Pressed;
  /** A student looks for what was planted: no part tells what departs, or what was changed by hand. */
  readonly isHidden?: boolean;
  /** Sentences on what came out otherwise than expected when this recipe was opened. */
  readonly notes: readonly string[];
}

/** The nearest session that is there: where a block has become shorter, its last. */
function nearestPlace(plan: Plan, { block, session }: SessionPlace): SessionPlace {
  const last = Math.max(0, plan.blocks.length - 1);
  const inside = Math.min(block, last);
  const sessions = plan.blocks[inside]?.weeks.reduce((sum, week) => sum + week.sessions.length, 0) ?? 0;
  return { block: inside, session: block > last ? 0 : Math.max(0, Math.min(session, sessions - 1)) };
}

/** @param before The work that `steps` go on from, so that its plan need not be made again. */
function shownWith(steps: History<Recipe>, shown: SessionPlace, before?: Work): Work {
  const { plan, recipe, notes } = openRecipe(
    steps.present,
    before && { plan: before.plan, recipe: before.steps.present },
  );
  const program = toProgram(plan);
  return {
    // What no longer fits is gone from the recipe, and the digest is of today.
    steps: { ...steps, present: recipe },
    plan,
    program,
    findings: checkProgram(program),
    shown: nearestPlace(plan, shown),
    notes,
  };
}

/** The work on a recipe begins: nothing to undo, the first session shown. */
export function openWork(recipe: Recipe): Work {
  return shownWith(startHistory(recipe), { block: 0, session: 0 });
}

function without({ digest: _digest, ...recipe }: Recipe): Recipe {
  return recipe;
}

/** One step with some edits; an edit that speaks of a place that is not there is told in `notes`. */
export function withEdits(work: Work, edits: readonly Edit[]): Work {
  if (edits.length === 0) return work;
  const present = without(work.steps.present);
  const steps = record(work.steps, { ...present, edits: [...present.edits, ...edits] });
  return shownWith(steps, work.shown, work);
}

/** Whether changes made by hand still fit: the plan is the same, or the same from another day on. */
export function keepsPlaces({ start: _old, ...before }: Intake, { start: _new, ...after }: Intake): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/**
 * One step with another intake. The changes made by hand speak of places in the old plan, so they go; undo brings them
 * back. A new start day moves the plan as it is.
 */
export function withIntake(work: Work, intake: Intake): Work {
  const present = without(work.steps.present);
  const keeps = keepsPlaces(present.intake, intake);
  const { task: _task, ...bare } = present;
  const next: Recipe = keeps ? { ...present, intake } : { ...bare, intake, edits: [] };
  return shownWith(record(work.steps, next), keeps ? work.shown : { block: 0, session: 0 });
}

/** One step with a task for students, or without. */
export function withTask(work: Work, task: Recipe['task']): Work {
  const { task: _task, ...present } = without(work.steps.present);
  return shownWith(record(work.steps, task ? { ...present, task } : present), work.shown, work);
}

/** One step back. */
export function undone(work: Work): Work {
  return work.steps.past.length === 0 ? work : shownWith(undo(work.steps), work.shown);
}

/** One step forward again. */
export function redone(work: Work): Work {
  return work.steps.future.length === 0 ? work : shownWith(redo(work.steps), work.shown);
}

/** Another session is shown, or the nearest one that is there. */
export function showing(work: Work, place: SessionPlace): Work {
  const { pressed: _pressed, ...rest } = work;
  return { ...rest, shown: nearestPlace(work.plan, place) };
}

/** Something in the session is explained; undefined closes the explanation. */
export function pressing(work: Work, pressed: Pressed | undefined): Work {
  const { pressed: _pressed, ...rest } = work;
  return pressed ? { ...rest, pressed } : rest;
}

/** A session with its place, week and block. */
export interface ShownSession {
  readonly session: PlanSession;
  readonly week: PlanWeek;
  /** Place of the week within its block, counted from 0. */
  readonly weekInBlock: number;
  /** Place of the session within its week, counted from 0. */
  readonly day: number;
  readonly place: SessionPlace;
}

/** All sessions of the plan in order. */
export function sessionsOf(plan: Plan): readonly ShownSession[] {
  return plan.blocks.flatMap((block, blockIndex) =>
    block.weeks.flatMap((week, weekInBlock) =>
      week.sessions.map((session, day) => {
        const where = whereOf(plan, { block: blockIndex, week: weekInBlock, session: day });
        return { session, week, weekInBlock, day, place: { block: blockIndex, session: where.session ?? 0 } };
      }),
    ),
  );
}

/** The session that is shown; undefined where the plan has none. */
export function shownSession({ plan, shown }: Pick<Work, 'plan' | 'shown'>): ShownSession | undefined {
  const all = sessionsOf(plan);
  return all.find(({ place }) => place.block === shown.block && place.session === shown.session) ?? all[0];
}

/** Findings of one session, or of the block itself where `session` is left out. */
export function findingsAt(
  findings: readonly Finding[],
  { block, session }: { readonly block: number; readonly session?: number },
): readonly Finding[] {
  return findings.filter(({ where }) => where.block === block && where.session === session);
}
