import { expect, test } from './test.ts';

test('without script the page says what would be here, with a plain map and every chapter', async ({ page }) => {
  await page.goto('/practice/progress/');
  await expect(page.getByText('Script is off here, so this page cannot show')).toBeVisible();
  await expect(page.getByRole('figure', { name: /^The OPT model as a house/ })).toBeVisible();
  const table = page.getByRole('region', { name: 'Chapter by chapter' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Chapter', 'Practice']);
  await expect(table.getByRole('link', { name: 'The rule of progression', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase my progress' })).toBeHidden();
  await expect(page.getByText('Reading what this browser remembers')).toBeHidden();
});
