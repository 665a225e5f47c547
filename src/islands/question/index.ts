// Ships to the browser when a question is near: keep Node, Astro and the schema library out.
import { startCard } from './card.ts';
import { startChapterCheck } from './chapter-check.ts';
import { startLookBack } from './look-back.ts';

/** Brings alive what `src/client/alive.ts` found near: a question, a look back or a chapter check. */
export function enliven(element: HTMLElement): void {
  if (element.matches('.question')) startCard(element);
  else if (element.matches('.look-back')) startLookBack(element);
  else startChapterCheck(element);
}
