/**
 * Nothing moves while a chapter loads: not when the font arrives after the first paint, not when its questions wake,
 * not on the way to its end. Every shift that Chromium notes counts, however small.
 */
import type { Page } from '@playwright/test';
import { chapterPages, dealt } from './site.ts';
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

const shifts = (page: Page) => page.evaluate(() => (window as Watched).shifts);

interface HeldFont {
  hold(): void;
  release(): void;
}

/** Keeps fonts back from `hold` until `release`, as a slow connection does. */
async function holdFonts(page: Page): Promise<HeldFont> {
  let release = () => {};
  let held = Promise.resolve();
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  return {
    hold: () => {
      held = new Promise((resolve) => (release = resolve));
    },
    release: () => release(),
  };
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

const parts = 4;

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 740 } });
    for (const [part, addresses] of dealt(chapterPages, parts).entries()) {
      test(`nothing moves in any chapter, part ${part + 1} of ${parts}`, async ({ page }) => {
        test.setTimeout(240_000);
        expect(addresses.length).toBeGreaterThan(1);
        await watchShifts(page);
        // While something answers in its place, the browser keeps no font: each page waits for its own.
        const font = await holdFonts(page);
        for (const address of addresses) await test.step(address, () => expectStill(page, address, font));
      });
    }
  });
}

async function expectStill(page: Page, address: string, font: HeldFont): Promise<void> {
  font.hold();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await painted(page);
  expect.soft(await page.evaluate(() => document.fonts.status), address).toBe('loading');
  font.release();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  expect.soft(await shifts(page), `${address}, to load`).toEqual([]);

  // A reader's way to the end: questions wake half a window before they are in view.
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 1);
  await page.evaluate(readToTheEnd);
  await painted(page);
  expect.soft(await shifts(page), `${address}, to the end`).toEqual([]);
}
