import { expect, test } from 'vitest';
import { courseJsonLd } from './course.ts';
import { learningResourceJsonLd } from './learning-resource.ts';
import { termSetJsonLd } from './terms.ts';

test('the book is a free course with its levels and phases', () => {
  expect(courseJsonLd({ description: 'Three levels.', minutes: 130, url: 'https://opt.example/' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Phase by Phase: the NASM OPT model',
    url: 'https://opt.example/',
    description: 'Three levels.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    educationalLevel: 'Personal trainer certification',
    timeRequired: 'PT2H10M',
    provider: { '@type': 'Organization', name: 'Phase by Phase', url: 'https://opt.example/' },
    teaches: [
      'Level 1: Stabilization',
      'Level 2: Strength',
      'Level 3: Power',
      'Phase 1: Stabilization Endurance',
      'Phase 2: Strength Endurance',
      'Phase 3: Muscular Development',
      'Phase 4: Maximal Strength',
      'Phase 5: Power',
    ],
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: 'PT2H10M' },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'USD' },
  });
});

test('a chapter teaches its objectives and is a part of the course', () => {
  const chapter = {
    title: 'Phase 2: Strength Endurance',
    description: 'How Phase 2 joins two lifts.',
    objectives: ['explain what a superset is', 'judge a pair'],
    phase: 2,
    minutes: 9,
  } as const;
  expect(
    learningResourceJsonLd({
      ...chapter,
      url: 'https://opt.example/phases/2/',
      courseUrl: 'https://opt.example/',
    }),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: 'Phase 2: Strength Endurance',
    url: 'https://opt.example/phases/2/',
    description: 'How Phase 2 joins two lifts.',
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    learningResourceType: 'Chapter',
    educationalLevel: 'Personal trainer certification',
    timeRequired: 'PT9M',
    teaches: ['explain what a superset is', 'judge a pair'],
    about: [{ '@type': 'Thing', name: 'Phase 2: Strength Endurance' }],
    isPartOf: { '@type': 'Course', name: 'Phase by Phase: the NASM OPT model', url: 'https://opt.example/' },
  });
  expect(learningResourceJsonLd({ ...chapter, phase: undefined })).toMatchObject({
    about: [{ name: 'NASM OPT model' }],
  });
});

test('no address is made up where none is known', () => {
  const texts = [
    courseJsonLd({ description: 'Three levels.', minutes: 1 }),
    learningResourceJsonLd({ title: 'Power', description: 'Fast.', objectives: [], minutes: 1 }),
    termSetJsonLd([]),
  ].map((value) => JSON.stringify(value));
  for (const text of texts) expect(text).not.toContain('"url"');
});

test('a term carries its other names, its id as code, its meaning and its address', () => {
  const terms = [
    {
      id: 'one-rm',
      term: 'One-repetition maximum',
      alsoKnownAs: ['1RM'],
      definition: 'The most that a person can lift once.',
      example: 'She lifted it once.',
      sources: [],
      group: 'variables',
    },
    {
      id: 'set',
      term: 'Set',
      definition: 'Repetitions in a row.',
      example: 'Two of them.',
      sources: [],
      group: 'model',
    },
  ] as const;
  expect(termSetJsonLd(terms, 'https://opt.example/glossary/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: 'Glossary of the OPT model',
    url: 'https://opt.example/glossary/',
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        name: 'One-repetition maximum',
        alternateName: ['1RM'],
        termCode: 'one-rm',
        description: 'The most that a person can lift once.',
        url: 'https://opt.example/glossary/#one-rm',
      },
      {
        '@type': 'DefinedTerm',
        name: 'Set',
        termCode: 'set',
        description: 'Repetitions in a row.',
        url: 'https://opt.example/glossary/#set',
      },
    ],
  });
});
