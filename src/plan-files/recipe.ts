// Ships to the browser with the program designer: keep it small.
import { applyEdit } from '../opt/planning/edit.ts';
import type { Edit } from '../opt/planning/edit.ts';
import { makePlan } from '../opt/planning/make-plan.ts';
import { toProgram } from '../opt/planning/plan.ts';
import type { Plan } from '../opt/planning/plan.ts';
import { digestOf, recipeLimits } from './read-recipe.ts';
import type { Recipe } from './read-recipe.ts';
import { counted } from './text.ts';
import { Unreadable } from './values.ts';

export { digestOf, readRecipe, recipeLimits, recipeVersion, refusal, writeRecipe } from './read-recipe.ts';
export type { Migrations, Recipe, RecipeResult, Refusal, RefusalKind, Task } from './read-recipe.ts';

/** An edit that no longer fits, and why. */
export interface Skipped {
  readonly edit: Edit;
  /** Place in the list of edits, counted from 0. */
  readonly index: number;
  readonly reason: string;
}

export interface Opened {
  readonly plan: Plan;
  /** The recipe without what was skipped, with the digest of this plan. */
  readonly recipe: Recipe;
  readonly skipped: readonly Skipped[];
  /** Sentences for the reader; empty when the plan is what it was. */
  readonly notes: readonly string[];
}

const weeksOf = (plan: Plan): number => plan.blocks.reduce((sum, block) => sum + block.weeks.length, 0);

/**
 * The plan of a recipe: made by the engine, then edited. An edit that no longer fits is left out and told; so is a
 * plan that comes out otherwise than when the recipe was written, since the engine has changed.
 *
 * @param before What the same recipe gave with fewer edits. If the edits go on from there, so does the work; the plan
 * is the same as without.
 */
export function openRecipe(recipe: Recipe, before?: Pick<Opened, 'plan' | 'recipe'>): Opened {
  const done =
    before?.recipe.intake === recipe.intake && before.recipe.edits.every((edit, index) => edit === recipe.edits[index])
      ? before
      : undefined;
  let plan = done?.plan ?? makePlan(recipe.intake);
  const applied = done?.recipe.edits.length ?? 0;
  const skipped: Skipped[] = [];
  const edits = recipe.edits.filter((edit, index) => {
    if (index < applied) return true;
    try {
      const next = applyEdit(plan, edit);
      if (weeksOf(next) > Math.max(recipeLimits.weeks, weeksOf(plan))) {
        throw new Unreadable(`The plan would be longer than ${recipeLimits.weeks} weeks.`);
      }
      plan = next;
      return true;
    } catch (error) {
      skipped.push({ edit, index, reason: error instanceof Error ? error.message : 'It does not fit.' });
      return false;
    }
  });
  const digest = digestOf(toProgram(plan));
  const notes: string[] = [];
  const [first] = skipped;
  if (first) {
    notes.push(
      `${counted(skipped.length, 'change no longer fits and is left out', 'changes no longer fit and are left out')}. The first: ${first.reason}`.replace(
        /^one/,
        'One',
      ),
    );
  }
  if (recipe.digest !== undefined && recipe.digest !== digest) {
    notes.push(
      'This plan was saved by another version of the planner, and some of its sessions come out otherwise now. Look through it before you use it.',
    );
  }
  const planted =
    recipe.task && recipe.task.planted - skipped.filter((one) => one.index < (recipe.task?.planted ?? 0)).length;
  return {
    plan,
    recipe: {
      ...recipe,
      edits,
      ...(recipe.task && planted !== undefined ? { task: { ...recipe.task, planted } } : {}),
      digest,
    },
    skipped,
    notes,
  };
}
