/** The table of all acute variables: filter, order, addresses of cells, keyboard. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const address = '/programming/acute-variables/';
const all = 51;

const table = (page: Page) => page.locator('#table-compare');
const shownRows = (page: Page) => table(page).locator('tbody tr:visible');
const status = (page: Page) => table(page).getByRole('status');
const heads = (page: Page) => shownRows(page).locator('th');

test('phases and parts filter the rows, and the address follows', async ({ page }) => {
  await page.goto(address);
  // The script of the table comes when the reader does.
  await table(page).scrollIntoViewIfNeeded();
  await expect(status(page)).toHaveText(`All ${all} rows.`);
  await table(page).getByRole('checkbox', { name: '2', exact: true }).check();
  await expect(status(page)).toHaveText(`16 of ${all} rows.`);
  await expect(page).toHaveURL(`${address}?phase=2`);
  await table(page).getByRole('checkbox', { name: 'Core' }).check();
  await expect(heads(page)).toHaveText([/^\s*Phase 2 · Core/]);
  await expect(page).toHaveURL(`${address}?phase=2&component=core`);
  await table(page).getByRole('checkbox', { name: '5', exact: true }).check();
  await expect(heads(page)).toHaveText([/Phase 2 · Core/, /Phase 5 · Core \(optional\)/]);
  await table(page).getByRole('button', { name: 'Show all rows' }).click();
  await expect(shownRows(page)).toHaveCount(all);
  await expect(page).toHaveURL(address);
});

test('an address sets the filter; what it asks for in vain is said in a sentence', async ({ page }) => {
  await page.goto(`${address}?phase=5&phase=9&component=core,legs`);
  await expect(heads(page)).toHaveText([/Phase 5 · Core/]);
  await expect(status(page)).toHaveText(
    `This table has no phase “9” and component “legs”, so that part of the address was ignored. 1 of ${all} rows.`,
  );
});

test('a column sorts up, down and back; what has no number stays last', async ({ page }) => {
  await page.goto(`${address}?component=resistance`);
  const reps = table(page).getByRole('columnheader', { name: /^Repetitions/ });
  const values = () => shownRows(page).locator('td:nth-child(4)').allInnerTexts();
  const numbers = async () => (await values()).map((text) => text.replace('†', '').trim());
  const button = reps.getByRole('button', { name: 'Sort by repetitions' });
  await expect(reps).not.toHaveAttribute('aria-sort');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(reps).toHaveAttribute('aria-sort', 'ascending');
  expect(await numbers()).toEqual(['1–5', '1–5', '6–12', '8–10', '8–12', '8–12', '12–20', '12–20']);
  await expect(status(page)).toHaveText(`8 of ${all} rows, by repetitions, lowest first.`);
  await page.keyboard.press('Space');
  await expect(reps).toHaveAttribute('aria-sort', 'descending');
  expect((await numbers()).slice(0, 2)).toEqual(['12–20', '12–20']);
  await page.keyboard.press('Enter');
  await expect(reps).not.toHaveAttribute('aria-sort');
  await expect(heads(page).first()).toContainText('Phase 1');
  const exercises = table(page).getByRole('button', { name: 'Sort by exercises' });
  for (const press of ['up', 'down']) {
    await exercises.click();
    await expect(heads(page).last(), press).toContainText('Phase 1 · Resistance');
  }
});

test('sorting follows the edition that is shown', async ({ page }) => {
  await page.goto(`${address}?component=resistance`);
  await table(page).getByRole('button', { name: 'Sort by rest' }).click();
  await table(page).getByRole('button', { name: 'Sort by rest' }).click();
  await expect(heads(page).nth(1)).toContainText('Phase 3');
  await table(page).getByRole('radio', { name: '6th edition' }).check();
  // The 6th edition has a minute at most in Phase 3, and nothing for the pause inside a superset.
  await expect(heads(page).nth(1)).toContainText('Phase 5 · Resistance: power exercise');
  await expect(heads(page).last()).toContainText(/Phase [235] · Resistance: (strength exercise|endurance option)/);
});

test('the 6th edition has a dash where our sources give nothing', async ({ page }) => {
  await page.goto(address);
  await table(page).getByRole('radio', { name: '6th edition' }).check();
  const dash = (selector: string) =>
    page
      .locator(selector)
      .evaluate((cell) => [getComputedStyle(cell).visibility, getComputedStyle(cell, '::after').content]);
  expect(await dash('#compare-p4-resistance-exercises')).toEqual(['hidden', '"–"']);
  expect(await dash('#compare-any-cardio-1-hold')).toEqual(['hidden', '"–"']);
  await expect(page.locator('#compare-p3-resistance-rest .ed-6')).toHaveText('0–60 s');
  await expect(page.locator('#compare-p3-resistance-rest .ed-6')).toBeVisible();
});

test('a link to a cell lands on it, clear of the heads, on a phone too', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${address}?${width}#compare-p4-balance-rest`);
    const cell = page.locator('#compare-p4-balance-rest');
    await expect(cell).toBeInViewport({ ratio: 1 });
    await expect(cell).toHaveText(/^0–60 s/);
    const onTop = await cell.evaluate((element) => {
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + wide / 2, top + height / 2));
    });
    expect(onTop, `at ${width} px`).toBe(true);
    expect(await cell.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
});

test('a link to a row that the filter hides clears the filter', async ({ page }) => {
  await page.goto(`${address}?component=cardio#compare-p2-core-reps`);
  await expect(status(page)).toHaveText(`The filter hid the row of this link, so it was cleared. All ${all} rows.`);
  await expect(page.locator('#compare-p2-core-reps')).toBeInViewport();
  await expect(page).toHaveURL(`${address}#compare-p2-core-reps`);
});

test('links come on request, for rows and numbers, and go again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}?phase=2&component=core`);
  const links = table(page).locator('tbody').getByRole('link');
  await expect(links).toHaveCount(0);
  await table(page).getByRole('checkbox', { name: 'Show links' }).check();
  await expect(links).toHaveCount(6);
  await links.first().focus();
  await page.keyboard.press('Tab');
  const link = table(page).getByRole('link', { name: 'Link to Phase 2 · Core, exercises' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(`Link copied. 1 of ${all} rows.`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${address}?phase=2&component=core#compare-p2-core-exercises`);
  await table(page).getByRole('checkbox', { name: 'Show links' }).uncheck();
  await expect(links).toHaveCount(0);
});

test('on paper the whole table stands, whatever the filter', async ({ page }) => {
  await page.goto(`${address}?phase=2&component=core`);
  await page.emulateMedia({ media: 'print' });
  await expect(shownRows(page)).toHaveCount(all);
  await expect(table(page).locator('fieldset:visible, input:visible')).toHaveCount(0);
});
