import type { BankChapter, BankIndex } from './bank.ts';
import { documentFormat, documentVersion } from './document.ts';
import type { LearnerDocument } from './document.ts';
import { historyOf } from './history.ts';
import { mergeDocuments } from './merge.ts';
import { parseDocument } from './parse.ts';
import type { ParseResult } from './parse.ts';

/** In bytes. Look at a file's size before reading its text: nothing that this site saves is larger. */
export const largestFile = 10_000_000;

/**
 * The document as a file to save.
 *
 * @param now Milliseconds since the epoch.
 * @param zone Minutes from the reader's time to UTC, as `Date.prototype.getTimezoneOffset` gives them, so that the
 *   name carries the reader's date.
 */
export function toFile(
  document: LearnerDocument,
  now: number,
  zone = 0,
): { readonly name: string; readonly text: string } {
  const { attempts, guesses, draws } = document;
  // The generation belongs to this browser: a file may be loaded after an erasure, and in another browser.
  const saved = {
    format: documentFormat,
    version: documentVersion,
    savedAt: new Date(now).toISOString(),
    attempts,
    guesses,
    draws,
  };
  return {
    name: `phase-by-phase-progress-${new Date(now - zone * 60_000).toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify(saved, null, 2)}\n`,
  };
}

/**
 * Reads the text of a file that the reader chose. Never throws; a refusal says in plain words that nothing changed.
 *
 * @param now Milliseconds since the epoch.
 */
export function readFile(text: string, now: number): ParseResult {
  const result = parseDocument(text, { now });
  switch (result.kind) {
    case 'ok':
      return { ...result, document: { ...result.document, generation: 0 } };
    case 'empty':
      return {
        kind: 'foreign',
        message: 'This file is empty. Nothing was changed. Choose a file that this site saved.',
      };
    case 'foreign':
      return {
        kind: 'foreign',
        message:
          'This file is not progress saved by Phase by Phase. Nothing was changed. Its name begins with “phase-by-phase-progress” unless you renamed it.',
      };
    case 'damaged':
      return {
        kind: 'damaged',
        message:
          'This file is damaged, perhaps cut off while it was copied. Nothing was changed. Copy it again, or choose another one.',
      };
    case 'newer':
      return {
        kind: 'newer',
        message:
          'This file was saved by a newer version of Phase by Phase. Nothing was changed. Reload the page to get the newer version, then load it again.',
      };
  }
}

export type LoadMode = 'merge' | 'replace';

/**
 * The document after a file was loaded into it. `merge` joins the two, also after an erasure: the reader asked for
 * the file. `replace` puts the file in its place, in this tab and all others. For the store:
 * `store.update((current) => applyLoad(current, loaded, mode))`.
 */
export function applyLoad(current: LearnerDocument, loaded: LearnerDocument, mode: LoadMode): LearnerDocument {
  return mode === 'merge'
    ? mergeDocuments(current, { ...loaded, generation: current.generation })
    : { ...loaded, generation: current.generation + 1 };
}

/** What loading a file will change. */
export interface LoadPreview {
  /** Attempts that only the file has. */
  readonly added: number;
  /** Attempts that stay. */
  readonly kept: number;
  /** Attempts that go: all that the file lacks when it replaces, the oldest beyond the limit of a question otherwise. */
  readonly lost: number;
  /** Chapters in which an attempt comes or goes, in reading order. */
  readonly chapters: readonly BankChapter[];
  /** Added attempts at questions that the site no longer has. They are kept and count for nothing. */
  readonly unknown: number;
  /** The same in plain sentences, to be shown in this order. */
  readonly sentences: readonly string[];
}

const answers = (count: number) => (count === 1 ? 'One answer' : `${count} answers`);

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const mostNamed = 4;

/** What loading a file will change, before it does. */
export function previewLoad(
  current: LearnerDocument,
  loaded: LearnerDocument,
  mode: LoadMode,
  bank: BankIndex,
): LoadPreview {
  const result = applyLoad(current, loaded, mode);
  const keysOf = ({ attempts }: LearnerDocument) => new Set(attempts.map(({ question, id }) => `${question} ${id}`));
  const [before, after] = [keysOf(current), keysOf(result)];
  const notIn = (document: LearnerDocument, keys: ReadonlySet<string>): LearnerDocument => ({
    ...document,
    attempts: document.attempts.filter(({ question, id }) => !keys.has(`${question} ${id}`)),
  });
  const coming = historyOf(notIn(result, before), bank);
  const added = coming.attempts.length + coming.unknown;
  const going = historyOf(notIn(current, after), bank);
  const lost = going.attempts.length + going.unknown;
  const kept = current.attempts.length - lost;
  const touched = new Set([...coming.attempts, ...going.attempts].map(({ question }) => question.chapter));
  const chapters = bank.chapters.filter(({ key }) => touched.has(key));

  const sentences: string[] = [];
  if (added === 0 && lost === 0) {
    sentences.push(
      sameRecords(current, result)
        ? 'The file holds nothing that is not here already. Nothing will change.'
        : 'The file holds no answer that is not here already. Only its pre-reading guesses and chapter checks are taken over.',
    );
  } else {
    if (added > 0) sentences.push(`${answers(added)} will be added.`);
    if (kept > 0) sentences.push(`${answers(kept)} that you have here will stay.`);
    if (lost > 0) {
      sentences.push(
        mode === 'replace'
          ? `${answers(lost)} that you have here will be lost, since the file does not hold ${lost === 1 ? 'it' : 'them'}. Save your progress to a file first if you may want ${lost === 1 ? 'it' : 'them'} back.`
          : `${answers(lost)} will go, since only the newest of each question are kept.`,
      );
    }
    if (chapters.length > 0) {
      const names = chapters.slice(0, mostNamed).map(({ title }) => `“${title}”`);
      const more = chapters.length - names.length;
      const all = more > 0 ? [...names, `${more} more`] : names;
      sentences.push(
        `${chapters.length === 1 ? 'One chapter changes' : `${chapters.length} chapters change`}: ${list(all)}.`,
      );
    }
    if (coming.unknown > 0) {
      sentences.push(
        `${answers(coming.unknown)} of the file ${coming.unknown === 1 ? 'is' : 'are'} to questions that this site no longer has. ${coming.unknown === 1 ? 'It is' : 'They are'} kept and count${coming.unknown === 1 ? 's' : ''} for nothing.`,
      );
    }
  }
  return { added, kept, lost, chapters, unknown: coming.unknown, sentences };
}

/** True when guesses and draws are the same in both. The functions of this folder write fields in one order. */
function sameRecords(a: LearnerDocument, b: LearnerDocument): boolean {
  return JSON.stringify([a.guesses, a.draws]) === JSON.stringify([b.guesses, b.draws]);
}
