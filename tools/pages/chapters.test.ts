// cspell:ignore exampel
import { describe, expect, test } from 'vitest';
import { checkChapters, checkClaims, checkQuestions } from './chapters.ts';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';
import { addressOfChapter, nameOfChapter, toChapter, toQuestions } from './sources.ts';

test('a chapter’s address and name come from its file', () => {
  expect(['index.mdx', 'model/index.mdx', 'model/house.mdx', 'phases/2.mdx'].map(addressOfChapter)).toEqual([
    '/',
    '/model/',
    '/model/house/',
    '/phases/2/',
  ]);
  expect(['/model/', '/model/house/', '/levels/1/', '/phases/2/'].map(nameOfChapter)).toEqual([
    'model',
    'house',
    'level-1',
    'phase-2',
  ]);
});

const headings = ['before-you-read', 'why', 'how', 'example', 'mix-ups', 'check', 'recap'];
const asked = ['one', 'two', 'three', 'four'];

interface Parts {
  file?: string;
  words?: number;
  headings?: readonly string[];
  objectives?: readonly string[];
  questions?: readonly string[];
  covers?: string;
  extra?: string;
}

/** A chapter of the right form, but for what is said. */
function chapter(parts: Parts = {}) {
  const objectives = parts.objectives ?? ['house.a', 'house.b', 'house.c', 'house.d'];
  return toChapter(
    parts.file ?? 'model/house.mdx',
    `---
title: The house
description: The house in words.
covers: [${parts.covers ?? 'B04'}]
objectives:
${objectives.map((id) => `  - id: ${id}\n    text: explain the house`).join('\n')}
---
${(parts.headings ?? headings).map((id) => `## Heading {#${id}}`).join('\n\n')}

${'word '.repeat(parts.words ?? 1000)}
${parts.extra ?? ''}
${(parts.questions ?? asked).map((id) => `<SelfCheck id="house-${id}" />`).join('\n')}
`,
  );
}

describe('a chapter', () => {
  const faults = (parts: Parts) => checkChapters([chapter(parts)]).map(formatProblem);

  test('of the right form is accepted', () => {
    expect(faults({})).toEqual([]);
  });

  test('has 900 to 1,600 words', () => {
    // Seven headings of one word each.
    expect(faults({ words: 893 })).toEqual([]);
    expect(faults({ words: 892 })).toEqual([
      'src/content/docs/model/house.mdx: the chapter has 899 words, and 900 to 1600 are asked for. Add.',
    ]);
    expect(faults({ words: 1594 })).toEqual([
      expect.stringContaining('1601 words, and 900 to 1600 are asked for. Cut.'),
    ]);
  });

  test('has its headings, in order', () => {
    expect(faults({ headings: headings.filter((id) => id !== 'example') })).toEqual([
      expect.stringContaining('the heading {#example} is missing.'),
    ]);
    expect(faults({ headings: ['why', ...headings.filter((id) => id !== 'why')] })).toEqual([
      expect.stringContaining('Bring them into this order: before-you-read why how example mix-ups check recap.'),
    ]);
    expect(faults({ headings: [...headings.slice(0, 3), 'three-phases', ...headings.slice(3)] })).toEqual([]);
  });

  test('of a phase says who it is for, when to move on and how it goes wrong', () => {
    const phase = { file: 'phases/2.mdx', objectives: ['phase-2.a', 'phase-2.b', 'phase-2.c', 'phase-2.d'] };
    expect(faults(phase).map((fault) => /\{#([a-z-]+)\} is missing/.exec(fault)?.[1])).toEqual([
      'who',
      'move-on',
      'goes-wrong',
    ]);
    expect(
      faults({
        ...phase,
        headings: [
          'before-you-read',
          'why',
          'who',
          'how',
          'example',
          'move-on',
          'goes-wrong',
          'mix-ups',
          'check',
          'recap',
        ],
      }),
    ).toEqual([]);
  });

  test('has 4 to 6 objectives that begin with its name', () => {
    expect(faults({ objectives: ['house.a', 'house.b', 'house.c'] })).toEqual([
      expect.stringContaining('the chapter has 3 objectives, and 4 to 6 are asked for.'),
    ]);
    expect(faults({ objectives: ['house.a', 'house.b', 'house.c', 'model.d'] })).toEqual([
      'src/content/docs/model/house.mdx:12: the objective "model.d" does not begin with the chapter’s name. Begin it with "house.".',
    ]);
  });

  test('has objectives that no other chapter has', () => {
    expect(faults({ objectives: ['house.a', 'house.a', 'house.c', 'house.d'] })).toEqual([
      expect.stringContaining('the objective "house.a" stands in src/content/docs/model/house.mdx too.'),
    ]);
  });

  test('asks four questions at least', () => {
    expect(faults({ questions: ['one', 'two', 'three'] })).toEqual([expect.stringContaining('asks 3 questions')]);
  });

  test('is not asked for where the page is a reference', () => {
    const page = toChapter('glossary.mdx', '---\ntitle: Glossary\nreference: true\n---\n\nTerms.\n');
    expect(page.inBook).toBe(false);
  });

  test('has few em dashes', () => {
    expect(faults({ extra: 'a—b—c—d' })).toEqual([]);
    expect(faults({ extra: 'a—b—c—d—e' })).toEqual([expect.stringContaining('the chapter has 4 em dashes.')]);
  });
});

interface QuestionParts {
  objective?: string;
  cognitive?: string;
  section?: string;
  answer?: string;
  wrong?: string;
}

function question(id: string, parts: QuestionParts = {}): string {
  return `- id: house-${id}
  objective: ${parts.objective ?? 'house.a'}
  cognitive: ${parts.cognitive ?? 'apply'}
  section: ${parts.section ?? '/model/house/#why'}
  stem: "Which part comes first?"
  answer:
    text: "${parts.answer ?? 'The foundation of the house'}"
    why: "It carries the rest."
  distractors:
    - text: "${parts.wrong ?? 'The roof of the house above'}"
      why: "It is the goal."
    - text: "The walls of the house too"
      why: "They stand on it."
  explain: "Stability comes first."
`;
}

describe('a question', () => {
  const page = toPage('/model/house/', '<h2 id="why">Why</h2><h2 id="example">Example</h2>');
  const faults = (yaml: string, chapters = [chapter()]) =>
    checkQuestions(toQuestions('house.yaml', yaml), chapters, [page]).map(formatProblem);
  const four = (parts: QuestionParts = {}) =>
    asked.map((id, index) => question(id, index === 0 ? parts : {})).join('\n');

  test('of the right form is accepted', () => {
    expect(faults(four())).toEqual([]);
  });

  test('is asked in one place', () => {
    expect(faults(`${four()}\n${question('five')}`)).toEqual([
      'src/content/questions/house.yaml:61: "house-five" is asked nowhere. Put <SelfCheck id="house-five" /> in one chapter, once.',
    ]);
    const second = chapter({ file: 'model/index.mdx', objectives: ['model.a'], questions: ['one'] });
    expect(faults(four(), [chapter(), second])).toEqual([
      expect.stringContaining(
        '"house-one" is asked 2 times: src/content/docs/model/house.mdx, src/content/docs/model/index.mdx.',
      ),
    ]);
    expect(faults(four(), [chapter({ questions: [...asked, 'two'] })])).toEqual([
      expect.stringContaining('"house-two" is asked 2 times'),
    ]);
  });

  test('has an id of its own', () => {
    expect(faults(`${four()}\n${question('two')}`)).toEqual([
      expect.stringContaining('"house-two" stands in src/content/questions/house.yaml:16 too.'),
    ]);
  });

  test('asks for an objective of the chapter that asks it', () => {
    expect(faults(four({ objective: 'house.aa' }))).toEqual([
      'src/content/questions/house.yaml:1: "house-one" asks for the objective "house.aa", which src/content/docs/model/house.mdx has not. Did you mean "house.a"?',
    ]);
  });

  test('leads to a section that is there', () => {
    expect(faults(four({ section: '/model/house/#exampel' }))).toEqual([
      expect.stringContaining('the page has no "#exampel". Did you mean "/model/house/#example"?'),
    ]);
    expect(faults(four({ section: '/model/hose/#why' }))).toEqual([expect.stringContaining('there is no such page')]);
  });

  test('has options of like length that differ', () => {
    expect(faults(four({ answer: 'The foundation' }))).toEqual([]);
    expect(faults(four({ answer: 'Foundation' }))).toEqual([
      expect.stringContaining('options of 10, 27, 26 letters. Keep the longest within 2.5 times the shortest'),
    ]);
    expect(faults(four({ wrong: 'The foundation of the house' }))).toEqual([
      expect.stringContaining('two options that read the same'),
    ]);
  });

  test('has no key that the sources disagree about', () => {
    expect(faults(four({ answer: 'A rest of about {res7-p4.restAfterSeconds}' }))).toEqual([
      expect.stringContaining('has the disputed number res7-p4.restAfterSeconds in its right answer.'),
    ]);
    // Disputed, and still safe: the current edition is clear.
    expect(faults(four({ answer: 'A rest of about {res7-p3.restAfterSeconds}' }))).toEqual([]);
  });

  test('asks to recall in half of the file at most', () => {
    const recall = (count: number) =>
      asked.map((id, index) => question(id, index < count ? { cognitive: 'recall' } : {})).join('\n');
    expect(faults(recall(2))).toEqual([]);
    expect(faults(recall(3))).toEqual([
      'src/content/questions/house.yaml: 3 of 4 questions only ask to recall. At most half may; let others apply or analyze.',
    ]);
  });
});

describe('base claims', () => {
  const claim = { id: 'B11', text: 'Taught.', taughtAt: '/phases/2/#who' } as const;
  const chapters = [{ file: 'src/content/docs/phases/2.mdx', address: '/phases/2/', covers: ['B11'] }];
  const pages = [{ address: '/phases/2/', ids: new Set(['who', 'why']) }];

  test('a covered claim whose section is there is fine', () => {
    expect(checkClaims([claim], chapters, pages)).toEqual([]);
  });

  test('a section that is not there is refused with the nearest one', () => {
    expect(checkClaims([{ ...claim, taughtAt: '/phases/2/#whi' }], chapters, pages).map(formatProblem)).toEqual([
      'src/opt/claims.ts: B11 is taught at "/phases/2/#whi", and the page has no "#whi". Did you mean "/phases/2/#who"?',
    ]);
  });

  test('a chapter that is not there is refused', () => {
    expect(checkClaims([{ ...claim, taughtAt: '/phases/9/#who' }], chapters, pages).map(formatProblem)).toEqual([
      'src/opt/claims.ts: B11 is taught at "/phases/9/#who", and there is no such chapter. Mend its "taughtAt".',
    ]);
  });

  test('a chapter that does not cover the claim is refused', () => {
    const uncovered = chapters.map((chapter) => ({ ...chapter, covers: ['B12'] }));
    expect(checkClaims([claim], uncovered, pages).map(formatProblem)).toEqual([
      'src/content/docs/phases/2.mdx: src/opt/claims.ts says that B11 is taught here, and "covers" does not name it. Teach it and add B11 to "covers", or mend its "taughtAt".',
    ]);
  });
});
