/** Gives focus to what has the first of these ids that is there, once the page is drawn anew. */
export function focusOn(...ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element) {
      element.focus();
      return;
    }
  }
}

/** Ids inside the card of the session that is shown. */
export const idOf = (section: number, exercise?: number | string, field?: string): string =>
  ['at', section, exercise, field].filter((part) => part !== undefined).join('-');
