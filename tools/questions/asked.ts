/** Where the chapters ask: enough in each part, the pre-reading question answered, a check of ten at the end. */
import { nearestName } from '../../src/opt/nearest.ts';
import type { Bank, LintProblem } from '../../src/questions/lint/types.ts';
import type { Chapter } from '../pages/sources.ts';

/** Checks in each part of a chapter, at least. */
const fewestInPart = 3;

/** Questions of the check at a chapter's end. */
const inChapterCheck = 10;

/**
 * The three parts of a chapter that teach: why, how, and in use. Each begins at the first of these headings; what stands
 * before "why" is the pre-reading question, and what stands after "check" the end of the chapter.
 */
const parts: readonly (readonly [name: string, begins: string])[] = [
  ['why', 'why'],
  ['how', 'how'],
  ['in use', 'example'],
  ['end', 'check'],
];

interface Asked {
  readonly at: number;
  readonly tag: string;
}

const tags = (body: string, name: string): Asked[] =>
  [...body.matchAll(new RegExp(`<${name}\\s[^>]*/>`, 'g'))].map((match) => ({ at: match.index, tag: match[0] }));

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** Faults of the places where chapters ask. */
export function checkAsked(
  chapters: readonly Pick<Chapter, 'file' | 'name' | 'inBook' | 'body'>[],
  bank: Pick<Bank, 'questions'>,
): LintProblem[] {
  const known = bank.questions.map(({ question }) => question.id);
  const places = new Map<string, string>();
  return chapters.flatMap(({ name, inBook, body }): LintProblem[] => {
    const problems: LintProblem[] = [];
    const file = `questions/${name}.yaml`;
    const say = (fault: string, remedy: string) => problems.push({ file, fault: `the chapter ${fault}`, remedy });
    const checks = tags(body, 'SelfCheck');
    for (const { tag } of [...checks, ...tags(body, 'Compare')]) {
      const id = attribute(tag, 'id');
      if (id === undefined || known.includes(id)) continue;
      const near = nearestName(id, known);
      say(`asks "${id}", which there is not.`, near === undefined ? 'Write it.' : `Did you mean "${near}"?`);
    }
    for (const { tag } of checks) {
      const id = attribute(tag, 'id');
      if (id === undefined) continue;
      const before = places.get(id);
      places.set(id, name);
      if (before !== undefined) say(`asks "${id}", which "${before}" asks too.`, 'A question stands in one place.');
    }
    if (!inBook) return problems;

    const startOf = (id: string) => body.search(new RegExp(`^## .*\\{#${id}\\}[ \\t]*$`, 'm'));
    parts.slice(0, -1).forEach(([part, begins], index) => {
      const from = startOf(begins);
      const to = startOf(parts[index + 1]?.[1] ?? '');
      const inside = checks.filter(({ at, tag }) => at >= from && at < to && attribute(tag, 'id') !== undefined).length;
      if (inside < fewestInPart) {
        say(`asks ${inside} questions in its part "${part}".`, `Each part asks ${fewestInPart} or more.`);
      }
    });
    const before = checks.filter(({ tag }) => /\sbefore\b/.test(tag));
    const compared = tags(body, 'Compare').map(({ at, tag }) => ({ at, id: attribute(tag, 'id') }));
    if (before.length !== 1) say(`has ${before.length} pre-reading questions.`, 'Write <SelfCheck id="…" before />.');
    for (const { at, tag } of before) {
      const id = attribute(tag, 'id');
      const answered = compared.filter((compare) => compare.id === id);
      if (answered.length !== 1 || (answered[0]?.at ?? 0) < at) {
        say(`does not answer "${id}" later on.`, `Put <Compare id="${id}" /> in the section that answers it.`);
      }
    }
    const ends = checks.filter(({ tag }) => attribute(tag, 'of') !== undefined);
    const wanted = `<SelfCheck of="${name}" count={${inChapterCheck}} />`;
    if (ends.length !== 1 || ends[0]?.tag !== wanted || ends[0].at < startOf('check')) {
      say('has no check of ten at its end.', `Put ${wanted} under "## … {#check}".`);
    }
    const own = bank.questions.filter(({ chapter }) => chapter === name).length;
    if (own <= inChapterCheck) {
      say(`has ${own} questions.`, `More than ${inChapterCheck} are needed, so that two checks can differ.`);
    }
    return problems;
  });
}
