/** The addresses of the built site: the tests visit every page there is. */
import path from 'node:path';
import { readSite } from '../tools/pages/site.ts';
import { readChapters } from '../tools/pages/sources.ts';

export const dist = path.join(import.meta.dirname, '..', 'dist');

const { pages } = readSite(dist);

/** Pages of the book, the home page among them. */
export const bookPages: readonly string[] = pages.filter((page) => !page.bare).map((page) => page.address);

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

/** Every page that stays where it is: the book and the error page. */
export const allPages: readonly string[] = pages
  .filter((page) => page.movesTo === undefined)
  .map((page) => page.address);

/** Old and short addresses with where they lead. */
export const redirects: readonly (readonly [from: string, to: string])[] = pages.flatMap((page) =>
  page.movesTo === undefined ? [] : [[page.address, page.movesTo] as const],
);
