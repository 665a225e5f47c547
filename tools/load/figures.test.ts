import { expect, test } from 'vitest';
import { isCompressible } from './brotli.ts';
import { blockingTime, median } from './figures.ts';

test('blocking time counts what is above 50 ms, after the first paint', () => {
  expect(blockingTime([], 100)).toBe(0);
  expect(blockingTime([{ start: 200, duration: 50 }], 100)).toBe(0);
  expect(
    blockingTime(
      [
        { start: 200, duration: 80 },
        { start: 300, duration: 60 },
      ],
      100,
    ),
  ).toBe(40);
  // Before the paint nothing is counted; of the task that paints, what follows.
  expect(blockingTime([{ start: 0, duration: 90 }], 100)).toBe(0);
  expect(blockingTime([{ start: 20, duration: 150 }], 100)).toBe(20);
});

test('the median is the middle value, and there is none of nothing', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(() => median([])).toThrow('There is no middle of no values.');
});

test.each([
  ['dist/index.html', true],
  ['a/b.webmanifest', true],
  ['a/font.woff2', false],
  ['a/picture.png', false],
])('%s is compressed: %s', (file, wanted) => {
  expect(isCompressible(file)).toBe(wanted);
});
