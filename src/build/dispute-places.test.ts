import { expect, test } from 'vitest';
import { disputes } from '../opt/disputes.ts';
import { disputePlaces, disputesIn, taughtElsewhere } from './dispute-places.ts';

test('a fact, a block and a table show their disputes, at the heading above them', () => {
  const body = [
    'A word before the first heading: <Fact id="phase-2.weeks" />.',
    '## How {#how}',
    'It has <Fact id="res7-p3.sets" /> sets and <Fact id="res7-p3.reps" /> repetitions.',
    '### Rest {#rest}',
    '<Dispute id="phase-4-rest" />',
    '<ResistanceTable phase={1} />',
  ].join('\n\n');
  expect([...disputesIn({ address: '/phases/3/', body })]).toEqual([
    ['phase-length', '/phases/3/'],
    ['phase-3-sets', '/phases/3/#how'],
    ['phase-4-rest', '/phases/3/#rest'],
    ['tempo-digits', '/phases/3/#rest'],
    ['phase-1-rest', '/phases/3/#rest'],
  ]);
});

test('a fact without its dagger shows none, and a table of several phases shows those of all', () => {
  expect([...disputesIn({ address: '/a/', body: '<Fact id="res7-p3.sets" plain />' }).keys()]).toEqual([]);
  expect([...disputesIn({ address: '/a/', body: '<PhasesTable phases={[3, 4]} />' }).keys()]).toEqual(
    expect.arrayContaining(['phase-3-sets', 'phase-3-rest', 'phase-4-rest']),
  );
});

test('places come in the order of the book, each page once', () => {
  const places = disputePlaces([
    {
      address: '/phases/4/',
      body: '## How {#how}\n<Dispute id="phase-4-rest" />\n<Fact id="res7-p4.restAfterSeconds" />',
    },
    { address: '/model/progression/', body: '<Dispute id="phase-4-rest" />' },
  ]);
  expect(places.get('phase-4-rest')).toEqual([
    { href: '/model/progression/', label: 'The rule of progression' },
    { href: '/phases/4/#how', label: 'Phase 4' },
  ]);
  expect(places.get('program-design-weight')).toEqual([{ href: '/about/exam/', label: 'The exam' }]);
});

test('what no dagger shows has a page by hand', () => {
  const known = new Set<string>(disputes.map(({ id }) => id));
  expect(Object.keys(taughtElsewhere).filter((id) => !known.has(id))).toEqual([]);
});
