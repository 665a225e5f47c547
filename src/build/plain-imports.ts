/**
 * Lets `import()` be just that. Vite wraps each one in a helper that fetches the parts of what is imported side by side;
 * it costs every page 0.7 KB and a request of its own before anything is asked for. Here what is fetched on demand has
 * one part, or two, so it may as well come in turn.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined;
  },
};
