// cspell:ignore strenght
/** The exercise library: the filter over the list, links to filtered lists, and the way to an exercise's details. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const rows = (page: Page) => page.locator('.exercise-index tbody > tr:visible');
const status = (page: Page) => page.locator('#exercise-filter').getByRole('status');
const names = (page: Page) =>
  rows(page)
    .locator('th a')
    .evaluateAll((links) => links.map((link) => link.textContent));

test('level, body part and equipment together leave what fits, and the address keeps it', async ({ page }) => {
  await page.goto('/exercises/');
  await expect(status(page)).toHaveText('All 337 exercises.');
  await page.getByLabel('Level', { exact: true }).selectOption('Strength');
  await page.getByLabel('Body part or section').selectOption('Chest');
  await expect(status(page)).toHaveText('12 of 337 exercises.');
  await page.getByText('Equipment I have').first().click();
  await page.getByRole('checkbox', { name: 'Band' }).check();
  await page.getByRole('checkbox', { name: 'Loaded backpack' }).check();
  await expect(status(page)).toHaveText('3 of 337 exercises.');
  expect(await names(page)).toEqual(['Backpack floor press', 'Band floor press', 'Seated band chest press']);
  await expect(page).toHaveURL('/exercises/?part=chest&level=strength&equipment=band,backpack');
  // Groups without a row go, from the list and from the links above it.
  await expect(page.getByRole('heading', { level: 2, name: 'Chest' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Legs' })).toBeHidden();
  await expect(
    page.getByRole('navigation', { name: 'Groups of exercises' }).getByRole('listitem').filter({ visible: true }),
  ).toHaveText([/^\s*Chest \(3\)\s*$/]);

  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(status(page)).toHaveText('All 337 exercises.');
  await expect(page).toHaveURL('/exercises/');
  await expect(page.getByLabel('Name or muscle')).toBeFocused();
});

test('a shared address opens the same list, and its words find other names and muscles', async ({ page }) => {
  await page.goto('/exercises/?level=power&part=legs&phase=5');
  await expect(status(page)).toHaveText('7 of 337 exercises.');
  await expect(page.getByLabel('Phase', { exact: true })).toHaveValue('5');
  await page.reload();
  await expect(status(page)).toHaveText('7 of 337 exercises.');
  await page.goto('/exercises/?text=skipping+rope');
  expect(await names(page)).toEqual(['Jump rope', 'Jump rope (warm-up)']);
  await page.goto('/exercises/?text=pushup&part=chest&level=stabilization&equipment=none');
  // A chair does for a bench, and a chair counts as there.
  expect(await names(page)).toEqual(['Push-up', 'Wall push-up', 'Kneeling push-up', 'Push-up, hands on bench']);
});

test('values that the list does not know are left out, in words', async ({ page }) => {
  await page.goto('/exercises/?level=strenght&part=chest&phase=9&utm_source=mail');
  await expect(status(page)).toHaveText(
    'The address asks for “level=strenght”, “phase=9”, which this list does not know, so that was left out. 28 of 337 exercises.',
  );
  await expect(page.getByLabel('Level', { exact: true })).toHaveValue('');
});

test('an empty list says what to take away, and takes it away', async ({ page }) => {
  await page.goto('/exercises/?part=saq&level=power');
  await expect(status(page)).toHaveText(
    '0 of 337 exercises. Nothing fits all of it. Take away “Body part or section” (then 70) or “Level” (then 12).',
  );
  await page.getByRole('button', { name: 'Take away “Level”' }).click();
  await expect(status(page)).toHaveText('12 of 337 exercises.');
  await expect(page.getByLabel('Level', { exact: true })).toBeFocused();
  await expect(page).toHaveURL('/exercises/?part=saq');
});

test('an exercise that the address names is shown, whatever the filter says', async ({ page }) => {
  await page.goto('/exercises/?level=power#push-up');
  await expect(status(page)).toHaveText(
    'The filter hid “Push-up”, which this address leads to, so the filter was cleared. All 337 exercises.',
  );
  await expect(page.locator('tr#push-up')).toBeInViewport();
  await expect(page).toHaveURL('/exercises/#push-up');

  // Where the filter lets it through, both stay.
  await page.goto('/exercises/?part=legs#barbell-squat');
  await expect(status(page)).toHaveText('37 of 337 exercises.');
  await expect(page.locator('tr#barbell-squat')).toBeInViewport();
  await expect(page).toHaveURL('/exercises/?part=legs#barbell-squat');
  await page.evaluate(() => {
    location.hash = '#group-core';
  });
  await expect(page.getByRole('heading', { level: 2, name: 'Core' })).toBeInViewport();
  await expect(status(page)).toContainText('The filter hid “Core”');

  // A filter that is set afterwards wins: the address gives the exercise up.
  await page.getByLabel('Body part or section').selectOption('Chest');
  await expect(page).toHaveURL('/exercises/?part=chest');
});

test('the filter works by keyboard alone', async ({ page }) => {
  await page.goto('/exercises/');
  await page.getByLabel('Name or muscle').focus();
  await page.keyboard.type('cobra');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('3 of 337 exercises.');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Body part or section')).toBeFocused();
  await page.keyboard.type('Core');
  await expect(status(page)).toHaveText('2 of 337 exercises.');
  for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Nothing special' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('1 of 337 exercises.');
  expect(await names(page)).toEqual(['Floor prone cobra']);
});

test('a name leads to its details, and those to easier, harder and paired exercises', async ({ page }) => {
  await page.goto('/exercises/#barbell-bench-press');
  await page.locator('tr#barbell-bench-press').getByRole('link').click();
  await expect(page).toHaveURL('/exercises/chest/#barbell-bench-press');
  const card = page.locator('.exercise', { has: page.locator('#barbell-bench-press') });
  await expect(card.getByRole('heading', { name: 'Barbell bench press' })).toBeInViewport();
  await expect(card).toContainText('Flat dumbbell chest press (our step)');
  await expect(card).toContainText('Push-up (published)');
  await expect(card).toContainText('Ball dumbbell chest press (in a deck)');
  await expect(card).toContainText('6th and 7th editions');
  await card.getByRole('link', { name: 'Medicine-ball chest pass' }).click();
  await expect(page).toHaveURL('/exercises/chest/#medicine-ball-chest-pass');
  await page.goto('/exercises/flexibility/#static-pectoral');
  await page.getByRole('link', { name: 'Active pectoral stretch' }).nth(1).click();
  await expect(page).toHaveURL('/exercises/flexibility/#active-pectoral');
});

test('a ladder has one drawing in sight, on a phone too, and a table whose names lead to the cards', async ({
  page,
}) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/exercises/legs/#chart-ladder-legs');
    const ladder = page.locator('#chart-ladder-legs');
    await expect(ladder.locator('svg:visible')).toHaveCount(1);
    const scale = await ladder.locator('svg:visible').evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);
    // Letters of 14 px or more stay readable.
    expect(scale).toBeGreaterThan(0.9);
  }
  await page.locator('#chart-ladder-legs').getByText('Read as a table').click();
  await page.locator('#chart-ladder-legs').getByRole('link', { name: 'Barbell squat' }).click();
  await expect(page.locator('h3#barbell-squat')).toBeInViewport();
});

test('pages of groups lead from one to the next', async ({ page }) => {
  await page.goto('/exercises/');
  await page.getByRole('link', { name: 'Total body in detail' }).click();
  const visited = [];
  for (let turn = 0; turn < 12; turn += 1) {
    visited.push(new URL(page.url()).pathname);
    const next = page.locator('.page-turn a[rel="next"]');
    const address = await next.evaluate((link: HTMLAnchorElement) => link.pathname);
    if (!address.startsWith('/exercises/')) break;
    await page.goto(address);
  }
  expect(visited).toHaveLength(12);
  expect(visited.at(-1)).toBe('/exercises/flexibility/');
});

test('the list and the longest group stay light', async ({ page }) => {
  for (const [address, most] of [
    ['/exercises/', 3500],
    ['/exercises/flexibility/', 3000],
    ['/exercises/legs/', 3000],
    ['/exercises/core/', 3000],
  ] as const) {
    await page.goto(address);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    expect.soft(nodes, address).toBeLessThanOrEqual(most);
  }
});

test('the search finds an exercise on the page of its group, not in the list', async ({ page }) => {
  await page.goto('/exercises/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox').fill('bottoms-up kettlebell press');
  await expect(dialog.getByRole('link', { name: 'Bottoms-up kettlebell press' }).first()).toHaveAttribute(
    'href',
    /\/exercises\/shoulders\/#bottoms-up-kettlebell-press$/,
  );
  await expect(dialog.getByRole('link', { name: 'Exercises', exact: true })).toHaveCount(0);
});
