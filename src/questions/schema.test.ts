// cspell:ignore strenght explian thruth repz SEDE
import { describe, expect, test } from 'vitest';
import { misconceptionFileSchema, questionFileSchema } from './schema.ts';

const answer = {
  text: 'Phase 2, for general strength with endurance',
  why: 'Both halves of its superset ask for strength that lasts.',
};
const distractors = [
  {
    text: 'Phase 3, for larger muscles',
    why: 'Tone sounds like muscle growth, and the plan may lead there later.',
    misconception: 'tone-means-one-phase',
  },
  {
    text: 'Phase 4, for the heaviest lifts',
    why: 'Strength is in its name, and a client who tones lifts less than that.',
    misconception: 'strength-means-heavy',
    undo: '/levels/2/#goals',
  },
];
const common = {
  id: 'p2-tone-client',
  covers: ['B11'],
  objective: 'phase-2.explain-purpose',
  cognitive: 'apply',
  phases: [2],
  section: '/phases/2/#who',
  stem: 'A client lifts for {res7-p2-strength.reps} repetitions and wants to tone. Which phase is it?',
  explain: 'The base teaching sends this client to Phase 2 first.',
  sources: ['SEED'],
};
const question = { ...common, kind: 'single', answer, distractors };

const why = 'It stands here because what follows needs it first.';
const misconception = 'parts-any-order';

/** One question of every other kind, as chapters write them. */
const others = {
  several: { ...common, kind: 'several', answers: [answer, { ...answer, text: 'Phase 1' }], distractors },
  order: {
    ...common,
    kind: 'order',
    items: [
      { text: 'Warm-up', why },
      { text: 'Activation', why, misconception },
      { text: 'Resistance', why },
    ],
  },
  match: {
    ...common,
    kind: 'match',
    pairs: [
      { text: 'Phase 1', match: 'slow', why },
      { text: 'Phase 2', match: 'moderate, then slow', why, misconception },
      { text: 'Phase 5', match: 'explosive', why },
    ],
    decoys: ['as slow as possible'],
  },
  classify: {
    ...common,
    kind: 'classify',
    groups: ['Level', 'Phase'],
    items: [
      { text: 'Stabilization', group: 'Level', why },
      { text: 'Strength Endurance', group: 'Phase', why, misconception: 'level-is-phase' },
      { text: 'Power', group: 'Level', why },
    ],
  },
  range: {
    ...common,
    kind: 'range',
    unit: 'repetitions',
    answer: { fact: 'res7-p1.reps', why },
    distractors: [{ fact: 'res7-p3.reps', why, misconception: 'phase-two-more-reps' }],
  },
  text: {
    ...common,
    kind: 'text',
    answer: { text: 'superset', why, accepted: ['super set', 'supersets'] },
    distractors: [{ text: 'circuit', why, misconception: 'any-pair-is-superset', forms: ['circuits'] }],
  },
  violation: {
    ...common,
    kind: 'violation',
    program: 'Phase 2, resistance part of one session',
    lines: [
      { text: 'Bench press', why, misconception },
      { text: 'A rest of two minutes', why, violation: true },
      { text: 'Push-up', why, misconception },
    ],
  },
} as const;

function messagesFor(...questions: unknown[]): string[] {
  const result = questionFileSchema.safeParse(questions);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('a file of questions', () => {
  test('is accepted as the chapters write it', () => {
    expect(messagesFor(question)).toEqual([]);
    expect(messagesFor({ ...question, covers: undefined })).toEqual([]);
    expect(messagesFor({ ...question, phases: 'all' })).toEqual([]);
    const changes = [{ version: 2, date: '2026-11-23', what: 'The stem names the goal.' }];
    expect(messagesFor({ ...question, version: 2, changes })).toEqual([]);
  });

  test.each(Object.values(others))('is accepted with a question of the kind "$kind"', (other) => {
    expect(messagesFor(other)).toEqual([]);
  });

  test('is refused when it is empty', () => {
    expect(messagesFor()).toHaveLength(1);
  });

  test('is refused without a kind, or with one that there is not, and told the kinds', () => {
    const told = '0.kind: A question has a "kind": single, several, order, match, classify, range, text or violation.';
    expect(messagesFor({ ...question, kind: undefined })).toEqual([told]);
    expect(messagesFor({ ...question, kind: 'multiple' })).toEqual([told]);
  });

  test('is refused when an option has no "why"', () => {
    const { text } = answer;
    expect(messagesFor({ ...question, answer: { text } })).toEqual([expect.stringMatching(/^0\.answer\.why: /)]);
    expect(messagesFor({ ...question, answer: { text, why: 'It is right.' } })).toEqual([
      '0.answer.why: Say in at least 40 characters why this choice attracts people, or why it is right.',
    ]);
    expect(messagesFor({ ...question, distractors: [distractors[0], { text: 'Phase 5', misconception }] })).toEqual([
      expect.stringMatching(/^0\.distractors\.1\.why: /),
    ]);
  });

  test('is refused when a distractor names no misconception, or leads to no section', () => {
    const [first, second] = distractors;
    expect(messagesFor({ ...question, distractors: [first, { ...second, misconception: undefined }] })).toEqual([
      expect.stringMatching(/^0\.distractors\.1\.misconception: /),
    ]);
    expect(messagesFor({ ...question, distractors: [first, { ...second, misconception: 'Tone' }] })).toEqual([
      '0.distractors.1.misconception: A misconception id looks like "level-is-phase".',
    ]);
    expect(messagesFor({ ...question, distractors: [first, { ...second, undo: '/levels/2' }] }).join()).toContain(
      'such as "/phases/2/#how"',
    );
  });

  test('is refused with fewer than two or more than three distractors', () => {
    const [one] = distractors;
    expect(messagesFor({ ...question, distractors: [one] })).toHaveLength(1);
    expect(messagesFor({ ...question, distractors: [one, one, one, one] })).toHaveLength(1);
  });

  test.each(['stem', 'explain'])('is refused with an unknown fact in "%s", and told the nearest', (key) => {
    const text = 'A Phase 2 set has {res7-p2-strenght.reps} repetitions.';
    expect(messagesFor({ ...question, [key]: text })).toEqual([
      `0.${key}: No fact "res7-p2-strenght.reps". Did you mean "res7-p2-strength.reps"? Facts are "row.field" of the tables in src/opt.`,
    ]);
  });

  test('is refused with an unknown fact in an option', () => {
    const message = 'No fact "res7-p9.reps". Did you mean "res7-p1.reps"?';
    expect(messagesFor({ ...question, answer: { ...answer, text: '{res7-p9.reps}' } }).join('\n')).toContain(message);
    expect(
      messagesFor({ ...question, answer: { ...answer, why: `${answer.why} {res7-p9.reps}` } }).join('\n'),
    ).toContain(message);
  });

  test('is refused with a misspelt key', () => {
    expect(messagesFor({ ...question, explian: 'Because.' }).join('\n')).toContain(
      'There is no key "explian". Did you mean "explain"?',
    );
  });

  test('is refused with an unknown claim, source, level of thinking, phase, id or section', () => {
    expect(messagesFor({ ...question, covers: ['B99'] }).join('\n')).toContain('There is no base claim "B99"');
    expect(messagesFor({ ...question, sources: ['SEDE'] }).join('\n')).toContain('There is no source "SEDE"');
    expect(messagesFor({ ...question, sources: [] })).toHaveLength(1);
    expect(messagesFor({ ...question, cognitive: 'guess' })).toHaveLength(1);
    expect(messagesFor({ ...question, phases: [6] })).toHaveLength(1);
    expect(messagesFor({ ...question, phases: [] })).toHaveLength(1);
    expect(messagesFor({ ...question, phases: undefined })).toHaveLength(1);
    expect(messagesFor({ ...question, id: 'p2 tone' }).join('\n')).toContain('A question id looks like');
    expect(messagesFor({ ...question, section: '/phases/2' }).join('\n')).toContain('such as "/phases/2/#how"');
  });

  test('is refused with a group that no item has, or an item in a group that is not there', () => {
    const { classify } = others;
    expect(messagesFor({ ...classify, groups: ['Level', 'Phase', 'Stage'] })).toEqual([
      '0.groups.2: No item belongs to the group "Stage".',
    ]);
    expect(messagesFor({ ...classify, items: [...classify.items, { text: 'Toe', group: 'Bone', why }] })).toEqual([
      '0.items.3.group: There is no group "Bone". Groups are: Level, Phase.',
    ]);
  });

  test('is refused when a range is no range with two ends', () => {
    const { range } = others;
    const told = 'is not a range with two ends. Ask for it with another kind of question.';
    expect(messagesFor({ ...range, answer: { fact: 'res7-p1.tempo', why } }).join()).toContain(
      `0.answer.fact: The fact "res7-p1.tempo" ${told}`,
    );
    expect(messagesFor({ ...range, answer: { fact: 'res7-p1.repz', why } }).join()).toContain(
      'No fact "res7-p1.repz".',
    );
  });

  test('is refused when a program has no violation, or two', () => {
    const { violation } = others;
    const lines = (marked: readonly number[]) =>
      violation.lines.map(({ text, why: reason }, index) => ({
        text,
        why: reason,
        ...(marked.includes(index) ? { violation: true } : { misconception }),
      }));
    expect(messagesFor({ ...violation, lines: lines([]) })).toEqual([
      '0.lines: 0 lines are marked "violation: true", and one has to be.',
    ]);
    expect(messagesFor({ ...violation, lines: lines([0, 2]) })).toEqual([
      '0.lines: 2 lines are marked "violation: true", and one has to be.',
    ]);
  });
});

describe('a file of misconceptions', () => {
  const belief = {
    id: 'level-is-phase',
    name: 'Level and phase are two words for the same thing',
    truth: 'Three levels are categories of adaptation, and five phases stand in them.',
    undo: '/model/levels-and-phases/#undo-level-is-phase',
  };

  test('is accepted as the chapters write it, and refused without a truth or a paragraph', () => {
    expect(misconceptionFileSchema.safeParse([belief]).success).toBe(true);
    expect(misconceptionFileSchema.safeParse([{ ...belief, truth: '' }]).success).toBe(false);
    expect(misconceptionFileSchema.safeParse([{ ...belief, undo: '/model/' }]).success).toBe(false);
    expect(misconceptionFileSchema.safeParse([{ ...belief, thruth: 'x' }]).success).toBe(false);
  });
});
