/** The site under a path of its host, as a college's server or a project page has it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textInside, writtenAttributes, writtenElements } from '../src/build/html-edits.ts';
import { mapAddresses, mapCssAddresses } from '../src/build/relative-urls.ts';
import { listFiles } from '../tools/pages/site.ts';
import { startServer } from '../tools/serve.ts';
import type { RunningServer } from '../tools/serve.ts';
import { answer, check, firstOf, wake } from './answering.ts';
import { attempt, idsOf, progressOf, seed } from './learner.ts';
import { bank, dist, redirects } from './site.ts';
import { expect, test as base } from './test.ts';

const prefix = '/a/deep/path/';

const test = base.extend<object, { deep: RunningServer }>({
  deep: [
    async ({}, use) => {
      const server = await startServer({ root: dist, prefix, port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ deep }, use) => use(deep.url),
});

/** Every address that a browser or a copying program finds in a file. */
function addressesIn(text: string, type: string): string[] {
  const found: string[] = [];
  const note = (address: string) => {
    found.push(address);
    return address;
  };
  if (type.startsWith('text/css')) mapCssAddresses(text, note);
  if (!type.startsWith('text/html')) return found;
  for (const element of writtenElements(text)) {
    for (const { name, value } of writtenAttributes(element)) mapAddresses(element, name, value, note);
    if (element.tagName === 'style') mapCssAddresses(textInside(element), note);
  }
  return found;
}

test('whoever follows links from the first page gets every file, and nothing from outside the path', async ({
  deep,
}) => {
  const { origin } = new URL(deep.url);
  const waiting = [deep.url];
  const seen = new Set(waiting);
  const copy = new Map<string, Buffer>();
  const faults: string[] = [];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const { pathname } = new URL(url);
    if (!pathname.startsWith(prefix)) {
      faults.push(`${pathname} is outside the site`);
      continue;
    }
    const reply = await fetch(url);
    const bytes = Buffer.from(await reply.arrayBuffer());
    if (reply.status !== 200) faults.push(`${reply.status}: ${url}`);
    const file = `/${pathname.slice(prefix.length)}`;
    copy.set(file.endsWith('/') ? `${file}index.html` : file, bytes);
    for (const address of addressesIn(bytes.toString(), reply.headers.get('content-type') ?? '')) {
      const next = new URL(address, url);
      next.hash = '';
      if (next.origin !== origin || seen.has(next.href)) continue;
      seen.add(next.href);
      waiting.push(next.href);
    }
  }
  expect(faults).toEqual([]);
  expect([...copy.keys()].sort()).toEqual(listFiles(dist));
  for (const [file, bytes] of copy) {
    expect.soft(bytes.equals(readFileSync(path.join(dist, file))), file).toBe(true);
  }
});

test('theme, search and links work', async ({ page }) => {
  await page.goto('phases/2/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox').fill('proprioception');
  await dialog.getByRole('link', { name: 'Proprioception', exact: true }).first().click();
  await expect(page).toHaveURL(/\/a\/deep\/path\/ideas\/proprioception\//);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Phase by Phase', exact: true }).first().click();
  await expect(page).toHaveURL(prefix);
  await page
    .locator('#figure-house')
    .getByRole('link', { name: /^Phase 4/ })
    .click();
  await expect(page).toHaveURL(`${prefix}phases/4/`);
});

test('a question comes alive, and what was answered is remembered', async ({ page }) => {
  const question = firstOf('single');
  await page.goto(`q/${question.id}/`);
  const card = await wake(page.locator(`#question-${question.id}`));
  await answer(card, question, true);
  await check(card, 'Fairly sure');
  await expect(card).toContainText('Right.');
  await page.goto('practice/progress/');
  await expect(page.locator('[data-part="status"]')).toContainText('You have answered 1 of');
});

test('the check of a chapter fetches its questions, whose links lead into the chapter', async ({ page }) => {
  await page.goto('phases/2/');
  const place = page.locator('.chapter-check');
  await place.scrollIntoViewIfNeeded();
  await place.getByRole('button', { name: 'Ten questions from this chapter' }).click();
  const cards = place.locator('.question.alive');
  await expect(cards).toHaveCount(10);
  for (const card of await cards.all()) {
    const id = await card.getAttribute('data-question');
    const { section = '' } = bank.questions.find(({ question }) => question.id === id)?.question ?? {};
    await expect(card.locator('.explain a').first()).toLeadTo(`${prefix}${section.slice(1)}`);
  }
});

test('what scripts write from data leads to where it says', async ({ page }) => {
  const [wrong = ''] = idsOf('phase-1');
  const question = bank.questions.find(({ question: { id } }) => id === wrong)?.question;
  await seed(page, progressOf(attempt(wrong, { right: false, sure: 'certain' }), attempt(idsOf('model')[0] ?? '')));
  await page.goto('practice/progress/');
  const error = page.locator('[data-list="errors"]').getByRole('listitem');
  await expect(error.getByRole('link').first()).toLeadTo(`${prefix}q/${wrong}/`);
  await expect(error.getByRole('link').nth(1)).toLeadTo(`${prefix}${question?.section.slice(1)}`);
  await error.getByRole('link').first().click();
  await expect(page.locator(`#question-${wrong}`)).toBeVisible();

  await page.goto('');
  await expect(page.locator('.map-next').getByRole('link', { name: 'My progress' })).toLeadTo(
    `${prefix}practice/progress/`,
  );
  await expect(page.locator('[data-map="/phases/1/"] svg')).toBeVisible();
  await page.locator('.map-next').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/a\/deep\/path\/./);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A drawn diagram: its rooms are found by where their links lead.
  await page.goto('levels/1/');
  await expect(page.locator('[id^="figure-house-level-"] svg .map-mark').first()).toBeAttached();
});

test('the first questions suggest a path of chapters', async ({ page }) => {
  await page.goto('start/');
  for (const id of ['start-level-or-phase', 'start-superset-partner']) {
    const { question } = bank.questions.find((filed) => filed.question.id === id) ?? {};
    if (!question) throw new Error(`The bank has no question "${id}".`);
    const card = await wake(page.locator(`#question-${id}`));
    await answer(card, question, false);
    await check(card, 'Fairly sure');
  }
  const link = page.locator('[data-placement] a').last();
  await link.click();
  await expect(page).toHaveURL(/\/a\/deep\/path\/(?!start)/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('old and short addresses lead on and keep the anchor', async ({ page }) => {
  for (const [from, to] of redirects.slice(0, 3)) {
    await page.goto(`${from.slice(1)}#check`);
    await expect(page).toHaveURL(`${prefix}${to.slice(1)}#check`);
  }
});

test.describe('an address that is not there', () => {
  test.use({ expectedFaults: /404/ });

  test('is answered with the way to the first page, however deep', async ({ page, deep }) => {
    for (const address of [
      'phases/6/',
      'nowhere',
      'nowhere/',
      'no/such/place/',
      `q/${encodeURIComponent('<script>')}/`,
    ]) {
      const response = await page.goto(`${deep.url}${address}`);
      expect(response?.status(), address).toBe(404);
      await page.getByRole('link', { name: 'Go to the first page' }).click();
      await expect(page, address).toHaveURL(prefix);
    }
  });
});
