/** The worked clients: from the overview through all five, and on paper a sheet for each session. */
import { expect, test } from './test.ts';

const order = ['fat-loss', 'muscle-gain', 'performance', 'maximal-strength', 'returning'];

test('the overview leads to each client', async ({ page }) => {
  await page.goto('/programming/clients/');
  const table = page.locator('#table-clients');
  await expect(table.locator('tbody a')).toHaveCount(5);
  await table.getByRole('link', { name: 'Performance' }).click();
  await expect(page).toHaveURL('/programming/clients/performance/');
  await expect(page.locator('#sessions')).toBeVisible();
});

test('next leads through the five and on to the movement screen, and previous leads back', async ({ page }) => {
  const turn = page.getByRole('navigation', { name: 'Previous and next chapter' });
  await page.goto('/programming/clients/');
  for (const slug of order) {
    await turn.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(`/programming/clients/${slug}/`);
  }
  await expect(turn.getByRole('link', { name: /^Next/ })).toLeadTo('/assessment/movement-screen/');
  for (const slug of order.toReversed().slice(1)) {
    await turn.getByRole('link', { name: /^Previous/ }).click();
    await expect(page).toHaveURL(`/programming/clients/${slug}/`);
  }
  await turn.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL('/programming/clients/');
});

test('the strip of a year has a column for each block of its table, and the wider one lasts longer', async ({
  page,
}) => {
  await page.goto('/programming/clients/fat-loss/');
  const year = page.locator('#table-client-fat-loss-year');
  await expect(year.locator('.year-strip > div')).toHaveCount(11);
  await expect(year.locator('tbody tr')).toHaveCount(11);
  const width = async (index: number) => (await year.locator('.year-strip > div').nth(index).boundingBox())?.width ?? 0;
  const [six, four, two] = [await width(0), await width(1), await width(8)];
  expect(six).toBeGreaterThan(four * 1.3);
  expect(four).toBeGreaterThan(two * 1.7);
});

test('the rules speak where a phase is entered', async ({ page }) => {
  await page.goto('/programming/clients/returning/');
  await expect(page.locator('.entries')).toContainText('After a break the way back starts in Phase 1');
  await expect(page.locator('.ruled-out')).toContainText('A health condition rules out heavy lifting');
});

test('each session prints on one sheet', async ({ page }) => {
  await page.goto('/programming/clients/muscle-gain/');
  await page.emulateMedia({ media: 'print' });
  // The text of an A4 sheet with the default margins, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1046 });
  for (const phase of [1, 2, 3, 4]) {
    const sheet = page.locator(`#table-client-muscle-gain-p${phase}`);
    expect((await sheet.boundingBox())?.height ?? Infinity, `Phase ${phase}`).toBeLessThan(960);
    await expect(page.locator(`#session-phase-${phase}`)).toHaveCSS('break-before', 'page');
  }
});
