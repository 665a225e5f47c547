import { describe, expect, test } from 'vitest';
import { shownOrder, shownOutOfOrder } from './choices.ts';

describe('the order that things are shown in', () => {
  test('holds every number once and is the same each time', () => {
    expect(shownOrder('p2-why-superset', 4).sort()).toEqual([0, 1, 2, 3]);
    expect(shownOrder('p2-why-superset', 4)).toEqual(shownOrder('p2-why-superset', 4));
    expect(shownOrder('p2-why-superset', 0)).toEqual([]);
  });

  test('gives the first no usual place', () => {
    const places = Array.from({ length: 300 }, (_, index) => shownOrder(`p1-question-${index}`, 3).indexOf(0));
    for (const place of [0, 1, 2]) {
      expect(places.filter((other) => other === place).length).toBeGreaterThan(70);
    }
  });

  test('is never right already where that would give the answer away', () => {
    for (let index = 0; index < 300; index += 1) {
      for (const count of [2, 3, 4]) {
        const order = shownOutOfOrder(`p1-question-${index}`, count);
        expect(order).not.toEqual([0, 1, 2, 3].slice(0, count));
        expect(order.sort()).toEqual([0, 1, 2, 3].slice(0, count));
      }
    }
  });

  test('leaves one thing alone', () => {
    expect(shownOutOfOrder('p2-why-superset', 1)).toEqual([0]);
  });
});
