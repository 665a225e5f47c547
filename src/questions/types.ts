import type { z } from 'astro/zod';
import type { misconceptionSchema, questionSchema } from './schema.ts';

/** A question as its author wrote it: fact references still in braces. */
export type Question = z.output<typeof questionSchema>;

export type QuestionKind = Question['kind'];

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

export type Misconception = z.output<typeof misconceptionSchema>;

/** All kinds, in the order they are listed to readers. */
export const questionKinds = [
  'single',
  'several',
  'order',
  'match',
  'classify',
  'range',
  'text',
  'violation',
] as const satisfies readonly QuestionKind[];
