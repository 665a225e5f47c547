import { describe, expect, test } from 'vitest';
import { glossary } from '../../opt/glossary/index.ts';
import { jsonLdFaults } from './check.ts';
import { courseJsonLd } from './course.ts';
import { learningResourceJsonLd } from './learning-resource.ts';
import { jsonLdText } from './shared.ts';
import { termSetJsonLd } from './terms.ts';

const term = { '@type': 'DefinedTerm', name: 'Set', termCode: 'set', description: 'Repetitions in a row.' };
const terms = {
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  name: 'Glossary',
  inLanguage: 'en',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  hasDefinedTerm: [term],
};
const faults = (value: object) => jsonLdFaults(JSON.stringify(value));

test('what the builders write is understood', () => {
  const blocks = [
    courseJsonLd({ description: 'Three levels.', minutes: 300, url: 'https://opt.example/' }),
    learningResourceJsonLd({ title: 'Power', description: 'Fast.', objectives: ['name it'], minutes: 7 }),
    termSetJsonLd(glossary, 'https://opt.example/glossary/'),
    terms,
  ] as const;
  for (const value of blocks) expect(faults(value)).toEqual([]);
  expect(jsonLdFaults(jsonLdText(blocks[0]))).toEqual([]);
});

describe('refused is', () => {
  test('what is no JSON object', () => {
    expect(jsonLdFaults('{"@type":')).toEqual([expect.stringContaining('It is not JSON: ')]);
    expect(jsonLdFaults('[]')).toEqual(['It is not an object.']);
    expect(jsonLdFaults('null')).toEqual(['It is not an object.']);
  });

  test('another context', () => {
    expect(faults({ ...terms, '@context': 'http://schema.org' })).toEqual([
      '"@context" is "http://schema.org" and not "https://schema.org".',
    ]);
    expect(faults({ ...terms, '@context': undefined })).toEqual([
      '"@context" is nothing and not "https://schema.org".',
    ]);
  });

  test('a type that is not known, with the nearest one', () => {
    expect(faults({ ...terms, '@type': 'DefinedTermSt' })).toEqual([
      'the block: the type "DefinedTermSt" is not used here. Did you mean "DefinedTermSet"?',
    ]);
    expect(faults({ ...terms, '@type': 'constructor' })[0]).toContain('the type "constructor" is not used here.');
  });

  test('a missing property', () => {
    expect(faults({ ...terms, name: undefined })).toEqual(['the block: DefinedTermSet has no "name".']);
    expect(faults({ ...terms, hasDefinedTerm: [{ ...term, termCode: undefined }] })).toEqual([
      'DefinedTermSet.hasDefinedTerm: DefinedTerm has no "termCode".',
    ]);
  });

  test('a property that is not known, with the nearest one', () => {
    expect(faults({ ...terms, licenses: 'https://opt.example/' })).toEqual([
      'the block: DefinedTermSet has no property "licenses". Did you mean "license"?',
    ]);
  });

  test.each([
    ['license', 'CC BY', 'DefinedTermSet.license: "CC BY" is no url.'],
    ['license', 'ftp://opt.example/', 'DefinedTermSet.license: "ftp://opt.example/" is no url.'],
    ['url', '/glossary/', 'DefinedTermSet.url: "/glossary/" is no url.'],
    ['isAccessibleForFree', 'true', 'DefinedTermSet.isAccessibleForFree: "true" is no boolean.'],
    ['inLanguage', 'English', 'DefinedTermSet.inLanguage: "English" is no language.'],
    ['name', ' ', 'DefinedTermSet.name: " " is no text.'],
    ['hasDefinedTerm', [], 'the block: "hasDefinedTerm" is an empty list.'],
    ['hasDefinedTerm', 'Set', 'DefinedTermSet.hasDefinedTerm: "Set" is no DefinedTerm.'],
    [
      'hasDefinedTerm',
      { '@type': 'Thing', name: 'Set' },
      'DefinedTermSet.hasDefinedTerm: the type "Thing" stands where DefinedTerm belongs.',
    ],
  ])('%s: %j', (name, value, fault) => {
    expect(faults({ ...terms, [name]: value })).toEqual([fault]);
  });

  test.each(['PT', 'P', '9 min', 'PT9', 'T9M', ''])('the duration "%s"', (timeRequired) => {
    const chapter = learningResourceJsonLd({ title: 'Power', description: 'Fast.', objectives: ['a'], minutes: 7 });
    expect(faults({ ...chapter, timeRequired })).toEqual([
      `LearningResource.timeRequired: "${timeRequired}" is no duration.`,
    ]);
  });
});
