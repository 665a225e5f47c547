import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, inOrder, normalizeAnswer } from './grade.ts';
import type { AnswerKey } from './grade.ts';

const right = { right: true };
const wrong = (misconception?: string, wants?: string) => ({ right: false, misconception, wants });

describe.each(['single', 'violation'] as const)('%s', (kind) => {
  const key: AnswerKey = { kind, rows: [wrong('load-first'), right, wrong('speed-first')] };

  test('the right option is right and says nothing about the others', () => {
    expect(grade(key, ['1'])).toEqual({ right: true, misconceptions: [], parts: [undefined, true, undefined] });
  });

  test('a wrong option names its belief', () => {
    expect(grade(key, ['2'])).toEqual({
      right: false,
      misconceptions: ['speed-first'],
      parts: [undefined, undefined, false],
    });
  });

  test('an option that there is not is not right', () => {
    expect(grade(key, ['7'])).toEqual({
      right: false,
      misconceptions: [],
      parts: [undefined, undefined, undefined],
    });
    expect(grade(key, []).right).toBe(false);
  });
});

describe('several', () => {
  const key: AnswerKey = { kind: 'several', rows: [right, right, wrong('load-first'), wrong('speed-first')] };

  test('all right options and no other are right, in any order', () => {
    expect(grade(key, ['1', '0'])).toEqual({
      right: true,
      misconceptions: [],
      parts: [true, true, true, true],
    });
  });

  test('a right option left out is not right, and shows no belief', () => {
    expect(grade(key, ['0'])).toEqual({ right: false, misconceptions: [], parts: [true, false, true, true] });
  });

  test('a wrong option among the right ones names its belief', () => {
    expect(grade(key, ['0', '1', '3'])).toEqual({
      right: false,
      misconceptions: ['speed-first'],
      parts: [true, true, true, false],
    });
  });
});

describe('order', () => {
  const rows = [wrong('a-first'), wrong('b-first'), wrong(), wrong('d-first')];
  const key: AnswerKey = { kind: 'order', rows };

  test('the author’s order is right', () => {
    expect(grade(key, ['0', '1', '2', '3'])).toEqual({
      right: true,
      misconceptions: [],
      parts: [true, true, true, true],
    });
  });

  test('one item moved to the end is out of place alone', () => {
    expect(grade(key, ['1', '2', '3', '0'])).toEqual({
      right: false,
      misconceptions: ['a-first'],
      parts: [false, true, true, true],
    });
  });

  test('of two neighbors exchanged either may be meant', () => {
    expect(grade(key, ['0', '1', '3', '2'])).toEqual({
      right: false,
      misconceptions: ['d-first'],
      parts: [true, true, false, false],
    });
  });

  test('items are in order when they stand in every longest run', () => {
    expect([...inOrder([3, 2, 1, 0])]).toEqual([]);
    expect([...inOrder([1, 2, 3, 0])]).toEqual([1, 2, 3]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const sorted = order.every((item, place) => item === place);
        expect(inOrder(order).size === 6).toBe(sorted);
      }),
    );
  });
});

describe.each(['match', 'classify'] as const)('%s', (kind) => {
  const key: AnswerKey = { kind, rows: [wrong('swapped', '0'), wrong(undefined, '1'), wrong('swapped', '0')] };

  test('every item at its choice is right', () => {
    expect(grade(key, ['0', '1', '0'])).toEqual({ right: true, misconceptions: [], parts: [true, true, true] });
  });

  test('a belief that two misplaced items tempt to counts once', () => {
    expect(grade(key, ['1', '1', '1'])).toEqual({
      right: false,
      misconceptions: ['swapped'],
      parts: [false, true, false],
    });
    expect(grade(key, ['0', '0', '0']).misconceptions).toEqual([]);
  });
});

describe('range', () => {
  const key: AnswerKey = { kind: 'range', rows: [{ right: true, wants: '12 20' }, wrong('reps-of-strength', '6 12')] };

  test('both ends are needed', () => {
    expect(grade(key, ['12', '20'])).toEqual({ right: true, misconceptions: [], parts: [true, undefined] });
    expect(grade(key, ['12', '19'])).toEqual({ right: false, misconceptions: [], parts: [undefined, undefined] });
  });

  test('it does not matter which end comes first, or how a number is written', () => {
    expect(grade(key, ['20', '12']).right).toBe(true);
    expect(grade(key, ['12.0', '020']).right).toBe(true);
  });

  test('a range that people give instead names its belief', () => {
    expect(grade(key, ['6', '12'])).toEqual({
      right: false,
      misconceptions: ['reps-of-strength'],
      parts: [undefined, false],
    });
  });
});

describe('text', () => {
  const key: AnswerKey = {
    kind: 'text',
    rows: [{ right: true, wants: 'prime mover|agonists' }, wrong('helper-leads', 'synergist')],
  };

  test('the answer and its other forms are right', () => {
    expect(grade(key, ['Prime mover'])).toEqual({ right: true, misconceptions: [], parts: [true, undefined] });
    expect(grade(key, [' the AGONIST. ']).right).toBe(true);
    expect(grade(key, ['prime-movers']).right).toBe(true);
  });

  test('an answer that people give instead names its belief, another one none', () => {
    expect(grade(key, ['synergists']).misconceptions).toEqual(['helper-leads']);
    expect(grade(key, ['antagonist'])).toEqual({
      right: false,
      misconceptions: [],
      parts: [undefined, undefined],
    });
    expect(grade(key, ['|']).right).toBe(false);
  });
});

describe('a normalized text', () => {
  test.each([
    ['Pre-stretch', 'pre stretch'],
    ['  two   words ', 'two words'],
    ['a superset', 'superset'],
    ['the', 'the'],
    ['“Core.”', 'core'],
    ['naïve', 'naive'],
    ['1.5 kg', '1.5 kg'],
    ['80%', '80%'],
    ['4/2/1', '4/2/1'],
  ])('%s becomes %s', (text, expected) => expect(normalizeAnswer(text)).toBe(expected));

  test('has one space where a full stop stood alone', () => {
    expect(normalizeAnswer('super . set')).toBe('super set');
  });

  test('stays as it is when it is normalized again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeAnswer(text);
        fc.pre(!/^(the|an?) /.test(once));
        expect(normalizeAnswer(once)).toBe(once);
      }),
    );
  });
});
