// cspell:ignore Subcomponents
/** The program designer's ways out: sheets of paper, files and links, each read back by another program. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Ajv from 'ajv';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { completeIntake } from '../src/opt/planning/intake.ts';
import { toShareLink } from '../src/plan-files/link.ts';
import type { Recipe } from '../src/plan-files/recipe.ts';
import { pdfText } from './pdf.ts';
import { expect, test } from './test.ts';

/** Four weeks of Phase 1 with two sessions a week. */
const anna = {
  name: 'Anna',
  intake: completeIntake({
    goal: 'fat-loss',
    status: 'new',
    start: '2027-01-04',
    weeks: 4,
    sessionsPerWeek: 2,
    minutes: 60,
  }).intake,
  edits: [],
} satisfies Recipe;

async function open(page: Page, recipe: Recipe): Promise<void> {
  const link = await toShareLink(recipe);
  await page.goto(`/tools/program-designer/${link.ok ? link.hash : ''}`);
  await expect(page).toHaveURL(/program-designer\/$/);
  await expect(page.getByRole('heading', { name: 'Take it along' })).toBeVisible();
}

/** Text of the file that a press of the button saves. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

for (const format of ['A4', 'Letter']) {
  test(`prints the client’s page, the year and the week’s sessions, each on one sheet of ${format}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(page, {
      ...anna,
      // Fifteen minutes of rest depart from the model.
      edits: [
        {
          kind: 'change-line',
          place: { block: 0, session: 0, section: 2, exercise: 0 },
          change: { restAfterSeconds: 900 },
        },
      ],
    });
    await page.getByLabel('A page that explains the plan to the client').check();
    await page.getByRole('button', { name: 'Print' }).click();
    // A blank for each set.
    const row = page
      .locator('.sheet-card')
      .first()
      .locator('tr', { has: page.locator('.two') })
      .first();
    const sets = Number(/^(\d+) ×/.exec((await row.locator('th span').textContent()) ?? '')?.[1]);
    expect(sets).toBeGreaterThan(0);
    await expect(row.locator('.two')).toHaveCount(sets);
    const sheets = pdfText(await page.pdf({ format }));
    expect(sheets).toHaveLength(4);
    expect(sheets[0]).toContain('Training plan for Anna');
    expect(sheets[1]).toContain('Departs from the model');
    expect(sheets[1]).toContain('a rest of 15 min');
    expect(sheets[2]).toContain('Phase 1, Stabilization Endurance');
    expect(sheets[2]).toContain('week 1, session 1');
    expect(sheets[3]).toContain('week 1, session 2');
    // After printing all is as before.
    await expect(page.locator('.sheets-out')).toHaveCount(0);
    await expect(page).toHaveTitle(/Program designer/);
  });
}

test('saves a table, a calendar and a plan file that other programs read', async ({ page }) => {
  await open(page, anna);

  const table = await saved(page, 'Save the sessions as a table (CSV)');
  expect(table.name).toBe('phase-by-phase-plan-anna-2027-01-04.csv');
  const rows = Papa.parse<Record<string, string>>(table.text, { header: true, skipEmptyLines: true });
  expect(rows.errors).toEqual([]);
  expect(rows.data.length).toBeGreaterThan(50);

  await page.getByLabel(/^Sessions begin at/).fill('18:30');
  const calendar = await saved(page, 'Save the calendar (ICS)');
  expect(calendar.name).toBe('phase-by-phase-plan-anna-2027-01-04.ics');
  const events = new ICAL.Component(ICAL.parse(calendar.text) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(8);
  const first = new ICAL.Event(events[0]);
  expect(first.summary).toBe('Anna: Phase 1, Stabilization Endurance (week 1, session 1)');
  expect(first.startDate.toString()).toMatch(/^2027-01-\d\dT18:30:00$/);
  expect(first.description).toContain('Warm-up');

  const plan = await saved(page, 'Save the plan (JSON)');
  expect(plan.name).toBe('phase-by-phase-plan-anna-2027-01-04.json');
  const contents = JSON.parse(plan.text) as { $schema: string; plan: { blocks: { weeks: unknown[] }[] } };
  const schema = (await (await page.request.get(contents.$schema)).json()) as object;
  const ajv = new Ajv();
  expect(ajv.validate(schema, contents), ajv.errorsText()).toBe(true);
  expect(contents.plan.blocks.flatMap(({ weeks }) => weeks)).toHaveLength(4);
});

test('a share link opens the plan in a clean profile, with the name only when asked', async ({ page, browser }) => {
  await open(page, anna);
  const address = page.getByLabel('Link to this plan', { exact: true });
  await page.getByRole('button', { name: 'Make a link' }).click();
  const nameless = await address.inputValue();
  await page.getByLabel('With the client’s name, Anna').check();
  await expect(address).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const named = await address.inputValue();
  for (const [link, file] of [
    [nameless, /^phase-by-phase-plan-(?!anna).*\.csv$/],
    [named, /^phase-by-phase-plan-anna-2027-01-04\.csv$/],
  ] as const) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link);
    await expect(other).toHaveURL(/program-designer\/$/);
    const { name, text } = await saved(other, 'Save the sessions as a table (CSV)');
    expect(name).toMatch(file);
    expect(text).toContain('2027-01-');
    await context.close();
  }
});

test('a worked client of the book opens from its page', async ({ page }) => {
  await page.goto('/programming/clients/fat-loss/');
  await page.getByRole('link', { name: 'Open it in the program designer' }).click();
  await expect(page).toHaveURL(/program-designer\/$/);
  const { name } = await saved(page, 'Save the sessions as a table (CSV)');
  expect(name).toBe('phase-by-phase-plan-worked-client-fat-loss-2027-01-04.csv');
});
