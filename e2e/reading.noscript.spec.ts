/** Without script every chapter is whole and nothing that needs script is offered. */
import type { Page } from '@playwright/test';
import { unseen } from './sight.ts';
import { chapterPages, dealt, redirects, referencePages } from './site.ts';
import { expect, test } from './test.ts';

// Whatever is wrong with a page names it, and the others are looked at all the same.
const parts = 4;

for (const [part, addresses] of dealt(chapterPages, parts).entries()) {
  test(`every chapter is whole without script, part ${part + 1} of ${parts}`, async ({ page }) => {
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) await test.step(address, () => expectWholeChapter(page, address));
  });
}

async function expectWholeChapter(page: Page, address: string): Promise<void> {
  const { soft } = expect;
  await page.goto(address);
  await soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  await soft(page.getByRole('heading', { name: 'You will be able to' }), address).toBeVisible();
  await soft(page.getByRole('heading', { name: 'Sources', exact: true }), address).toBeVisible();
  soft(await unseen(page.locator('.sl-markdown-content > p, .table-figure table')), address).toEqual([]);
  // One of the wide and the portrait variant is shown.
  const shown = await page
    .locator('figure:has(svg[role="img"])')
    .evaluateAll((figures) =>
      figures.map((figure) => [
        figure.id,
        [...figure.querySelectorAll('svg[role="img"]')].filter((svg) => svg.getBoundingClientRect().width > 0).length,
      ]),
    );
  soft(
    shown.filter(([, count]) => count !== 1),
    address,
  ).toEqual([]);
  await soft(page.getByRole('button', { name: 'Search' }), address).toBeHidden();
  await soft(page.getByRole('combobox', { name: 'Theme' }), address).toHaveCount(0);
  await soft(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'The whole book' }),
    address,
  ).toBeVisible();
}

for (const [part, addresses] of dealt(referencePages, parts).entries()) {
  test(`every page to look things up in is whole without script, part ${part + 1} of ${parts}`, async ({ page }) => {
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
        const whole = page.locator('.sl-markdown-content > :is(p, ul, ol, dl, section), main table:not(details *)');
        expect.soft(await unseen(whole), address).toEqual([]);
      });
    }
  });
}

test('the glossary is whole without script, and a link to a term lands on it', async ({ page }) => {
  await page.goto('/glossary/#superset');
  await expect(page.locator('.glossary dt')).toHaveCount(152);
  const term = page.locator('dt#superset');
  await expect(term).toBeInViewport();
  await expect(term).toContainText('Superset');
  await expect(page.locator('div:has(> dt#superset) dd')).toBeVisible();
  await expect(page.locator('div:has(> dt#superset) .example')).toContainText('Example: A client gets up from');
  await expect(page.locator('.glossary .example')).toHaveCount(152);
});

test('the edition switch of a table shows what an older deck says', async ({ page }) => {
  await page.goto('/phases/3/');
  const table = page.locator('#table-phase-3-resistance');
  const rest = table
    .getByRole('row', { name: /^Rest after each set/ })
    .getByRole('cell')
    .first();
  const [newer, older] = [rest.locator('.ed-7'), rest.locator('.ed-6')];
  await expect(newer).toContainText('0–3 min');
  await expect(newer).toBeVisible();
  await expect(older).toBeHidden();
  await table.getByRole('radio', { name: '6th edition' }).check();
  await expect(older).toBeVisible();
  await expect(older).toContainText('0–60 s');
  await expect(newer).toBeHidden();
  // Other tables keep their edition.
  await expect(page.locator('#table-phase-3-skill').getByRole('radio', { name: '7th edition' })).toBeChecked();
  await table.getByRole('radio', { name: '7th edition' }).press('Space');
  await expect(newer).toBeVisible();
  await expect(older).toBeHidden();
});

test('a dagger opens the other values in place, and closes', async ({ page }) => {
  await page.goto('/phases/4/');
  const dagger = page.locator('main').getByRole('button', { name: '† Sources differ: Rest in Phase 4' }).first();
  const note = page.locator('#dispute-phase-4-rest');
  await expect(note).toBeHidden();
  await dagger.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(note).toContainText('2–4 min');
  await expect(note).toContainText('3–5 min');
  await expect(note).toContainText('0–3 min');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await dagger.click();
  await expect(note).toBeVisible();
  // A press outside closes it, as Escape does.
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 1, y: 1 } });
  await expect(note).toBeHidden();
});

test('old and short addresses lead on without script', async ({ page }) => {
  for (const [from, to] of redirects) {
    await page.goto(from);
    await expect.soft(page, from).toHaveURL(to);
    await expect.soft(page.getByRole('heading', { level: 1 }), from).toBeVisible();
  }
});
