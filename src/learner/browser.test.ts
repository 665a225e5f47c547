import { expect, test } from 'vitest';
import { openStore, randomId } from './browser.ts';
import type { BrowserLike } from './browser.ts';
import { storageKey } from './document.ts';
import { recordAttempt } from './record.ts';

/** A browser whose storage is a map. */
function browserOf(values: Map<string, string>, rest: Partial<BrowserLike> = {}) {
  const listeners = new Map<string, (event: never) => void>();
  const browser: BrowserLike = {
    localStorage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
      removeItem: (key) => void values.delete(key),
    },
    navigator: {},
    crypto: { getRandomValues: (bytes) => bytes.map((_, index) => index) },
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
    ...rest,
  };
  return { browser, fire: (type: string, event: object) => listeners.get(type)?.(event as never) };
}

test('an id is 24 hexadecimal digits', () => {
  expect(randomId(browserOf(new Map()).browser.crypto)).toBe('000102030405060708090a0b');
});

test('an attempt is saved under the lock of the site', async () => {
  const values = new Map<string, string>();
  const asked: string[] = [];
  const { browser } = browserOf(values, {
    navigator: {
      locks: {
        request: async (name, work) => {
          asked.push(name);
          return await work();
        },
      },
    },
  });
  const { document, notices } = await openStore(browser, () => 1000).update((before, stamp) =>
    recordAttempt(before, {
      ...stamp,
      question: 'p2-why-superset',
      questionVersion: 1,
      right: true,
      sure: 'certain',
      misconceptions: [],
    }),
  );
  expect(notices).toEqual([]);
  expect(document.attempts.map(({ id, at }) => [id, at])).toEqual([['000102030405060708090a0b', 1000]]);
  expect(asked).toEqual(['phase-by-phase.learner']);
  expect(JSON.parse(values.get(storageKey) ?? '')).toEqual(document);
});

test('a browser that throws when storage is read is survived', () => {
  const { browser } = browserOf(new Map());
  const blocked = Object.defineProperty({ ...browser }, 'localStorage', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  expect(
    openStore(blocked, () => 1000)
      .load()
      .notices.map(({ kind }) => kind),
  ).toEqual(['blocked']);
});

test('a write of another tab arrives, by its event or when the page comes back from the cache', () => {
  const values = new Map<string, string>();
  const { browser, fire } = browserOf(values);
  const store = openStore(browser, () => 1000);
  const heard: number[] = [];
  store.subscribe(({ document }) => heard.push(document.generation));
  const text = (generation: number) =>
    `{"format":"phase-by-phase.learner","version":1,"generation":${generation},"attempts":[],"guesses":{},"draws":{}}`;

  values.set(storageKey, text(1));
  fire('storage', { key: 'theme' });
  fire('pageshow', { persisted: false });
  expect(heard).toEqual([]);
  fire('storage', { key: storageKey });
  expect(heard).toEqual([1]);
  values.set(storageKey, text(2));
  fire('pageshow', { persisted: true });
  expect(heard).toEqual([1, 2]);
});
