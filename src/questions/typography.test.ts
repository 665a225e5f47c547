import { expect, test } from 'vitest';
import { typographicQuotes } from './typography.ts';

test('quotation marks come in pairs', () => {
  expect(typographicQuotes('A client says "tone" and "shape".')).toBe('A client says “tone” and “shape”.');
});

test('apostrophes are not quotation marks', () => {
  expect(typographicQuotes("The client's knees don't cave; the trainers' plan holds.")).toBe(
    'The client’s knees don’t cave; the trainers’ plan holds.',
  );
});

test('text without marks stays as it is', () => {
  expect(typographicQuotes('A push-up at once')).toBe('A push-up at once');
});
