/** How hard a text is to read, by the Flesch-Kincaid formula. */
import { syllable } from 'syllable';

/** Names with a full stop inside, which end no sentence. */
const abbreviations = /\b(?:e\.g|i\.e|vs|Dr|etc)\./g;

/** Sentences of a paragraph: runs of text that end in a full stop, a question mark or an exclamation mark. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replace(abbreviations, (name) => name.replaceAll('.', ''))
    .split(/(?<=[.!?…][”"’)]*)\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words of a text: runs with a letter. Numbers are left out, because a reader takes "12–20" in at a glance. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s—/]+/).filter((word) => /\p{L}/u.test(word));
}

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Years of age at which a reader follows the text: the school grade of the formula and five. */
  readonly readingAgeYears: number;
}

/**
 * Readability of some paragraphs by Flesch-Kincaid (Kincaid and others, 1975):
 * grade = 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A United States grade begins at five years more.
 *
 * Throws when there is no sentence.
 */
export function readability(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) throw new Error('There is no sentence to read. Give at least one paragraph with words.');
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: sentences.length, readingAgeYears: Math.round((grade + 5) * 10) / 10 };
}
