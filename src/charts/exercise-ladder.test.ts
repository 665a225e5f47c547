import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawLadder,
  getLadder,
  getLadderChart,
  isLadderSlug,
  ladderSlugs,
  layLanes,
  orderRungs,
} from './exercise-ladder.ts';
import type { Ladder, Rung } from './exercise-ladder.ts';
import { isInside, wordsOf } from './test-helpers.ts';

const rung = (id: string, level: Rung['level'] = 'stabilization', published = true): Rung => ({
  id,
  name: id,
  level,
  published,
});
const step = (from: string, to: string) => ({ from, to, published: true });

/** a - b - d and a - c in stabilization, d - e up to strength. */
const small: Ladder = {
  rungs: [rung('e', 'strength'), rung('a'), rung('b'), rung('c'), rung('d'), rung('alone', 'power', false)],
  steps: [step('a', 'b'), step('b', 'd'), step('a', 'c'), step('d', 'e')],
};

describe('the data', () => {
  test('ten groups have a ladder', () => {
    expect(ladderSlugs).toHaveLength(10);
    expect(isLadderSlug('legs')).toBe(true);
    expect(isLadderSlug('flexibility')).toBe(false);
  });

  test('the chest has these published steps', () => {
    const { rungs, steps } = getLadder('chest');
    expect(rungs).toHaveLength(28);
    expect(rungs.filter(({ published }) => published)).toHaveLength(15);
    expect(steps.filter(({ published }) => published).map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'push-up-hands-on-bench > push-up',
      'push-up > push-up-hands-on-ball',
      'push-up-hands-on-ball > push-up-hands-on-ball-single-leg',
      'machine-chest-press > flat-dumbbell-chest-press',
    ]);
  });

  test('a step that both ends name is one step', () => {
    const { steps } = getLadder('plyometric');
    expect(new Set(steps.map(({ from, to }) => `${from} ${to}`)).size).toBe(steps.length);
    expect(steps).toContainEqual({
      from: 'plyo-landing-drill',
      to: 'plyo-squat-jump-with-stabilization',
      published: true,
    });
  });
});

describe('the order', () => {
  test('short side branches first, the way on last, levels from the ground up', () => {
    expect(orderRungs(small).map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd', 'e', 'alone']);
  });

  test('the push-up climbs from the wall', () => {
    const ids = orderRungs(getLadder('chest')).map(({ id }) => id);
    const chain = ['wall-push-up', 'kneeling-push-up', 'push-up-hands-on-bench', 'push-up', 'push-up-hands-on-ball'];
    const at = ids.indexOf('wall-push-up');
    expect(ids.slice(at, at + 5)).toEqual(chain);
  });

  test.each(ladderSlugs)('%s: every exercise once, and none before an easier one', (slug) => {
    const ladder = getLadder(slug);
    const ids = orderRungs(ladder).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(ladder.rungs.map(({ id }) => id)));
    expect(ids).toHaveLength(ladder.rungs.length);
    expect(ladder.steps.filter(({ from, to }) => ids.indexOf(from) >= ids.indexOf(to))).toEqual([]);
  });
});

describe('the lanes', () => {
  test('a chain is straight, a branch moves aside, a lane is used again', () => {
    const order = orderRungs(small);
    const { rungLanes, busy } = layLanes(order, small.steps);
    expect(Object.fromEntries(rungLanes)).toEqual({ a: 0, c: 0, b: 1, d: 1, e: 1, alone: 0 });
    expect(Object.fromEntries(busy)).toEqual({ a: 1, c: 1, b: 1, d: 1, e: 1, alone: 0 });
  });

  test.each(ladderSlugs)('%s: no line passes through the dot of another rung', (slug) => {
    const ladder = getLadder(slug);
    const order = orderRungs(ladder);
    const { rungLanes, stepLanes } = layLanes(order, ladder.steps);
    const row = (id: string) => order.findIndex((one) => one.id === id);
    const through = ladder.steps.flatMap((one) =>
      order
        .filter(({ id }) => row(id) > row(one.from) && row(id) < row(one.to))
        .filter(({ id }) => rungLanes.get(id) === stepLanes.get(one))
        .map(({ id }) => `${one.from} > ${one.to} through ${id}`),
    );
    expect(through).toEqual([]);
  });
});

describe.each(['wide', 'narrow'] as const)('the %s drawing', (variant) => {
  test.each(ladderSlugs)('%s: dots and names inside their level, the hardest at the top', (slug) => {
    const { bands, marks, steps, width, plot } = drawLadder(getLadder(slug), variant);
    expect(bands.map(({ level }) => level)).toEqual(['stabilization', 'strength', 'power']);
    for (const { box } of bands) expect(isInside(box, plot)).toBe(true);
    for (const mark of marks) {
      const band = bands.find(({ level }) => level === mark.level);
      const last = mark.labels.at(-1);
      expect(wordsOf(mark.labels)).toBe(mark.name);
      expect(band).toBeDefined();
      if (!band || !last) continue;
      expect(mark.y).toBeGreaterThan(band.box.y + 24);
      expect(last.y).toBeLessThan(band.box.y + band.box.height);
      for (const { x, spans } of mark.labels) {
        expect(x).toBeGreaterThan(mark.x + 5);
        expect(x + (spans[0]?.text.length ?? 0) * 6.9, mark.name).toBeLessThanOrEqual(width);
      }
    }
    const heights = marks.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(steps.every(({ path }) => /^M[\d.]+ [\d.]+[CV]/.test(path))).toBe(true);
  });

  test('any chain is drawn straight up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (length) => {
        const ids = Array.from({ length }, (_, index) => `rung ${index}`);
        const chain = { rungs: ids.map((id) => rung(id)), steps: ids.slice(1).map((id, at) => step(`rung ${at}`, id)) };
        const { marks, steps } = drawLadder(chain, variant);
        expect(marks.map(({ id }) => id)).toEqual(ids);
        expect(new Set(marks.map(({ x }) => x))).toEqual(new Set([16]));
        expect(steps.every(({ path }) => /^M16 [\d.]+V[\d.]+$/.test(path))).toBe(true);
      }),
    );
  });
});

test('a level’s name stands clear of the lines that leave it', () => {
  const labelX = (slug: 'legs' | 'chest') => drawLadder(getLadder(slug), 'wide').bands.map(({ label }) => label.x);
  // Three lanes leave the stabilization of the legs, two their strength; nothing leaves a level of the chest.
  expect(labelX('legs')).toEqual([72, 52, 9]);
  expect(labelX('chest')).toEqual([9, 9, 9]);
});

test('the description counts what is drawn', () => {
  const { title, description } = getLadderChart('biceps');
  expect(title).toBe('Biceps: the ladder from stabilization up to power');
  expect(description).toContain('Stabilization: 6 exercises, 4 of them published');
  expect(description).toContain('Strength: 8 exercises, 6 of them published');
  expect(description).toContain('Power: 5 exercises, 0 of them published');
});
