/** Rules that look at the bank as a whole. */
import { claims } from '../../opt/claims.ts';
import { nearestName } from '../../opt/nearest.ts';
import { phases } from '../../opt/phases.ts';
import { shownOrder } from '../choices.ts';
import { fillFactReferences } from '../fact-references.ts';
import { misconceptionsOf, optionsOf } from '../options.ts';
import type { Option } from '../options.ts';
import { questionKinds } from '../types.ts';
import type { Question } from '../types.ts';
import type { LintProblem, LintRule } from './types.ts';

/** What the bank promises. */
export const promises = {
  questions: 250,
  misconceptions: 40,
  questionsForObjective: 3,
  /** Share of items whose answer is the longest option, at most. */
  longestIsAnswer: 0.4,
  /** Share of items whose answer is the shortest option, at most. */
  shortestIsAnswer: 0.5,
  /** Share of items that only ask to recall, at most. */
  recall: 0.5,
  /** How far the share of a place may lie from an even one, for the answers of items with as many options. */
  placeLeeway: 0.1,
} as const;

/** Ids are never used twice. */
export const uniqueIds: LintRule = ({ questions, misconceptions }) => {
  const check = (items: readonly { id: string; file: string }[]): LintProblem[] => {
    const seen = new Map<string, string>();
    return items.flatMap(({ id, file }) => {
      const before = seen.get(id);
      seen.set(id, file);
      return before === undefined
        ? []
        : [{ file, fault: `"${id}" stands in ${before} too.`, remedy: 'Give it another id.' }];
    });
  };
  return [
    ...check(questions.map(({ chapter, question }) => ({ id: question.id, file: `questions/${chapter}.yaml` }))),
    ...check(misconceptions.map(({ chapter, id }) => ({ id, file: `misconceptions/${chapter}.yaml` }))),
  ];
};

/** Every objective is asked for often enough, by questions of its own chapter. */
export const objectivesAsked: LintRule = ({ questions, chapters }) => [
  ...questions.flatMap(({ chapter, question }): LintProblem[] => {
    const own = chapters.find(({ name }) => name === chapter)?.objectives ?? [];
    if (own.includes(question.objective)) return [];
    const near = nearestName(question.objective, own);
    return [
      {
        file: `questions/${chapter}.yaml`,
        fault: `"${question.id}" asks for the objective "${question.objective}", which the chapter "${chapter}" has not.`,
        remedy: near === undefined ? 'Give the chapter objectives.' : `Did you mean "${near}"?`,
      },
    ];
  }),
  ...chapters.flatMap(({ name, objectives }) =>
    objectives.flatMap((objective): LintProblem[] => {
      const asked = questions.filter(({ question }) => question.objective === objective).length;
      return asked >= promises.questionsForObjective
        ? []
        : [
            {
              file: `questions/${name}.yaml`,
              fault: `the objective "${objective}" is asked for by ${asked} questions.`,
              remedy: `Write ${promises.questionsForObjective - asked} more.`,
            },
          ];
    }),
  ),
];

/** Every misconception is tempted by a question. */
export const misconceptionsUsed: LintRule = ({ questions, misconceptions }) => {
  const used = new Set(questions.flatMap(({ question }) => misconceptionsOf(question)));
  return misconceptions
    .filter(({ id }) => !used.has(id))
    .map(({ id, chapter }) => ({
      file: `misconceptions/${chapter}.yaml`,
      fault: `no question tempts "${id}".`,
      remedy: 'Write one whose distractor does, or take it out.',
    }));
};

/** The bank is as large as promised, and asks about every base claim, every phase and in every kind. */
export const wholeBank: LintRule = ({ questions, misconceptions }) => {
  const problems: LintProblem[] = [];
  const say = (fault: string, remedy: string) => problems.push({ fault, remedy });
  if (questions.length < promises.questions) {
    say(`There are ${questions.length} questions.`, `The site promises ${promises.questions}.`);
  }
  if (misconceptions.length < promises.misconceptions) {
    say(`There are ${misconceptions.length} misconceptions.`, `The site promises ${promises.misconceptions}.`);
  }
  const covered = new Set<string>(questions.flatMap(({ question }) => question.covers));
  for (const { id } of claims) {
    if (!covered.has(id)) say(`No question covers ${id}.`, 'Name it in "covers" of one that does, or write one.');
  }
  for (const { number: phase } of phases) {
    if (!questions.some(({ question }) => question.phases !== 'all' && question.phases.includes(phase))) {
      say(`No question is about Phase ${phase}.`, 'Name it in "phases" of one that is, or write one.');
    }
  }
  for (const kind of questionKinds) {
    if (!questions.some(({ question }) => question.kind === kind)) {
      say(`No question is of the kind "${kind}".`, 'Write one.');
    }
  }
  return problems;
};

/** At most half of a chapter's questions only ask to recall. */
export const beyondRecall: LintRule = ({ questions }) =>
  [...Map.groupBy(questions, ({ chapter }) => chapter)].flatMap(([chapter, items]) => {
    const recall = items.filter(({ question }) => question.cognitive === 'recall').length;
    return recall <= items.length * promises.recall
      ? []
      : [
          {
            file: `questions/${chapter}.yaml`,
            fault: `${recall} of ${items.length} questions only ask to recall.`,
            remedy: 'At most half may; let others apply or analyze.',
          },
        ];
  });

/** Whether the answer of a question is longer than every distractor, or shorter than every one. */
export function standsOut(question: Question, how: 'longest' | 'shortest'): boolean {
  const lengthOf = ({ text }: Option) => fillFactReferences(text).length * (how === 'longest' ? 1 : -1);
  const options = optionsOf(question);
  const most = Math.max(...options.filter(({ correct }) => !correct).map(lengthOf));
  return options.some((option) => option.correct && lengthOf(option) > most);
}

/** The answer is not usually the longest option, nor the shortest one, in no chapter. */
export const lengthTellsNothing: LintRule = ({ questions }) =>
  [...Map.groupBy(questions, ({ chapter }) => chapter)].flatMap(([chapter, items]) => {
    const singles = items.map(({ question }) => question).filter(({ kind }) => kind === 'single');
    return (['longest', 'shortest'] as const).flatMap((how): LintProblem[] => {
      const most = promises[`${how}IsAnswer`];
      const telling = singles.filter((question) => standsOut(question, how));
      if (telling.length <= singles.length * most) return [];
      return [
        {
          file: `questions/${chapter}.yaml`,
          fault: `the answer is the ${how} option in ${telling.length} of ${singles.length} questions: ${telling.map(({ id }) => id).join(', ')}.`,
          remedy: `At most ${most * 100}% may be. Change the length of answers or of distractors.`,
        },
      ];
    });
  });

/** The shown place of the answer cannot be guessed: no place holds clearly more answers than another. */
export const placeTellsNothing: LintRule = ({ questions }) => {
  const singles = questions.flatMap(({ question }) => (question.kind === 'single' ? [question] : []));
  const bySize = Map.groupBy(singles, ({ distractors }) => distractors.length + 1);
  return [...bySize].flatMap(([size, items]) => {
    // In a few items chance alone fills one place.
    if (items.length < 60) return [];
    // The answer is the first of the options as they are written.
    const places = items.map(({ id }) => shownOrder(id, size).indexOf(0));
    return Array.from({ length: size }, (_, place) => places.filter((other) => other === place).length).flatMap(
      (count, place) =>
        Math.abs(count / items.length - 1 / size) <= promises.placeLeeway
          ? []
          : [
              {
                fault: `The answer stands at place ${place + 1} of ${size} in ${count} of ${items.length} questions.`,
                remedy: 'The order follows from the id and its seed: see src/questions/choices.ts.',
              },
            ],
    );
  });
};
