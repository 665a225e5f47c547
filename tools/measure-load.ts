/**
 * How long the browser is too busy to answer while a chapter loads, with the processor slowed down four times. Run
 * `npm run build` first. Figures depend on the machine and on what else it does, so nothing here fails.
 *
 *     npm run measure:load                  every chapter, the median of five loads
 *     npm run measure:load -- /phases/2/    chapters whose address begins so
 */
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { ensureChromium } from './find-chromium.ts';
import { blockingTime, median } from './load/figures.ts';
import type { Task } from './load/figures.ts';
import { serveBrotli } from './load/serve-brotli.ts';
import { attribute, hasClass } from './pages/html.ts';
import { readSite } from './pages/site.ts';

const dist = path.join(import.meta.dirname, '..', 'dist');
const loads = 5;
const slowdown = 4;

interface Load {
  /** Total blocking time after the first contentful paint, in milliseconds. */
  readonly blocking: number;
  readonly longTasks: number;
  /** Milliseconds of script in frames longer than 50 ms, and how many of them a script forced a layout. */
  readonly script: number;
  readonly forced: number;
  readonly firstPaint: number;
}

interface Noted {
  tasks: Task[];
  script: number;
  forced: number;
}
type Watched = Window & { noted: Noted };

/** One load in a browser that has never seen the site, until half a second without requests has passed. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const noted: Noted = { tasks: [], script: 0, forced: 0 };
    (window as unknown as Watched).noted = noted;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    interface Frame extends PerformanceEntry {
      readonly scripts: readonly { readonly duration: number; readonly forcedStyleAndLayoutDuration: number }[];
    }
    new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as Frame[]) {
        for (const { duration, forcedStyleAndLayoutDuration } of scripts) {
          noted.script += duration;
          noted.forced += forcedStyleAndLayoutDuration;
        }
      }
    }).observe({ type: 'long-animation-frame', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const [noted, firstPaint] = await page.evaluate(
    () =>
      [
        (window as unknown as Watched).noted,
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ] as const,
  );
  await context.close();
  const { tasks, script, forced } = noted;
  return { blocking: blockingTime(tasks, firstPaint), longTasks: tasks.length, script, forced, firstPaint };
}

async function main(args: readonly string[]): Promise<void> {
  const wanted = args.filter((arg) => arg.startsWith('/'));
  const chapters = readSite(dist)
    .pages.filter((page) => page.elements.some((element) => hasClass(element, 'objectives')))
    .filter(({ address }) => wanted.length === 0 || wanted.some((start) => address.startsWith(start)));
  if (chapters.length === 0) throw new Error(`No chapter's address begins with ${wanted.join(' or ')}.`);
  const server = await serveBrotli(dist);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    console.log(`Median of ${loads} loads, processor ${slowdown} times slower, in milliseconds.\n`);
    console.log('blocking  long tasks  script in them  forced layout  first paint  chapter');
    for (const { address, elements } of chapters) {
      const stopping = elements.filter(
        (element) =>
          element.tagName === 'script' &&
          attribute(element, 'src') !== undefined &&
          !['module'].includes(attribute(element, 'type') ?? ''),
      );
      if (stopping.length > 0) console.log(`${address} has ${stopping.length} scripts that stop the first paint.`);
      const found: Load[] = [];
      for (let turn = 0; turn < loads; turn += 1) found.push(await load(browser, server.origin + address));
      const middle = (part: keyof Load) => Math.round(median(found.map((one) => one[part])));
      const row = [
        `${middle('blocking')}`.padStart(8),
        `${middle('longTasks')}`.padStart(10),
        `${middle('script')}`.padStart(14),
        `${middle('forced')}`.padStart(13),
        `${middle('firstPaint')}`.padStart(11),
      ];
      console.log(`${row.join('  ')}  ${address}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
