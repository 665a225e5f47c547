/** Sheets of paper and PDF; how each page of the book prints is asked in every-page.spec.ts. */
import { sheetPages } from './site.ts';
import { expect, test } from './test.ts';

/** Pages of a PDF. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const address of sheetPages) {
  for (const format of ['A4', 'Letter']) {
    test(`${address} is one sheet of ${format}`, async ({ page }) => {
      await page.goto(address);
      expect(pagesIn(await page.pdf({ format }))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('main table').first()).toBeVisible();
      await expect(page.locator('main').getByText('independent of NASM').first()).toBeVisible();
    });
  }
}

test('a chapter becomes a PDF of several pages', async ({ page }) => {
  await page.goto('/phases/2/');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pagesIn(pdf)).toBeGreaterThan(3);
  expect(pagesIn(pdf)).toBeLessThan(30);
});

test('who reads in the dark prints black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/tools/program-designer/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
