/** On paper: no controls, both editions, everything else. */
import { bookPages } from './site.ts';
import { expect, test } from './test.ts';

const chapters = bookPages.filter((address) => address !== '/');

for (const address of chapters) {
  test(`${address} prints whole and without controls`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.locator('button:visible, select:visible, .copy-link:visible, .edition-switch:visible'),
    ).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    for (const edition of await page.locator('.ed-6, .ed-7').all()) await expect(edition).toBeVisible();
    await expect(page.getByText('not affiliated with or endorsed by')).toBeVisible();
  });
}

test('a chapter becomes a PDF of several pages', async ({ page }) => {
  await page.goto('/phases/2/');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(30);
});
