/**
 * The tables that the script of each tool reads from its page: baked modules, by their path in src without
 * `.baked.ts`. `tools/weight/planning.test.ts` holds the lists to what the scripts import.
 */
export const toolTables = {
  designer: [
    'islands/designer/words',
    'opt/compensations/brief',
    'opt/exercises/brief',
    'opt/ladder-rungs',
    'opt/planning/tables',
    'opt/rules/disputed',
    'opt/rules/tables',
    'opt/rules/why-resistance',
    'opt/superset-pairs',
    'plan-files/client-words',
  ],
  checker: [
    'opt/compensations/brief',
    'opt/exercises/brief',
    'opt/planning/tables',
    'opt/rules/disputed',
    'opt/rules/tables',
    'opt/rules/why-resistance',
    'opt/superset-pairs',
  ],
} as const;

export type Tool = keyof typeof toolTables;

/** Exports of baked modules, by the path of the module. */
export type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What `src/client/tables.ts` reads a baked module under: `opt/rules/tables` for `…/src/opt/rules/tables.baked.ts`. */
export function tableKey(file: string): string {
  return file.replace(/^.*\bsrc\//, '').replace(/\.baked\.ts$/, '');
}

/** The tables of a tool as JSON that is safe inside a `<script>`. */
export function tablesText(tool: Tool, all: Tables): string {
  const own = toolTables[tool].map((key) => {
    const made = all[key];
    if (!made) throw new Error(`There is no src/${key}.baked.ts. Mend its name in src/build/tool-tables.ts.`);
    return [key, { ...made }] as const;
  });
  return JSON.stringify(Object.fromEntries(own)).replaceAll('<', '\\u003c');
}
