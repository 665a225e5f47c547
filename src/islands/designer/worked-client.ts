// Ships to the program designer's page alone.
import { readPlanFile } from '../../plan-files/json.ts';
import type { PlanFileResult } from '../../plan-files/json.ts';
import { refusal } from '../../plan-files/recipe.ts';

const address = /#client-([a-z-]{1,40})$/;

/** True when the part after `#` names one of the book's worked clients, as in `#client-fat-loss`. */
export function isWorkedClient(hash: string): boolean {
  return address.test(hash);
}

/**
 * The worked client that an address ends with, fetched from this site. Never throws.
 *
 * @param page `location.href`, for which `isWorkedClient` holds.
 */
export async function openWorkedClient(page: string, get: typeof fetch = fetch): Promise<PlanFileResult> {
  const slug = address.exec(page)?.[1] ?? '';
  try {
    const answer = await get(new URL(`../clients/${slug}.json`, page));
    if (answer.status === 404) {
      return refusal('foreign', `The book has no worked client “${slug}”. What you had here is unchanged.`);
    }
    if (answer.ok) return readPlanFile(await answer.text());
  } catch {
    // Told below.
  }
  return refusal('damaged', 'The worked client could not be fetched. Look whether you are connected, then try again.');
}
