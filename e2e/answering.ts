/** Answers questions of any kind, by pointer or by keyboard, from what their authors wrote. */
import type { Locator, Page } from '@playwright/test';
import { answerKeyOf, matchChoices } from '../src/questions/options.ts';
import type { Question, QuestionKind } from '../src/questions/types.ts';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { bank } from './site.ts';
import { expect } from './test.ts';

export type Hand = 'pointer' | 'keyboard';

/** The first question of a kind, one with a wrong choice that links to the paragraph that undoes it. */
export function firstOf(kind: QuestionKind): Question {
  const found = bank.questions.find(({ question }) => question.kind === kind);
  if (!found) throw new Error(`The bank has no question of the kind "${kind}".`);
  return found.question;
}

/** The question with this id, on the page. */
export const cardOf = (page: Page, id: string): Locator => page.locator(`#question-${id}`);

/** Opens a question's own page and waits until it is alive. */
export async function openQuestion(page: Page, question: Question): Promise<Locator> {
  await page.goto(`/q/${question.id}/`);
  return wake(cardOf(page, question.id));
}

/** Brings a question near and waits until it is alive. */
export async function wake(card: Locator): Promise<Locator> {
  await card.scrollIntoViewIfNeeded();
  // A chapter wakes its questions at the reader's first move.
  await card.page().mouse.move(1, 1);
  await expect(card).toHaveClass(/\balive\b/);
  return card;
}

export const sureButton = (card: Locator, words = 'Fairly sure') => card.getByRole('button', { name: words });

/** Values to give, right or not, in the author's numbers. */
function valuesFor(question: Question, right: boolean): string[] {
  const { rows } = answerKeyOf(question);
  const rightOnes = rows.flatMap((row, index) => (row.right ? [`${index}`] : []));
  switch (question.kind) {
    case 'single':
    case 'violation':
      return right ? rightOnes : [`${rows.findIndex((row) => !row.right)}`];
    case 'several':
      return right ? rightOnes : [`${rows.findIndex((row) => !row.right)}`];
    case 'order': {
      const order = rows.map((_row, index) => `${index}`);
      return right ? order : order.reverse();
    }
    case 'match':
    case 'classify': {
      const wanted = rows.map(({ wants = '' }) => wants);
      const choices = question.kind === 'match' ? matchChoices(question).length : question.groups.length;
      return right ? wanted : wanted.map((choice) => `${(Number(choice) + 1) % choices}`);
    }
    case 'range':
      return (rows[right ? 0 : 1]?.wants ?? '').split(' ');
    case 'text':
      return [(rows[right ? 0 : 1]?.wants ?? '').split('|')[0] ?? ''];
  }
}

/** Gives a right answer, or one that is not, without checking it. */
export async function answer(card: Locator, question: Question, right: boolean, hand: Hand = 'pointer'): Promise<void> {
  const values = valuesFor(question, right);
  const { keyboard } = card.page();
  switch (question.kind) {
    case 'single':
    case 'violation': {
      const wanted = card.locator(`[type=radio][value="${values[0]}"]`);
      if (hand === 'pointer') return wanted.check();
      await card.getByRole('radio').first().focus();
      await keyboard.press('Space');
      while (!(await wanted.isChecked())) await keyboard.press('ArrowDown');
      return;
    }
    case 'several': {
      const boxes = card.locator('[type=checkbox]:not(.check)');
      await boxes.first().focus();
      for (const box of await boxes.all()) {
        const wanted = values.includes(await box.inputValue());
        if (hand === 'pointer') await box.setChecked(wanted);
        if (hand === 'pointer') continue;
        await expect(box).toBeFocused();
        if (wanted !== (await box.isChecked())) await keyboard.press('Space');
        await keyboard.press('Tab');
      }
      return;
    }
    case 'order': {
      for (const [place, item] of values.entries()) {
        const line = card.locator(`[data-item="${item}"]`);
        const up = line.getByRole('button', { name: /^Up: / });
        if (hand === 'keyboard') await up.focus();
        while ((await card.locator('[data-item]').nth(place).getAttribute('data-item')) !== item) {
          if (hand === 'pointer') await up.click();
          else await keyboard.press('Enter');
          await expect(up).toBeFocused();
        }
      }
      return;
    }
    case 'match':
    case 'classify':
      for (const [item, value] of values.entries()) {
        const select = card.locator(`select[data-item="${item}"]`);
        if (hand === 'pointer') await select.selectOption(value);
        else {
          await select.focus();
          while ((await select.inputValue()) !== value) await keyboard.press('ArrowDown');
        }
      }
      return;
    case 'range':
    case 'text': {
      const fields = card.locator('[type=number], [type=text]');
      await fields.first().focus();
      for (const [index, value] of values.entries()) {
        if (hand === 'pointer') await fields.nth(index).fill(value);
        else {
          await expect(fields.nth(index)).toBeFocused();
          await keyboard.type(value);
          await keyboard.press('Enter');
          if (index < values.length - 1) await keyboard.press('Tab');
        }
      }
    }
  }
}

/** Presses a button that says how sure the reader is; by keyboard it is reached with Tab. */
export async function check(card: Locator, words: string, hand: Hand = 'pointer'): Promise<void> {
  const button = sureButton(card, words);
  if (hand === 'pointer') return button.click();
  // From the last field at most the other two buttons lie between, or the lines of an order.
  for (let step = 0; step < 14 && !(await isFocused(button)); step += 1) await card.page().keyboard.press('Tab');
  await expect(button).toBeFocused();
  await card.page().keyboard.press('Enter');
}

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Nothing that axe finds in a question as it stands now, in both themes. Leaves the page dark. */
export async function expectNoAxeFaults(page: Page, selector: string, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await axeFaults(page, selector), `${state}, light`).toEqual([]);
  expect.soft(await axeFaultsInTheDark(page, selector), `${state}, dark`).toEqual([]);
}

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
