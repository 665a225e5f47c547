import { expect, test } from 'vitest';
import { packRows, unpackRows } from './packed.ts';

interface Row {
  readonly kind: string;
  readonly level: string | null;
  readonly parts?: readonly string[];
}

const rows: readonly Row[] = [
  { kind: 'a', level: null },
  { kind: 'b', level: 'high', parts: ['x', 'y'] },
  { kind: 'a', level: 'high', parts: ['x', 'y'] },
];

test('a column holds each value once and a letter for each row', () => {
  expect(packRows(rows, ['kind', 'level', 'parts'])).toEqual({
    kind: { values: ['a', 'b'], letters: '#$#' },
    level: { values: [null, 'high'], letters: '#$$' },
    parts: { values: [0, ['x', 'y']], letters: '#$$' },
  });
});

test('rows come back whole, with what was left out left out', () => {
  expect(unpackRows(packRows(rows, ['kind', 'level', 'parts']))).toStrictEqual(rows);
  expect(unpackRows({})).toEqual([]);
});

test('three hundred different values find letters that JSON need not escape', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ name: `name ${index}` }));
  const packed = packRows(many, ['name']);
  const { letters = '' } = packed['name'] ?? {};
  expect(letters).toHaveLength(300);
  expect(new Set(letters).size).toBe(300);
  expect(JSON.stringify(letters)).toBe(`"${letters}"`);
  expect(unpackRows(packed)).toEqual(many);
});
