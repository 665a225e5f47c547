/** The addresses of the built site: the tests visit every page there is. */
import path from 'node:path';
import { readSite } from '../tools/pages/site.ts';
import { questionKinds } from '../src/questions/types.ts';
import { readChapters } from '../tools/pages/sources.ts';
import { readBank } from '../tools/questions/read-bank.ts';

export const dist = path.join(import.meta.dirname, '..', 'dist');

const { pages } = readSite(dist);

/** The question bank, so that tests can take real questions and need not know their words. */
export const { bank } = readBank(path.join(import.meta.dirname, '..'));

/** Pages that one component makes from one sort of data each: a few of them stand for all. */
const many = /^\/(?:q|practice\/chapters)\//;

/** Pages of the book, the home page among them; without those of single questions and of chapters’ questions. */
export const bookPages: readonly string[] = pages
  .filter((page) => !page.bare && !many.test(page.address))
  .map((page) => page.address);

const chapters = new Set(
  readChapters(path.join(import.meta.dirname, '..'))
    .filter((chapter) => chapter.inBook)
    .map((chapter) => chapter.address),
);

/** Chapters: pages with objectives, questions and sources. */
export const chapterPages: readonly string[] = bookPages.filter((address) => chapters.has(address));

/** Pages to look things up in. */
export const referencePages: readonly string[] = bookPages.filter(
  (address) => address !== '/' && !chapters.has(address),
);

/** Pages that are one sheet of paper when printed, with a notice of their own in place of the frame's. */
export const sheetPages: readonly string[] = ['/cheat-sheet/'];

/** Of each kind of question the page of the first one. */
export const questionPages: readonly string[] = questionKinds.flatMap((kind) => {
  const first = bank.questions.find(({ question }) => question.kind === kind);
  return first ? [`/q/${first.question.id}/`] : [];
});

/** The questions of three chapters, on one page each. */
export const practicePages: readonly string[] = ['start', 'phase-2', 'movement-screen'].map(
  (key) => `/practice/chapters/${key}/`,
);

/** Every page that stays where it is: the book, the error page, and those that stand for the many. */
export const allPages: readonly string[] = [
  ...pages.filter((page) => page.movesTo === undefined && !many.test(page.address)).map((page) => page.address),
  ...questionPages,
  ...practicePages,
];

/**
 * Deals a list out, so that each part holds every sort of it. A test that visits a whole part opens its browser window
 * once, which takes longer than many a page.
 */
export function dealt<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  return Array.from({ length: parts }, (_part, part) => list.filter((_item, index) => index % parts === part));
}

/** Old and short addresses with where they lead. */
export const redirects: readonly (readonly [from: string, to: string])[] = pages.flatMap((page) =>
  page.movesTo === undefined ? [] : [[page.address, page.movesTo] as const],
);
