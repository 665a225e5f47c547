import { describe, expect, test } from 'vitest';
import type { Question, QuestionOf } from '../types.ts';
import {
  beyondRecall,
  lengthTellsNothing,
  misconceptionsUsed,
  objectivesAsked,
  placeTellsNothing,
  uniqueIds,
  wholeBank,
} from './bank.ts';
import { lintBank } from './index.ts';
import {
  fewDashes,
  likeLengths,
  linksResolve,
  namesMisconceptions,
  noAllOfTheAbove,
  noDisputedAnswer,
  noSharedWord,
  noTwins,
  notInHeading,
  numbersByReference,
  reasonsOfSubstance,
} from './items.ts';
import type { Bank, LintRule } from './types.ts';

const good: QuestionOf<'single'> = {
  kind: 'single',
  id: 'p2-finish-the-pair',
  version: 1,
  changes: [],
  covers: ['B35'],
  objective: 'phase-2.explain-superset',
  cognitive: 'apply',
  phases: [2],
  section: '/phases/2/#superset',
  stem: 'A Phase 2 pair begins on the rowing machine. What completes it?',
  answer: {
    text: 'A standing cable row',
    why: 'The same muscles make the same pull, now without a seat to hold the body still.',
  },
  distractors: [
    {
      text: 'A machine chest press',
      why: 'Back then chest is a superset in many gyms. The model stays with one muscle group.',
      misconception: 'opposing-superset',
    },
    {
      text: 'A heavier machine row',
      why: 'The muscles match, but a second strength exercise is not the lighter, less stable half.',
      misconception: 'equal-halves',
    },
  ],
  explain: 'In Phase 2 a strength exercise is followed at once by a stabilization exercise of the same pattern.',
  sources: ['SEED'],
};

/** A classification without a fault, for the rules that look at parts. */
const sorted: QuestionOf<'classify'> = {
  kind: 'classify',
  id: 'lp-sort-names',
  version: 1,
  changes: [],
  covers: ['B06'],
  objective: 'phase-2.explain-superset',
  cognitive: 'recall',
  phases: 'all',
  section: '/phases/2/#superset',
  stem: 'Put each name where it belongs.',
  groups: ['Level', 'Phase'],
  items: [
    { text: 'Stabilization', group: 'Level', why: 'It is the first of the three kinds of adaptation.' },
    {
      text: 'Maximal Strength',
      group: 'Phase',
      why: 'It is one of three blocks that share a level, so it is no level.',
      misconception: 'level-is-phase',
    },
    { text: 'Power', group: 'Level', why: 'The name stands for the third kind; its one block has the name, too.' },
  ],
  explain: 'Levels name what changes in the body, and phases are the blocks of training that change it.',
  sources: ['SEED'],
};

const belief = (id: string) => ({
  id,
  name: 'A belief that people hold',
  truth: 'What holds instead of the belief.',
  undo: '/phases/2/#pairs',
  chapter: 'phase-2',
});

function bankOf(...questions: readonly Question[]): Bank {
  return {
    questions: questions.map((question) => ({ chapter: 'phase-2', question })),
    misconceptions: [belief('opposing-superset'), belief('equal-halves'), belief('level-is-phase')],
    chapters: [
      {
        name: 'phase-2',
        objectives: ['phase-2.explain-superset'],
        headingOfQuestion: { 'p2-finish-the-pair': 'What counts as a pair' },
      },
    ],
    anchors: new Set(['/phases/2/#superset', '/phases/2/#pairs']),
    headings: { '/phases/2/#superset': 'The superset' },
  };
}

const faults = (rule: LintRule, ...questions: readonly Question[]) =>
  rule(bankOf(...questions)).map(({ fault }) => fault);

const withAnswer = (text: string, why = good.answer.why): Question => ({ ...good, answer: { text, why } });
const withDistractor = (change: Partial<(typeof good.distractors)[number]>): Question => ({
  ...good,
  distractors: good.distractors.map((option, index) => (index === 0 ? { ...option, ...change } : option)),
});

/** Questions that differ in their ids alone. */
const many = (count: number, question: Question = good): Question[] =>
  Array.from({ length: count }, (_, index) => ({ ...question, id: `p2-item-${index}` }));

describe('rules for one item', () => {
  test.each([
    ['noTwins', noTwins],
    ['noAllOfTheAbove', noAllOfTheAbove],
    ['noSharedWord', noSharedWord],
    ['notInHeading', notInHeading],
    ['reasonsOfSubstance', reasonsOfSubstance],
    ['likeLengths', likeLengths],
    ['numbersByReference', numbersByReference],
    ['noDisputedAnswer', noDisputedAnswer],
    ['fewDashes', fewDashes],
    ['namesMisconceptions', namesMisconceptions],
    ['linksResolve', linksResolve],
  ])('%s finds nothing in good items', (_, rule) => {
    expect(faults(rule, good, sorted)).toEqual([]);
  });

  test('a distractor that equals the answer is named, whatever its case and marks', () => {
    expect(faults(noTwins, withDistractor({ text: 'a standing cable-row.' }))).toEqual([
      '"p2-finish-the-pair" has a distractor that equals its answer: "a standing cable-row.".',
    ]);
    expect(faults(noTwins, withDistractor({ text: 'A heavier machine row' }))).toEqual([
      '"p2-finish-the-pair" has two options that read the same: "A heavier machine row".',
    ]);
    // Two facts may print the same number.
    const fact = { ...good, answer: { ...good.answer, text: '{res7-p4.reps}' } };
    expect(
      faults(noTwins, {
        ...fact,
        distractors: good.distractors.map((option, index) =>
          index === 0 ? { ...option, text: '{res7-p5-strength.reps}' } : option,
        ),
      }),
    ).toHaveLength(1);
  });

  test.each(['All of the above', 'None of these', 'Both of them', 'A and B only', 'Neither of the above'])(
    'an option "%s" is named',
    (text) => {
      expect(faults(noAllOfTheAbove, withDistractor({ text }))).toEqual([
        `"p2-finish-the-pair" has the option "${text}".`,
      ]);
    },
  );

  test('a word that only stem and answer share is named, with its ending or without', () => {
    const stem = 'Which exercise follows a row on one of the cables?';
    expect(faults(noSharedWord, { ...good, stem })).toEqual([
      '"p2-finish-the-pair" has "cable" in its stem and its answer and in no distractor.',
    ]);
    // In a distractor, too, it tells nothing.
    expect(faults(noSharedWord, { ...withDistractor({ text: 'A cable chest press' }), stem })).toEqual([]);
  });

  test('an answer in the heading above the question is named', () => {
    expect(faults(notInHeading, withAnswer('A pair'))).toEqual([
      '"p2-finish-the-pair" is answered by the heading above it, "What counts as a pair".',
    ]);
    // Not asked in a chapter: the heading of its section counts.
    expect(faults(notInHeading, { ...withAnswer('A pair'), id: 'p2-elsewhere' })).toEqual([]);
    expect(faults(notInHeading, { ...withAnswer('A superset'), id: 'p2-elsewhere' })).toEqual([
      '"p2-elsewhere" is answered by the heading above it, "The superset".',
    ]);
  });

  test('a reason without substance, given twice or repeating its option is named', () => {
    expect(faults(reasonsOfSubstance, withDistractor({ why: 'Not quite the same muscles.' }))).toEqual([
      '"p2-finish-the-pair" says too little about "A machine chest press": "Not quite the same muscles.".',
    ]);
    expect(faults(reasonsOfSubstance, withDistractor({ why: good.answer.why }))).toEqual([
      `"p2-finish-the-pair" gives one reason twice: "${good.answer.why}".`,
    ]);
    expect(faults(reasonsOfSubstance, { ...good, explain: good.answer.why })).toHaveLength(1);
    expect(faults(reasonsOfSubstance, withDistractor({ why: 'Because a machine chest press is not it.' }))).toEqual([
      '"p2-finish-the-pair" only repeats "A machine chest press" as its reason.',
    ]);
  });

  test('options of very different length are named', () => {
    expect(faults(likeLengths, withAnswer('A row'))).toEqual([
      '"p2-finish-the-pair" has options of 5, 21, 21 letters.',
    ]);
  });

  test('a typed number is named, in every text of every kind', () => {
    expect(faults(numbersByReference, withAnswer('12 standing rows'))).toHaveLength(1);
    expect(faults(numbersByReference, withAnswer('{res7-p1.reps} rows in Phase 2'))).toEqual([]);
    expect(faults(numbersByReference, { ...sorted, groups: ['Level', 'Phase', '3 levels'] })).toHaveLength(1);
  });

  test('a disputed number as the answer is named', () => {
    expect(faults(noDisputedAnswer, withAnswer('{res7-p4.restAfterSeconds} of rest'))).toEqual([
      '"p2-finish-the-pair" has the disputed number res7-p4.restAfterSeconds in its right answer.',
    ]);
  });

  test('a second em dash is named', () => {
    expect(faults(fewDashes, { ...good, explain: 'One — two — three, and no more of them.' })).toEqual([
      '"p2-finish-the-pair" has 2 em dashes.',
    ]);
  });

  test('an unknown misconception is named with the nearest one; a question without any is named', () => {
    expect(namesMisconceptions(bankOf(withDistractor({ misconception: 'opposing-supersets' })))).toEqual([
      {
        file: 'questions/phase-2.yaml',
        fault: '"p2-finish-the-pair" names the misconception "opposing-supersets", which there is not.',
        remedy: 'Did you mean "opposing-superset"?',
      },
    ]);
    const items = sorted.items.map(({ text, group, why }) => ({ text, group, why }));
    expect(faults(namesMisconceptions, { ...sorted, items })).toEqual(['"lp-sort-names" names no misconception.']);
    const violation: Question = {
      ...good,
      kind: 'violation',
      program: 'One session',
      lines: [
        { text: 'A line that holds', why: 'It keeps the rule of the phase in every part.' },
        { text: 'A line that does not', why: 'It breaks the rule of the phase in one part.', violation: true },
      ],
    };
    expect(faults(namesMisconceptions, violation)).toEqual([
      '"p2-finish-the-pair" has no misconception for "A line that holds".',
    ]);
  });

  test('a link that leads nowhere is named with the nearest place', () => {
    expect(linksResolve(bankOf({ ...good, section: '/phases/2/#supersets' }))).toEqual([
      {
        file: 'questions/phase-2.yaml',
        fault: '"p2-finish-the-pair" leads to "/phases/2/#supersets", and there is no such place.',
        remedy: 'Did you mean "/phases/2/#superset"?',
      },
    ]);
    expect(faults(linksResolve, withDistractor({ undo: '/phases/7/#pairs' }))).toHaveLength(1);
    const lost = { ...bankOf(good), misconceptions: [{ ...belief('equal-halves'), undo: '/phases/2/#gone' }] };
    expect(linksResolve(lost).map(({ file }) => file)).toEqual(['misconceptions/phase-2.yaml']);
  });
});

describe('rules for the bank', () => {
  test('an id used twice is named with both files', () => {
    const bank = bankOf(good);
    const again = { ...bank, questions: [...bank.questions, { chapter: 'phase-3', question: good }] };
    expect(uniqueIds(bank)).toEqual([]);
    expect(uniqueIds(again)).toEqual([
      {
        file: 'questions/phase-3.yaml',
        fault: '"p2-finish-the-pair" stands in questions/phase-2.yaml too.',
        remedy: 'Give it another id.',
      },
    ]);
    const twice = { ...bank, misconceptions: [belief('equal-halves'), belief('equal-halves')] };
    expect(uniqueIds(twice)).toHaveLength(1);
  });

  test('an objective asked for too rarely, or of another chapter, is named', () => {
    expect(faults(objectivesAsked, ...many(3))).toEqual([]);
    expect(faults(objectivesAsked, good, sorted)).toEqual([
      'the objective "phase-2.explain-superset" is asked for by 2 questions.',
    ]);
    expect(faults(objectivesAsked, ...many(3), { ...good, objective: 'phase-2.explain-supersets' })).toEqual([
      '"p2-finish-the-pair" asks for the objective "phase-2.explain-supersets", which the chapter "phase-2" has not.',
    ]);
  });

  test('a misconception that no question tempts is named', () => {
    expect(faults(misconceptionsUsed, good, sorted)).toEqual([]);
    expect(faults(misconceptionsUsed, good)).toEqual(['no question tempts "level-is-phase".']);
  });

  test('too few questions, and a claim, a phase or a kind that none has, are named', () => {
    const found = faults(wholeBank, good, sorted);
    expect(found).toContain('There are 2 questions.');
    expect(found).toContain('There are 3 misconceptions.');
    expect(found).toContain('No question covers B01.');
    expect(found).not.toContain('No question covers B35.');
    expect(found).toContain('No question is about Phase 1.');
    expect(found).not.toContain('No question is about Phase 2.');
    expect(found).toContain('No question is of the kind "range".');
    expect(found).not.toContain('No question is of the kind "classify".');
  });

  test('a chapter that mostly asks to recall is named', () => {
    expect(faults(beyondRecall, good, sorted)).toEqual([]);
    expect(faults(beyondRecall, good, sorted, { ...sorted, id: 'lp-sort-again' })).toEqual([
      '2 of 3 questions only ask to recall.',
    ]);
  });

  test('answers that are the longest or the shortest option too often are named', () => {
    // The good item's answer is the shortest of its options, by one letter.
    const even = withAnswer('A row at the cable now', good.answer.why);
    const long = many(3, withAnswer('A standing row at the cable'));
    const plain = (count: number) =>
      Array.from({ length: count }, (_, index): Question => ({ ...even, id: `p2-even-${index}` }));
    const middle = (question: Question): Question =>
      question.kind === 'single'
        ? {
            ...question,
            distractors: question.distractors.map((one, at) =>
              at === 0 ? { ...one, text: `${one.text} again` } : one,
            ),
          }
        : question;
    expect(faults(lengthTellsNothing, ...plain(5).map(middle), ...long)).toEqual([]);
    expect(faults(lengthTellsNothing, ...plain(4).map(middle), ...long)).toEqual([
      'the answer is the longest option in 3 of 7 questions: p2-item-0, p2-item-1, p2-item-2.',
    ]);
    expect(faults(lengthTellsNothing, ...plain(2).map(middle), ...many(2))).toEqual([]);
    expect(faults(lengthTellsNothing, ...plain(1).map(middle), ...many(2))).toEqual([
      'the answer is the shortest option in 2 of 3 questions: p2-item-0, p2-item-1.',
    ]);
  });

  test('a place that holds too many answers is named', () => {
    expect(faults(placeTellsNothing, ...many(90))).toEqual([]);
    // The order follows from the id alone, so one id gives one place.
    expect(faults(placeTellsNothing, ...Array.from({ length: 60 }, () => good))).toContainEqual(
      expect.stringMatching(/^The answer stands at place [123] of 3 in 60 of 60 questions\.$/),
    );
  });

  test('the whole linter asks every rule', () => {
    const bad = {
      ...withDistractor({ text: 'All of the above' }),
      section: '/nowhere/#a',
      explain: 'One — two — three.',
    };
    const found = lintBank(bankOf(bad))
      .map(({ fault }) => fault)
      .join('\n');
    for (const part of ['no such place', 'has the option', 'em dashes', 'There are 1 questions']) {
      expect(found).toContain(part);
    }
  });
});
