// cspell:ignore descripton SEEED
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { chapterSchema } from './chapter.ts';

/** The whole frontmatter, as the docs collection reads it. */
const frontmatter = docsSchema({ extend: chapterSchema })({
  // Starlight's own image fields; no chapter of ours uses them.
  image: () => z.never() as never,
});

const chapter = {
  title: 'Phase 2: Strength Endurance',
  description: 'How Phase 2 joins a strength lift to a stabilization lift in one superset.',
  level: 2,
  phase: 2,
  covers: ['B11'],
  objectives: [{ id: 'phase-2.explain-superset', text: 'explain what a Phase 2 superset is' }],
  sources: ['SEED'],
};

/** The messages that a build prints for this frontmatter. */
function messagesFor(data: unknown): string[] {
  const result = frontmatter.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('the frontmatter of a chapter', () => {
  test('is accepted as the chapters write it', () => {
    expect(messagesFor(chapter)).toEqual([]);
  });

  test('may be Starlight’s alone, as on the home page', () => {
    const home = { title: 'Phase by Phase', description: 'A guide to the OPT model.', template: 'splash' };
    expect(messagesFor(home)).toEqual([]);
  });

  test.each([
    ['cover', 'There is no key "cover". Did you mean "covers"?'],
    ['objective', 'There is no key "objective". Did you mean "objectives"?'],
    ['descripton', 'There is no key "descripton". Did you mean "description"?'],
  ])('is refused with the misspelt key "%s"', (key, message) => {
    expect(messagesFor({ ...chapter, [key]: [] }).join('\n')).toContain(message);
  });

  test('is refused with a misspelt key of an objective', () => {
    const objectives = [{ id: 'phase-2.explain-superset', txt: 'explain what a superset is' }];
    expect(messagesFor({ ...chapter, objectives }).join('\n')).toContain(
      'There is no key "txt". Did you mean "text"? Known keys: id, text.',
    );
  });

  test('is refused with an unknown base claim, and told the nearest', () => {
    expect(messagesFor({ ...chapter, covers: ['B11', 'B111'] })).toEqual([
      'covers.1: There is no base claim "B111" in src/opt/claims.ts. Did you mean "B11"?',
    ]);
  });

  test('is refused with an unknown source', () => {
    expect(messagesFor({ ...chapter, sources: ['SEEED'] })).toEqual([
      'sources.0: There is no source "SEEED" in src/opt/sources.ts. Did you mean "SEED"?',
    ]);
  });

  test('is refused with a level or phase that does not exist', () => {
    expect(messagesFor({ ...chapter, level: 4 })).toHaveLength(1);
    expect(messagesFor({ ...chapter, phase: 0 })).toHaveLength(1);
  });

  test('is refused with an objective id of another form', () => {
    const objectives = [{ id: 'Explain superset', text: 'explain what a superset is' }];
    expect(messagesFor({ ...chapter, objectives }).join('\n')).toContain('looks like "phase-2.explain-superset"');
  });
});
