import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { bakedTables } from '../../src/build/baked-tables.ts';
import { tableKey, tablesText, toolTables } from '../../src/build/tool-tables.ts';
import type { Tables } from '../../src/build/tool-tables.ts';
import { compensations } from '../../src/opt/compensations/index.ts';
import { exercises } from '../../src/opt/exercises/index.ts';
import { brotliBytes } from './weigh.ts';

/**
 * What each page imports of engine and files, and the most bytes that its script may have, compressed. A page of a tool
 * may send 70,000 in all; the rest is for what it draws. Measured: 35,050, 44,185 and 42,649.
 */
const entries = [
  ['the plan engine', 'planning-entry.ts', 35_300],
  ['the plan engine with files, links and drafts', 'plan-files-entry.ts', 44_500],
  ['the checker', 'checker-entry.ts', 42_900],
] as const;

/** The tables that the page of a tool carries, and the most bytes that they may have. Measured: 15,470 and 13,113. */
const tools = [
  ['designer', 15_700],
  ['checker', 13_300],
] as const;

async function bundle(entry: string): Promise<{ readonly code: string; readonly baked: readonly string[] }> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [bakedTables()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: path.join(import.meta.dirname, entry),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error(`Vite made no bundle of tools/weight/${entry}.`);
  const chunks = output.output.filter((file) => file.type === 'chunk');
  return {
    code: chunks.map(({ code }) => code).join(''),
    baked: chunks.flatMap(({ modules }) => Object.keys(modules).filter((id) => id.endsWith('.baked.ts'))).sort(),
  };
}

/** Neither scripts nor tables hold what only the pages about exercises show. */
function expectLean(text: string): void {
  for (const { cues, stabilizersNote } of exercises) {
    expect(text).not.toContain(stabilizersNote);
    for (const cue of cues) expect(text).not.toContain(cue);
  }
  for (const { muscles } of compensations) for (const { caution } of muscles) expect(text).not.toContain(caution);
}

test.each(entries)(
  '%s stays within its bytes, and its data are not in it',
  async (_name, entry, mostBytes) => {
    const { code } = await bundle(entry);
    expect(brotliBytes(code)).toBeLessThan(mostBytes);
    expect(code).not.toContain('Barbell bench press');
    expectLean(code);
  },
  60_000,
);

test.each(tools)(
  'the page of the %s carries the tables that its script reads, and no other',
  async (tool, mostBytes) => {
    const { baked } = await bundle(`../../src/islands/${tool}/index.tsx`);
    expect(baked.map(tableKey)).toEqual([...toolTables[tool]]);
    const all = await Promise.all(baked.map(async (file) => [tableKey(file), (await import(file)) as Tables[string]]));
    const text = tablesText(tool, Object.fromEntries(all) as Tables);
    expect(text).toContain('Barbell bench press');
    expect(brotliBytes(text)).toBeLessThan(mostBytes);
    expectLean(text);
  },
  60_000,
);
