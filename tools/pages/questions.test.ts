// cspell:ignore exampel
import { expect, test } from 'vitest';
import type { FiledQuestion } from '../../src/questions/lint/types.ts';
import { formatProblem } from './problem.ts';
import { checkQuestionLinks } from './questions.ts';

const filed = (section: string, undo?: string): FiledQuestion => ({
  chapter: 'house',
  question: {
    kind: 'single',
    id: 'house-one',
    version: 1,
    changes: [],
    covers: [],
    objective: 'house.a',
    cognitive: 'apply',
    phases: 'all',
    section,
    stem: 'Which part comes first?',
    answer: { text: 'The foundation', why: 'It carries the rest.' },
    distractors: [
      {
        text: 'The roof',
        why: 'It is the goal.',
        misconception: 'roof-first',
        ...(undo === undefined ? {} : { undo }),
      },
      { text: 'The walls', why: 'They stand on it.', misconception: 'roof-first' },
    ],
    explain: 'Stability comes first.',
    sources: ['SEED'],
  },
});
const belief = (undo: string) => ({ id: 'roof-first', name: 'The roof', truth: 'It is last.', undo, chapter: 'house' });
const pages = [
  { address: '/model/house/', ids: new Set(['why', 'example']) },
  { address: '/q/house-one/', ids: new Set<string>() },
];
const faults = (question: FiledQuestion, undo = '/model/house/#why', site = pages) =>
  checkQuestionLinks({ questions: [question], misconceptions: [belief(undo)] }, site).map(formatProblem);

test('places that are there are fine', () => {
  expect(faults(filed('/model/house/#why', '/model/house/#example'))).toEqual([]);
});

test('a section or a paragraph that is not there is named with the nearest one', () => {
  expect(faults(filed('/model/house/#exampel'))).toEqual([
    'src/content/questions/house.yaml: "house-one" leads to "/model/house/#exampel", and the page has no "#exampel". Did you mean "/model/house/#example"?',
  ]);
  expect(faults(filed('/model/house/#why', '/model/hose/#why'))).toEqual([
    'src/content/questions/house.yaml: "house-one" leads to "/model/hose/#why", and there is no such page. Mend the address.',
  ]);
  expect(faults(filed('/model/house/#why'), '/model/house/#whi')).toEqual([
    expect.stringContaining('src/content/misconceptions/house.yaml: "roof-first" leads to "/model/house/#whi"'),
  ]);
});

test('a question without a page of its own is named', () => {
  expect(faults(filed('/model/house/#why'), '/model/house/#why', pages.slice(0, 1))).toEqual([
    'src/content/questions/house.yaml: "house-one" has no page /q/house-one/. Run "npm run build".',
  ]);
});
