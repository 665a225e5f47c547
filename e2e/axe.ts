/** What axe finds, asked for in one place: a long page takes a quarter of the time that the builder's defaults take. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Faults of a page as it stands now, or of the parts of it that the selectors name, one line each. */
export function axeFaults(page: Page, ...parts: readonly string[]): Promise<string[]> {
  return faultsOf(page, parts, (axe) => axe.withTags(rules));
}

/** The same in the dark theme, which changes nothing but colors. Leaves the page dark. */
export async function axeFaultsInTheDark(page: Page, ...parts: readonly string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // A page without script follows the system by itself; so does one whose reader has not chosen.
  await page.locator('html:not([data-theme="light"])').waitFor({ state: 'attached' });
  return faultsOf(page, parts, (axe) => axe.withRules(['color-contrast']));
}

async function faultsOf(
  page: Page,
  parts: readonly string[],
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // The legacy mode runs axe in the page alone, which is all there is: the site has no frames. And nobody reads how
  // each element passed, so that is not worked out.
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode());
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
