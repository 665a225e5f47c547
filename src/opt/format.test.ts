import { describe, expect, test } from 'vitest';
import { formatQuantity, isQuantity } from './format.ts';
import type { Quantity, QuantityField } from './format.ts';

const cases: readonly (readonly [QuantityField, Quantity, string])[] = [
  ['reps', { min: 12, max: 20 }, '12–20'],
  ['reps', 15, '15'],
  ['reps', { min: 12, max: null }, 'at least 12'],
  ['sets', { min: 1, max: 1 }, '1'],
  ['tempo', '4-2-1-1', '4-2-1-1'],
  ['percentOneRm', { min: 50, max: 70 }, '50–70%'],
  ['percentOneRm', { min: 75, max: 75 }, '75%'],
  ['rm', { min: 12, max: 20 }, '12–20RM'],
  ['restAfterSeconds', { min: 0, max: 90 }, '0–90 s'],
  ['restAfterSeconds', { min: 0, max: 60 }, '0–60 s'],
  ['restAfterSeconds', { min: 0, max: 180 }, '0–3 min'],
  ['restAfterSeconds', { min: 120, max: 240 }, '2–4 min'],
  ['restAfterSeconds', { min: 60, max: 120 }, '1–2 min'],
  ['restAfterSeconds', 60, '60 s'],
  ['restAfterSeconds', 150, '150 s'],
  ['restBetweenCircuitsSeconds', { min: 180, max: 300 }, '3–5 min'],
  ['restInsideSupersetSeconds', { min: 0, max: 0 }, '0 s'],
  ['holdSeconds', { min: 30, max: null }, 'at least 30 s'],
  ['landingHoldSeconds', { min: 3, max: 5 }, '3–5 s'],
  ['weeks', { min: 2, max: 6 }, '2–6 weeks'],
  ['weeks', { min: 1, max: 1 }, '1 week'],
  ['days', { min: 1, max: null }, 'at least 1 day'],
  ['hours', { min: 72, max: 72 }, '72 hours'],
  ['minutes', { min: 5, max: 10 }, '5–10 min'],
  ['sessionMinutes', { min: 15, max: 30 }, '15–30 min'],
  ['sessionsPerWeek', { min: 3, max: 3 }, '3'],
  ['percentOfBodyWeight', 10, '10%'],
  ['rpe', { min: 3, max: 4 }, '3–4'],
];

describe('formatQuantity', () => {
  test.each(cases)('%s %j reads "%s"', (field, value, text) => {
    expect(formatQuantity(field, value)).toBe(text);
  });

  test('without its unit, for a column that carries it', () => {
    expect(formatQuantity('percentOneRm', { min: 50, max: 70 }, { unit: false })).toBe('50–70');
    expect(formatQuantity('restAfterSeconds', { min: 0, max: 90 }, { unit: false })).toBe('0–90');
    expect(formatQuantity('weeks', { min: 2, max: 6 }, { unit: false })).toBe('2–6');
  });

  test('minutes keep their unit in a column of seconds', () => {
    expect(formatQuantity('restAfterSeconds', { min: 120, max: 240 }, { unit: false })).toBe('2–4 min');
  });
});

test('isQuantity', () => {
  expect([{ min: 1, max: 2 }, { min: 1, max: null }, 3, 'X-X-X-X'].every(isQuantity)).toBe(true);
  expect([null, undefined, true, [], {}, { min: 1 }].some(isQuantity)).toBe(false);
});
