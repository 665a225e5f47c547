import { expect, test } from 'vitest';
import { getSource } from './all-sources.ts';
import { examFacts, examWeights } from './exam.ts';
import { getFact } from './facts.ts';

test('the exam as published', () => {
  const value = (id: string) => examFacts.find((fact) => fact.id === id)?.value;
  expect(value('questions')).toBe('120 multiple choice');
  expect(value('scored')).toBe('100');
  expect(value('time')).toBe('2 hours');
  expect(value('pass-mark')).toBe('a scaled score of 70');
  expect(value('enrollment')).toBe('180 days');
});

test('the domains’ weights add up to a hundred in each edition', () => {
  const percent = (edition: 6 | 7) =>
    examWeights.filter((row) => row.edition === edition).map((row) => row.percentOfExam);
  expect(percent(7)).toEqual([24, 20, 16, 15, 15, 10]);
  expect(percent(6)).toEqual([22, 21, 18, 17, 12, 10]);
  expect(percent(7).reduce((sum, each) => sum + each)).toBe(100);
  expect(percent(6).reduce((sum, each) => sum + each)).toBe(100);
  expect(getFact('exam7-technique.percentOfExam').text).toBe('24%');
});

test('every source is known', () => {
  const used = [...examFacts.flatMap(({ sources }) => sources), ...examWeights.flatMap(({ sources }) => sources)];
  for (const id of used) expect(getSource(id).id).toBe(id);
});

test('what a single third party says is not called confirmed', () => {
  for (const { id, confidence, sources } of examFacts) {
    if (confidence !== 'confirmed') continue;
    const own = sources.some((source) => getSource(source).trust === 'A');
    expect(own || sources.length > 1, id).toBe(true);
  }
});
