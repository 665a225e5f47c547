// A word of the glossary opens its definition when it is pressed: the browser does that. Here it opens under a
// resting pointer and on keyboard focus too. Ships to the browser on every page: keep it small.
const openAfterMs = 300;
const closeAfterMs = 250;

let timer: ReturnType<typeof setTimeout> | undefined;
/** What the pointer opened; it closes when the pointer leaves. */
let hovered: HTMLElement | undefined;

const wordAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLButtonElement>('.term') : null;
const noteOf = (word: HTMLButtonElement) => word.popoverTargetElement as HTMLElement;
const isOpen = (note: HTMLElement | undefined) => note?.matches(':popover-open');

document.addEventListener('pointerover', ({ target, pointerType }) => {
  clearTimeout(timer);
  if (pointerType === 'touch') return;
  const word = wordAt(target);
  if (word) {
    timer = setTimeout(() => {
      // A note that somebody asked for is not pushed away by a passing pointer.
      const open = document.querySelector<HTMLElement>(':popover-open');
      if (open && open !== hovered) return;
      hovered = noteOf(word);
      hovered.showPopover({ source: word });
    }, openAfterMs);
  } else if (!hovered?.contains(target as Node)) {
    timer = setTimeout(() => {
      hovered?.hidePopover();
      hovered = undefined;
    }, closeAfterMs);
  }
});

document.addEventListener('click', (event) => {
  const word = wordAt(event.target);
  clearTimeout(timer);
  // A press on a word whose note is open under the pointer keeps it open.
  if (word && isOpen(hovered) && noteOf(word) === hovered) event.preventDefault();
  if (word) hovered = undefined;
});

document.addEventListener('focusin', ({ target, relatedTarget }) => {
  const word = wordAt(target);
  // Focus that comes back from the note was sent by Escape.
  if (word?.matches(':focus-visible') && !noteOf(word).contains(relatedTarget as Node | null)) {
    noteOf(word).showPopover({ source: word });
  }
});

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const open = document.querySelector<HTMLElement>('.term-note:popover-open');
  const next = relatedTarget as Node | null;
  if (open && next && !open.contains(next) && (open.contains(target as Node) || wordAt(target))) open.hidePopover();
});
