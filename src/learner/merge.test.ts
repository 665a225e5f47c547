import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { mergeDocuments } from './merge.ts';
import { attemptOf, documentOf, documents } from './test-helpers.ts';

const tight = { perQuestion: 2, attempts: 5, guesses: 2, draws: 2 };
const wide = { perQuestion: 10, attempts: 5000, guesses: 500, draws: 200 };
const generation = fc.integer({ min: 0, max: 2 });
/** Text, since an order of keys that differs is a difference in what is stored. */
const text = (value: unknown) => JSON.stringify(value);

describe.each([
  ['the limits of the site', wide],
  ['limits that bite', tight],
])('with %s', (_, limits) => {
  const some = documents(generation, limits);

  test('merging is commutative', () => {
    fc.assert(
      fc.property(some, some, (a, b) => text(mergeDocuments(a, b, limits)) === text(mergeDocuments(b, a, limits))),
      { numRuns: 500 },
    );
  });

  test('merging is associative', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const left = mergeDocuments(mergeDocuments(a, b, limits), c, limits);
        const right = mergeDocuments(a, mergeDocuments(b, c, limits), limits);
        return text(left) === text(right);
      }),
      { numRuns: 2000 },
    );
  });

  test('merging is idempotent, and what was merged in adds nothing again', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const merged = mergeDocuments(a, b, limits);
        return (
          text(mergeDocuments(a, a, limits)) === text(a) &&
          text(mergeDocuments(merged, a, limits)) === text(merged) &&
          text(mergeDocuments(merged, b, limits)) === text(merged)
        );
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is in the result that was in neither, and the limits hold', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const merged = mergeDocuments(a, b, limits);
        const known = new Set([...a.attempts, ...b.attempts].map(text));
        expect(merged.attempts.every((attempt) => known.has(text(attempt)))).toBe(true);
        expect(merged.attempts.length).toBeLessThanOrEqual(limits.attempts);
        for (const { question } of merged.attempts) {
          const same = merged.attempts.filter((attempt) => attempt.question === question);
          expect(same.length).toBeLessThanOrEqual(limits.perQuestion);
        }
      }),
    );
  });
});

test('a document is kept when it meets an empty one', () => {
  fc.assert(
    fc.property(documents(fc.constant(0)), (a) => {
      expect(mergeDocuments(a, emptyDocument())).toEqual(a);
    }),
  );
});

test('attempts of two devices are united, in the order of time', () => {
  const early = attemptOf({ id: 'phone', at: 1000 });
  const late = attemptOf({ id: 'laptop', at: 2000, right: false, misconceptions: ['superset-is-any-pair'] });
  expect(mergeDocuments(documentOf([late]), documentOf([early])).attempts).toEqual([early, late]);
});

test('attempts of one moment stand by their ids', () => {
  const a = attemptOf({ id: 'a', question: 'q-two' });
  const b = attemptOf({ id: 'b', question: 'q-one' });
  expect(mergeDocuments(documentOf([b]), documentOf([a])).attempts).toEqual([a, b]);
});

test('only the newest attempts of a question stay', () => {
  const attempts = [1, 2, 3].map((at) => attemptOf({ id: `a${at}`, at }));
  const other = attemptOf({ id: 'b', question: 'q-other', at: 0 });
  const merged = mergeDocuments(documentOf([other, ...attempts.slice(0, 2)]), documentOf(attempts.slice(2)), tight);
  expect(merged.attempts.map(({ id }) => id)).toEqual(['b', 'a2', 'a3']);
});

test('the newer guess and the newer draw stay', () => {
  const old = documentOf([], {
    guesses: { 'p1-order': { at: 1, response: '0', sure: 'guess' } },
    draws: { 'phase-1': { at: 9, questions: ['p1-order'] } },
  });
  const young = documentOf([], {
    guesses: { 'p1-order': { at: 2, response: '2', sure: 'certain' } },
    draws: { 'phase-1': { at: 8, questions: ['p1-rest'] } },
  });
  const merged = mergeDocuments(old, young);
  expect(merged.guesses).toEqual({ 'p1-order': { at: 2, response: '2', sure: 'certain' } });
  expect(merged.draws).toEqual({ 'phase-1': { at: 9, questions: ['p1-order'] } });
});

test('what was erased does not come back from a tab that missed it', () => {
  const remembered = documentOf([attemptOf()], { generation: 3 });
  const erased = documentOf([], { generation: 4 });
  expect(mergeDocuments(remembered, erased)).toEqual(erased);
});
