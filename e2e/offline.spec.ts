/** The site kept on the device: with the host gone, with a newer release on it, and with a device that is full. */
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { isKept, writeOffline } from '../src/build/offline.ts';
import { digestOf } from '../src/offline/release.ts';
import type { Release, ReleaseSize } from '../src/offline/release.ts';
import { startServer } from '../tools/serve.ts';
import type { RunningServer } from '../tools/serve.ts';
import { answer, cardOf, check, expectNoAxeFaults, firstOf, sideways, wake } from './answering.ts';
import { attempt, idsOf, progressOf, seed, stored } from './learner.ts';
import { dist } from './site.ts';
import { expect, isCutShort, test as base } from './test.ts';

/** A small site of real pages: enough to read, search, answer and see progress. */
const parts = [
  'index.html',
  'offline',
  'phases/2',
  'practice',
  '_astro',
  'pagefind',
  'favicon.svg',
  'icon-192.png',
  'manifest.webmanifest',
];

class Host {
  readonly root: string;
  readonly #server: RunningServer;
  readonly url: string;
  constructor(root: string, server: RunningServer) {
    this.root = root;
    this.#server = server;
    this.url = server.url;
  }
  /** Ends the server: from then on the device is alone. */
  close(): Promise<void> {
    return this.#server.close();
  }
  async change(file: string, change: (text: string) => string): Promise<void> {
    const before = await readFile(path.join(this.root, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`The change leaves ${file} as it was.`);
    await writeFile(path.join(this.root, file), after);
  }
  /** Another name for a file, as another build gives it, wherever a page or script names it. */
  async renameAsset(from: string, to: string): Promise<void> {
    const folder = path.join(this.root, '_astro');
    await rename(path.join(folder, from), path.join(folder, to));
    for (const file of await readdir(this.root, { recursive: true })) {
      if (!/\.(?:html|js|css)$/.test(file)) continue;
      const text = await readFile(path.join(this.root, file), 'utf8');
      if (text.includes(from)) await writeFile(path.join(this.root, file), text.replaceAll(from, to));
    }
  }
  /** The next release: another heading, style sheet and search script, the old files gone. */
  async release(): Promise<void> {
    await this.change('phases/2/index.html', (html) => html.replace('</h1>', ' in a new version</h1>'));
    const html = await readFile(path.join(this.root, 'phases/2/index.html'), 'utf8');
    const sheet = /_astro\/([^"]+\.css)/.exec(html)?.[1];
    const search = (await readdir(path.join(this.root, '_astro'))).find((name) => /^search-dialog\..*\.js$/.test(name));
    if (sheet === undefined || search === undefined)
      throw new Error('Without a style sheet and a search there is nothing to rename.');
    await this.renameAsset(sheet, 'renamed.css');
    await this.renameAsset(search, 'search-dialog.renamed.js');
    await writeOffline(this.root);
  }
}

const test = base.extend<{ host: Host; whole: boolean; prefix: string }>({
  /** The whole site as it was built, which no test may change, or a copy of a part. */
  whole: [false, { option: true }],
  prefix: ['/a/deep/path/', { option: true }],
  host: async ({ whole, prefix }, use) => {
    const folder = whole ? undefined : await mkdtemp(path.join(tmpdir(), 'offline-'));
    if (folder) {
      for (const part of parts) {
        await mkdir(path.dirname(path.join(folder, part)), { recursive: true });
        await cp(path.join(dist, part), path.join(folder, part), { recursive: true });
      }
      await writeOffline(folder);
    }
    const root = folder ?? dist;
    const server = await startServer({ root, prefix, port: 0 });
    const host = new Host(root, server);
    await use(host);
    await host.close().catch(() => undefined);
    if (folder) await rm(folder, { recursive: true, force: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
});
test.use({ serviceWorkers: 'allow' });
// The whole site is fetched file by file.
test.describe.configure({ timeout: 180_000 });

const state = (page: Page) => page.locator('[data-part="state"]');
const said = (page: Page) => page.locator('[data-part="said"]');
const note = (page: Page) => page.locator('.release-note');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Presses “Update now”. The browser may let the worker in use idle for half a minute before the new one comes. */
async function update(page: Page, heading: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(title(page)).toHaveText(heading, { timeout: 60_000 });
}

async function keep(page: Page): Promise<void> {
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(said(page)).toHaveText(/^Done\. You can read without a connection now\./, { timeout: 120_000 });
  await expect(state(page)).toHaveText(/^The whole site is kept on this device: /);
}

/** What the browser keeps of the site: workers, stores, and how many files. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores: names.length,
      files: files.reduce((sum, count) => sum + count, 0),
    };
  });

test.describe('the whole site', () => {
  // The address that is nowhere is meant to be; the update check of the worker finds no host.
  test.use({ whole: true, expectedFaults: /404|ERR_FAILED|ERR_CONNECTION_REFUSED/ });

  test('is kept when the reader asks, and read, searched and answered with the host gone', async ({ page, host }) => {
    const size = JSON.parse(await readFile(path.join(dist, 'offline.json'), 'utf8')) as ReleaseSize;
    await page.goto('offline/');
    await expect(state(page)).toHaveText(
      `The site is not kept on this device. It takes ${Math.round(size.bytes / 1e6)} MB, ` +
        `about ${(size.download / 1e6).toFixed(1)} MB to download.`,
    );
    const counted = page.locator('[data-part="count"]');
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(counted).toHaveText(new RegExp(`^\\d+ of ${size.count} files$`));
    await expect(page.getByRole('progressbar', { name: 'Files saved' })).toBeVisible();
    await expect(said(page)).toHaveText(/^Done\./, { timeout: 150_000 });
    await expect(said(page)).toBeFocused();
    await expect(state(page)).toHaveText(
      `The whole site is kept on this device: ${size.count} files, ${Math.round(size.bytes / 1e6)} MB.`,
    );

    await host.close();
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      if (!isCutShort(request)) failed.push(`${request.url()} (${request.failure()?.errorText ?? ''})`);
    });

    // A chapter that was never open, with its drawings and its style.
    await page.goto('phases/4/');
    await expect(title(page)).toContainText('Maximal Strength');
    await expect(page.locator('figure svg').first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 246)');
    await page.goto('exercises/');
    await expect(title(page)).toHaveText(/Exercises/);
    // Short forms, and folders without their slash.
    await page.goto('p2/');
    await expect(page).toHaveURL(/\/phases\/2\/$/);
    await page.goto('glossary');
    await expect(page).toHaveURL(/\/glossary\/$/);

    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('textbox').fill('superset');
    await dialog.locator('a[href*="/phases/2/"]').first().click();
    await expect(title(page)).toContainText('Strength Endurance');

    const question = firstOf('single');
    await page.goto(`q/${question.id}/`);
    const card = await wake(cardOf(page, question.id));
    await answer(card, question, true);
    await check(card, 'Certain');
    await page.goto('practice/progress/');
    await expect(page.locator('[data-part="status"]')).toContainText('You have answered 1 of');

    for (const address of ['start/', 'cheat-sheet/', 'programming/compare-phases/', 'about/disputes/', 'practice/']) {
      await page.goto(address);
      await expect(title(page)).toBeVisible();
    }
    // Nothing that a page loads was missing. A browser may look for a new worker meanwhile.
    expect(failed.filter((line) => !/\/sw\.js \(/.test(line))).toEqual([]);

    const missing = await page.goto('nowhere/');
    expect(missing?.status()).toBe(404);
    await expect(title(page)).toHaveText('This page is not kept on this device');
    await page.getByRole('link', { name: 'Go to the first page' }).click();
    await expect(page).toHaveTitle(/Phase by Phase/);
  });
});

test.describe('the whole site at the root of a host', () => {
  test.use({ whole: true, prefix: '/', expectedFaults: /ERR_FAILED|ERR_CONNECTION_REFUSED/ });

  test('answers with every page and file of the build, byte for byte, with the host gone', async ({ page, host }) => {
    const { files } = JSON.parse(await readFile(path.join(dist, 'offline-files.json'), 'utf8')) as Release;
    const inDist = await readdir(dist, { recursive: true });
    const pages = inDist.filter((name) => name.endsWith('.html') && name !== '404.html');
    expect(pages.length).toBeGreaterThan(600);
    expect(pages.filter((name) => files[name] === undefined)).toEqual([]);

    await keep(page);
    await host.close();
    const wrong = await page.evaluate(async (wanted) => {
      const found: string[] = [];
      for (const [name, digest] of wanted) {
        const address = new URL(`../${name.replace(/(^|\/)index\.html$/, '$1')}`, location.href);
        const reply = await fetch(address).catch((error: unknown) => new Response(String(error), { status: 599 }));
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await reply.arrayBuffer()));
        const actual = btoa(String.fromCharCode(...hash.subarray(0, 9)));
        if (actual.replaceAll('+', '-').replaceAll('/', '_') !== digest) found.push(`${name}: ${reply.status}`);
      }
      return found;
    }, Object.entries(files));
    expect(wrong).toEqual([]);

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('textbox').fill('superset');
    await page.locator('dialog a[href*="/phases/2/"]').first().click();
    await expect(title(page)).toContainText('Strength Endurance');
  });
});

test('whatever a kept page or style sheet names is kept as well, or is meant to be left to the host', async () => {
  const { files } = JSON.parse(await readFile(path.join(dist, 'offline-files.json'), 'utf8')) as Release;
  const lost = new Set<string>();
  const left = new Set<string>();
  for (const name of Object.keys(files)) {
    if (!/\.(?:html|css)$/.test(name)) continue;
    const text = await readFile(path.join(dist, name), 'utf8');
    expect(await digestOf(new TextEncoder().encode(text)), name).toBe(files[name]);
    const from = new URL(name.replace(/(^|\/)index\.html$/, '$1'), 'https://site.example/');
    for (const [, named = ''] of text.matchAll(/(?:\s(?:href|src)="|url\(["']?)([^"')]+)/g)) {
      const url = new URL(named.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), from);
      if (url.origin !== from.origin) continue;
      const target = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      if (files[target] !== undefined) continue;
      (isKept(target) ? lost : left).add(target);
    }
  }
  expect([...lost]).toEqual([]);
  // Files for other programs, and what the list of files names beside them.
  expect([...left].toSorted()).toEqual([
    '404.html',
    'api/glossary.json',
    'api/glossary.schema.json',
    'api/model.json',
    'api/model.schema.json',
    'api/plan.schema.json',
    'api/questions.json',
    'api/questions.schema.json',
    'llms.txt',
    'offline-files.json',
    'offline.json',
    'pagefind/wasm.unknown.pagefind',
    'sw.js',
  ]);
});

test.describe('the page that keeps the site', () => {
  for (const width of [320, 700, 1280]) {
    test(`moves nothing when it comes alive, nor while it saves, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const moved: string[] = [];
        Reflect.set(window, 'moved', moved);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // What follows a press at once is what the reader asked for.
            if (Reflect.get(entry, 'hadRecentInput') === true) continue;
            const sources = Reflect.get(entry, 'sources') as readonly { node: Node | null }[];
            moved.push(...sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 200) ?? 'a part now gone'));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let free = (): void => undefined;
      const held = new Promise<void>((resolve) => (free = resolve));
      await page.route('**/_astro/KeepOffline*.js', async (route) => {
        await held;
        await route.continue();
      });
      const heading = page.getByRole('heading', { name: 'What is kept' });
      const topOf = async () =>
        Math.round((await heading.boundingBox())?.y ?? 0) + (await page.evaluate(() => scrollY));
      await page.goto('offline/', { waitUntil: 'commit' });
      await expect(state(page)).toHaveText('Looking at what this device keeps…');
      await page.evaluate(() => document.fonts.ready);
      const before = await topOf();
      free();
      await expect(state(page)).toContainText('The site is not kept on this device.');
      await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible();
      expect(await topOf()).toBe(before);
      expect(await sideways(page)).toBe(0);

      await page.getByRole('button', { name: 'Keep for offline' }).click();
      await expect(said(page)).toHaveText(/^Saving the site\./);
      const saving = await topOf();
      await expect(said(page)).toHaveText(/^Done\./, { timeout: 120_000 });
      await expect(page.getByRole('button', { name: 'Look for a new version' })).toBeVisible();
      expect(await topOf()).toBe(saving);
      expect(await sideways(page)).toBe(0);
      await page.getByRole('button', { name: 'Remove from this device' }).click();
      await expect(said(page)).toHaveText(/^Removed\./);
      await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible();
      expect(await topOf()).toBe(saving);
      expect(await page.evaluate(() => Reflect.get(window, 'moved') as unknown)).toEqual([]);
    });
  }

  test('is worked by keyboard alone, and axe finds nothing in any state', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    // Most files wait until the reader has stopped it.
    let asked = 0;
    await page.route('**/*', async (route) => {
      if (!route.request().url().includes('offline')) asked += 1;
      if (asked <= 30) await route.continue();
    });
    await page.goto('offline/');
    const keepButton = page.getByRole('button', { name: 'Keep for offline' });
    await expect(keepButton).toBeVisible();
    await expectNoAxeFaults(page, '.offline', 'not kept');
    await keepButton.focus();
    asked = 0;
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
    await expect(page.locator('[data-part="count"]')).toHaveText(/^[1-9]\d of \d+ files$/);
    await expectNoAxeFaults(page, '.offline', 'saving');
    expect(await sideways(page)).toBe(0);
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(/^Stopped\./);
    await expect(said(page)).toBeFocused();
    await expectNoAxeFaults(page, '.offline', 'stopped');

    await page.unroute('**/*');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(keepButton).toBeFocused();
    await page.keyboard.press('Space');
    await expect(said(page)).toHaveText(/^Done\./, { timeout: 120_000 });
    await expect(said(page)).toBeFocused();
    await expectNoAxeFaults(page, '.offline', 'kept');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Look for a new version' })).toBeFocused();
  });
});

test('nothing is fetched or kept before the reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('phases/2/');
  await page.goto('practice/progress/');
  await expect(page.locator('[data-part="status"]')).toContainText('You have not answered any');
  expect(asked.filter((name) => /sw\.js|offline/.test(name))).toEqual([]);
  await page.goto('offline/');
  await expect(state(page)).toContainText('The site is not kept on this device.');
  expect(asked.filter((name) => /sw\.js|offline-files/.test(name))).toEqual([]);
  expect(await held(page)).toEqual({ workers: 0, stores: 0, files: 0 });
});

test('a new release waits, is taken up whole, and leaves progress as it is', async ({ page, host, context }) => {
  const progress = progressOf(attempt(idsOf('phase-2')[0] ?? ''));
  await seed(page, progress);
  await keep(page);
  await page.goto('phases/2/');
  const other = await context.newPage();
  await other.goto('phases/2/');
  await expect(title(other)).toHaveText(/Strength Endurance$/);

  await host.release();
  await page.goto('phases/2/');
  // Old text and old style together: a style sheet that the host no longer has would be a fault of this test.
  await expect(title(page)).toHaveText(/Strength Endurance$/);
  await expect(note(page)).toContainText('A new version of this site is ready.');
  await expectNoAxeFaults(page, '.release-note', 'offered');
  await update(page, /Strength Endurance in a new version$/);
  await expect(note(page)).toContainText('Updated to the newest version.');
  await expect(page.locator('link[href*="renamed.css"]')).toHaveCount(1);
  expect(await stored(page)).toBe(JSON.stringify(progress));
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(note(page)).toBeEmpty();
  await page.goto('practice/progress/');
  await expect(page.locator('[data-part="status"]')).toContainText('You have answered 1 of');
  await expect(note(page)).toHaveCount(0);

  // The other tab is told, goes on with scripts of its own release, and follows when the reader wants.
  await expect(note(other)).toContainText('This site was updated in another tab.');
  await other.keyboard.press('Control+k');
  await expect(other.getByRole('dialog', { name: 'Search' }).getByRole('textbox')).toBeFocused();
  await other.keyboard.press('Escape');
  await expect(title(other)).toHaveText(/Strength Endurance$/);
  await other.getByRole('button', { name: 'Load again' }).click();
  await expect(title(other)).toHaveText(/in a new version$/);
});

test('a reader who says “Later” is left alone in this tab, and has it when all pages were closed', async ({
  page,
  host,
  context,
}) => {
  await keep(page);
  await host.release();
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(note(page)).toContainText('A new version of this site is ready.');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/Strength Endurance$/);
  await wake(page.locator('.question').first());
  await expect(note(page)).toHaveCount(0);

  await page.close();
  const next = await context.newPage();
  // The browser may still be letting the old page go.
  await expect(async () => {
    await next.goto('about:blank');
    await next.goto('phases/2/');
    await expect(title(next)).toHaveText(/in a new version$/, { timeout: 1000 });
  }).toPass();
  await expect(note(next)).toContainText('Updated to the newest version.');
});

test('a release that is half on the host is not taken up', async ({ page, host }) => {
  await keep(page);
  await host.release();
  const half = await readFile(path.join(host.root, 'phases/2/index.html'), 'utf8');
  await host.change('phases/2/index.html', (html) => html.replace('in a new version', 'of which half is here'));
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(said(page)).toHaveText(/^The new version could not be saved whole: /);
  await expect(note(page)).toHaveCount(0);
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/Strength Endurance$/);

  // The rest arrives.
  await writeFile(path.join(host.root, 'phases/2/index.html'), half);
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(note(page)).toContainText('A new version of this site is ready.');
  await page.goto('phases/2/');
  await update(page, /in a new version$/);
});

test('a stale worker of an older build gives way', async ({ page, host }) => {
  const worker = path.join(host.root, 'sw.js');
  const current = await readFile(worker, 'utf8');
  // It keeps what it was given and never looks again.
  await writeFile(
    worker,
    `addEventListener('install', (event) => event.waitUntil((async () => {
       const store = await caches.open('old');
       const html = await (await fetch('phases/2/')).text();
       await store.put('phases/2/', new Response(html.replace('</h1>', ' as it was</h1>'), { headers: { 'content-type': 'text/html' } }));
     })()));
     addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`,
  );
  await page.goto('offline/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('../sw.js', { scope: '../' });
    await navigator.serviceWorker.ready;
  });
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/as it was$/);

  await writeFile(worker, current);
  await page.goto('phases/2/');
  await update(page, /Strength Endurance$/);
});

test.describe('a host that changes while the site is saved', () => {
  test('is found out in words, nothing is half kept, and the next try goes on', async ({ page, host }) => {
    const before = await readFile(path.join(host.root, 'phases/2/index.html'), 'utf8');
    await page.goto('offline/');
    await host.change('phases/2/index.html', (html) => html.replace('</h1>', ' changed</h1>'));
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(said(page)).toContainText('The host sent a file of another version.');
    expect(await held(page)).toMatchObject({ workers: 0 });
    await expectNoAxeFaults(page, '.offline', 'a fault');

    await writeFile(path.join(host.root, 'phases/2/index.html'), before);
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await expect(said(page)).toContainText('Done.');
  });
});

test.describe('without anything kept', () => {
  // The script that the old page asks for is gone.
  test.use({ expectedFaults: /search-dialog|404/ });

  test('a page whose scripts the host has replaced meanwhile can be read, and says how to go on', async ({
    page,
    host,
  }) => {
    // Nothing is kept here: the reader opened the page in the usual way.
    await page.goto('phases/2/');
    await host.release();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.keyboard.press('Control+k');
    await expect(title(page)).toHaveText(/in a new version$/);
    await page.waitForLoadState();
    expect(asked).toEqual([expect.stringContaining('the site has changed since you opened this page')]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('textbox')).toBeFocused();
  });
});

/** Lets the browser give this site no more than so many bytes. */
async function limitSpace(page: Page, quotaSize?: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

test('a full device is said in words, and what was saved is given back', async ({ page }) => {
  // The browser tells of more space than there is, as when other sites fill the device meanwhile.
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
  });
  await page.goto('offline/');
  await limitSpace(page, 400_000);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(said(page)).toContainText('The browser has no space left for this site');
  expect(await held(page)).toEqual({ workers: 0, stores: 0, files: 0 });
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeVisible();
});

test('a device that is full when a new release comes keeps the old one whole', async ({ page, host }) => {
  await keep(page);
  const before = await held(page);
  await host.release();
  await limitSpace(page, 100_000);
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(said(page)).toHaveText(/^The new version could not be saved whole: /);
  expect(await held(page)).toEqual(before);
  await page.goto('offline/');
  await expect(state(page)).toContainText('The whole site is kept on this device');
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/Strength Endurance$/);
  await expect(note(page)).toHaveCount(0);

  await limitSpace(page);
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(note(page)).toContainText('A new version of this site is ready.');
  await page.goto('phases/2/');
  await update(page, /in a new version$/);
});

test('too little space is said before anything is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_500_000, usage: 1_000_000 });
  });
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(said(page)).toContainText('and the browser has 0.5 MB for it.');
  expect(await held(page)).toMatchObject({ workers: 0, files: 0 });
});

test('the reader stops it, goes on later, and what was saved is not fetched again', async ({ page, host }) => {
  const { files } = JSON.parse(await readFile(path.join(host.root, 'offline-files.json'), 'utf8')) as Release;
  const all = Object.keys(files).length;
  // Every file after the twentieth waits for the reader's word.
  let asked = 0;
  await page.goto('offline/');
  await page.route('**/*', async (route) => {
    if (!route.request().url().includes('offline')) asked += 1;
    if (asked > 20) return;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.locator('[data-part="count"]')).toHaveText(/^(?:1[5-9]|20) of \d+ files$/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(said(page)).toHaveText('Stopped. What is saved stays, and the next try goes on from there.');
  const { workers, files: saved } = await held(page);
  expect(workers).toBe(0);
  expect(saved).toBeGreaterThanOrEqual(15);

  await page.unroute('**/*');
  asked = 0;
  page.on('request', () => (asked += 1));
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(said(page)).toContainText('Done.');
  // The list, the worker and the size are asked for besides.
  expect(asked).toBeLessThanOrEqual(all - saved + 4);
});

test('what the browser dropped is noticed and saved again', async ({ page }) => {
  await keep(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of (await store.keys()).slice(0, 5)) await store.delete(request);
    }
  });
  // Told on any page, until the reader says “Later” or has saved it again.
  await page.goto('practice/');
  await expect(note(page)).toContainText('Parts of this site are no longer on this device.');
  await expectNoAxeFaults(page, '.release-note', 'missing');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toBe(0);
  await page.getByRole('link', { name: 'Save them again' }).click();
  await expect(state(page)).toHaveText(/^5 of \d+ files are no longer on this device\. /);
  await expectNoAxeFaults(page, '.offline', 'some are gone');
  expect(await sideways(page)).toBe(0);
  await expect(note(page)).toHaveCount(0);
  await page.goto('practice/');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(note(page)).toBeEmpty();
  await page.goto('phases/2/');
  await wake(page.locator('.question').first());
  await expect(note(page)).toHaveCount(0);

  await page.goto('offline/');
  await page.getByRole('button', { name: 'Save what is missing' }).click();
  await expect(state(page)).toContainText('The whole site is kept on this device');
});

test('a site that the browser dropped altogether is missed on the page that keeps it', async ({ page }) => {
  await keep(page);
  // As a browser does it that keeps small storage: progress and settings stay.
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/Strength Endurance$/);
  await page.goto('offline/');
  await expect(state(page)).toHaveText(/^The site was kept here, and the browser has removed it\. It takes /);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(said(page)).toHaveText(/^Done\./, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await expect(said(page)).toHaveText('This is the newest version.');
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(state(page)).toHaveText(/^The site is not kept on this device\. /);
});

test('it is removed without a trace, and progress stays', async ({ page, host }) => {
  const progress = progressOf(attempt(idsOf('phase-2')[0] ?? ''));
  await seed(page, progress);
  await keep(page);
  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(said(page)).toHaveText('Removed. Pages come from the host again. Your progress is still here.');
  await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeHidden();
  await expectNoAxeFaults(page, '.offline', 'removed');
  await host.change('phases/2/index.html', (html) => html.replace('</h1>', ' from the host</h1>'));
  await page.goto('phases/2/');
  await expect(title(page)).toHaveText(/from the host$/);
  expect(await held(page)).toEqual({ workers: 0, stores: 0, files: 0 });
  expect(await stored(page)).toBe(JSON.stringify(progress));
});

test('the site can be installed', async ({ page, context }) => {
  await page.goto('offline/');
  const devtools = await context.newCDPSession(page);
  const { url, errors, data = '' } = await devtools.send('Page.getAppManifest');
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  const { display, name, icons, start_url, scope, ...others } = JSON.parse(data) as {
    display: string;
    name: string;
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  // Relative, so that a copy in any folder opens its own first page.
  expect([start_url, scope]).toEqual(['./', './']);
  // Without an id the first page is it. One that is written counts from the host's root: all copies there were one app.
  expect(others).not.toHaveProperty('id');
  expect([name, display]).toEqual(['Phase by Phase', 'standalone']);
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of icons) {
    const png = await readFile(path.join(dist, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('a browser finds nothing that stands against installing it', async ({ host }) => {
  // Private windows, which tests usually are, install nothing: a profile of its own.
  const profile = await mkdtemp(path.join(tmpdir(), 'install-'));
  const { launchOptions } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions });
  try {
    const page = await context.newPage();
    for (const address of ['', 'offline/']) {
      await page.goto(`${host.url}${address}`);
      const devtools = await context.newCDPSession(page);
      await expect
        .poll(async () => (await devtools.send('Page.getInstallabilityErrors')).installabilityErrors)
        .toEqual([]);
      const { appId } = await devtools.send('Page.getAppId');
      expect(appId).toBe(host.url);
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
