import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerDocument } from './document.ts';
import { storageKey } from './document.ts';
import type { Migrations } from './parse.ts';
import { recordAttempt } from './record.ts';
import { createStore } from './store.ts';
import type { LearnerStore, NoticeKind, Stamp, StorageLike, StoreOptions } from './store.ts';
import { attemptOf, documentOf, FakeStorage } from './test-helpers.ts';

const firstCopy = 'phase-by-phase.learner.set-aside.1';
const secondCopy = 'phase-by-phase.learner.set-aside.2';
const newer = '{"format":"phase-by-phase.learner","version":2,"attempts":"in another form"}';

let made = 0;

/** A tab: a store with a clock of its own. */
function tab(storage: StorageLike | null, options: Partial<StoreOptions> = {}): LearnerStore {
  let time = 1000;
  return createStore({ storage, now: () => (time += 1), randomId: () => `id${(made += 1)}`, ...options });
}

const answer =
  (question: string) =>
  (document: LearnerDocument, stamp: Stamp): LearnerDocument =>
    recordAttempt(document, { ...attemptOf({ question }), ...stamp });

const questionsIn = (document: LearnerDocument) => document.attempts.map(({ question }) => question).sort();
const kindsOf = (state: { readonly notices: readonly { readonly kind: NoticeKind }[] }) =>
  state.notices.map(({ kind }) => kind);
const saved = (storage: FakeStorage) => JSON.parse(storage.values.get(storageKey) ?? 'null') as LearnerDocument;
const keysOf = (storage: FakeStorage) => [...storage.values.keys()].sort();

describe('when all is well', () => {
  test('loading an empty storage gives an empty document and writes nothing', () => {
    const storage = new FakeStorage();
    expect(tab(storage).load()).toEqual({ document: documentOf([]), notices: [] });
    expect(keysOf(storage)).toEqual([]);
  });

  test('what is recorded is there at the next visit', async () => {
    const storage = new FakeStorage();
    const state = await tab(storage).update(answer('q-one'));
    expect(state.notices).toEqual([]);
    expect(tab(storage).load()).toEqual({ document: state.document, notices: [] });
    expect(saved(storage)).toEqual(state.document);
  });

  test('a change is stamped with a fresh id and the time', async () => {
    const stamps: Stamp[] = [];
    const store = createStore({ storage: null, now: () => 77, randomId: () => 'fresh' });
    await store.update((document, stamp) => {
      stamps.push(stamp);
      return document;
    });
    expect(stamps).toEqual([{ id: 'fresh', at: 77 }]);
  });

  test('a change that changes nothing is not written', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    await store.update((document) => document);
    expect(storage.writes).toBe(1);
  });

  test('a change that throws rejects, and leaves all as it was', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    await expect(store.update(answer('not an id'))).rejects.toThrow('"not an id" is no id');
    expect(questionsIn(saved(storage))).toEqual(['q-one']);
    expect(questionsIn(store.load().document)).toEqual(['q-one']);
  });

  test('listeners hear of changes until they leave', async () => {
    const store = tab(new FakeStorage());
    const heard: string[][] = [];
    const leave = store.subscribe(({ document }) => heard.push(questionsIn(document)));
    await store.update(answer('q-one'));
    leave();
    await store.update(answer('q-two'));
    expect(heard).toEqual([['q-one']]);
  });
});

describe('blocked storage', () => {
  const blocked = new Error('SecurityError');

  test.each([
    ['none', null],
    ['a getter that throws', Object.assign(new FakeStorage(), { fail: { getItem: blocked, setItem: blocked } })],
  ])('%s: works in memory and says so', async (_, storage) => {
    const store = tab(storage);
    expect(kindsOf(store.load())).toEqual(['blocked']);
    await store.update(answer('q-one'));
    const state = await store.update(answer('q-two'));
    expect(questionsIn(state.document)).toEqual(['q-one', 'q-two']);
    expect(state.notices).toEqual([
      {
        kind: 'blocked',
        message:
          'This browser does not let the site save anything. Your answers on this page are kept only until you leave it. To keep them, allow site data or leave private browsing.',
      },
    ]);
    expect(store.setAsideCopies()).toEqual([]);
  });

  test('storage that reads and does not write keeps answers in memory, and saves them once it may', async () => {
    const storage = new FakeStorage();
    storage.fail = { setItem: blocked };
    const store = tab(storage);
    expect(kindsOf(await store.update(answer('q-one')))).toEqual(['blocked']);
    storage.fail = {};
    expect(kindsOf(await store.update(answer('q-two')))).toEqual([]);
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-two']);
  });

  test('erasing without storage forgets what is in memory', async () => {
    const store = tab(null);
    await store.update(answer('q-one'));
    expect((await store.erase()).document.attempts).toEqual([]);
  });
});

describe('full storage', () => {
  test.each([['QuotaExceededError'], ['NS_ERROR_DOM_QUOTA_REACHED']])('%s is told apart', async (name) => {
    const storage = new FakeStorage();
    storage.fail = { setItem: new DOMException('', name) };
    expect(kindsOf(await tab(storage).update(answer('q-one')))).toEqual(['full']);
  });

  test('keeps what was saved and what is new, and saves all once there is room', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    const before = storage.values.get(storageKey);
    storage.most = 300;
    const state = await store.update(answer('q-two'));
    expect(state.notices).toEqual([
      {
        kind: 'full',
        message:
          'The browser’s storage for this site is full. Your answers on this page are kept only until you leave it. Make room in the browser’s settings, then answer again to save them all.',
      },
    ]);
    expect(questionsIn(state.document)).toEqual(['q-one', 'q-two']);
    expect(storage.values.get(storageKey)).toBe(before);
    storage.most = Infinity;
    expect(kindsOf(await store.update(answer('q-three')))).toEqual([]);
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-three', 'q-two']);
  });
});

describe('a value that cannot be read', () => {
  const cutOff = '{"format":"phase-by-phase.learner","version":1,"attempts":[{"id"';

  test.each([
    ['damaged', cutOff, 'The saved progress is damaged and cannot be read.'],
    ['foreign', '{"theme":"dark"}', 'What is saved here is not progress of Phase by Phase.'],
    ['foreign', 'garbage', 'What is saved here is not progress of Phase by Phase.'],
  ])('%s (%s) is kept while reading and set aside before writing', async (kind, text, sentence) => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, text);
    const store = tab(storage);
    expect(store.load()).toEqual({
      document: documentOf([]),
      notices: [{ kind, message: `${sentence} It is kept: before a new answer is saved, a copy is set aside.` }],
    });
    expect(storage.values.get(storageKey)).toBe(text);
    expect(keysOf(storage)).toEqual([storageKey]);

    const state = await store.update(answer('q-one'));
    expect(state.notices).toEqual([
      {
        kind,
        message: `${sentence} A copy of it is kept in this browser’s storage under “phase-by-phase.learner.set-aside.1”, and new answers are saved.`,
      },
    ]);
    expect(storage.values.get(firstCopy)).toBe(text);
    expect(questionsIn(saved(storage))).toEqual(['q-one']);
    expect(store.setAsideCopies()).toEqual([{ key: firstCopy, text }]);
    expect(store.load().notices).toEqual([]);
  });

  test('an earlier copy is not written over, and the same value is copied once', async () => {
    const storage = new FakeStorage();
    storage.values.set(firstCopy, 'earlier');
    for (const text of [cutOff, cutOff, 'another']) {
      storage.values.set(storageKey, text);
      await tab(storage).update(answer('q-one'));
    }
    expect(storage.values.get(firstCopy)).toBe('earlier');
    expect(storage.values.get(secondCopy)).toBe(cutOff);
    expect(storage.values.get('phase-by-phase.learner.set-aside.3')).toBe('another');
    expect(keysOf(storage)).toHaveLength(4);
  });

  test('is not written over when it cannot be set aside', async () => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, cutOff);
    storage.most = 120;
    const state = await tab(storage).update(answer('q-one'));
    expect(state.notices).toEqual([
      {
        kind: 'stuck',
        message:
          'The saved progress cannot be read, and there is no room to set it aside. It is left as it is. Your answers on this page are kept only until you leave it. Make room in the browser’s settings, then answer again to save them all.',
      },
    ]);
    expect(questionsIn(state.document)).toEqual(['q-one']);
    expect([...storage.values]).toEqual([[storageKey, cutOff]]);
  });

  test('is not written over when fifty copies lie aside', async () => {
    const storage = new FakeStorage();
    for (let n = 1; n <= 50; n += 1) storage.values.set(`phase-by-phase.learner.set-aside.${n}`, `copy ${n}`);
    storage.values.set(storageKey, cutOff);
    expect(kindsOf(await tab(storage).update(answer('q-one')))).toEqual(['stuck']);
    expect(storage.values.get(storageKey)).toBe(cutOff);
  });

  test('does not take with it what this page already knew', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    storage.values.set(storageKey, cutOff);
    await store.update(answer('q-two'));
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-two']);
  });

  test.each([
    [1, 'One entry of your saved progress cannot be read; the rest is here.'],
    [2, '2 entries of your saved progress cannot be read; the rest is here.'],
  ])('%d damaged entries: the rest is used, and a copy of all is set aside', async (count, sentence) => {
    const storage = new FakeStorage();
    const text = JSON.stringify({
      ...documentOf([attemptOf({ question: 'q-sound' })]),
      guesses: Object.fromEntries(['q-one', 'q-two'].slice(0, count).map((key) => [key, 'damaged'])),
    });
    storage.values.set(storageKey, text);
    const store = tab(storage);
    const loaded = store.load();
    expect(loaded.notices).toEqual([
      {
        kind: 'incomplete',
        message: `${sentence} It is kept: before a new answer is saved, a copy is set aside.`,
      },
    ]);
    expect(questionsIn(loaded.document)).toEqual(['q-sound']);
    await store.update(answer('q-one'));
    expect(storage.values.get(firstCopy)).toBe(text);
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-sound']);
  });
});

describe('another version', () => {
  test('a newer one is never written, works in memory, and says so', async () => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, newer);
    const store = tab(storage);
    expect(kindsOf(store.load())).toEqual(['newer']);
    await store.update(answer('q-one'));
    const state = await store.update(answer('q-two'));
    expect(questionsIn(state.document)).toEqual(['q-one', 'q-two']);
    expect(state.notices).toEqual([
      {
        kind: 'newer',
        message:
          'This progress was saved by a newer version of Phase by Phase. It is left as it is. Your answers on this page are kept only until you leave it. Reload the page to get the newer version.',
      },
    ]);
    expect(kindsOf(await store.erase({ setAside: true }))).toEqual(['newer']);
    expect([...storage.values]).toEqual([[storageKey, newer]]);
  });

  test('an older one is brought up to date at the next write', async () => {
    const migrations: Migrations = { 0: ({ answers }) => ({ ...documentOf([]), attempts: answers }) };
    const storage = new FakeStorage();
    const old = [attemptOf({ question: 'q-old' })];
    storage.values.set(storageKey, JSON.stringify({ format: 'phase-by-phase.learner', version: 0, answers: old }));
    const store = tab(storage, { migrations });
    expect(store.load()).toEqual({ document: documentOf(old), notices: [] });
    await store.update(answer('q-new'));
    expect(saved(storage).version).toBe(1);
    expect(questionsIn(saved(storage))).toEqual(['q-new', 'q-old']);
  });
});

describe('two tabs', () => {
  test('each write takes up what the other tab wrote', async () => {
    const storage = new FakeStorage();
    const [one, two] = [tab(storage), tab(storage)];
    one.load();
    two.load();
    await one.update(answer('q-one'));
    await two.update(answer('q-two'));
    await one.update(answer('q-three'));
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-three', 'q-two']);
  });

  test('a write that the other tab wrote over comes back with the event', async () => {
    const storage = new FakeStorage();
    const [one, two] = [tab(storage), tab(storage)];
    await one.update(answer('q-one'));
    const lost = storage.values.get(storageKey);
    storage.values.delete(storageKey);
    await two.update(answer('q-two'));
    expect(storage.values.get(storageKey)).not.toBe(lost);
    await one.handleStorageEvent(storageKey, storage.values.get(storageKey));
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-two']);
    const writes = storage.writes;
    await two.handleStorageEvent(storageKey);
    await one.handleStorageEvent(storageKey);
    expect(storage.writes).toBe(writes);
  });

  test('a value that was cleared and came back is read again', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    const text = storage.values.get(storageKey) ?? '';
    storage.values.clear();
    expect(store.load().document.attempts).toEqual([]);
    storage.values.set(storageKey, text);
    await store.update(answer('q-two'));
    expect(questionsIn(saved(storage))).toEqual(['q-one', 'q-two']);
  });

  test('a listener hears what another tab wrote, once', async () => {
    const storage = new FakeStorage();
    const [one, two] = [tab(storage), tab(storage)];
    const heard: string[][] = [];
    one.subscribe(({ document }) => heard.push(questionsIn(document)));
    await two.update(answer('q-two'));
    await one.handleStorageEvent('theme');
    expect(heard).toEqual([]);
    await one.handleStorageEvent(storageKey);
    await one.handleStorageEvent(storageKey);
    expect(heard).toEqual([['q-two']]);
  });

  test('a listener hears that another tab runs a newer version', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    const heard: NoticeKind[][] = [];
    store.subscribe((state) => heard.push(kindsOf(state)));
    storage.values.set(storageKey, newer);
    await store.handleStorageEvent(storageKey);
    expect(heard).toEqual([['newer']]);
    expect(storage.values.get(storageKey)).toBe(newer);
  });

  test('hearing of a value with a damaged entry writes nothing', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const heard: NoticeKind[][] = [];
    store.subscribe((state) => heard.push(kindsOf(state)));
    const text = JSON.stringify({ ...documentOf([attemptOf()]), guesses: { 'q-one': 0 } });
    storage.values.set(storageKey, text);
    await store.handleStorageEvent(storageKey);
    expect(heard).toEqual([['incomplete']]);
    expect([...storage.values]).toEqual([[storageKey, text]]);
  });

  test('work goes through the lock', async () => {
    const order: string[] = [];
    const store = tab(new FakeStorage(), {
      lock: async (work) => {
        order.push('locked');
        const result = await work();
        order.push('free');
        return result;
      },
    });
    await store.update((document) => {
      order.push('work');
      return document;
    });
    await store.erase();
    expect(order).toEqual(['locked', 'work', 'free', 'locked', 'free']);
  });

  test('a lock that is refused stops nothing', async () => {
    const storage = new FakeStorage();
    const store = tab(storage, { lock: () => Promise.reject(new Error('SecurityError')) });
    await store.update(answer('q-one'));
    expect(questionsIn(saved(storage))).toEqual(['q-one']);
  });

  test('an error inside the lock is not tried twice', async () => {
    let tries = 0;
    const store = tab(new FakeStorage(), { lock: async (work) => await work() });
    const failing = store.update(() => {
      tries += 1;
      throw new Error('A mistake of the page.');
    });
    await expect(failing).rejects.toThrow('A mistake of the page.');
    expect(tries).toBe(1);
  });

  test('in whatever order tabs write and hear, all end with every answer', async () => {
    const step = fc.record({ tab: fc.nat(2), does: fc.constantFrom('answer', 'hear', 'load') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const storage = new FakeStorage();
        const tabs = [tab(storage), tab(storage), tab(storage)];
        const asked: string[] = [];
        for (const [index, { tab: which, does }] of steps.entries()) {
          const store = tabs[which] as LearnerStore;
          if (does === 'load') store.load();
          else if (does === 'hear') await store.handleStorageEvent(storageKey);
          else {
            asked.push(`q-${index}`);
            await store.update(answer(`q-${index}`));
          }
        }
        for (const store of tabs) expect(questionsIn(store.load().document)).toEqual(asked.sort());
      }),
    );
  });
});

describe('erasing', () => {
  test('leaves an empty document of a higher generation', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    expect(await store.erase()).toEqual({ document: documentOf([], { generation: 1 }), notices: [] });
    expect([...storage.values]).toEqual([
      [
        storageKey,
        '{"format":"phase-by-phase.learner","version":1,"generation":1,"attempts":[],"guesses":{},"draws":{}}',
      ],
    ]);
  });

  test('is not undone by a tab that still remembers, told or not', async () => {
    for (const told of [true, false]) {
      const storage = new FakeStorage();
      const [one, two] = [tab(storage), tab(storage)];
      await one.update(answer('q-one'));
      await two.update(answer('q-two'));
      await one.erase();
      if (told) {
        await two.handleStorageEvent(storageKey);
        expect(two.load().document.attempts).toEqual([]);
      }
      await two.update(answer('q-new'));
      expect(questionsIn(saved(storage))).toEqual(['q-new']);
      await one.handleStorageEvent(storageKey);
      expect(questionsIn(one.load().document)).toEqual(['q-new']);
    }
  });

  test('is not undone when a third tab wrote in between', async () => {
    const storage = new FakeStorage();
    const [one, two] = [tab(storage), tab(storage)];
    await one.update(answer('q-one'));
    two.load();
    await one.erase();
    await tab(storage).update(answer('q-third'));
    await two.update(answer('q-two'));
    expect(questionsIn(saved(storage))).toEqual(['q-third', 'q-two']);
  });

  test('a reader who clears the site’s data in the browser is not undone either', async () => {
    for (const key of [storageKey, null]) {
      const storage = new FakeStorage();
      const store = tab(storage);
      await store.update(answer('q-one'));
      const heard: string[][] = [];
      store.subscribe(({ document }) => heard.push(questionsIn(document)));
      storage.values.clear();
      await store.handleStorageEvent(key);
      expect(heard).toEqual([[]]);
      await store.update(answer('q-two'));
      expect(questionsIn(saved(storage))).toEqual(['q-two']);
    }
  });

  test('leaves copies that were set aside, unless told to erase them', async () => {
    const storage = new FakeStorage();
    storage.values.set(firstCopy, 'damaged long ago');
    const store = tab(storage);
    await store.update(answer('q-one'));
    await store.erase();
    expect(keysOf(storage)).toEqual([storageKey, firstCopy]);
    await store.erase({ setAside: true });
    expect(keysOf(storage)).toEqual([storageKey]);
  });

  test('sets aside a value that cannot be read, unless told to erase copies', async () => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, 'garbage');
    expect(kindsOf(await tab(storage).erase())).toEqual(['foreign']);
    expect(storage.values.get(firstCopy)).toBe('garbage');
    storage.values.set(storageKey, 'more garbage');
    expect(kindsOf(await tab(storage).erase({ setAside: true }))).toEqual([]);
    expect(keysOf(storage)).toEqual([storageKey]);
  });

  test('erases nothing that cannot be read and cannot be set aside', async () => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, 'garbage');
    storage.most = 10;
    expect(kindsOf(await tab(storage).erase())).toEqual(['stuck']);
    expect([...storage.values]).toEqual([[storageKey, 'garbage']]);
  });

  test('does not keep a copy of progress that can be read but for an entry', async () => {
    const storage = new FakeStorage();
    storage.values.set(storageKey, JSON.stringify({ ...documentOf([attemptOf()]), guesses: { 'q-one': 0 } }));
    await tab(storage).erase();
    expect(keysOf(storage)).toEqual([storageKey]);
    expect(saved(storage).attempts).toEqual([]);
  });

  test('works in a full storage, though nothing can be written', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    storage.most = 0;
    expect(await store.erase()).toEqual({ document: documentOf([], { generation: 1 }), notices: [] });
    expect(keysOf(storage)).toEqual([]);
  });

  test.each([
    ['removed', { removeItem: new Error('SecurityError') }],
    ['read', { getItem: new Error('SecurityError') }],
  ])('a value that cannot be %s is told, with what to do', async (_, fail) => {
    const storage = new FakeStorage();
    const store = tab(storage);
    await store.update(answer('q-one'));
    storage.fail = fail;
    expect((await store.erase()).notices).toEqual([
      {
        kind: 'not-erased',
        message:
          'The browser did not let the site erase your progress. Erase this site’s data in the browser’s settings instead.',
      },
    ]);
    expect(questionsIn(saved(storage))).toEqual(['q-one']);
  });
});
