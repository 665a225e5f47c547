import { expect, test } from 'vitest';
import { boxPath, circlePath, diamondPath, linePath } from './paths.ts';

const box = { x: 10, y: 20, width: 30, height: 8 };

test('a rectangle runs around its corners', () => {
  expect(boxPath(box)).toBe('M10 20h30v8h-30z');
});

test('rounded corners take from its sides', () => {
  expect(boxPath(box, 2)).toBe('M12 20h26a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-26a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2z');
});

test('sums are rounded, so that no tail of digits is sent', () => {
  // 0.1 + 0.2 is 0.30000000000000004.
  expect(boxPath({ ...box, x: 0.1 }, 0.2)).toMatch(/^M0\.3 20h29\.6a/);
});

test('a circle is two halves from its left side', () => {
  expect(circlePath({ x: 50, y: 40 }, 11)).toBe('M39 40a11 11 0 0 1 22 0a11 11 0 0 1 -22 0z');
});

test('a diamond stands where a bar of no length begins', () => {
  expect(diamondPath({ ...box, width: 0 }, 7, 5)).toBe('M10 19l7 5l-7 5l-7 -5z');
});

test('a line goes through its points', () => {
  const points = [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
    { x: 5, y: 6 },
  ];
  expect(linePath(points)).toBe('M1 2L3 4L5 6');
  expect(linePath([])).toBe('');
});
