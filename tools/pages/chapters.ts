/** The form that every chapter keeps, and that every base claim is taught. */
import { chapterWords } from '../../src/build/reading-time.ts';
import type { Claim } from '../../src/opt/claims.ts';
import { nearestName } from '../../src/opt/nearest.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';
import type { Chapter } from './sources.ts';

/** Length of a chapter in words, without tables, figures and questions. */
export const chapterLengthWords = { min: 900, max: 1600 } as const;

/** Em dashes in a chapter: more become a habit that readers notice. */
const mostEmDashes = 3;

const skeletons = {
  phase: ['before-you-read', 'why', 'who', 'how', 'example', 'move-on', 'goes-wrong', 'mix-ups', 'check', 'recap'],
  level: ['before-you-read', 'why', 'how', 'example', 'move-on', 'mix-ups', 'check', 'recap'],
  model: ['before-you-read', 'why', 'how', 'example', 'mix-ups', 'check', 'recap'],
} as const;

function skeletonOf(chapter: Chapter): readonly string[] {
  if (chapter.name.startsWith('phase-')) return skeletons.phase;
  return chapter.name.startsWith('level-') ? skeletons.level : skeletons.model;
}

const headingIds = /^## .*\{#([a-z0-9-]+)\}[ \t]*$/gm;
/** Length, headings and objectives of every chapter of the book. */
export function checkChapters(chapters: readonly Chapter[]): Problem[] {
  const firstUse = new Map<string, string>();
  return chapters.flatMap((chapter): Problem[] => {
    const problems: Problem[] = [];
    const say = (fault: string, remedy: string, line?: number) =>
      problems.push({ file: line === undefined ? chapter.file : `${chapter.file}:${line}`, fault, remedy });
    for (const { id, line } of chapter.objectives) {
      const before = firstUse.get(id);
      if (before !== undefined) say(`the objective "${id}" stands in ${before} too.`, 'Give it another id.', line);
      firstUse.set(id, chapter.file);
      if (!id.startsWith(`${chapter.name}.`)) {
        say(`the objective "${id}" does not begin with the chapter’s name.`, `Begin it with "${chapter.name}.".`, line);
      }
    }
    if (!chapter.inBook) return problems;

    const words = chapterWords(chapter.body);
    const { min, max } = chapterLengthWords;
    if (words < min || words > max) {
      say(`the chapter has ${words} words, and ${min} to ${max} are asked for.`, words < min ? 'Add.' : 'Cut.');
    }
    if (chapter.objectives.length < 4 || chapter.objectives.length > 6) {
      say(`the chapter has ${chapter.objectives.length} objectives, and 4 to 6 are asked for.`, 'Add or join some.');
    }
    const skeleton = skeletonOf(chapter);
    const headings = [...chapter.body.matchAll(headingIds)].map((match) => match[1] ?? '');
    const missing = skeleton.filter((id) => !headings.includes(id));
    for (const id of missing) say(`the heading {#${id}} is missing.`, `Every chapter of its kind has "## … {#${id}}".`);
    const order = headings.filter((id) => skeleton.includes(id)).join(' ');
    const wanted = skeleton.filter((id) => headings.includes(id)).join(' ');
    if (order !== wanted) say(`the headings stand in the order ${order}.`, `Bring them into this order: ${wanted}.`);
    const dashes = chapter.body.split('—').length - 1;
    if (dashes > mostEmDashes) {
      say(`the chapter has ${dashes} em dashes.`, `Use at most ${mostEmDashes}; a full stop or a comma often does.`);
    }
    return problems;
  });
}

const claimsFile = 'src/opt/claims.ts';

/** Every base claim that no chapter covers, or whose section (`taughtAt`) is not there or not in a chapter that covers it. */
export function checkClaims(
  taught: readonly Claim[],
  chapters: readonly Pick<Chapter, 'file' | 'address' | 'covers'>[],
  pages: readonly Pick<Page, 'address' | 'ids'>[],
): Problem[] {
  return taught.flatMap(({ id, taughtAt }): Problem[] => {
    const [address = '', anchor = ''] = taughtAt.split('#');
    const chapter = chapters.find((candidate) => candidate.address === address);
    const page = pages.find((candidate) => candidate.address === address);
    if (!chapter || !page) {
      return [
        {
          file: claimsFile,
          fault: `${id} is taught at "${taughtAt}", and there is no such chapter.`,
          remedy: 'Mend its "taughtAt".',
        },
      ];
    }
    const problems: Problem[] = [];
    if (!page.ids.has(anchor)) {
      const near = nearestName(anchor, page.ids);
      problems.push({
        file: claimsFile,
        fault: `${id} is taught at "${taughtAt}", and the page has no "#${anchor}".`,
        remedy: near === undefined ? 'Mend its "taughtAt".' : `Did you mean "${address}#${near}"?`,
      });
    }
    if (!chapter.covers.includes(id)) {
      problems.push({
        file: chapter.file,
        fault: `${claimsFile} says that ${id} is taught here, and "covers" does not name it.`,
        remedy: `Teach it and add ${id} to "covers", or mend its "taughtAt".`,
      });
    }
    return problems;
  });
}
