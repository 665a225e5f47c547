/** What questions remember: the guess before a chapter, the drawn check, and storage that fails. */
import type { Page } from '@playwright/test';
import { answer, cardOf, check, expectNoAxeFaults, firstOf, openQuestion, sureButton, wake } from './answering.ts';
import { bank } from './site.ts';
import { expect, test } from './test.ts';

const key = 'phase-by-phase.learner';
const chapter = 'phase-1';
const address = '/phases/1/';
const own = bank.questions.filter((banked) => banked.chapter === chapter).map(({ question }) => question);
const questionOf = (id: string | null) => {
  const found = own.find((question) => question.id === id);
  if (!found) throw new Error(`${chapter} has no question "${id}".`);
  return found;
};

interface Saved {
  readonly attempts: readonly { readonly question: string; readonly right: boolean; readonly sure: string }[];
  readonly guesses: Readonly<Record<string, unknown>>;
}
const saved = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as Saved | null, key);
const attemptsOf = async (page: Page) => (await saved(page))?.attempts ?? [];

test('an attempt is kept with how sure the reader was', async ({ page }) => {
  const question = firstOf('single');
  const card = await openQuestion(page, question);
  await answer(card, question, false);
  await check(card, 'Just guessing');
  await expect.poll(() => attemptsOf(page)).toMatchObject([{ question: question.id, right: false, sure: 'guess' }]);
});

test.describe('the question before a chapter', () => {
  test('keeps a guess without a verdict, and the chapter compares', async ({ page }) => {
    await page.goto(address);
    const before = await wake(page.locator('[data-mode=before]'));
    const question = questionOf(await before.getAttribute('data-question'));
    await answer(before, question, true);
    await before.getByRole('button', { name: 'Keep my guess: fairly sure' }).click();
    await expect(before.getByRole('status').first()).toHaveText(/^Kept\. /);
    await expect(before).not.toContainText('Right.');
    await expectNoAxeFaults(page, '[data-mode=before]', 'kept');

    const look = page.locator('.look-back');
    await look.scrollIntoViewIfNeeded();
    await expect(look.getByRole('status').first()).toHaveText(
      /^You answered this before you read, fairly sure\. You had it right\.$/,
    );
    await expect(look.locator('[data-part=right]')).toContainText('Your answer.');
    for (const reason of await look.locator('.why').all()) await expect(reason).toBeVisible();
    await expectNoAxeFaults(page, '.look-back', 'compared');

    // It is there on the next visit, and can be changed.
    await page.reload();
    await wake(before);
    await expect(before.getByRole('status').first()).toHaveText('This is your guess from before. You can change it.');
    await answer(before, question, false);
    await before.getByRole('button', { name: 'Keep my guess: certain' }).click();
    await look.scrollIntoViewIfNeeded();
    await expect(look.getByRole('status').first()).toContainText('certain. The chapter says something else');
    await expect(look.locator('[data-part=missed]')).toContainText('Your answer.');
  });

  test('is asked where it is answered when the reader passed it by', async ({ page }) => {
    await page.goto(address);
    const look = await wake(page.locator('.look-back'));
    const question = questionOf(await look.getAttribute('data-question'));
    await expect(look.getByRole('status').first()).toHaveText(
      'You have not answered it yet. Try now, before you look.',
    );
    await expectNoAxeFaults(page, '.look-back', 'asked');
    await answer(look, question, true);
    await sureButton(look).click();
    await expect(look).toContainText('Right.');
    await expect(look.locator('.explain')).toBeVisible();
    // The same question above stays as it was.
    await expect(page.locator('[data-mode=before] :checked')).toHaveCount(0);
  });
});

test.describe('the check of a chapter', () => {
  test('draws ten, covers every objective, says how it went, and draws others next', async ({ page }) => {
    await page.goto(address);
    const place = page.locator('.chapter-check');
    await place.scrollIntoViewIfNeeded();
    await place.getByRole('button', { name: 'Ten questions from this chapter' }).press('Enter');
    const cards = place.locator('.question.alive');
    await expect(cards).toHaveCount(10);
    await expect(place.locator('.drawn-intro')).toBeFocused();
    const idsOf = () => cards.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['question'] ?? ''));
    const first = await idsOf();
    expect(new Set(first).size).toBe(10);
    const objectives = new Set(own.map(({ objective }) => objective));
    expect(new Set(first.map((id) => questionOf(id).objective))).toEqual(objectives);

    for (const [index, id] of first.entries()) {
      const card = cards.nth(index);
      await answer(card, questionOf(id), index > 0);
      await check(card, 'Fairly sure');
    }
    const result = place.locator('.check-result');
    await expect(result).toContainText('You had 9 of 10 right at first try.');
    await expect(result.getByRole('listitem')).toHaveCount(objectives.size);
    await expect(result.getByRole('link')).toHaveCount(1);
    await expect(result.getByRole('link')).toLeadTo(questionOf(first[0] ?? '').section);
    await expectNoAxeFaults(page, '.chapter-check', 'result');
    await expect.poll(async () => (await attemptsOf(page)).length).toBe(10);

    await place.getByRole('button', { name: 'Another ten' }).click();
    await expect(place.locator('.count').first()).toBeVisible();
    await expect(cards).toHaveCount(10);
    const second = await idsOf();
    const repeated = second.filter((id) => first.includes(id));
    // All that were left are asked; only what is missing to ten comes again.
    expect(repeated.length).toBeLessThanOrEqual(Math.max(0, 20 - own.length) + objectives.size - 1);
    expect(second).not.toEqual(first);
    expect(new Set(second.map((id) => questionOf(id).objective))).toEqual(objectives);

    // And on the next visit, from what was kept.
    await page.reload();
    await place.scrollIntoViewIfNeeded();
    await place.getByRole('button', { name: 'Ten questions from this chapter' }).click();
    await expect(cards).toHaveCount(10);
    expect((await idsOf()).sort()).not.toEqual(second.sort());
  });

  test.describe('without a connection', () => {
    test.use({ expectedFaults: /practice\/chapters|Failed to load resource/ });
    test('says so and leaves the link', async ({ page }) => {
      await page.goto(address);
      const place = page.locator('.chapter-check');
      await place.scrollIntoViewIfNeeded();
      await page.route('**/practice/chapters/**', (route) => route.abort());
      const button = place.getByRole('button', { name: 'Ten questions from this chapter' });
      await button.click();
      await expect(place.getByRole('status')).toHaveText(/^The questions could not be fetched\. /);
      await expect(place.getByRole('link')).toLeadTo(`/practice/chapters/${chapter}/`);
      await page.unroute('**/practice/chapters/**');
      await button.click();
      await expect(place.locator('.question.alive')).toHaveCount(10);
    });
  });
});

test.describe('storage', () => {
  const question = firstOf('single');

  /** Answers and checks; the verdict comes whatever storage does. */
  async function answerOnce(page: Page, target = question) {
    const card = await openQuestion(page, target);
    await answer(card, target, true);
    await sureButton(card).click();
    await expect(card.getByRole('status').first()).toContainText('Right.');
    return card.getByRole('status').nth(1);
  }

  test('that is blocked is said once, and questions work', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    });
    const notice = await answerOnce(page);
    await expect(notice).toContainText('does not let the site save anything');
    await expectNoAxeFaults(page, `#question-${question.id}`, 'notice');
  });

  test('that is full is said once, and the answer stays on the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`/practice/chapters/${chapter}/`);
    const [one, two] = own.filter(({ kind }) => kind === 'single');
    if (!one || !two) throw new Error(`${chapter} has fewer than two single choices.`);
    for (const each of [one, two]) {
      const card = await wake(cardOf(page, each.id));
      await answer(card, each, false);
      await check(card, 'Certain');
    }
    await expect(cardOf(page, one.id).getByRole('status').nth(1)).toContainText('storage for this site is full');
    await expect(cardOf(page, two.id).getByRole('status').first()).toContainText('You were certain');
    await expect(cardOf(page, two.id).getByRole('status').nth(1)).toHaveText('');
    // What happened on this page is known here all the same.
    await answer(cardOf(page, one.id), one, true);
    await check(cardOf(page, one.id), 'Certain');
    await expect(cardOf(page, one.id).getByRole('status').first()).toContainText('Now you have it.');
  });

  test('that is damaged is set aside and never lost', async ({ page }) => {
    await page.addInitScript((name) => {
      if (!sessionStorage.getItem('begun')) localStorage.setItem(name, '{"format":"phase-by-ph');
      sessionStorage.setItem('begun', 'yes');
    }, key);
    const notice = await answerOnce(page);
    await expect(notice).toContainText(`${key}.set-aside.1`);
    expect(await page.evaluate((name) => localStorage.getItem(`${name}.set-aside.1`), key)).toBe(
      '{"format":"phase-by-ph',
    );
    await expect.poll(async () => (await attemptsOf(page)).length).toBe(1);
  });

  test('of a newer version is left as it is', async ({ page }) => {
    const newer = '{"format":"phase-by-phase.learner","version":99,"attempts":[]}';
    await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [key, newer] as const);
    const notice = await answerOnce(page);
    await expect(notice).toContainText('It is left as it is.');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
  });

  test('is shared by two tabs, and neither loses what the other wrote', async ({ page, context }) => {
    const other = await context.newPage();
    const [one, two] = own.filter(({ kind }) => kind === 'single');
    if (!one || !two) throw new Error(`${chapter} has fewer than two single choices.`);
    const cards = [await openQuestion(page, one), await openQuestion(other, two)] as const;
    await answer(cards[0], one, true);
    await answer(cards[1], two, false);
    await Promise.all([sureButton(cards[0]).click(), sureButton(cards[1], 'Certain').click()]);
    await expect
      .poll(async () => (await attemptsOf(page)).map((attempt) => attempt.question).sort())
      .toEqual([one.id, two.id].sort());
    await other.close();
  });
});
