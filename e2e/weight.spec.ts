/** What a first visit to a chapter costs, and what its questions cost, as a server sends it with Brotli. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './site.ts';
import { expect, test } from './test.ts';

const kinds = ['html', 'css', 'js', 'font', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Bytes after Brotli, about 15 % above what was measured; raise one only for something readers get for it. */
const mostBytes: Readonly<Record<Kind, number>> = { html: 20_000, css: 9_000, js: 2_000, font: 34_000, other: 500 };
const mostRequests = 8;

/** All script of a chapter's questions, chapter check and look back, loaded by reading to its end. */
const mostIslandBytes = 12_000;

function kindOf(pathname: string): Kind {
  if (pathname.endsWith('/') || pathname.endsWith('.html')) return 'html';
  if (pathname.endsWith('.css')) return 'css';
  if (pathname.endsWith('.js')) return 'js';
  return pathname.endsWith('.woff2') ? 'font' : 'other';
}

function bytesOf(pathname: string): number {
  const file = readFileSync(path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  // A font file is compressed already.
  if (pathname.endsWith('.woff2')) return file.length;
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  }).length;
}

test('a first visit to /phases/2/ stays light until the reader acts', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto('/phases/2/', { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const bytes: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  for (const pathname of new Set(paths)) bytes[kindOf(pathname)] += bytesOf(pathname);
  const figures = kinds.map((kind) => `${kind} ${bytes[kind]}`).join(', ');
  console.log(`/phases/2/, first visit, bytes after Brotli: ${figures}; ${paths.length} requests.`);
  test.info().annotations.push({ type: 'weight', description: `${figures}; ${paths.length} requests` });
  for (const kind of kinds) expect.soft(bytes[kind], `bytes of ${kind}`).toBeLessThanOrEqual(mostBytes[kind]);
  expect(paths.length, paths.join('\n')).toBeLessThanOrEqual(mostRequests);
  // Its questions wake at the first move.
  await expect(page.locator('.question.alive')).toHaveCount(0);
  await page.mouse.move(1, 1);
  await expect(page.locator('.question.alive').first()).toBeVisible();
});

test('the script of questions comes when one is near, and is small', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (kindOf(pathname) === 'js') scripts.add(pathname);
  });
  await page.goto('/about/', { waitUntil: 'load' });
  const everywhere = new Set(scripts);
  scripts.clear();

  // So low a window that no question is near.
  await page.setViewportSize({ width: 1280, height: 120 });
  await page.goto('/phases/2/', { waitUntil: 'load' });
  expect([...scripts].filter((script) => !everywhere.has(script))).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.mouse.move(1, 1);
  for (const question of await page.locator('.question, .look-back, .chapter-check').all()) {
    await question.scrollIntoViewIfNeeded();
  }
  await expect(page.locator('.question:not(.alive)')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ten questions from this chapter' }).click();
  await expect(page.locator('.drawn .question.alive')).toHaveCount(10);
  const all = [...scripts].filter((script) => !everywhere.has(script));
  const bytes = all.reduce((sum, script) => sum + bytesOf(script), 0);
  console.log(`/phases/2/, script of all questions, bytes after Brotli: ${bytes} in ${all.length} files.`);
  test.info().annotations.push({ type: 'weight', description: `script of all questions: ${bytes}` });
  expect(bytes).toBeLessThanOrEqual(mostIslandBytes);
});
