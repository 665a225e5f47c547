import { kindNames } from '../../questions/names.ts';
import { answerText, optionsOf } from '../../questions/options.ts';
import { plainText } from '../../questions/plain-text.ts';
import type { Question, QuestionKind } from '../../questions/types.ts';
import { aboutPhases, block, educationalLevel, freeAndOpen } from './shared.ts';
import type { JsonLdBlock } from './shared.ts';

/** What the page knows about a question that the question does not. */
export interface QuestionPlace {
  readonly chapterTitle: string;
  readonly objective: string;
  /** The public address, where it is known. */
  readonly url?: string | undefined;
}

/** Kinds for which search engines have a word of their own (https://schema.org/eduQuestionType). */
const knownKinds: Partial<Record<QuestionKind, string>> = { single: 'Multiple choice', several: 'Checkbox' };

/**
 * A question as schema.org describes it: a `Quiz` of one `Question`, with the choices, why each attracts people, and what
 * it is about (https://schema.org/Quiz, https://schema.org/Question).
 */
export function questionJsonLd(question: Question, { chapterTitle, objective, url }: QuestionPlace): JsonLdBlock {
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
  return {
    ...block('Quiz', `Question ${question.id}`, url),
    ...freeAndOpen,
    learningResourceType: 'Practice problem',
    educationalLevel,
    about: aboutPhases(question.phases),
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
      eduQuestionType: knownKinds[question.kind] ?? kindNames[question.kind],
      text: plainText(question.stem),
      encodingFormat: 'text/plain',
      acceptedAnswer: right,
      ...(wrong.length === 0 ? {} : { suggestedAnswer: wrong }),
    },
  };
}
