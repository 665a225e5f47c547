// Ships to the browser with every question: keep it small.
import { emptyDocument, storageKey } from './document.ts';
import type { LearnerDocument } from './document.ts';
import { mergeDocuments } from './merge.ts';
import { parseDocument } from './parse.ts';
import type { Migrations, ParseResult } from './parse.ts';

/** The part of `localStorage` that the store needs; each call may throw. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export type NoticeKind =
  /** Nothing can be read or saved. */
  | 'blocked'
  /** The value could be read, and there is no room for the new one. */
  | 'full'
  /** The whole value is unreadable, or somebody else's. */
  | 'damaged'
  | 'foreign'
  /** Some entries are unreadable. */
  | 'incomplete'
  /** Unreadable, and there is no room to set it aside. */
  | 'stuck'
  /** From a later version of the site. */
  | 'newer'
  /** `erase` could not erase. */
  | 'not-erased';

/** What a reader should know: what happened, and what to do. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly message: string;
}

export interface LearnerState {
  readonly document: LearnerDocument;
  /** Empty when all is well. The same notice comes again as long as its reason lasts. */
  readonly notices: readonly Notice[];
}

/** A fresh id and the time, for what a change records. */
export interface Stamp {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A value that was moved out of the way since it could not be read. */
export interface SetAsideCopy {
  readonly key: string;
  readonly text: string;
}

export interface StoreOptions {
  /** `null` when the browser blocks it: the store then works in memory. */
  readonly storage: StorageLike | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomId: () => string;
  /** Keeps tabs from writing at once: `navigator.locks` in the browser. Without it tabs still converge. */
  readonly lock?: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly migrations?: Migrations;
}

export interface LearnerStore {
  /** Reads what is stored. Writes nothing. */
  load(): LearnerState;
  /**
   * Reads, joins with what this page remembers, changes, writes. `change` must be pure; what it throws rejects the
   * promise and leaves everything as it was.
   */
  update(change: (document: LearnerDocument, stamp: Stamp) => LearnerDocument): Promise<LearnerState>;
  /**
   * Erases the progress. What stays stored is an empty document with a higher generation, so that another tab that
   * missed it cannot bring the progress back. A value that cannot be read is set aside first, unless `setAside` asks
   * to erase the copies that were set aside, too.
   */
  erase(options?: { readonly setAside?: boolean }): Promise<LearnerState>;
  /** Values that could not be read and were moved out of the way. */
  setAsideCopies(): readonly SetAsideCopy[];
  /** Calls back when the document changes, here or in another tab. Returns what ends it. */
  subscribe(listener: (state: LearnerState) => void): () => void;
  /**
   * To be called for each `storage` event. The event may be late, so its value is not used: what is stored now is read.
   */
  handleStorageEvent(key: string | null, newValue?: string | null): Promise<void>;
}

/** What stands in storage: unreachable, or read. */
type Stored = { readonly kind: 'blocked' } | (ParseResult & { readonly text: string | null });

const mostCopies = 50;
const copyKey = (number: number) => `${storageKey}.set-aside.${number}`;

const onlyHere = 'Your answers on this page are kept only until you leave it.';
const makeRoom = 'Make room in the browser’s settings, then answer again to save them all.';

const notices = {
  blocked: `This browser does not let the site save anything. ${onlyHere} To keep them, allow site data or leave private browsing.`,
  full: `The browser’s storage for this site is full. ${onlyHere} ${makeRoom}`,
  stuck: `The saved progress cannot be read, and there is no room to set it aside. It is left as it is. ${onlyHere} ${makeRoom}`,
  'not-erased':
    'The browser did not let the site erase your progress. Erase this site’s data in the browser’s settings instead.',
} satisfies Partial<Record<NoticeKind, string>>;

const notice = (kind: keyof typeof notices): Notice => ({ kind, message: notices[kind] });

/** What to say about a value as it was found; `place` is where it was set aside, if it was. */
function noticesAbout(stored: Stored, place?: string): Notice[] {
  const kept = place
    ? `A copy of it is kept in this browser’s storage under “${place}”, and new answers are saved.`
    : 'It is kept: before a new answer is saved, a copy is set aside.';
  switch (stored.kind) {
    case 'blocked':
      return [notice('blocked')];
    case 'newer':
      return [
        {
          kind: 'newer',
          message: `${stored.message} It is left as it is. ${onlyHere} Reload the page to get the newer version.`,
        },
      ];
    case 'damaged':
    case 'foreign':
      return [{ kind: stored.kind, message: `${stored.message} ${kept}` }];
    case 'ok': {
      if (stored.dropped === 0) return [];
      const part = stored.dropped === 1 ? 'One entry' : `${stored.dropped} entries`;
      return [
        { kind: 'incomplete', message: `${part} of your saved progress cannot be read; the rest is here. ${kept}` },
      ];
    }
    case 'empty':
      return [];
  }
}

/** Browsers name a full storage in two ways. */
const isFull = (error: unknown) =>
  error instanceof Error && /^QuotaExceededError$|^NS_ERROR_DOM_QUOTA_REACHED$/.test(error.name);

/**
 * The reader's progress in one browser. Storage is the truth; memory holds it too, so that nothing recorded on this
 * page is lost while storage is blocked or full, and so that two tabs that write at once repair each other.
 */
export function createStore({ storage, now, randomId, lock, migrations = {} }: StoreOptions): LearnerStore {
  let memory = emptyDocument();
  /** Whether a document of ours was ever stored while this page is open. */
  let seen = false;
  /** What this page last wrote. Mostly it still stands in storage, and then nothing need be parsed. */
  let known: string | undefined;
  const listeners = new Set<(state: LearnerState) => void>();

  /** Reads what is stored, and brings memory up to date with it. */
  function look(): Stored {
    let text: string | null;
    try {
      if (!storage) return { kind: 'blocked' };
      text = storage.getItem(storageKey);
    } catch {
      return { kind: 'blocked' };
    }
    if (text !== null && text === known) return { kind: 'ok', document: memory, dropped: 0, text };
    const result = parseDocument(text, { now: now(), migrations });
    if (result.kind === 'ok') {
      memory = mergeDocuments(memory, result.document);
      seen = true;
    } else if (result.kind === 'empty' && seen) {
      // The reader cleared this site's data: what this page remembers must not bring it back.
      memory = emptyDocument();
      known = undefined;
      seen = false;
    }
    return { ...result, text };
  }

  /** The key under which the text now lies; undefined when there was no room. */
  function setAside(text: string): string | undefined {
    try {
      for (let number = 1; number <= mostCopies; number += 1) {
        const key = copyKey(number);
        const held = storage?.getItem(key);
        if (held === null) storage?.setItem(key, text);
        if (held === text || storage?.getItem(key) === text) return key;
      }
    } catch {
      // No room: the value stays where it is.
    }
    return undefined;
  }

  /** Writes memory in place of what was found, and says what stands in the way. */
  function write(stored: Stored): Notice[] {
    if (stored.kind === 'blocked' || stored.kind === 'newer') return noticesAbout(stored);
    const about: Notice[] = [];
    const { text } = stored;
    if (text !== null && noticesAbout(stored).length > 0) {
      const place = setAside(text);
      if (!place) return [notice('stuck')];
      about.push(...noticesAbout(stored, place));
    }
    const next = JSON.stringify(memory);
    if (next === text) return about;
    try {
      storage?.setItem(storageKey, next);
      known = next;
      seen = true;
    } catch (error) {
      about.push(notice(isFull(error) ? 'full' : 'blocked'));
    }
    return about;
  }

  function tell(about: readonly Notice[]): LearnerState {
    const state = { document: memory, notices: about };
    for (const listener of listeners) listener(state);
    return state;
  }

  /** Some browsers refuse the lock in some pages. Unlocked work is better than a lost answer. */
  async function locked(work: () => LearnerState): Promise<LearnerState> {
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

  function copies(): SetAsideCopy[] {
    const found: SetAsideCopy[] = [];
    try {
      for (let number = 1; storage && number <= mostCopies; number += 1) {
        const text = storage.getItem(copyKey(number));
        if (text !== null) found.push({ key: copyKey(number), text });
      }
    } catch {
      // Blocked: there is nothing to show.
    }
    return found;
  }

  const store: LearnerStore = {
    load() {
      const stored = look();
      return { document: memory, notices: noticesAbout(stored) };
    },

    update: (change) =>
      locked(() => {
        const stored = look();
        memory = change(memory, { id: randomId(), at: now() });
        return tell(write(stored));
      }),

    erase: ({ setAside: alsoCopies = false } = {}) =>
      locked(() => {
        const stored = look();
        memory = { ...emptyDocument(), generation: memory.generation + 1 };
        if (stored.kind === 'blocked') return tell(storage ? [notice('not-erased')] : noticesAbout(stored));
        if (stored.kind === 'newer') return tell(noticesAbout(stored));
        const about: Notice[] = [];
        let erased = false;
        try {
          if (alsoCopies) for (const { key } of copies()) storage?.removeItem(key);
          else if (stored.text !== null && (stored.kind === 'damaged' || stored.kind === 'foreign')) {
            const place = setAside(stored.text);
            if (!place) return tell([notice('stuck')]);
            about.push(...noticesAbout(stored, place));
          }
          // Removed first: a full storage has room again.
          storage?.removeItem(storageKey);
          erased = true;
          seen = false;
          storage?.setItem(storageKey, JSON.stringify(memory));
          seen = true;
        } catch {
          // Once the value is gone, the empty one is only for other tabs.
          if (!erased) about.push(notice('not-erased'));
        }
        return tell(about);
      }),

    setAsideCopies: copies,

    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async handleStorageEvent(key) {
      // The key is null when a page cleared the whole storage.
      if (key !== null && key !== storageKey) return;
      const before = JSON.stringify(memory);
      const stored = look();
      const after = JSON.stringify(memory);
      // Two tabs wrote at once, and the other one wrote last: put back what it did not know.
      if (stored.kind === 'ok' && stored.dropped === 0 && stored.text !== after) await store.update((same) => same);
      else if (before !== after || noticesAbout(stored).length > 0) tell(noticesAbout(stored));
    },
  };
  return store;
}
