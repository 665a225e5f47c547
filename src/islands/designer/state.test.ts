import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../opt/planning/edit.ts';
import { completeIntake } from '../../opt/planning/intake.ts';
import type { Intake } from '../../opt/planning/intake.ts';
import {
  findingsAt,
  openWork,
  pressing,
  redone,
  sessionsOf,
  showing,
  shownSession,
  undone,
  withEdits,
  withIntake,
  withTask,
} from './state.ts';
import type { Work } from './state.ts';

const { intake } = completeIntake({ goal: 'fat-loss', status: 'new', weeks: 8 });
const start = openWork({ intake, edits: [] });
const sets = (work: Work): number | undefined =>
  work.plan.blocks[0]?.weeks[0]?.sessions[0]?.sections[0]?.exercises[0]?.sets;
const setSets = (value: number): Edit => ({
  kind: 'change-line',
  place: { block: 0, session: 0, section: 0, exercise: 0 },
  change: { sets: value },
});
const weeks = (work: Work): number[] => work.plan.blocks.map((block) => block.weeks.length);

/** What a reader has, without the way there. The digest of the recipe stands for the plan. */
const held = ({ findings, steps }: Work) => JSON.stringify({ findings, present: steps.present });

describe('a plan that begins', () => {
  test('has nothing to undo, and shows its first session', () => {
    expect(weeks(start)).toEqual([4, 4]);
    expect(start.steps.past).toEqual([]);
    expect(start.steps.future).toEqual([]);
    expect(start.shown).toEqual({ block: 0, session: 0 });
    expect(start.notes).toEqual([]);
    expect(start.findings).toEqual([]);
    expect(shownSession(start)).toMatchObject({ weekInBlock: 0, day: 0, week: { number: 1 } });
  });

  test('cannot be undone or done again', () => {
    expect(undone(start)).toBe(start);
    expect(redone(start)).toBe(start);
  });
});

describe('a change', () => {
  test('is one step, however many edits it has', () => {
    const work = withEdits(start, [setSets(2), setSets(5)]);
    expect(sets(work)).toBe(5);
    expect(work.steps.past).toHaveLength(1);
    expect(work.steps.present.edits).toHaveLength(2);
    expect(sets(undone(work))).toBe(sets(start));
    expect(sets(redone(undone(work)))).toBe(5);
  });

  test('of nothing is no step', () => {
    expect(withEdits(start, [])).toBe(start);
  });

  test('after an undo takes the place of what was undone', () => {
    const work = withEdits(undone(withEdits(start, [setSets(5)])), [setSets(6)]);
    expect(sets(work)).toBe(6);
    expect(redone(work)).toBe(work);
  });

  test('that speaks of a place that is not there is left out and told', () => {
    const work = withEdits(start, [{ kind: 'remove-block', block: 9 }]);
    expect(work.steps.present.edits).toEqual([]);
    expect(work.notes).toEqual([
      'One change no longer fits and is left out. The first: There is no block 10: there are 2.',
    ]);
    expect(work.plan).toEqual(start.plan);
  });

  test('brings in findings, which are found at their block and session', () => {
    const work = withEdits(start, [{ kind: 'move-block', block: 1, to: 0 }]);
    expect(findingsAt(work.findings, { block: 0 }).map(({ rule }) => rule)).toEqual(['progression']);
    expect(findingsAt(work.findings, { block: 0, session: 0 })).toEqual([]);
  });
});

describe('another intake', () => {
  const changed = withEdits(start, [setSets(5)]);

  test('that only starts on another day keeps the changes and the session that is shown', () => {
    const work = withIntake(showing(changed, { block: 1, session: 2 }), { ...intake, start: '2027-03-01' });
    expect(sets(work)).toBe(5);
    expect(work.shown).toEqual({ block: 1, session: 2 });
    expect(work.plan.blocks[0]?.weeks[0]?.start).toBe('2027-03-01');
  });

  test('lets the changes and the task go, and undo brings them back', () => {
    const task = { kind: 'find-mistakes', planted: 1 } as const;
    const before = withTask(changed, task);
    const work = withIntake(before, { ...intake, minutes: 45 });
    expect(work.steps.present.edits).toEqual([]);
    expect(work.steps.present.task).toBeUndefined();
    expect(work.shown).toEqual({ block: 0, session: 0 });
    expect(undone(work).steps.present).toMatchObject({ edits: [setSets(5)], task });
  });
});

describe('a task', () => {
  test('is a step of its own, and so is taking it away', () => {
    const work = withTask(start, { kind: 'find-mistakes', planted: 0, note: 'Look at the rests.' });
    expect(work.steps.present.task?.note).toBe('Look at the rests.');
    expect(undone(work).steps.present.task).toBeUndefined();
    expect(withTask(work, undefined).steps.present.task).toBeUndefined();
  });
});

describe('what is shown', () => {
  test('is the nearest session that is there', () => {
    expect(showing(start, { block: 1, session: 99 }).shown).toEqual({ block: 1, session: 11 });
    expect(showing(start, { block: 0, session: -3 }).shown).toEqual({ block: 0, session: 0 });
    expect(showing(start, { block: 7, session: 3 }).shown).toEqual({ block: 1, session: 0 });
  });

  test('moves when its block becomes shorter', () => {
    const work = showing(start, { block: 1, session: 11 });
    expect(withEdits(work, [{ kind: 'resize-block', block: 1, weeks: 2 }]).shown).toEqual({ block: 1, session: 5 });
    expect(withEdits(work, [{ kind: 'remove-block', block: 1 }]).shown).toEqual({ block: 0, session: 0 });
  });

  test('closes what was explained in the session before', () => {
    const pressed = { kind: 'number', section: 0, exercise: 0, field: 'sets' } as const;
    const work = pressing(start, pressed);
    expect(work.pressed).toEqual(pressed);
    expect(pressing(work, undefined)).toEqual(start);
    expect(showing(work, { block: 0, session: 1 }).pressed).toBeUndefined();
    // Listed in the order of the plan, each with its place.
    expect(sessionsOf(start.plan).map(({ place }) => place.session)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    ]);
  });
});

describe('whatever a reader does', () => {
  const few = openWork({ intake: { ...intake, sessionsPerWeek: 2 }, edits: [] });
  const small = fc.integer({ min: 0, max: 3 });
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('move-block' as const), block: small, to: small }),
    fc.record({ kind: fc.constant('resize-block' as const), block: small, weeks: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('remove-block' as const), block: small }),
    fc.record({ kind: fc.constant('set-sessions-a-week' as const), block: small, sessions: fc.constantFrom(2, 3, 4) }),
    fc.record({
      kind: fc.constant('remove-session' as const),
      place: fc.record({ block: small, session: fc.nat(12) }),
    }),
    fc.integer({ min: 1, max: 9 }).map(setSets),
    fc.record({
      kind: fc.constant('remove-line' as const),
      place: fc.record({ block: small, session: fc.nat(12), section: fc.nat(6), exercise: small }),
    }),
  );
  const otherIntake: fc.Arbitrary<Intake> = fc.oneof(
    fc.constantFrom(30, 45, 60).map((minutes) => ({ ...intake, sessionsPerWeek: 2, minutes })),
    fc
      .constantFrom('2027-02-01' as const, '2027-03-01' as const)
      .map((day) => ({ ...intake, sessionsPerWeek: 2, start: day })),
  );
  const step: fc.Arbitrary<(work: Work) => Work> = fc.oneof(
    { weight: 6, arbitrary: edit.map((one) => (work: Work) => withEdits(work, [one])) },
    { weight: 1, arbitrary: otherIntake.map((other) => (work: Work) => withIntake(work, other)) },
    { weight: 2, arbitrary: fc.constant(undone) },
    { weight: 1, arbitrary: fc.constant(redone) },
    {
      weight: 2,
      arbitrary: fc
        .record({ block: fc.nat(5), session: fc.nat(30) })
        .map((place) => (work: Work) => showing(work, place)),
    },
  );

  test('what is shown is there, each step is one step, and undo takes it back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let work = few;
        for (const take of steps) {
          const before = work;
          work = take(before);
          if (sessionsOf(work.plan).length > 0) expect(shownSession(work)?.place).toEqual(work.shown);
          expect(work.plan.blocks[work.shown.block] === undefined).toBe(work.plan.blocks.length === 0);
          const { past } = work.steps;
          expect(Math.abs(past.length - before.steps.past.length)).toBeLessThanOrEqual(1);
          if (past.length <= before.steps.past.length) continue;
          const back = undone(work);
          expect(held(back)).toBe(held(before));
          expect(held(redone(back))).toBe(held(work));
        }
      }),
      { numRuns: 25 },
    );
  });
});
