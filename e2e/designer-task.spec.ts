/** An instructor plants departures from the model; a student looks for them, and mends them. */
import { completeIntake } from '../src/opt/planning/intake.ts';
import type { Edit } from '../src/opt/planning/edit.ts';
import { toShareLink } from '../src/plan-files/link.ts';
import type { Recipe } from '../src/plan-files/recipe.ts';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { expect, test } from './test.ts';

const longRest: Edit = {
  kind: 'change-line',
  place: { block: 0, session: 0, section: 2, exercise: 0 },
  change: { restAfterSeconds: 900 },
};
const recipe: Recipe = {
  name: 'Anna',
  intake: completeIntake({ goal: 'fat-loss', status: 'new', start: '2027-01-04', weeks: 4 }).intake,
  edits: [longRest],
};

async function addressOf(of: Recipe): Promise<string> {
  const link = await toShareLink(of);
  return `/tools/program-designer/${link.ok ? link.hash : ''}`;
}

test('an instructor makes a task, and a student finds it, in another profile', async ({ page, browser }) => {
  await page.goto(await addressOf(recipe));
  await page.getByLabel('What you ask of them, if you like').fill('Look at the rests.');
  await page.getByRole('button', { name: 'Make the task' }).click();
  await expect(page.getByText('Students will look for one departure:')).toBeVisible();
  expect(await axeFaults(page, '.out')).toEqual([]);
  const link = await page.getByLabel('Link to the task', { exact: true }).inputValue();

  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  const student = await context.newPage();
  await student.goto(link);
  const task = student.getByRole('region', { name: 'Find the departure' });
  await expect(task).toContainText('Look at the rests.');
  await expect(task).toContainText('0 of 1 mended, 1 left.');
  await expect(student.locator('[data-designer]')).not.toContainText('Phase 1 takes a rest');
  // Nor does paper tell, nor another way to the answers.
  await student.getByRole('button', { name: 'Print' }).click();
  await expect(student.locator('.sheets-out .sheet-year')).toContainText('4 weeks from January 4, 2027.');
  await expect(student.locator('.sheets-out')).not.toContainText(/departs|keeps every rule/i);
  await expect(student.getByRole('button', { name: 'Make the task' })).toHaveCount(0);
  await task.getByRole('button', { name: 'Show what is left' }).click();
  await expect(task.getByRole('heading', { name: 'Still there' })).toBeVisible();
  await expect(task).toContainText('a rest of 15 min');
  expect(await axeFaults(student, '.task', '.out')).toEqual([]);
  expect(await axeFaultsInTheDark(student, '.task', '.out')).toEqual([]);
  await task.getByRole('button', { name: 'Finish the task' }).click();
  await expect(task).toHaveCount(0);
  await expect(student.getByRole('button', { name: 'Undo' })).toBeFocused();
  await context.close();
});

test('what a student mends is told, and the rest stays hidden', async ({ page }) => {
  const task = { kind: 'find-mistakes', planted: 1 } as const;
  const mended: Edit = { ...longRest, change: { restAfterSeconds: 60 } };
  await page.goto(await addressOf({ ...recipe, edits: [longRest, mended], task }));
  await expect(page.getByRole('region', { name: 'Find the departure' })).toContainText('All mended.');
  await expect(page.getByRole('heading', { name: 'You found' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show what is left' })).toHaveCount(0);
});

test('without a departure there is no task to make', async ({ page }) => {
  await page.goto(await addressOf({ ...recipe, edits: [] }));
  await page.getByRole('button', { name: 'Make the task' }).click();
  await expect(page.locator('.out-link')).toHaveText(/^There is nothing to find/);
  await expect(page.getByLabel('Link to the task', { exact: true })).toHaveCount(0);
});
