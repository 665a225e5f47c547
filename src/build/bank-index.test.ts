import { expect, test } from 'vitest';
import { forMap } from './bank-index.ts';
import { bank } from '../learner/test-helpers.ts';
import { answered } from '../learner/test-helpers.ts';
import { mapView } from '../client/map-view.ts';

test('the slim index draws the same map as the whole one', () => {
  const document = answered('model-one ok', 'p2-one ok', 'p2-two no', 'l1-one ok');
  expect(mapView(document, forMap(bank))).toEqual(mapView(document, bank));
});
