// Ships to the page about offline reading. Nothing is kept before the reader asks for it.
import { listFile, sizeFile, storeNameOf, workerFile } from '../offline/release.ts';
import type { Release, ReleaseSize } from '../offline/release.ts';
import { SaveError, countMissing, saveRelease } from '../offline/save.ts';
import { cannotSentence, faultSentence, saidSentences, spaceSentence, stateSentence } from './offline-words.ts';
import {
  askState,
  forgetRelease,
  lastRelease,
  ownRegistration,
  rememberRelease,
  siteRoot,
  watchReleases,
} from './offline-watch.ts';

const place = document.querySelector<HTMLElement>('[data-offline]');
if (place) void start(place);

/** Fetches one of the lists that the build wrote, past what the browser remembers of it. */
async function fetchList<Content extends { readonly id: string }>(name: string): Promise<Content> {
  const reply = await fetch(new URL(name, siteRoot), { cache: 'no-cache' });
  if (!reply.ok) throw new Error(`${name} answered ${reply.status}.`);
  const content = (await reply.json()) as Content;
  if (typeof content.id !== 'string') throw new Error(`${name} is not what this site wrote.`);
  return content;
}

/** What a browser gives that does not have it, or refuses it to this site: undefined. */
async function attempt<Given>(work: () => Promise<Given>): Promise<Given | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Asks the browser not to remove the site. Firefox then asks the reader, who may let the question stand for ever. */
function isPersistent(): Promise<boolean | undefined> {
  return Promise.race([
    attempt(() => navigator.storage.persist()),
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), 3000);
    }),
  ]);
}

async function start(place: HTMLElement): Promise<void> {
  const part = <Kind extends HTMLElement>(name: string) => place.querySelector(`[data-part="${name}"]`) as Kind;
  const state = part('state');
  const said = part('said');
  const saving = part('saving');
  const bar = part<HTMLProgressElement>('bar');
  const count = part('count');
  const keep = part<HTMLButtonElement>('keep');
  const look = part<HTMLButtonElement>('look');
  const remove = part<HTMLButtonElement>('remove');
  const stop = part<HTMLButtonElement>('stop');
  const say = (words: string) => (said.textContent = words);

  /** The control that had the focus is gone: the words take it, unless the reader has gone on elsewhere. */
  function focusWords(): void {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || place.contains(activeElement)) said.focus();
  }

  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    state.textContent = cannotSentence(window.isSecureContext);
    return;
  }
  let size: ReleaseSize | undefined;
  let stopper: AbortController | undefined;

  /** Shows what is so now, and the controls that go with it. */
  async function show(): Promise<void> {
    const active = (await ownRegistration())?.active;
    const held = active ? await askState(active) : undefined;
    size ??= await attempt(() => fetchList<ReleaseSize>(sizeFile));
    const isWhole = held?.missing === 0;
    keep.hidden = isWhole || !size;
    look.hidden = !active || !keep.hidden;
    remove.hidden = !active && !(await attempt(() => caches.has(storeNameOf(siteRoot))));
    keep.textContent = held ? 'Save what is missing' : 'Keep for offline';
    state.textContent = stateSentence({ size, held, wasKept: lastRelease() !== null });
  }

  async function save(): Promise<void> {
    const known = size;
    if (!known) return;
    const name = storeNameOf(siteRoot);
    const wasKept = Boolean((await ownRegistration())?.active);
    stopper = new AbortController();
    saving.hidden = false;
    keep.hidden = remove.hidden = look.hidden = true;
    stop.focus();
    say(saidSentences.saving);
    try {
      const release = await fetchList<Release>(listFile).catch((cause: unknown) => {
        throw new SaveError('unreached', listFile, cause);
      });
      const store = await caches.open(name);
      const all = Object.keys(release.files).length;
      const missing = await countMissing(release, siteRoot, store);
      const estimate = (await attempt(() => navigator.storage.estimate())) ?? {};
      const noSpace = spaceSentence((known.bytes * missing) / all, estimate);
      if (noSpace) {
        say(noSpace);
        return;
      }
      await saveRelease(release, siteRoot, {
        store,
        fetch: (address, init) => fetch(address, init),
        signal: stopper.signal,
        onProgress(done, files) {
          bar.max = files;
          bar.value = done;
          count.textContent = `${done} of ${files} files`;
        },
      });
      stop.hidden = true;
      const registration = await navigator.serviceWorker.register(new URL(workerFile, siteRoot), {
        scope: new URL(siteRoot).pathname,
        updateViaCache: 'none',
      });
      await isActive(registration);
      rememberRelease(release.id);
      say((await isPersistent()) ? saidSentences.kept : saidSentences.keptForNow);
      await watchReleases();
    } catch (error) {
      const fault = error instanceof SaveError ? error.fault : undefined;
      // Space that the reader gets nothing for is given back.
      if (fault === 'full' && !wasKept) await attempt(() => caches.delete(name));
      say(fault ? faultSentence(fault) : saidSentences.refused);
    } finally {
      stopper = undefined;
      saving.hidden = true;
      stop.hidden = false;
      await show();
      focusWords();
    }
  }

  /** Resolves when a worker is in use; rejects when the new one is given up. */
  function isActive(registration: ServiceWorkerRegistration): Promise<void> {
    const worker = registration.installing ?? registration.waiting;
    if (registration.active || !worker) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const see = () => {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') reject(new SaveError('changed', workerFile));
      };
      worker.addEventListener('statechange', see);
      see();
    });
  }

  // Room for what is said comes with the reader's first press, at once, and stays.
  place.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) place.dataset['pressed'] = '';
  });
  keep.addEventListener('click', () => void save());
  stop.addEventListener('click', () => stopper?.abort());
  remove.addEventListener('click', () => {
    void (async () => {
      await (await ownRegistration())?.unregister();
      await caches.delete(storeNameOf(siteRoot));
      forgetRelease();
      say(saidSentences.removed);
      await show();
      focusWords();
    })();
  });
  look.addEventListener('click', () => {
    void (async () => {
      say(saidSentences.looking);
      try {
        await watchReleases();
        const registration = await (await ownRegistration())?.update();
        const worker = registration?.installing;
        if (worker) {
          say(saidSentences.coming);
          const see = () => {
            if (worker.state === 'installing') return;
            worker.removeEventListener('statechange', see);
            say(worker.state === 'redundant' ? saidSentences.notWhole : saidSentences.ready);
          };
          worker.addEventListener('statechange', see);
          see();
        } else {
          say(registration?.waiting ? saidSentences.ready : saidSentences.newest);
        }
      } catch {
        say(saidSentences.hostAway);
      }
    })();
  });
  await show();
}
