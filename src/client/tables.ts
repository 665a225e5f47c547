// Ships to the pages of the tools: the tables that the build wrote into the page as data (ToolTables.astro).
const written = JSON.parse(document.getElementById('tables')?.textContent ?? '{}') as Readonly<
  Record<string, Readonly<Record<string, unknown>>>
>;

/** What a baked module exports under a name. The build writes the calls (src/build/baked-tables.ts). */
export function table(module: string, name: string): unknown {
  const found = written[module]?.[name];
  if (found === undefined) {
    throw new Error(
      `The page has no "${name}" of src/${module}.baked.ts: name the module in src/build/tool-tables.ts.`,
    );
  }
  return found;
}
