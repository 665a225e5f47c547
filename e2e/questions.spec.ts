/** Questions with script: every kind by keyboard and by pointer, in both themes, and on a narrow screen. */
import type { Page } from '@playwright/test';
import { questionKinds } from '../src/questions/types.ts';
import {
  answer,
  cardOf,
  check,
  expectNoAxeFaults,
  firstOf,
  openQuestion,
  sideways,
  sureButton,
  wake,
} from './answering.ts';
import { bank, questionPages } from './site.ts';
import { expect, test } from './test.ts';

for (const kind of questionKinds) {
  const question = firstOf(kind);
  const selector = `#question-${question.id}`;

  test(`${kind}: a right answer by keyboard alone`, async ({ page }) => {
    const card = await openQuestion(page, question);
    const address = page.url();
    await expect(card.getByRole('group', { name: 'Check: how sure are you?' })).toBeVisible();
    await expectNoAxeFaults(page, selector, 'unanswered');
    await answer(card, question, true, 'keyboard');
    // Neither arrows nor Enter in a field tell anything, or leave the page.
    await expect(card.locator('.why:visible, .explain:visible')).toHaveCount(0);
    expect(page.url()).toBe(address);
    await check(card, 'Certain', 'keyboard');

    await expect(card.getByRole('status').first()).toContainText('Right.');
    await expect(card.locator('.explain')).toBeVisible();
    await expectNoAxeFaults(page, selector, 'right');
    const again = card.getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.locator('.why:visible, .explain:visible')).toHaveCount(0);
    await expect(card.getByRole('status').first()).toHaveText('');
    await expect(card.locator('input, select, button').first()).toBeFocused();
    await expect(card.locator(':checked:not(option)')).toHaveCount(0);
    await expect(sureButton(card)).toHaveAttribute('aria-disabled', 'true');
  });

  test(`${kind}: another answer by pointer, on a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const card = await openQuestion(page, question);
    // It looks as if it could not be pressed, and says why.
    await sureButton(card).click({ force: true });
    await expect(card.getByRole('status').first()).toContainText(/first\.$/);
    await expect(card.locator('.why:visible')).toHaveCount(0);
    await answer(card, question, false);
    await expect(card.getByRole('status').first()).not.toContainText(/first\.$/);
    await sureButton(card).click();

    await expect(card.getByRole('status').first()).toContainText(/^Not (this one\.|yet: \d of \d are right\.)/);
    // The reasons of all options show, the right one among them.
    const reasons = card.locator('.why');
    for (const reason of await reasons.all()) await expect(reason).toBeVisible();
    expect(await reasons.count()).toBeGreaterThan(1);
    await expect(card.locator('[data-part=missed]').first()).toBeVisible();
    await expectNoAxeFaults(page, selector, 'not right');
    expect(await sideways(page)).toBe(0);
    for (const control of await card.locator('button:visible, select, .o, .check-row button:visible').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }

    // Another answer takes the verdict away.
    await answer(card, question, true);
    await expect(card.locator('.why:visible')).toHaveCount(0);
    await expect(card.getByRole('status').first()).not.toContainText('Not ');
    await sureButton(card, 'Just guessing').click();
    await expect(card.getByRole('status').first()).toContainText('Right.');
  });
}

test('arrow keys look at the choices and tell nothing', async ({ page }) => {
  const card = await openQuestion(page, firstOf('single'));
  await card.getByRole('radio').first().focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    await expect(card.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(card.locator('.why:visible')).toHaveCount(0);
  }
});

test('the verdict is announced with the reason of the choice', async ({ page }) => {
  const question = firstOf('single');
  const card = await openQuestion(page, question);
  await answer(card, question, false);
  await sureButton(card).click();
  const why = await card.locator('.o:has(:checked) + .why').innerText();
  await expect(card.getByRole('status').first()).toContainText(why.replace(/ See why$/, ''));
});

test('a wrong choice leads to the paragraph that undoes it', async ({ page }) => {
  const beliefs = new Map(bank.misconceptions.map(({ id, undo }) => [id, undo]));
  const found = bank.questions.find(
    ({ question }) =>
      question.kind === 'single' && beliefs.get(question.distractors[0]?.misconception ?? '')?.includes('#undo-'),
  );
  if (found?.question.kind !== 'single') throw new Error('No single choice names a belief with a paragraph.');
  const { question } = found;
  const [wrong] = question.distractors;
  const undo = wrong?.undo ?? beliefs.get(wrong?.misconception ?? '') ?? '';
  const card = await openQuestion(page, question);
  await answer(card, question, false);
  await sureButton(card).click();
  await card
    .locator('.o:has(:checked) + .why')
    .getByRole('link', { name: /^See why/ })
    .click();
  await expect(page).toHaveURL(undo);
  const place = page.locator(`[id="${undo.split('#')[1]}"]`);
  await expect(place).toBeInViewport();
  await expect(page.locator(':is(p, li, dd):is(:target, :has(> .anchor:target))')).toBeInViewport();
});

test('the explanation leads to the part it comes from', async ({ page }) => {
  const question = firstOf('several');
  const card = await openQuestion(page, question);
  await answer(card, question, true);
  await sureButton(card).click();
  await card.getByRole('link', { name: 'Read the part it comes from' }).click();
  await expect(page).toHaveURL(question.section);
  await expect(page.locator(`[id="${question.section.split('#')[1]}"]`)).toBeInViewport();
});

test('a moved line of an order is announced and keeps the focus', async ({ page }) => {
  const question = firstOf('order');
  const card = await openQuestion(page, question);
  const down = card
    .locator('.items > li')
    .first()
    .getByRole('button', { name: /^Down: / });
  const name = ((await down.getAttribute('aria-label')) ?? '').replace('Down: ', '');
  const count = await card.locator('.items > li').count();
  const moved = card.getByRole('button', { name: `Down: ${name}` });
  for (let place = 2; place <= count; place += 1) {
    await moved.press('Enter');
    await expect(card.getByRole('status').first()).toHaveText(`“${name}” is now ${place} of ${count}.`);
    await expect(moved).toBeFocused();
  }
  await expect(moved).toHaveAttribute('aria-disabled', 'true');
});

test('nothing but the card moves when it is checked', async ({ page }) => {
  const question = firstOf('single');
  const card = await openQuestion(page, question);
  await answer(card, question, true);
  const top = () => card.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = [
    await top(),
    await page.locator('h1').evaluate((element) => element.getBoundingClientRect().top + scrollY),
  ];
  // The verdict stands there before the press has ended.
  const told = await sureButton(card).evaluate((button: HTMLButtonElement) => {
    button.click();
    return button.closest('.question')?.querySelector('.verdict')?.textContent ?? '';
  });
  expect(told).toContain('Right.');
  expect([
    await top(),
    await page.locator('h1').evaluate((element) => element.getBoundingClientRect().top + scrollY),
  ]).toEqual(before);
});

test('what is missed with certainty is said so, and again when it is right', async ({ page }) => {
  const question = firstOf('single');
  const card = await openQuestion(page, question);
  const status = card.getByRole('status').first();
  await answer(card, question, false);
  await check(card, 'Certain');
  await expect(status).toContainText('You were certain, so it will come up again early.');
  await page.reload();
  await wake(card);
  await answer(card, question, true);
  await check(card, 'Fairly sure');
  await expect(status).toContainText('You were certain of something else before. Now you have it.');
  // Once is enough.
  await card.getByRole('button', { name: 'Try again' }).click();
  await answer(card, question, true);
  await check(card, 'Fairly sure');
  await expect(status).toContainText('Right.');
  await expect(status).not.toContainText('You were certain');
});

test('forced colors keep every control and verdict', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const question = firstOf('single');
  const card = await openQuestion(page, question);
  await answer(card, question, false);
  await sureButton(card).click();
  await expect(card.locator('.o:has(:checked) + .why')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Try again' })).toHaveCSS('border-top-style', 'solid');
});

test('on paper a question stands without its answer, unless answers are asked for', async ({ page }) => {
  const question = firstOf('several');
  const { chapter } = bank.questions.find((banked) => banked.question === question) ?? {};
  await page.goto(`/practice/chapters/${chapter}/`);
  await page.emulateMedia({ media: 'print' });
  const card = cardOf(page, question.id);
  await expect(card.locator('legend').first()).toBeVisible();
  await expect(card.locator('.why:visible, .explain:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.show-answers').check();
  await page.emulateMedia({ media: 'print' });
  for (const reason of await card.locator('.why').all()) await expect(reason).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`nothing moves when questions come alive, ${width} px wide`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 800 });
    // The same pages in a tab where no question ever comes near.
    const still = await context.newPage();
    await still.setViewportSize({ width, height: 800 });
    await still.addInitScript(() => {
      IntersectionObserver.prototype.observe = () => undefined;
    });
    const heightIn = async (tab: Page) => {
      await tab.evaluate(() => document.fonts.ready);
      return tab
        .locator('.question')
        .first()
        .evaluate((card) => card.getBoundingClientRect().height);
    };
    for (const address of [...questionPages, '/phases/2/']) {
      await still.goto(address);
      await page.goto(address);
      await wake(page.locator('.question').first());
      await expect(still.locator('.question.alive')).toHaveCount(0);
      expect.soft(Math.abs((await heightIn(page)) - (await heightIn(still))), address).toBeLessThanOrEqual(1);
    }
  });
}
