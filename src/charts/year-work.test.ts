import { describe, expect, test } from 'vitest';
import { isInside, wordsOf } from './test-helpers.ts';
import { getYearWork, monthsInWords } from './year-work.ts';
import type { WorkBar } from './year-work.ts';

const goals = ['fat-loss', 'muscle-gain', 'performance'] as const;

describe('the sample years', () => {
  test.each([
    ['fat-loss', '96 180 243 96 180 243 173 173 173 173 173 173'],
    ['muscle-gain', '64 120 162 60 120 162 60 120 162 60 120 162'],
    ['performance', '96 180 140 140 140 140 140 140 140 140 140 140'],
  ] as const)('%s: repetitions month by month', (goal, expected) => {
    const { wide, narrow } = getYearWork(goal);
    for (const { marks } of [wide, narrow]) {
      expect(marks.map(({ labels }) => wordsOf(labels)).join(' ')).toBe(expected);
    }
  });

  test('a bar is as high as its repetitions: 160 px for 250', () => {
    const [january, , march, , , , july] = getYearWork('fat-loss').wide.marks;
    // 96 × 160 / 250 = 61.4 and 243 × 160 / 250 = 155.5, from a floor at 208.
    expect(january?.repetitions[0]?.box).toMatchObject({ y: 146.6, height: 61.4 });
    expect(march?.repetitions[0]?.box).toMatchObject({ y: 52.5, height: 155.5 });
    expect(july?.repetitions.map(({ phase, box }) => [phase, box.height])).toEqual([
      [1, 20.5],
      [2, 38.4],
      [3, 51.8],
    ]);
  });

  test('loads run over the printed ranges: 144 px for 20 to 100 percent', () => {
    const [january, february] = getYearWork('performance').wide.marks;
    // 50–70 % is 36 px high, 70–80 % is 18 px.
    expect(january?.loads.map(({ isSecond, box }) => [isSecond, box.y, box.height])).toEqual([[false, 338, 36]]);
    expect(february?.loads.map(({ isSecond, box }) => [isSecond, box.y, box.height])).toEqual([
      [false, 320, 18],
      [true, 338, 36],
    ]);
  });

  test('a shared week stands in the order of its days', () => {
    const march = getYearWork('performance').wide.marks[2];
    expect(march?.loads.map(({ phase, level, isSecond }) => [phase, level, isSecond])).toEqual([
      [5, 3, false],
      [5, 3, true],
      [2, 2, false],
      [2, 2, true],
      [1, 1, false],
    ]);
  });

  test.each(goals)('%s: every bar and numeral lies in its panel', (goal) => {
    const { wide, narrow } = getYearWork(goal);
    for (const { marks, repetitions, load } of [wide, narrow]) {
      for (const mark of marks) {
        const inside = (bars: readonly WorkBar[], plot: typeof load.plot) =>
          bars.every(({ box }) => isInside(box, plot));
        expect(inside(mark.repetitions, repetitions.plot)).toBe(true);
        expect(inside(mark.loads, load.plot)).toBe(true);
        expect(mark.numerals.map(({ phase }) => phase)).toEqual(mark.repetitions.map(({ phase }) => phase));
      }
    }
  });

  test('the table names each kind of week once, with its months', () => {
    const cells = (goal: (typeof goals)[number]) =>
      getYearWork(goal).twin.rows.map((row) => row.map((spans) => spans.map(({ text }) => text).join('')));
    expect(cells('fat-loss')).toEqual([
      ['Phase 1', 'January, April', 'three', '96', '50–70%'],
      ['Phase 2', 'February, May', 'three', '180', '70–80%, then 50–70%'],
      ['Phase 3', 'March, June', 'three', '243', '75–85%'],
      ['Phases 1, 2 and 3', 'July to December', 'three', '173', '50–70%; 70–80%, then 50–70%; 75–85%'],
    ]);
    expect(cells('muscle-gain').map((row) => [row[1], row[2], row[4]])).toEqual([
      ['January', 'one', '50–70%'],
      ['February, May, August, November', 'one', '70–80%, then 50–70%'],
      ['March, June, September, December', 'one', '75–85%'],
      ['April, July, October', 'one', '85–100%'],
    ]);
    expect(cells('performance').at(-1)).toEqual([
      'Phases 5, 2 and 1',
      'March to December',
      'three',
      '140',
      '85–100%, then 30–45%; 70–80%, then 50–70%; 50–70%',
    ]);
  });

  test('it says whose arithmetic it is', () => {
    for (const goal of goals) {
      const [note] = getYearWork(goal).notes;
      expect(note?.map(({ text }) => text).join('')).toContain('A sample year, our arithmetic');
    }
  });
});

test('months in words', () => {
  expect(monthsInWords([0, 3])).toBe('January, April');
  expect(monthsInWords([6, 7, 8, 9, 10, 11])).toBe('July to December');
  expect(monthsInWords([4, 5, 10])).toBe('May, June, November');
});
