/**
 * Words of the glossary open their definitions in place: by pointer, by keyboard and by touch. That every one of them
 * has its note is asked in every-page.spec.ts.
 */
import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { expect, test } from './test.ts';

const open = (page: Page) => page.locator('.term-note:popover-open');
const word = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

test.describe('on /ideas/force-and-prime-movers/', () => {
  test.beforeEach(async ({ page }) => {
    // The tests move the page's clock on instead of waiting.
    await page.clock.install();
    await page.goto('/ideas/force-and-prime-movers/');
  });

  test('a resting pointer opens the note, which stays while the pointer is over it', async ({ page }) => {
    const agonist = word(page, 'agonist');
    await agonist.hover();
    await expect(open(page)).toContainText('The agonist is the muscle that produces most of the force of a movement');
    await open(page).hover();
    // Longer than it takes to close.
    await page.clock.runFor(600);
    await expect(open(page)).toHaveCount(1);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(open(page)).toHaveCount(0);
  });

  test('a pointer that only passes opens nothing', async ({ page }) => {
    await word(page, 'agonist').hover();
    await page.mouse.move(2, 2);
    await page.clock.runFor(600);
    await expect(open(page)).toHaveCount(0);
  });

  test('Escape closes a note without moving the pointer', async ({ page }) => {
    await word(page, 'agonist').hover();
    await expect(open(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.clock.runFor(600);
    await expect(open(page)).toHaveCount(0);
  });

  test('a press keeps a note that the pointer opened; a second press closes it', async ({ page }) => {
    const agonist = word(page, 'agonist');
    await agonist.hover();
    await expect(open(page)).toHaveCount(1);
    await agonist.click();
    await page.mouse.move(2, 2);
    await page.clock.runFor(600);
    await expect(open(page)).toHaveCount(1);
    await agonist.click();
    await expect(open(page)).toHaveCount(0);
  });

  test('keyboard focus opens the note, Tab goes into it and on, Escape comes back to the word', async ({ page }) => {
    const first = word(page, 'prime movers');
    // From the link before the word, so that the keyboard brings the focus.
    await page.evaluate(() => {
      const before = [...document.querySelectorAll<HTMLElement>('main a, main button, main input')];
      const at = before.findIndex((element) => element.matches('.term'));
      before[at - 1]?.focus();
    });
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(first).toBeFocused();
    await expect(first).toHaveAccessibleDescription(/^A prime mover is the muscle that does the main work/);
    await expect(open(page)).toContainText('A prime mover is the muscle that does the main work of a movement');
    await page.keyboard.press('Tab');
    const link = open(page).getByRole('link', { name: '“Prime mover” in the glossary' });
    await expect(link).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(open(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(word(page, 'stabilizers')).toBeFocused();
    await expect(open(page)).toHaveCount(1);
    await expect(open(page)).toContainText('A stabilizer is a muscle');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(open(page)).toHaveCount(0);
  });

  test('the note leads to the term in the glossary', async ({ page }) => {
    await word(page, 'agonist').click();
    await page.getByRole('link', { name: '“Agonist” in the glossary' }).click();
    await expect(page).toHaveURL('/glossary/#agonist');
    await expect(page.locator('dt#agonist')).toBeInViewport();
  });

  test('an open note has no fault that axe finds, light and dark', async ({ page }) => {
    const parts = ['p:has(.term)', '.term-notes'];
    await page.emulateMedia({ colorScheme: 'light' });
    await word(page, 'agonist').click();
    await expect(open(page)).toHaveCount(1);
    expect.soft(await axeFaults(page, ...parts), 'light').toEqual([]);
    expect.soft(await axeFaultsInTheDark(page, ...parts), 'dark').toEqual([]);
    await expect(open(page)).toHaveCount(1);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap opens a note, a second tap or a tap elsewhere closes it', async ({ page }) => {
    await page.clock.install();
    await page.goto('/ideas/force-and-prime-movers/');
    const agonist = word(page, 'agonist');
    await agonist.tap();
    await expect(open(page)).toContainText('The agonist is the muscle');
    await page.clock.runFor(600);
    await expect(open(page)).toHaveCount(1);
    await agonist.tap();
    await expect(open(page)).toHaveCount(0);
    await agonist.tap();
    await expect(open(page)).toHaveCount(1);
    await page.touchscreen.tap(350, 730);
    await expect(open(page)).toHaveCount(0);
  });
});

test('a word at the foot of the window opens its note above', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/ideas/force-and-prime-movers/');
  const agonist = word(page, 'agonist');
  await agonist.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await agonist.click();
  const [own, note] = [await agonist.boundingBox(), await open(page).boundingBox()];
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(own?.y ?? 0);
  expect(note?.y).toBeGreaterThanOrEqual(0);
});

test('no word is marked on the home page and in the glossary', async ({ page }) => {
  for (const address of ['/', '/glossary/']) {
    await page.goto(address);
    await expect(page.locator('.term')).toHaveCount(0);
  }
});
