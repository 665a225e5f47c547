import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawQuestions } from './draw.ts';

/** A reproducible stand-in for `Math.random` (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const question = (id: string, objective: string) => ({ id, objective });

const pool = [
  question('a1', 'a'),
  question('a2', 'a'),
  question('a3', 'a'),
  question('b1', 'b'),
  question('b2', 'b'),
  question('c1', 'c'),
];

describe('a draw', () => {
  test('asks about each objective before it asks about one again', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawQuestions(pool, 3, { random: seeded(seed) });
      expect(drawn.map((id) => id[0]).sort()).toEqual(['a', 'b', 'c']);
    }
  });

  test('leaves out what the draw before asked, where there is something else', () => {
    const drawn = drawQuestions(pool, 3, { last: ['a1', 'a2', 'b2', 'c1'], random: seeded(1) });
    expect(drawn.sort()).toEqual(['a3', 'b1', 'c1']);
  });

  test('prefers what is wanted most within an objective', () => {
    const weight = (id: string) => ({ a2: 2, b2: 1 })[id] ?? 0;
    for (let seed = 0; seed < 20; seed += 1) {
      expect(drawQuestions(pool, 3, { weight, random: seeded(seed) }).sort()).toEqual(['a2', 'b2', 'c1']);
    }
  });

  test('repeats nothing of the draw before for being wanted, while others are left', () => {
    const weight = (id: string) => (id === 'a1' ? 9 : 0);
    expect(drawQuestions(pool, 3, { last: ['a1'], weight, random: seeded(3) })).not.toContain('a1');
  });

  test('is as long as a small pool', () => {
    expect(drawQuestions(pool, 10, { random: seeded(2) }).sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1']);
    expect(drawQuestions([], 10, { random: seeded(2) })).toEqual([]);
    expect(drawQuestions(pool, 0, { random: seeded(2) })).toEqual([]);
  });

  test('asks nothing twice when the pool names a question twice', () => {
    const twice = [question('a1', 'a'), question('a1', 'a')];
    expect(drawQuestions(twice, 2, { random: seeded(2) })).toEqual(['a1']);
  });

  test('comes in another order each time', () => {
    const firsts = Array.from({ length: 40 }, (_, seed) => drawQuestions(pool, 6, { random: seeded(seed) })[0]);
    expect(new Set(firsts).size).toBeGreaterThan(3);
  });

  test('holds what it promises for any pool', () => {
    const pools = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^q[0-9]{1,2}$/), objective: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 12 }), fc.integer(), fc.integer(), (any, count, one, two) => {
        const last = drawQuestions(any, count, { random: seeded(one) });
        const drawn = drawQuestions(any, count, { last, random: seeded(two) });
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(count, any.length));
        const objectiveOf = (id: string) => any.find((each) => each.id === id)?.objective;
        const objectives = new Set(any.map(({ objective }) => objective));
        const covered = new Set(drawn.map(objectiveOf));
        expect(covered.size).toBeGreaterThanOrEqual(Math.min(count, objectives.size));
        // A repeat is forced only where an objective has nothing else, or nothing else is left at all.
        const repeated = drawn.filter((id) => last.includes(id));
        const fresh = any.filter(({ id }) => !last.includes(id));
        for (const id of repeated) {
          const alternatives = fresh.filter(({ objective }) => objective === objectiveOf(id));
          expect(alternatives.every((each) => drawn.includes(each.id))).toBe(true);
        }
        expect(repeated.length).toBeLessThanOrEqual(
          Math.max(count - fresh.length, 0) +
            [...objectives].filter((each) => fresh.every(({ objective }) => objective !== each)).length,
        );
      }),
    );
  });
});
