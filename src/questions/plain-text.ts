import { fillFactReferences } from './fact-references.ts';
import { typographicQuotes } from './typography.ts';

/** Question text as plain words: facts filled in, quotation marks as a reader expects them. */
export function plainText(text: string): string {
  return typographicQuotes(fillFactReferences(text));
}
