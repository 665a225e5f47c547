/** Questions without script: single choices tell by the check box, the other kinds by "Show the answer". */
import { questionKinds } from '../src/questions/types.ts';
import { answer, cardOf, firstOf } from './answering.ts';
import { bank } from './site.ts';
import { expect, test } from './test.ts';

for (const kind of questionKinds) {
  const question = firstOf(kind);
  test(`${kind}: whole without script`, async ({ page }) => {
    await page.goto(`/q/${question.id}/`);
    const card = cardOf(page, question.id);
    await expect(card.getByRole('button')).toHaveCount(0);
    await expect(card.locator('.why').filter({ visible: true })).toHaveCount(0);
    if (kind === 'single' || kind === 'violation') {
      const box = card.getByRole('checkbox', { name: 'Check my answer' });
      await box.check();
      // The box alone tells nothing.
      await expect(card.locator('.why, .explain').filter({ visible: true })).toHaveCount(0);
      await answer(card, question, false);
      await expect(card.locator('.why').filter({ visible: true })).toHaveText(/^\s*Not this one\. /);
      await answer(card, question, true);
      await expect(card.locator('.why').filter({ visible: true })).toHaveText(/^\s*Right\. /);
    } else {
      if (kind !== 'order') await answer(card, question, true);
      await card.getByText('Show the answer').click();
      for (const reason of await card.locator('.why').all()) await expect(reason).toBeVisible();
    }
    await expect(card.locator('.explain')).toBeVisible();
  });
}

test('the question before a chapter leads to its answer', async ({ page }) => {
  await page.goto('/phases/1/');
  const before = page.locator('[data-mode=before]');
  await expect(before.locator('.why, .check-box')).toHaveCount(0);
  await before.getByRole('link', { name: 'answers this further down' }).click();
  const answered = page.locator('.look-back');
  await expect(answered).toBeInViewport();
  await answered.getByText('Show the answer').click();
  for (const reason of await answered.locator('.why').all()) await expect(reason).toBeVisible();
});

test('the check of a chapter is a page with all its questions', async ({ page }) => {
  await page.goto('/phases/1/');
  const count = bank.questions.filter(({ chapter }) => chapter === 'phase-1').length;
  await page.getByRole('link', { name: `All ${count} questions of this chapter` }).click();
  await expect(page).toHaveURL('/practice/chapters/phase-1/');
  await expect(page.locator('.question')).toHaveCount(count);
  const reasons = page.locator('.why').filter({ visible: true });
  await expect(reasons).toHaveCount(0);
  await page.getByLabel('Show all answers here, and print them').check();
  await expect(reasons).toHaveCount(await page.locator('.why').count());
});
