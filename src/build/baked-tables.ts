import { fileURLToPath, pathToFileURL } from 'node:url';
import { tableKey } from './tool-tables.ts';

const reader = fileURLToPath(new URL('../client/tables.ts', import.meta.url));

/** Pages that carry tables: ToolTables.astro is drawn there. */
const toolPart = '/src/components/tools/';

interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

/** What the plugin asks of Vite or Rolldown. */
interface BakedTables {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly load: (id: string) => Promise<string | undefined>;
  readonly buildEnd: (this: Graph, error?: Error) => void;
}

/** The modules of a bundle. */
interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Entries of a bundle that a module reaches through what imports it. */
function entriesOver(graph: Graph, id: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return [];
  const above = [...info.importers, ...info.dynamicImporters].flatMap((one) => entriesOver(graph, one, seen));
  return info.isEntry ? [id, ...above] : above;
}

/**
 * Works out modules named `*.baked.ts` at build, for scripts of the browser. Their exports must be plain data. The pages
 * of the tools carry them as JSON (`ToolTables.astro`), and the script reads them from there: neither the data nor what
 * they were made from is in the bundle. A script of any other page may not import them.
 */
export function bakedTables(): BakedTables {
  return {
    name: 'baked-tables',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!id.endsWith('.baked.ts')) return undefined;
      const made = (await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>;
      const key = JSON.stringify(tableKey(id));
      const lines = Object.entries(made).map(([name, value]) => {
        checkData(id, name, value);
        return `export const ${name} = /* @__PURE__ */ table(${key}, "${name}");`;
      });
      return [`import { table } from ${JSON.stringify(reader)};`, ...lines].join('\n');
    },
    buildEnd(error) {
      if (error) return;
      for (const id of this.getModuleIds()) {
        if (!id.endsWith('.baked.ts')) continue;
        const other = entriesOver(this, id).find((entry) => entry.includes('.astro') && !entry.includes(toolPart));
        if (other === undefined) continue;
        throw new Error(
          `${other} imports ${id}, whose data only the pages of the tools carry. Import less there, or draw it at build.`,
        );
      }
    },
  };
}

function checkData(id: string, name: string, value: unknown): void {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined || !isSame(value, JSON.parse(text))) {
    throw new Error(
      `The export "${name}" of ${id} is not plain data. Export what JSON can hold, or make it elsewhere.`,
    );
  }
}

/** Whether a value comes back whole from JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null) return Object.is(a, b);
  if (typeof b !== 'object' || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  if (!Array.isArray(a) && Object.getPrototypeOf(a) !== Object.prototype) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => isSame(value, (b as Readonly<Record<string, unknown>>)[key]))
  );
}
