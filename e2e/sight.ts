/** Many elements looked at in one step: a question to the browser for each of some hundred takes seconds. */
import type { Locator } from '@playwright/test';

/** Those of the elements that a reader does not see, by their beginning, with the same test as `toBeVisible`. */
export function unseen(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true });
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
