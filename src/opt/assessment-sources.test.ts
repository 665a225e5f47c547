import { expect, test } from 'vitest';
import { assessmentSources } from './assessment-sources.ts';
import { sources } from './sources.ts';
import type { Source } from './sources.ts';

const all: readonly Source[] = assessmentSources;

test('there are 127, and none shares an id with a programming source', () => {
  expect(all).toHaveLength(127);
  expect(new Set([...all, ...sources].map((source) => source.id)).size).toBe(127 + sources.length);
});

test('every id is kept apart by its prefix', () => {
  expect(all.filter((source) => !/^(A|M)-/.test(source.id))).toEqual([]);
});

test('decks, notes and apps are not linked', () => {
  const evidence = all.filter((source) => ['deck', 'notes', 'app'].includes(source.kind));
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.filter((source) => source.linkable)).toEqual([]);
});

test('an address is given exactly where readers may be sent to it', () => {
  for (const source of all) expect([source.id, source.url !== null]).toEqual([source.id, source.linkable]);
  expect(all.filter((source) => source.url !== null && !/^https?:\/\/[^ ]+$/.test(source.url))).toEqual([]);
});
