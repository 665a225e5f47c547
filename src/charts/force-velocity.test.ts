import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForceVelocity, forceAt, getForceVelocity, spread, velocityAt } from './force-velocity.ts';
import { getPrescriptions } from './prescriptions.ts';
import { range, wordsOf } from './test-helpers.ts';

describe('the curve', () => {
  test('is Hill’s hyperbola: all force at no speed, none at full speed', () => {
    expect(forceAt(0)).toBe(1);
    expect(forceAt(1)).toBe(0);
    // (1 - 0.25) / (1 + 0.25 / 0.25) = 0.75 / 2
    expect(forceAt(0.25)).toBe(0.375);
    // (1 - 0.5) / (1 + 0.5 / 0.25) = 0.5 / 3
    expect(forceAt(0.5)).toBeCloseTo(0.1667, 4);
  });

  test('reads the same both ways', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (v) => Math.abs(velocityAt(forceAt(v)) - v) < 1e-9),
    );
  });
});

describe('the drawn curve', () => {
  const { curve } = getForceVelocity().wide;

  test('runs from all force to full speed in eight bends', () => {
    // 624 px across from x = 8, and 432 px up from y = 466.
    expect(curve).toMatch(/^M8 34Q/);
    expect(curve).toMatch(/ 632 466$/);
    expect(curve.match(/Q/g)).toHaveLength(8);
  });

  test('stays within half a pixel of Hill’s hyperbola', () => {
    const numbers = curve.match(/[\d.]+/g)?.map(Number) ?? [];
    const points = Array.from({ length: numbers.length / 2 }, (_, index) => ({
      x: numbers[2 * index] ?? NaN,
      y: numbers[2 * index + 1] ?? NaN,
    }));
    for (let index = 0; index + 2 < points.length; index += 2) {
      const [from, control, to] = points.slice(index, index + 3);
      if (!from || !control || !to) throw new Error('a bend is cut off');
      for (const t of [0.25, 0.5, 0.75]) {
        const mix = (key: 'x' | 'y') => (1 - t) ** 2 * from[key] + 2 * t * (1 - t) * control[key] + t ** 2 * to[key];
        const v = (mix('x') - 8) / 624;
        // How far the point is from the curve, up or across, whichever is less.
        const up = Math.abs(466 - 432 * forceAt(v) - mix('y'));
        const across = Math.abs(8 + 624 * velocityAt((466 - mix('y')) / 432) - mix('x'));
        expect(Math.min(up, across)).toBeLessThan(0.5);
      }
    }
  });
});

describe('places of the phases', () => {
  test('come from the middle of the load range, heaviest first', () => {
    expect(getForceVelocity().wide.marks.map(({ rowId, force }) => [rowId, force])).toEqual([
      ['res7-p4', 0.925],
      ['res7-p5-strength', 0.925],
      ['res7-p3', 0.8],
      ['res7-p2-strength', 0.75],
      ['res7-p1', 0.6],
      ['res7-p2-stabilization', 0.6],
      ['res7-p5-power', 0.375],
    ]);
  });

  test('the power exercise of Phase 5, at 37.5%, sits at a quarter of the greatest speed', () => {
    // The wide plot is 624 px across from x = 8, and 432 px up from y = 466.
    expect(getForceVelocity().wide.marks.at(-1)).toMatchObject({ velocity: 0.25, point: { x: 164, y: 304 } });
  });

  test('only Phases 4 and 5 move as fast as can be controlled', () => {
    const explosive = getForceVelocity().wide.marks.filter(({ isExplosive }) => isExplosive);
    expect(explosive.map(({ phase }) => phase)).toEqual([4, 5, 5]);
  });

  test('Phase 5 is said to train both ends', () => {
    const { wide, narrow } = getForceVelocity();
    expect(wordsOf(wide.bothEnds?.labels ?? [])).toBe('Phase 5 trains both ends');
    expect(wordsOf(narrow.bothEnds?.labels ?? [])).toBe('Phase 5 trains both ends');
  });

  test('the chart says that it is a schematic', () => {
    const notes = getForceVelocity().notes.map((spans) => spans.map(({ text }) => text).join(''));
    expect(notes[0]).toBe(
      'A schematic. The shape is textbook muscle physiology; the places of the phases are our reading of their loads.',
    );
  });

  test('a lighter load moves its phase down the curve', () => {
    const lighter = getPrescriptions().map((one) =>
      one.rowId === 'res7-p3' && one.percentOneRm
        ? { ...one, percentOneRm: { ...one.percentOneRm, min: 30, max: 40 } }
        : one,
    );
    const { marks } = drawForceVelocity(lighter, 'wide');
    expect(marks.at(-1)).toMatchObject({ rowId: 'res7-p3', force: 0.35 });
  });

  test('the table has the marks as rows', () => {
    const { wide, twin } = getForceVelocity();
    expect(twin.rows.map(([, , load]) => load?.[0]?.fact)).toEqual(wide.marks.map(({ fact }) => fact));
    expect(twin.rows.map((cells) => cells.map((spans) => spans.map(({ text }) => text).join('')).join(' | '))[0]).toBe(
      '4 Maximal Strength | every exercise | 85–100% | as fast as can be controlled',
    );
  });

  test('whatever the loads, every point stays in the plot and no label covers another', () => {
    fc.assert(
      fc.property(
        fc.array(range(0, 120), { minLength: 8, maxLength: 8 }),
        fc.constantFrom('wide', 'narrow'),
        (loads, variant) => {
          const changed = getPrescriptions().map((one, index) => ({ ...one, percentOneRm: loads[index] ?? one.reps }));
          const { marks, plot } = drawForceVelocity(changed, variant);
          for (const { point } of marks) {
            expect(point.x).toBeGreaterThanOrEqual(plot.x);
            expect(point.x).toBeLessThanOrEqual(plot.x + plot.width);
            expect(point.y).toBeGreaterThanOrEqual(plot.y);
            expect(point.y).toBeLessThanOrEqual(plot.y + plot.height);
          }
          const baselines = marks.flatMap(({ labels }) => labels.map(({ y }) => y));
          const gaps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0));
          expect(Math.min(...gaps)).toBeGreaterThan(16);
        },
      ),
    );
  });
});

test('spread moves blocks apart, keeps their order and their bounds', () => {
  expect(spread([10, 12, 90], [20, 20, 20], 5, [0, 100])).toEqual([10, 35, 90]);
  expect(spread([95, 96], [20, 20], 5, [0, 100])).toEqual([65, 90]);
});
