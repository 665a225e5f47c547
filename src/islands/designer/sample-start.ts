// Ships to the program designer's page alone: keep it small.
import type { IsoDay } from '../../opt/planning/iso-days.ts';
import { sampleOf } from '../../opt/planning/samples.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import { filledIn } from './intake-fields.ts';

/**
 * The recipe of the sample that an address names, as in `#sample-fat-loss`, beginning on the Monday after the day handed in;
 * undefined for any other address.
 */
export function sampleRecipe(hash: string, today: IsoDay): (Recipe & { readonly name: string }) | undefined {
  const sample = sampleOf(hash);
  return sample && { name: sample.name, intake: filledIn(sample.intake, today).intake, edits: [] };
}
