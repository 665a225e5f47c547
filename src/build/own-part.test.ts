import { describe, expect, test } from 'vitest';
import { ownPart } from './own-part.ts';

type Sidebar = Parameters<typeof ownPart>[0];

const link = (label: string, href: string) =>
  ({ type: 'link', label, href, isCurrent: false, badge: undefined, attrs: {} }) as const;
const group = (label: string, ...entries: ReturnType<typeof link>[]) =>
  ({ type: 'group', label, entries, collapsed: false, badge: undefined }) as const;

const book = [
  group('The model', link('What it is', '/model/'), link('The house', '/model/house/')),
  group('Phases', link('First', '/phases/1/'), link('Second', '/phases/2/')),
  group('Look up', link('Exercises', '/exercises/')),
] as unknown as Sidebar;

/** Each entry in a word or two: a part as its label with the chapters it shows, a link as its label and address. */
const shown = (address: string) =>
  ownPart(book, address).map((entry) =>
    entry.type === 'group'
      ? `${entry.label}: ${entry.entries.map(({ label }) => label).join(', ')}`
      : `${entry.label} > ${entry.href}`,
  );

describe('ownPart', () => {
  test('keeps the part of the page, and makes one link of every other', () => {
    expect(shown('/phases/2/')).toEqual(['The model > /model/', 'Phases: First, Second', 'Look up > /exercises/']);
  });

  test('counts a page below a listed one to its part', () => {
    expect(shown('/exercises/legs/')).toEqual(['The model > /model/', 'Phases > /phases/1/', 'Look up: Exercises']);
    expect(shown('/model/house/')[0]).toBe('The model: What it is, The house');
  });

  test('gives a page of no part links only', () => {
    expect(shown('/q/p2-bridge/')).toEqual(['The model > /model/', 'Phases > /phases/1/', 'Look up > /exercises/']);
  });

  test('links to the ten parts on each side of a long book, and no further', () => {
    const long = Array.from({ length: 40 }, (_, at) =>
      group(`Part ${at}`, link('First', `/part-${at}/a/`), link('Second', `/part-${at}/b/`)),
    ) as unknown as Sidebar;
    const labels = (address: string) => ownPart(long, address).map(({ type, label }) => `${type} ${label}`);
    expect(labels('/part-20/b/')).toHaveLength(21);
    expect(labels('/part-20/b/').slice(0, 2)).toEqual(['link Part 10', 'link Part 11']);
    expect(labels('/part-20/b/')[10]).toBe('group Part 20');
    expect(labels('/part-20/b/').at(-1)).toBe('link Part 30');
    expect(labels('/part-0/a/')).toHaveLength(11);
    expect(labels('/part-39/a/')[0]).toBe('link Part 29');
    expect(labels('/q/p2-bridge/')).toHaveLength(21);
    expect(labels('/q/p2-bridge/')[0]).toBe('link Part 0');
  });

  test('leaves what it was given as it was', () => {
    const before = structuredClone(book);
    ownPart(book, '/phases/2/');
    expect(book).toEqual(before);
  });
});
