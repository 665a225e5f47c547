import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterSchema } from './schemas/chapter.ts';
import { misconceptionFileSchema, questionFileSchema } from './questions/schema.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: chapterSchema }) }),
  questions: defineCollection({
    loader: glob({ base: './src/content/questions', pattern: '*.yaml' }),
    schema: questionFileSchema,
  }),
  misconceptions: defineCollection({
    loader: glob({ base: './src/content/misconceptions', pattern: '*.yaml' }),
    schema: misconceptionFileSchema,
  }),
};
