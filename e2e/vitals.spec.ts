/**
 * Nothing moves while a chapter loads: not when the font arrives after the first paint, not when its questions wake,
 * not on the way to its end. Every shift that Chromium notes counts, however small.
 */
import type { Page } from '@playwright/test';
import { chapterPages } from './site.ts';
import { expect, test } from './test.ts';

interface Watched {
  shifts?: string[];
}

/** Notes every shift from the first byte on, with what moved: even one that follows a press, since none is due here. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[] = [];
    (window as Watched).shifts = noted;
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const nameOf = (node: Node | undefined) =>
      node instanceof Element
        ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">`
        : (node?.nodeName ?? '?');
    const boxOf = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}x${height}`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) => `${nameOf(node)} ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
        );
        noted.push(`${value} at y ${scrollY}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Two frames painted: what was changed before is laid out, and its shifts are noted. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Keeps the font back until `release` is called, as a slow connection does. */
async function holdFont(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Scrolls on by less than half a window whenever all questions near by are alive and have been painted. */
const readToTheEnd = () =>
  new Promise<void>((done) => {
    const waits = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const near = bottom > -innerHeight / 2 && top < innerHeight * 1.5;
      return near && !element.matches('.alive, .look-back:has([role="status"]), .chapter-check:has(button)');
    };
    let painted = 0;
    const step = () => {
      painted = [...document.querySelectorAll('.question, .look-back, .chapter-check')].some(waits) ? 0 : painted + 1;
      const { scrollHeight } = document.documentElement;
      if (painted > 1 && scrollY + innerHeight >= scrollHeight - 1) {
        done();
        return;
      }
      if (painted > 1) scrollBy({ top: innerHeight * 0.45, behavior: 'instant' });
      requestAnimationFrame(step);
    };
    step();
  });

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 740 } });
    for (const address of chapterPages) {
      test(`nothing moves on ${address}`, async ({ page }) => {
        await watchShifts(page);
        const releaseFont = await holdFont(page);
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await painted(page);
        expect(await page.evaluate(() => document.fonts.status)).toBe('loading');
        releaseFont();
        await page.waitForLoadState('load');
        await page.evaluate(() => document.fonts.ready);
        await painted(page);
        expect.soft(await page.evaluate(() => (window as Watched).shifts), 'to load').toEqual([]);

        // A reader's way to the end: questions wake half a window before they are in view.
        await page.mouse.move(1, 1);
        await page.evaluate(readToTheEnd);
        await painted(page);
        expect.soft(await page.evaluate(() => (window as Watched).shifts), 'to the end').toEqual([]);
      });
    }
  });
}
