import fc from 'fast-check';
import type { BankChapter, BankIndex, BankQuestion } from './bank.ts';
import type { Attempt, LearnerDocument, Sureness } from './document.ts';
import { emptyDocument } from './document.ts';
import { learnerLimits, toDocument } from './normal.ts';
import type { Limits } from './normal.ts';
import type { StorageLike } from './store.ts';

/** A right attempt at one question, with what a test wants otherwise. */
export function attemptOf(parts: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a1',
    question: 'p2-why-superset',
    questionVersion: 1,
    at: 1000,
    right: true,
    sure: 'fairly',
    misconceptions: [],
    ...parts,
  };
}

/** A document with these attempts, which must be in order. */
export function documentOf(attempts: readonly Attempt[], parts: Partial<LearnerDocument> = {}): LearnerDocument {
  return { ...emptyDocument(), attempts, ...parts };
}

const few = fc.integer({ min: 1, max: 6 });
const question = fc.constantFrom('q-one', 'q-two', 'q-three', 'q-four');
const sure = fc.constantFrom<Sureness | null>('guess', 'fairly', 'certain', null);

/** Attempts, guesses and draws from so few values that they collide in every way. */
export function documents(generation: fc.Arbitrary<number>, limits: Limits = learnerLimits) {
  const attempt = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      question,
      questionVersion: fc.constantFrom(1, 2),
      at: few,
      right: fc.boolean(),
      sure,
      misconceptions: fc.subarray(['level-is-phase', 'power-first']),
    })
    .map((parts): Attempt => (parts.right ? { ...parts, misconceptions: [] } : parts));
  const guess = fc.record({ at: few, response: fc.constantFrom('0', '1'), sure });
  const draw = fc.record({ at: few, questions: fc.subarray(['q-one', 'q-two']) });
  return fc
    .record({
      generation,
      attempts: fc.array(attempt, { maxLength: 12 }),
      guesses: fc.array(fc.tuple(question, guess), { maxLength: 6 }),
      draws: fc.array(fc.tuple(question, draw), { maxLength: 6 }),
    })
    .map((parts) => toDocument(parts, limits));
}

/** A storage in memory. `most` is its room in characters; `fail` makes a call throw. */
export class FakeStorage implements StorageLike {
  readonly values = new Map<string, string>();
  most = Infinity;
  fail: Partial<Record<'getItem' | 'setItem' | 'removeItem', Error>> = {};
  writes = 0;

  getItem(key: string): string | null {
    if (this.fail.getItem) throw this.fail.getItem;
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.fail.setItem) throw this.fail.setItem;
    const rest = [...this.values].filter(([held]) => held !== key).map(([held, text]) => held.length + text.length);
    if (rest.reduce((sum, size) => sum + size, key.length + value.length) > this.most) {
      throw new DOMException('No room.', 'QuotaExceededError');
    }
    this.writes += 1;
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    if (this.fail.removeItem) throw this.fail.removeItem;
    this.values.delete(key);
  }
}

function chapterOf(key: string, address: string, parts: Partial<BankChapter> = {}): BankChapter {
  return { key, address, title: `Chapter ${key}`, objectives: [{ id: `${key}.know`, text: 'know it' }], ...parts };
}

function questionOf(id: string, chapter: string, parts: Partial<BankQuestion> = {}): BankQuestion {
  return { id, chapter, objective: `${chapter}.know`, phases: [], misconceptions: [], ...parts };
}

/** A book in small: two chapters about the model, three levels, five phases, one idea; one question in most of them. */
export const bank: BankIndex = {
  chapters: [
    chapterOf('start', '/start/', { title: 'How to use this site' }),
    chapterOf('model', '/model/'),
    chapterOf('progression', '/model/progression/'),
    chapterOf('level-1', '/levels/1/', { level: 1 }),
    chapterOf('level-2', '/levels/2/', { level: 2 }),
    chapterOf('level-3', '/levels/3/', { level: 3 }),
    chapterOf('phase-1', '/phases/1/', { level: 1, phase: 1 }),
    chapterOf('phase-2', '/phases/2/', { level: 2, phase: 2 }),
    chapterOf('phase-3', '/phases/3/', { level: 2, phase: 3 }),
    chapterOf('phase-4', '/phases/4/', { level: 2, phase: 4 }),
    chapterOf('phase-5', '/phases/5/', { level: 3, phase: 5 }),
    chapterOf('supersets', '/ideas/supersets/'),
    chapterOf('silent', '/ideas/silent/'),
  ],
  questions: [
    questionOf('start-one', 'start'),
    questionOf('model-one', 'model'),
    questionOf('progression-one', 'progression', { phases: [1, 2], misconceptions: ['power-first'] }),
    questionOf('l1-one', 'level-1', { misconceptions: ['power-first'] }),
    questionOf('l2-one', 'level-2'),
    questionOf('l3-one', 'level-3', { misconceptions: ['power-first'] }),
    questionOf('p1-one', 'phase-1', { phases: [1] }),
    questionOf('p2-one', 'phase-2', { phases: [2], misconceptions: ['superset-is-any-pair'] }),
    questionOf('p2-two', 'phase-2', { phases: [2], objective: 'phase-2.apply' }),
    questionOf('p2-three', 'phase-2', { phases: [2] }),
    questionOf('p3-one', 'phase-3', { phases: [3] }),
    questionOf('p4-one', 'phase-4', { phases: [4] }),
    questionOf('p5-one', 'phase-5', { phases: [5] }),
    questionOf('superset-pair', 'supersets', { phases: [2, 5] }),
  ],
  misconceptions: [
    {
      id: 'power-first',
      name: 'Power comes first',
      truth: 'Strength comes before power.',
      undo: '/model/progression/#undo-power-first',
    },
    {
      id: 'superset-is-any-pair',
      name: 'A superset is any pair',
      truth: 'Phase 2 pairs one muscle group.',
      undo: '/phases/2/#undo-any-pair',
    },
    { id: 'nobody-asks', name: 'Nobody asks', truth: 'No question tempts to it.', undo: '/model/#undo-nobody-asks' },
  ],
  renamed: { 'p2-first': 'p2-uno', 'p2-uno': 'p2-one', 'loop-a': 'loop-b', 'loop-b': 'loop-a', 'p2-lost': 'p2-gone' },
};

/** Attempts in the order of time, written `question ok`, `question no`, each with `?` for a guess or `!` for certain. */
export function answered(...lines: readonly string[]): LearnerDocument {
  const attempts = lines.map((line, index) => {
    const [question = '', verdict = ''] = line.split(' ');
    const right = verdict.startsWith('ok');
    const asked = bank.questions.find(({ id }) => id === question);
    const mark = verdict.at(-1);
    return attemptOf({
      id: `id${index}`,
      question,
      at: 1000 + index,
      right,
      sure: mark === '?' ? 'guess' : mark === '!' ? 'certain' : 'fairly',
      misconceptions: right ? [] : (asked?.misconceptions ?? []),
    });
  });
  return documentOf(attempts);
}
