/**
 * Lighthouse for a phone, on the pages that the README speaks of. Run `npm run build` first; with `SITE_URL`, as a real
 * host would have it. Accessibility, best practices and findability must be 100; the speed depends on the machine, so it
 * is reported: the median of three runs.
 *
 *     npm run lighthouse
 */
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureChromium } from './find-chromium.ts';
import { median } from './load/figures.ts';
import { serveBrotli } from './load/serve-brotli.ts';

const dist = path.join(import.meta.dirname, '..', 'dist');
const pages = ['/', '/phases/2/', '/programming/acute-variables/', '/glossary/'];
const runs = 3;

/** Categories that do not depend on the machine. */
const fixed = ['accessibility', 'best-practices', 'seo'];
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];

interface Run {
  readonly scores: Readonly<Record<string, number>>;
  readonly metrics: Readonly<Record<string, number>>;
  /** What cost points, with the category. */
  readonly faults: readonly string[];
}

/** A port that is free now. Chromium is told it, since Lighthouse has to know it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port of this machine could be opened.');
  return address.port;
}

async function run(address: string, port: number): Promise<Run> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'silent' });
  if (!result) throw new Error(`Lighthouse gave no report of ${address}. Try again.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not load ${address}: ${runtimeError.message}`);
  const scores: Record<string, number> = {};
  const faults: string[] = [];
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    scores[name] = Math.round((score ?? 0) * 100);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 1)
        faults.push(`${name}: ${audit.title} (${id})`);
    }
  }
  return { scores, metrics: Object.fromEntries(metrics.map((id) => [id, audits[id]?.numericValue ?? 0])), faults };
}

async function main(): Promise<number> {
  const server = await serveBrotli(dist);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--remote-debugging-port=${port}`],
  });
  let isWhole = true;
  try {
    for (const page of pages) {
      const found: Run[] = [];
      for (let turn = 0; turn < runs; turn += 1) found.push(await run(server.origin + page, port));
      const middle = (read: (one: Run) => number | undefined) => median(found.map((one) => read(one) ?? 0));
      const score = (name: string) => middle(({ scores }) => scores[name]);
      const [fcp = '', lcp = '', speed = '', tbt = '', cls = ''] = metrics.map((id) =>
        middle((one) => one.metrics[id]).toFixed(id.endsWith('shift') ? 4 : 0),
      );
      console.log(
        `${page}\n  performance ${score('performance')}, accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}` +
          `\n  first paint ${fcp} ms, largest ${lcp} ms, speed index ${speed} ms, blocking ${tbt} ms, layout shift ${cls}`,
      );
      for (const fault of new Set(found.flatMap(({ faults }) => faults))) console.log(`  ${fault}`);
      if (fixed.some((name) => score(name) < 100)) isWhole = false;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (!isWhole) console.error('\nA score that does not depend on the machine is under 100: see the lines of its page.');
  return isWhole ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
