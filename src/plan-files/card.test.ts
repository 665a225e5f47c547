import { expect, test } from 'vitest';
import { cardText, doseOf, lineName } from './card.ts';

test.each([
  [
    { sets: 2, reps: 15, tempo: '4/2/1' as const, percentOneRm: { min: 50, max: 70 }, restAfterSeconds: 60 },
    '2 × 15, 4/2/1, 50–70% of 1RM, rest 60 s',
  ],
  [{ sets: 1, holdSeconds: 30, perSide: true as const }, '1 × 30 s each side'],
  [{ sets: 1, reps: 8, holdSeconds: 2 }, '1 × 8, hold 2 s'],
  [{ sets: 1, minutes: 5 }, '5 min'],
  [{ sets: 3, minutes: 2 }, '3 × 2 min'],
  [{ sets: 2 }, '2 sets'],
  [{ sets: 1 }, '1 set'],
  [
    { sets: 2, reps: 10, medicineBallPercentOfBodyWeight: 5, restAfterSeconds: 0 },
    '2 × 10, ball of 5% of body weight, no rest',
  ],
  [
    { sets: 1, reps: 3, percentOneRm: { min: 85, max: null }, restAfterSeconds: 180 },
    '1 × 3, at least 85% of 1RM, rest 3 min',
  ],
])('the numbers of %j', (line, words) => {
  expect(doseOf(line)).toBe(words);
});

test('a line is called by its exercise, then by its label', () => {
  expect(lineName({ exerciseId: 'barbell-bench-press', label: 'x', sets: 1 })).toBe('Barbell bench press');
  expect(lineName({ label: 'Easy walk', sets: 1 })).toBe('Easy walk');
});

test('a card says the sections and marks what belongs together', () => {
  expect(
    cardText({
      phase: 2,
      sections: [
        { key: 'warm-up', exercises: [{ label: 'Easy walk', sets: 1, minutes: 5 }] },
        { key: 'skill-development', exercises: [] },
        {
          key: 'resistance',
          exercises: [
            { exerciseId: 'barbell-bench-press', sets: 2, reps: 10, superset: 'A' },
            { exerciseId: 'push-up', sets: 2, reps: 10, superset: 'A' },
          ],
        },
      ],
    }),
  ).toBe('Warm-up\n- Easy walk: 5 min\n\nResistance training\n- A1 Barbell bench press: 2 × 10\n- A2 Push-up: 2 × 10');
});
