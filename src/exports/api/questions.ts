import type { QuestionBank } from '../../build/question-bank.ts';
import { factRange } from '../../questions/fact-references.ts';
import { answerText, matchChoices, optionsOf } from '../../questions/options.ts';
import { plainText } from '../../questions/plain-text.ts';
import { questionKinds } from '../../questions/types.ts';
import type { Question } from '../../questions/types.ts';
import {
  address,
  fileHead,
  fileSchema,
  flag,
  fromApi,
  id,
  integer,
  level,
  listOf,
  object,
  oneOf,
  phase,
  said,
  sources,
  text,
} from './json-schema.ts';

const title = 'Questions about the NASM OPT model, with the reason behind every choice';

/** What only one kind of question has: what its parts belong to, its unit, its program. */
function ofItsKind(question: Question) {
  switch (question.kind) {
    case 'match':
      return { choices: matchChoices(question).map(plainText) };
    case 'classify':
      return { choices: question.groups.map(plainText) };
    case 'range':
      return { unit: plainText(question.unit) };
    case 'violation':
      return { program: plainText(question.program) };
    default:
      return {};
  }
}

/** What only the options of one kind have: where a part belongs, the ends of a range, the forms of a short answer. */
function optionOfItsKind(question: Question, index: number) {
  switch (question.kind) {
    case 'match':
      return { belongsTo: plainText(question.pairs[index]?.match ?? '') };
    case 'classify':
      return { belongsTo: plainText(question.items[index]?.group ?? '') };
    case 'range':
      return factRange([question.answer, ...question.distractors][index]?.fact ?? '');
    case 'text':
      return { forms: index === 0 ? question.answer.accepted : (question.distractors[index - 1]?.forms ?? []) };
    default:
      return {};
  }
}

/** `/api/questions.json`: every question in reading order, facts filled in, with its chapter and the beliefs it tempts. */
export function questionsFile(bank: Pick<QuestionBank, 'questions' | 'chapters' | 'misconceptions'>) {
  return {
    ...fileHead('questions', title),
    chapters: bank.chapters.map((chapter) => ({
      id: chapter.key,
      title: chapter.title,
      ...(chapter.level === undefined ? {} : { level: chapter.level }),
      ...(chapter.phase === undefined ? {} : { phase: chapter.phase }),
      objectives: chapter.objectives.map((objective) => ({ id: objective.id, text: plainText(objective.text) })),
      page: fromApi(chapter.address),
    })),
    questions: bank.questions.map(({ chapter, question }) => ({
      id: question.id,
      version: question.version,
      changes: question.changes,
      kind: question.kind,
      chapter,
      objective: question.objective,
      thinking: question.cognitive,
      phases: question.phases === 'all' ? [] : question.phases,
      stem: plainText(question.stem),
      ...ofItsKind(question),
      options: optionsOf(question).map((option, index) => ({
        text: plainText(option.text),
        correct: option.correct,
        why: plainText(option.why),
        ...(option.misconception === undefined ? {} : { misconception: option.misconception }),
        ...optionOfItsKind(question, index),
      })),
      answer: plainText(answerText(question)),
      explain: plainText(question.explain),
      sources: question.sources,
      section: fromApi(question.section),
      page: fromApi(`/q/${question.id}/`),
    })),
    misconceptions: [...bank.misconceptions.values()].map((belief) => ({
      id: belief.id,
      belief: plainText(belief.name),
      truth: plainText(belief.truth),
      section: fromApi(belief.undo),
    })),
  };
}

export const questionsSchema = fileSchema(title, {
  chapters: listOf(
    object(
      {
        id,
        title: text,
        objectives: said(listOf(object({ id, text }), 1), 'What a reader of the chapter will be able to do.'),
        page: address,
      },
      { level, phase },
    ),
    1,
  ),
  questions: listOf(
    object(
      {
        id,
        version: said(integer, 'Goes up when what is asked or what is right changes.'),
        changes: listOf(object({ version: integer, date: text, what: text })),
        kind: oneOf(...questionKinds),
        chapter: id,
        objective: id,
        thinking: oneOf('recall', 'apply', 'analyze'),
        phases: said(listOf(phase), 'Empty where it asks about the model as a whole.'),
        stem: text,
        options: said(
          listOf(
            object(
              { text, correct: flag, why: said(text, 'Why it is right, or why it attracts people.') },
              {
                misconception: said(id, 'The belief of a reader who chooses or misplaces it.'),
                belongsTo: said(text, 'Of a match or a classification: the choice that it belongs to.'),
                from: { type: 'number' },
                to: { type: 'number' },
                forms: said(listOf(text), 'Of a short answer: other ways to write it.'),
              },
            ),
            2,
          ),
          'The options. Of an order, its parts in the right order; of a match or a classification, what is to be placed.',
        ),
        answer: said(text, 'What is right, in one text.'),
        explain: text,
        sources,
        section: said(address, 'The part of the chapter that teaches it.'),
        page: address,
      },
      {
        choices: said(listOf(text), 'Of a match or a classification: what parts can be placed with.'),
        unit: said(text, 'Of a range: what is counted.'),
        program: said(text, 'Of a “find the mistake”: what its lines are.'),
      },
    ),
    1,
  ),
  misconceptions: listOf(
    object({ id, belief: text, truth: text, section: said(address, 'The paragraph that undoes it.') }),
  ),
});
