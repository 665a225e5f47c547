import { expect, test } from 'vitest';
import { emptyDocument } from '../learner/document.ts';
import { answered, bank } from '../learner/test-helpers.ts';
import { mapView } from './map-view.ts';

const model = ['model-one ok', 'progression-one ok'];

test('a newcomer sees the plain picture', () => {
  expect(mapView(emptyDocument(), bank)).toBeUndefined();
});

test('answers to questions that the site no longer has draw nothing', () => {
  expect(mapView(answered('long-gone ok'), bank)).toBeUndefined();
});

test('each level and phase is a node by its chapter’s address', () => {
  const view = mapView(answered('p2-one ok'), bank);
  expect([...(view?.nodes.keys() ?? [])]).toEqual([
    '/levels/1/',
    '/levels/2/',
    '/levels/3/',
    '/phases/1/',
    '/phases/2/',
    '/phases/3/',
    '/phases/4/',
    '/phases/5/',
  ]);
  expect(view?.nodes.get('/phases/2/')).toEqual({
    state: 'started',
    share: 1 / 3,
    words: '1 of 3 shown',
    next: false,
  });
  expect(view?.nodes.get('/phases/3/')).toEqual({ state: 'untouched', share: 0, words: 'not started', next: false });
});

test('the node counts its own chapter: a question of another one about the same phase does not show there', () => {
  expect(mapView(answered('superset-pair ok'), bank)?.nodes.get('/phases/2/')?.words).toBe('not started');
});

test('what the rule of progression opens is marked, and the first of it is linked', () => {
  const view = mapView(answered(...model), bank);
  expect(
    [...(view?.nodes ?? [])].filter(([, { next }]) => next).map(([address, { words }]) => [address, words]),
  ).toEqual([
    ['/levels/1/', 'not started · next'],
    ['/phases/1/', 'not started · next'],
  ]);
  expect(view?.next).toEqual({
    lead: 'Next by the rule of progression:',
    title: 'Chapter level-1',
    address: '/levels/1/',
    reason: 'Every client begins in Phase 1, so you do, too. You have not answered its questions yet.',
  });
});

test('who has learned everything is sent to practice', () => {
  const all = bank.questions.map(({ id }) => `${id} ok`);
  const view = mapView(answered(...all), bank);
  expect(view?.nodes.get('/phases/5/')?.words).toBe('learned');
  expect(view?.next.address).toBe('/practice/');
});
