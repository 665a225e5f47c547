import { describe, expect, test } from 'vitest';
import { readability, sentencesOf, wordsOf } from './reading-age.ts';

test('sentences end at a full stop, a question mark or a closing quote after one', () => {
  expect(sentencesOf('She said, “Lower.” Then what? Push e.g. a wall.')).toEqual([
    'She said, “Lower.”',
    'Then what?',
    'Push eg a wall.',
  ]);
});

test('numbers are no words', () => {
  expect(wordsOf('Do 12–20 slow push-ups — twice/day')).toEqual(['Do', 'slow', 'push-ups', 'twice', 'day']);
});

describe('the formula', () => {
  test('short words in short sentences are read early', () => {
    // 6 words, 2 sentences, 6 syllables: 0.39 × 3 + 11.8 × 1 − 15.59 + 5 = 2.38.
    expect(readability(['The cat sat. The dog ran.'])).toEqual({ words: 6, sentences: 2, readingAgeYears: 2.4 });
  });

  test('long words raise the age', () => {
    // 2 words, 1 sentence, 5 + 4 syllables: 0.39 × 2 + 11.8 × 4.5 − 15.59 + 5 = 43.29.
    expect(readability(['Stabilization coordination.']).readingAgeYears).toBeCloseTo(43.3, 1);
  });

  test('nothing to read is refused', () => {
    expect(() => readability(['12–20'])).toThrow('There is no sentence to read.');
  });
});
