import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Ready-made search interfaces that Pagefind writes beside its index. This site brings its own. */
const unusedSearchFiles = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** Removes files from `dist/` that no page loads. */
export function tidyOutput(): AstroIntegration {
  return {
    name: 'tidy-output',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await Promise.all(
          unusedSearchFiles.map((name) => rm(fileURLToPath(new URL(`pagefind/${name}`, dir)), { force: true })),
        );
        logger.info('removed the search interfaces that no page loads');
      },
    },
  };
}
