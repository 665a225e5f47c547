// Ships to the progress page: saving, loading and erasing what this browser remembers.
import { make, makeButton } from '../islands/question/dom.ts';
import type { BankIndex } from '../learner/bank.ts';
import type { LearnerDocument } from '../learner/document.ts';
import { applyLoad, largestFile, previewLoad, readFile, toFile } from '../learner/file.ts';
import type { LoadMode } from '../learner/file.ts';
import { isSafari, persistenceSentence, shouldAskToPersist } from '../learner/persistence.ts';
import type { PersistAnswer } from '../learner/persistence.ts';
import type { LearnerState, LearnerStore } from '../learner/store.ts';

/** “one answer”, “12 answers” */
const answersOf = (count: number) => (count === 1 ? 'one answer' : `${count} answers`);

/** Answers, guesses and draws: what a file would hold. */
const recordsOf = ({ attempts, guesses, draws }: LearnerDocument) =>
  attempts.length + Object.keys(guesses).length + Object.keys(draws).length;

function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * Brings the controls alive. The bank is undefined until it was fetched; without it a file cannot be previewed.
 * `update` tells of a changed document.
 */
export function startKeeping(
  section: HTMLElement,
  store: LearnerStore,
  bank: () => BankIndex | undefined,
): { update(learner: LearnerDocument): void } {
  const place = (name: string) => section.querySelector(`[data-keep="${name}"]`) as HTMLElement;
  const button = (name: string) => section.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
  const status = place('status');
  const preview = place('preview');
  const picker = section.querySelector('input[type="file"]') as HTMLInputElement;
  const dialog = section.querySelector('dialog') as HTMLDialogElement;
  const alsoCopies = place('erase-copies');
  const alsoCopiesBox = alsoCopies.querySelector('input') as HTMLInputElement;

  let learner = store.load().document;
  let loaded: { readonly document: LearnerDocument; readonly dropped: number; readonly name: string } | undefined;
  let persisted = false;
  let answer: PersistAnswer | undefined;

  const say = (words: string) => (status.textContent = words);

  /** What was done, with what stands in the way of keeping it. */
  const sayDone = (words: string, { notices }: LearnerState) =>
    say([words, ...notices.map(({ message }) => message)].join(' '));

  // Save
  button('save').addEventListener('click', () => {
    if (recordsOf(learner) === 0) {
      say('There is nothing to save yet: this browser remembers nothing of yours.');
      return;
    }
    const now = new Date();
    const { name, text } = toFile(learner, now.getTime(), now.getTimezoneOffset());
    saveText(name, text, 'application/json');
    const count = answersOf(learner.attempts.length);
    say(`Saved: ${count} in “${name}”. Look among your downloads.`);
  });

  // Load
  button('load').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file) void read(file);
    // The same file can be chosen again.
    picker.value = '';
  });

  async function read(file: File): Promise<void> {
    closePreview();
    if (!bank()) {
      say('The list of questions has not arrived yet, so the file cannot be compared with it. Try again in a moment.');
      return;
    }
    if (file.size > largestFile) {
      say(
        'This file is larger than anything this site saves. Nothing was changed. Choose a file whose name begins with “phase-by-phase-progress”.',
      );
      return;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      say('The browser could not read this file. Nothing was changed. Choose it again, or copy it first.');
      return;
    }
    const result = readFile(text, Date.now());
    if (result.kind !== 'ok') {
      // An empty file counts as foreign, so every refusal brings its words.
      say('message' in result ? result.message : '');
      return;
    }
    say('');
    loaded = { document: result.document, dropped: result.dropped, name: file.name };
    drawPreview();
    preview.querySelector<HTMLElement>('h3')?.focus();
  }

  function drawPreview(): void {
    const known = bank();
    if (!loaded || !known) return;
    const { document, dropped, name } = loaded;
    const option = (mode: LoadMode, title: string, press: string) => {
      const { sentences } = previewLoad(learner, document, mode, known);
      return make(
        'div',
        { class: 'load-option' },
        make('h4', {}, title),
        ...sentences.map((sentence) => make('p', {}, sentence)),
        makeButton(press, () => void load(mode), { 'data-mode': mode }),
      );
    };
    // Drawn again when another tab adds an answer: the focus stays where it was.
    const held = preview.contains(window.document.activeElement) ? window.document.activeElement : null;
    const mode = held?.getAttribute('data-mode');
    preview.replaceChildren(
      make('h3', { tabindex: '-1' }, `What “${name}” would change`),
      make('p', {}, `The file holds ${answersOf(document.attempts.length)}.`),
      ...(dropped > 0
        ? [
            make(
              'p',
              {},
              `${dropped === 1 ? 'One entry of the file cannot be read and is' : `${dropped} entries of the file cannot be read and are`} left out.`,
            ),
          ]
        : []),
      make(
        'div',
        { class: 'load-options' },
        option('merge', 'Add it to what is here', 'Add it'),
        ...(learner.attempts.length > 0
          ? [option('replace', 'Put it in the place of what is here', 'Replace what is here')]
          : []),
      ),
      makeButton('Change nothing', () => {
        closePreview();
        say('Nothing was changed.');
        button('load').focus();
      }),
    );
    if (held) preview.querySelector<HTMLElement>(mode ? `[data-mode="${mode}"]` : 'h3')?.focus();
  }

  function closePreview(): void {
    loaded = undefined;
    preview.replaceChildren();
  }

  async function load(mode: LoadMode): Promise<void> {
    const known = bank();
    if (!loaded || !known) return;
    const { document } = loaded;
    const { added, lost } = previewLoad(learner, document, mode, known);
    closePreview();
    button('load').focus();
    const state = await store.update((current) => applyLoad(current, document, mode));
    const words =
      mode === 'merge'
        ? `Done: ${answersOf(added)} added.`
        : `Done: the file is in the place of what was here. ${added} added, ${lost} gone.`;
    sayDone(words, state);
  }

  // Erase
  button('erase').addEventListener('click', () => {
    const copies = store.setAsideCopies().length;
    if (recordsOf(learner) === 0 && copies === 0) {
      say('There is nothing to erase: this browser remembers nothing of yours.');
      return;
    }
    const count = learner.attempts.length === 1 ? 'One answer' : `${learner.attempts.length} answers`;
    place('erase-words').textContent =
      `${count} and what belongs to them will be gone from this browser, in every tab. This cannot be undone. If you may want them back, keep them now and save them to a file first.`;
    alsoCopies.hidden = copies === 0;
    alsoCopiesBox.checked = false;
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'erase') void erase(alsoCopiesBox.checked);
    else say('Nothing was erased.');
  });

  async function erase(setAside: boolean): Promise<void> {
    closePreview();
    const state = await store.erase({ setAside });
    const hindered = state.notices.some(({ kind }) => kind !== 'damaged' && kind !== 'foreign');
    sayDone(hindered ? '' : 'Your progress is erased in this browser.', state);
    drawCopies();
  }

  // Lasting
  const asksStorage = () => navigator.storage as StorageManager | undefined;

  function drawLasting(): void {
    const { storage } = { storage: asksStorage() };
    const canAsk = typeof storage?.persist === 'function';
    const safari = isSafari(navigator.vendor);
    const known: PersistAnswer | undefined = persisted ? 'granted' : canAsk ? answer : 'unsupported';
    button('persist').hidden = !canAsk || known !== undefined || !shouldAskToPersist(learner, persisted);
    // Safari's rule holds whatever it answers, so its readers are told at once.
    place('lasting').textContent =
      known !== undefined || safari
        ? persistenceSentence(known ?? 'denied', {
            isSafari: safari,
            onHomeScreen: matchMedia('(display-mode: standalone)').matches,
          })
        : '';
  }

  button('persist').addEventListener('click', () => {
    void (async () => {
      try {
        answer = (await asksStorage()?.persist()) ? 'granted' : 'denied';
      } catch {
        answer = 'denied';
      }
      drawLasting();
      // The button is gone: the answer takes its place.
      const lasting = place('lasting');
      lasting.tabIndex = -1;
      lasting.focus();
    })();
  });
  void (async () => {
    try {
      persisted = (await asksStorage()?.persisted()) ?? false;
    } catch {
      // Not told: as if not.
    }
    drawLasting();
  })();

  // What could not be read
  let copiesDrawn = '';
  function drawCopies(): void {
    const copies = store.setAsideCopies();
    // Drawn anew only when there are others, so that the focus stays.
    const keys = copies.map(({ key }) => key).join(' ');
    if (keys === copiesDrawn) return;
    copiesDrawn = keys;
    place('copies').replaceChildren(
      ...(copies.length === 0
        ? []
        : [
            make(
              'p',
              {},
              copies.length === 1
                ? 'One saved value could not be read and was set aside. You can save it to a file, to mend it or to keep it.'
                : `${copies.length} saved values could not be read and were set aside. You can save them to files, to mend them or to keep them.`,
            ),
            make(
              'div',
              { class: 'keep-row' },
              ...copies.map(({ text }, index) =>
                makeButton(`Save what was set aside${copies.length > 1 ? `, ${index + 1}` : ''}`, () => {
                  const name = `phase-by-phase-set-aside-${index + 1}.txt`;
                  saveText(name, text, 'text/plain');
                  say(`Saved: “${name}”. Look among your downloads.`);
                }),
              ),
            ),
          ]),
    );
  }

  drawCopies();
  drawLasting();
  return {
    update(next) {
      learner = next;
      drawLasting();
      drawCopies();
      drawPreview();
    },
  };
}
