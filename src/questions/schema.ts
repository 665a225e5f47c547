// Node only: keep it out of islands, or the schema library ships to readers.
import { z } from 'astro/zod';
import { claimId, sourceId } from '../schemas/known-ids.ts';
import { strictObject } from '../schemas/strict-object.ts';
import { factRange, parseFactReferences } from './fact-references.ts';

/** Text that a reader sees: every `{row.field}` in it is a fact of `src/opt`. */
const questionText = z.string().superRefine((text, ctx) => {
  try {
    parseFactReferences(text);
  } catch (error) {
    ctx.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

const sectionAddress = z
  .string()
  .regex(/^\/.*\/#[a-z0-9-]+$/, 'A section is an address with an anchor, such as "/phases/2/#how".');

const misconceptionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'A misconception id looks like "level-is-phase".');

const why = questionText.min(40, 'Say in at least 40 characters why this choice attracts people, or why it is right.');

const text = questionText.min(1);

/** What a wrong choice carries: the belief it tempts, and where that is undone if not at the belief’s own paragraph. */
const tempts = { misconception: misconceptionId, undo: sectionAddress.optional() };

const right = strictObject({ text, why });
const wrong = strictObject({ text, why, ...tempts });

/** A part of an order, a match or a classification; `misconception` is what a reader who misplaces it believes. */
const placed = { text, why, misconception: misconceptionId.optional(), undo: sectionAddress.optional() };

/** The id of a fact that is a range with two ends, such as `res7-p1.reps`. */
const rangeFact = z.string().superRefine((id, ctx) => {
  try {
    factRange(id);
  } catch (error) {
    ctx.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
  }
});

const common = {
  /** Chosen by hand and kept for ever. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'A question id looks like "p2-why-superset".'),
  /** Goes up when the meaning changes, not for a typo; `changes` says what was changed. */
  version: z.int().min(1).default(1),
  changes: z
    .array(
      strictObject({
        version: z.int().min(2),
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A date looks like "2026-11-23".'),
        what: z.string().min(10),
      }),
    )
    .default([]),
  covers: z.array(claimId).default([]),
  objective: z.string(),
  cognitive: z.enum(['recall', 'apply', 'analyze']),
  /** Phases that it asks about; `all` when it asks about the model as a whole. */
  phases: z.union([z.literal('all'), z.array(z.literal([1, 2, 3, 4, 5])).min(1)]),
  section: sectionAddress,
  stem: questionText.min(10),
  explain: questionText.min(20),
  sources: z.array(sourceId).min(1),
};

const single = strictObject({
  ...common,
  kind: z.literal('single'),
  answer: right,
  /** Two; a third only when it is a belief people really hold. */
  distractors: z.array(wrong).min(2).max(3),
});

const several = strictObject({
  ...common,
  kind: z.literal('several'),
  answers: z.array(right).min(2).max(4),
  distractors: z.array(wrong).min(1).max(4),
});

const order = strictObject({
  ...common,
  kind: z.literal('order'),
  /** In the right order. */
  items: z.array(strictObject(placed)).min(3).max(6),
});

const match = strictObject({
  ...common,
  kind: z.literal('match'),
  /** What stands at the left, and what belongs to it. */
  pairs: z
    .array(strictObject({ ...placed, match: text }))
    .min(3)
    .max(5),
  /** Further things to choose from that belong to none. */
  decoys: z.array(text).max(2).default([]),
});

const classify = strictObject({
  ...common,
  kind: z.literal('classify'),
  groups: z.array(text).min(2).max(4),
  items: z
    .array(strictObject({ ...placed, group: text }))
    .min(3)
    .max(8),
}).superRefine((question, ctx) => {
  for (const [index, { group }] of question.items.entries()) {
    if (question.groups.includes(group)) continue;
    ctx.addIssue({
      code: 'custom',
      path: ['items', index, 'group'],
      message: `There is no group "${group}". Groups are: ${question.groups.join(', ')}.`,
    });
  }
  for (const [index, group] of question.groups.entries()) {
    if (question.items.some((item) => item.group === group)) continue;
    ctx.addIssue({ code: 'custom', path: ['groups', index], message: `No item belongs to the group "${group}".` });
  }
});

const range = strictObject({
  ...common,
  kind: z.literal('range'),
  /** What is counted, as the reader reads it after the fields: `repetitions`, `seconds`, `percent of 1RM`. */
  unit: text,
  answer: strictObject({ fact: rangeFact, why }),
  /** Ranges that people give instead. */
  distractors: z.array(strictObject({ fact: rangeFact, why, ...tempts })).min(1),
});

const textAnswer = strictObject({
  ...common,
  kind: z.literal('text'),
  /** `text` is the answer as it is shown; `accepted` are other forms that count as right. Case and hyphens do not matter. */
  answer: strictObject({ text, why, accepted: z.array(z.string().min(1)).default([]) }),
  /** Answers that people give instead, with the forms they are recognized by. */
  distractors: z.array(strictObject({ text, why, ...tempts, forms: z.array(z.string().min(1)).default([]) })).min(1),
});

const violation = strictObject({
  ...common,
  kind: z.literal('violation'),
  /** What the lines are, such as “Phase 2, resistance part of one session”. */
  program: text,
  /** In the order of the program. One line breaks a rule; each other says why it holds and what makes it look wrong. */
  lines: z
    .array(
      strictObject({
        text,
        why,
        violation: z.literal(true).optional(),
        misconception: misconceptionId.optional(),
        undo: sectionAddress.optional(),
      }),
    )
    .min(3)
    .max(7),
}).superRefine((question, ctx) => {
  const broken = question.lines.filter((line) => line.violation).length;
  if (broken !== 1) {
    ctx.addIssue({
      code: 'custom',
      path: ['lines'],
      message: `${broken} lines are marked "violation: true", and one has to be.`,
    });
  }
});

/**
 * One question. What is right and what is wrong are separate fields, so "no right answer" cannot be written.
 * `{row.field}` in any text prints that fact of `src/opt`.
 */
export const questionSchema = z.discriminatedUnion(
  'kind',
  [single, several, order, match, classify, range, textAnswer, violation],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? 'A question has a "kind": single, several, order, match, classify, range, text or violation.'
        : undefined,
  },
);

export const questionFileSchema = z.array(questionSchema).min(1);

/** Something that people believe and that a paragraph of the book undoes. */
export const misconceptionSchema = strictObject({
  id: misconceptionId,
  /** The belief in the words of someone who holds it. */
  name: z.string().min(10),
  /** What holds instead, in a sentence or two. */
  truth: questionText.min(30),
  /** The paragraph that undoes it. */
  undo: sectionAddress,
});

export const misconceptionFileSchema = z.array(misconceptionSchema).min(1);
