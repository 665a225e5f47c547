/** Muscle tables: both editions, every anchor and the one-page sheet, without script. */
import { expect, test } from './test.ts';

const rows = [
  'feet-turn-out',
  'knees-in',
  'forward-lean',
  'low-back-arches',
  'arms-fall-forward',
  'single-leg-knee-in',
  'push-pull-low-back-arches',
  'shoulders-elevate',
  'head-forward',
  'pes-planus',
  'lower-crossed',
  'upper-crossed',
];

test('the switch shows what one edition adds and keeps what both print', async ({ page }) => {
  await page.goto('/assessment/muscles/');
  const table = page.locator('#table-squat-front');
  const knees = table.locator('#knees-in');
  const both = knees.getByRole('list', { name: 'In both editions', exact: true });
  await expect(both).toHaveText([/Tensor fasciae latae.*Adductor complex/s, /Gluteus maximus.*Gluteus medius/s]);
  const newer = knees.getByText('Posterior tibialis');
  const older = knees.getByText('Vastus lateralis');
  await expect(newer).toBeVisible();
  await expect(older).toBeHidden();
  await expect(knees.getByText('7th edition only, not confirmed in print')).toBeVisible();
  await table.getByRole('radio', { name: '6th edition' }).check();
  await expect(newer).toBeHidden();
  await expect(older).toBeVisible();
  await expect(both.first()).toBeVisible();
  // Other tables keep their edition.
  await expect(page.locator('#table-squat-side').getByRole('radio', { name: '7th edition' })).toBeChecked();
});

test('the single-leg squat shows the edition that was seen and says so', async ({ page }) => {
  await page.goto('/assessment/muscles/#single-leg-knee-in');
  const table = page.locator('#table-single-leg');
  await expect(table.getByRole('radio')).toHaveCount(0);
  await expect(table.getByText('The 7th-edition list for this test was not seen')).toBeVisible();
  await expect(table.getByRole('row').filter({ hasText: 'Vastus lateralis' })).toBeVisible();
});

test('every finding can be linked to, in the chapter and on the sheet', async ({ page }) => {
  for (const address of ['/assessment/muscles/', '/assessment/cheat-sheet/']) {
    await page.goto(address);
    for (const id of rows) await expect(page.locator(`tr#${id}`), `${address}#${id}`).toBeVisible();
  }
  await page.goto('/assessment/muscles/#head-forward');
  await expect(page.locator('#head-forward')).toBeInViewport();
});

test('a muscle leads to its place and actions, and back to the finding', async ({ page }) => {
  await page.goto('/assessment/muscles/');
  await page.locator('#knees-in').getByRole('link', { name: 'Gluteus medius' }).click();
  await expect(page).toHaveURL('/assessment/muscle-list/#gluteus-medius');
  const entry = page.locator('div:has(> dt#gluteus-medius)');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Shortening gives: hip abduction');
  await expect(entry).toContainText('Keeps the pelvis level when you stand on one leg.');
  await entry.getByRole('link', { name: 'Knees move inward' }).click();
  await expect(page).toHaveURL('/assessment/muscles/#knees-in');
});

test('the muscle list holds every muscle with its neighbors', async ({ page }) => {
  await page.goto('/assessment/muscle-list/');
  await expect(page.locator('.glossary dt')).toHaveCount(91);
});
