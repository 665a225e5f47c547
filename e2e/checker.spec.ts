/** The program checker: from a pasted workout to one that keeps the model. */
import { completeIntake } from '../src/opt/planning/intake.ts';
import { toPlanCsv } from '../src/plan-files/csv.ts';
import { toPlanFile } from '../src/plan-files/json.ts';
import { openRecipe } from '../src/plan-files/recipe.ts';
import { axeFaults, axeFaultsInTheDark } from './axe.ts';
import { expect, test } from './test.ts';

const address = '/tools/program-checker/';

const heavy = `Strength
Stability-ball push-up 2x15 tempo 4-2-1-1 rest 30s
Standing cable row 2x15 @85% tempo 4-2-1-1 rest 30s
Ball squat 2x20 tempo 4-2-1-1 rest 30s`;

test('a pasted workout is told its phase and its departures, is mended by keyboard, and comes back by undo', async ({
  page,
}) => {
  await page.goto(address);
  const field = page.getByLabel('Your workout, one exercise a line');
  const found = page.getByRole('region', { name: 'What the checker finds' });
  await field.fill(heavy);
  await expect(page.locator('.checker-said')).toHaveText('Closest to Phase 1. 4 departures.');
  await expect(found).toContainText('Standing cable row: 85% of one-repetition maximum.');
  await expect(found.getByRole('link', { name: 'Resistance load in Phase 1' }).first()).toLeadTo(
    '/programming/acute-variables/#compare-p1-resistance-load',
  );

  await found.getByRole('button', { name: 'Line 3', exact: true }).press('Enter');
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe('Standing cable row 2x15 @85% tempo 4-2-1-1 rest 30s');

  await found.getByRole('button', { name: /^Mend: .* Line 3$/ }).press('Enter');
  await expect(field).toHaveValue(heavy.replace(/Standing.*/, 'Standing cable row 2x15 @70% tempo 4-2-1-1 rest 30 s'));
  await expect(found.locator('.checker-sum')).toHaveText('3 departures.');
  // Where the button was, the next one has the focus.
  for (const left of ['2 departures.', '1 departure.', 'Keeps every rule of the model.']) {
    await expect(page.locator('[data-mend]:focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(found.locator('.checker-sum')).toHaveText(left);
  }
  await expect(page.locator('#found')).toBeFocused();

  const undo = page.getByRole('button', { name: 'Undo' });
  for (let step = 0; step < 4; step += 1) await undo.press('Enter');
  await expect(field).toHaveValue(heavy);
  await page.getByRole('button', { name: 'Tidy the text' }).click();
  await expect(field).toHaveValue(/^Session 1: Phase 1, Stabilization Endurance\n/);
  await undo.click();

  await page.getByLabel('Hold it to').selectOption({ label: 'Phase 4' });
  await expect(found).toContainText('Held to Phase 4, as you chose');
  await page.reload();
  await expect(field).toHaveValue(heavy);
});

test('every state is clean for axe in both themes and fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  for (const name of ['A mixed-up session', 'A session that keeps the model', 'A whole block']) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator('.checker-said')).toContainText('The example stands in the field.');
    await page.locator('.checker-found summary').first().click();
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    expect.soft(await axeFaults(page, '.checker'), name).toEqual([]);
  }
  expect.soft(await axeFaultsInTheDark(page, '.checker')).toEqual([]);
});

const { plan, recipe } = openRecipe({
  intake: completeIntake({ goal: 'muscle-gain', status: 'new', weeks: 6 }).intake,
  edits: [],
});

test('plans of the designer raise no false alarm, as JSON and as CSV', async ({ page }) => {
  await page.goto(address);
  const field = page.getByLabel('Your workout, one exercise a line');
  for (const { name, text } of [toPlanFile(recipe, plan, { now: 0 }), toPlanCsv(plan)]) {
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(page.locator('.checker-said')).toContainText(`“${name}” stands in the field.`);
    await expect(page.locator('.checker-said')).toContainText('Keeps every rule of the model.');
    await expect(field).toHaveValue(/Block: Phase 1, \d weeks/);
    await page.getByRole('button', { name: 'Empty the field' }).click();
    await expect(field).toBeFocused();
  }
});

test('hostile and damaged texts get a sentence, run nothing and lose nothing', async ({ page }) => {
  await page.goto(address);
  const field = page.getByLabel('Your workout, one exercise a line');
  const said = page.locator('.checker-said');
  const markup = 'Leg press 3x10 <img src=x onerror="window.planted=1"><script>window.planted=1</script>\n';
  for (const text of [
    markup.repeat(2300),
    'x'.repeat(200_000),
    'Leg\u0000 press\u202e 3x10\u0007\u200b @\u00a085%',
    '{"format":"phase-by-phase.plan","version":99,"intake":{}}',
    '{"format":',
  ]) {
    // As a paste does it: Playwright types, which takes a browser minutes for so many lines.
    await field.evaluate((area: HTMLTextAreaElement, pasted) => {
      area.value = pasted;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(said).toContainText(/[a-z]{3,}.*\./);
    expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
    await expect(page.locator('.checker img, .checker script')).toHaveCount(0);
    expect((await field.inputValue()).length).toBeGreaterThan(Math.min(text.length, 1000) / 2);
    expect((await said.textContent())?.length ?? 0).toBeLessThan(1000);
  }
  await field.fill(heavy);
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(said).toContainText('It was not opened. ');
  await expect(field).toHaveValue(heavy);
});
