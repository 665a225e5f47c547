import { expect, test } from './test.ts';

test('without script the page shows three plans of the same engine with their reasons', async ({ page }) => {
  await page.goto('/tools/program-designer/');
  await expect(page.getByText('Making a plan of your own needs script, and script is off here.')).toBeVisible();
  await expect(page.getByText('Before any plan.')).toBeVisible();
  await expect(page.locator('[data-designer]')).toBeHidden();
  await expect(page.getByRole('link', { name: /^Start from this plan/ })).toHaveCount(0);
  await expect(page.locator('.sample h3')).toHaveText([
    'Fat loss, new to training',
    'Muscle gain, some years of lifting',
    'Performance, trained and curious about power',
  ]);

  const plan = page.locator('#sample-performance');
  const year = plan.getByRole('table').first();
  await expect(year.getByRole('columnheader')).toHaveText(['Phase, and why', 'Weeks', 'Sessions a week', 'Cardio']);
  await expect(year.getByRole('rowheader').nth(2)).toContainText('Phases 1, 2 and 5');
  await expect(plan.getByText(/^Block 3, Phases 1, 2 and 5: worth a second look/)).toBeVisible();

  await plan.getByText('First session of Phase 5, Power').click();
  const session = plan.getByRole('table').last();
  await expect(session.getByRole('columnheader')).toHaveText(['Exercise', 'Numbers', 'Why it stands here']);
  await expect(session.getByRole('rowheader', { name: /^A1 / })).toBeVisible();
  await expect(session.getByRole('rowheader', { name: /^A2 / })).toBeVisible();
  await expect(plan.getByRole('heading', { name: 'Why this block' }).last()).toBeVisible();
  await plan.getByRole('link', { name: 'Choosing a phase' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choosing a phase' })).toBeVisible();
});
