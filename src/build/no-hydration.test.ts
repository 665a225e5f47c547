import { expect, test } from 'vitest';
import { noHydration } from './no-hydration.ts';

test('nothing of Preact is asked for by what would hydrate it', () => {
  expect(noHydration.load('/a/node_modules/@astrojs/preact/dist/client.js')).toBe('export default () => {};');
  expect(noHydration.load('/a/node_modules/@astrojs/preact/dist/server.js')).toBeUndefined();
});

test('its file is not written; all others are', () => {
  const bundle = {
    '_astro/client.1.js': { facadeModuleId: '/a/node_modules/@astrojs/preact/dist/client.js' },
    '_astro/page.2.js': { facadeModuleId: '/a/src/client/page.ts' },
    '_astro/shared.3.js': { facadeModuleId: null },
    '_astro/page.4.css': {},
  };
  noHydration.generateBundle(undefined, bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/page.2.js', '_astro/shared.3.js', '_astro/page.4.css']);
});
