import { describe, expect, test } from 'vitest';
import { completeIntake } from '../../opt/planning/intake.ts';
import { createDraftStore } from '../../plan-files/drafts.ts';
import type { DraftStorage } from '../../plan-files/drafts.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import { createKeeper, isSamePlan, named } from './keep.ts';
import { openWork, undone, withEdits, withIntake } from './state.ts';

const recipe = (weeks: number): Recipe => ({
  intake: completeIntake({ goal: 'fat-loss', status: 'new', weeks }).intake,
  edits: [],
});

function memory(): DraftStorage & { readonly values: Map<string, string>; refuses?: boolean } {
  const values = new Map<string, string>();
  return {
    values,
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (this.refuses) throw new DOMException('Full.', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem(key) {
      if (this.refuses) throw new Error('Blocked.');
      values.delete(key);
    },
  };
}

let ids = 0;
function tab(storage: DraftStorage | null) {
  let clock = 0;
  const store = createDraftStore({ storage, now: () => (clock += 1000), randomId: () => `id${(ids += 1)}` });
  return { store, keeper: createKeeper(store, () => undefined) };
}

const namesIn = (storage: DraftStorage) =>
  tab(storage)
    .store.list()
    .drafts.map(({ name }) => name)
    .toSorted();

describe('a client', () => {
  test('is made by the first change and saved with each one', async () => {
    const storage = memory();
    const { keeper } = tab(storage);
    expect(keeper.desk().client).toBeUndefined();
    keeper.change(openWork(recipe(12)));
    await keeper.settled();
    expect(keeper.desk().client).toMatchObject({ name: 'Client', isStored: true, notices: [] });
    const { work } = keeper.desk().client!;
    keeper.change(withIntake(work, recipe(20).intake));
    await keeper.settled();
    expect(storage.values.size).toBe(1);
    expect(tab(storage).store.list().drafts[0]?.recipe.intake.weeks).toBe(20);
    expect(keeper.desk().client?.saved).toBe(keeper.desk().client?.work.steps.present);
  });

  test('that is only looked at is not written', async () => {
    const storage = memory();
    const first = tab(storage).keeper;
    first.change(openWork(recipe(12)));
    await first.settled();
    const before = [...storage.values];
    const { keeper, store } = tab(storage);
    expect(keeper.open(store.list().drafts[0]!.id)).toBe(true);
    keeper.change({ ...keeper.desk().client!.work, shown: { block: 0, session: 2 } });
    await keeper.settled();
    expect([...storage.values]).toEqual(before);
    expect(keeper.open('nobody')).toBe(false);
    expect(keeper.desk().client?.name).toBe('Client');
  });

  test('keeps its history while others are open, and its name through undo', async () => {
    const { keeper } = tab(memory());
    keeper.change(openWork(recipe(12)));
    await keeper.settled();
    keeper.change(withIntake(keeper.desk().client!.work, recipe(20).intake));
    await keeper.rename('Anna');
    const { id } = keeper.desk().client!.draft!;
    keeper.startNew();
    expect(keeper.desk().client).toBeUndefined();
    keeper.change(openWork(recipe(8)));
    await keeper.settled();
    expect(keeper.desk().client?.name).toBe('Client');
    keeper.open(id);
    const back = undone(keeper.desk().client!.work);
    expect([back.plan.intake.weeks, back.steps.present.name]).toEqual([12, 'Anna']);
  });

  test('is removed, and brought back with its history', async () => {
    const storage = memory();
    const { keeper } = tab(storage);
    keeper.change(openWork(recipe(12)));
    await keeper.settled();
    keeper.change(withIntake(keeper.desk().client!.work, recipe(20).intake));
    await keeper.remove();
    expect([storage.values.size, keeper.desk().client, keeper.desk().removed?.name]).toEqual([0, undefined, 'Client']);
    keeper.bringBack();
    await keeper.settled();
    expect(storage.values.size).toBe(1);
    expect(keeper.desk().client?.work.steps.past).toHaveLength(1);
    expect(keeper.desk().removed).toBeUndefined();
  });

  test('that the browser does not remove stays open with a notice', async () => {
    const storage = memory();
    const { keeper } = tab(storage);
    keeper.change(openWork(recipe(12)));
    await keeper.settled();
    storage.refuses = true;
    await keeper.remove();
    expect(keeper.desk().client?.notices.map(({ kind }) => kind)).toEqual(['not-removed']);
    expect(storage.values.size).toBe(1);
  });

  test('is copied under a name of its own', async () => {
    const storage = memory();
    const { keeper } = tab(storage);
    keeper.change(openWork(recipe(12)));
    await keeper.rename('Anna');
    keeper.copy();
    await keeper.settled();
    expect(keeper.desk().client?.name).toBe('Anna (2)');
    expect(namesIn(storage)).toEqual(['Anna', 'Anna (2)']);
  });
});

describe('a plan from elsewhere', () => {
  test('becomes a client beside the others, and the same one only once', async () => {
    const storage = memory();
    const { keeper } = tab(storage);
    keeper.change(openWork(recipe(12)));
    await keeper.settled();
    keeper.takeIn(recipe(20), 'Ben');
    await keeper.settled();
    expect(keeper.desk().client?.name).toBe('Ben');
    keeper.takeIn(recipe(12), 'Carla');
    keeper.takeIn(recipe(20), 'Ben');
    await keeper.settled();
    expect(keeper.desk().client?.name).toBe('Ben');
    expect(namesIn(storage)).toEqual(['Ben', 'Client']);
  });

  test('differs by its intake, its edits and its task alone', () => {
    expect(isSamePlan(recipe(12), { ...recipe(12), name: 'Anna', digest: '00000000' })).toBe(true);
    expect(isSamePlan(recipe(12), recipe(13))).toBe(false);
    expect(isSamePlan(recipe(12), { ...recipe(12), task: { kind: 'find-mistakes', planted: 0 } })).toBe(false);
    expect(isSamePlan(recipe(12), { ...recipe(12), edits: [{ kind: 'remove-block', block: 0 }] })).toBe(false);
  });
});

test('two tabs keep both versions, and the storage says what it could not do', async () => {
  const storage = memory();
  const one = tab(storage);
  one.keeper.change(openWork(recipe(12)));
  await one.keeper.settled();
  const two = tab(storage);
  two.keeper.open(two.store.list().drafts[0]!.id);
  two.keeper.change(withIntake(two.keeper.desk().client!.work, recipe(20).intake));
  await two.keeper.settled();
  one.keeper.change(withIntake(one.keeper.desk().client!.work, recipe(8).intake));
  await one.keeper.settled();
  expect(one.keeper.desk().client?.notices.map(({ kind }) => kind)).toEqual(['copied']);
  expect(namesIn(storage)).toEqual(['Client', 'Client (2)']);

  storage.refuses = true;
  one.keeper.change(withIntake(one.keeper.desk().client!.work, recipe(9).intake));
  await one.keeper.settled();
  expect(one.keeper.desk().client?.isStored).toBe(false);
  expect(one.keeper.desk().client?.notices.map(({ kind }) => kind)).toEqual(['copied', 'full']);
  storage.refuses = false;
  one.keeper.change(withIntake(one.keeper.desk().client!.work, recipe(10).intake));
  await one.keeper.settled();
  expect(one.keeper.desk().client).toMatchObject({ isStored: true, notices: [{ kind: 'copied' }] });
});

test('without storage everything stays in memory', async () => {
  const { keeper } = tab(null);
  keeper.change(openWork(recipe(12)));
  await keeper.settled();
  expect(keeper.desk().client).toMatchObject({ isStored: false, notices: [{ kind: 'blocked' }] });
  expect(keeper.desk().list.drafts).toHaveLength(1);
});

test('a stored value that cannot be read goes only when asked', async () => {
  const storage = memory();
  storage.setItem('phase-by-phase.plan.torn', '{');
  const { keeper } = tab(storage);
  keeper.change(openWork(recipe(12)));
  await keeper.settled();
  expect(keeper.desk().list.unreadable.map(({ text }) => text)).toEqual(['{']);
  await keeper.discard('phase-by-phase.plan.torn');
  expect(keeper.desk().list.unreadable).toEqual([]);
});

test('a name is in every step', () => {
  const work = withEdits(openWork(recipe(12)), [{ kind: 'resize-block', block: 0, weeks: 5 }]);
  const { past, present } = named(work, 'Anna').steps;
  expect([...past, present].map(({ name }) => name)).toEqual(['Anna', 'Anna']);
});
