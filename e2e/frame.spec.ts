/** The frame around the chapters: theme, menu, links, old addresses. */
import { redirects } from './site.ts';
import { expect, test } from './test.ts';

const root = 'html';

test.describe('the theme', () => {
  test('follows the system until one is chosen, and keeps the choice', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/phases/2/');
    const theme = page.getByRole('combobox', { name: 'Theme' });
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'dark');
    await theme.selectOption('Light');
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
    await page.reload();
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
    await expect(theme).toHaveValue('light');
    await page.goto('/model/');
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
    await theme.selectOption('System');
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(theme).toHaveValue('auto');
  });

  test('changes for the page even where storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/phases/2/');
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator(root)).toHaveAttribute('data-theme', 'light');
  });
});

test('a heading and a caption link to themselves, and a press puts the whole address on the clipboard', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/phases/2/');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [name, anchor] of [
    ['Why this phase exists', '#why'],
    ['Resistance training in Phase 2', '#table-phase-2-resistance'],
  ] as const) {
    const link = page.locator('main').getByRole('link', { name });
    await link.click();
    await expect(link).toHaveAttribute('data-copied', '');
    expect(await copied()).toBe(new URL(`/phases/2/${anchor}`, baseURL).href);
    await expect(page).toHaveURL(`/phases/2/${anchor}`);
  }
});

test('the skip link goes past the menu', async ({ page }) => {
  await page.goto('/phases/2/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('on a phone the menu opens, leads on and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/phases/2/');
  const menu = page.getByRole('button', { name: 'Menu' });
  const chapter = page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Phase 3 Muscular Development' });
  await expect(chapter).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(chapter).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chapter).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chapter).toBeVisible();
  for (let step = 0; step < 20 && !(await chapter.evaluate((link) => link === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(chapter).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/phases/3/');
  await expect(page.getByRole('heading', { level: 1, name: 'Muscular Development' })).toBeVisible();
});

test('on a phone the theme is chosen in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/phases/2/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(page.locator(root)).toHaveAttribute('data-theme', 'dark');
});

test('the contents show where the reader is, and lead through the book', async ({ page }) => {
  await page.goto('/phases/2/');
  const contents = page.getByRole('navigation', { name: 'Main' });
  await expect(contents.locator('[aria-current="page"]')).toHaveCount(1);
  await expect(contents.getByRole('link', { name: 'Phase 2 Strength Endurance' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page
    .getByRole('navigation', { name: 'Previous and next chapter' })
    .getByRole('link', { name: /^Next/ })
    .click();
  await expect(page).toHaveURL('/phases/3/');
});

test('old and short addresses lead on and keep the anchor', async ({ page }) => {
  for (const [from, to] of redirects) {
    // A tool is no chapter, and has no check.
    const anchor = to.startsWith('/tools/') ? '#samples' : '#check';
    await page.goto(from + anchor);
    await expect.soft(page, from).toHaveURL(to + anchor);
    await expect.soft(page.locator(anchor), from).toBeInViewport();
  }
});

test.describe('an address that is not there', () => {
  test.use({ expectedFaults: /404/ });

  test('is answered with a way on', async ({ page }) => {
    const response = await page.goto('/phases/6/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the first page' }).click();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the home page leads to every phase by its house', async ({ page }) => {
  await page.goto('/');
  const house = page.locator('#figure-house');
  await expect(house.getByRole('link')).toHaveCount(8);
  await house.getByRole('link', { name: /^Phase 4/ }).click();
  await expect(page).toHaveURL('/phases/4/');
});

test('the contents show the line of the current chapter', async ({ page }) => {
  await page.goto('/about/exam/');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'The exam' })).toBeInViewport();
});

test('bringing that line into view does not move the page', async ({ page }) => {
  await page.goto('/about/exam/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goto('/about/exam/#domains');
  await expect(page.getByRole('heading', { name: 'Domains' })).toBeInViewport();
});
