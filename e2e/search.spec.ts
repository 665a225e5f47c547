// cspell:ignore zzyzx
import type { Page } from '@playwright/test';
import { wake } from './answering.ts';
import { expect, test } from './test.ts';

const field = (page: Page) => page.getByRole('dialog', { name: 'Search' }).getByRole('textbox');

test('the search is fetched at first use, finds a word and leads to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/model/');
  // The first question comes alive last; by then all that a page fetches by itself is asked for.
  await wake(page.locator('.question').first());
  expect(fetched.filter((path) => /pagefind|search-dialog|ui-core/.test(path))).toEqual([]);

  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await expect(field(page)).toBeFocused();
  await field(page).fill('superset');
  const result = dialog.getByRole('link', { name: /Phase 2/ }).first();
  await expect(result).toBeVisible();
  await result.click();
  await expect(page).toHaveURL(/\/phases\/2\//);
  await expect(page.getByRole('heading', { level: 1, name: /Strength Endurance/ })).toBeVisible();
});

test('the search opens by its key, and closes by Escape back to where the reader was', async ({ page }) => {
  await page.goto('/phases/2/');
  const button = page.getByRole('button', { name: 'Search' });
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  const link = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Phase 3 Muscular Development' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill('proprioception');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('a word that is nowhere is answered in words', async ({ page }) => {
  await page.goto('/phases/2/');
  await page.keyboard.press('Control+k');
  await field(page).fill('zzyzx');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByText(/No results/)).toBeVisible();
});

test.describe('without its index', () => {
  test.use({ expectedFaults: /pagefind|Pagefind|ERR_FAILED|Failed/ });

  test('the search says so', async ({ page }) => {
    await page.route(/ui-core|search-dialog.*\.css/, (route) => route.abort());
    await page.goto('/phases/2/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search' })).toContainText('The search could not be loaded.');
  });
});
