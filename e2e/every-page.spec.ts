/** What holds on every page of the built site. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPages, bookPages } from './site.ts';
import { expect, test } from './test.ts';

/** Tables behind "Read as a table" are part of the page. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of allPages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await openDetails(page);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
      expect(faults).toEqual([]);
    });
  }

  test(`${address} does not scroll sideways`, async ({ page }) => {
    await page.goto(address);
    await openDetails(page);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const { right } = element.getBoundingClientRect();
          return right > clientWidth + 0.5 && !element.closest('.table-scroll');
        });
        return [
          `${scrollWidth} px in ${clientWidth}`,
          ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
        ];
      });
      expect(overflow, `at ${width} px`).toEqual([]);
    }
  });
}

test('every page of the book comes whole, with nothing on the console and no request to others', async ({ page }) => {
  // The watch of e2e/test.ts looks at all that these visits cause.
  for (const address of bookPages) {
    const response = await page.goto(address, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // Islands come alive as they are seen.
    for (const question of await page.locator('.question').all()) await question.scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Check my answer' })).toHaveCount(
      await page.locator('.question').count(),
    );
  }
});
