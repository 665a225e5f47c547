/** Ready-made search interfaces that Pagefind writes beside its index. This site brings its own. */
export const unusedSearchFiles: readonly string[] = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
].map((name) => `/pagefind/${name}`);
