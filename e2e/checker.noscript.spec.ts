import { workoutFormat } from '../src/opt/checking/workout-format.ts';
import { expect, test } from './test.ts';

test('without script the checker documents its format and shows workouts that were checked', async ({ page }) => {
  await page.goto('/tools/program-checker/');
  await expect(page.getByText('Checking a text of your own needs script.')).toBeVisible();
  await expect(page.locator('#workout')).toBeHidden();
  await expect(page.locator('.checker-format dt')).toHaveCount(workoutFormat.length);
  const mixed = page.locator('.checker-example').first();
  await expect(mixed.locator('pre')).toContainText('Standing cable row 2x15 @85%');
  await expect(mixed).toContainText('Closest to Phase 1.');
  await expect(mixed.locator('.checker-findings > li')).toHaveCount(4);
  await expect(mixed).toContainText('To mend it: Plan 50–70% of one-repetition maximum.');
  await page.locator('summary', { hasText: 'A session that keeps the model' }).click();
  await expect(page.locator('.checker-example').nth(1).getByText('Keeps every rule of the model.')).toBeVisible();
});
