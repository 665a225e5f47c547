import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { misconceptionFileSchema, questionFileSchema } from '../../src/questions/schema.ts';
import { toChapter } from '../pages/sources.ts';
import { firstSearchBytes, formatRuns, growthOfBuild, perAddedChapter, promises } from './figures.ts';
import type { Run } from './figures.ts';
import { addressOf, syntheticFiles, topicOf } from './synthetic.ts';

describe('made-up chapters', () => {
  const files = syntheticFiles(13);
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  test('stand in parts of twelve', () => {
    expect([0, 11, 12, 1199].map(addressOf)).toEqual([
      '/part-001/ch-0001/',
      '/part-001/ch-0012/',
      '/part-002/ch-0013/',
      '/part-100/ch-1200/',
    ]);
    expect(files.filter(({ path }) => path.startsWith('src/content/docs/part-'))).toHaveLength(13);
    const json = textOf('src/build/sidebar.ts').replace('export const sidebar = ', '').replace(/;\n$/, '');
    expect(JSON.parse(json)).toMatchObject([
      { label: 'Part 1', items: { length: 12 } },
      { label: 'Part 2', items: [{ link: '/part-002/ch-0013/' }] },
    ]);
  });

  test('are like a chapter of the book', () => {
    const body = textOf('src/content/docs/part-001/ch-0001.mdx');
    const chapter = toChapter('part-001/ch-0001.mdx', body);
    expect(chapter.objectives.map(({ id }) => id)).toEqual([
      'ch-0001.name',
      'ch-0001.explain',
      'ch-0001.judge',
      'ch-0001.choose',
    ]);
    const words = chapter.body.split(/\s+/).length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1300);
    for (const part of ['<Diagram ', '<SelfCheck ', '{#why}', '<ResistanceTable ']) expect(body).toContain(part);
  });

  test('have questions and beliefs of their own that the schemas accept', () => {
    const ids = files
      .filter(({ path }) => path.startsWith('src/content/questions/'))
      .flatMap(({ text }) => questionFileSchema.parse(parse(text)).map(({ id }) => id));
    expect(new Set(ids).size).toBe(39);
    const beliefs = misconceptionFileSchema.parse(parse(textOf('src/content/misconceptions/ch-0013.yaml')));
    expect(beliefs[0]?.undo).toBe('/part-002/ch-0013/#undo-ch-0013-mix-up');
    expect(textOf('src/content/docs/part-002/ch-0013.mdx')).toContain('<Anchor id="undo-ch-0013-mix-up" />');
  });

  test('are the same every time, and each has a word of its own', () => {
    expect(syntheticFiles(13)).toEqual(files);
    expect(new Set(Array.from({ length: 1200 }, (_, index) => topicOf(index))).size).toBe(1200);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s is no number of chapters', (count) => {
    expect(() => syntheticFiles(count)).toThrow('Give whole numbers');
  });
});

test('a first search is Pagefind’s program, the largest part of the index and the five largest results', () => {
  const files = [
    ['/pagefind/pagefind.js', 1000],
    ['/pagefind/pagefind-entry.json', 100],
    ['/pagefind/pagefind.en_1.pf_meta', 10],
    ['/pagefind/wasm.en.pagefind', 5000],
    ['/pagefind/wasm.unknown.pagefind', 70_000],
    ['/pagefind/index/en_1.pf_index', 300],
    ['/pagefind/index/en_2.pf_index', 200],
    ...[1, 2, 3, 4, 5, 6].map((bytes) => [`/pagefind/fragment/en_${bytes}.pf_fragment`, bytes] as const),
    ['/index.html', 90_000],
  ] as const;
  expect(firstSearchBytes(files.map(([path, bytes]) => ({ path, bytes })))).toBe(1000 + 100 + 10 + 5000 + 300 + 20);
  expect(() => firstSearchBytes([{ path: '/index.html', bytes: 1 }])).toThrow('has no search index');
});

describe('growth', () => {
  const small: Run = {
    chapters: 12,
    seconds: 10,
    cpuSeconds: 8,
    peakBytes: 400e6,
    distBytes: 3.6e6,
    chapterBytes: 50_000,
    firstSearchBytes: 100_000,
  };
  const large: Run = {
    chapters: 120,
    seconds: 100,
    cpuSeconds: 40,
    peakBytes: 800e6,
    distBytes: 30e6,
    chapterBytes: 75_000,
    firstSearchBytes: 200_000,
  };

  test('holds up to its limits', () => {
    expect(promises([large, small])).toEqual([
      { text: 'The built site grows 8.33 times from 12 to 120 chapters; linear is 10.00 times.', holds: true },
      { text: "One chapter's HTML grows 1.50 times from 12 to 120 chapters; at most 1.50 times.", holds: true },
      { text: 'A first search grows 2.00 times from 12 to 120 chapters; at most 2.00 times.', holds: true },
    ]);
  });

  test.each([
    ['distBytes', 36.1e6, 0],
    ['chapterBytes', 75_001, 1],
    ['firstSearchBytes', 200_001, 2],
  ] as const)('%s above its limit breaks one promise', (key, value, place) => {
    const broken = promises([small, { ...large, [key]: value }]).map(({ holds }) => !holds);
    expect(broken.flatMap((is, index) => (is ? [index] : []))).toEqual([place]);
  });

  test('with the square shows in what one more chapter adds', () => {
    const largest = { ...large, chapters: 1200, distBytes: 30e6 + 1080 * 268_000 };
    expect(promises([small, large, largest]).at(-1)).toEqual({
      text: 'One more chapter between 120 and 1200 adds 1.10 times the bytes of the first ones; at most 1.10 times.',
      holds: true,
    });
    const steeper = { ...largest, distBytes: 30e6 + 1080 * 270_000 };
    const broken = promises([small, large, steeper]).filter(({ holds }) => !holds);
    expect(broken.map(({ text }) => text)).toEqual([expect.stringContaining('One more chapter between 120 and 1200')]);
  });

  test('of time and memory is told and breaks nothing', () => {
    const slow = { ...large, seconds: 101, peakBytes: 4001e6 };
    expect(growthOfBuild([small, slow])).toEqual([
      'Build time grows 10.10 times from 12 to 120 chapters, FASTER than linearly (10.00 times).',
      'Computing time grows 5.00 times from 12 to 120 chapters, no faster than linearly (10.00 times).',
      'Peak memory grows 10.00 times from 12 to 120 chapters, FASTER than linearly (10.00 times).',
    ]);
    expect(promises([small, slow]).every(({ holds }) => holds)).toBe(true);
  });

  test('needs two sizes', () => {
    expect(() => promises([small])).toThrow('needs two sizes or more');
    expect(() => growthOfBuild([small])).toThrow('needs two sizes or more');
  });

  test('one more chapter is what lies between two sizes', () => {
    expect(perAddedChapter([large, small])).toEqual([
      { from: 12, to: 120, seconds: 90 / 108, cpuSeconds: 32 / 108, bytes: 26_400_000 / 108 },
    ]);
  });

  test('has a row of the table for each size', () => {
    expect(formatRuns([small, large]).split('\n').slice(2)).toEqual([
      '| 12 | 10.0 | 8.0 | 400 | 3.6 | 300.0 | 50.0 | 100.0 |',
      '| 120 | 100.0 | 40.0 | 800 | 30.0 | 250.0 | 75.0 | 200.0 |',
    ]);
  });
});
