// Ships to the browser when a question is near: what the page remembers about the reader.
import { openStore } from '../../learner/browser.ts';
import type { LearnerDocument } from '../../learner/document.ts';
import type { Stamp } from '../../learner/store.ts';

/** What is to be recorded: a new document from the one that is remembered. */
export type Change = (document: LearnerDocument, stamp: Stamp) => LearnerDocument;

/** The one store of the page: whoever else needs it takes it from here. */
export const store = openStore(window);

/** What is remembered now, from this page and from other tabs. */
export let remembered: LearnerDocument = store.load().document;
store.subscribe(({ document }) => (remembered = document));

/** Said once a page, however often their reason comes back. */
const said = new Set<string>();

/**
 * Records something, after the page has shown it. Resolves with sentences that the reader has not been told on this
 * page yet, such as that storage is full.
 */
export async function remember(change: Change): Promise<string[]> {
  // A task of its own: feedback is painted first.
  await new Promise((resolve) => setTimeout(resolve));
  const { notices } = await store.update(change);
  return notices.flatMap(({ kind, message }) => {
    if (said.has(kind)) return [];
    said.add(kind);
    return message;
  });
}
