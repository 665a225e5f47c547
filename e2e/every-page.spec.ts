/** What holds on every page of the built site. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPages } from './site.ts';
import { expect, test } from './test.ts';

/** Tables behind "Read as a table" are part of the page. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line each. */
async function axeFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

for (const address of allPages) {
  test(`${address} has no fault that axe finds, light and dark`, async ({ page }) => {
    // Axe asks about every element, twice: a long table takes it a while on a busy machine.
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await openDetails(page);
    expect.soft(await axeFaults(new AxeBuilder({ page }).withTags(rules)), 'light').toEqual([]);
    // The dark theme changes nothing but colors.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html:not([data-theme="light"])')).toHaveCount(1);
    expect.soft(await axeFaults(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([]);
  });

  test(`${address} comes whole and does not scroll sideways`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await openDetails(page);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `at ${width} px`).toEqual([]);
    }
    // Questions come alive as they are seen.
    const questions = await page.locator('.question').all();
    for (const question of questions) await question.scrollIntoViewIfNeeded();
    await expect(page.locator('.question.alive')).toHaveCount(questions.length);
  });
}

/** Nothing, or how wide the page is and what sticks out of it. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.table-scroll'),
    );
    return [
      `${scrollWidth} px in ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
