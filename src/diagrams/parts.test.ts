import { describe, expect, test } from 'vitest';
import { arrow, group, labelText, listed, node, phaseNode, wrap } from './parts.ts';

describe('wrap', () => {
  test('keeps what fits in one row', () => {
    expect(wrap('muscle growth', 13)).toEqual(['muscle growth']);
  });

  test('makes the rows as even as their number allows', () => {
    // Filled greedily it would be "one two three four" and "five".
    expect(wrap('one two three four five', 19)).toEqual(['one two three', 'four five']);
  });

  test('leaves a word whole that is longer than a row', () => {
    expect(wrap('Stabilization Endurance', 6)).toEqual(['Stabilization', 'Endurance']);
  });
});

describe('labelText', () => {
  test('makes quotes typographic', () => {
    expect(labelText('a client’s "toning" goal')).toBe('a client’s “toning” goal');
    expect(labelText("the client's choice")).toBe('the client’s choice');
  });

  test.each(['a * b', 'x_1', 'a < b', 'one ~~ two', '50 %% more', 'a|b', '`code`', '[x]'])(
    'refuses what Mermaid would read as markup: %s',
    (text) => {
      expect(() => labelText(text)).toThrow(`The diagram label "${text}" holds`);
    },
  );
});

describe('pieces of a source', () => {
  test('a node has a bold name, plain details, a class for each look and a link', () => {
    expect(node('p1', { name: ['Phase 1'], detail: ['slow'], level: 1, look: 'focus', link: '/phases/1/' })).toBe(
      'p1["`**Phase 1**\nslow`"]\nclass p1 l1\nclass p1 focus\nclick p1 href "/phases/1/"',
    );
  });

  test('a phase is named from the model', () => {
    expect(phaseNode(4)).toBe(
      'p4["`**Phase 4**\n**Maximal**\n**Strength**`"]\nclass p4 l2\nclick p4 href "/phases/4/"',
    );
  });

  test('a group has a bold title', () => {
    expect(group('rest', '3 Rest', ['a["`**A**`"]'], { direction: 'LR' })).toBe(
      'subgraph rest["`**3 Rest**`"]\ndirection LR\na["`**A**`"]\nend',
    );
  });

  test('an arrow may be dashed and carry words', () => {
    expect(arrow('a', 'b')).toBe('a --> b');
    expect(arrow('a', 'b', { dashed: true, label: ['to', 'recover'] })).toBe('a -.->|"`to\nrecover`"| b');
  });

  test('a list is read as a sentence would have it', () => {
    expect(listed([])).toBe('');
    expect(listed([2])).toBe('2');
    expect(listed([2, 3])).toBe('2 and 3');
    expect(listed([2, 3, 4])).toBe('2, 3 and 4');
  });
});
