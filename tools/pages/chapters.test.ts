import { describe, expect, test } from 'vitest';
import { checkChapters, checkClaims } from './chapters.ts';
import { formatProblem } from './problem.ts';
import { addressOfChapter, nameOfChapter, toChapter } from './sources.ts';

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

interface Parts {
  file?: string;
  words?: number;
  headings?: readonly string[];
  objectives?: readonly string[];
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

  test('is not asked for where the page is a reference', () => {
    const page = toChapter('glossary.mdx', '---\ntitle: Glossary\nreference: true\n---\n\nTerms.\n');
    expect(page.inBook).toBe(false);
  });

  test('has few em dashes', () => {
    expect(faults({ extra: 'a—b—c—d' })).toEqual([]);
    expect(faults({ extra: 'a—b—c—d—e' })).toEqual([expect.stringContaining('the chapter has 4 em dashes.')]);
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
