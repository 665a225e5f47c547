import { bank, questionPages } from './site.ts';
import { expect, test } from './test.ts';

test('without script the list is whole, and its answers open by the switch', async ({ page }) => {
  await page.goto('/practice/questions/');
  await expect(page.locator('#question-filter')).toBeHidden();
  await expect(page.locator('.question-chapter li:visible')).toHaveCount(bank.questions.length);
  const answers = page.locator('.question-chapter .answer').filter({ visible: true });
  await expect(answers).toHaveCount(0);
  await page.getByLabel('Show the answers').check();
  await expect(answers).toHaveCount(bank.questions.length);
});

test('without script a question’s page still reports id and version', async ({ page }) => {
  const id = bank.questions[0]?.question.id ?? '';
  await page.goto(`/q/${id}/`);
  await expect(page.getByRole('link', { name: 'write it down' })).toHaveAttribute(
    'href',
    new RegExp(`Question%20${id}`),
  );
});

test('without script a question’s page shows every reason by its switch', async ({ page }) => {
  for (const address of questionPages) {
    await page.goto(address);
    const reasons = page.locator('.question .why');
    const whole = await reasons.count();
    expect(whole).toBeGreaterThan(2);
    await expect(reasons.filter({ visible: true })).toHaveCount(0);
    await page.getByLabel('Show the answer and every reason').check();
    await expect(reasons.filter({ visible: true })).toHaveCount(whole);
    await expect(page.locator('.question .explain')).toBeVisible();
  }
});
