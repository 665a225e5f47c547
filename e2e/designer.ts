/** What the tests of the program designer begin with. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const designer = '/tools/program-designer/';

/** Opens the page with no client and makes the plan of two fields, twelve weeks of Phases 1, 2 and 3. */
export async function openNewPlan(page: Page): Promise<void> {
  await page.goto(designer);
  await page.getByLabel('Goal (needed)').selectOption('Fat loss');
  await page.getByLabel('Training status (needed)').selectOption('New to training');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('region', { name: 'The year' })).toBeVisible();
}
