import { expect, test } from './test.ts';

test('without script the list is whole, with links to its groups and no filter', async ({ page }) => {
  await page.goto('/exercises/?level=power#push-up');
  await expect(page.locator('.exercise-index tbody > tr')).toHaveCount(337);
  await expect(page.locator('.exercise-index tbody > tr:visible')).toHaveCount(337);
  await expect(page.locator('tr#push-up')).toBeInViewport();
  await expect(page.locator('#exercise-filter')).toBeHidden();
  await page.getByRole('navigation', { name: 'Groups of exercises' }).getByRole('link', { name: 'Legs' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Legs' })).toBeInViewport();
  await page.getByRole('link', { name: 'Legs in detail' }).click();
  await expect(page.locator('.exercise h3')).toHaveCount(37);
  await expect(page.locator('#chart-ladder-legs svg:visible')).toHaveCount(1);
});

for (const address of ['/exercises/', '/exercises/chest/', '/exercises/flexibility/']) {
  test(`${address} does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const tooWide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
}
