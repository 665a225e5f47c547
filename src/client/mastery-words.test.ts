import { expect, test } from 'vitest';
import type { Mastery } from '../learner/mastery.ts';
import { fullWords, shortWords } from './mastery-words.ts';

const mastery = (part: Partial<Mastery>): Mastery => ({
  state: 'untouched',
  right: 0,
  guessed: 0,
  answered: 0,
  total: 20,
  share: 0,
  ...part,
});

test.each([
  [mastery({}), 'not started', 'not started'],
  [mastery({ state: 'started', right: 3, guessed: 1, answered: 4 }), '2 of 20 shown', '2 of 20 shown'],
  [mastery({ state: 'shaky', right: 1, answered: 4 }), '1 of 20 shown, shaky', '1 of 20 shown, shaky'],
  [mastery({ state: 'mastered', right: 18, guessed: 1, answered: 20 }), 'learned', 'learned, 17 of 20 shown'],
  [mastery({ total: 0 }), 'not started', 'no questions yet'],
])('%o', (given, short, full) => {
  expect(shortWords(given)).toBe(short);
  expect(fullWords(given)).toBe(full);
});
