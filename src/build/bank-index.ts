import { renamedQuestions } from '../addresses/moved.ts';
import type { BankIndex } from '../learner/bank.ts';
import { misconceptionsOf } from '../questions/options.ts';
import { plainText } from '../questions/plain-text.ts';
import type { QuestionBank } from './question-bank.ts';

/** The small index of the bank that readers' progress is counted by. */
export function bankIndex({ chapters, questions, misconceptions }: QuestionBank): BankIndex {
  return {
    questions: questions.map(({ chapter, question }) => ({
      id: question.id,
      objective: question.objective,
      chapter,
      phases: question.phases === 'all' ? [] : question.phases,
      misconceptions: misconceptionsOf(question),
    })),
    chapters: chapters.map(({ key, title, address, level, phase, objectives }) => ({
      key,
      title,
      address,
      ...(level === undefined ? {} : { level }),
      ...(phase === undefined ? {} : { phase }),
      objectives: objectives.map(({ id, text }) => ({ id, text: plainText(text) })),
    })),
    misconceptions: [...misconceptions.values()].map(({ id, name, truth, undo }) => ({
      id,
      name: plainText(name),
      truth: plainText(truth),
      undo,
    })),
    renamed: renamedQuestions(),
  };
}

/** What the live map needs of it, a sixth of the whole: which question belongs to which chapter. */
export function forMap(index: BankIndex): BankIndex {
  return {
    ...index,
    questions: index.questions.map(({ id, chapter }) => ({
      id,
      chapter,
      objective: '',
      phases: [],
      misconceptions: [],
    })),
    chapters: index.chapters.map((chapter) => ({ ...chapter, objectives: [] })),
    misconceptions: [],
  };
}
