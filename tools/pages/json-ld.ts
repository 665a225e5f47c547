/** What pages tell search engines and catalogs: each block is understood, and each kind of page has its own. */
import { jsonLdFaults } from '../../src/build/json-ld/check.ts';
import { attribute, rawTextOf } from './html.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';
import type { Chapter } from './sources.ts';

/** The texts of a page's JSON-LD blocks. */
function blocksOf(page: Page): string[] {
  return page.elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .map((element) => element.childNodes.map((node) => ('value' in node ? node.value : rawTextOf(node))).join(''));
}

/** The type that a page has to describe itself as; undefined for pages that need no description. */
function typeFor(address: string, withObjectives: ReadonlySet<string>): string | undefined {
  if (address === '/') return 'Course';
  if (address === '/glossary/') return 'DefinedTermSet';
  if (/^\/q\/[^/]+\/$/.test(address)) return 'Quiz';
  return withObjectives.has(address) ? 'LearningResource' : undefined;
}

/** Everything that is wrong with the descriptions of the pages. */
export function checkJsonLd(
  pages: readonly Page[],
  chapters: readonly Pick<Chapter, 'address' | 'objectives'>[],
): Problem[] {
  const withObjectives = new Set(
    chapters.filter(({ objectives }) => objectives.length > 0).map(({ address }) => address),
  );
  return pages
    .filter(({ bare }) => !bare)
    .flatMap((page) => {
      const blocks = blocksOf(page);
      const problem = (fault: string): Problem => ({
        file: page.file,
        fault,
        remedy: 'The blocks are written by src/build/json-ld.',
      });
      const wanted = typeFor(page.address, withObjectives);
      if (wanted !== undefined && blocks.length !== 1) {
        return [problem(`the page has ${blocks.length} JSON-LD blocks, and one of the type ${wanted} belongs here.`)];
      }
      const canonical = page.elements.find(
        (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
      );
      const address = canonical && attribute(canonical, 'href');
      return blocks.flatMap((text) => {
        const faults = jsonLdFaults(text);
        if (faults.length > 0) return faults.map((fault) => problem(`a JSON-LD block is wrong. ${fault}`));
        const { '@type': type, url } = JSON.parse(text) as Readonly<Record<string, unknown>>;
        return [
          ...(wanted === undefined || type === wanted
            ? []
            : [problem(`its JSON-LD block is of the type ${String(type)} and not ${wanted}.`)]),
          ...(url === address
            ? []
            : [problem(`its JSON-LD block says ${String(url)} and its canonical link says ${address}.`)]),
        ];
      });
    });
}
