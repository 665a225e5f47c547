import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDraftStore, draftPrefix, freeName } from './drafts.ts';
import type { Draft, DraftOptions, DraftStorage, DraftStore } from './drafts.ts';
import type { Recipe } from './recipe.ts';
import { beginner, edited, openedRecipes } from './test-plans.ts';

/** A storage in memory. `most` is its room in characters; `fail` makes a call throw. */
class FakeStorage implements DraftStorage {
  readonly values = new Map<string, string>();
  most = Infinity;
  fail: Partial<Record<'key' | 'getItem' | 'setItem' | 'removeItem', Error>> = {};

  get length(): number {
    return this.values.size;
  }

  key(index: number): string | null {
    if (this.fail.key) throw this.fail.key;
    return [...this.values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.fail.getItem) throw this.fail.getItem;
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.fail.setItem) throw this.fail.setItem;
    const rest = [...this.values].filter(([held]) => held !== key).map(([held, text]) => held.length + text.length);
    if (rest.reduce((sum, size) => sum + size, key.length + value.length) > this.most) {
      throw new DOMException('No room.', 'QuotaExceededError');
    }
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    if (this.fail.removeItem) throw this.fail.removeItem;
    this.values.delete(key);
  }
}

let made = 0;
let time = 1000;
beforeEach(() => {
  made = 0;
  time = 1000;
});

/** A tab of the browser. */
function tab(storage: DraftStorage | null, options: Partial<DraftOptions> = {}): DraftStore {
  return createDraftStore({ storage, now: () => (time += 1), randomId: () => `id${(made += 1)}`, ...options });
}

const longer: Recipe = { ...beginner, intake: { ...beginner.intake, weeks: 20 } };
const namesIn = (store: DraftStore) => store.list().drafts.map(({ name }) => name);

function opened(store: DraftStore, id: string): Draft {
  const draft = store.open(id);
  if (!draft) throw new Error(`No draft "${id}".`);
  return draft;
}

describe('when all is well', () => {
  test('nothing is stored before something is made', () => {
    const storage = new FakeStorage();
    expect(tab(storage).list()).toEqual({ drafts: [], unreadable: [], notices: [] });
    expect(storage.values.size).toBe(0);
  });

  test('several clients are there at the next visit, the last changed first', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const { draft: anna } = await store.create('Anna', beginner);
    await store.create('Ben', edited);
    const saved = await store.save(anna, { recipe: longer });
    expect(saved).toMatchObject({ isStored: true, notices: [] });
    const next = tab(storage);
    expect(namesIn(next)).toEqual(['Anna', 'Ben']);
    expect(opened(next, anna.id)).toEqual(saved.draft);
    expect(opened(next, anna.id).recipe).toEqual(longer);
  });

  test('random plans are stored and opened as they were', async () => {
    await fc.assert(
      fc.asyncProperty(openedRecipes, async ({ recipe }) => {
        const storage = new FakeStorage();
        const { draft } = await tab(storage).create('A client', recipe);
        const { name: _name, ...rest } = opened(tab(storage), draft.id).recipe;
        const { name: __name, ...own } = recipe;
        expect(rest).toEqual(own);
      }),
      { numRuns: 20 },
    );
  });

  test('two clients never have one name', async () => {
    const store = tab(new FakeStorage());
    await store.create('Anna', beginner);
    const { draft } = await store.create('Anna', beginner);
    expect(draft.name).toBe('Anna (2)');
    expect((await store.save(draft, { name: 'Anna' })).draft.name).toBe('Anna (2)');
    expect((await store.save(draft, { name: 'Berta' })).draft.name).toBe('Berta');
    expect(freeName('Anna (2)', ['Anna', 'Anna (2)'])).toBe('Anna (3)');
    expect(freeName('  ', [])).toBe('Client');
  });

  test('a client is removed on the trainer’s word', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const { draft } = await store.create('Anna', beginner);
    expect(await store.remove(draft.id)).toEqual([]);
    expect(namesIn(store)).toEqual([]);
    expect(storage.values.size).toBe(0);
    expect(store.open(draft.id)).toBeUndefined();
  });

  test('listeners hear of changes, here and in other tabs, until they leave', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const heard: string[][] = [];
    const leave = store.subscribe(({ drafts }) => heard.push(drafts.map(({ name }) => name)));
    await store.create('Anna', beginner);
    const { draft } = await tab(storage).create('Ben', beginner);
    store.handleStorageEvent(draftPrefix + draft.id);
    store.handleStorageEvent('phase-by-phase.learner');
    store.handleStorageEvent(null);
    leave();
    store.handleStorageEvent(null);
    expect(heard).toEqual([['Anna'], ['Ben', 'Anna'], ['Ben', 'Anna']]);
  });

  test('the lock is used, and a browser that refuses it loses nothing', async () => {
    const storage = new FakeStorage();
    let locks = 0;
    const lock: DraftOptions['lock'] = async (work) => {
      locks += 1;
      return work();
    };
    await tab(storage, { lock }).create('Anna', beginner);
    expect(locks).toBe(1);
    await tab(storage, { lock: () => Promise.reject(new DOMException('No.', 'SecurityError')) }).create(
      'Ben',
      beginner,
    );
    expect(namesIn(tab(storage))).toEqual(['Ben', 'Anna']);
  });
});

describe('two tabs', () => {
  test('with different clients do not meet', async () => {
    const storage = new FakeStorage();
    const [one, other] = [tab(storage), tab(storage)];
    const { draft: anna } = await one.create('Anna', beginner);
    const { draft: ben } = await other.create('Ben', beginner);
    expect((await one.save(anna, { recipe: longer })).notices).toEqual([]);
    expect((await other.save(ben, { recipe: longer })).notices).toEqual([]);
    expect(namesIn(one)).toEqual(['Ben', 'Anna']);
  });

  test('with the same client keep both versions, and go on each with its own', async () => {
    const storage = new FakeStorage();
    const [one, other] = [tab(storage), tab(storage)];
    const { draft } = await one.create('Anna', beginner);
    const theirs = opened(other, draft.id);
    await other.save(theirs, { recipe: longer });
    // Looking at the list, or at the draft again, does not make the older one here any newer.
    one.list();
    one.open(draft.id);
    const saved = await one.save(draft, { recipe: edited });
    expect(saved.notices).toEqual([
      {
        kind: 'copied',
        message: 'Another tab changed “Anna” too. Both are kept: what you have here is now “Anna (2)”.',
      },
    ]);
    expect(opened(one, draft.id).recipe).toEqual(longer);
    expect(opened(one, saved.draft.id).recipe).toEqual(edited);
    expect((await one.save(saved.draft, { recipe: beginner })).notices).toEqual([]);
  });

  test('a client that was removed in the other tab is back once it is changed here', async () => {
    const storage = new FakeStorage();
    const [one, other] = [tab(storage), tab(storage)];
    const { draft } = await one.create('Anna', beginner);
    await other.remove(draft.id);
    const saved = await one.save(draft, { recipe: longer });
    expect(saved.notices).toEqual([
      { kind: 'restored', message: '“Anna” was removed in another tab. It is back, since you changed it here.' },
    ]);
    expect(namesIn(other)).toEqual(['Anna']);
  });
});

describe('values that cannot be read', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['damaged', '{"format":"phase-by-phase.draft",', 'This draft is damaged and cannot be read.'],
    ['empty', '', 'This draft is damaged and cannot be read.'],
    ['foreign', '{"format":"x"}', 'What is saved here is no draft of this site.'],
    ['too long', ' '.repeat(3_000_001), 'This draft is damaged and cannot be read.'],
    [
      'hostile',
      '{"format":"phase-by-phase.draft","__proto__":{"x":1}}',
      'This draft cannot be read. It has a field “__proto__”, which this site never writes.',
    ],
    [
      'newer',
      '{"format":"phase-by-phase.draft","version":2}',
      'This draft was made by a newer version of Phase by Phase. Reload the page to get the newer version, then open it again.',
    ],
    [
      'out of limits',
      JSON.stringify({
        format: 'phase-by-phase.draft',
        version: 1,
        recipe: { intake: { ...beginner.intake, weeks: 0 } },
      }),
      'This draft holds no plan that this site can open. The length in weeks must be a whole number from 4 to 52, not 0. The nearest is 4.',
    ],
    [
      'without its revision',
      JSON.stringify({ format: 'phase-by-phase.draft', version: 1, changedAt: 5, recipe: { intake: beginner.intake } }),
      'This draft is damaged and cannot be read.',
    ],
  ];

  test.each(cases)('%s: it is told, left as it is, and takes no other with it', async (_, text, reason) => {
    const storage = new FakeStorage();
    const key = `${draftPrefix}bad`;
    const store = tab(storage);
    await store.create('Anna', beginner);
    storage.values.set(key, text);
    expect(store.open('bad')).toBeUndefined();
    const { drafts, unreadable, notices } = store.list();
    expect(drafts.map(({ name }) => name)).toEqual(['Anna']);
    expect(unreadable).toEqual([{ key, text, reason }]);
    expect(notices).toEqual([
      {
        kind: 'unreadable',
        message: `${reason} It is left as it is, in this browser’s storage under “${key}”. Your other clients are here.`,
      },
    ]);
    expect(storage.values.get(key)).toBe(text);
  });

  test('a client that is damaged while it is open is saved beside the damage', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const { draft } = await store.create('Anna', beginner);
    storage.values.set(draftPrefix + draft.id, '{"half');
    const saved = await store.save(draft, { recipe: longer });
    expect(saved.isStored).toBe(true);
    expect(saved.draft.id).not.toBe(draft.id);
    expect(saved.notices[0]?.message).toBe(
      'The saved value of this client can no longer be read and is left as it is. Your plan is kept as “Anna”.',
    );
    expect(storage.values.get(draftPrefix + draft.id)).toBe('{"half');
    expect(opened(tab(storage), saved.draft.id).recipe).toEqual(longer);
  });

  test('are removed on the trainer’s word, and nothing else of the site is', async () => {
    const storage = new FakeStorage();
    storage.values.set(`${draftPrefix}bad`, 'x').set('phase-by-phase.learner', 'y');
    const store = tab(storage);
    expect(await store.discard('phase-by-phase.learner')).toMatchObject([{ kind: 'not-removed' }]);
    expect(await store.discard(`${draftPrefix}bad`)).toEqual([]);
    expect([...storage.values.keys()]).toEqual(['phase-by-phase.learner']);
  });

  test('a clock that was set wrong does not put a client first for years', async () => {
    const storage = new FakeStorage();
    const { draft } = await tab(storage, { now: () => 9e15 }).create('Anna', beginner);
    expect(opened(tab(storage), draft.id).changedAt).toBeLessThan(2000);
  });
});

describe('a storage that does not take part', () => {
  test('blocked: drafts are kept while the page is open, and it is told', async () => {
    const failing = new FakeStorage();
    failing.fail = {
      key: new Error('no'),
      getItem: new Error('no'),
      setItem: new Error('no'),
      removeItem: new Error('no'),
    };
    failing.values.set('x', 'y');
    for (const storage of [null, failing]) {
      const store = tab(storage);
      const { draft, isStored, notices } = await store.create('Anna', beginner);
      expect(isStored).toBe(false);
      expect(notices).toEqual([
        {
          kind: 'blocked',
          message:
            'This browser does not let the site save anything. This plan is kept only until you leave the page. Save it to a file, or allow site data.',
        },
      ]);
      expect(store.list().notices.map(({ kind }) => kind)).toEqual(['blocked']);
      const saved = await store.save(draft, { recipe: longer });
      expect(opened(store, saved.draft.id).recipe).toEqual(longer);
    }
    expect(await tab(failing).remove('a')).toEqual([
      {
        kind: 'not-removed',
        message:
          'The browser did not let the site remove it. Erase this site’s data in the browser’s settings instead.',
      },
    ]);
  });

  test('full: what is stored stays, the change is kept here, and it is saved once there is room', async () => {
    const storage = new FakeStorage();
    const store = tab(storage);
    const { draft } = await store.create('Anna', beginner);
    storage.most = 10;
    const first = await store.save(draft, { recipe: longer });
    expect(first.isStored).toBe(false);
    expect(first.notices).toEqual([
      {
        kind: 'full',
        message:
          'The browser’s storage for this site is full. This plan is kept only until you leave the page. Save it to a file, or remove a client that you no longer need.',
      },
    ]);
    expect(opened(tab(storage), draft.id).recipe).toEqual(beginner);
    expect(opened(store, draft.id).recipe).toEqual(longer);
    expect(store.list().drafts).toHaveLength(1);
    const second = await store.save(first.draft, { recipe: edited });
    expect(second.notices.map(({ kind }) => kind)).toEqual(['full']);
    storage.most = Infinity;
    const third = await store.save(second.draft, { recipe: longer });
    expect(third).toMatchObject({ isStored: true, notices: [], draft: { id: draft.id } });
    expect(opened(tab(storage), draft.id).recipe).toEqual(longer);
  });

  test('full, and another tab changed the client meanwhile: both are kept', async () => {
    const storage = new FakeStorage();
    const [one, other] = [tab(storage), tab(storage)];
    const { draft } = await one.create('Anna', beginner);
    storage.most = 10;
    const first = await one.save(draft, { recipe: edited });
    storage.most = Infinity;
    await other.save(opened(other, draft.id), { recipe: longer });
    const second = await one.save(first.draft, { recipe: edited });
    expect(second.notices.map(({ kind }) => kind)).toEqual(['copied']);
    expect(one.list().drafts.map(({ recipe }) => recipe)).toEqual([edited, longer]);
  });

  test('full from the start: a new client is kept here and stored later', async () => {
    const storage = new FakeStorage();
    storage.most = 10;
    const store = tab(storage);
    const { draft } = await store.create('Anna', beginner);
    storage.most = Infinity;
    expect(await store.save(draft, { recipe: longer })).toMatchObject({ isStored: true, notices: [] });
  });
});
