import { expect, test } from 'vitest';
import { sessionSections } from './template.ts';

test('six sections in order, and what each phase asks of them', () => {
  expect(
    sessionSections.map((section) => [section.order, section.key, Object.values(section.requirement).join(' ')]),
  ).toEqual([
    [1, 'warm-up', 'required required required required required'],
    [2, 'activation', 'required required required required optional'],
    [3, 'skill-development', 'optional optional optional optional optional'],
    [4, 'resistance', 'required required required required required'],
    [5, 'clients-choice', 'droppable droppable droppable droppable droppable'],
    [6, 'cool-down', 'required required required required required'],
  ]);
});

test('the numbers of the template', () => {
  const numbers = sessionSections.flatMap((section) => [
    ...('exercises' in section ? [[section.key, 'exercises', section.exercises]] : []),
    ...('minutes' in section ? [[section.key, 'minutes', section.minutes]] : []),
  ]);
  expect(numbers).toEqual([
    ['clients-choice', 'exercises', { min: 1, max: 2 }],
    ['cool-down', 'minutes', { min: 5, max: 10 }],
  ]);
});
