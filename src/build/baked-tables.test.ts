import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bakedTables } from './baked-tables.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'baked-'));
mkdirSync(path.join(folder, 'src/a'), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('what a baked module exports is read from the page', async () => {
  const file = write('src/a/good.baked.ts', 'export const sums = [1, 2].map((n) => ({ n, twice: n * 2 }));\n');
  const code = await bakedTables().load(file);
  expect(code).toMatch(/^import \{ table \} from ".*\/src\/client\/tables\.ts";$/m);
  expect(code).toContain('export const sums = /* @__PURE__ */ table("a/good", "sums");');
});

/** A bundle: for each module what imports it; what nothing imports is an entry. */
const graph = (importers: Readonly<Record<string, readonly string[]>>) => ({
  getModuleIds: () => Object.keys(importers),
  getModuleInfo: (id: string) => ({
    isEntry: importers[id]?.length === 0,
    importers: importers[id] ?? [],
    dynamicImporters: [],
  }),
});
const tool = '/p/src/components/tools/ProgramDesigner.astro?astro&type=script';
const chapter = '/p/src/components/Chapter.astro?astro&type=script';

test('the script of a tool may read tables', () => {
  const { buildEnd } = bakedTables();
  buildEnd.call(graph({ '/p/src/a.baked.ts': ['/p/src/b.ts'], '/p/src/b.ts': [tool, '/p/src/b.ts'], [tool]: [] }));
});

test('a script of another page may not, by whatever way', () => {
  const { buildEnd } = bakedTables();
  const modules = { '/p/src/a.baked.ts': ['/p/src/b.ts'], '/p/src/b.ts': [tool, chapter], [tool]: [], [chapter]: [] };
  expect(() => {
    buildEnd.call(graph(modules));
  }).toThrow(`${chapter} imports /p/src/a.baked.ts`);
  // A build that has failed tells its own fault.
  buildEnd.call(graph(modules), new Error('Other fault'));
});

test('other modules are left alone', async () => {
  expect(await bakedTables().load(path.join(folder, 'plain.ts'))).toBeUndefined();
});

test.each([
  ['a function', 'export const bad = () => 1;'],
  ['a map', 'export const bad = new Map([[1, 2]]);'],
  ['an open end', 'export const bad = { max: Infinity };'],
  ['something undefined', 'export const bad = [undefined];'],
])('%s is no data and is refused', async (what, text) => {
  const file = write(`${what.replaceAll(' ', '-')}.baked.ts`, text);
  await expect(bakedTables().load(file)).rejects.toThrow('The export "bad" of');
});

test('scripts of the browser alone are changed', () => {
  const { applyToEnvironment } = bakedTables();
  expect(applyToEnvironment({ name: 'client' })).toBe(true);
  expect(applyToEnvironment({ name: 'ssr' })).toBe(false);
});
