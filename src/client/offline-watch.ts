// Ships to the browser only where the reader keeps the site for offline reading: tells of new releases.
import { make, makeButton } from '../islands/question/dom.ts';
import type { WorkerMessage, WorkerState } from '../offline/release.ts';
import noteStyles from './offline-watch.css?url&no-inline';

/** The folder of the site: this chunk lies in `_astro/`, so no address is built in. */
export const siteRoot = new URL('..', import.meta.url).href;

const lastKey = `phase-by-phase.release ${new URL(siteRoot).pathname}`;
const laterKey = `${lastKey} later`;
const missingKey = `${lastKey} missing`;

/** Storage may be blocked: a note then shows once more than it needs to, or not at all. */
function read(kind: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[kind].getItem(key);
  } catch {
    return null;
  }
}
function write(kind: 'localStorage' | 'sessionStorage', key: string, value: string): void {
  try {
    window[kind].setItem(key, value);
  } catch {
    // See above.
  }
}

/** This copy's own worker: a host may run another one for a wider part of itself. Undefined when there is none. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  // Where storage is blocked the browser refuses even to look.
  const registration = await navigator.serviceWorker.getRegistration(siteRoot).catch(() => undefined);
  return registration?.scope === siteRoot ? registration : undefined;
}

/**
 * Asks a worker which release it has and whether it is whole. Undefined when it does not answer within five seconds,
 * as the worker of another program would not.
 */
export function askState(worker: ServiceWorker): Promise<WorkerState | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), 5000);
    port1.onmessage = ({ data }: MessageEvent<WorkerState>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    const message: WorkerMessage = { ask: 'state' };
    worker.postMessage(message, [port2]);
  });
}

/** The release that the reader had last: null when the site was never kept, or was removed. */
export const lastRelease = (): string | null => read('localStorage', lastKey);

/** Remembers which release the reader has, so that another one can be named new. */
export const rememberRelease = (id: string): void => write('localStorage', lastKey, id);
export function forgetRelease(): void {
  try {
    localStorage.removeItem(lastKey);
  } catch {
    // There is nothing to forget where nothing can be kept.
  }
}

let note: HTMLElement | undefined;
/** Resolves when the note has its style, or will not get it: without it the words would stand below the page first. */
let styled: Promise<unknown> | undefined;

/** Shows a note at the edge of the page; an earlier one gives way. */
function show(words: string, ...buttons: HTMLElement[]): void {
  if (!note) {
    const sheet = make('link', { rel: 'stylesheet', href: noteStyles });
    styled = new Promise((resolve) => {
      sheet.addEventListener('load', resolve);
      sheet.addEventListener('error', resolve);
    });
    document.head.append(sheet);
    note = make('div', { class: 'release-note', role: 'status' });
    document.body.append(note);
  }
  const place = note;
  place.replaceChildren();
  // A live region is read out when it changes, not when it comes.
  void styled?.then(() => requestAnimationFrame(() => place.replaceChildren(make('p', {}, words), ...buttons)));
}
const closeNote = () => note?.replaceChildren();

let watching = false;

/**
 * Watches this copy's worker: says that a new release is ready, takes it up when the reader asks, says so in other
 * tabs, and says quietly when it has happened. Does nothing the second time.
 */
export async function watchReleases(): Promise<void> {
  if (watching) return;
  watching = true;
  const registration = await ownRegistration();
  const { serviceWorker } = navigator;
  if (!registration) return;
  let asked = false;

  async function offer(worker: ServiceWorker): Promise<void> {
    const { id = '' } = (await askState(worker)) ?? {};
    if (read('sessionStorage', laterKey) === id) return;
    show(
      'A new version of this site is ready. Your progress stays as it is.',
      makeButton('Update now', () => {
        asked = true;
        // The browser lets the worker in use end its work first, which may take it half a minute.
        show('The new version is being taken up. This page is then loaded again.');
        const message: WorkerMessage = { ask: 'take-over' };
        worker.postMessage(message);
      }),
      makeButton('Later', () => {
        write('sessionStorage', laterKey, id);
        closeNote();
      }),
    );
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration?.active) void offer(worker);
    });
  }

  if (registration.waiting) void offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));

  let controller = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    const before = controller;
    controller = serviceWorker.controller;
    // The first worker of a page brings nothing new.
    if (!before || !controller) return;
    if (asked) location.reload();
    else
      show(
        'This site was updated in another tab. Load this page again to read the new version.',
        makeButton('Load again', () => location.reload()),
        makeButton('Later', closeNote),
      );
  });

  // A release is also taken up when all pages of the old one were closed.
  const state = controller && (await askState(controller));
  if (!state) return;
  const last = lastRelease();
  rememberRelease(state.id);
  if (registration.waiting) return;
  if (last !== null && last !== state.id) {
    show('Updated to the newest version.', makeButton('Close', closeNote));
  } else if (
    state.missing > 0 &&
    read('sessionStorage', missingKey) === null &&
    !document.querySelector('[data-offline]')
  ) {
    show(
      'Parts of this site are no longer on this device. The browser may have needed the space.',
      make('a', { href: new URL('offline/', siteRoot).href }, 'Save them again'),
      makeButton('Later', () => {
        write('sessionStorage', missingKey, 'later');
        closeNote();
      }),
    );
  }
}
