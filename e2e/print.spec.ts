/** On paper: no controls, both editions, everything else. */
import { bookPages, sheetPages } from './site.ts';
import { expect, test } from './test.ts';

/** Pages of a PDF. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const chapters = bookPages.filter((address) => address !== '/' && !sheetPages.includes(address));

for (const address of chapters) {
  test(`${address} prints whole and without controls`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.locator('button:not(.term):visible, select:visible, .copy-link:visible, .edition-switch:visible'),
    ).toHaveCount(0);
    // Words of the glossary are printed as words; their notes are not.
    for (const word of await page.locator('.term').all()) {
      await expect(word).toBeVisible();
      await expect(word).toHaveCSS('text-decoration-line', 'none');
    }
    await expect(page.locator('.term-note:visible')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    for (const edition of await page.locator('.ed-6, .ed-7').all()) await expect(edition).toBeVisible();
    await expect(page.getByText('not affiliated with or endorsed by')).toBeVisible();
  });
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
