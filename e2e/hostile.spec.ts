/** Addresses that somebody made up to do harm, or that a mail program broke. */
import path from 'node:path';
import { dist, questionPages } from './site.ts';
import { expect, test } from './test.ts';

const markup = '<img src=x onerror="window.planted=1"><script>window.planted=1</script>';

/** What may stand after an address, by what it is. */
const endings: readonly (readonly [what: string, ending: string])[] = [
  ['markup', `?text=${encodeURIComponent(markup)}&phase=${encodeURIComponent(markup)}&part=${markup}#${markup}`],
  ['broken percent codes', '?phase=%E0%A4%A&part=%&text=%zz#%E0%A4%A'],
  ['a selector', `?phase="],*,[x="#"],*,[x="`],
  ['names that objects have', '?phase=__proto__&kind=constructor&part=toString#__proto__'],
  ['a query of 8 KB', `?part=${'x,'.repeat(4000)}&text=${'y'.repeat(50)}`],
  ['1 MB after the #', `#${'a'.repeat(1_000_000)}`],
];

/** The pages whose scripts read their address, and two whose scripts do not. */
const pages = [
  '/',
  '/phases/2/',
  '/exercises/',
  '/programming/acute-variables/',
  '/practice/questions/',
  '/practice/progress/',
  '/start/',
  '/offline/',
  '/tools/program-designer/',
  '/tools/program-checker/',
  ...questionPages.slice(0, 1),
];

for (const address of pages) {
  test(`${address} stays whole, whatever stands after it`, async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1 });
    const scripts = page.locator('script, [onerror]');
    await page.goto(address, { waitUntil: 'load' });
    const words = (await heading.textContent()) ?? '';
    const count = await scripts.count();
    for (const [what, ending] of endings) {
      // From an empty page: a change after the # alone would load nothing.
      await page.goto('about:blank');
      await page.goto(address + ending, { waitUntil: 'load' });
      await expect.soft(heading, what).toHaveText(words);
      expect.soft(await page.evaluate(() => (window as { planted?: number }).planted), what).toBeUndefined();
      await expect.soft(scripts, what).toHaveCount(count);
      // Scripts went on: a filter that the page has counts its rows, a question comes alive.
      for (const status of await page.locator('.compare-status, [role="search"] [role="status"]').all()) {
        await status.scrollIntoViewIfNeeded();
        await expect.soft(status, what).toContainText(/\d+|No /);
        expect.soft((await status.textContent())?.length ?? 0, what).toBeLessThan(1000);
      }
      if (address.startsWith('/tools/')) await expect.soft(page.locator('.said, .checker-said'), what).toHaveCount(1);
      const question = page.locator('.question').first();
      if ((await question.count()) > 0) {
        await question.scrollIntoViewIfNeeded();
        await expect.soft(question, what).toHaveClass(/\balive\b/);
      }
    }
  });
}

test('a redirect takes along what stands after the # and runs nothing of it', async ({ page }) => {
  for (const ending of [
    `#${markup}`,
    '#%E0%A4%A',
    `#${'a'.repeat(1_000_000)}`,
    '?to=https://elsewhere.invalid/#javascript:1',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/p2/${ending}`);
    await expect(page).toHaveURL(/\/phases\/2\//);
    expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
  }
});

test.describe('an address that is not there', () => {
  test.use({ expectedFaults: /40[04]/ });

  test('never leads to another host', async ({ page, baseURL }) => {
    const home = new URL(baseURL ?? '');
    // Other servers than ours answer this one with the error page, too.
    await page.route(`${home.origin}//elsewhere.invalid/x/`, (route) =>
      route.fulfill({ status: 404, path: path.join(dist, '404.html') }),
    );
    for (const address of [
      '//elsewhere.invalid/x/',
      '/javascript:alert(1)/',
      `/${encodeURIComponent(markup)}/`,
      '/x/?next=//elsewhere.invalid/',
    ]) {
      await page.goto(home.origin + address);
      await expect(page.getByRole('link', { name: 'Go to the first page' })).toHaveJSProperty('href', home.href);
      expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
    }
  });
});

test('the search takes markup and a very long word as words', async ({ page }) => {
  await page.goto('/phases/2/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const words of [markup, '%E0%A4%A', 'a'.repeat(5_000)]) {
    await dialog.getByRole('textbox').fill(words);
    await expect(dialog.getByText(/\d+ results?|No results/i).first()).toBeVisible();
    expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
    await expect(dialog.locator('img[src="x"], script')).toHaveCount(0);
  }
});
