/** Without script a press on a word of the glossary opens its definition: the browser does that. */
import { expect, test } from './test.ts';

test('a press and the Enter key open a definition in place', async ({ page }) => {
  await page.goto('/phases/2/');
  const word = page.locator('main').getByRole('button', { name: 'agonist', exact: true });
  const note = page.locator('#term-agonist');
  await expect(note).toBeHidden();
  await word.click();
  await expect(note).toBeVisible();
  await expect(note).toContainText('The agonist is the muscle that produces most of the force of a movement');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link', { name: '“Agonist” in the glossary' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary/#agonist');
});

test('a definition is in the page before it is asked for', async ({ page }) => {
  await page.goto('/phases/2/');
  await expect(page.locator('#term-superset')).toHaveText(/^A superset is a pair of exercises/);
});
