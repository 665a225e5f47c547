import type { Choice, Question } from './types.ts';

/** A small stable number from an id (FNV-1a, 32 bit), so that an order never changes with wording. */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * The choices of a question in the order they are shown: the same on every build, different from question
 * to question, so that the right one has no usual place. Depends on the id alone.
 */
export function orderChoices(question: Pick<Question, 'id' | 'answer' | 'distractors'>): Choice[] {
  const choices: Choice[] = [
    { ...question.answer, correct: true },
    ...question.distractors.map((option) => ({ ...option, correct: false })),
  ];
  let state = seedOf(question.id);
  for (let i = choices.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [choices[i] as Choice, choices[j] as Choice];
    choices[i] = b;
    choices[j] = a;
  }
  return choices;
}
