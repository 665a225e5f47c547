import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const address = '/phases/2/';

/** The question before the chapter, once it is alive. */
async function openQuestion(page: Page) {
  await page.goto(address);
  const question = page.locator('#question-p2-finish-the-pair');
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('button', { name: 'Check my answer' })).toBeVisible();
  return question;
}

test('a question is answered with the keyboard alone', async ({ page }) => {
  const question = await openQuestion(page);
  const radios = question.getByRole('radio');
  const right = question.getByRole('radio', { name: 'A standing cable row' });
  await expect(radios).toHaveCount(3);
  await radios.first().focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 2 && !(await right.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  await expect(right).toBeChecked();
  // Looking at the choices with the arrows tells nothing.
  await expect(question.getByText('Right.')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: 'Check my answer' })).toBeFocused();
  await page.keyboard.press('Enter');

  const status = question.getByRole('status');
  await expect(status).toContainText('Right.');
  await expect(status).toContainText('The same muscles make the same pull');
  await expect(question.locator('.why:visible')).toHaveCount(1);
  await expect(question.locator('.why:visible')).toContainText('Right. The same muscles');
  await expect(question.getByText('In Phase 2 a strength exercise is followed at once')).toBeVisible();

  const tryAgain = question.getByRole('button', { name: 'Try again' });
  await expect(tryAgain).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(radios.first()).toBeFocused();
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(question.locator('.why:visible')).toHaveCount(0);
  await expect(status).toHaveText('');
});

test('a wrong choice is told why it is wrong, and another choice takes that away', async ({ page }) => {
  const question = await openQuestion(page);
  await question.getByRole('radio', { name: 'A machine chest press' }).check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await expect(question.getByRole('status')).toContainText('Not this one.');
  await expect(question.locator('.why:visible')).toContainText('Back then chest');
  await question.getByRole('radio', { name: 'A heavier machine row' }).check();
  await expect(question.locator('.why:visible')).toHaveCount(0);
  await expect(question.getByRole('status')).toHaveText('');
  await expect(question.getByRole('button', { name: 'Check my answer' })).toBeVisible();
});

test('checking before choosing asks for a choice', async ({ page }) => {
  const question = await openQuestion(page);
  await question.getByRole('button', { name: 'Check my answer' }).press('Enter');
  await expect(question.getByRole('status')).toHaveText('Choose an answer first.');
});

test('the explanation leads to the part it comes from', async ({ page }) => {
  const question = await openQuestion(page);
  await question.getByRole('radio', { name: 'A standing cable row' }).check();
  await question.getByRole('button', { name: 'Check my answer' }).click();
  await question.getByRole('link', { name: 'Read the part it comes from' }).click();
  await expect(page).toHaveURL('/phases/2/#superset');
  await expect(page.getByRole('heading', { name: 'The superset', exact: true })).toBeInViewport();
});
