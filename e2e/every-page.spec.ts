/** What holds on every page of the built site, all of it on one visit to each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { unseen } from './sight.ts';
import { allPages, bookPages, dist, sheetPages } from './site.ts';
import { expect, test } from './test.ts';

/** Pages that print as they are read; a sheet made for paper has a notice of its own. */
const printed = new Set(bookPages.filter((address) => address !== '/' && !sheetPages.includes(address)));

for (const address of allPages) {
  test(`${address} is whole: on paper, for axe, in its notes, at every width`, async ({ page }) => {
    // Axe asks about every element, twice: a long table takes it a while on a busy machine.
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address, { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (printed.has(address)) await test.step('on paper', () => expectOnPaper(page));

    await openDetails(page);
    await test.step('axe', async () => {
      expect.soft(await axeFaults(page), 'light').toEqual([]);
      expect.soft(await axeFaultsInTheDark(page), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await test.step('every dagger opens its note, whichever edition the tables show', async () => {
      for (const edition of ['6', '7']) {
        await page.locator(`.edition-switch [value="${edition}"]`).evaluateAll((radios: HTMLInputElement[]) => {
          for (const radio of radios) radio.checked = true;
        });
        expect.soft(await page.evaluate(deafDaggers), `${edition}th edition`).toEqual([]);
      }
    });
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: width === 360 ? 640 : 800 });
      expect.soft(await overflow(page), `at ${width} px`).toEqual([]);
      if (width !== 360) continue;
      await test.step('every word’s note opens beside it, inside the window of a phone', async () => {
        expect.soft(await page.evaluate(strayNotes)).toEqual([]);
      });
    }
    await test.step('its questions come alive as they are seen', async () => {
      await page.mouse.move(1, 1);
      const questions = await page.locator('.question').all();
      for (const question of questions) await question.scrollIntoViewIfNeeded();
      await expect(page.locator('.question.alive')).toHaveCount(questions.length);
    });
  });
}

test('the book has daggers and words to open', () => {
  const html = bookPages.map((address) =>
    readFileSync(path.join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  );
  const buttons = (name: string) =>
    html.reduce(
      (sum, text) => sum + text.split(new RegExp(`<button[^>]* class="(?:[^"]* )?${name}[" ]`)).length - 1,
      0,
    );
  expect(buttons('term')).toBeGreaterThan(100);
  expect(buttons('dagger')).toBeGreaterThan(100);
});

/** Tables behind "Read as a table" are part of the page. */
async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

/** On paper: no controls, both editions, everything else. */
async function expectOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .soft(page.locator('button:not(.term):visible, select:visible, .copy-link:visible, .edition-switch:visible'))
    .toHaveCount(0);
  // Words of the glossary are printed as words; their notes are not.
  const words = page.locator('.term');
  expect.soft(await unseen(words)).toEqual([]);
  const lines = await words.evaluateAll((all) => all.map((word) => getComputedStyle(word).textDecorationLine));
  expect.soft(lines.filter((line) => line !== 'none')).toEqual([]);
  await expect.soft(page.locator('.term-note:visible')).toHaveCount(0);
  await expect.soft(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  expect.soft(await unseen(page.locator('.ed-6, .ed-7'))).toEqual([]);
  await expect.soft(page.getByText('not affiliated with or endorsed by')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
}

/** Where a dagger stands and opens nothing, in the edition that the tables show now. */
function deafDaggers(): string[] {
  return [...document.querySelectorAll<HTMLButtonElement>('main .dagger')].flatMap((dagger) => {
    if (!dagger.checkVisibility()) return [];
    const note = document.getElementById(dagger.getAttribute('popovertarget') ?? '');
    dagger.click();
    const shown = note?.matches(':popover-open') && note.checkVisibility();
    note?.hidePopover();
    return shown ? [] : [`${dagger.closest('[id]')?.id}: ${dagger.getAttribute('aria-label')}`];
  });
}

/** Words that open nothing, or a note that sticks out of the window or does not stand beside its word. */
function strayNotes(): string[] {
  return [...document.querySelectorAll<HTMLButtonElement>('.term')].flatMap((button) => {
    button.scrollIntoView({ block: 'center' });
    button.click();
    const note = document.querySelector<HTMLElement>('.term-note:popover-open');
    const box = note?.getBoundingClientRect();
    const own = button.getBoundingClientRect();
    note?.hidePopover();
    if (!box) return [`${button.textContent}: no note`];
    const inside = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
    const beside = Math.min(Math.abs(box.top - own.bottom), Math.abs(own.top - box.bottom)) < 12;
    return inside && beside ? [] : [`${button.textContent}: ${JSON.stringify(box)} for ${JSON.stringify(own)}`];
  });
}

/** Nothing, or how wide the page is and what sticks out of it. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.table-scroll'),
    );
    return [
      `${scrollWidth} px in ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
