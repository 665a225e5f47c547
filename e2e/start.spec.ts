import { expect, test } from './test.ts';

test('the answers suggest a path of chapters', async ({ page }) => {
  await page.goto('/start/');
  const path = page.locator('[data-placement]');
  await expect(path.getByRole('status')).toHaveText('Check your answers above, and a path of chapters appears here.');
  const first = page.locator('#question-start-level-or-phase');
  await first.getByRole('radio', { name: 'Phase 4, which belongs to Level 2' }).check();
  await first.getByRole('button', { name: 'Fairly sure' }).click();
  await expect(path.getByRole('status')).toHaveText('1 of 1 right so far. 9 questions are still open.');
  const partner = page.locator('#question-start-superset-partner');
  await partner.getByRole('radio', { name: 'A seated row, for the opposite muscles' }).check();
  await partner.getByRole('button', { name: 'Fairly sure' }).click();
  await expect(path.getByRole('status')).toHaveText(
    '1 of 2 right. 8 questions are still open. Read these, in this order:',
  );
  await expect(path.getByRole('link')).toHaveText(['Supersets']);
  await expect(path.getByRole('link', { name: 'Supersets' })).toLeadTo('/ideas/supersets/');
  // A second try takes the miss back.
  await partner.getByRole('button', { name: 'Try again' }).click();
  await expect(path.getByRole('link')).toHaveCount(0);
});

test('answers stay, so that the path is there on the next visit', async ({ page }) => {
  await page.goto('/start/');
  const partner = page.locator('#question-start-superset-partner');
  await partner.getByRole('radio', { name: 'A seated row, for the opposite muscles' }).check();
  await partner.getByRole('button', { name: 'Fairly sure' }).click();
  const path = page.locator('[data-placement]');
  await path.getByRole('link', { name: 'Supersets' }).click();
  await expect(page).toHaveURL('/ideas/supersets/');
  await page.goto('/start/');
  await expect(path.getByRole('status')).toHaveText(
    'With your answers from before: 0 of 1 right. 9 questions are still open. Read these, in this order:',
  );
  await expect(path.getByRole('link')).toHaveText(['Supersets']);
  await partner.getByRole('radio', { name: 'A push-up with the hands on a ball' }).check();
  await partner.getByRole('button', { name: 'Certain' }).click();
  await expect(path.getByRole('status')).toHaveText('1 of 1 right so far. 9 questions are still open.');
  await page.goto('/practice/progress/');
  await expect(page.locator('[data-part="status"]')).toContainText('You have answered 1 of');
});
