// Ships to the browser with every question: keep it small.
import { storageKey } from './document.ts';
import { createStore } from './store.ts';
import type { LearnerStore, StorageLike } from './store.ts';

/** The part of `window` that the store needs. */
export interface BrowserLike {
  /** Reading it throws where site data is blocked. */
  readonly localStorage: StorageLike;
  readonly navigator: {
    /** Missing where the page did not come over HTTPS. */
    readonly locks?: { request<T>(name: string, work: () => T | Promise<T>): Promise<T> };
  };
  readonly crypto: { getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array };
  addEventListener(type: 'storage', listener: (event: { readonly key: string | null }) => void): void;
  addEventListener(type: 'pageshow', listener: (event: { readonly persisted: boolean }) => void): void;
}

/** 96 random bits in hexadecimal digits. `crypto.randomUUID` is missing where the page did not come over HTTPS. */
export function randomId(crypto: BrowserLike['crypto']): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The store over a browser's own storage, locks, clock and randomness. Call it once a page, with `window`. */
export function openStore(browser: BrowserLike, now: () => number = Date.now): LearnerStore {
  let storage: StorageLike | null = null;
  try {
    storage = browser.localStorage;
  } catch {
    // Blocked: the store works in memory and says so.
  }
  const { locks } = browser.navigator;
  const store = createStore({
    storage,
    now,
    randomId: () => randomId(browser.crypto),
    ...(locks && { lock: (work) => locks.request(storageKey, work) }),
  });
  browser.addEventListener('storage', ({ key }) => void store.handleStorageEvent(key));
  browser.addEventListener('pageshow', ({ persisted }) => {
    // A page that comes back from the back-forward cache has missed what other tabs did.
    if (persisted) void store.handleStorageEvent(storageKey);
  });
  return store;
}
