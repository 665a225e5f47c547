/** The program designer's year, volume and week: what they show, and how blocks are changed. */
import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { openNewPlan } from './designer.ts';
import { unseen } from './sight.ts';
import { expect, test } from './test.ts';

const year = (page: Page) => page.getByRole('region', { name: 'The year' });
const blocks = (page: Page) => year(page).getByRole('list', { name: 'The blocks' }).locator('> li');
const line = (page: Page) => year(page).locator('.year-line').getByRole('button');

test('blocks are moved, resized, put in, changed and removed, and each step is undone', async ({ page }) => {
  await openNewPlan(page);
  const phases = () => blocks(page).locator('> p strong').allTextContents();
  await expect(blocks(page)).toHaveCount(3);
  const before = await phases();
  expect(before).toEqual(['1. Phase 1', '2. Phase 2', '3. Phase 3']);
  const status = page.getByRole('status').filter({ hasText: /./ });

  await year(page).getByRole('button', { name: 'Later: move block 1' }).click();
  await expect(status).toHaveText('Block 1 is block 2 now.');
  expect(await phases()).toEqual(['1. Phase 2', '2. Phase 1', '3. Phase 3']);
  // The focus goes along with the block.
  await expect(year(page).getByRole('button', { name: 'Later: move block 2' })).toBeFocused();

  await year(page).getByLabel('Weeks of block 3').fill('7');
  await year(page).getByLabel('Weeks of block 3').press('Enter');
  await expect(status).toHaveText('Block 3 has 7 weeks now.');
  await expect(line(page).last()).toHaveAccessibleName(/Block 3: Phase 3, Strength, 7 weeks, weeks 9 to 15/);
  await year(page).getByLabel('Weeks of block 3').fill('0');
  await year(page).getByLabel('Weeks of block 3').press('Enter');
  await expect(status).toHaveText('Weeks are a whole number from 1 to 52. Block 3 stays as it was.');
  await expect(year(page).getByLabel('Weeks of block 3')).toHaveValue('7');

  await year(page).getByLabel('Phases of block 3').selectOption('Phases 1, 2 and 3');
  await expect(status).toHaveText('Block 3 is Phases 1, 2 and 3 now.');
  await year(page).getByLabel('Sessions a week in block 1').selectOption('2');
  await expect(status).toHaveText('Block 1 has 2 sessions a week now.');
  await expect(blocks(page).first()).toContainText('2 sessions a week');

  const add = year(page).getByRole('group', { name: 'Add a block' });
  await add.getByLabel('Phases of the new block').selectOption('Phase 5');
  await add.getByLabel('Weeks of the new block').fill('3');
  await add.getByLabel('Its place').selectOption('Before block 2');
  await add.getByRole('button', { name: 'Add the block' }).click();
  await expect(status).toHaveText('Block 2 is new: Phase 5, 3 weeks.');
  expect(await phases()).toEqual(['1. Phase 2', '2. Phase 5', '3. Phase 1', '4. Phases 1, 2 and 3']);
  await expect(blocks(page).nth(1)).toBeFocused();

  await year(page).getByRole('button', { name: 'Remove block 4' }).click();
  await expect(status).toHaveText('Block 4 is gone.');
  await expect(blocks(page)).toHaveCount(3);
  await expect(blocks(page).nth(2)).toBeFocused();

  for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'Undo' }).click();
  expect(await phases()).toEqual(before);
  await expect(year(page).getByLabel('Weeks of block 3')).toHaveValue('4');
});

test('a block and a week are chosen in the line, by key and by pointer, and the weeks lead on', async ({ page }) => {
  await openNewPlan(page);
  const week = (name: string | RegExp) => page.getByRole('heading', { name });
  await line(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(week('Week 5 of 12')).toBeVisible();
  await expect(line(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(line(page).nth(1)).toBeFocused();

  await line(page).nth(2).locator('i').nth(2).click();
  await expect(week('Week 11 of 12')).toBeVisible();
  const next = page.getByRole('button', { name: 'Next week' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(week('Week 12 of 12')).toBeVisible();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(week('Week 12 of 12')).toBeVisible();

  const days = page.getByRole('region', { name: /^Week 12/ }).locator('.week-days');
  await expect(days.locator('> li')).toHaveCount(7);
  const friday = days.getByRole('button', { name: /^Friday: Phase 3 Strength .* about \d+ min$/ });
  await friday.click();
  await expect(friday).toHaveAttribute('aria-current', 'true');
  await expect(days.locator('[aria-current]')).toHaveCount(1);
});

test('reasons lead to their chapter and sources, and the chart says itself as a table', async ({ page }) => {
  await openNewPlan(page);
  await year(page).getByText('Why block 1').click();
  const reasons = blocks(page).first().getByRole('listitem');
  await expect(reasons.first()).toContainText('Phase 1 is where a first pass starts');
  await expect(blocks(page).first().getByRole('link', { name: 'Chapter: Phase 1' }).first()).toLeadTo('/phases/1/');
  await expect(
    blocks(page).first().getByRole('link', { name: 'NASM textbook, 7th edition, chapter 21' }).first(),
  ).toLeadTo('/about/sources/#t7-21');

  const volume = page.getByRole('region', { name: 'Volume and load' });
  await expect(volume.getByRole('img', { name: /^Volume and load of 12 weeks\./ })).toHaveCount(1);
  await volume.getByText('Read volume and load as a table').click();
  await expect(volume.getByRole('row')).toHaveCount(13);
  const first = volume.getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toHaveText('1');
});

for (const width of [320, 1280]) {
  test(`with departures at ${width} pixels everything is in sight and axe is content in both themes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openNewPlan(page);
    await year(page).getByLabel('Weeks of block 2').fill('9');
    await year(page).getByLabel('Weeks of block 2').press('Enter');
    await year(page).getByLabel('Phases of block 3').selectOption('Phases 1, 2 and 5');
    const mark = blocks(page)
      .nth(1)
      .getByRole('link', { name: /^Departs: Block 2, Phase 2: 9 weeks/ });
    await expect(mark).toHaveAttribute('href', /^#finding-\d+$/);
    await expect(line(page).nth(1)).toHaveAccessibleName(/1 departure$/);
    for (const summary of await page.locator('.year summary, .week summary, .volume summary').all())
      await summary.click();
    expect(await unseen(page.locator(':is(.year, .week) :is(button, select, input)'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFaults(page, '.year', '.volume', '.week')).toEqual([]);
    expect(await axeFaultsInTheDark(page, '.year', '.volume', '.week')).toEqual([]);
  });
}
