import { describe, expect, test } from 'vitest';
import { orderChoices, shownOrder, shownOutOfOrder } from './choices.ts';

const option = (text: string) => ({ text, why: `Why ${text}` });
const wrong = (text: string) => ({ ...option(text), misconception: 'level-is-phase' });
const question = (id: string, right = 'right') => ({
  id,
  answer: option(right),
  distractors: [wrong('first wrong'), wrong('second wrong')],
});

describe('the order of choices', () => {
  test('holds every option once and marks the right one', () => {
    const choices = orderChoices(question('p2-why-superset'));
    expect(choices.map((choice) => choice.text).sort()).toEqual(['first wrong', 'right', 'second wrong']);
    expect(choices.filter((choice) => choice.correct)).toEqual([{ text: 'right', why: 'Why right', correct: true }]);
  });

  test('depends on the id and not on the wording', () => {
    const place = (text: string) =>
      orderChoices(question('p2-why-superset', text)).findIndex((choice) => choice.correct);
    expect(place('right')).toBe(place('a much longer way to say the same thing'));
  });

  test('gives the right answer no usual place', () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      orderChoices(question(`p1-question-${index}`)).findIndex((choice) => choice.correct),
    );
    for (const place of [0, 1, 2]) {
      expect(places.filter((other) => other === place).length).toBeGreaterThan(70);
    }
  });
});

describe('the order that things are shown in', () => {
  test('holds every number once and is the same each time', () => {
    expect(shownOrder('p2-why-superset', 4).sort()).toEqual([0, 1, 2, 3]);
    expect(shownOrder('p2-why-superset', 4)).toEqual(shownOrder('p2-why-superset', 4));
    expect(shownOrder('p2-why-superset', 0)).toEqual([]);
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
