import { describe, expect, test } from 'vitest';
import { compareKeys, hasChoices, leftOutSentence, parseKey, readChoices, writeChoices } from './compare-filter.ts';
import type { Direction, Key } from './compare-filter.ts';

const known = { phase: ['1', '2', '3', '4', '5'], component: ['core', 'saq'] };

describe('choices in an address', () => {
  test.each([
    ['?phase=2&component=core', ['2'], ['core']],
    ['?phase=2&phase=5', ['2', '5'], []],
    ['?phase=2,5,2', ['2', '5'], []],
    ['?component=%20Core%20,SAQ', [], ['core', 'saq']],
    ['?phase=&component=', [], []],
    ['', [], []],
  ])('%s', (search, phase, component) => {
    expect(readChoices(search, known)).toEqual({ phase, component, unknown: [] });
  });

  test('what the table does not have is named and left out', () => {
    expect(readChoices('?phase=2,9&component=legs', known)).toEqual({
      phase: ['2'],
      component: [],
      unknown: [
        { name: 'phase', value: '9' },
        { name: 'component', value: 'legs' },
      ],
    });
  });

  test('an address says something or nothing', () => {
    expect(hasChoices('?phase=9')).toBe(true);
    expect(hasChoices('?highlight=core')).toBe(false);
  });

  test('choices are written beside what the address holds', () => {
    expect(writeChoices('?from=mail&phase=1', { phase: ['2', '5'], component: ['core'] })).toBe(
      '?from=mail&phase=2&phase=5&component=core',
    );
    expect(writeChoices('?phase=1', { phase: [], component: [] })).toBe('');
  });
});

describe('the sentence about what was left out', () => {
  test.each([
    [[], ''],
    [[{ name: 'phase', value: '9' }], 'This table has no phase “9”, so that part of the address was ignored.'],
    [
      [
        { name: 'phase', value: '9' },
        { name: 'component', value: 'legs' },
      ],
      'This table has no phase “9” and component “legs”, so that part of the address was ignored.',
    ],
  ] as const)('%j', (unknown, sentence) => {
    expect(leftOutSentence(unknown)).toBe(sentence);
  });

  test('a very long value is cut', () => {
    expect(leftOutSentence([{ name: 'phase', value: 'x'.repeat(80) }])).toContain(`“${'x'.repeat(24)}…”`);
  });
});

describe('order', () => {
  // In boxes, since an array sorts bare undefined without asking.
  const boxed = ([undefined, [8, 12], [1, 5], [8, 10], [6, 12]] as (Key | undefined)[]).map((key) => ({ key }));
  const inOrder = (direction: Direction) =>
    boxed.toSorted((a, b) => compareKeys(a.key, b.key, direction)).map(({ key }) => key);

  test('low to high by the low ends, no number last', () => {
    expect(inOrder('ascending')).toEqual([[1, 5], [6, 12], [8, 10], [8, 12], undefined]);
  });

  test('high to low by the high ends, no number still last', () => {
    expect(inOrder('descending')).toEqual([[8, 12], [6, 12], [8, 10], [1, 5], undefined]);
  });

  test('keys in attributes', () => {
    expect(parseKey('12 20')).toEqual([12, 20]);
    expect(parseKey('8')).toEqual([8, 8]);
    expect(parseKey('')).toBeUndefined();
    expect(parseKey(undefined)).toBeUndefined();
  });
});
