import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse.ts';
import type { Migrations } from './parse.ts';
import { attemptOf, documentOf, documents } from './test-helpers.ts';

const now = 1_800_000_000_000;
const day = 24 * 60 * 60 * 1000;

/** The text of a document in which some fields are something else. */
const textOf = (parts: object = {}) =>
  JSON.stringify({
    format: 'phase-by-phase.learner',
    version: 1,
    generation: 0,
    attempts: [],
    guesses: {},
    draws: {},
    ...parts,
  });
const parse = (text: string | null, migrations: Migrations = {}) => parseDocument(text, { now, migrations });

test('a document comes back as it was written', () => {
  fc.assert(
    fc.property(documents(fc.nat(5)), (document) => {
      expect(parse(JSON.stringify(document))).toEqual({ kind: 'ok', document, dropped: 0 });
    }),
  );
});

test.each([[null], [''], [' \n']])('%j is empty', (text) => {
  expect(parse(text)).toEqual({ kind: 'empty' });
});

test.each([
  ['not JSON', 'hello'],
  ['a page of HTML', '<!doctype html>'],
  ['a number', '1'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an object without a format', '{}'],
  ['another format', textOf({ format: 'another-site' })],
  ['the format in the prototype only', '{"__proto__":{"format":"phase-by-phase.learner","version":1}}'],
  ['a nest of lists', '['.repeat(1_000_000)],
  ['eleven million characters', textOf({ note: 'x'.repeat(11_000_000) })],
])('%s is foreign', (_, text) => {
  expect(parse(text)).toEqual({ kind: 'foreign', message: 'What is saved here is not progress of Phase by Phase.' });
});

test.each([
  ['a text that was cut off', textOf({ attempts: [attemptOf()] }).slice(0, -20)],
  ['no version', textOf({ version: undefined })],
  ['a version that is no number', textOf({ version: '1' })],
  ['a version between two', textOf({ version: 1.5 })],
  ['a version below zero', textOf({ version: -1 })],
  ['a version that was never released', textOf({ version: 0 })],
  ['no attempts', textOf({ attempts: undefined })],
  ['attempts by name', textOf({ attempts: {} })],
  ['guesses in a list', textOf({ guesses: [] })],
  ['no guesses', textOf({ guesses: null })],
  ['draws that are a text', textOf({ draws: 'none' })],
])('%s is damaged', (_, text) => {
  expect(parse(text)).toEqual({ kind: 'damaged', message: 'The saved progress is damaged and cannot be read.' });
});

test.each([[2], [99]])('version %d is newer, whatever else it holds', (version) => {
  expect(parse(textOf({ version, attempts: 'in another form' }))).toEqual({
    kind: 'newer',
    message: 'This progress was saved by a newer version of Phase by Phase.',
  });
});

describe('a damaged entry is left out and counted', () => {
  test.each([
    ['no attempt at all', null],
    ['a list', []],
    ['no id', { ...attemptOf(), id: undefined }],
    ['an id that is no text', { ...attemptOf(), id: 7 }],
    ['an id with a mark in it', { ...attemptOf(), id: '<b>' }],
    ['an id of two hundred letters', { ...attemptOf(), id: 'a'.repeat(200) }],
    ['a question that is no id', { ...attemptOf(), question: '__proto__' }],
    ['a version between two', { ...attemptOf(), questionVersion: 0.5 }],
    ['no date', { ...attemptOf(), at: undefined }],
    ['a date that is no number', { ...attemptOf(), at: '2030-01-01' }],
    ['a date that became null, as NaN does', { ...attemptOf(), at: NaN }],
    ['a date before the epoch', { ...attemptOf(), at: -1 }],
    ['a date that no Date can hold', { ...attemptOf(), at: 8.64e15 + 1 }],
    ['a verdict that is no yes or no', { ...attemptOf(), right: 'yes' }],
    ['no answer to "how sure"', { ...attemptOf(), sure: undefined }],
    ['an unknown answer to "how sure"', { ...attemptOf(), sure: 'very' }],
    ['misconceptions in one text', { ...attemptOf(), misconceptions: 'level-is-phase' }],
    ['a misconception that is no id', { ...attemptOf(), misconceptions: [1] }],
    ['a thousand misconceptions', { ...attemptOf(), misconceptions: Array<string>(1000).fill('level-is-phase') }],
  ])('an attempt with %s', (_, damaged) => {
    const sound = attemptOf({ id: 'sound' });
    expect(parse(textOf({ attempts: [damaged, sound] }))).toEqual({
      kind: 'ok',
      document: documentOf([sound]),
      dropped: 1,
    });
  });

  const guess = { at: 5, response: '1', sure: null };
  test.each([
    ['a key that is no id', { '__proto__ ': guess }],
    ['no fields', { 'q-one': 'guess' }],
    ['no date', { 'q-one': { ...guess, at: null } }],
    ['a response that is no text', { 'q-one': { ...guess, response: 3 } }],
    ['a response of five thousand letters', { 'q-one': { ...guess, response: 'x'.repeat(5000) } }],
    ['an unknown answer to "how sure"', { 'q-one': { ...guess, sure: 'no' } }],
  ])('a guess with %s', (_, guesses) => {
    expect(parse(textOf({ guesses: { ...guesses, 'q-two': guess } }))).toEqual({
      kind: 'ok',
      document: documentOf([], { guesses: { 'q-two': guess } }),
      dropped: 1,
    });
  });

  const draw = { at: 5, questions: ['q-one'] };
  test.each([
    ['no fields', { 'phase-1': 1 }],
    ['a date between two', { 'phase-1': { ...draw, at: 0.5 } }],
    ['questions that are no list', { 'phase-1': { ...draw, questions: { 0: 'q-one' } } }],
    ['a question that is no id', { 'phase-1': { ...draw, questions: ['q one'] } }],
  ])('a draw with %s', (_, draws) => {
    expect(parse(textOf({ draws: { ...draws, 'phase-2': draw } }))).toEqual({
      kind: 'ok',
      document: documentOf([], { draws: { 'phase-2': draw } }),
      dropped: 1,
    });
  });
});

test('a key "__proto__" reaches no prototype', () => {
  const text = textOf().replace('"guesses":{}', '"guesses":{"__proto__":{"at":1,"response":"0","sure":null}}');
  const result = parse(text);
  expect(result).toEqual({ kind: 'ok', document: documentOf([]), dropped: 1 });
  expect(Object.hasOwn(Object.prototype, 'response')).toBe(false);
});

test('a date more than a day ahead counts as now, one within a day stays', () => {
  const result = parse(
    textOf({
      attempts: [
        attemptOf({ id: 'near', question: 'q-one', at: now + day }),
        attemptOf({ id: 'far', question: 'q-two', at: now + day + 1 }),
      ],
      guesses: { 'q-one': { at: 8.64e15, response: '0', sure: null } },
    }),
  );
  expect(result).toMatchObject({
    kind: 'ok',
    dropped: 0,
    document: {
      attempts: [
        { id: 'far', at: now },
        { id: 'near', at: now + day },
      ],
      guesses: { 'q-one': { at: now } },
    },
  });
});

test.each([[0], [1_735_689_599_999]])('a clock of %i, before the site began, moves no date', (early) => {
  const text = textOf({ attempts: [attemptOf({ at: 1_800_000_000_000 })] });
  expect(parseDocument(text, { now: early })).toMatchObject({
    kind: 'ok',
    document: { attempts: [{ at: 1_800_000_000_000 }] },
  });
});

test.each([[undefined], [-1], [0.5], ['3'], [1e300]])('a generation of %j counts as the first', (generation) => {
  expect(parse(textOf({ generation }))).toMatchObject({ kind: 'ok', document: { generation: 0 } });
});

test('what version 1 does not know is ignored', () => {
  expect(parse(textOf({ savedAt: 'today', attempts: [{ ...attemptOf(), note: 'x' }] }))).toEqual({
    kind: 'ok',
    document: documentOf([attemptOf()]),
    dropped: 0,
  });
});

test('attempts out of order, twice, and more than are kept come out in form', () => {
  const many = Array.from({ length: 30 }, (_, index) => attemptOf({ id: `a${index}`, at: 30 - index }));
  const result = parse(textOf({ attempts: [...many, ...many] }));
  expect(result.kind === 'ok' && result.document.attempts.map(({ at }) => at)).toEqual([
    21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
  ]);
});

describe('an older version', () => {
  /** A draft that called attempts answers. */
  const fromDraft: Migrations = {
    0: ({ answers, ...rest }) => ({ ...rest, version: 1, attempts: answers, guesses: {}, draws: {} }),
  };
  const draft = (answers: unknown) => JSON.stringify({ format: 'phase-by-phase.learner', version: 0, answers });

  test('is brought up to date, and says from where', () => {
    expect(parse(draft([attemptOf()]), fromDraft)).toEqual({
      kind: 'ok',
      document: documentOf([attemptOf()]),
      migratedFrom: 0,
      dropped: 0,
    });
  });

  test('is checked after the migration like any other', () => {
    expect(parse(draft([{}, attemptOf()]), fromDraft)).toMatchObject({ kind: 'ok', dropped: 1 });
    expect(parse(draft('none'), fromDraft).kind).toBe('damaged');
  });

  test('whose migration throws or gives nothing is damaged', () => {
    const throwing: Migrations = {
      0: () => {
        throw new Error('A field is missing.');
      },
    };
    expect(parse(draft([]), throwing).kind).toBe('damaged');
    expect(parse(draft([]), { 0: () => null as never }).kind).toBe('damaged');
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['empty', 'foreign', 'damaged', 'newer', 'ok']).toContain(parse(text).kind);
    }),
  );
  const anything = fc.anything().map((value) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown);
  fc.assert(
    fc.property(fc.record({ attempts: fc.array(anything), guesses: anything, draws: anything }), (parts) => {
      expect(['damaged', 'ok']).toContain(parse(textOf(parts)).kind);
    }),
  );
});
