// cspell:ignore unstub
import { afterEach, expect, test, vi } from 'vitest';

const page = (text: string | undefined) => {
  vi.resetModules();
  vi.stubGlobal('document', { getElementById: () => (text === undefined ? null : { textContent: text }) });
};
afterEach(() => void vi.unstubAllGlobals());

test('a table is read from the page', async () => {
  page('{"opt/a":{"rows":[1,2]}}');
  const { table } = await import('./tables.ts');
  expect(table('opt/a', 'rows')).toEqual([1, 2]);
});

test.each([undefined, '{}', '{"opt/a":{}}'])('a table that is not there is named: %s', async (text) => {
  page(text);
  const { table } = await import('./tables.ts');
  expect(() => table('opt/a', 'rows')).toThrow('The page has no "rows" of src/opt/a.baked.ts');
});
