import { expect, test } from 'vitest';
import { allSources, getSource, sourceAddress } from './all-sources.ts';

test('an id names one source, also in small letters, since it is an anchor', () => {
  const anchors = allSources.map(({ id }) => id.toLowerCase());
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(sourceAddress('T7-21')).toBe('/about/sources/#t7-21');
});

test('an unknown source is refused with the nearest one', () => {
  expect(getSource('X-N17').publisher).toBe('NASM');
  expect(() => getSource('X-N19')).toThrow('No source "X-N19". Did you mean "A-N19"?');
});

test('only a linkable source has an address', () => {
  for (const { id, url, linkable } of allSources) expect([id, url !== null], id).toEqual([id, linkable]);
});
