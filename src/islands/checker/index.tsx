// Ships to the program checker's page alone: draws the tool and holds the text. What a reader or a file brought is
// written as text, never as markup, and is sent nowhere.
import { render } from 'preact';
import { inSite } from '../../client/root.ts';
import type { CheckOptions } from '../../opt/checking/check-workout.ts';
import { Checker } from './checker.tsx';
import type { Act } from './checker.tsx';
import { readDraft, writeDraft } from './draft.ts';
import type { Links } from './result.tsx';
import { mended, openWork, redone, summaryOf, tidied, undone, withOptions, withText } from './state.ts';
import type { Outcome, Work } from './state.ts';

/** Above every file that this site saves. */
const largestFile = 10_000_000;

/** After so many milliseconds without a key the text is checked; a long text waits longer. */
const pause = 600;

const place = document.querySelector<HTMLElement>('[data-checker]');
if (place) start(place);

function start(place: HTMLElement): void {
  const links: Links = {
    site: inSite,
    sources: JSON.parse(place.dataset['sources'] ?? '{}') as Readonly<Record<string, string>>,
  };
  const examples = [...document.querySelectorAll<HTMLElement>('[data-example]')].map(
    (element) => [element.id, element.dataset['example'] ?? ''] as const,
  );
  // What was typed before this script came goes before what was kept.
  let text = place.querySelector('textarea')?.value || readDraft();
  let work = openWork(text);
  let said = '';
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (): void =>
    render(<Checker text={text} work={work} said={said} examples={examples} links={links} act={act} />, place);

  function become(next: Work, sentence: string): void {
    clearTimeout(timer);
    timer = undefined;
    work = next;
    text = next.steps.present;
    said = sentence;
    writeDraft(text);
    draw();
  }
  /** What is in the field, checked: nothing is asked of a text that is no longer there. */
  const now = (): Work => withText(work, text);
  const checkedNow = (): void => {
    const start = performance.now();
    const next = now();
    become(next, summaryOf(next));
    took = performance.now() - start;
  };
  const outcome = ({ work: next, says }: Outcome): void => become(next, says);
  const replace = (other: string, says: string): void => {
    const before = now();
    const next = withText(before, other);
    // A file that cannot be read takes no text away.
    if (next.problem === undefined) become(next, `${says} ${summaryOf(next)}`);
    else become(before, `It was not opened. ${next.problem}`);
  };
  const options = (make: (old: CheckOptions) => CheckOptions): void => {
    const next = withOptions(now(), make(work.options));
    become(next, summaryOf(next));
  };

  const act: Act = {
    type: (typed) => {
      text = typed;
      clearTimeout(timer);
      timer = setTimeout(checkedNow, Math.max(pause, 2 * took));
    },
    check: checkedNow,
    example: (id) => {
      replace(
        document.getElementById(id)?.textContent ?? '',
        'The example stands in the field. Undo brings your text back.',
      );
    },
    open: (file) => {
      if (file.size > largestFile) {
        become(now(), `“${file.name}” is larger than any workout or plan. Your text was left as it is.`);
        return;
      }
      file.text().then(
        (content) =>
          replace(content.replace(/^\ufeff/, ''), `“${file.name}” stands in the field. Undo brings your text back.`),
        () => become(now(), `“${file.name}” cannot be read. Your text was left as it is.`),
      );
    },
    clear: () => {
      become(withText(now(), ''), 'The field is empty. Undo brings your text back.');
      field()?.focus();
    },
    tidy: () => outcome(tidied(now())),
    undo: () => become(undone(now()), 'Undone.'),
    redo: () => become(redone(now()), 'Done again.'),
    hold: (phase) => options(({ phase: _old, ...rest }) => (phase === undefined ? rest : { ...rest, phase })),
    mobility: (isLimited) =>
      options(({ limitedMobility: _old, ...rest }) => (isLimited ? { ...rest, limitedMobility: true } : rest)),
    mend: (finding) => {
      const buttons = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-mend]')];
      const index = buttons().findIndex((button) => button === document.activeElement);
      // While the reader typed the finding may have gone: then its text is checked first.
      if (now() !== work) checkedNow();
      else outcome(mended(work, finding));
      const left = buttons();
      (left[Math.min(Math.max(0, index), left.length - 1)] ?? document.getElementById('found'))?.focus();
    },
    goTo: (line) => {
      const area = field();
      if (!area) return;
      const lines = area.value.split('\n');
      const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
      area.focus();
      area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
      area.scrollTop = ((line - 1) / lines.length) * area.scrollHeight - area.clientHeight / 2;
    },
  };
  const field = (): HTMLTextAreaElement | null => place.querySelector('textarea');

  // What was typed last is kept, too, when the page goes away.
  addEventListener('pagehide', () => writeDraft(text));
  draw();
}
