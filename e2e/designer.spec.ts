// cspell:ignore Subcomponents
/** The program designer from nothing: a plan is made, broken, read, mended, printed, taken along and opened elsewhere. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { designer, openNewPlan } from './designer.ts';
import { pdfText } from './pdf.ts';
import { expect, test } from './test.ts';

const clean = 'Keeps every rule of the model';
const departures = (page: Page) => page.locator('#findings');
const card = (page: Page) => page.locator('.session-card');
const said = (page: Page) => page.locator('.said');

interface FileToOpen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The file that a press of the button saves. */
async function saved(page: Page, button: string): Promise<FileToOpen> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), mimeType: 'text/plain', buffer: readFileSync(await file.path()) };
}

/** A page of somebody who has never been here. */
async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** Opens a finding and presses its mend. */
async function mend(page: Page, message: string, button: RegExp): Promise<void> {
  const finding = page.locator('.findings details', { hasText: message });
  await finding.locator('summary').click();
  await finding.getByRole('button', { name: button }).click();
}

test('a plan from two fields is broken, read, mended, printed, saved, sent and opened again', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openNewPlan(page);
  await expect(departures(page)).toHaveText(clean);

  // A number out of its range.
  await card(page)
    .locator('section', { has: page.getByRole('heading', { name: 'Resistance training', exact: true }) })
    .getByRole('button', { name: /^Sets of / })
    .first()
    .click();
  await card(page).getByLabel('Sets', { exact: true }).fill('9');
  await card(page).getByRole('button', { name: 'Change in this session' }).click();
  await expect(departures(page)).toHaveText('1 departure');

  // A superset that loses its second exercise.
  await page.locator('.year-line').getByRole('button').nth(1).click();
  await expect(card(page)).toContainText('Phase 2, Strength Endurance');
  await card(page).locator('li', { hasText: /^A2 / }).locator('.name button').click();
  await card(page)
    .getByRole('button', { name: /^Remove .* in this session$/ })
    .click();
  await expect(departures(page)).toHaveText('2 departures');
  const violations = page.locator('.findings summary');
  await expect(violations).toHaveText([
    /^Departure .+: 9 sets\. Phase 1 takes 1–3 sets\.$/,
    /^Departure Superset A holds 1 exercise: .+\. A pair has two\.$/,
  ]);

  // Paper says what departs, in the year and on the card of the session.
  await page.getByRole('button', { name: 'Print' }).click();
  const broken = pdfText(await page.pdf({ format: 'A4' }));
  expect(broken[0]).toContain('12 weeks from');
  expect(broken[0]).toContain('9 sets. Phase 1 takes 1–3 sets.');
  expect(broken[0]).toContain('A pair has two.');
  expect(broken[1]).toContain('Phase 2, Strength Endurance');
  expect(broken[1]).toContain('Departs from the model');

  // One press each.
  await mend(page, '9 sets', /^Mend: Plan 3 sets\.$/);
  await expect(departures(page)).toHaveText('1 departure');
  await mend(page, 'A pair has two', /^Mend: /);
  await expect(departures(page)).toHaveText(clean);
  const undo = page.getByRole('button', { name: 'Undo' });
  for (const state of ['1 departure', '2 departures', '1 departure', clean]) {
    await undo.click();
    await expect(departures(page)).toHaveText(state);
  }
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  for (const state of ['1 departure', '2 departures', '1 departure', clean]) {
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(departures(page)).toHaveText(state);
  }
  await page.getByRole('button', { name: 'Print' }).click();
  const [mended = '', ...cards] = pdfText(await page.pdf({ format: 'Letter' }));
  expect(mended).toContain('Nothing: the plan keeps every rule that is checked.');
  expect(cards).toHaveLength(3);
  expect(cards.join(' ')).not.toContain('Departs from the model');

  // Out of the browser, each read by what takes it.
  const table = await saved(page, 'Save the sessions as a table (CSV)');
  const plan = await saved(page, 'Save the plan (JSON)');
  const calendar = await saved(page, 'Save the calendar (ICS)');
  const events = new ICAL.Component(ICAL.parse(calendar.buffer.toString()) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(36);
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(36);
  const checker = await elsewhere(browser);
  await checker.goto('/tools/program-checker/');
  for (const file of [table, plan]) {
    await checker.getByLabel('Open a file').setInputFiles(file);
    await expect(checker.locator('.checker-said')).toContainText(`“${file.name}” stands in the field.`);
    await expect(checker.locator('.checker-said')).toContainText('Keeps every rule of the model.');
  }
  await checker.context().close();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link to this plan', { exact: true }).inputValue();

  // Somebody else opens the file and the link; what is damaged changes nothing.
  const summary = (await page.locator('.intake-summary').textContent()) ?? '';
  const other = await elsewhere(browser);
  await other.goto(designer);
  await other.getByLabel('Open a plan from a file').setInputFiles({ ...plan, mimeType: 'application/json' });
  await expect(other.locator('.intake-summary')).toHaveText(summary);
  await expect(departures(other)).toHaveText(clean);
  expect((await saved(other, 'Save the sessions as a table (CSV)')).buffer.equals(table.buffer)).toBe(true);
  await other.getByLabel('Open a plan from a file').setInputFiles({ ...plan, buffer: plan.buffer.subarray(0, 900) });
  await expect(said(other)).toHaveText(/^This file is damaged, perhaps cut off/);
  await other.goto(link.slice(0, -20));
  await expect(said(other)).toHaveText(/^This link is damaged: .* What you had here is unchanged\./);
  await expect(other.locator('.intake-summary')).toHaveText(summary);
  await other.context().close();

  const third = await elsewhere(browser);
  await third.goto(link);
  await expect(third.locator('.intake-summary')).toHaveText(summary);
  expect((await saved(third, 'Save the sessions as a table (CSV)')).buffer.equals(table.buffer)).toBe(true);
  await third.context().close();
});
