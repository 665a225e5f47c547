import { expect, test } from 'vitest';
import { suggestPath } from './placement.ts';
import type { PlacementAnswer } from './placement.ts';

const first = [{ chapter: '/model/', title: 'What the OPT model is' }];
const onward = [{ chapter: '/programming/clients/', title: 'Five worked clients' }];
const answer = (number: number, outcome: PlacementAnswer['outcome']): PlacementAnswer => ({
  chapter: `/phases/${number}/`,
  title: `Chapter ${number}`,
  outcome,
});

test('nothing checked yet', () => {
  expect(suggestPath([answer(1, 'open')], first, onward)).toEqual({
    message: 'Check your answers above, and a path of chapters appears here.',
    path: [],
  });
});

test('one miss names one chapter, and what is open is said', () => {
  expect(suggestPath([answer(1, 'right'), answer(2, 'missed'), answer(3, 'open')], first, onward)).toEqual({
    message: '1 of 2 right. One question is still open. Read these, in this order:',
    path: [{ chapter: '/phases/2/', title: 'Chapter 2' }],
  });
});

test('many misses begin with the model, and no chapter comes twice', () => {
  const answers = [answer(1, 'missed'), answer(2, 'missed'), answer(2, 'missed'), answer(3, 'right')];
  expect(suggestPath(answers, first, onward)).toEqual({
    message: '1 of 4 right. Read these, in this order:',
    path: [
      { chapter: '/model/', title: 'What the OPT model is' },
      { chapter: '/phases/1/', title: 'Chapter 1' },
      { chapter: '/phases/2/', title: 'Chapter 2' },
    ],
  });
});

test('all right and all checked sends the reader on', () => {
  expect(suggestPath([answer(1, 'right'), answer(2, 'right')], first, onward)).toEqual({
    message: '2 of 2 right. You know the ground. Open the phase that you need, or go on with these:',
    path: [{ chapter: '/programming/clients/', title: 'Five worked clients' }],
  });
  expect(suggestPath([answer(1, 'right'), answer(2, 'open')], first, onward).message).toBe(
    '1 of 1 right so far. One question is still open.',
  );
});
