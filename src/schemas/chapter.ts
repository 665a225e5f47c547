import { z } from 'astro/zod';
import { claimId, sourceId } from './known-ids.ts';
import { strictObject } from './strict-object.ts';

/** One thing a reader can do after the chapter. Questions and saved progress refer to its id. */
const objectiveSchema = strictObject({
  id: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'An objective id looks like "phase-2.explain-superset".'),
  text: z.string().min(10),
});

/** Keys of Starlight's own frontmatter, which the docs collection joins to ours. */
const starlightKeys = [
  'title',
  'description',
  'template',
  'tableOfContents',
  'sidebar',
  'prev',
  'next',
  'pagefind',
  'head',
  'banner',
  'hero',
  'editUrl',
  'lastUpdated',
  'draft',
  'slug',
];

/** What a chapter adds to Starlight's frontmatter. Strict: a misspelt key stops the build. */
export const chapterSchema = strictObject(
  {
    level: z.literal([1, 2, 3]).optional(),
    phase: z.literal([1, 2, 3, 4, 5]).optional(),
    /** Base claims taught in a section of this chapter. */
    covers: z.array(claimId).default([]),
    objectives: z.array(objectiveSchema).default([]),
    sources: z.array(sourceId).default([]),
    /** A page to look things up in: it has no objectives, questions or chapter skeleton. */
    reference: z.boolean().default(false),
  },
  starlightKeys,
);
