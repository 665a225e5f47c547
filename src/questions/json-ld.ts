import { phases as allPhases } from '../opt/phases.ts';
import { kindNames } from './names.ts';
import { answerText, optionsOf } from './options.ts';
import { plainText } from './plain-text.ts';
import type { Question } from './types.ts';

/** What the page knows about a question that the question does not. */
export interface QuestionPlace {
  readonly chapterTitle: string;
  readonly objective: string;
  /** The public address, where it is known. */
  readonly url?: string | undefined;
}

/**
 * A question as schema.org describes it: a `Quiz` of one `Question`, with the choices, why each attracts people, and what
 * it is about (https://schema.org/Quiz, https://schema.org/Question).
 */
export function questionJsonLd(question: Question, { chapterTitle, objective, url }: QuestionPlace): object {
  const options = optionsOf(question);
  const asAnswer = ({ text, why }: { text: string; why: string }) => ({
    '@type': 'Answer',
    text: plainText(text),
    comment: { '@type': 'Comment', text: plainText(why) },
  });
  const explanation = { '@type': 'Comment', text: plainText(question.explain) };
  const hasOneAnswer = options.filter(({ correct }) => correct).length === 1;
  const right = hasOneAnswer
    ? { ...asAnswer(options.find(({ correct }) => correct) ?? { text: '', why: '' }), answerExplanation: explanation }
    : { '@type': 'Answer', text: plainText(answerText(question)), answerExplanation: explanation };
  const wrong = options.filter(({ correct }) => !correct).map(asAnswer);
  const about =
    question.phases === 'all'
      ? ['NASM OPT model']
      : allPhases
          .filter(({ number }) => question.phases.includes(number as never))
          .map(({ number, shortName }) => `Phase ${number}: ${shortName}`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: `Question ${question.id}`,
    ...(url === undefined ? {} : { url }),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    learningResourceType: 'Practice problem',
    about: about.map((name) => ({ '@type': 'Thing', name })),
    isPartOf: { '@type': 'LearningResource', name: chapterTitle },
    educationalAlignment: {
      '@type': 'AlignmentObject',
      alignmentType: 'assesses',
      targetName: objective,
    },
    hasPart: {
      '@type': 'Question',
      identifier: question.id,
      version: question.version,
      eduQuestionType: kindNames[question.kind],
      text: plainText(question.stem),
      encodingFormat: 'text/plain',
      acceptedAnswer: right,
      ...(wrong.length === 0 ? {} : { suggestedAnswer: wrong }),
    },
  };
}
