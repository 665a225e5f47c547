/** Holds the import lines of eslint.config.js: each forbidden import is reported, each allowed one is not. */
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const repository = path.join(import.meta.dirname, '..');

// The files below do not exist, so there are no types to ask for; the import rules need none.
const eslint = new ESLint({ cwd: repository, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the import rules say about a file at this path with this one line, as `rule: message`. */
async function importFaults(file: string, line: string): Promise<string[]> {
  const results = await eslint.lintText(`${line}\n`, { filePath: path.join(repository, file) });
  const messages = results.flatMap((result) => result.messages);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId?.includes('no-restricted') ?? false)
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const model = 'src/opt/phases.ts';
const modelTest = 'src/opt/phases.test.ts';
const island = 'src/islands/card.ts';
const client = 'src/client/search-dialog.ts';
const learner = 'src/learner/load.ts';
const learnerTest = 'src/learner/load.test.ts';
const grading = 'src/questions/grade.ts';
const chart = 'src/charts/tempo.ts';
const table = 'src/tables/phases.ts';

describe('src/opt imports nothing but its own files', () => {
  test.each([
    [model, "import { rows } from '../tables/phases.ts';"],
    [model, "import { rows } from '@/tables/phases.ts';"],
    [model, "import { thing } from '../../tools/serve.ts';"],
    [model, "import type { Rows } from '../tables/phases.ts';"],
    [model, "export { rows } from '../tables/phases.ts';"],
    [model, "export const rows = await import('../tables/phases.ts');"],
    [model, "import { z } from 'astro/zod';"],
    [model, "import { readFileSync } from 'node:fs';"],
    [model, "import { readFileSync } from 'fs';"],
    [model, "import { scaleLinear } from 'd3-scale';"],
    ['src/opt/exercises/data/index.ts', "import { rows } from '../../../tables/phases.ts';"],
    [modelTest, "import { rows } from '../tables/phases.ts';"],
  ])('%s: %s is reported', async (file, line) => {
    const faults = await importFaults(file, line);
    expect(faults.join('\n')).toMatch(/src\/opt (holds the facts and the rules, and )?imports nothing/);
  });

  test.each([
    [model, "import { levels } from './levels.ts';"],
    ['src/opt/exercises/data/index.ts', "import { levels } from '../../levels.ts';"],
    [modelTest, "import { test } from 'vitest';"],
  ])('%s: %s is allowed', async (file, line) => {
    expect(await importFaults(file, line)).toEqual([]);
  });
});

describe('src/learner is pure', () => {
  test.each([
    [learner, "import { rows } from '../tables/phases.ts';"],
    [learner, "import { rows } from '@/tables/phases.ts';"],
    [learner, "import type { Question } from '../questions/types.ts';"],
    [learner, "import { grade } from '../questions/grade.ts';"],
    [learner, "import { openIsland } from '../islands/question.ts';"],
    [learner, "import { page } from '../client/page.ts';"],
    [learner, "import { z } from 'zod';"],
    [learner, "import type { Phase } from '@/opt/phases.ts';"],
    [learnerTest, "import { grade } from '../questions/grade.ts';"],
  ])('%s: %s is reported', async (file, line) => {
    expect((await importFaults(file, line)).join('\n')).toContain('src/learner is pure');
  });

  test('the model is reported as code, its types are allowed', async () => {
    const line = "import { phases } from '../opt/phases.ts';";
    expect((await importFaults(learner, line)).join('\n')).toContain('use "import type" here');
    expect(await importFaults(learner, line.replace('import', 'import type'))).toEqual([]);
  });

  test.each([
    [learner, "import { emptyDocument } from './document.ts';"],
    [learnerTest, "import { phases } from '../opt/phases.ts';"],
    [learnerTest, "import fc from 'fast-check';"],
    ['src/learner/test-helpers.ts', "import fc from 'fast-check';"],
    [island, "import { createStore } from '../learner/store.ts';"],
    [client, "import { createStore } from '@/learner/store.ts';"],
  ])('%s: %s is allowed', async (file, line) => {
    expect(await importFaults(file, line)).toEqual([]);
  });
});

describe('nothing that needs Node or Astro reaches the islands', () => {
  const files = [island, client, learner, grading, chart, table];
  const forbidden = [
    "import { readFileSync } from 'node:fs';",
    "import { readFile } from 'node:fs/promises';",
    "import path from 'path';",
    "import { getCollection } from 'astro:content';",
    "import { z } from 'astro/zod';",
    "import { ownPart } from '../build/own-part.ts';",
    "import { ownPart } from '@/build/own-part.ts';",
    "import Badge from '../components/Badge.astro';",
    "import Badge from '@/components/Badge.astro';",
    "import { startServer } from '../../tools/serve.ts';",
  ];
  test.each(files.flatMap((file) => forbidden.map((line) => [file, line] as const)))(
    '%s: %s is reported',
    async (file, line) => {
      const faults = await importFaults(file, line);
      expect(faults.join('\n')).toMatch(/reaches the browser|never the other way round/);
    },
  );

  test.each([
    [island, "import { openStore } from '../learner/browser.ts';"],
    [island, "import { getPhase } from '@/opt/phases.ts';"],
    [island, "import { grade } from '../questions/grade.ts';"],
    [chart, "import { scaleLinear } from 'd3-scale';"],
    [grading, "import type { z } from 'astro/zod';"],
    ['src/islands/card.test.ts', "import { readFileSync } from 'node:fs';"],
    ['src/build/own-part.ts', "import { readFileSync } from 'node:fs';"],
    ['src/questions/schema.ts', "import { z } from 'astro/zod';"],
  ])('%s: %s is allowed', async (file, line) => {
    expect(await importFaults(file, line)).toEqual([]);
  });
});

describe('the schema library stays out of the browser', () => {
  test.each([
    [island, "import { QuestionSchema } from '@/questions/schema.ts';"],
    [client, "import { QuestionSchema } from '../questions/schema.ts';"],
    [table, "import { chapterSchema } from '../schemas/chapter.ts';"],
    [grading, "import { QuestionSchema } from './schema.ts';"],
  ])('%s: %s is reported, its type is allowed', async (file, line) => {
    expect((await importFaults(file, line)).join('\n')).toContain('use "import type" here');
    expect(await importFaults(file, line.replace('import', 'import type'))).toEqual([]);
  });
});

test('src imports no tool and no browser test', async () => {
  expect(await importFaults('src/build/pages.ts', "import { steps } from '../../tools/test-run.ts';")).toHaveLength(1);
  expect(await importFaults('src/build/pages.ts', "import { url } from '../../e2e/addresses.ts';")).toHaveLength(1);
  expect(await importFaults('tools/ledger.ts', "import { phases } from '../src/opt/phases.ts';")).toEqual([]);
});
