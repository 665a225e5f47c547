/** The pages about questions: the list with its filter, one question's page, the beliefs, and the door to them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bank, dist, questionPages } from './site.ts';
import { expect, test } from './test.ts';

const questions = bank.questions;
const inPhase = (phase: 1 | 2 | 3 | 4 | 5) =>
  questions.filter(({ question }) => question.phases !== 'all' && question.phases.includes(phase));

test('the list has every question, and each leads to its own page', async ({ page }) => {
  await page.goto('/practice/questions/');
  await expect(page.getByRole('status')).toHaveText(`All ${questions.length} questions.`);
  const links = page.locator('.question-chapter li > a');
  await expect(links).toHaveCount(questions.length);
  const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.pathname));
  expect(new Set(addresses)).toEqual(new Set(questions.map(({ question }) => `/q/${question.id}/`)));
});

test('the filter narrows the list, keeps itself in the address and can be cleared', async ({ page }) => {
  await page.goto('/practice/questions/');
  const status = page.getByRole('status');
  const orders = inPhase(2).filter(({ question }) => question.kind === 'order');
  await page.getByLabel('Phase', { exact: true }).selectOption('2');
  await expect(status).toHaveText(`${inPhase(2).length} of ${questions.length} questions.`);
  await page.getByLabel('Kind').selectOption('order');
  await expect(status).toHaveText(`${orders.length} of ${questions.length} questions.`);
  await expect(page).toHaveURL('/practice/questions/?phase=2&kind=order');
  await expect(page.locator('.question-chapter li:visible')).toHaveCount(orders.length);

  await page.reload();
  await expect(status).toHaveText(`${orders.length} of ${questions.length} questions.`);
  await page.getByLabel('Words in the question').fill('no question has these words');
  await expect(status).toHaveText('No question fits. Take a condition away.');
  await page.getByRole('button', { name: 'Clear the filter' }).press('Enter');
  await expect(status).toHaveText(`All ${questions.length} questions.`);
  await expect(page.getByLabel('Words in the question')).toBeFocused();
  await expect(page).toHaveURL('/practice/questions/');
});

test('a hand-typed address with unknown values shows the whole list', async ({ page }) => {
  await page.goto('/practice/questions/?kind=riddle&phase=9&x=%3Cb%3E');
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText(`All ${questions.length} questions.`);
});

test('the list prints without answers, and with them when asked', async ({ page }) => {
  await page.goto('/practice/questions/?chapter=phase-2');
  const answers = page.locator('.question-chapter .answer');
  await page.emulateMedia({ media: 'print' });
  await expect(answers.filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Show the answers').check();
  await page.emulateMedia({ media: 'print' });
  const own = questions.filter(({ chapter }) => chapter === 'phase-2').length;
  await expect(answers.filter({ visible: true })).toHaveCount(own);
  await expect(page.locator('#question-filter')).toBeHidden();
});

test('a question’s page says what it is, how to cite it, and takes the choice into a report', async ({ page }) => {
  const { question } = questions.find((filed) => filed.question.kind === 'single') ?? {};
  if (question?.kind !== 'single') throw new Error('The bank has no single-choice question.');
  await page.goto(`/q/${question.id}/`);
  await expect(page.getByText(`Phase by Phase, question ${question.id}, version ${question.version}`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'the part it comes from' })).toLeadTo(question.section);
  const report = page.getByRole('link', { name: 'write it down' });
  const body = async () => new URL((await report.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
  expect(await body()).toContain(`Question ${question.id}, version ${question.version}\n`);
  expect(await body()).toContain('My choice: \n');
  const choice = page.getByRole('radio').first();
  await choice.check();
  const words = (await page.locator('.question label').filter({ has: choice }).first().innerText()).trim();
  await expect.poll(body).toContain(`My choice: ${words}\n`);
});

test('every question’s page carries its data for machines', () => {
  for (const { question } of questions) {
    const html = readFileSync(path.join(dist, 'q', question.id, 'index.html'), 'utf8');
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = JSON.parse(text) as Record<string, unknown>;
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Quiz',
      hasPart: { '@type': 'Question', identifier: question.id, version: question.version },
    });
    expect(text).not.toMatch(/\{[a-z0-9-]+\.[A-Za-z]+\}/);
  }
});

test('every kind has its page, and each belief leads to a paragraph that is there', async ({ page }) => {
  expect(questionPages).toHaveLength(8);
  await page.goto('/practice/misconceptions/');
  await expect(page.locator('.beliefs > div')).toHaveCount(bank.misconceptions.length);
  const [first] = bank.misconceptions;
  if (!first) throw new Error('There is no misconception.');
  await page.locator(`#${first.id}`).getByRole('link', { name: 'Read why' }).click();
  await expect(page).toHaveURL(first.undo);
  await expect(page.locator(`[id="${first.undo.split('#')[1]}"]`)).toBeInViewport();
});

test('the door to practice leads to every chapter’s questions', async ({ page }) => {
  await page.goto('/practice/');
  const asking = new Set(questions.map(({ chapter }) => chapter));
  await expect(page.locator('.practice-chapters a')).toHaveCount(asking.size);
  await page.locator('.practice-chapters a[href$="/phase-2/"]').click();
  await expect(page).toHaveURL('/practice/chapters/phase-2/');
  await expect(page.locator('.question')).toHaveCount(questions.filter(({ chapter }) => chapter === 'phase-2').length);
});
