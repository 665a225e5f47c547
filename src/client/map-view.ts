import type { BankIndex } from '../learner/bank.ts';
import type { LearnerDocument } from '../learner/document.ts';
import { historyOf } from '../learner/history.ts';
import { readMastery } from '../learner/mastery.ts';
import type { MasteryState } from '../learner/mastery.ts';
import { openChapters } from '../learner/next.ts';
import { shortWords } from './mastery-words.ts';

/** One node of the model's picture, as the reader stands to it. */
export interface MapNode {
  readonly state: MasteryState;
  /** From 0 to 1. */
  readonly share: number;
  /** “2 of 20 shown”, with “next” when it is. */
  readonly words: string;
  /** The rule of progression says to learn it next. */
  readonly next: boolean;
}

/** What to learn next: words, then a link, then why. */
export interface MapNext {
  readonly lead: string;
  readonly title: string;
  readonly address: string;
  readonly reason: string;
}

export interface MapView {
  /** By the address of the chapter that a node leads to: `/phases/2/`. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly next: MapNext;
}

/**
 * The map of the model for a reader; undefined for one who has answered nothing that the bank knows, who sees the plain
 * picture. A node counts the questions of the chapter that it leads to, since that is what the rule of progression
 * goes by.
 */
export function mapView(document: LearnerDocument, bank: BankIndex): MapView | undefined {
  if (historyOf(document, bank).latest.size === 0) return undefined;
  const mastery = readMastery(document, bank);
  const open = openChapters(document, bank);
  const isNext = new Set(open.map(({ chapter }) => chapter.key));
  const nodes = new Map(
    bank.chapters
      .filter(({ level, phase }) => level !== undefined || phase !== undefined)
      .map(({ key, address }): [string, MapNode] => {
        const own = mastery({ kind: 'chapter', key });
        const next = isNext.has(key);
        return [
          address,
          { state: own.state, share: own.share, words: `${shortWords(own)}${next ? ' · next' : ''}`, next },
        ];
      }),
  );
  const [first] = open;
  return {
    nodes,
    next: first
      ? {
          lead: 'Next by the rule of progression:',
          title: first.chapter.title,
          address: first.chapter.address,
          reason: first.reason,
        }
      : {
          lead: 'You have learned every chapter. What is not asked fades:',
          title: 'practice',
          address: '/practice/',
          reason: 'Come back to it from time to time.',
        },
  };
}
