import { describe, expect, test } from 'vitest';
import { drawOf, emptyDocument, guessOf } from './document.ts';
import { parseDocument } from './parse.ts';
import { recordAttempt, recordDraw, recordGuess } from './record.ts';
import { attemptOf, documentOf } from './test-helpers.ts';

describe('an attempt', () => {
  test('is added, and the document before stays as it was', () => {
    const before = emptyDocument();
    const after = recordAttempt(before, attemptOf({ id: 'first' }));
    expect(after.attempts).toEqual([
      {
        id: 'first',
        question: 'p2-why-superset',
        questionVersion: 1,
        at: 1000,
        right: true,
        sure: 'fairly',
        misconceptions: [],
      },
    ]);
    expect(before.attempts).toEqual([]);
  });

  test('pushes the oldest one of its question out, and none of another question', () => {
    const limits = { perQuestion: 2, attempts: 100, guesses: 2, draws: 2 };
    const start = documentOf([attemptOf({ id: 'other', question: 'q-other', at: 1 })]);
    const after = [1, 2, 3].reduce(
      (document, n) => recordAttempt(document, attemptOf({ id: `a${n}`, at: n * 10 }), limits),
      start,
    );
    expect(after.attempts.map(({ id }) => id)).toEqual(['other', 'a2', 'a3']);
  });

  test('ten are kept of each question', () => {
    let document = emptyDocument();
    for (let n = 1; n <= 12; n += 1) document = recordAttempt(document, attemptOf({ id: `a${n}`, at: n }));
    expect(document.attempts).toHaveLength(10);
    expect(document.attempts[0]?.id).toBe('a3');
  });

  test('counts as the latest although the clock was set back', () => {
    const before = documentOf([attemptOf({ id: 'first', at: 5000, right: false })]);
    const after = recordAttempt(before, attemptOf({ id: 'second', at: 100 }));
    expect(after.attempts.map(({ id, at }) => [id, at])).toEqual([
      ['first', 5000],
      ['second', 5001],
    ]);
  });

  test('names no misconception when it is right', () => {
    const after = recordAttempt(emptyDocument(), attemptOf({ right: true, misconceptions: ['level-is-phase'] }));
    expect(after.attempts[0]?.misconceptions).toEqual([]);
  });

  test.each([
    [{ id: '' }],
    [{ question: 'two words' }],
    [{ question: '__proto__' }],
    [{ misconceptions: ['level-is-phase', '-x'] }],
  ])('with an id that could not be read again is refused: %o', (parts) => {
    expect(() => recordAttempt(emptyDocument(), attemptOf(parts))).toThrow(/is no id\. Use letters, digits/);
  });
});

describe('a guess', () => {
  test('takes the place of an earlier one', () => {
    const first = recordGuess(emptyDocument(), 'p1-before', { at: 10, response: '2', sure: null });
    const second = recordGuess(first, 'p1-before', { at: 5, response: '0', sure: 'guess' });
    expect(guessOf(first, 'p1-before')).toEqual({ at: 10, response: '2', sure: null });
    expect(guessOf(second, 'p1-before')).toEqual({ at: 11, response: '0', sure: 'guess' });
  });

  test('that is too long is cut to what can be read again', () => {
    const document = recordGuess(emptyDocument(), 'p1-before', { at: 10, response: 'x'.repeat(5000), sure: null });
    expect(guessOf(document, 'p1-before')?.response).toHaveLength(4000);
    expect(parseDocument(JSON.stringify(document), { now: 10 })).toEqual({ kind: 'ok', document, dropped: 0 });
  });

  test('with an id that could not be read again is refused', () => {
    expect(() => recordGuess(emptyDocument(), '', { at: 1, response: '', sure: null })).toThrow('"" is no id');
  });
});

describe('a draw', () => {
  test('takes the place of the one before', () => {
    const first = recordDraw(emptyDocument(), 'phase-2', { at: 1, questions: ['p2-a', 'p2-b'] });
    const second = recordDraw(first, 'phase-2', { at: 2, questions: ['p2-c'] });
    expect(drawOf(second, 'phase-2')).toEqual({ at: 2, questions: ['p2-c'] });
  });

  test('with an id that could not be read again is refused', () => {
    expect(() => recordDraw(emptyDocument(), 'phase 2', { at: 1, questions: [] })).toThrow('"phase 2" is no id');
    expect(() => recordDraw(emptyDocument(), 'phase-2', { at: 1, questions: ['a b'] })).toThrow('"a b" is no id');
  });
});

test('what nobody recorded is undefined, also under the name of a property of every object', () => {
  expect(guessOf(emptyDocument(), 'constructor')).toBeUndefined();
  expect(drawOf(emptyDocument(), 'toString')).toBeUndefined();
});
