import { expect, test } from 'vitest';
import { checkJsonLd } from './json-ld.ts';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';

const terms = {
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  name: 'Glossary',
  inLanguage: 'en',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  hasDefinedTerm: { '@type': 'DefinedTerm', name: 'Set', termCode: 'set', description: 'Repetitions in a row.' },
};
const block = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const canonical = '<link rel="canonical" href="https://opt.example/glossary/">';

/** The faults of one page of this address with this in its head. */
const faults = (address: string, head: string) =>
  checkJsonLd(
    [toPage(address, `<!doctype html><html><head>${head}</head><body></body></html>`)],
    [
      { address: '/phases/2/', objectives: [{ id: 'phase-2.a', line: 4 }] },
      { address: '/about/', objectives: [] },
    ],
  ).map(formatProblem);

test('a page that describes itself is accepted, with and without its address', () => {
  expect(faults('/glossary/', block(terms))).toEqual([]);
  expect(faults('/glossary/', canonical + block({ ...terms, url: 'https://opt.example/glossary/' }))).toEqual([]);
  expect(faults('/about/', '')).toEqual([]);
});

test.each([
  ['/', 'Course'],
  ['/glossary/', 'DefinedTermSet'],
  ['/q/p2-why-superset/', 'Quiz'],
  ['/phases/2/', 'LearningResource'],
])('%s has to be a %s', (address, type) => {
  expect(faults(address, '')).toEqual([
    `dist${address}index.html: the page has 0 JSON-LD blocks, and one of the type ${type} belongs here. The blocks are written by src/build/json-ld.`,
  ]);
});

test('another type is refused, and so is a second block', () => {
  expect(faults('/phases/2/', block(terms))).toEqual([
    expect.stringContaining('its JSON-LD block is of the type DefinedTermSet and not LearningResource.'),
  ]);
  expect(faults('/glossary/', block(terms) + block(terms))).toEqual([expect.stringContaining('2 JSON-LD blocks')]);
});

test('a fault of a block is named with its page', () => {
  expect(faults('/glossary/', block({ ...terms, inLanguage: 'English' }))).toEqual([
    expect.stringContaining(
      'dist/glossary/index.html: a JSON-LD block is wrong. DefinedTermSet.inLanguage: "English" is no language.',
    ),
  ]);
});

test('the address of the block is that of the canonical link', () => {
  expect(faults('/glossary/', canonical + block(terms))).toEqual([
    expect.stringContaining('says undefined and its canonical link says https://opt.example/glossary/.'),
  ]);
  expect(faults('/glossary/', block({ ...terms, url: 'https://opt.example/glossary/' }))).toEqual([
    expect.stringContaining('says https://opt.example/glossary/ and its canonical link says undefined.'),
  ]);
});

test('pages outside the book need no description', () => {
  expect(faults('/q/old-id/', '<meta name="robots" content="noindex">')).toEqual([]);
});
