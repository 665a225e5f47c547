import { describe, expect, test } from 'vitest';
import { confidentErrors, heldMisconceptions } from './misconceptions.ts';
import { answered, attemptOf, bank, documentOf } from './test-helpers.ts';

const heldIn = (...lines: string[]) =>
  heldMisconceptions(answered(...lines), bank).held.map(({ misconception }) => misconception.id);
const clearedIn = (...lines: string[]) =>
  heldMisconceptions(answered(...lines), bank).cleared.map(({ misconception }) => misconception.id);

test('a choice that tempts to it shows it, with where to try again', () => {
  const [held, ...more] = heldMisconceptions(answered('progression-one no', 'l1-one no!'), bank).held;
  expect(more).toEqual([]);
  expect(held).toMatchObject({
    misconception: { id: 'power-first', undo: '/model/progression/#undo-power-first' },
    times: 2,
    shownBy: { question: 'l1-one', sure: 'certain' },
    questions: ['progression-one', 'l1-one', 'l3-one'],
    rightSince: 0,
    needed: 2,
  });
});

describe('it is held until two different questions are right since', () => {
  test.each([
    [['progression-one no']],
    [['progression-one no', 'progression-one ok']],
    [['progression-one no', 'progression-one ok', 'progression-one ok']],
    [['progression-one no', 'progression-one ok', 'l1-one ok?']],
    [['l1-one ok', 'l3-one ok', 'progression-one no']],
    [['progression-one no', 'l1-one ok', 'l3-one ok', 'l3-one no']],
    [['progression-one no', 'p1-one ok', 'p3-one ok']],
  ])('%j: held', (lines) => {
    expect(heldIn(...lines)).toEqual(['power-first']);
    expect(clearedIn(...lines)).toEqual([]);
  });

  test.each([
    [['progression-one no', 'progression-one ok', 'l1-one ok']],
    [['progression-one no', 'l1-one ok', 'l3-one ok!']],
    [['progression-one no', 'l1-one no', 'l1-one ok', 'l3-one ok']],
  ])('%j: cleared', (lines) => {
    expect(heldIn(...lines)).toEqual([]);
    expect(clearedIn(...lines)).toEqual(['power-first']);
  });
});

test('where one question is all there is, one is enough', () => {
  expect(heldIn('p2-one no')).toEqual(['superset-is-any-pair']);
  expect(clearedIn('p2-one no', 'p2-one ok')).toEqual(['superset-is-any-pair']);
  expect(clearedIn('p2-first no', 'p2-one ok')).toEqual([]);
});

test('what the reader was certain of comes first, then the newest', () => {
  expect(heldIn('p2-one no', 'l1-one no')).toEqual(['power-first', 'superset-is-any-pair']);
  expect(heldIn('p2-one no!', 'l1-one no')).toEqual(['superset-is-any-pair', 'power-first']);
});

test('what the bank does not know or cannot ask about is left out', () => {
  const document = documentOf([
    attemptOf({ id: 'a', question: 'p1-one', right: false, misconceptions: ['unknown', 'nobody-asks'] }),
    attemptOf({ id: 'b', question: 'removed', right: false, misconceptions: ['power-first'] }),
  ]);
  expect(heldMisconceptions(document, bank)).toEqual({ held: [], cleared: [] });
});

describe('confident errors', () => {
  const errorsIn = (...lines: string[]) => confidentErrors(answered(...lines), bank).map(({ question }) => question.id);

  test('are latest answers that were certain and not right, newest first', () => {
    expect(errorsIn('p2-one no!', 'p1-one no', 'p3-one ok!', 'model-one no!', 'p4-one no?')).toEqual([
      'model-one',
      'p2-one',
    ]);
  });

  test('go with the next answer', () => {
    expect(errorsIn('p2-one no!', 'p2-one ok')).toEqual([]);
    expect(errorsIn('p2-one no!', 'p2-one no')).toEqual([]);
    expect(errorsIn('p2-one ok!', 'p2-one no!')).toEqual(['p2-one']);
  });

  test('follow a question to its new name, and pass a removed one over', () => {
    expect(errorsIn('p2-first no!', 'removed no!')).toEqual(['p2-one']);
  });
});
