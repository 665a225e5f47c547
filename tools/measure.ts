/**
 * What each page costs a reader before they act, from `dist/` alone. Run `npm run build` first.
 *
 *     npm run measure                 every page but those of single questions
 *     npm run measure -- --all        those too
 *     npm run measure -- /phases/2/   pages whose address begins so, with what they fetch
 *     npm run check:budget            holds the chapters to their budget, and prints them
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attribute, hasClass } from './pages/html.ts';
import { formatProblem } from './pages/problem.ts';
import { readSite } from './pages/site.ts';
import type { Page, Site } from './pages/site.ts';
import { checkBudget, format } from './weight/budgets.ts';
import type { Chapter } from './weight/budgets.ts';
import { excused } from './weight/excused.ts';
import { weighTools } from './weight/tool-scripts.ts';
import { firstVisitBytes, nextVisitBytes, weighPage } from './weight/weigh.ts';
import type { PageWeight, Sizes } from './weight/weigh.ts';

const dist = path.join(import.meta.dirname, '..', 'dist');

/** A chapter says what its reader will be able to do. */
const isChapter = (page: Page) => page.elements.some((element) => hasClass(element, 'objectives'));

/** The address that "Next" leads to. */
function nextOf(page: Page): string | undefined {
  const link = page.elements.find((element) => element.tagName === 'a' && attribute(element, 'rel') === 'next');
  const href = link && attribute(link, 'href');
  return href === undefined ? undefined : new URL(href, new URL(page.address, 'https://site.invalid')).pathname;
}

const columns = ['requests', 'html', 'css', 'script', 'font', 'other', 'in all', 'elements', 'next'];

function table(rows: readonly (readonly [address: string, ...numbers: (number | undefined)[]])[]): string {
  const cells = rows.map(([address, ...numbers]) => [
    address,
    ...numbers.map((value) => (value === undefined ? '' : format(value))),
  ]);
  const all = [['page', ...columns], ...cells];
  const widths = all[0]?.map((_head, index) => Math.max(...all.map((row) => row[index]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const rowOf = (weight: PageWeight, next?: number): readonly [string, ...(number | undefined)[]] => {
  const { html, css, script, font, other } = weight.bytes;
  const all = firstVisitBytes(weight);
  return [weight.address, weight.requests.length, html, css, script, font, other, all, weight.elements, next];
};

function chaptersOf(site: Site, weigh: (address: string) => PageWeight, sizes: Sizes): Chapter[] {
  const pages = site.pages.filter(isChapter);
  const before = new Map(pages.map((page) => [nextOf(page), page.address]));
  return pages.map(({ address }) => {
    const from = before.get(address);
    const weight = weigh(address);
    return from === undefined ? { weight } : { weight, nextVisitBytes: nextVisitBytes(weight, weigh(from), sizes) };
  });
}

function main(args: readonly string[]): number {
  const site = readSite(dist);
  const sizes: Sizes = new Map();
  const weights = new Map<string, PageWeight>();
  const weigh = (address: string): PageWeight => {
    const weight = weights.get(address) ?? weighPage(address, (file) => readFileSync(path.join(dist, file)), sizes);
    weights.set(address, weight);
    return weight;
  };
  console.log('Bytes after Brotli before the reader acts; "in all" leaves out the font; "next": with a warm cache.\n');
  if (args.includes('--check')) {
    const chapters = chaptersOf(site, weigh, sizes);
    console.log(table(chapters.map(({ weight, nextVisitBytes: next }) => rowOf(weight, next))));
    const { tools, problems: ofTools } = weighTools(site.pages, site.read);
    for (const { address, bytes, scripts } of tools) {
      console.log(`${address}: ${format(bytes)} bytes of script of its own, in ${scripts.length} files`);
    }
    const problems = [...checkBudget(chapters, excused), ...ofTools];
    for (const problem of problems) console.error(formatProblem(problem));
    const over = Object.keys(excused).length;
    console.log(
      problems.length === 0
        ? `\n${chapters.length} chapters are held; ${over} of them may cost more than the budget for now: tools/weight/excused.ts.`
        : `\n${problems.length} problems.`,
    );
    return problems.length === 0 ? 0 : 1;
  }
  const wanted = args.filter((arg) => arg.startsWith('/'));
  const shown = site.pages.filter(
    ({ address, bare }) =>
      !bare &&
      (wanted.length > 0
        ? wanted.some((start) => address.startsWith(start))
        : args.includes('--all') || !address.startsWith('/q/')),
  );
  const found = shown.map(({ address }) => weigh(address));
  console.log(table(found.map((weight) => rowOf(weight))));
  if (wanted.length > 0)
    for (const { address, requests } of found) console.log(`\n${address}\n  ${requests.join('\n  ')}`);
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
