/** The muscle sheet is one page of paper, on A4 and on Letter. */
import { expect, test } from './test.ts';

for (const format of ['A4', 'Letter'] as const) {
  test(`the muscle sheet fills one page of ${format}`, async ({ page }) => {
    await page.goto('/assessment/cheat-sheet/');
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('the sheet has all twelve findings, the notice and the caution on paper', async ({ page }) => {
  await page.goto('/assessment/cheat-sheet/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.muscle-sheet tbody tr[id]:visible')).toHaveCount(12);
  await expect(page.getByText('never a diagnosis')).toBeVisible();
  await expect(page.getByText('not affiliated with or endorsed by')).toBeVisible();
  await expect(page.getByText('Sources:')).toBeVisible();
});

test('on paper a muscle table shows both editions', async ({ page }) => {
  await page.goto('/assessment/muscles/');
  await page.emulateMedia({ media: 'print' });
  const knees = page.locator('#knees-in');
  await expect(knees.getByText('Posterior tibialis')).toBeVisible();
  await expect(knees.getByText('Vastus lateralis')).toBeVisible();
});

test('the tables fit a phone: nothing makes the page scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/assessment/muscles/', '/assessment/cheat-sheet/', '/assessment/muscle-list/']) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});
