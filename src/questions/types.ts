import type { z } from 'astro/zod';
import type { questionSchema } from './schema.ts';

/** A question as its author wrote it: fact references still in braces. */
export type Question = z.output<typeof questionSchema>;

/** One choice as a reader sees it, facts filled in. */
export interface Choice {
  readonly text: string;
  readonly why: string;
  readonly correct: boolean;
}
