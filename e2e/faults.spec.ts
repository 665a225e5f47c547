/**
 * Faults of scripts, storage, clocks and connections: the page stays readable, its questions still answer, and nothing
 * that a reader has done is lost. What a newer release on the host does to an open page is in `offline.spec.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import type { LearnerDocument } from '../src/learner/document.ts';
import { answer, check, firstOf, openQuestion, sureButton, wake } from './answering.ts';
import { attempt, idsOf, progressOf, seed, stored } from './learner.ts';
import { unseen } from './sight.ts';
import { dist } from './site.ts';
import { expect, test } from './test.ts';

const single = firstOf('single');

/** Every script that the build wrote, by the name that its source has. */
const scripts = readdirSync(path.join(dist, '_astro'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, name: file.replace(/\..*$/, '') }));

/** A page of each kind that has a script of its own, and what stands on it that the script would replace. */
const kinds: readonly string[] = [
  '/',
  '/phases/2/',
  '/programming/acute-variables/',
  '/exercises/',
  '/start/',
  '/offline/',
  '/practice/questions/',
  '/practice/progress/',
  '/tools/program-designer/',
  '/tools/program-checker/',
  `/q/${single.id}/`,
];

const isScript = (request: Request) => request.resourceType() === 'script';
const main = (page: Page) => page.getByRole('main');

/** Words of the page as the build wrote it: all of them are to be read, whatever becomes of its scripts. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const parts = main(page).locator(
    // What a reader folds and unfolds is readable without script anyway.
    '.sl-markdown-content > :is(p, ul, ol, h2):not(.needs-script), .table-figure table:not(details:not([open]) *)',
  );
  await expect.poll(() => unseen(parts)).toEqual([]);
}

/** Nothing is offered that only a script of the frame would do. */
async function expectNoDeadControls(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveCount(0);
}

/** The first single choice that the page tells the verdict of, where it has one. */
const firstCard = (page: Page) => page.locator('.question[data-kind="single"]:has(.check)').first();

/** Answers it by the check box, as it is without script. */
async function answerWithoutScript(page: Page): Promise<void> {
  const card = firstCard(page);
  await card.getByRole('radio').first().check();
  await card.getByRole('checkbox', { name: 'Check my answer' }).check();
  await expect(card).not.toHaveClass(/\balive\b/);
  await expect(card.locator('.why').filter({ visible: true })).toHaveText(/^\s*(Right|Not this one)\. /);
}

/** Answers it alive, and starts the check of ten where the page has one. */
async function answerAlive(page: Page): Promise<void> {
  const card = await wake(firstCard(page));
  await card.getByRole('radio').first().check();
  await sureButton(card).click();
  await expect(card.getByRole('status').first()).toContainText(/Right|Not this one/);
  const check = page.locator('.chapter-check');
  if ((await check.count()) === 0) return;
  await check.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Ten questions from this chapter' }).click();
}

const textOfScript = (file: string) => readFileSync(path.join(dist, '_astro', file), 'utf8');
const importsOf = (file: string) =>
  [...textOfScript(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name = '']) => name);

/** A script with all that it needs before it runs. */
function withImports(file: string): Set<string> {
  const found = new Set([file]);
  for (const each of found) for (const needed of importsOf(each)) found.add(needed);
  return found;
}

/** The script of every page, with what it needs: with it search, theme and questions are lost. */
const frame = withImports(scripts.find(({ name }) => name === 'Header')?.file ?? '');

/** A page that cannot do without a script; a chapter for those that are fetched when the reader acts. */
function placeOf(file: string): string {
  if (file.startsWith('compare-table.')) return '/programming/acute-variables/';
  const needs = (address: string) =>
    scripts.some(
      (script) =>
        (frame.has(file) || !frame.has(script.file)) &&
        readFileSync(path.join(dist, address, 'index.html'), 'utf8').includes(script.file) &&
        withImports(script.file).has(file),
    );
  return kinds.find((address) => address !== '/' && needs(address)) ?? '/phases/2/';
}

/** The script that brings questions alive, with what it needs. */
const questions = withImports(scripts.find(({ name }) => name === 'question')?.file ?? '');

const faults = {
  'is not there': { status: 404, contentType: 'text/plain', body: 'Not found' },
  'is the first page, as some hosts answer': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Home' },
  'is cut off': { status: 200, contentType: 'text/javascript', body: 'import{a as b}from"./x' },
  throws: { status: 200, contentType: 'text/javascript', body: 'throw new Error("garbage")' },
} as const;
const faultOfScript = /\.js|Failed to load (?:resource|module script)|Invalid or unexpected token|SyntaxError|garbage/;

test.describe('with every script', () => {
  test.use({ expectedFaults: faultOfScript });

  for (const [what, reply] of Object.entries(faults)) {
    test(`of files that ${what.replace(/^is/, 'are')}, each page is as without script`, async ({ page }) => {
      await page.route('**/*.js', (route) => route.fulfill(reply));
      for (const address of kinds) {
        await page.goto(address, { waitUntil: 'load' });
        await expect(page.locator('html'), address).toHaveAttribute('data-script', 'broken');
        await expectReadable(page);
        await expectNoDeadControls(page);
        await expect(page.locator('.filter-form, .with-script:not(th, td)').filter({ visible: true })).toHaveCount(0);
      }
      await page.goto('/phases/2/');
      await answerWithoutScript(page);
    });
  }
});

test.describe('when scripts are blocked by a program of the reader’s', () => {
  test.use({ expectedFaults: /ERR_BLOCKED_BY_CLIENT|\.js/ });

  test('a chapter answers its questions by style alone', async ({ page }) => {
    await page.route('**/*', (route) =>
      isScript(route.request()) ? route.abort('blockedbyclient') : route.continue(),
    );
    await page.goto('/phases/2/');
    await expectReadable(page);
    await expectNoDeadControls(page);
    await answerWithoutScript(page);
  });
});

test.describe('one script of the site', () => {
  test.use({ expectedFaults: faultOfScript });

  for (const { file, name } of scripts) {
    const address = placeOf(file);
    test(`“${name}” is not there, or throws: the rest of ${address} goes on`, async ({ page }) => {
      // Two visits with everything used on each: most of a minute on a busy machine.
      test.setTimeout(180_000);
      await seed(page, progressOf(attempt(idsOf('phase-1')[0] ?? '')));
      page.on('dialog', (dialog) => void dialog.dismiss());
      for (const what of ['is not there', 'throws'] as const) {
        let asked = false;
        await page.route(`**/_astro/${file}`, (route) => {
          asked = true;
          return route.fulfill(faults[what]);
        });
        await page.goto(address, { waitUntil: 'load' });
        await expectReadable(page);
        if (frame.has(file)) await expectNoDeadControls(page);
        else {
          await expect(page.locator('html')).toHaveAttribute('data-live');
          await page.keyboard.press('Control+k');
          const search = page.getByRole('dialog', { name: 'Search' });
          if (name === 'ui-core') await expect(search).toContainText('could not be loaded');
          else if (name !== 'search-dialog') await expect(search.getByRole('textbox')).toBeFocused();
          await page.keyboard.press('Escape');
          await expect(search).toBeHidden();
        }
        if ((await firstCard(page).count()) > 0) {
          if (frame.has(file) || questions.has(file)) await answerWithoutScript(page);
          else await answerAlive(page);
        }
        if (name === 'compare-table') await page.locator('.compare').scrollIntoViewIfNeeded();
        await expect.poll(() => asked).toBe(true);
        await page.unroute(`**/_astro/${file}`);
      }
    });
  }
});

test.describe('storage', () => {
  /** Each way in which a browser refuses, and whether what was kept before can still be read. */
  const refusals = {
    'cannot be reached': () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        });
    },
    'is missing': () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { value: null });
    },
    'refuses to read and to write': () => {
      const refuse = () => {
        throw new DOMException('The operation is insecure', 'SecurityError');
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse });
    },
    'refuses to write': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  } as const;

  for (const [what, refuse] of Object.entries(refusals)) {
    test(`that ${what} stops no page, and the reader is told`, async ({ page }) => {
      await page.addInitScript(refuse);
      for (const address of kinds) {
        await page.goto(address, { waitUntil: 'load' });
        await expect(page.locator('html'), address).toHaveAttribute('data-live');
        await expect(page.locator('html'), address).toHaveAttribute('data-script', '');
        await expectReadable(page);
        await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
        await expect(page.locator('html'), address).toHaveAttribute('data-theme', 'dark');
      }
      const card = await openQuestion(page, single);
      await answer(card, single, true);
      await check(card, 'Fairly sure');
      await expect(card.getByRole('status').first()).toContainText('Right.');
      await expect(card.getByRole('status').nth(1)).toHaveText(
        /does not let the site save|storage for this site is full/,
      );
    });
  }
});

test.describe('a clock', () => {
  const before = progressOf(attempt(idsOf('phase-1')[0] ?? ''), attempt(idsOf('phase-2')[0] ?? '', { right: false }));
  const timesOf = (text: string | null) =>
    (JSON.parse(text ?? '{}') as LearnerDocument).attempts.map(({ question, at }) => [question, at] as const);

  for (const [what, time] of [
    ['in 1970', 0],
    ['before 1970', -1e12],
    ['in 2100', Date.UTC(2100, 0, 1)],
  ] as const) {
    test(`${what} loses nothing and is said nowhere as nonsense`, async ({ page }) => {
      await page.clock.setFixedTime(time);
      await seed(page, before);
      const card = await openQuestion(page, single);
      await answer(card, single, false);
      await check(card, 'Certain');
      await expect(card.getByRole('status').first()).toContainText('You were certain');
      // What was there keeps its date; what is new is there, too.
      await expect
        .poll(async () =>
          timesOf(await stored(page))
            .map(([question]) => question)
            .sort(),
        )
        .toEqual([...before.attempts.map(({ question }) => question), single.id].sort());
      expect(timesOf(await stored(page))).toEqual(
        expect.arrayContaining(before.attempts.map(({ question, at }) => [question, at])),
      );
      await page.goto('/practice/progress/');
      await expect(page.locator('[data-part="status"]')).toContainText('You have answered 3 of');
      await expect(page.locator('[data-list="errors"]')).toContainText(/Answered on [A-Z][a-z]{2} \d{1,2}, \d{4}\./);
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save to a file' }).click();
      expect((await downloading).suggestedFilename()).toMatch(/^phase-by-phase-progress-\d{4}-\d\d-\d\d\.json$/);
      for (const address of ['/', '/start/', '/offline/', '/practice/']) {
        await page.goto(address, { waitUntil: 'load' });
        await expectReadable(page);
        await expect(main(page)).not.toContainText(/NaN|Invalid Date|undefined|Infinity/);
      }
      await page.goto('/start/');
      await expect(page.locator('[data-placement]')).toContainText('a path of chapters appears here');
      // The clock is put right: everything is still there.
      await page.clock.setFixedTime(Date.UTC(2027, 0, 1));
      await page.goto('/practice/progress/');
      await expect(page.locator('[data-part="status"]')).toContainText('You have answered 3 of');
    });
  }
});

test('on a very slow connection a chapter is read before any script and before the font', async ({ page }) => {
  for (const address of ['/', '/phases/2/', '/programming/acute-variables/', '/glossary/']) {
    let held = 0;
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.(?:js|woff2)$/, async (route) => {
      held += 1;
      await gate;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expectReadable(page);
    await expect(page.locator('footer').first()).toBeVisible();
    // Painted, and not in invisible letters.
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), {
        message: address,
      })
      .toBe(1);
    expect(held).toBeGreaterThan(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-live');
    // A question can be answered meanwhile, and goes on from there.
    if (address === '/phases/2/') await answerWithoutScript(page);
    release();
    await expect(page.locator('html')).toHaveAttribute('data-live');
    await page.waitForLoadState('load');
    await page.unrouteAll({ behavior: 'wait' });
  }
});
