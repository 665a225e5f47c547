// cspell:ignore strenght explian SEDE
import { describe, expect, test } from 'vitest';
import { questionFileSchema } from './schema.ts';

const answer = {
  text: 'Phase 2, for general strength with endurance',
  why: 'Both halves of its superset ask for strength that lasts.',
};
const question = {
  id: 'p2-tone-client',
  covers: ['B11'],
  objective: 'phase-2.explain-purpose',
  cognitive: 'apply',
  section: '/phases/2/#who',
  stem: 'A client lifts for {res7-p2-strength.reps} repetitions and wants to tone. Which phase is it?',
  answer,
  distractors: [
    { text: 'Phase 3, for larger muscles', why: 'Tone sounds like muscle growth, and the plan may lead there later.' },
    {
      text: 'Phase 4, for the heaviest lifts',
      why: 'Strength is in its name, and a client who tones lifts less than that.',
    },
  ],
  explain: 'The base teaching sends this client to Phase 2 first.',
  sources: ['SEED'],
};

function messagesFor(...questions: unknown[]): string[] {
  const result = questionFileSchema.safeParse(questions);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('a file of questions', () => {
  test('is accepted as the chapters write it', () => {
    expect(messagesFor(question)).toEqual([]);
    expect(messagesFor({ ...question, covers: undefined })).toEqual([]);
  });

  test('is refused when it is empty', () => {
    expect(messagesFor()).toHaveLength(1);
  });

  test('is refused when an option has no "why"', () => {
    const { text } = answer;
    expect(messagesFor({ ...question, answer: { text } })).toEqual([expect.stringMatching(/^0\.answer\.why: /)]);
    expect(messagesFor({ ...question, answer: { text, why: 'It is right.' } })).toEqual([
      '0.answer.why: Say in at least 40 characters why this choice attracts people, or why it is right.',
    ]);
    const [first] = question.distractors;
    expect(messagesFor({ ...question, distractors: [first, { text: 'Phase 5' }] })).toEqual([
      expect.stringMatching(/^0\.distractors\.1\.why: /),
    ]);
  });

  test('is refused with fewer than two or more than three distractors', () => {
    const [one] = question.distractors;
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

  test('is refused with an unknown claim, source, level of thinking, id or section', () => {
    expect(messagesFor({ ...question, covers: ['B99'] }).join('\n')).toContain('There is no base claim "B99"');
    expect(messagesFor({ ...question, sources: ['SEDE'] }).join('\n')).toContain('There is no source "SEDE"');
    expect(messagesFor({ ...question, sources: [] })).toHaveLength(1);
    expect(messagesFor({ ...question, cognitive: 'guess' })).toHaveLength(1);
    expect(messagesFor({ ...question, id: 'p2 tone' }).join('\n')).toContain('A question id looks like');
    expect(messagesFor({ ...question, section: '/phases/2' }).join('\n')).toContain('such as "/phases/2/#how"');
  });
});
