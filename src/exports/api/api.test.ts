import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { QuestionBank } from '../../build/question-bank.ts';
import { apiFiles } from './index.ts';
import type { JsonSchema } from './json-schema.ts';
import { keysOf, lostKeys, newKeys } from './keys.ts';
import { glossaryFile } from './glossary.ts';
import { modelFile } from './model.ts';
import { questionsFile } from './questions.ts';

const why = 'This is why it attracts people who have not read on.';
const common = {
  version: 2,
  changes: [{ version: 2, date: '2026-11-23', what: 'A clearer stem.' }],
  covers: [],
  objective: 'phase-2.explain-superset',
  cognitive: 'apply',
  phases: [2],
  section: '/phases/2/#how',
  stem: 'A client lifts for {res7-p2-strength.reps}. What "next"?',
  explain: 'The pair stays with one muscle group.',
  sources: ['SEED'],
} as const;
const wrong = { why, misconception: 'opposing-superset' };

/** One question of each kind. */
const bank: QuestionBank = {
  chapters: [
    {
      key: 'phase-2',
      title: 'Phase 2: Strength Endurance',
      address: '/phases/2/',
      level: 2,
      phase: 2,
      objectives: [{ id: 'phase-2.explain-superset', text: 'explain what a superset is' }],
    },
    {
      key: 'model',
      title: 'The model',
      address: '/model/',
      objectives: [{ id: 'model.name', text: 'name its parts' }],
    },
  ],
  misconceptions: new Map([
    [
      'opposing-superset',
      {
        id: 'opposing-superset',
        name: 'A superset pairs opposing muscles.',
        truth: 'Both exercises train the same muscles, one heavy and one steady.',
        undo: '/phases/2/#undo-opposing-superset',
      },
    ],
  ]),
  questions: (
    [
      {
        ...common,
        id: 'a-single',
        kind: 'single',
        answer: { text: 'A row', why },
        distractors: [{ text: 'A press', ...wrong }],
      },
      {
        ...common,
        id: 'a-several',
        kind: 'several',
        phases: 'all',
        answers: [
          { text: 'A row', why },
          { text: 'A pull', why },
        ],
        distractors: [{ text: 'A press', ...wrong }],
      },
      {
        ...common,
        id: 'an-order',
        kind: 'order',
        items: [
          { text: 'Warm-up', why },
          { text: 'Lifting', ...wrong },
        ],
      },
      {
        ...common,
        id: 'a-match',
        kind: 'match',
        pairs: [
          { text: 'Bench press', match: 'Push-up', why },
          { text: 'Squat', match: 'Step-up', why },
        ],
        decoys: ['Plank'],
      },
      {
        ...common,
        id: 'a-group',
        kind: 'classify',
        groups: ['Heavy', 'Steady'],
        items: [
          { text: 'Squat', group: 'Heavy', why },
          { text: 'Step-up', group: 'Steady', why },
        ],
      },
      {
        ...common,
        id: 'a-range',
        kind: 'range',
        unit: 'repetitions',
        answer: { fact: 'res7-p2-strength.reps', why },
        distractors: [{ fact: 'res7-p1.reps', ...wrong }],
      },
      {
        ...common,
        id: 'a-text',
        kind: 'text',
        answer: { text: 'superset', why, accepted: ['super set'] },
        distractors: [{ text: 'circuit', ...wrong, forms: [] }],
      },
      {
        ...common,
        id: 'a-mistake',
        kind: 'violation',
        program: 'Phase 2, one session',
        lines: [
          { text: 'Bench press', why },
          { text: 'Leg press', violation: true, ...wrong },
        ],
      },
    ] as const
  ).map((question) => ({
    chapter: 'phase-2',
    question: question as unknown as QuestionBank['questions'][number]['question'],
  })),
};

const contents = (name: string) => apiFiles.find((file) => file.name === name)?.contents(bank);

/** The same schema, but no object may hold a key that the schema does not name. */
function closed(schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(schema.items ? { items: closed(schema.items) } : {}),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(Object.entries(schema.properties).map(([key, child]) => [key, closed(child)])),
          additionalProperties: false,
        }
      : {}),
  };
}

describe.each(apiFiles)('$name.json', ({ name, schema }) => {
  /** What a program reads: JSON, where an undefined value is no value. */
  const file: unknown = JSON.parse(JSON.stringify(contents(name)));

  test('is of its schema, and every key of it is named there', () => {
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.validate(closed(schema), file);
    expect(isValid ? '' : ajv.errorsText(ajv.errors?.slice(0, 10))).toBe('');
  });

  test('stays open for keys to come, and is refused without its version', () => {
    const ajv = new Ajv();
    const later = { ...(file as object), somethingNew: 1 };
    expect(ajv.validate(schema, later)).toBe(true);
    expect(ajv.validate(schema, { ...later, version: 2 })).toBe(false);
    expect(ajv.validate(schema, { ...later, version: undefined })).toBe(false);
  });

  test('names its schema, its license and whose marks it uses', () => {
    expect(file).toMatchObject({
      $schema: `${name}.schema.json`,
      version: 1,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Phase by Phase',
      notice:
        'Independent of the National Academy of Sports Medicine, whose names and marks, NASM and OPT among them, are used to describe its model. Not medical advice.',
    });
  });
});

test('released keys stay: src/exports/api/released-keys.txt', () => {
  const record = path.join(import.meta.dirname, 'released-keys.txt');
  const present = apiFiles.flatMap(({ name, schema }) => keysOf(schema).map((line) => `${name}.json ${line}`));
  const released = existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [];
  expect(lostKeys(released, present), 'Bring these keys back, or raise apiVersion and keep the old file too.').toEqual(
    [],
  );
  expect(newKeys(released, present), 'Add these lines to released-keys.txt: from now on the keys stay.').toEqual([]);
});

test('keys are listed with their types, and what may be left out is marked', () => {
  const schema: JsonSchema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', items: { type: 'object', properties: { b: { type: ['number', 'null'] } } } },
      c: { type: 'object', additionalProperties: { type: 'object', properties: { d: {} } } },
    },
  };
  const keys = ['a array', 'a[].b number|null ?', 'c object ?', 'c.*.d any ?'];
  expect(keysOf(schema)).toEqual(keys);
  expect(lostKeys(keys, keys)).toEqual([]);
  // Gone, of another type, or no longer always there.
  expect(lostKeys(['e string', 'c string ?', 'a[].b number|null'], keys)).toEqual([
    'e string',
    'c string ?',
    'a[].b number|null',
  ]);
  // Always there from now on.
  expect(lostKeys(['a array ?'], keys)).toEqual([]);
  expect(newKeys(['a array'], keys)).toEqual(['a[].b number|null ?', 'c object ?', 'c.*.d any ?']);
});

test('the model names its phases and where each is taught', () => {
  const { phases, facts, disputes, sources } = modelFile();
  expect(phases[1]).toMatchObject({
    id: 'phase-2',
    number: 2,
    level: 2,
    shortName: 'Strength Endurance',
    next: [3, 4, 5, 1],
    page: '../phases/2/',
  });
  expect(facts.find(({ id }) => id === 'res7-p4.restAfterSeconds')).toMatchObject({
    row: 'res7-p4',
    field: 'restAfterSeconds',
    dispute: 'phase-4-rest',
  });
  expect(disputes[0]).toMatchObject({
    id: 'phase-4-rest',
    phase: 4,
    unit: 'seconds',
    page: '../about/disputes/#phase-4-rest',
  });
  expect(disputes[0]?.positions[2]).toEqual({
    value: { min: 0, max: 180 },
    saidBy: 'NASM’s own study guide',
    edition: 7,
    sources: ['SG6'],
    taught: false,
  });
  // A source that readers are not sent to has no address.
  expect(sources.find(({ id }) => id === 'T7')).toEqual({
    id: 'T7',
    title: 'NASM Essentials of Personal Fitness Training, 7th edition',
    publisher: 'Jones & Bartlett Learning, 2022, ISBN 9781284200881',
    trust: 'A',
    kind: 'book',
    page: '../about/sources/#t7',
  });
});

test('a term has its lists even where they are empty', () => {
  const terms = glossaryFile().terms;
  expect(terms.length).toBeGreaterThan(150);
  for (const term of terms) {
    expect(term.page).toBe(`../glossary/#${term.id}`);
    expect(term.confusedWith.every((id) => terms.some((other) => other.id === id))).toBe(true);
  }
});

describe('a question', () => {
  const { questions, chapters, misconceptions } = questionsFile(bank);
  const question = (id: string) => questions.find((candidate) => candidate.id === id);

  test('has its facts filled in, its options with reasons, and its places', () => {
    expect(question('a-single')).toEqual({
      id: 'a-single',
      version: 2,
      changes: [{ version: 2, date: '2026-11-23', what: 'A clearer stem.' }],
      kind: 'single',
      chapter: 'phase-2',
      objective: 'phase-2.explain-superset',
      thinking: 'apply',
      phases: [2],
      stem: 'A client lifts for 8–12. What “next”?',
      options: [
        { text: 'A row', correct: true, why },
        { text: 'A press', correct: false, why, misconception: 'opposing-superset' },
      ],
      answer: 'A row',
      explain: 'The pair stays with one muscle group.',
      sources: ['SEED'],
      section: '../phases/2/#how',
      page: '../q/a-single/',
    });
  });

  test('about the model as a whole names no phase', () => {
    expect(question('a-several')).toMatchObject({ phases: [], answer: 'A row; A pull' });
  });

  test('of another kind has what that kind needs', () => {
    expect(question('an-order')).toMatchObject({ answer: 'Warm-up, then Lifting' });
    expect(question('a-match')).toMatchObject({
      choices: ['Push-up', 'Step-up', 'Plank'],
      options: [{ belongsTo: 'Push-up' }, { belongsTo: 'Step-up' }],
    });
    expect(question('a-group')).toMatchObject({
      choices: ['Heavy', 'Steady'],
      options: [{ belongsTo: 'Heavy' }, { belongsTo: 'Steady' }],
    });
    expect(question('a-range')).toMatchObject({
      unit: 'repetitions',
      options: [
        { text: '8–12', from: 8, to: 12 },
        { text: '12–20', from: 12, to: 20 },
      ],
    });
    expect(question('a-text')).toMatchObject({ options: [{ forms: ['super set'] }, { forms: [] }] });
    expect(question('a-mistake')).toMatchObject({
      program: 'Phase 2, one session',
      options: [{ correct: false }, { correct: true, text: 'Leg press' }],
    });
  });

  test('stands with its chapter and the beliefs it tempts', () => {
    expect(chapters[0]).toMatchObject({ id: 'phase-2', level: 2, phase: 2, page: '../phases/2/' });
    expect(chapters[1]).not.toHaveProperty('phase');
    expect(misconceptions).toEqual([
      {
        id: 'opposing-superset',
        belief: 'A superset pairs opposing muscles.',
        truth: 'Both exercises train the same muscles, one heavy and one steady.',
        section: '../phases/2/#undo-opposing-superset',
      },
    ]);
  });
});
