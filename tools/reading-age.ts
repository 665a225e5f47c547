/**
 * `npm run report:reading-age`: the reading age of every page of the built site, and of the book as a whole. Run
 * `npm run build` first. Counted are paragraphs and list items of the page's own text; tables, figures, questions,
 * terms opened in place and sources are left out.
 */
import path from 'node:path';
import { ancestorsOf, attribute, hasClass, textOf } from './pages/html.ts';
import type { Element } from './pages/html.ts';
import { readSite } from './pages/site.ts';
import type { Page } from './pages/site.ts';
import { readability } from './reading-age/reading-age.ts';

const aside = new Set(['figure', 'form', 'nav', 'footer', 'header', 'table', 'fieldset', 'details']);

const asideClasses = ['chapter-sources', 'term-source', 'confused', 'also'];

function isApart(element: Element): boolean {
  return (
    aside.has(element.tagName) ||
    asideClasses.some((name) => hasClass(element, name)) ||
    attribute(element, 'popover') !== undefined
  );
}

/** Paragraphs and list items of a page that a reader reads as prose. */
export function proseOf(page: Page): string[] {
  return (
    page.elements
      .filter(({ tagName }) => tagName === 'p' || tagName === 'li' || tagName === 'dd')
      .filter((element) => {
        const around = [element, ...ancestorsOf(element)];
        return around.some(({ tagName }) => tagName === 'main') && !around.some(isApart);
      })
      // An item that holds paragraphs is counted by them.
      .filter((element) => !element.childNodes.some((child) => 'tagName' in child && child.tagName === 'p'))
      .map((element) => textOf(element, isApart))
      .filter((text) => /\p{L}/u.test(text))
  );
}

function main(): void {
  const { pages } = readSite(path.join(import.meta.dirname, '../dist'));
  const book = pages.filter((page) => !page.bare).map((page) => ({ address: page.address, prose: proseOf(page) }));
  const rows = book
    .filter(({ prose }) => prose.length > 0)
    .map(({ address, prose }) => ({ address, ...readability(prose) }))
    .sort((left, right) => right.readingAgeYears - left.readingAgeYears);
  const width = Math.max(...rows.map(({ address }) => address.length));
  for (const { address, words, readingAgeYears } of rows) {
    console.log(
      `${address.padEnd(width)}  ${readingAgeYears.toFixed(1).padStart(5)} years  ${String(words).padStart(6)} words`,
    );
  }
  const whole = readability(book.flatMap(({ prose }) => prose));
  console.log(`${rows.length} pages, ${whole.words} words: reading age ${whole.readingAgeYears.toFixed(1)} years.`);
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
