// Ships to the browser with the program designer: keep it small.
import { makePlan } from '../opt/planning/make-plan.ts';
import { toProgram } from '../opt/planning/plan.ts';
import { checkProgram } from '../opt/rules/check-program.ts';
import type { Finding } from '../opt/rules/check-program.ts';
import { openRecipe } from './recipe.ts';
import type { Recipe } from './recipe.ts';

const keyOf = ({ rule, where, message }: Finding): string => JSON.stringify([rule, where, message]);

/** The findings that are in `these` and not in `those`. */
function without(these: readonly Finding[], those: readonly Finding[]): readonly Finding[] {
  const known = new Set(those.map(keyOf));
  return these.filter((finding) => !known.has(keyOf(finding)));
}

/**
 * What there is to find in an instructor's plan: the violations that the planted changes bring in. Empty for a recipe
 * without a task, and where the planted changes keep every rule: tell the instructor then.
 */
export function plantedFindings(recipe: Recipe): readonly Finding[] {
  const { task, edits, intake, digest: _digest, ...rest } = recipe;
  if (!task) return [];
  const { plan } = openRecipe({ ...rest, intake, edits: edits.slice(0, task.planted) });
  const found = checkProgram(toProgram(plan)).filter((finding) => finding.severity === 'violation');
  return without(found, checkProgram(toProgram(makePlan(intake))));
}

/** The planted findings that a student's changes have not mended yet; `now` is what `checkProgram` says of the plan. */
export function notMended(planted: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const left = new Set(now.map(keyOf));
  return planted.filter((finding) => left.has(keyOf(finding)));
}
