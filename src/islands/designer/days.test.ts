import { expect, test } from 'vitest';
import { today } from './days.ts';

test('today is the day of the clock where the reader is', () => {
  expect(today(new Date(2026, 10, 23, 0, 5))).toBe('2026-11-23');
  expect(today(new Date(2026, 10, 23, 23, 55))).toBe('2026-11-23');
});
