/**
 * `npm run check:pages`: reads the built site in `dist/`, and the chapters and questions in `src/content`, and names
 * everything an author has to mend, one line each. Run `npm run build` first.
 */
import path from 'node:path';
import { claims } from '../src/opt/claims.ts';
import { checkApi, checkLlms } from './pages/api.ts';
import { checkChapters, checkClaims } from './pages/chapters.ts';
import { checkMarkedFacts, checkTableCells } from './pages/facts.ts';
import { checkJsonLd } from './pages/json-ld.ts';
import { checkFrame, checkIds, checkLinks, checkLoaded, checkRedirects, checkScripts } from './pages/links.ts';
import { checkPictureNames } from './pages/names.ts';
import { checkPath, checkPolicies, checkSheets } from './pages/paths.ts';
import { formatProblem } from './pages/problem.ts';
import type { Problem } from './pages/problem.ts';
import { checkDigits } from './pages/prose.ts';
import { checkPublicAddress } from './pages/public-address.ts';
import { checkQuestionLinks } from './pages/questions.ts';
import { readSite } from './pages/site.ts';
import { checkSpacing } from './pages/spacing.ts';
import { readChapters } from './pages/sources.ts';
import { readBank } from './questions/read-bank.ts';

/** Every problem of a repository that holds a built site. */
export function findProblems(repository: string): Problem[] {
  const site = readSite(path.join(repository, 'dist'));
  const chapters = readChapters(repository);
  const { bank } = readBank(repository);
  const addresses = new Set(site.pages.map((page) => page.address));
  return [
    ...chapters
      .filter((chapter) => !addresses.has(chapter.address))
      .map(({ file, address }) => ({
        file,
        fault: `dist has no page ${address}.`,
        remedy: 'Run "npm run build".',
      })),
    ...checkLinks(site),
    ...checkRedirects(site),
    ...checkLoaded(site),
    ...checkScripts(site),
    ...checkSheets(site),
    ...checkPolicies(site),
    ...checkJsonLd(site.pages, chapters),
    ...checkApi(site),
    ...checkLlms(site),
    ...checkPublicAddress(site),
    ...site.pages.flatMap((page) => [
      ...checkFrame(page),
      ...checkPath(page),
      ...checkIds(page),
      ...checkPictureNames(page),
      ...checkMarkedFacts(page),
      ...checkTableCells(page),
      ...checkSpacing(page),
    ]),
    ...checkChapters(chapters),
    ...checkQuestionLinks(bank, site.pages),
    ...checkClaims(claims, chapters, site.pages),
    ...checkDigits(chapters),
  ];
}

function main(): void {
  const repository = path.join(import.meta.dirname, '..');
  const problems = findProblems(repository);
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(
    problems.length === 0
      ? `The pages hold, and all ${claims.length} base claims are taught.`
      : `${problems.length} problems.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
