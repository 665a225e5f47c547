// The clients of a trainer while the page lives: which one is open, what is saved of each, what was removed. Storage
// and screen are handed in.
import type { Draft, DraftList, DraftNotice, DraftStore } from '../../plan-files/drafts.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import { openWork } from './state.ts';
import type { Work } from './state.ts';

/** A client on the desk. */
export interface Client {
  readonly name: string;
  readonly work: Work;
  /** Undefined until it is saved for the first time. */
  readonly draft?: Draft;
  /** The recipe that was saved last; the present one when nothing is left to save. */
  readonly saved?: Recipe;
  readonly isStored: boolean;
  readonly notices: readonly DraftNotice[];
}

/** What the list of clients is drawn from. */
export interface Desk {
  /** Undefined while a new client is entered. */
  readonly client?: Client | undefined;
  readonly list: DraftList;
  /** The client that was removed last and can be brought back. */
  readonly removed?: Client | undefined;
}

export interface Keeper {
  readonly desk: () => Desk;
  /** The open client has changed: it is saved. A first change makes a client. */
  readonly change: (work: Work) => void;
  /** A plan from elsewhere as a client of its own, or the one that holds the very same plan already. */
  readonly takeIn: (recipe: Recipe, name: string) => void;
  /** False for one that cannot be opened; what was open then stays. */
  readonly open: (id: string) => boolean;
  readonly startNew: () => void;
  readonly rename: (name: string) => Promise<void>;
  readonly copy: () => void;
  readonly remove: () => Promise<void>;
  readonly bringBack: () => void;
  readonly discard: (key: string) => Promise<void>;
  /** When all that was asked for is saved. */
  readonly settled: () => Promise<void>;
}

/** The work with the client's name in each step, so that undo leaves the name alone. */
export function named(work: Work, name: string): Work {
  const { past, present, future } = work.steps;
  const call = (recipe: Recipe): Recipe => (recipe.name === name ? recipe : { ...recipe, name });
  return { ...work, steps: { past: past.map(call), present: call(present), future: future.map(call) } };
}

const bare = ({ intake, edits, task }: Recipe): string => JSON.stringify([intake, edits, task]);

/** Whether two recipes make the same plan, whoever it is for. */
export const isSamePlan = (one: Recipe, other: Recipe): boolean => bare(one) === bare(other);

/** Of an earlier state of the storage: gone as soon as something is saved. */
const passing = (kind: DraftNotice['kind']) => kind === 'blocked' || kind === 'full';

/**
 * Keeps the clients in the store.
 *
 * @param redraw Is called whenever the desk is another one for a reason that the caller does not know of.
 */
export function createKeeper(store: DraftStore, redraw: () => void): Keeper {
  /** Every client that was opened since the page was: undo history lives here. The open one is `at`. */
  const clients = new Set<{ now: Client }>();
  let at: { now: Client } | undefined;
  let removed: { now: Client } | undefined;
  let list = store.list();
  let queue = Promise.resolve();
  let waiting = 0;

  store.subscribe((next) => {
    list = next;
    // While something is saved here, the list is ahead of what this page knows of its own draft.
    if (waiting === 0) redraw();
  });

  /** One after the other, so that two saves of a client do not take each other for another tab. */
  function enqueue(work: () => Promise<void>): Promise<void> {
    waiting += 1;
    queue = queue.then(work).finally(() => {
      waiting -= 1;
      list = store.list();
      redraw();
    });
    return queue;
  }

  function put(slot: { now: Client }, name?: string): Promise<void> {
    return enqueue(async () => {
      const { work, draft, saved, notices } = slot.now;
      const recipe = work.steps.present;
      if (saved === recipe && name === undefined) return;
      const done = draft
        ? await store.save(draft, { recipe, ...(name !== undefined && { name }) })
        : await store.create(name ?? slot.now.name, recipe);
      // The plan may have changed again meanwhile; that is saved next.
      const isLatest = slot.now.work.steps.present === recipe;
      const next = named(slot.now.work, done.draft.name);
      slot.now = {
        name: done.draft.name,
        work: next,
        draft: done.draft,
        ...(isLatest && { saved: next.steps.present }),
        isStored: done.isStored,
        notices: [...notices.filter(({ kind }) => !passing(kind)), ...done.notices],
      };
    });
  }

  function add(work: Work, name: string): void {
    at = { now: { name, work: named(work, name), isStored: false, notices: [] } };
    clients.add(at);
    void put(at);
  }

  function open(id: string): boolean {
    const draft = store.open(id);
    if (!draft) return false;
    // The history of an earlier state is worth nothing once another tab has changed the client.
    at = [...clients].find(({ now }) => now.draft?.id === id && now.draft.revision === draft.revision);
    if (!at) {
      const work = named(openWork(draft.recipe), draft.name);
      at = { now: { name: draft.name, work, draft, saved: work.steps.present, isStored: true, notices: [] } };
      clients.add(at);
    }
    return true;
  }

  return {
    desk: () => ({ client: at?.now, list, removed: removed?.now }),
    change(work) {
      if (!at) return add(work, work.steps.present.name ?? 'Client');
      at.now = { ...at.now, work };
      if (at.now.saved !== work.steps.present) void put(at);
    },
    takeIn(recipe, name) {
      const work = openWork(recipe);
      const there = list.drafts.find((draft) => isSamePlan(draft.recipe, work.steps.present));
      if (!there || !open(there.id)) add(work, name);
    },
    open,
    startNew() {
      at = undefined;
    },
    rename: async (name) => at && put(at, name),
    copy() {
      if (at) add(openWork(at.now.work.steps.present), at.now.name);
    },
    remove: async () => {
      const slot = at;
      if (!slot) return;
      await enqueue(async () => {
        const { draft } = slot.now;
        const notices = draft ? await store.remove(draft.id) : [];
        slot.now = { ...slot.now, notices };
        if (notices.length > 0) return;
        const { draft: _draft, saved: _saved, ...rest } = slot.now;
        slot.now = { ...rest, isStored: false };
        clients.delete(slot);
        removed = slot;
        if (at === slot) at = undefined;
      });
    },
    bringBack() {
      if (!removed) return;
      at = removed;
      clients.add(at);
      removed = undefined;
      void put(at);
    },
    discard: (key) =>
      enqueue(async () => {
        await store.discard(key);
      }),
    settled: () => queue,
  };
}
