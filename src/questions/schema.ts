// Node only: keep it out of islands, or the schema library ships to readers.
import { z } from 'astro/zod';
import { claimId, sourceId } from '../schemas/known-ids.ts';
import { strictObject } from '../schemas/strict-object.ts';
import { parseFactReferences } from './fact-references.ts';

/** Text that a reader sees: every `{row.field}` in it is a fact of `src/opt`. */
const questionText = z.string().superRefine((text, ctx) => {
  try {
    parseFactReferences(text);
  } catch (error) {
    ctx.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

const optionSchema = strictObject({
  text: questionText.min(1),
  why: questionText.min(40, 'Say in at least 40 characters why this choice attracts people, or why it is right.'),
});

/**
 * One single-choice question. The answer and the distractors are separate fields, so "no right answer"
 * cannot be written. `{row.field}` in any text prints that fact of `src/opt`.
 */
export const questionSchema = strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'A question id looks like "p2-why-superset".'),
  covers: z.array(claimId).default([]),
  objective: z.string(),
  cognitive: z.enum(['recall', 'apply', 'analyze']),
  section: z.string().regex(/^\/.*\/#[a-z0-9-]+$/, 'A section is an address with an anchor, such as "/phases/2/#how".'),
  stem: questionText.min(10),
  answer: optionSchema,
  distractors: z.array(optionSchema).min(2).max(3),
  explain: questionText.min(20),
  sources: z.array(sourceId).min(1),
});

export const questionFileSchema = z.array(questionSchema).min(1);
