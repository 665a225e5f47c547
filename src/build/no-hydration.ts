/** What the plugin asks of a file of the bundle. */
interface Part {
  readonly facadeModuleId?: string | null;
}

const isHydration = (id: string): boolean => id.endsWith('@astrojs/preact/dist/client.js');

/**
 * Leaves out what Astro would hydrate Preact islands with. No page does; the script that the tools load would have to
 * export what it asks for, and its file would lie in the site for nobody.
 */
export const noHydration = {
  name: 'no-hydration',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return isHydration(id) ? 'export default () => {};' : undefined;
  },
  generateBundle(_options: unknown, bundle: Record<string, Part>): void {
    for (const [file, { facadeModuleId }] of Object.entries(bundle)) {
      if (facadeModuleId && isHydration(facadeModuleId)) delete bundle[file];
    }
  },
};
