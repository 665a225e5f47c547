import { describe, expect, test } from 'vitest';
import { orderChoices } from './choices.ts';

const option = (text: string) => ({ text, why: `Why ${text}` });
const question = (id: string, right = 'right') => ({
  id,
  answer: option(right),
  distractors: [option('first wrong'), option('second wrong')],
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
