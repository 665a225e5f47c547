import { expect, test } from 'vitest';
import { plainImports } from './plain-imports.ts';

test('the helper around dynamic imports is replaced, and nothing else', () => {
  expect(plainImports.load('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
  expect(plainImports.load('/src/client/page.ts')).toBeUndefined();
});
