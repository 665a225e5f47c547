// Keeps the text in the browser. Quiet: a browser that keeps nothing still checks.

/** Where the text of the checker is kept. */
export const draftKey = 'phase-by-phase.checker';

/** In characters: more than this is not worth the room that plans and progress need. */
const longest = 500_000;

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The text that was kept, or an empty one. */
export function readDraft(storage: () => Place = () => localStorage): string {
  try {
    return storage().getItem(draftKey)?.slice(0, longest) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text instead of the one before; an empty one leaves no trace, and one that is too long leaves the last. */
export function writeDraft(text: string, storage: () => Place = () => localStorage): void {
  try {
    if (text === '') storage().removeItem(draftKey);
    else if (text.length <= longest) storage().setItem(draftKey, text);
  } catch {
    // The storage is full or blocked. The text stands in the field, and nothing else is lost.
  }
}
