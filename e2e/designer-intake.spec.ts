/** The intake of the program designer: a plan from two fields, every field once, and what changing the client does. */
import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { expect, test } from './test.ts';

const address = '/tools/program-designer/';
const summary = (page: Page) => page.locator('.intake-summary');
const said = (page: Page) => page.locator('.said');

async function makePlan(page: Page): Promise<void> {
  await page.getByLabel('Goal (needed)').selectOption('Fat loss');
  await page.getByLabel('Training status (needed)').selectOption('New to training');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(summary(page)).toBeVisible();
}

interface StoredDraft {
  readonly name: string;
  readonly recipe: { readonly intake: Readonly<Record<string, unknown>>; readonly edits?: readonly unknown[] };
}

/** The drafts of this browser, in no order. */
const stored = (page: Page): Promise<readonly StoredDraft[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('phase-by-phase.plan.'))
      .map(([, text]) => JSON.parse(String(text)) as StoredDraft),
  );

test('two fields make a plan; what is missing is named where it is missing', async ({ page }) => {
  await page.goto(address);
  const make = page.getByRole('button', { name: 'Make the plan' });
  await expect(page.getByLabel('Sessions a week')).toHaveValue('3');
  await expect(page.getByLabel('Sessions a week')).toHaveAccessibleDescription(
    /Filled in\. 3 sessions a week stand in/,
  );
  await make.press('Enter');
  const goal = page.getByLabel('Goal (needed)');
  await expect(goal).toBeFocused();
  await expect(goal).toHaveAccessibleDescription('Choose a goal.');
  await goal.selectOption('Fat loss');
  await expect(goal).toHaveAccessibleDescription('');
  await page.getByLabel('Training status (needed)').selectOption('Advanced');
  await expect(page.getByLabel('Sessions a week')).toHaveValue('4');
  const minutes = page.getByLabel('Minutes a session');
  await minutes.fill('100');
  await make.click();
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveAccessibleDescription(/whole number from 30 to 90, not 100\. The nearest is 90\./);
  expect(await axeFaults(page, '.designer')).toEqual([]);
  await minutes.fill('');
  await make.click();
  await expect(summary(page)).toHaveText(/^Fat loss · Advanced · 4 sessions a week · 60 minutes · 12 weeks from /);
  await expect(said(page)).toHaveText('The plan is made.');
  await expect(page.getByRole('button', { name: 'Change the client' })).toBeFocused();
  await expect(goal).toBeHidden();
  await expect(page.locator('.clients-open')).toHaveText('Client Saved on this device.');
  expect((await stored(page)).map(({ name, recipe }) => [name, recipe.intake['completed']])).toEqual([
    ['Client', [1, 2]],
  ]);
});

test('every field reaches the plan, and the form shows it again', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  await page.getByLabel('Goal (needed)').selectOption('Muscle gain');
  await page.getByLabel('Training status (needed)').selectOption('Intermediate');
  await page.getByLabel('Sessions a week').fill('4');
  await page.getByLabel('Minutes a session').fill('75');
  await page.getByLabel('Length in weeks').fill('20');
  await page.getByLabel('First day').fill('2027-01-04');
  await page.getByText('What was done so far').click();
  await page.getByLabel('Phase 1, Stabilization Endurance').check();
  await page.getByLabel('Has lifted heavy before').check();
  await page.getByLabel('rules out heavy or explosive work').check();
  await page.getByText('Equipment', { exact: true }).click();
  await page.getByRole('button', { name: 'Nothing but body weight' }).click();
  await page.getByLabel('Dumbbells').check();
  await page.getByLabel('Bench', { exact: true }).check();
  await page.getByText('Movement screen', { exact: true }).click();
  await page.getByRole('group', { name: 'Overhead squat', exact: true }).getByLabel('Feet turn out').check();
  await page.getByText('Exercises to avoid, and chance').click();
  const avoid = page.getByLabel('Exercise to avoid');
  await avoid.fill('Bench pres');
  await avoid.press('Enter');
  await expect(avoid).toHaveAccessibleDescription(/no exercise of this name/);
  for (const name of ['barbell bench press', 'Squat jump']) {
    await avoid.fill(name);
    await page.getByRole('button', { name: 'Avoid it' }).click();
  }
  await page.getByRole('button', { name: 'Use Barbell bench press again' }).click();
  await expect(avoid).toBeFocused();
  await page.getByLabel('Seed').fill('7');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeFaults(page, '.designer')).toEqual([]);
  expect(await axeFaultsInTheDark(page, '.designer')).toEqual([]);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(summary(page)).toHaveText(
    'Muscle gain · Intermediate · 4 sessions a week · 75 minutes · 20 weeks from January 4, 2027',
  );
  await expect(page.locator('.clients-open')).toContainText('Saved on this device.');
  const [{ recipe }] = (await stored(page)) as [StoredDraft];
  expect(recipe.intake).toEqual({
    goal: 'muscle-gain',
    status: 'intermediate',
    completed: [1],
    experiencedLifter: true,
    heavyLiftingRuledOut: true,
    sessionsPerWeek: 4,
    minutes: 75,
    start: '2027-01-04',
    weeks: 20,
    equipment: ['dumbbell', 'bench'],
    findings: ['ohsa-feet-out-7'],
    avoid: ['squat-jump', 'plyo-squat-jump'],
    seed: 7,
  });

  await page.reload();
  await page.getByRole('button', { name: 'Change the client' }).click();
  await page.getByText('Exercises to avoid, and chance').click();
  await expect(page.getByLabel('Seed')).toHaveValue('7');
  await expect(page.getByRole('button', { name: 'Use Squat jump again' })).toHaveCount(2);
  await page.getByText('Equipment', { exact: true }).click();
  await expect(page.getByLabel('Dumbbells')).toBeChecked();
  await expect(page.getByLabel('Barbell')).not.toBeChecked();
});

test('a sample plan is where a client begins', async ({ page }) => {
  await page.goto(address);
  await makePlan(page);
  await page.getByRole('link', { name: /^Start from this plan: Performance/ }).click();
  await expect(summary(page)).toContainText('Performance · Intermediate · 3 sessions a week · 60 minutes · 24 weeks');
  await expect(page.locator('[data-designer]')).toBeFocused();
  await expect(page.locator('.clients-list li')).toHaveCount(2);
});

test('changing the client and other exercises are steps that undo takes back', async ({ page }) => {
  await page.goto(address);
  await makePlan(page);
  const seed = async () => (await stored(page))[0]?.recipe.intake['seed'];
  await page.getByRole('button', { name: 'Other exercises' }).click();
  await expect(said(page)).toHaveText('The same plan with other exercises.');
  await expect.poll(seed).toBe(2);
  await page.getByRole('button', { name: 'Change the client' }).click();
  await page.getByLabel('Length in weeks').fill('24');
  await page.getByLabel('Length in weeks').press('Enter');
  await expect(summary(page)).toContainText('24 weeks');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary(page)).toContainText('12 weeks');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(seed).toBe(1);
  await page.getByRole('button', { name: 'Change the client' }).click();
  await expect(page.getByLabel('Length in weeks')).toHaveValue('12');
});
