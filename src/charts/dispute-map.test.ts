import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dispute } from '../opt/disputes.ts';
import { drawDisputeMap, getDisputeMap, numericDisputes, wrapWords } from './dispute-map.ts';
import { isInside, wordsOf } from './test-helpers.ts';

const variants = ['wide', 'narrow'] as const;

function markOf(id: string) {
  const mark = getDisputeMap().narrow.marks.find(({ disputeId }) => disputeId === id);
  if (!mark) throw new Error(`No mark for ${id}.`);
  return mark;
}

describe('dispute map', () => {
  test('has the disputes about numbers in the order of the page', () => {
    expect(numericDisputes().map(({ id }) => id)).toEqual([
      'phase-1-rest',
      'phase-2-intensity',
      'phase-2-second-reps',
      'phase-3-rest',
      'phase-3-sets',
      'phase-3-intensity',
      'phase-4-rest',
      'phase-5-sets',
      'phase-5-rest',
      'core-sets',
      'balance-power-reps',
      'saq-rest',
      'dynamic-dose',
      'phase-length',
      'push-pull-reps',
      'program-design-weight',
    ]);
  });

  test('says every position of the rest in Phase 4, the taught one filled', () => {
    const { positions, level } = markOf('phase-4-rest');
    expect(level).toBe(2);
    expect(positions.map(({ isTaught, label }) => [isTaught, wordsOf([label])])).toEqual([
      [true, '2–4 min\u20027th-edition decks'],
      [false, '3–5 min\u20026th ed., 7th text'],
      [false, '0–3 min\u2002study guide'],
    ]);
  });

  test('bars are drawn to the scale of their row: 124 px for five minutes from x = 1', () => {
    const boxes = markOf('phase-4-rest').positions.map(({ box }) => [box?.x, box?.width]);
    expect(boxes).toEqual([
      [50.6, 49.6],
      [75.4, 49.6],
      [1, 74.4],
    ]);
  });

  test('a single number is a bar of no length, and a source without a number has no bar', () => {
    const [podcast, prepPages, onePage] = markOf('program-design-weight').positions;
    expect(podcast?.box).toMatchObject({ x: 104.3, width: 0 });
    expect(prepPages?.box).toMatchObject({ x: 109.5, width: 0 });
    expect(onePage?.box).toMatchObject({ x: 125, width: 0 });
    const [, guide] = markOf('phase-3-intensity').positions;
    expect(guide?.box).toBeUndefined();
    expect(guide && wordsOf([guide.label])).toBe('none\u2002study guide');
  });

  test('what belongs to no phase wears no level', () => {
    expect(markOf('phase-length').level).toBeUndefined();
    expect(markOf('phase-5-rest').level).toBe(3);
    expect(markOf('core-sets').level).toBe(1);
  });

  test('the wide drawing has two columns of about the same length', () => {
    const { marks, height } = getDisputeMap().wide;
    const left = marks.filter(({ zero }) => zero.x === 1);
    const right = marks.filter(({ zero }) => zero.x === 335);
    expect(left.length + right.length).toBe(16);
    const bottom = (some: typeof left) => Math.max(...some.map(({ zero }) => zero.to));
    expect(Math.max(bottom(left), bottom(right))).toBe(height - 6);
    expect(Math.abs(bottom(left) - bottom(right))).toBeLessThan(110);
  });

  test('its table says who holds what', () => {
    const row = getDisputeMap().twin.rows.find(([head]) => head?.[0]?.text === 'Rest in Phase 4');
    expect(row?.map((spans) => spans.map(({ text }) => text).join(''))).toEqual([
      'Rest in Phase 4',
      '2–4 min: two 7th-edition decks',
      '3–5 min: the 6th-edition table, and the text of the 7th edition; 0–3 min: NASM’s own study guide',
    ]);
  });

  test('titles break between words', () => {
    expect(wrapWords('Repetitions in the pushing and pulling assessments', 37)).toEqual([
      'Repetitions in the pushing and',
      'pulling assessments',
    ]);
    expect(wrapWords('Rest in Phase 4', 37)).toEqual(['Rest in Phase 4']);
    expect(wrapWords('a misunderstanding b', 5)).toEqual(['a', 'misunderstanding', 'b']);
  });

  test('whatever the numbers, bars stay in the plot and rows do not overlap', () => {
    const whole = fc.integer({ min: 0, max: 400 });
    const value = fc
      .tuple(whole, whole)
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
    const dispute: fc.Arbitrary<Dispute> = fc
      .record({ values: fc.array(value, { minLength: 1, maxLength: 4 }), title: fc.lorem({ maxCount: 9 }) })
      .map(({ values, title }) => ({
        id: 'any',
        title,
        group: 'tables',
        unit: 'seconds',
        positions: values.map((one, index) => ({
          value: one,
          saidBy: 'a source',
          briefly: 'a source',
          sources: ['T7'],
          taught: index === 0,
        })),
        why: '',
        settledBy: '',
        examSafe: true,
      }));
    fc.assert(
      fc.property(fc.array(dispute, { maxLength: 12 }), fc.constantFrom(...variants), (some, variant) => {
        const { marks, plot, height } = drawDisputeMap(some, variant);
        expect(marks).toHaveLength(some.length);
        for (const { positions, zero, title } of marks) {
          expect(positions.filter(({ box }) => box && !isInside(box, plot))).toEqual([]);
          expect(zero.to).toBeLessThanOrEqual(height);
          expect(title.every(({ y }) => y < zero.from)).toBe(true);
        }
        for (const [index, { zero }] of marks.entries()) {
          const next = marks[index + 1];
          if (next && next.zero.x === zero.x) expect(next.title[0]?.y).toBeGreaterThan(zero.to);
        }
      }),
    );
  });
});
