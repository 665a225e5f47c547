/** My progress: what it shows, and that nothing a reader or a file does loses anything by accident. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LearnerDocument } from '../src/learner/document.ts';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { attempt, bankIndex, idsOf, progressOf, seed, stored } from './learner.ts';
import { expect, test } from './test.ts';

const address = '/practice/progress/';
const status = (page: Page) => page.locator('[data-part="status"]');
const said = (page: Page) => page.locator('[data-keep="status"]');

const [one = '', two = '', three = ''] = idsOf('phase-1');
const misconception = bankIndex.misconceptions.find(
  ({ id }) => bankIndex.questions.filter((question) => question.misconceptions.includes(id)).length > 1,
);
const tempting = bankIndex.questions.find(({ misconceptions }) => misconceptions.includes(misconception?.id ?? ''));
const total = bankIndex.questions.length;

/** One right, one certain and not right with a misconception. */
const some = progressOf(
  attempt(one),
  attempt(tempting?.id ?? '', { right: false, sure: 'certain', misconceptions: [misconception?.id ?? ''] }),
);

const file = (document: object | string, name = 'phase-by-phase-progress.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
});

async function open(page: Page, value?: LearnerDocument | string): Promise<void> {
  if (value !== undefined) await seed(page, value);
  await page.goto(address);
  await expect(page.getByRole('cell', { name: /not started|shown/ }).first()).toBeVisible();
}

async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load from a file' }).click();
  await (await choosing).setFiles(chosen);
}

const attemptsIn = (text: string | null) => (JSON.parse(text ?? '{}') as LearnerDocument).attempts.map(({ id }) => id);

test('a newcomer is told a first step', async ({ page }) => {
  await open(page);
  await expect(status(page)).toHaveText(`You have not answered any of the ${total} questions yet.`);
  const steps = page.locator('[data-list="next"]');
  await expect(steps.getByRole('link', { name: 'Ten questions to place you' })).toLeadTo('/start/#placement');
  await expect(steps.getByRole('link', { name: 'What the OPT model is' })).toLeadTo('/model/');
  await expect(page.getByRole('heading', { name: 'Misconceptions to clear' })).toBeHidden();
  await expect(page.locator('.map-next')).toBeHidden();
  await page.getByRole('button', { name: 'Erase my progress' }).click();
  await expect(said(page)).toHaveText('There is nothing to erase: this browser remembers nothing of yours.');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  await expect(said(page)).toHaveText('There is nothing to save yet: this browser remembers nothing of yours.');
});

test('mastery, a confident error, a misconception and what to do next', async ({ page }) => {
  await open(page, some);
  await expect(status(page)).toHaveText(`You have answered 2 of ${total} questions and shown that you know 1.`);
  const row = page.getByRole('row', { name: /Questions of Phase 1/ });
  await expect(row).toContainText(`1 of ${idsOf('phase-1').length} shown`);
  await expect(page.locator('[data-map="/phases/1/"]')).toContainText(`1 of ${idsOf('phase-1').length} shown`);

  const errors = page.locator('[data-list="errors"]').getByRole('listitem');
  await expect(errors).toHaveCount(1);
  await expect(errors.getByRole('link').first()).toLeadTo(`/q/${tempting?.id}/`);
  await expect(errors).toContainText('Answered on May 3, 2025.');
  await expect(errors.getByRole('link').nth(1)).toHaveAttribute('href', /#/);

  const held = page.locator('[data-list="misconceptions"]').getByRole('listitem');
  await expect(held).toHaveCount(1);
  await expect(held).toContainText(`“${misconception?.name}”`);
  await expect(held).toContainText(misconception?.truth ?? '');
  await expect(held.getByRole('link', { name: /^Read why/ })).toLeadTo(misconception?.undo ?? '');
  await expect(held).toContainText('Answer 2 different questions on it without guessing, and it is cleared.');

  const steps = page.locator('[data-list="next"] > ol > li');
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText('You were certain, and the answer was another one.');
  await expect(steps.nth(2)).toContainText('The chapters about the model come before the phases.');
});

test('progress is saved to a file, and the file brings it back after it was erased', async ({ page }) => {
  await open(page, some);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^phase-by-phase-progress-\d{4}-\d\d-\d\d\.json$/);
  await expect(said(page)).toContainText('Saved: 2 answers in “phase-by-phase-progress-');
  const text = readFileSync(await download.path(), 'utf8');

  const erase = page.getByRole('button', { name: 'Erase my progress' });
  await erase.click();
  const dialog = page.getByRole('dialog', { name: 'Erase your progress?' });
  await expect(dialog).toContainText('2 answers and what belongs to them will be gone from this browser');
  await dialog.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(erase).toBeFocused();
  await expect(said(page)).toHaveText('Nothing was erased.');
  expect(attemptsIn(await stored(page))).toHaveLength(2);

  await erase.click();
  await dialog.getByRole('button', { name: 'Erase it' }).click();
  await expect(said(page)).toHaveText('Your progress is erased in this browser.');
  await expect(erase).toBeFocused();
  await expect(status(page)).toContainText('You have not answered any');
  await expect(page.locator('[data-map="/phases/1/"]')).toBeEmpty();
  expect(attemptsIn(await stored(page))).toEqual([]);

  await choose(page, file(text));
  await expect(page.getByRole('heading', { name: 'What “phase-by-phase-progress.json” would change' })).toBeFocused();
  await expect(page.locator('[data-keep="preview"]')).toContainText('2 answers will be added.');
  await expect(page.getByRole('button', { name: 'Replace what is here' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(said(page)).toHaveText('Done: 2 answers added.');
  await expect(status(page)).toContainText('You have answered 2 of');
});

test('a file is previewed, then joins what is here, or replaces it', async ({ page }) => {
  await open(page, progressOf(attempt(one), attempt(two)));
  const other = file(progressOf(attempt(two), attempt(three)));
  const preview = page.locator('[data-keep="preview"]');

  await choose(page, other);
  await expect(preview).toContainText('The file holds 2 answers.');
  await page.getByRole('button', { name: 'Change nothing' }).click();
  await expect(said(page)).toHaveText('Nothing was changed.');
  await expect(page.getByRole('button', { name: 'Load from a file' })).toBeFocused();
  expect(attemptsIn(await stored(page))).toHaveLength(2);

  await choose(page, other);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(status(page)).toContainText('You have answered 3 of');

  await choose(page, other);
  await expect(preview).toContainText('The file holds nothing that is not here already.');
  await expect(preview).toContainText('One answer that you have here will be lost');
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(status(page)).toContainText('You have answered 2 of');
  await page.reload();
  await expect(status(page)).toContainText('You have answered 2 of');
});

for (const [what, content, words] of [
  ['a damaged', '{"format":"phase-by-phase.learner","version":1,"attempts":[', 'This file is damaged'],
  ['a foreign', '{"hello":"<img src=x onerror=alert(1)>"}', 'This file is not progress saved by Phase by Phase.'],
  ['a newer', '{"format":"phase-by-phase.learner","version":99}', 'This file was saved by a newer version'],
  ['an empty', '', 'This file is empty. Nothing was changed.'],
] as const) {
  test(`${what} file is refused with a sentence, and nothing is lost`, async ({ page }) => {
    await open(page, some);
    const before = await stored(page);
    await choose(page, file(content));
    await expect(said(page)).toContainText(words);
    await expect(page.locator('[data-keep="preview"]')).toBeEmpty();
    expect(await stored(page)).toBe(before);
  });
}

test('what a file brings is written as text', async ({ page }) => {
  await open(page, some);
  await choose(page, file(progressOf(attempt('gone-question')), '<img src=x onerror=alert(1)>.json'));
  await expect(
    page.getByRole('heading', { name: 'What “<img src=x onerror=alert(1)>.json” would change' }),
  ).toBeVisible();
  await expect(page.locator('[data-keep="preview"] img')).toHaveCount(0);
  await expect(page.locator('[data-keep="preview"]')).toContainText('questions that this site no longer has');
});

test('a stored value that cannot be read is said, set aside before anything is written, and can be saved', async ({
  page,
}) => {
  await open(page, 'not ours');
  const notice = page.locator('.progress-notice');
  await expect(notice).toContainText('What is saved here is not progress of Phase by Phase.');
  expect(await stored(page)).toBe('not ours');
  await choose(page, file(some));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(status(page)).toContainText('You have answered 2 of');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was set aside' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('not ours');
  await page.getByRole('button', { name: 'Erase my progress' }).click();
  await page.getByRole('checkbox', { name: /^Also erase what was set aside/ }).check();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByRole('button', { name: 'Save what was set aside' })).toHaveCount(0);
});

test('progress of a newer version is left as it is, and erasing says so', async ({ page }) => {
  const newer = '{"format":"phase-by-phase.learner","version":99,"attempts":[{"id":"a"}]}';
  await open(page, newer);
  await expect(page.locator('.progress-notice')).toContainText('saved by a newer version');
  await choose(page, file(some));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(said(page)).toContainText('It is left as it is.');
  await page.getByRole('button', { name: 'Erase my progress' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(said(page)).toContainText('saved by a newer version');
  await expect(said(page)).not.toContainText('is erased');
  expect(await stored(page)).toBe(newer);
});

test('blocked storage is said, and the page works for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.locator('.progress-notice')).toContainText('This browser does not let the site save anything.');
  await choose(page, file(some));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(said(page)).toContainText('Done: 2 answers added. This browser does not let the site save anything.');
  await expect(status(page)).toContainText('You have answered 2 of');
});

test('two tabs agree: what one loads or erases the other shows', async ({ page, context }) => {
  await open(page, some);
  const other = await context.newPage();
  await other.goto(address);
  await expect(status(other)).toContainText('You have answered 2 of');
  await choose(other, file(progressOf(attempt(two))));
  await other.getByRole('button', { name: 'Add it' }).click();
  await expect(status(page)).toContainText('You have answered 3 of');
  await other.getByRole('button', { name: 'Erase my progress' }).click();
  await other.getByRole('button', { name: 'Erase it' }).click();
  await expect(status(page)).toContainText('You have not answered any');
});

test('erasing and loading by keyboard alone, and Escape keeps everything', async ({ page }) => {
  await open(page, some);
  const erase = page.getByRole('button', { name: 'Erase my progress' });
  await erase.focus();
  await page.keyboard.press('Enter');
  const keep = page.getByRole('button', { name: 'Keep it', exact: true });
  await expect(keep).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  expect(attemptsIn(await stored(page))).toHaveLength(2);

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load from a file' }).focus();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(file(progressOf(attempt(three))));
  await expect(page.getByRole('heading', { name: /would change$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('You have answered 3 of');
  await expect(page.getByRole('button', { name: 'Load from a file' })).toBeFocused();
});

test('the browser is asked to keep progress only on a press, and its answer is said', async ({ page }) => {
  await page.addInitScript(() => {
    const storage = navigator.storage;
    storage.persisted = () => Promise.resolve(false);
    storage.persist = () => {
      document.documentElement.dataset['asked'] = '';
      return Promise.resolve(false);
    };
  });
  await open(page, some);
  const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
  await expect(ask).toBeVisible();
  await expect(page.locator('html[data-asked]')).toHaveCount(0);
  await ask.click();
  await expect(page.locator('[data-keep="lasting"]')).toContainText(
    'may erase your progress when the device runs short',
  );
  await expect(ask).toBeHidden();
});

test('readers with Safari are told of the seven days', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'vendor', { get: () => 'Apple Computer, Inc.' });
  });
  await open(page, some);
  await expect(page.locator('[data-keep="lasting"]')).toContainText('after seven days without a visit');
});

test('on paper the page keeps what it says about the reader, and leaves the controls out', async ({ page }) => {
  await open(page, some);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader', { name: 'What you have shown' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase my progress' })).toBeHidden();
});

test.describe('when the questions cannot be fetched', () => {
  test.use({ expectedFaults: /bank\.json|ERR_FAILED|Failed to load resource/ });

  test('the page says so and can try again', async ({ page }) => {
    await seed(page, some);
    await page.route('**/practice/bank.json', (route) => route.abort());
    await page.goto(address);
    await expect(status(page)).toContainText('could not be fetched');
    await expect(page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
    await page.unroute('**/practice/bank.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toContainText('You have answered 2 of');
  });
});

test('axe finds nothing with progress, a preview and the question before erasing, light and dark, at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, some);
  await choose(page, file(progressOf(attempt(two)), `${'a-long-name-without-a-break'.repeat(4)}.json`));
  await expect(page.getByRole('button', { name: 'Replace what is here' })).toBeVisible();
  expect.soft(await axeFaults(page), 'light').toEqual([]);
  expect.soft(await axeFaultsInTheDark(page), 'dark').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Erase my progress' }).click();
  expect.soft(await axeFaults(page), 'dialog').toEqual([]);
});
