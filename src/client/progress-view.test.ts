import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../learner/document.ts';
import { answered, attemptOf, bank, documentOf } from '../learner/test-helpers.ts';
import { parseScope, progressView } from './progress-view.ts';

describe('a part of the book by its name', () => {
  test.each([
    ['level:1', { kind: 'level', level: 1 }],
    ['phase:5', { kind: 'phase', phase: 5 }],
    ['chapter:phase-2', { kind: 'chapter', key: 'phase-2' }],
  ])('%s', (name, scope) => expect(parseScope(name)).toEqual(scope));

  test.each(['', 'chapter:', 'level:one', 'phase:12', 'week:1'])('"%s" is none', (name) => {
    expect(() => parseScope(name)).toThrow('Write "level:1", "phase:2" or "chapter:phase-2".');
  });
});

test('a newcomer is sent to the ten questions and the first chapter', () => {
  const view = progressView(emptyDocument(), bank);
  expect(view.empty).toBe(true);
  expect(view.summary).toBe('You have not answered any of the 14 questions yet.');
  expect(view.steps.map(({ address, title }) => [address, title])).toEqual([
    ['/start/#placement', 'Ten questions to place you'],
    ['/model/', 'Chapter model'],
  ]);
  expect(view.errors).toEqual([]);
  expect(view.held).toEqual([]);
});

test('what is answered, what is shown and what the site no longer knows is counted', () => {
  const view = progressView(answered('p1-one ok', 'p2-one no', 'gone-one ok', 'gone-two no'), bank);
  expect(view.empty).toBe(false);
  expect(view.summary).toBe(
    'You have answered 2 of 14 questions and shown that you know 1. 2 answers are to questions that this site no longer has. They are kept and count for nothing.',
  );
  expect(progressView(answered('gone-one ok'), bank).summary).toBe(
    'You have not answered any of the 14 questions yet. One answer is to questions that this site no longer has. It is kept and counts for nothing.',
  );
});

test('a confident error leads to its question and its chapter', () => {
  const wrong = attemptOf({ question: 'p2-one', right: false, sure: 'certain', at: 5000 });
  const [error, ...rest] = progressView(documentOf([wrong]), bank).errors;
  expect(rest).toEqual([]);
  expect(error).toMatchObject({ id: 'p2-one', address: '/q/p2-one/', at: 5000, chapter: { address: '/phases/2/' } });
});

describe('a misconception', () => {
  const showing = attemptOf({ id: 'a1', question: 'l1-one', right: false, misconceptions: ['power-first'], at: 1000 });
  const right = (id: string, question: string, at: number) => attemptOf({ id, question, at });

  test('says how it is cleared, and offers questions', () => {
    const [line] = progressView(documentOf([showing]), bank).held;
    expect(line?.clearing).toBe('Answer 2 different questions on it without guessing, and it is cleared.');
    expect(line?.undo).toBe('/model/progression/#undo-power-first');
    expect(line?.questions.map(({ address }) => address)).toEqual(['/q/progression-one/', '/q/l1-one/', '/q/l3-one/']);
  });

  test('counts what was answered right since, and offers the others', () => {
    const [line] = progressView(documentOf([showing, right('a2', 'l1-one', 2000)]), bank).held;
    expect(line?.clearing).toBe(
      '1 of 2 questions on it answered right since. Answer one more without guessing, and it is cleared.',
    );
    expect(line?.questions.map(({ id }) => id)).toEqual(['progression-one', 'l3-one']);
  });

  test('is cleared after two', () => {
    const { held, cleared } = progressView(
      documentOf([showing, right('a2', 'l1-one', 2000), right('a3', 'l3-one', 3000)]),
      bank,
    );
    expect(held).toEqual([]);
    expect(cleared.map(({ id, clearing, questions }) => [id, clearing, questions])).toEqual([
      ['power-first', 'Cleared.', []],
    ]);
  });

  test('that only one question asks about needs that one', () => {
    const own = attemptOf({ question: 'p2-one', right: false, misconceptions: ['superset-is-any-pair'] });
    expect(progressView(documentOf([own]), bank).held[0]?.clearing).toBe(
      'Answer the question on it without guessing, and it is cleared.',
    );
  });
});
