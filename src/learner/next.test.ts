import { describe, expect, test } from 'vitest';
import { phases } from '../opt/phases.ts';
import { emptyDocument } from './document.ts';
import { learnAfter, nextSteps, openChapters } from './next.ts';
import { answered, bank } from './test-helpers.ts';

const opened = (...lines: string[]) => openChapters(answered(...lines), bank).map(({ chapter }) => chapter.key);
const model = ['model-one ok', 'progression-one ok'];
const phase1 = [...model, 'l1-one ok', 'p1-one ok'];
const phase2 = [...phase1, 'l2-one ok', 'p2-one ok', 'p2-two ok', 'p2-three ok'];
const allPhases = [...phase2, 'p3-one ok', 'p4-one ok', 'p5-one ok', 'l3-one ok'];

test('phases are learned in the order in which a client enters them', () => {
  expect(learnAfter).toEqual(Object.fromEntries(phases.map(({ number, enterAfter }) => [number, enterAfter])));
});

describe('the rule of progression opens', () => {
  test.each([
    ['the model’s chapters one by one', [], ['model']],
    ['the next one when the first is mastered', ['model-one ok'], ['progression']],
    ['the model’s chapters although a phase is done', ['p3-one ok'], ['model']],
    ['Phase 1 after them, with its level first', model, ['level-1', 'phase-1']],
    ['Phase 1 alone when its level is done', [...model, 'l1-one ok'], ['phase-1']],
    ['Phase 2 after Phase 1', phase1, ['level-2', 'phase-2']],
    ['Phase 2 until it is mastered', [...phase1, 'p2-one ok', 'p2-two no'], ['level-2', 'phase-2']],
    ['Phases 3, 4 and 5 after Phase 2', phase2, ['phase-3', 'phase-4', 'level-3', 'phase-5']],
    ['of these the ones that are left', [...phase2, 'p4-one ok'], ['phase-3', 'level-3', 'phase-5']],
    ['a level that was left behind', allPhases.filter((line) => line !== 'l2-one ok'), ['level-2']],
    ['the other chapters at last', allPhases, ['supersets']],
    ['nothing when all is mastered', [...allPhases, 'superset-pair ok'], []],
  ])('%s', (_, lines, keys) => {
    expect(opened(...lines)).toEqual(keys);
  });

  test('says why, and how far the reader is', () => {
    const reasons = (...lines: string[]) => openChapters(answered(...lines), bank).map(({ reason }) => reason);
    expect(reasons()).toEqual([
      'The chapters about the model come before the phases. You have not answered its questions yet.',
    ]);
    expect(reasons(...model, 'l1-one ok')).toEqual([
      'Every client begins in Phase 1, so you do, too. You have not answered its questions yet.',
    ]);
    expect(reasons(...phase1, 'l2-one ok', 'p2-one ok?', 'p2-two no')).toEqual([
      'You have learned Phase 1, and Phase 2 builds on it. You have 1 of 2 answered questions right (1 by guessing). 1 is still open.',
    ]);
    expect(reasons(...phase2, 'p3-one no', 'p4-one ok', 'p5-one ok', 'l3-one ok')).toEqual([
      'You have learned Phases 1 and 2; after them the goal decides, so learn the ones that are left in any order. You have 0 of 1 answered questions right.',
    ]);
    expect(reasons(...allPhases)).toEqual([
      'You have learned the model and its phases; this builds on both. You have not answered its questions yet.',
    ]);
  });
});

describe('the next steps', () => {
  test('of a reader who has not begun: the placement check, then the first chapter', () => {
    expect(nextSteps(emptyDocument(), bank)).toEqual([
      {
        kind: 'start',
        address: '/start/',
        title: 'How to use this site',
        reason: 'You have not answered anything yet. Ten questions suggest where to begin.',
      },
      {
        kind: 'chapter',
        address: '/model/',
        title: 'Chapter model',
        reason: 'The chapters about the model come before the phases. You have not answered its questions yet.',
      },
    ]);
  });

  test('are confident errors, then misconceptions, then what to learn', () => {
    expect(nextSteps(answered(...model, 'p2-one no!'), bank)).toEqual([
      {
        kind: 'confident-error',
        address: '/q/p2-one/',
        title: 'A question from “Chapter phase-2”',
        reason: 'You were certain, and the answer was another one. What we are sure of is the last thing we check.',
      },
      {
        kind: 'misconception',
        address: '/phases/2/#undo-any-pair',
        title: 'A superset is any pair',
        reason:
          'One of your answers suggests this idea. Read the paragraph that sets it right, then answer one more question on it without guessing.',
      },
      expect.objectContaining({ kind: 'chapter', address: '/levels/1/' }),
      expect.objectContaining({ kind: 'chapter', address: '/phases/1/' }),
    ]);
  });

  test('are never more than five, at most two of them errors and two misconceptions', () => {
    const lines = [...model, 'p3-one no!', 'p4-one no!', 'p5-one no!', 'l3-one no!', 'p2-one no'];
    expect(opened(...lines)).toEqual(['level-1', 'phase-1']);
    const steps = nextSteps(answered(...lines), bank);
    expect(steps.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'confident-error /q/l3-one/',
      'confident-error /q/p5-one/',
      'misconception /model/progression/#undo-power-first',
      'misconception /phases/2/#undo-any-pair',
      'chapter /levels/1/',
    ]);
    expect(steps[2]?.reason).toContain('answer 2 different questions on it');
  });

  test('are none when all is mastered', () => {
    expect(nextSteps(answered(...allPhases, 'superset-pair ok'), bank)).toEqual([]);
  });

  test('of a bank that lacks the chapters of its questions still lead to the question', () => {
    expect(nextSteps(answered('p2-two no!'), { ...bank, chapters: [] })).toEqual([
      expect.objectContaining({ address: '/q/p2-two/', title: 'A question' }),
    ]);
  });
});
