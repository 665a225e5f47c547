import { describe, expect, test } from 'vitest';
import { checkBudget } from './budgets.ts';
import type { Chapter } from './budgets.ts';
import type { Bytes, PageWeight } from './weigh.ts';

const bytes: Bytes = { html: 19_000, css: 8_000, script: 2_000, font: 34_000, other: 200 };
const weight: PageWeight = {
  address: '/phases/2/',
  bytes,
  inlineScriptBytes: 400,
  requests: ['/phases/2/'],
  elements: 1_000,
  blocking: [],
};

/** The faults of one chapter that differs from a good one. */
const faults = (change: Partial<PageWeight>, chapter: Partial<Chapter> = {}, excused = {}) =>
  checkBudget([{ weight: { ...weight, ...change }, ...chapter }], excused).map(({ fault }) => fault);

describe('checkBudget', () => {
  test('a chapter within every limit is fine', () => {
    expect(faults({}, { nextVisitBytes: 20_000 })).toEqual([]);
  });

  test('names each limit that is passed, with both numbers', () => {
    expect(faults({ requests: Array.from({ length: 9 }, (_, index) => `/${index}`) })).toEqual([
      'requests before the reader acts: 9, and the budget is 8.',
    ]);
    expect(faults({ bytes: { ...bytes, html: 17_000, script: 4_001 } })).toEqual([
      'bytes of script that runs at once: 4,001, and the budget is 4,000.',
    ]);
    expect(faults({ bytes: { ...bytes, html: 20_300 } })).toEqual([
      'bytes of a first visit: 30,100, and the budget is 30,000.',
    ]);
    expect(faults({ bytes: { ...bytes, font: 34_001 } })).toEqual([
      'bytes of fonts: 34,001, and the budget is 34,000.',
    ]);
    expect(faults({}, { nextVisitBytes: 20_001 })).toEqual([
      'bytes after the chapter before it: 20,001, and the budget is 20,000.',
    ]);
    expect(faults({ elements: 1_001 })).toEqual(['elements: 1,001, and the budget is 1,000.']);
    expect(faults({ blocking: ['/a.js'] })).toEqual(['the script /a.js holds up the first paint.']);
  });

  test('an excused chapter has a limit of its own, and leaves the list once it keeps the budget', () => {
    expect(faults({ elements: 1_800 }, {}, { '/phases/2/': { elements: 1_800 } })).toEqual([]);
    expect(faults({ elements: 1_801 }, {}, { '/phases/2/': { elements: 1_800 } })).toEqual([
      'elements: 1,801, and the budget is 1,800.',
    ]);
    expect(faults({}, {}, { '/phases/2/': { elements: 1_800 } })).toEqual([
      'it keeps to the budget of 1,000 (elements), and is excused from it.',
    ]);
  });

  test('an excuse for a page that is no chapter is refused', () => {
    expect(faults({}, {}, { '/phases/9/': { elements: 1_800 } })).toEqual(['/phases/9/ is no chapter.']);
  });
});
