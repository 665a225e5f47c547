import { expect, test } from './test.ts';

test('a sample opens in the tool as a client of its own, beside what was there', async ({ page }) => {
  await page.goto('/tools/program-designer/');
  const summary = page.locator('.intake-summary');
  await page.getByRole('link', { name: 'Start from this plan: Muscle gain, some years of lifting' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The sample plan is open' })).toBeVisible();
  await expect(page.locator('[data-designer]')).toBeFocused();
  await expect(summary).toContainText('Muscle gain · Intermediate · 4 sessions a week');
  expect(new URL(page.url()).hash).toBe('');

  await page.goto('/tools/program-designer/#sample-fat-loss');
  await expect(summary).toContainText('Fat loss · New to training');
  // A reload opens what was open, and no second copy.
  await page.reload();
  await expect(summary).toContainText('Fat loss · New to training');
  await expect(page.locator('.clients-list > li')).toHaveCount(2);
});

test('an address that names no sample opens nothing', async ({ page }) => {
  await page.goto('/tools/program-designer/#sample-nobody');
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeVisible();
  await expect(page.locator('.intake-summary')).toHaveCount(0);
});

test('the chapters, the contents and the short address lead to the tools', async ({ page }) => {
  await page.goto('/programming/session/');
  await expect(page.locator('main').getByRole('link', { name: 'program designer' })).toLeadTo(
    '/tools/program-designer/',
  );
  await expect(page.locator('main').getByRole('link', { name: 'program checker' })).toLeadTo('/tools/program-checker/');
  await page.goto('/');
  const door = page.locator('#door-trainer');
  await expect(door.getByRole('link', { name: 'Design a program' })).toLeadTo('/tools/program-designer/');
  await page.goto('/tools/');
  await expect(page).toHaveURL(/\/tools\/program-designer\/$/);
});
