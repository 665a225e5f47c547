import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TrainingHistory } from '../program.ts';
import { sources } from '../sources.ts';
import type { PhaseNumber } from '../types.ts';
import { afterPhases, canEnter, canMix, isBaseDone, isFirstPassDone } from './can-enter.ts';
import type { EntryReasonId } from './can-enter.ts';
import { nextPhases } from './next-phases.ts';

const allPhases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/** Which of Phases 1 to 5 are open: `1....` is Phase 1 alone. */
function open(history: TrainingHistory): string {
  return allPhases.map((phase) => (canEnter(phase, history).allowed ? String(phase) : '.')).join('');
}

const held = { checkpointsHeld: true } as const;
const lost = { checkpointsHeld: false } as const;
const lifter = { experiencedLifter: true } as const;
const ready = { powerReady: true } as const;
const ruledOut = { heavyLiftingRuledOut: true } as const;

describe('canEnter: which phases are open to whom', () => {
  const table: readonly (readonly [string, TrainingHistory, string, 'beginner' | 'coach'])[] = [
    // A first pass: 1, then 2, then 3, 4 or 5.
    ['new, nothing done', { status: 'new', completed: [] }, '1....', 'beginner'],
    ['new, an experienced lifter', { status: 'new', completed: [], ...lifter }, '1....', 'beginner'],
    ['new, ready for power', { status: 'new', completed: [], ...ready }, '1....', 'beginner'],
    ['new, checkpoints held', { status: 'new', completed: [], ...held }, '1....', 'beginner'],
    ['new, Phase 1 done', { status: 'new', completed: [1] }, '12...', 'beginner'],
    ['new, Phases 1 and 2 done', { status: 'new', completed: [1, 2] }, '123.5', 'beginner'],
    ['new, 1 and 2 done, a lifter', { status: 'new', completed: [1, 2], ...lifter }, '12345', 'beginner'],
    ['new, first pass done', { status: 'new', completed: [1, 2, 3] }, '123.5', 'beginner'],
    ['deconditioned, nothing done', { status: 'deconditioned', completed: [] }, '1....', 'beginner'],
    ['deconditioned, ready for power', { status: 'deconditioned', completed: [], ...ready }, '1....', 'beginner'],
    ['deconditioned, Phase 1 done', { status: 'deconditioned', completed: [1] }, '12...', 'beginner'],
    ['deconditioned, 1 and 2 done', { status: 'deconditioned', completed: [1, 2] }, '123.5', 'beginner'],
    ['intermediate, nothing done', { status: 'intermediate', completed: [] }, '1....', 'beginner'],
    ['advanced, nothing done', { status: 'advanced', completed: [] }, '1....', 'beginner'],
    ['advanced lifter, nothing done', { status: 'advanced', completed: [], ...lifter }, '1....', 'beginner'],
    ['Phase 2 without Phase 1', { status: 'intermediate', completed: [2] }, '1....', 'beginner'],
    ['Phase 3 without Phase 2', { status: 'intermediate', completed: [1, 3] }, '12...', 'beginner'],
    // After the first pass.
    ['1, 2 and 3 done', { status: 'intermediate', completed: [1, 2, 3] }, '123.5', 'coach'],
    ['1, 2 and 3 done, a lifter', { status: 'intermediate', completed: [1, 2, 3], ...lifter }, '12345', 'coach'],
    ['1, 2 and 5 done', { status: 'advanced', completed: [1, 2, 5] }, '123.5', 'coach'],
    ['1, 2 and 4 done, a lifter', { status: 'advanced', completed: [1, 2, 4], ...lifter }, '12345', 'coach'],
    ['back in Phase 1 to recover', { status: 'advanced', completed: [1, 2, 4, 1], ...lifter }, '12345', 'coach'],
    // The exception for power.
    ['ready for power, nothing done', { status: 'advanced', completed: [], ...ready }, '1...5', 'beginner'],
    ['ready for power, Phase 1 done', { status: 'intermediate', completed: [1], ...ready }, '12..5', 'beginner'],
    ['ready, but a checkpoint lost', { status: 'advanced', completed: [], ...ready, ...lost }, '1....', 'beginner'],
    [
      'ready, but heavy work ruled out',
      { status: 'advanced', completed: [], ...ready, ...ruledOut },
      '1....',
      'beginner',
    ],
    [
      'not ready for power, base done',
      { status: 'intermediate', completed: [1, 2], powerReady: false },
      '123.5',
      'beginner',
    ],
    // Checkpoints not held: stay, or go back.
    ['checkpoint lost in Phase 1', { status: 'new', completed: [1], ...lost }, '1....', 'beginner'],
    ['checkpoint lost in Phase 2', { status: 'intermediate', completed: [1, 2], ...lost }, '12...', 'beginner'],
    ['checkpoint lost in Phase 3', { status: 'intermediate', completed: [1, 2, 3], ...lost }, '123..', 'coach'],
    ['checkpoint lost in Phase 5', { status: 'advanced', completed: [1, 2, 5], ...lost }, '123.5', 'coach'],
    ['checkpoint lost after recovery', { status: 'advanced', completed: [1, 2, 3, 1], ...lost }, '1....', 'coach'],
    ['checkpoints held, base done', { status: 'intermediate', completed: [1, 2], ...held }, '123.5', 'beginner'],
    // Heavy work ruled out: no Phase 4, and no heavy half of Phase 5.
    [
      'heavy work ruled out',
      { status: 'intermediate', completed: [1, 2], ...ruledOut, ...lifter },
      '123..',
      'beginner',
    ],
    [
      'ruled out after a first pass',
      { status: 'advanced', completed: [1, 2, 4], ...ruledOut, ...lifter },
      '123..',
      'coach',
    ],
    // Returning after a break.
    ['returning, nothing done', { status: 'returning', completed: [] }, '1....', 'beginner'],
    ['returning, Phases 1 and 2 done', { status: 'returning', completed: [1, 2] }, '1....', 'beginner'],
    ['returning, first pass done', { status: 'returning', completed: [1, 2, 3], ...lifter }, '1....', 'coach'],
    ['returning, ready for power', { status: 'returning', completed: [1, 2, 5], ...ready }, '1....', 'coach'],
  ];
  test.each(table)('%s', (_name, history, expected, rule) => {
    expect(open(history)).toBe(expected);
    for (const phase of allPhases) expect(canEnter(phase, history).rule).toBe(rule);
  });
});

describe('canEnter: the reasons', () => {
  const cases: readonly (readonly [string, PhaseNumber, TrainingHistory, readonly EntryReasonId[]])[] = [
    ['a new client in Phase 1', 1, { status: 'new', completed: [] }, ['starts-here', 'clearance']],
    [
      'a new client in Phase 4',
      4,
      { status: 'new', completed: [] },
      ['phase-1-first', 'phase-2-first', 'not-experienced', 'clearance'],
    ],
    ['Phase 2 after Phase 1', 2, { status: 'new', completed: [1], ...held }, ['phase-1-done', 'checkpoints-held']],
    ['Phase 2 without an assessment', 2, { status: 'new', completed: [1] }, ['phase-1-done', 'check-the-checkpoints']],
    ['staying in Phase 1', 1, { status: 'new', completed: [1] }, ['stay']],
    ['back to Phase 1', 1, { status: 'intermediate', completed: [1, 2, 3] }, ['recovery']],
    ['back to Phase 1 after a break', 1, { status: 'returning', completed: [1, 2] }, ['returns-here']],
    ['Phase 3 too early', 3, { status: 'new', completed: [1] }, ['phase-2-first']],
    ['Phase 3', 3, { status: 'new', completed: [1, 2], ...held }, ['base-done', 'checkpoints-held', 'by-goal']],
    [
      'Phase 4',
      4,
      { status: 'intermediate', completed: [1, 2, 3], ...lifter, ...held },
      ['base-done', 'experienced-lifter', 'checkpoints-held', 'by-goal', 'spotter', 'recover-between'],
    ],
    [
      'Phase 5 past 3 and 4',
      5,
      { status: 'intermediate', completed: [1, 2], ...held },
      ['skips-by-goal', 'base-done', 'checkpoints-held', 'by-goal', 'landing'],
    ],
    [
      'Phase 5 by the exception',
      5,
      { status: 'advanced', completed: [], ...ready, ...held },
      ['power-exception', 'checkpoints-held', 'clearance', 'by-goal', 'landing'],
    ],
    [
      'the exception asked too soon',
      5,
      { status: 'new', completed: [], ...ready },
      ['phase-1-first', 'phase-2-first', 'clearance', 'exception-not-yet'],
    ],
    [
      'the exception with a checkpoint lost',
      5,
      { status: 'advanced', completed: [], ...ready, ...lost },
      ['phase-1-first', 'phase-2-first', 'checkpoints-lost', 'clearance'],
    ],
    [
      'down a step',
      2,
      { status: 'intermediate', completed: [1, 2, 3], ...held },
      ['step-down', 'phase-1-done', 'checkpoints-held'],
    ],
    ['a checkpoint lost', 3, { status: 'new', completed: [1, 2], ...lost }, ['checkpoints-lost', 'base-done']],
    [
      'a checkpoint lost, staying',
      2,
      { status: 'new', completed: [1, 2], ...lost },
      ['stay', 'phase-1-done', 'regress-first'],
    ],
    [
      'heavy lifting ruled out',
      5,
      { status: 'advanced', completed: [1, 2], ...ruledOut },
      ['heavy-lifting-ruled-out', 'base-done'],
    ],
    ['after a break', 3, { status: 'returning', completed: [1, 2, 3] }, ['after-a-break', 'base-done']],
  ];
  test.each(cases)('%s', (_name, phase, history, expected) => {
    expect(canEnter(phase, history).reasons.map((reason) => reason.id)).toEqual(expected);
  });

  test('a skipped phase is named', () => {
    const { reasons } = canEnter(5, { status: 'intermediate', completed: [1, 2, 3] });
    expect(reasons.find((reason) => reason.id === 'skips-by-goal')?.text).toMatch(/^Phase 4 is left out/);
    const both = canEnter(5, { status: 'intermediate', completed: [1, 2] }).reasons;
    expect(both.find((reason) => reason.id === 'skips-by-goal')?.text).toMatch(/^Phases 3 and 4 are left out/);
  });
});

describe('canMix', () => {
  const base: TrainingHistory = { status: 'intermediate', completed: [1, 2] };
  test.each<readonly [string, readonly PhaseNumber[], TrainingHistory, boolean, readonly EntryReasonId[]]>([
    ['before the base', [1, 2], { status: 'new', completed: [1] }, false, ['base-before-mixing']],
    ['after a break', [1, 2], { status: 'returning', completed: [1, 2, 3] }, false, ['base-before-mixing']],
    ['phases done alone', [1, 2], base, true, ['may-mix']],
    ['as the performance year does', [1, 2, 5], base, true, ['may-mix', 'not-trained-alone']],
    ['with Phase 4 for no lifter', [1, 2, 4], base, false, ['not-experienced']],
    ['after a full pass', [1, 2, 3], { status: 'intermediate', completed: [1, 2, 3] }, true, ['may-mix']],
  ])('%s', (_name, phases, history, allowed, ids) => {
    const verdict = canMix(phases, history);
    expect(verdict.allowed).toBe(allowed);
    expect(verdict.reasons.map((reason) => reason.id)).toEqual(ids);
  });
});

describe('afterPhases', () => {
  test('phases are added and the old assessment no longer counts', () => {
    expect(afterPhases({ status: 'new', completed: [1], ...lost, ...lifter }, [2])).toEqual({
      status: 'new',
      completed: [1, 2],
      experiencedLifter: true,
    });
  });
  test('a first pass makes a new client intermediate', () => {
    expect(afterPhases({ status: 'new', completed: [1, 2] }, [3]).status).toBe('intermediate');
    expect(afterPhases({ status: 'deconditioned', completed: [1] }, [2]).status).toBe('deconditioned');
  });
  test('Phase 1 brings a returning client back', () => {
    expect(afterPhases({ status: 'returning', completed: [1, 2, 3] }, [1]).status).toBe('intermediate');
    expect(afterPhases({ status: 'returning', completed: [1, 2, 3] }, [2]).status).toBe('returning');
  });
});

test('base and first pass', () => {
  const of = (completed: readonly PhaseNumber[]): TrainingHistory => ({ status: 'intermediate', completed });
  expect([[], [1], [1, 2], [2, 1], [1, 3]].map((c) => isBaseDone(of(c as PhaseNumber[])))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(
    [
      [1, 2],
      [1, 2, 3],
      [1, 2, 5],
      [1, 3, 4],
    ].map((c) => isFirstPassDone(of(c as PhaseNumber[]))),
  ).toEqual([false, true, true, false]);
});

describe('nextPhases', () => {
  const suggested = (...args: Parameters<typeof nextPhases>): readonly PhaseNumber[] =>
    nextPhases(...args).flatMap((next) => (next.suggested ? [next.phase] : []));
  const of = (completed: readonly PhaseNumber[], more: Partial<TrainingHistory> = {}): TrainingHistory => ({
    status: 'intermediate',
    completed,
    ...more,
  });

  test.each<readonly [string, TrainingHistory, Parameters<typeof nextPhases>[1], PhaseNumber]>([
    ['a new client starts in Phase 1', { status: 'new', completed: [] }, 'performance', 1],
    ['then Phase 2', { status: 'new', completed: [1] }, 'fat-loss', 2],
    ['fat loss goes on to Phase 3', of([1, 2]), 'fat-loss', 3],
    ['and round again', of([1, 2, 3]), 'fat-loss', 1],
    ['muscle gain: Phase 3', of([1, 2]), 'muscle-gain', 3],
    ['muscle gain: Phase 4 for a lifter', of([1, 2, 3], lifter), 'muscle-gain', 4],
    ['muscle gain turns round at 2', of([1, 2, 3, 4], lifter), 'muscle-gain', 2],
    ['muscle gain, second round', of([1, 2, 3, 4, 2], lifter), 'muscle-gain', 3],
    ['muscle gain without Phase 4', of([1, 2, 3]), 'muscle-gain', 2],
    ['performance leaves 3 and 4 out', of([1, 2]), 'performance', 5],
    ['performance recovers after 5', of([1, 2, 5]), 'performance', 1],
    ['maximal strength', of([1, 2], lifter), 'maximal-strength', 4],
    ['general health', of([1, 2]), 'general-health', 1],
    ['a lost checkpoint keeps the client in place', of([1, 2], lost), 'fat-loss', 2],
    ['a returning client', { status: 'returning', completed: [1, 2, 3] }, 'fat-loss', 1],
  ])('%s', (_name, history, goal, phase) => {
    expect(suggested(history, goal)).toEqual([phase]);
  });

  test('all five phases with their place on the route', () => {
    expect(
      nextPhases(of([1, 2]), 'performance').map((next) => [next.phase, next.onRoute, next.verdict.allowed]),
    ).toEqual([
      [1, 'yes', true],
      [2, 'yes', true],
      [3, 'no', true],
      [4, 'optional', false],
      [5, 'yes', true],
    ]);
  });
});

describe('properties', () => {
  const histories = fc.record(
    {
      status: fc.constantFrom('new', 'deconditioned', 'returning', 'intermediate', 'advanced'),
      completed: fc.array(fc.constantFrom(1, 2, 3, 4, 5), { maxLength: 8 }),
      checkpointsHeld: fc.boolean(),
      experiencedLifter: fc.boolean(),
      powerReady: fc.boolean(),
      heavyLiftingRuledOut: fc.boolean(),
      limitedMobility: fc.boolean(),
    },
    { requiredKeys: ['status', 'completed'] },
  ) as fc.Arbitrary<TrainingHistory>;
  const known = new Set<string>(sources.map((source) => source.id));

  test('a new client with nothing done enters Phase 1 and nothing else', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(open({ ...history, status: 'new', completed: [] })).toBe('1....');
      }),
    );
  });

  test('Phase 1 is open to everyone', () => {
    fc.assert(fc.property(histories, (history) => canEnter(1, history).allowed));
  });

  test('nobody enters Phases 2 to 4 without the phases below', () => {
    fc.assert(
      fc.property(histories, (history) => {
        if (!history.completed.includes(1)) expect(open(history).slice(1, 4)).toBe('...');
        if (!history.completed.includes(2)) expect(open(history).slice(2, 4)).toBe('..');
      }),
    );
  });

  test('Phase 4 is never open without experience, nor 4 and 5 where heavy work is ruled out', () => {
    fc.assert(
      fc.property(histories, (history) => {
        if (history.experiencedLifter !== true) expect(canEnter(4, history).allowed).toBe(false);
        if (history.heavyLiftingRuledOut === true) expect(open(history).slice(3)).toBe('..');
      }),
    );
  });

  test('a verdict always has a reason for it, with known sources and a chapter; it is blocked exactly when one blocks', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...allPhases), (history, phase) => {
        const { allowed, reasons } = canEnter(phase, history);
        expect(reasons.some((reason) => reason.kind === 'blocks')).toBe(!allowed);
        expect(reasons.some((reason) => reason.kind === (allowed ? 'allows' : 'blocks'))).toBe(true);
        expect(new Set(reasons.map((reason) => reason.id)).size).toBe(reasons.length);
        for (const reason of reasons) {
          expect(reason.text).toMatch(/^[A-Z].*\.$/);
          expect(reason.chapter).toMatch(/^\/(model|phases)\/[a-z0-9-]+\/$|^\/model\/$/);
          expect(reason.sources.length).toBeGreaterThan(0);
          expect(reason.sources.filter((source) => !known.has(source))).toEqual([]);
        }
      }),
    );
  });

  test('the route always suggests one phase that is open', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom('fat-loss', 'muscle-gain', 'performance', 'general-health'),
        (history, goal) => {
          const chosen = nextPhases(history, goal).filter((next) => next.suggested);
          expect(chosen).toHaveLength(1);
          expect(chosen[0]?.verdict.allowed).toBe(true);
        },
      ),
    );
  });
});
