// Ships to the progress page: reads what this browser remembers and fills the page. What a reader or a file brought
// is written as text, never as markup.
import { all, make, makeButton } from '../islands/question/dom.ts';
import { store } from '../islands/question/learner.ts';
import type { BankIndex } from '../learner/bank.ts';
import type { LearnerDocument } from '../learner/document.ts';
import type { Notice } from '../learner/store.ts';
import { bankAddress, fetchBank, fetchStems } from './fetch-json.ts';
import type { Stems } from './fetch-json.ts';
import { drawMap } from './live-map-draw.ts';
import { makeBar } from './mastery-bar.ts';
import { fullWords } from './mastery-words.ts';
import { startKeeping } from './progress-keep.ts';
import { parseScope, progressView } from './progress-view.ts';
import type { MisconceptionLine, ProgressView } from './progress-view.ts';
import { inSite } from './root.ts';

const page = document.querySelector<HTMLElement>('[data-progress]');
if (page) start(page);

function start(page: HTMLElement): void {
  const part = (name: string) => page.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const list = (name: string) => page.querySelector(`[data-list="${name}"]`) as HTMLElement;
  const status = part('status');
  let { document: learner, notices } = store.load();
  let bank: BankIndex | undefined;
  let stems: Stems | undefined;
  let stemsAsked = false;

  const keeping = startKeeping(part('keep'), store, () => bank);
  part('keep').hidden = false;

  /** What each place shows now. A place that stays the same is left alone, so that focus in it stays, too. */
  const painted = new Map<HTMLElement, string>();
  function paint(place: HTMLElement, content: unknown, draw: () => (Node | string)[]): void {
    const key = JSON.stringify(content);
    if (painted.get(place) === key) return;
    painted.set(place, key);
    place.replaceChildren(...draw());
  }

  function showNotices(): void {
    paint(part('notices'), notices, () =>
      notices.map(({ message }: Notice) => make('p', { class: 'progress-notice' }, message)),
    );
  }

  function show(): void {
    showNotices();
    keeping.update(learner);
    if (!bank) return;
    drawMap(learner, bank, false);
    const view = progressView(learner, bank);
    if (status.textContent !== view.summary) status.textContent = view.summary;
    if (view.errors.length > 0 || view.held.length > 0) void askStems();
    showSteps(view);
    showErrors(view);
    showMisconceptions(view);
    for (const cell of all(page, '[data-mastery]')) {
      const mastery = view.mastery(parseScope(cell.dataset['mastery'] ?? ''));
      paint(cell, mastery, () => [makeBar(mastery.share, mastery.state), fullWords(mastery)]);
    }
  }

  function showSteps({ steps, empty }: ProgressView): void {
    part('next').hidden = false;
    paint(list('next'), [steps, empty, stems !== undefined], () => [
      ...(empty ? [make('p', {}, 'A good first step is one of these. What you answer will show here.')] : []),
      steps.length === 0
        ? make(
            'p',
            {},
            'You have shown everything that the site asks about. ',
            make('a', { href: inSite('/practice/') }, 'Practice'),
            ' now and then keeps it.',
          )
        : make(
            'ol',
            { class: 'progress-list' },
            ...steps.map((step) => {
              const id = step.kind === 'confident-error' ? step.address.split('/')[2] : undefined;
              const stem = id === undefined ? undefined : stemOf(id)?.stem;
              // What is believed is not said by the page.
              const title = step.kind === 'misconception' ? `“${step.title}”` : step.title;
              return make(
                'li',
                {},
                make('a', { href: inSite(step.address) }, stem ?? title),
                make('p', {}, step.reason),
              );
            }),
          ),
    ]);
  }

  function showErrors({ errors, empty }: ProgressView): void {
    part('errors').hidden = empty || errors.length === 0;
    paint(list('errors'), [errors, stems !== undefined], () => [
      make(
        'ul',
        { class: 'progress-list' },
        ...errors.map(({ id, address, chapter, at }) => {
          const known = stemOf(id);
          const day = new Date(at).toLocaleDateString('en-US', { dateStyle: 'medium' });
          const title = chapter?.title ?? 'another chapter';
          return make(
            'li',
            {},
            make('a', { href: inSite(address) }, known?.stem ?? `A question from “${title}”`),
            make(
              'p',
              {},
              `Answered on ${day}. The answer stands in `,
              make('a', { href: inSite(known?.section ?? chapter?.address ?? address) }, `“${title}”`),
              '.',
            ),
          );
        }),
      ),
    ]);
  }

  function showMisconceptions({ held, cleared, empty }: ProgressView): void {
    part('misconceptions').hidden = empty;
    const lines = (entries: readonly MisconceptionLine[]) =>
      make(
        'ul',
        { class: 'progress-list' },
        ...entries.map(({ name, truth, undo, clearing, questions }) =>
          make(
            'li',
            {},
            make('b', {}, `“${name}”`),
            make(
              'p',
              {},
              `${truth} `,
              make('a', { href: inSite(undo), 'aria-label': `Read why: ${truth}` }, 'Read why'),
            ),
            make(
              'p',
              { class: 'clearing' },
              clearing,
              ...questions.flatMap(({ id, address }, index) => {
                const words = ['one question', 'another', 'a third'][index] ?? 'one more';
                const stem = stemOf(id)?.stem;
                return [
                  index === 0 ? ' Try ' : index === questions.length - 1 ? ' or ' : ', ',
                  make('a', { href: inSite(address), ...(stem && { 'aria-label': `${words}: ${stem}` }) }, words),
                ];
              }),
              questions.length > 0 ? '.' : '',
            ),
          ),
        ),
      );
    paint(list('misconceptions'), [held, cleared, stems !== undefined], () => [
      held.length === 0
        ? make('p', {}, cleared.length === 0 ? 'None of your answers shows one.' : 'None is left.')
        : lines(held),
      ...(cleared.length === 0
        ? []
        : [
            make(
              'details',
              { class: 'cleared' },
              make('summary', {}, `Cleared: ${cleared.length}`),
              make(
                'ul',
                {},
                ...cleared.map(({ name, undo }) => make('li', {}, make('a', { href: inSite(undo) }, `“${name}”`))),
              ),
            ),
          ]),
    ]);
  }

  const stemOf = (id: string) => (stems && Object.hasOwn(stems, id) ? stems[id] : undefined);

  async function askStems(): Promise<void> {
    if (stemsAsked) return;
    stemsAsked = true;
    try {
      stems = await fetchStems();
      show();
    } catch {
      // Questions then go by their chapters.
      stemsAsked = false;
    }
  }

  async function askBank(): Promise<void> {
    try {
      bank = await fetchBank(bankAddress);
      show();
    } catch {
      const retry = makeButton('Try again', () => {
        status.textContent = 'Trying again…';
        status.tabIndex = -1;
        status.focus();
        void askBank();
      });
      status.replaceChildren(
        'The list of questions could not be fetched, so your progress cannot be shown now. Your answers are still here. Check your connection. ',
        retry,
      );
    }
  }

  store.subscribe((state: { readonly document: LearnerDocument; readonly notices: readonly Notice[] }) => {
    ({ document: learner, notices } = state);
    show();
  });
  show();
  void askBank();
}
