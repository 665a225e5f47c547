/** Everything in the project that a reader or another site may refer to, as lines of the ledger. */
import { exercises } from '../../src/opt/exercises/index.ts';
import { allFacts } from '../../src/opt/facts.ts';
import { glossary } from '../../src/opt/glossary/index.ts';
import { attribute, elementsIn, hasClass } from '../pages/html.ts';
import type { Element } from '../pages/html.ts';
import type { Page } from '../pages/site.ts';
import type { Chapter } from '../pages/sources.ts';

/** Elements whose ids belong to the page’s machinery: what is inside them is not linked to. */
function isMachinery(element: Element): boolean {
  return ['svg', 'nav', 'input', 'dialog', 'template'].includes(element.tagName) || hasClass(element, 'dispute-note');
}

/** Ids that a page of the book offers to be linked to, in its order. */
export function anchorsOf(page: Page): string[] {
  if (page.bare) return [];
  const main = page.elements.find((element) => element.tagName === 'main');
  if (!main) return [];
  return [...elementsIn(main, isMachinery)].flatMap((element) => {
    const id = attribute(element, 'id');
    // Starlight’s own mark of the top of a page.
    return id === undefined || id.startsWith('_') || attribute(element, 'popover') !== undefined ? [] : [id];
  });
}

/** The lines of all that is there now. */
export function collectLines(
  pages: readonly Page[],
  chapters: readonly Chapter[],
  questions: readonly { readonly id: string }[],
  misconceptions: readonly { readonly id: string }[],
): string[] {
  return [
    ...pages.filter((page) => page.address.endsWith('/')).map((page) => `page ${page.address}`),
    ...pages.flatMap((page) => anchorsOf(page).map((id) => `anchor ${page.address}#${id}`)),
    ...allFacts().map((fact) => `fact ${fact.id}`),
    ...glossary.map((term) => `term ${term.id}`),
    ...exercises.map((exercise) => `exercise ${exercise.id}`),
    ...chapters.flatMap((chapter) => chapter.objectives.map((objective) => `objective ${objective.id}`)),
    ...questions.map((question) => `question ${question.id}`),
    ...misconceptions.map((misconception) => `misconception ${misconception.id}`),
  ].sort();
}
