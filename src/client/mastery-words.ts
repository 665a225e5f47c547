import type { Mastery, MasteryState } from '../learner/mastery.ts';

/** Questions whose latest answer is right and was not called a guess. */
export const shownCount = ({ right, guessed }: Mastery): number => right - guessed;

/** How well a part of the book is known, for a place as narrow as a room of the map. */
export function shortWords(mastery: Mastery): string {
  const count = `${shownCount(mastery)} of ${mastery.total} shown`;
  const words: Readonly<Record<MasteryState, string>> = {
    untouched: 'not started',
    started: count,
    shaky: `${count}, shaky`,
    mastered: 'learned',
  };
  return words[mastery.state];
}

/** The same for a row of a table, where what is learned keeps its count. */
export function fullWords(mastery: Mastery): string {
  if (mastery.total === 0) return 'no questions yet';
  return mastery.state === 'mastered'
    ? `learned, ${shownCount(mastery)} of ${mastery.total} shown`
    : shortWords(mastery);
}
