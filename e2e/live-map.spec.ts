/** The live map: plain and free for newcomers, alive for those who have answered. */
import type { Page } from '@playwright/test';
import { storageKey } from '../src/learner/document.ts';
import { wake } from './answering.ts';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { attempt, idsOf, progressOf, seed } from './learner.ts';
import { expect, test } from './test.ts';

const some = progressOf(
  ...['model', 'levels-and-phases', 'progression', 'house', 'level-1'].flatMap((key) =>
    idsOf(key).map((id) => attempt(id)),
  ),
  ...idsOf('phase-1')
    .slice(0, 3)
    .map((id) => attempt(id)),
);
const shown = `3 of ${idsOf('phase-1').length} shown · next`;

/** Addresses that the page asks for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

/** How far things moved by themselves, as the browser sums it up. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

for (const address of ['/', '/levels/2/']) {
  test(`${address} is plain for a newcomer, and fetches nothing for the map`, async ({ page }) => {
    const asked = watch(page);
    // What a module of the page asks for is asked for before its load event.
    await page.goto(address);
    await expect(page.locator('.map-next')).toBeHidden();
    await expect(page.locator('.map-mark')).toHaveCount(0);
    expect(asked.filter((path) => /\.json$|live-map-draw/.test(path))).toEqual([]);
  });
}

test('the house of the first page shows what is known and what comes next', async ({ page }) => {
  await seed(page, some);
  await page.goto('/');
  const house = page.locator('#figure-house');
  await expect(house.getByRole('link', { name: /^Phase 1 / })).toContainText(shown);
  await expect(house.getByRole('link', { name: /^Level 1/ })).toContainText('learned');
  await expect(house.getByRole('link', { name: /^Phase 4 / })).toContainText('not started');
  // A pattern besides the color: full for what is learned, stripes for what is begun.
  await expect(house.locator('[data-map="/levels/1/"] .bar-filled.mastered')).toHaveCount(1);
  await expect(house.locator('[data-map="/phases/1/"] .bar-filled.started')).toHaveCSS('stroke-dasharray', '4px, 2px');
  const next = page.locator('.map-next');
  await expect(next).toContainText('Next by the rule of progression: Phase 1: Stabilization Endurance.');
  await expect(next.getByRole('link', { name: 'Phase 1: Stabilization Endurance' })).toLeadTo('/phases/1/');
  await expect(next.getByRole('link', { name: 'My progress' })).toLeadTo('/practice/progress/');
  expect(await shift(page)).toBeLessThan(0.02);

  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await axeFaults(page, '.home'), 'light').toEqual([]);
  expect.soft(await axeFaultsInTheDark(page, '.home'), 'dark').toEqual([]);
});

test('the diagram of a level shows it on its own nodes', async ({ page }) => {
  await seed(page, some);
  await page.goto('/levels/1/');
  const figure = page.locator('#figure-house-level-1');
  const drawing = figure.locator('svg.wide');
  await expect(drawing.getByRole('link', { name: /Phase 1/ })).toContainText(shown);
  await expect(drawing.locator('.ct.l1')).toContainText('learned');
  await expect(page.locator('.map-next')).toContainText('Next by the rule of progression');
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(figure.locator('svg.portrait').getByRole('link', { name: /Phase 1/ })).toContainText('· next');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('an answer in another tab reaches the map, the first one, too', async ({ page, context }) => {
  await page.goto('/');
  const room = page.locator('[data-map="/phases/1/"]');
  const other = await context.newPage();
  await other.goto('/start/');
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, JSON.stringify(some)] as const);
  await expect(room).toContainText(shown);
  await other.evaluate((key) => localStorage.removeItem(key), storageKey);
  await expect(room).toBeEmpty();
  await expect(page.locator('.map-next')).toBeHidden();
});

test('the first answer on a level’s page draws its map', async ({ page }) => {
  await page.goto('/levels/1/');
  const question = await wake(page.locator('.question[data-kind="single"]:not([data-mode])').first());
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Fairly sure' }).click();
  await expect(page.locator('#figure-house-level-1 svg.wide .ct.l1')).toContainText(/of \d+ shown/);
});

test.describe('when the map cannot be fetched', () => {
  test.use({ expectedFaults: /map\.json|ERR_FAILED|Failed to load resource/ });

  test('the picture stays plain and no gap is left', async ({ page }) => {
    await seed(page, some);
    await page.route('**/practice/map.json', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/practice/map.json'));
    await page.goto('/');
    await failed;
    await expect(page.locator('html:not([data-learner])')).toHaveCount(1);
    await expect(page.locator('.map-next')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Phase 1 / })).toBeVisible();
  });
});

test('in forced colors the bars keep an ink', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await seed(page, some);
  await page.goto('/');
  const filled = page.locator('[data-map="/phases/1/"] .bar-filled');
  await expect(filled).toHaveCount(1);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await filled.evaluate((line) => getComputedStyle(line).stroke)).not.toBe(canvas);
});
