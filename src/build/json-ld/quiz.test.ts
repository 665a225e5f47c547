import { expect, test } from 'vitest';
import { questionJsonLd } from './quiz.ts';
import type { QuestionOf } from '../../questions/types.ts';

const common = {
  id: 'p2-finish-the-pair',
  version: 3,
  changes: [],
  covers: [],
  objective: 'phase-2.explain-superset',
  cognitive: 'apply' as const,
  section: '/phases/2/#superset',
  stem: 'A client says "row" and lifts for {res7-p2-strength.reps}. What comes next?',
  explain: 'The pair stays with one muscle group.',
  sources: ['SEED'],
};
const single: QuestionOf<'single'> = {
  ...common,
  kind: 'single',
  phases: [2],
  answer: { text: 'A standing row', why: 'The same muscles pull.' },
  distractors: [
    { text: 'A chest press', why: 'Opposing muscles are a pair elsewhere.', misconception: 'opposing-superset' },
    { text: 'A heavier row', why: 'Both halves would be strength.', misconception: 'equal-halves' },
  ],
};
const order: QuestionOf<'order'> = {
  ...common,
  kind: 'order',
  phases: 'all',
  items: [
    { text: 'Warm-up', why: 'It comes first.' },
    { text: 'Activation', why: 'It comes next.', misconception: 'parts-any-order' },
    { text: 'Lifting', why: 'It comes last.' },
  ],
};
const place = { chapterTitle: 'Phase 2: Strength Endurance', objective: 'explain what a superset is' };

test('a question of one choice is a quiz with its answer and its distractors, facts filled in', () => {
  expect(questionJsonLd(single, { ...place, url: 'https://opt.example/q/p2-finish-the-pair/' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: 'Question p2-finish-the-pair',
    url: 'https://opt.example/q/p2-finish-the-pair/',
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    learningResourceType: 'Practice problem',
    educationalLevel: 'Personal trainer certification',
    about: [{ '@type': 'Thing', name: 'Phase 2: Strength Endurance' }],
    isPartOf: { '@type': 'LearningResource', name: 'Phase 2: Strength Endurance' },
    educationalAlignment: {
      '@type': 'AlignmentObject',
      alignmentType: 'assesses',
      targetName: 'explain what a superset is',
    },
    hasPart: {
      '@type': 'Question',
      identifier: 'p2-finish-the-pair',
      version: 3,
      eduQuestionType: 'Multiple choice',
      text: 'A client says “row” and lifts for 8–12. What comes next?',
      encodingFormat: 'text/plain',
      acceptedAnswer: {
        '@type': 'Answer',
        text: 'A standing row',
        comment: { '@type': 'Comment', text: 'The same muscles pull.' },
        answerExplanation: { '@type': 'Comment', text: 'The pair stays with one muscle group.' },
      },
      suggestedAnswer: [
        {
          '@type': 'Answer',
          text: 'A chest press',
          comment: { '@type': 'Comment', text: 'Opposing muscles are a pair elsewhere.' },
        },
        {
          '@type': 'Answer',
          text: 'A heavier row',
          comment: { '@type': 'Comment', text: 'Both halves would be strength.' },
        },
      ],
    },
  });
});

test('an order is one answer in words, about the model as a whole', () => {
  expect(questionJsonLd(order, place)).toMatchObject({
    about: [{ name: 'NASM OPT model' }],
    hasPart: { eduQuestionType: 'Put in order', acceptedAnswer: { text: 'Warm-up, then Activation, then Lifting' } },
  });
  expect(questionJsonLd(order, place)).not.toHaveProperty('url');
  expect(questionJsonLd(order, place)).not.toHaveProperty('hasPart.suggestedAnswer');
});
