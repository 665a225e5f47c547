// Ships to the program designer's page alone: draws the tool and holds what is worked on. What a reader, a file or a
// link brought is written as text, never as markup.
import { options, render } from 'preact';
import { inSite } from '../../client/root.ts';
import { randomId } from '../../learner/browser.ts';
import { createDraftStore, draftPrefix } from '../../plan-files/drafts.ts';
import { largestPlanFile, readPlanFile } from '../../plan-files/json.ts';
import { isShareLink, readShareLink } from '../../plan-files/link.ts';
import type { Recipe } from '../../plan-files/recipe.ts';
import type { Act } from './act.ts';
import { Clients } from './clients.tsx';
import type { ClientActs } from './clients.tsx';
import { today } from './days.ts';
import { Designer } from './designer.tsx';
import { createKeeper } from './keep.ts';
import { sampleRecipe } from './sample-start.ts';
import { openWork, pressing, redone, showing, undone, withEdits, withIntake, withTask } from './state.ts';
import type { Work } from './state.ts';
import { isWorkedClient, openWorkedClient } from './worked-client.ts';

const place = document.querySelector<HTMLElement>('[data-designer]');
if (place) start(place);

function openStore() {
  let storage: Storage | null = null;
  try {
    storage = localStorage;
  } catch {
    // Blocked: the clients are kept in memory, and the page says so.
  }
  const locks = navigator.locks as LockManager | undefined;
  const store = createDraftStore({
    storage,
    now: Date.now,
    randomId: () => randomId(crypto),
    ...(locks && { lock: <T,>(work: () => T | Promise<T>) => locks.request(draftPrefix, work) as Promise<T> }),
  });
  addEventListener('storage', ({ key }) => store.handleStorageEvent(key));
  // A page that comes back from the back-forward cache has missed what other tabs did.
  addEventListener('pageshow', ({ persisted }) => persisted && store.handleStorageEvent(null));
  return store;
}

// Parts are drawn at build, too, so they write addresses as data does; the site may stand under any path of its host.
options.vnode = ({ type, props }) => {
  const link = props as { href?: string };
  if (type === 'a' && link.href !== undefined) link.href = inSite(link.href);
};

function start(place: HTMLElement): void {
  let said = '';
  const store = openStore();
  const keeper = createKeeper(store, () => draw());
  const workNow = () => keeper.desk().client?.work;

  const draw = (): void =>
    render(
      <Designer work={workNow()} said={said} act={act} clients={<Clients desk={keeper.desk()} acts={clientActs} />} />,
      place,
    );

  /** A sentence that is said twice is read twice: the second has a space that nobody hears. */
  function say(sentence = ''): void {
    said = sentence !== '' && sentence === said ? `${sentence}\u00a0` : sentence;
    draw();
  }
  const change = (make: (work: Work) => Work, sentence?: string): void => {
    const work = workNow();
    if (work) keeper.change(make(work));
    say(sentence);
  };
  function takeIn(recipe: Recipe, name: string, says: string): void {
    try {
      keeper.takeIn(recipe, name);
      say(says);
    } catch {
      say('No plan can be made from this. What you had here is unchanged.');
    }
  }
  const act: Act = {
    edit: (edits, says) => change((now) => withEdits(now, edits), says),
    setIntake: (intake, says) => {
      if (workNow()) return change((now) => withIntake(now, intake), says);
      keeper.change(openWork({ intake, edits: [] }));
      say(says);
    },
    setTask: (task, says) => change((now) => withTask(now, task), says),
    undo: () => change(undone, 'Undone.'),
    redo: () => change(redone, 'Done again.'),
    show: (session) => change((now) => showing(now, session)),
    press: (pressed) => change((now) => pressing(now, pressed)),
    say,
    takeIn,
  };
  const clientActs: ClientActs = {
    open: (id) => say(keeper.open(id) ? `“${keeper.desk().client?.name}” is open.` : 'This client is no longer there.'),
    startNew: () => {
      keeper.startNew();
      say('A new client. The others stay in the list.');
      document.getElementById('intake-goal')?.focus();
    },
    rename: (name) => void keeper.rename(name).then(() => say(`The name is “${keeper.desk().client?.name}” now.`)),
    copy: () => {
      keeper.copy();
      void keeper.settled().then(() => say(`“${keeper.desk().client?.name}” is open, a copy.`));
    },
    remove: () =>
      void keeper.remove().then(() => {
        say();
        document.getElementById('bring-back')?.focus();
      }),
    bringBack: () => {
      keeper.bringBack();
      void keeper.settled().then(() => say(`“${keeper.desk().client?.name}” is back.`));
      document.getElementById('client-name')?.focus();
    },
    discard: (key) => void keeper.discard(key),
    openFile: (file) => void openFile(file),
  };

  async function openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    // A file that is too large is not even read.
    const text = file.size > largestPlanFile ? ' '.repeat(largestPlanFile + 1) : await file.text();
    const result = readPlanFile(text);
    if (!result.ok) return say(result.message);
    const { recipe, notes } = result;
    takeIn(
      recipe,
      recipe.name ?? 'Client',
      [`The plan in “${file.name}” is open as a client of its own.`, ...notes].join(' '),
    );
  }

  /** What the address asks for, once. */
  async function openAddress(): Promise<void> {
    const { hash, href } = location;
    const sample = sampleRecipe(hash, today());
    const isShared = isShareLink(hash);
    const isClient = isWorkedClient(hash);
    if (!sample && !isShared && !isClient) return;
    // A reload must not open it again over what was done with it since.
    history.replaceState(history.state, '', location.pathname + location.search);
    if (sample) {
      takeIn(sample, sample.name, 'The sample plan is open.');
      // The samples stand below the tool.
      place.tabIndex = -1;
      return place.focus();
    }
    const result = await (isShared ? readShareLink(hash) : openWorkedClient(href));
    if (!result.ok) return say(result.message);
    takeIn(result.recipe, result.recipe.name ?? 'Client', 'The plan in the link is open as a client of its own.');
  }

  addEventListener('click', ({ target }) => {
    const key = (target as HTMLElement).dataset['sample'];
    if (key) location.hash = `sample-${key}`;
  });
  addEventListener('hashchange', () => void openAddress());
  addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void openFile(file);
  });
  addEventListener('beforeunload', (event) => {
    const { client } = keeper.desk();
    if (client && !client.isStored) event.preventDefault();
  });

  const [latest] = store.list().drafts;
  try {
    if (latest) keeper.open(latest.id);
  } catch {
    // The list still offers the others.
  }
  draw();
  void openAddress();
}
