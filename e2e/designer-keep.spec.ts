/** Nothing that was worked on in the program designer is lost: clients, tabs, storage, links and files. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './test.ts';

const address = '/tools/program-designer/';
const open = (page: Page) => page.locator('.clients-open');
const said = (page: Page) => page.locator('.said');
const summary = (page: Page) => page.locator('.intake-summary');
const list = (page: Page) => page.locator('.clients-list').getByRole('button');
const notices = (page: Page) => page.locator('.clients-notices');

const [{ hash: link }] = JSON.parse(
  readFileSync(new URL('../src/plan-files/released-links.json', import.meta.url), 'utf8'),
) as [{ hash: string }];

async function makePlan(page: Page, goal = 'Fat loss'): Promise<void> {
  await page.getByLabel('Goal (needed)').selectOption(goal);
  await page.getByLabel('Training status (needed)').selectOption('New to training');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(summary(page)).toContainText(goal);
}

const showList = (page: Page) => page.getByText(/^Clients on this device/).click();

async function rename(page: Page, name: string): Promise<void> {
  const input = page.getByLabel('Name of this client');
  await input.fill(name);
  await input.press('Enter');
  await expect(open(page)).toContainText(name);
}

test('several clients are kept, renamed, copied, removed and brought back', async ({ page }) => {
  await page.goto(address);
  await makePlan(page);
  await showList(page);
  await rename(page, 'Anna');
  await page.getByRole('button', { name: 'New client' }).click();
  await expect(page.getByLabel('Goal (needed)')).toBeFocused();
  await makePlan(page, 'Performance');
  await rename(page, 'Ben');
  await page.reload();
  await showList(page);
  await expect(list(page)).toHaveText(['Ben', 'Anna']);
  await expect(open(page)).toHaveText('Ben Saved on this device.');
  await list(page).getByText('Anna').click();
  await expect(summary(page)).toContainText('Fat loss');
  await expect(said(page)).toHaveText('“Anna” is open.');

  await page.getByRole('button', { name: 'Copy “Anna”' }).click();
  await expect(open(page)).toHaveText('Anna (2) Saved on this device.');
  await page.getByText('Remove “Anna (2)”', { exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'save it to a file first' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^phase-by-phase-plan-anna-2-\d{4}-\d\d-\d\d\.json$/);
  const file = readFileSync(await download.path());
  await page.getByRole('button', { name: 'Yes, remove “Anna (2)”' }).click();
  const back = page.getByRole('button', { name: 'Bring “Anna (2)” back' });
  await expect(back).toBeFocused();
  await expect(list(page)).toHaveText(['Ben', 'Anna']);
  await expect(page.getByRole('heading', { name: 'Who is the plan for?' })).toBeVisible();
  await back.click();
  await expect(list(page)).toHaveText(['Anna (2)', 'Ben', 'Anna']);
  await expect(open(page)).toContainText('Saved on this device.');
  expect(await axeFaults(page, '.designer')).toEqual([]);

  await page.getByText('Remove “Anna (2)”', { exact: true }).click();
  await page.getByRole('button', { name: 'Yes, remove “Anna (2)”' }).click();
  await expect(list(page)).toHaveText(['Ben', 'Anna']);
  // The very same plan is not opened a second time.
  await page
    .getByLabel('Open a plan from a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await expect(said(page)).toHaveText('The plan in “a.json” is open as a client of its own.');
  await expect(open(page)).toContainText('Anna');
});

test('two tabs that change one client keep both versions', async ({ page, context }) => {
  await page.goto(address);
  await makePlan(page);
  await expect(open(page)).toContainText('Saved on this device.');
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('button', { name: 'Other exercises' }).click();
  await expect(open(other)).toContainText('Saved on this device.');
  await expect(open(page)).toContainText('Another tab changed “Client”.');
  await page.getByRole('button', { name: 'Other exercises' }).click();
  await expect(notices(page).first()).toContainText(
    'Another tab changed “Client” too. Both are kept: what you have here is now “Client (2)”.',
  );
  await showList(other);
  await expect(list(other)).toHaveText(['Client (2)', 'Client']);
  await other.close();
});

async function withStorage(context: BrowserContext, kind: 'blocked' | 'full'): Promise<void> {
  await context.addInitScript((how) => {
    if (how === 'blocked') {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Blocked.', 'SecurityError');
        },
      });
    } else {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    }
  }, kind);
}

for (const [kind, sentence] of [
  ['blocked', 'This browser does not let the site save anything.'],
  ['full', 'The browser’s storage for this site is full.'],
] as const) {
  test(`${kind} storage is said, and the work goes on`, async ({ page, context }) => {
    await withStorage(context, kind);
    await page.goto(address);
    await makePlan(page);
    await expect(notices(page)).toContainText(sentence);
    await expect(open(page)).not.toContainText('Saved');
    await showList(page);
    await expect(list(page)).toHaveText(['Client']);
    await page.getByRole('button', { name: 'Other exercises' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(said(page)).toHaveText('Undone.');
  });
}

test('stored values that cannot be read stay as they are until the trainer decides', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('seeded')) return;
    sessionStorage.setItem('seeded', 'yes');
    localStorage.setItem('phase-by-phase.plan.torn', '{"format":"phase-by-phase.dra');
    localStorage.setItem('phase-by-phase.plan.other', '{"of":"somebody else"}');
  });
  await page.goto(address);
  await makePlan(page);
  const items = page.locator('ul.clients-notices').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.filter({ hasText: 'plan.torn' })).toContainText('This draft is damaged and cannot be read.');
  const other = items.filter({ hasText: 'plan.other' });
  await expect(other).toContainText('What is saved here is no draft of this site.');
  const saving = page.waitForEvent('download');
  await other.getByRole('link').click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe('{"of":"somebody else"}');
  await other.getByRole('button').click();
  await expect(items).toHaveCount(1);
  await page.reload();
  await expect(items).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('phase-by-phase.plan.torn'))).toBe(
    '{"format":"phase-by-phase.dra',
  );
});

test('links and files: good ones become clients, bad ones are refused and change nothing', async ({ page }) => {
  await page.goto(address + link);
  await expect(said(page)).toHaveText('The plan in the link is open as a client of its own.');
  expect(new URL(page.url()).hash).toBe('');
  await expect(open(page)).toContainText('Saved on this device.');
  const before = await summary(page).textContent();
  for (const [hash, sentence] of [
    [
      link.slice(0, -9),
      /^This link is damaged: it was cut off or changed on its way\. What you had here is unchanged\./,
    ],
    ['#plan-9.0.a', /^This link was made by a newer version of Phase by Phase\..* What you had here is unchanged\.$/],
  ] as const) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expect(said(page)).toHaveText(sentence);
    expect(new URL(page.url()).hash).toBe('');
  }
  await showList(page);
  for (const [text, sentence] of [
    ['', /^This file is empty\. Nothing was changed\./],
    ['{"format":"phase-by-phase.plan","version":1,"in', /^This file is damaged, perhaps cut off/],
    ['{"format":"phase-by-phase.learner"}', /^This file holds your progress with the questions/],
    ['{"format":"phase-by-phase.plan","version":2}', /^This file was made by a newer version/],
    ['hello', /^This file is not a plan saved as JSON\./],
    [' '.repeat(10_000_001), /^This file is larger than any plan\./],
  ] as const) {
    await page
      .getByLabel('Open a plan from a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(said(page)).toHaveText(sentence);
  }
  await expect(summary(page)).toHaveText(before ?? '');
  await expect(list(page)).toHaveCount(1);

  // The same link again is the same client; a dropped file is read, too.
  await page.evaluate((next) => {
    location.hash = next;
  }, link);
  await expect(said(page)).toHaveText('The plan in the link is open as a client of its own.');
  await expect(list(page)).toHaveCount(1);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['no plan'], 'dropped.json'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(said(page)).toHaveText(/^This file is not a plan saved as JSON\./);
});
