// Ships to the browser on the first page and on the pages of levels: keep it small.
import { storageKey } from '../learner/key.ts';

/**
 * Whether a stored value holds answers, told from its text alone, so that a newcomer downloads nothing that could read
 * it. `LiveMap.astro` asks the same before the first paint. An erased document is stored too, and holds none.
 */
export function holdsAnswers(stored: string | null): boolean {
  return stored?.includes('"attempts":[{') ?? false;
}

/** Whether this browser remembers answers; false when it does not let the site look. */
export function hasAnswers(browser: { readonly localStorage: Pick<Storage, 'getItem'> }): boolean {
  try {
    return holdsAnswers(browser.localStorage.getItem(storageKey));
  } catch {
    return false;
  }
}
