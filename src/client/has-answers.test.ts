import { expect, test } from 'vitest';
import { storageKey } from '../learner/document.ts';
import { createStore } from '../learner/store.ts';
import { recordAttempt } from '../learner/record.ts';
import { hasAnswers, holdsAnswers } from './has-answers.ts';

test('nothing stored, or something else, holds no answers', () => {
  expect(holdsAnswers(null)).toBe(false);
  expect(holdsAnswers('')).toBe(false);
  expect(holdsAnswers('{"attempts":"none"}')).toBe(false);
});

test('what the store writes is seen, and what it leaves after an erasure is not', async () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const store = createStore({ storage, now: () => 1_700_000_000_000, randomId: () => 'a1' });
  await store.update((document, stamp) =>
    recordAttempt(document, {
      ...stamp,
      question: 'q-one',
      questionVersion: 1,
      right: true,
      sure: 'fairly',
      misconceptions: [],
    }),
  );
  expect(hasAnswers({ localStorage: storage })).toBe(true);
  await store.erase();
  expect(kept.has(storageKey)).toBe(true);
  expect(hasAnswers({ localStorage: storage })).toBe(false);
});

test('blocked storage holds no answers', () => {
  const blocked = {
    get localStorage(): Storage {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  expect(hasAnswers(blocked)).toBe(false);
});
