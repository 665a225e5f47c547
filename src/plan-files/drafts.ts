// Ships to the browser with the program designer: keep it small.
import { readRecipe, recipeVersion, writeRecipe } from './recipe.ts';
import type { Migrations, Recipe } from './recipe.ts';
import { cleanText } from './text.ts';
import { Unreadable, guard, isFields } from './values.ts';

/** The part of `localStorage` that drafts need; each call may throw. */
export interface DraftStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Every draft has a key of its own, so that one that is damaged takes no other with it. */
export const draftPrefix = 'phase-by-phase.plan.';

/** Marks a stored value as a draft of ours. */
export const draftFormat = 'phase-by-phase.draft';

/** In characters: above the longest recipe. */
const longestDraft = 3_000_000;

export interface Draft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  /** A fresh one for each change. Hand it back to `save`, which sees by it what another tab did meanwhile. */
  readonly revision: string;
  readonly recipe: Recipe;
}

export type DraftNoticeKind =
  /** Nothing can be read or saved. */
  | 'blocked'
  /** No room. */
  | 'full'
  /** A stored value that is left as it is, since it is damaged, foreign or newer. */
  | 'unreadable'
  /** Another tab changed the same client: both versions are kept. */
  | 'copied'
  /** Another tab removed the client that is still worked on here. */
  | 'restored'
  /** A client could not be removed. */
  | 'not-removed';

/** What the trainer should know: what happened, and what to do. */
export interface DraftNotice {
  readonly kind: DraftNoticeKind;
  readonly message: string;
}

/** A stored value that cannot be opened here, as it stands. */
export interface UnreadableDraft {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

export interface DraftList {
  /** The one that was changed last comes first. */
  readonly drafts: readonly Draft[];
  readonly unreadable: readonly UnreadableDraft[];
  readonly notices: readonly DraftNotice[];
}

export interface SaveResult {
  /** What is open from now on: it has another id when the change was kept as a copy. */
  readonly draft: Draft;
  /** False when it is kept only until the page is left. */
  readonly isStored: boolean;
  readonly notices: readonly DraftNotice[];
}

export interface DraftOptions {
  /** `null` when the browser blocks it: drafts are then kept in memory. */
  readonly storage: DraftStorage | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomId: () => string;
  /** Keeps tabs from writing at once: `navigator.locks` in the browser. */
  readonly lock?: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly migrations?: Migrations;
}

export interface DraftStore {
  /** Reads what is stored, with what only this page remembers. Writes nothing. */
  list(): DraftList;
  /** Undefined for one that is not there or cannot be read. */
  open(id: string): Draft | undefined;
  /** A new client. */
  create(name: string, recipe: Recipe): Promise<SaveResult>;
  /**
   * Saves a change of an open draft.
   *
   * @param draft The one that was opened or last saved here.
   */
  save(draft: Draft, change: { readonly name?: string; readonly recipe?: Recipe }): Promise<SaveResult>;
  /** Removes one client; only on the trainer's word. */
  remove(id: string): Promise<readonly DraftNotice[]>;
  /** Removes a value that cannot be read; only on the trainer's word, after it was offered as a file. */
  discard(key: string): Promise<readonly DraftNotice[]>;
  /** Calls back when the list changes, here or in another tab. Returns what ends it. */
  subscribe(listener: (list: DraftList) => void): () => void;
  /** To be called for each `storage` event. */
  handleStorageEvent(key: string | null): void;
}

const onlyHere = 'This plan is kept only until you leave the page.';

const notices = {
  blocked: `This browser does not let the site save anything. ${onlyHere} Save it to a file, or allow site data.`,
  full: `The browser’s storage for this site is full. ${onlyHere} Save it to a file, or remove a client that you no longer need.`,
  'not-removed':
    'The browser did not let the site remove it. Erase this site’s data in the browser’s settings instead.',
} as const;

const notice = (kind: keyof typeof notices): DraftNotice => ({ kind, message: notices[kind] });

/** Browsers name a full storage in two ways. */
const isFull = (error: unknown) =>
  error instanceof Error && /^QuotaExceededError$|^NS_ERROR_DOM_QUOTA_REACHED$/.test(error.name);

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d][\w-]{0,99}$/i.test(value);

type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'ok'; readonly draft: Draft; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reason: string };

/** A name that none of the others has: “Anna”, “Anna (2)”. */
export function freeName(name: string, taken: readonly string[]): string {
  const wanted = cleanText(name, 90) || 'Client';
  if (!taken.includes(wanted)) return wanted;
  const bare = wanted.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const next = `${bare} (${number})`;
    if (!taken.includes(next)) return next;
  }
}

function writeDraft({ name, changedAt, revision, recipe }: Draft): string {
  return JSON.stringify({
    format: draftFormat,
    version: recipeVersion,
    name,
    changedAt,
    revision,
    recipe: writeRecipe(recipe),
  });
}

function readDraft(id: string, text: string, now: number, migrations: Migrations): Stored {
  const unreadable = (reason: string): Stored => ({ kind: 'unreadable', text, reason });
  const damaged = 'This draft is damaged and cannot be read.';
  if (text.length > longestDraft) return unreadable(damaged);
  let value: unknown;
  try {
    value = JSON.parse(text);
    guard(value, 200_000);
  } catch (error) {
    return unreadable(error instanceof Unreadable ? `This draft cannot be read. ${error.message}` : damaged);
  }
  if (!isFields(value) || value['format'] !== draftFormat)
    return unreadable('What is saved here is no draft of this site.');
  const { name, changedAt, revision, recipe, version } = value;
  const result = readRecipe(recipe, version, 'draft', migrations);
  if (!result.ok) return unreadable(result.message);
  if (typeof changedAt !== 'number' || !(changedAt >= 0) || !isId(revision)) return unreadable(damaged);
  return {
    kind: 'ok',
    text,
    draft: {
      id,
      name: (typeof name === 'string' ? cleanText(name, 100) : '') || 'Client',
      // A date ahead comes from a clock that was set wrong.
      changedAt: Math.min(changedAt, now),
      revision,
      recipe: result.recipe,
    },
  };
}

/**
 * The clients of a trainer, in one browser. Each has a stored value of its own. A value that cannot be read stays
 * where it is and is never written over; two tabs that change the same client both keep what they have.
 */
export function createDraftStore({ storage, now, randomId, lock, migrations = {} }: DraftOptions): DraftStore {
  /** What could not be stored, by id. */
  const memory = new Map<string, Draft>();
  /** Revisions of the stored values that those were made from. */
  const under = new Map<string, string>();
  const listeners = new Set<(list: DraftList) => void>();

  function look(id: string): Stored {
    let text: string | null;
    try {
      if (!storage) return { kind: 'blocked' };
      text = storage.getItem(draftPrefix + id);
    } catch {
      return { kind: 'blocked' };
    }
    return text === null ? { kind: 'none' } : readDraft(id, text, now(), migrations);
  }

  /** Ids of all stored values, or null where nothing can be read. */
  function storedIds(): string[] | null {
    try {
      if (!storage) return null;
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(draftPrefix))
        .map((key) => key.slice(draftPrefix.length));
    } catch {
      return null;
    }
  }

  function list(): DraftList {
    const ids = storedIds();
    const drafts = new Map(memory);
    const unreadable: UnreadableDraft[] = [];
    for (const id of ids ?? []) {
      const stored = look(id);
      // What memory holds could not be stored and is newer.
      if (stored.kind === 'ok' && !drafts.has(id)) drafts.set(id, stored.draft);
      if (stored.kind === 'unreadable') {
        unreadable.push({ key: draftPrefix + id, text: stored.text, reason: stored.reason });
      }
    }
    return {
      drafts: [...drafts.values()].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
      unreadable,
      notices: [
        ...(ids === null ? [notice('blocked')] : []),
        ...unreadable.map(({ key, reason }): DraftNotice => ({
          kind: 'unreadable',
          message: `${reason} It is left as it is, in this browser’s storage under “${key}”. Your other clients are here.`,
        })),
      ],
    };
  }

  function tell(): void {
    if (listeners.size === 0) return;
    const state = list();
    for (const listener of listeners) listener(state);
  }

  /** Some browsers refuse the lock in some pages. Unlocked work is better than a lost plan. */
  async function locked<T>(work: () => T): Promise<T> {
    let begun = false;
    const begin = () => {
      begun = true;
      return work();
    };
    try {
      return await (lock ? lock(begin) : begin());
    } catch (error) {
      if (begun) throw error;
      return work();
    }
  }

  function write(draft: Draft, about: readonly DraftNotice[]): SaveResult {
    try {
      if (!storage) throw new Error('Blocked.');
      storage.setItem(draftPrefix + draft.id, writeDraft(draft));
      memory.delete(draft.id);
      return { draft, isStored: true, notices: about };
    } catch (error) {
      memory.set(draft.id, draft);
      return { draft, isStored: false, notices: [...about, notice(isFull(error) ? 'full' : 'blocked')] };
    }
  }

  function namesBut(id: string): readonly string[] {
    return list()
      .drafts.filter((draft) => draft.id !== id)
      .map((draft) => draft.name);
  }

  /** The change under an id and a name of its own, beside what stands under the old ones. */
  function beside(draft: Draft, message: (name: string) => string, kind: DraftNoticeKind): SaveResult {
    const name = freeName(draft.name, namesBut(''));
    return write({ ...draft, id: randomId(), name }, [{ kind, message: message(name) }]);
  }

  function saveChange(draft: Draft, change: { readonly name?: string; readonly recipe?: Recipe }): SaveResult {
    const held = memory.get(draft.id);
    const next: Draft = {
      ...draft,
      ...(change.recipe && { recipe: change.recipe }),
      ...(change.name !== undefined && { name: freeName(change.name, namesBut(draft.id)) }),
      changedAt: now(),
      revision: randomId(),
    };
    const stored = look(draft.id);
    switch (stored.kind) {
      case 'blocked':
        return write(next, []);
      case 'none':
        // Never stored, for want of room; or removed elsewhere.
        return write(
          next,
          held
            ? []
            : [
                {
                  kind: 'restored',
                  message: `“${next.name}” was removed in another tab. It is back, since you changed it here.`,
                },
              ],
        );
      case 'unreadable':
        memory.delete(draft.id);
        return beside(
          next,
          (name) =>
            `The saved value of this client can no longer be read and is left as it is. Your plan is kept as “${name}”.`,
          'unreadable',
        );
      case 'ok': {
        // The last change here may be in memory alone; what is stored is then the one before it.
        const { revision } = stored.draft;
        const isOwn =
          revision === draft.revision || (held?.revision === draft.revision && revision === under.get(draft.id));
        if (isOwn) {
          under.set(draft.id, revision);
          return write(next, []);
        }
        memory.delete(draft.id);
        return beside(
          next,
          (name) =>
            `Another tab changed “${stored.draft.name}” too. Both are kept: what you have here is now “${name}”.`,
          'copied',
        );
      }
    }
  }

  const store: DraftStore = {
    list,

    open(id) {
      const stored = look(id);
      return memory.get(id) ?? (stored.kind === 'ok' ? stored.draft : undefined);
    },

    create: (name, recipe) =>
      locked(() => {
        const draft = {
          id: randomId(),
          name: freeName(name, namesBut('')),
          changedAt: now(),
          revision: randomId(),
          recipe,
        };
        const result = write(draft, []);
        tell();
        return result;
      }),

    save: (draft, change) =>
      locked(() => {
        const result = saveChange(draft, change);
        tell();
        return result;
      }),

    remove: (id) =>
      locked(() => {
        memory.delete(id);
        const about = drop(draftPrefix + id);
        tell();
        return about;
      }),

    discard: (key) =>
      locked(() => {
        const about = key.startsWith(draftPrefix) ? drop(key) : [notice('not-removed')];
        tell();
        return about;
      }),

    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    handleStorageEvent(key) {
      // The key is null when a page cleared the whole storage.
      if (key === null || key.startsWith(draftPrefix)) tell();
    },
  };

  function drop(key: string): readonly DraftNotice[] {
    try {
      storage?.removeItem(key);
      return [];
    } catch {
      return [notice('not-removed')];
    }
  }

  return store;
}
