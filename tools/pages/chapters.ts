/** The form that every chapter and question keeps, and that every base claim is taught. */
import { chapterWords } from '../../src/build/reading-time.ts';
import type { Claim } from '../../src/opt/claims.ts';
import { getFact } from '../../src/opt/facts.ts';
import { nearestName } from '../../src/opt/nearest.ts';
import { fillFactReferences, parseFactReferences } from '../../src/questions/fact-references.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';
import type { Chapter, Option, SourceQuestion } from './sources.ts';

/** Length of a chapter in words, without tables, figures and questions. */
export const chapterLengthWords = { min: 900, max: 1600 } as const;

/** Em dashes in a chapter, and in a question with all its texts: more become a habit that readers notice. */
const mostEmDashes = { chapter: 3, question: 1 } as const;

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
const questionIds = /<SelfCheck\s[^>]*?id="([^"]*)"/g;

/** Ids of the questions a chapter asks, in its order. */
export function questionsAsked(chapter: Chapter): string[] {
  return [...chapter.body.matchAll(questionIds)].map((match) => match[1] ?? '');
}

/** Length, headings, objectives and number of questions of every chapter of the book. */
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
    const asked = questionsAsked(chapter);
    if (asked.length < 4) {
      say(`the chapter asks ${asked.length} questions, and at least 4 are asked for.`, 'Add a <SelfCheck id="…" />.');
    }
    const skeleton = skeletonOf(chapter);
    const headings = [...chapter.body.matchAll(headingIds)].map((match) => match[1] ?? '');
    const missing = skeleton.filter((id) => !headings.includes(id));
    for (const id of missing) say(`the heading {#${id}} is missing.`, `Every chapter of its kind has "## … {#${id}}".`);
    const order = headings.filter((id) => skeleton.includes(id)).join(' ');
    const wanted = skeleton.filter((id) => headings.includes(id)).join(' ');
    if (order !== wanted) say(`the headings stand in the order ${order}.`, `Bring them into this order: ${wanted}.`);
    const dashes = chapter.body.split('—').length - 1;
    if (dashes > mostEmDashes.chapter) {
      say(
        `the chapter has ${dashes} em dashes.`,
        `Use at most ${mostEmDashes.chapter}; a full stop or a comma often does.`,
      );
    }
    return problems;
  });
}

/** How much longer than the shortest option the longest may be, so that length gives no answer away. */
const mostLengthRatio = 2.5;

/** Where and how every question is used, and whether its form gives the answer away. */
export function checkQuestions(
  questions: readonly SourceQuestion[],
  chapters: readonly Chapter[],
  pages: readonly Page[],
): Problem[] {
  const problems: Problem[] = [];
  const uses = new Map<string, Chapter[]>();
  for (const chapter of chapters) {
    for (const id of questionsAsked(chapter)) uses.set(id, [...(uses.get(id) ?? []), chapter]);
  }
  const seen = new Map<string, SourceQuestion>();
  for (const question of questions) {
    const say = (fault: string, remedy: string) =>
      problems.push({ file: `${question.file}:${question.line}`, fault: `"${question.id}" ${fault}`, remedy });
    const twin = seen.get(question.id);
    if (twin) say(`stands in ${twin.file}:${twin.line} too.`, 'Give it another id.');
    seen.set(question.id, question);

    const using = uses.get(question.id) ?? [];
    if (using.length !== 1) {
      const where = using.map((chapter) => chapter.file).join(', ');
      say(
        using.length === 0 ? 'is asked nowhere.' : `is asked ${using.length} times: ${where}.`,
        `Put <SelfCheck id="${question.id}" /> in one chapter, once.`,
      );
    }
    const [chapter] = using;
    const objectives = (chapter ? [chapter] : chapters).flatMap((each) =>
      each.objectives.map((objective) => objective.id),
    );
    if (!objectives.includes(question.objective)) {
      const near = nearestName(question.objective, objectives);
      say(
        `asks for the objective "${question.objective}", which ${chapter?.file ?? 'no chapter'} ${chapter ? 'has not' : 'has'}.`,
        near === undefined ? 'Give the chapter objectives.' : `Did you mean "${near}"?`,
      );
    }
    const [address = '', anchor = ''] = question.section.split('#');
    const page = pages.find((candidate) => candidate.address === address);
    if (!page) say(`leads to "${question.section}", and there is no such page.`, 'Mend its "section".');
    else if (!page.ids.has(anchor)) {
      const near = nearestName(anchor, page.ids);
      say(
        `leads to "${question.section}", and the page has no "#${anchor}".`,
        near === undefined ? 'Mend its "section".' : `Did you mean "${address}#${near}"?`,
      );
    }
    problems.push(
      ...checkOptions(question).map((problem) => ({ ...problem, file: `${question.file}:${question.line}` })),
    );
    const dashes = question.texts.reduce((sum, { text }) => sum + text.split('—').length - 1, 0);
    if (dashes > mostEmDashes.question) say(`has ${dashes} em dashes.`, `Use at most ${mostEmDashes.question}.`);
  }
  for (const [file, ofFile] of Map.groupBy(questions, (question) => question.file)) {
    const recall = ofFile.filter((question) => question.cognitive === 'recall').length;
    if (recall * 2 > ofFile.length) {
      problems.push({
        file,
        fault: `${recall} of ${ofFile.length} questions only ask to recall.`,
        remedy: 'At most half may; let others apply or analyze.',
      });
    }
  }
  return problems;
}

/** Text with its facts filled in; a reference that leads nowhere stays as it is written, the build refuses it. */
function shown(text: string): string {
  try {
    return fillFactReferences(text);
  } catch {
    return text;
  }
}

function checkOptions(question: SourceQuestion): Omit<Problem, 'file'>[] {
  const faults: Omit<Problem, 'file'>[] = [];
  const options: readonly Option[] = [question.answer, ...question.distractors];
  const texts = options.map((option) => shown(option.text));
  const lengths = texts.map((text) => text.length);
  if (Math.max(...lengths) > mostLengthRatio * Math.min(...lengths)) {
    faults.push({
      fault: `"${question.id}" has options of ${lengths.join(', ')} letters.`,
      remedy: `Keep the longest within ${mostLengthRatio} times the shortest, or the length gives the answer away.`,
    });
  }
  if (new Set(texts.map((text) => text.toLowerCase())).size !== texts.length) {
    faults.push({ fault: `"${question.id}" has two options that read the same.`, remedy: 'Change one.' });
  }
  for (const unsafe of unsafeFactsIn(question.answer.text)) {
    faults.push({
      fault: `"${question.id}" has the disputed number ${unsafe} in its right answer.`,
      remedy: 'Ask about something that the sources agree on.',
    });
  }
  return faults;
}

/** Facts in a text whose sources disagree too much to ask about. */
function unsafeFactsIn(text: string): string[] {
  try {
    return parseFactReferences(text).flatMap((part) => {
      if (typeof part === 'string') return [];
      return getFact(part.fact).dispute?.examSafe === false ? [part.fact] : [];
    });
  } catch {
    return [];
  }
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
