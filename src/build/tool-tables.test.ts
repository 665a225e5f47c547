import { expect, test } from 'vitest';
import { tableKey, tablesText, toolTables } from './tool-tables.ts';

test('a baked module is known by its path in src', () => {
  expect(tableKey('/home/me/src/phase/src/opt/rules/tables.baked.ts')).toBe('opt/rules/tables');
  expect(tableKey('/src/islands/designer/words.baked.ts')).toBe('islands/designer/words');
});

test('a page carries the tables of its tool alone, and none ends the script', () => {
  const all = Object.fromEntries(toolTables.designer.map((key) => [key, { a: '</script><!--' }]));
  const text = tablesText('checker', all);
  expect(text).not.toContain('<');
  expect(Object.keys(JSON.parse(text) as object)).toEqual([...toolTables.checker]);
  expect(JSON.parse(text)).toHaveProperty(['opt/rules/tables', 'a'], '</script><!--');
});

test('a module that is not there is named', () => {
  expect(() => tablesText('checker', {})).toThrow('There is no src/opt/compensations/brief.baked.ts.');
});
