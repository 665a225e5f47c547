// Ships to the browser when a question is near: moves the lines of an order, up and down, by buttons.
import { itemsOf } from './answer.ts';
import { make, makeButton, wordsOf } from './dom.ts';

/** Gives each line of an order its two buttons. The focus stays on the pressed one, and the move is announced. */
export function addMoves(field: HTMLElement, status: HTMLElement, onMove: () => void): void {
  const items = itemsOf(field);
  const list = items[0]?.parentElement;
  if (!list) return;
  const words = new Map(items.map((item) => [item, wordsOf(item)]));
  const textOf = (item: HTMLElement) => words.get(item) ?? '';

  const move = (item: HTMLElement, button: HTMLElement, step: 1 | -1) => {
    const now = itemsOf(field);
    const place = now.indexOf(item) + step;
    const other = now[place];
    if (!other) return;
    // The other line goes around this one, so that this one keeps the focus.
    if (step < 0) item.after(other);
    else item.before(other);
    button.focus();
    mark();
    onMove();
    status.append(make('span', { class: 'sr-only' }, `“${textOf(item)}” is now ${place + 1} of ${now.length}.`));
  };

  /** At the ends one of the buttons does nothing. */
  function mark(): void {
    const now = itemsOf(field);
    now.forEach((item, place) => {
      const [up, down] = item.querySelectorAll('button');
      up?.setAttribute('aria-disabled', `${place === 0}`);
      down?.setAttribute('aria-disabled', `${place === now.length - 1}`);
    });
  }

  for (const item of items) {
    const text = textOf(item);
    const buttons = (
      [
        ['Up', -1],
        ['Down', 1],
      ] as const
    ).map(([name, step]) => {
      const button = makeButton(name, () => move(item, button, step), { 'aria-label': `${name}: ${text}` });
      return button;
    });
    item.append(make('span', { class: 'moves' }, ...buttons));
  }
  mark();
  // Another order may be written back.
  new MutationObserver(mark).observe(list, { childList: true });
}
