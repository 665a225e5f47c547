import { expect, test } from 'vitest';
import type { FiledQuestion } from '../../src/questions/lint/types.ts';
import { checkAsked } from './asked.ts';

const question = (id: string): FiledQuestion => ({
  chapter: 'house',
  question: {
    kind: 'single',
    id,
    version: 1,
    changes: [],
    covers: [],
    objective: 'house.a',
    cognitive: 'apply',
    phases: 'all',
    section: '/model/house/#why',
    stem: 'Which part comes first?',
    answer: { text: 'The foundation', why: 'It carries the rest.' },
    distractors: [],
    explain: 'Stability comes first.',
    sources: ['SEED'],
  },
});

const parts = {
  before: '<SelfCheck id="h-0" before />',
  why: '<SelfCheck id="h-1" />\n<SelfCheck id="h-2" />\n<SelfCheck id="h-3" />\n<Compare id="h-0" />',
  how: '<SelfCheck id="h-4" />\n<SelfCheck id="h-5" />\n<SelfCheck id="h-6" />',
  use: '<SelfCheck id="h-7" />\n<SelfCheck id="h-8" />\n<SelfCheck id="h-9" />',
  end: '<SelfCheck of="house" count={10} />',
};

const bodyOf = (changed: Partial<typeof parts>) => {
  const { before, why, how, use, end } = { ...parts, ...changed };
  return `## First {#before-you-read}\n${before}\n## Why {#why}\n${why}\n## How {#how}\n### Part {#part}\n${how}\n## Example {#example}\n${use}\n## Check {#check}\n${end}\n`;
};

const questions = Array.from({ length: 11 }, (_, index) => question(`h-${index}`));
const faults = (changed: Partial<typeof parts>, bank = questions, inBook = true) =>
  checkAsked([{ file: 'house.mdx', name: 'house', inBook, body: bodyOf(changed) }], { questions: bank }).map(
    ({ fault }) => fault,
  );

test('a chapter that asks in each of its parts, before reading and at its end is fine', () => {
  expect(faults({})).toEqual([]);
});

test('a question that is not there is named', () => {
  expect(faults({ use: `${parts.use}\n<SelfCheck id="h-77" />` })).toEqual([
    'the chapter asks "h-77", which there is not.',
  ]);
});

test('a question asked twice is named', () => {
  expect(faults({ use: `${parts.use}\n<SelfCheck id="h-4" />` })).toEqual([
    'the chapter asks "h-4", which "house" asks too.',
  ]);
});

test('a part with too few questions is named', () => {
  expect(faults({ how: '<SelfCheck id="h-4" />\n<SelfCheck id="h-5" />' })).toEqual([
    'the chapter asks 2 questions in its part "how".',
  ]);
});

test('a missing pre-reading question, or one that is answered nowhere or too early, is named', () => {
  expect(faults({ before: '' })).toContain('the chapter has 0 pre-reading questions.');
  expect(faults({ why: parts.why.replace('<Compare id="h-0" />', '') })).toEqual([
    'the chapter does not answer "h-0" later on.',
  ]);
  expect(
    faults({ before: `<Compare id="h-0" />\n${parts.before}`, why: parts.why.replace('<Compare id="h-0" />', '') }),
  ).toEqual(['the chapter does not answer "h-0" later on.']);
});

test('a missing check at the end, one of another size, or too few questions to draw from are named', () => {
  expect(faults({ end: '' })).toEqual(['the chapter has no check of ten at its end.']);
  expect(faults({ end: '<SelfCheck of="house" count={5} />' })).toEqual([
    'the chapter has no check of ten at its end.',
  ]);
  expect(faults({}, questions.slice(0, 10))).toEqual(['the chapter has 10 questions.']);
});

test('a page to look things up in needs none of it', () => {
  expect(faults({ before: '', why: '', how: '', use: '', end: '' }, questions, false)).toEqual([]);
});
