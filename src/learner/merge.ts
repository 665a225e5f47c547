// Ships to the browser with every question: keep it small.
import type { LearnerDocument } from './document.ts';
import { learnerLimits, toDocument } from './normal.ts';
import type { Limits } from './normal.ts';

/**
 * Joins what two tabs, or two devices, remember. Commutative, associative and idempotent: in whatever order documents
 * meet, all end up the same.
 *
 * - Of two generations the later one holds alone: its reader erased or replaced the other on purpose. To bring in a
 *   file, use `applyLoad` of file.ts.
 * - Attempts are united. Of two with one question and id, or of two guesses or draws of one key, the newer stays; of
 *   two from the same moment, the one whose content sorts last.
 * - The limits hold for the result.
 */
export function mergeDocuments(
  a: LearnerDocument,
  b: LearnerDocument,
  limits: Limits = learnerLimits,
): LearnerDocument {
  const generation = Math.max(a.generation, b.generation);
  const joined = [a, b].filter((document) => document.generation === generation);
  return toDocument(
    {
      generation,
      attempts: joined.flatMap(({ attempts }) => attempts),
      guesses: joined.flatMap(({ guesses }) => Object.entries(guesses)),
      draws: joined.flatMap(({ draws }) => Object.entries(draws)),
    },
    limits,
  );
}
