import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { openNewPlan } from './designer.ts';
import { expect, test } from './test.ts';

const card = '.session-card';
const clean = 'Keeps every rule of the model';

async function open(page: Page): Promise<void> {
  await openNewPlan(page);
  await expect(page.locator(card)).toBeVisible();
  await expect(page.locator('#findings')).toHaveText(clean);
}

/** The buttons of one kind of number in the lifts, first to last. */
const numbers = (page: Page, word: string) =>
  page.locator(card).getByRole('button', { name: new RegExp(`^${word} of `) });

/** The section with this heading. */
const part = (page: Page, name: string) =>
  page.locator(`${card} > section`).filter({ has: page.getByRole('heading', { name, exact: true }) });

async function showPhase(page: Page, phase: number): Promise<void> {
  const after = page.getByRole('button', { name: 'Session after' });
  const words = page.locator(`${card} header`);
  for (let tries = 0; tries < 60 && !(await words.innerText()).includes(`Phase ${phase}`); tries += 1) {
    await after.click();
  }
  await expect(words).toContainText(`Phase ${phase}`);
}

test('a number tells its fact; out of range it is named in place and mended with one press', async ({ page }) => {
  await open(page);
  const sets = part(page, 'Resistance training')
    .getByRole('button', { name: /^Sets of / })
    .first();
  const before = await sets.innerText();
  await sets.click();
  await expect(sets).toHaveAttribute('aria-expanded', 'true');
  const why = page.locator(`${card} .why`);
  await expect(why).toContainText('The model: 1–3.');
  await expect(why).toContainText('res7-p1.sets');
  await expect(why.getByRole('link', { name: 'NASM textbook, 7th edition, chapter 21' })).toLeadTo(
    '/about/sources/#t7-21',
  );
  await expect(why.getByRole('link', { name: 'Chapter: Phase 1' })).toLeadTo('/phases/1/');

  await why.getByLabel('Sets').fill('9');
  await why.getByRole('button', { name: 'Change in this session' }).click();
  await expect(page.locator('#findings')).toHaveText('1 departure');
  await expect(sets).toHaveAccessibleName(/: 9.* departs$/);
  await expect(sets).toHaveAccessibleDescription(/9 sets\. Phase 1 takes 1–3 sets\./);
  await expect(sets).toBeFocused();
  expect(await axeFaults(page, card, '.findings')).toEqual([]);

  await page.locator(card).getByRole('button', { name: 'Mend: Plan 3 sets.' }).click();
  await expect(page.locator('#findings')).toHaveText(clean);
  await expect(sets).toHaveAccessibleName(/: 3$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#findings')).toHaveText('1 departure');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#findings')).toHaveText(clean);
  expect(await sets.innerText()).toBe(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.locator('#findings')).toHaveText('1 departure');
});

test('a change in every week is one finding, which shows its sessions and mends them all', async ({ page }) => {
  await open(page);
  await part(page, 'Resistance training')
    .getByRole('button', { name: /^Reps of / })
    .first()
    .click();
  await page.locator('.why').getByLabel('Reps').fill('40');
  await page.getByRole('button', { name: 'Change in every week of the block' }).click();
  await expect(page.locator('#findings')).toHaveText('4 departures');
  await page.locator('.findings summary').click();
  await expect(page.locator('.findings')).toContainText('Rule: Repetitions of the lifts.');
  await page.getByRole('button', { name: /^Block 1, week 3, session 1, / }).click();
  await expect(page.locator(`${card} header`)).toContainText('Block 1, week 3, session 1');
  await expect(numbers(page, 'Reps').and(page.locator(':focus'))).toHaveAccessibleName(/: 40/);
  expect(await axeFaultsInTheDark(page, card, '.findings')).toEqual([]);
  await page.getByRole('button', { name: /^Mend all 4: / }).click();
  await expect(page.locator('#findings')).toHaveText(clean);
});

test('an exercise gives its reason and makes room for another', async ({ page }) => {
  await open(page);
  const name = part(page, 'Resistance training').locator('.name button').first();
  const first = await name.innerText();
  await name.click();
  const why = page.locator(`${card} .why`);
  await expect(why.getByRole('link', { name: `${first} in the library` })).toBeVisible();
  expect(await axeFaults(page, card)).toEqual([]);
  for (const kind of ['Alternatives', 'Easier', 'Harder']) {
    const choice = why.getByRole('group', { name: kind, exact: true }).getByRole('radio').first();
    if ((await choice.count()) === 0) continue;
    const other = await choice.locator('..').locator('b').first().innerText();
    await choice.check();
    await why.getByRole('button', { name: 'Use it in this session' }).click();
    await expect(name).toHaveText(other);
    await expect(name).toBeFocused();
    await name.click();
    await expect(why).toContainText('Changed by hand.');
  }
  const last = await name.innerText();
  await why.getByRole('button', { name: `Avoid ${last} everywhere` }).click();
  await expect(page.locator(card)).not.toContainText(last);
  await expect(page.getByRole('status').filter({ hasText: 'is avoided everywhere' })).toBeVisible();
});

test('a pair is broken and mended, by keyboard alone', async ({ page }) => {
  await open(page);
  await showPhase(page, 2);
  const lifts = part(page, 'Resistance training');
  const second = lifts.locator('li', { hasText: /^A2 / }).locator('.name button');
  await second.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();
  await expect(page.locator(`${card} .why`)).toHaveCount(0);
  await page.keyboard.press('Enter');
  const remove = page.getByRole('button', { name: /^Remove .* in this session$/ });
  for (let tries = 0; tries < 30 && !(await remove.evaluate((it) => it === document.activeElement)); tries += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('#findings')).toContainText('departure');
  const mend = page.locator(`${card} .mend`).first();
  await mend.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#findings')).toHaveText(clean);
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('an exercise is added by its name, also to a section that was left out, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await page.getByRole('button', { name: 'Add an exercise to Activation' }).click();
  const name = page.getByLabel('Name of the exercise');
  await name.fill('No such exercise');
  await page.getByRole('button', { name: 'Add in this session' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No exercise for Activation has this name.' })).toBeVisible();
  await name.fill('Dead bug');
  await page.getByRole('button', { name: 'Add in this session' }).click();
  await expect(part(page, 'Activation').locator('.name button').last()).toHaveText('Dead bug');
  await expect(part(page, 'Activation').locator('.name button').last()).toBeFocused();
  await numbers(page, 'Tempo').first().click();
  await expect(page.locator('.why select')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
