/** The table of all acute variables without script: it reads whole, and its filter still works. */
import { expect, test } from './test.ts';

test('the table is whole and can be filtered', async ({ page }) => {
  await page.goto('/programming/acute-variables/');
  const table = page.locator('#table-compare');
  const rows = table.locator('tbody tr:visible');
  await expect(rows).toHaveCount(51);
  await expect(table.getByRole('button', { name: /^Sort/ })).toHaveCount(0);
  await expect(table.getByRole('button', { name: 'Show all rows' })).toBeHidden();
  await table.getByRole('checkbox', { name: 'Core' }).check();
  await expect(rows).toHaveCount(5);
  await table.getByRole('checkbox', { name: '3', exact: true }).check();
  await expect(rows.locator('th')).toHaveText([/Phase 3 · Core/]);
  await expect(rows.locator('td').nth(2)).toHaveText('8–12');
  await table.getByRole('checkbox', { name: 'Show links' }).check();
  await expect(table.getByRole('link', { name: 'Link to Phase 3 · Core' })).toHaveAttribute('href', '#compare-p3-core');
});

test('a link to a cell lands on it', async ({ page }) => {
  await page.goto('/programming/acute-variables/#compare-p5-plyometric-sets');
  await expect(page.locator('#compare-p5-plyometric-sets')).toBeInViewport();
});
