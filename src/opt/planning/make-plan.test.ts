import { describe, expect, test } from 'vitest';
import { findExercise } from '../exercises/index.ts';
import { completeIntake } from './intake.ts';
import type { PartialIntake } from './intake.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';

const planFor = (partial: PartialIntake): Plan => makePlan(completeIntake(partial).intake);

const shape = (plan: Plan): string =>
  plan.blocks.map((block) => `${block.phases.join('+')}×${block.weeks.length}`).join(' ');

function idsIn(plan: Plan, block: number, key: string): readonly (string | undefined)[] {
  return (plan.blocks[block]?.weeks[0]?.sessions ?? []).flatMap((session) =>
    (session.sections.find((section) => section.key === key)?.exercises ?? []).map((line) => line.exerciseId),
  );
}

describe('the macrocycle', () => {
  test.each<[PartialIntake, string]>([
    [{ goal: 'fat-loss', status: 'new', weeks: 4 }, '1×4'],
    [{ goal: 'fat-loss', status: 'new', weeks: 5 }, '1×5'],
    [{ goal: 'fat-loss', status: 'new', weeks: 6 }, '1×4 2×2'],
    [{ goal: 'fat-loss', status: 'new', weeks: 9 }, '1×4 2×5'],
    [{ goal: 'muscle-gain', status: 'intermediate', experiencedLifter: true, weeks: 17 }, '1×4 2×4 3×5 4×4'],
    // Phase 4 is closed to a client who never lifted heavy.
    [{ goal: 'muscle-gain', status: 'intermediate', weeks: 20 }, '1×4 2×4 3×5 2×4 3×3'],
    [{ goal: 'performance', status: 'intermediate', weeks: 22 }, '1×4 2×4 1+2+5×6 1+2+5×6 1×2'],
    [{ goal: 'maximal-strength', status: 'advanced', weeks: 18 }, '2×4 4×4 1×2 2×4 4×4'],
    [{ goal: 'general-health', status: 'returning', weeks: 12, completed: [1, 2, 3] }, '1×4 2×4 1×4'],
    // A finding sends even an advanced client back to Phase 1.
    [{ goal: 'maximal-strength', status: 'advanced', weeks: 12, findings: ['ohsa-arch-7'] }, '1×4 2×4 4×4'],
  ])('%j: %s', (partial, expected) => {
    expect(shape(planFor(partial))).toBe(expected);
  });

  test('no mixed weeks before the base, whatever is asked', () => {
    const plan = planFor({ goal: 'performance', status: 'new', weeks: 12 });
    expect(plan.blocks.map((block) => block.rhythm)).toEqual(['linear', 'linear', 'undulating']);
    expect(plan.blocks[2]?.phases).toEqual([1, 2, 5]);
    expect(plan.blocks[2]?.weeks[0]?.sessions.map((session) => session.phase)).toEqual([5, 2, 1]);
  });

  test('a condition that rules out heavy work closes Phases 4 and 5, and the plan says why', () => {
    const plan = planFor({ goal: 'performance', status: 'intermediate', weeks: 30, heavyLiftingRuledOut: true });
    expect(plan.blocks.flatMap((block) => block.phases)).not.toContain(5);
    expect(plan.why.some((one) => one.text.startsWith('Phase 5 is left out. A health condition rules out'))).toBe(true);
  });
});

describe('what is there decides', () => {
  test('with nothing but a wall the plan stays in Phase 1, and says what is missing', () => {
    const plan = planFor({ goal: 'fat-loss', status: 'new', weeks: 24, equipment: [] });
    expect(shape(plan)).toBe('1×4 1×4 1×4 1×4 1×4 1×4');
    expect(plan.warnings.map((one) => [one.kind, one.phase ?? one.bodyPart])).toEqual([
      ['phase', 2],
      ['phase', 3],
      ['equipment', undefined],
      ['body-part', 'back'],
    ]);
    expect(idsIn(plan, 0, 'activation')).toContain('core-floor-prone-cobra');
  });

  test('bands and a chair carry Phase 2, with balance work for the legs', () => {
    const plan = planFor({ goal: 'tone', status: 'new', weeks: 8, equipment: ['band', 'chair'] });
    expect(shape(plan)).toBe('1×4 2×4');
    expect(idsIn(plan, 1, 'resistance')).not.toEqual([]);
    expect(idsIn(plan, 1, 'activation').some((id) => findExercise(id ?? '')?.primeMovers?.includes('quadriceps'))).toBe(
      true,
    );
  });

  test('two days a week leave out Phase 3 for an intermediate client', () => {
    const plan = planFor({ goal: 'muscle-gain', status: 'intermediate', weeks: 16, sessionsPerWeek: 2 });
    expect(plan.blocks.flatMap((block) => block.phases)).not.toContain(3);
    expect(plan.warnings.map((one) => one.kind)).toContain('sessions');
  });
});

describe('sessions', () => {
  test('the screen’s findings are rolled, stretched and named', () => {
    const plan = planFor({ goal: 'fat-loss', status: 'new', findings: ['ohsa-feet-out-7'] });
    expect(idsIn(plan, 0, 'warm-up')).toContain('static-gastrocnemius');
    const line = plan.blocks[0]?.weeks[0]?.sessions[0]?.sections[0]?.exercises.find(
      (one) => one.exerciseId === 'static-gastrocnemius',
    );
    expect(line?.why.text).toMatch(/^The screen showed: feet turn out\./);
  });

  test('short sessions drop what is optional first and keep what is required', () => {
    const long = planFor({ goal: 'fat-loss', status: 'new', minutes: 90 });
    const short = planFor({ goal: 'fat-loss', status: 'new', minutes: 30 });
    const keys = (plan: Plan) => plan.blocks[0]?.weeks[0]?.sessions[0]?.sections.map((section) => section.key);
    expect(keys(long)).toEqual([
      'warm-up',
      'activation',
      'skill-development',
      'resistance',
      'clients-choice',
      'cool-down',
    ]);
    expect(keys(short)).toEqual(['warm-up', 'activation', 'resistance', 'cool-down']);
    const texts = short.blocks[0]?.weeks[0]?.sessions[0]?.why.map((one) => one.text);
    expect(texts?.[0]).toBe(
      `The longest week of the block takes about ${Math.max(...(short.blocks[0]?.weeks ?? []).map((week) => week.sessions[0]?.minutes ?? 0))} minutes, and every week has the same sections.`,
    );
    expect(texts).toContain('The client’s choice gives way, as the template allows when time is short.');
  });

  test('four days are split, so that no muscle trains two days in a row', () => {
    const plan = planFor({ goal: 'muscle-gain', status: 'intermediate', weeks: 13, sessionsPerWeek: 4, minutes: 75 });
    expect(plan.blocks.map((block) => block.routine)).toEqual(['upper-lower', 'upper-lower', 'split']);
    expect(plan.blocks[2]?.weeks[0]?.sessions.map((session) => session.bodyParts)).toEqual([
      ['chest', 'triceps'],
      ['back', 'biceps'],
      ['legs'],
      ['shoulders'],
    ]);
  });

  test('each has its day', () => {
    const plan = planFor({ goal: 'fat-loss', status: 'new', start: '2027-01-04', weeks: 4 });
    expect(plan.blocks[0]?.weeks[1]?.sessions.map((session) => session.day)).toEqual([
      '2027-01-11',
      '2027-01-13',
      '2027-01-15',
    ]);
  });

  test('each week says what changes', () => {
    const plan = planFor({ goal: 'fat-loss', status: 'new', weeks: 4 });
    expect(plan.blocks[0]?.weeks.map((week) => week.why.text)).toEqual([
      'The first week starts at the gentle end of the phase’s numbers.',
      'A step up for the lifts: 15 repetitions instead of 12.',
      'A step up for the lifts: 55–65% instead of 50–60%.',
      'A step up for the lifts: 3 sets instead of 2.',
    ]);
  });

  test('every decision has a reason that is a sentence, and a chapter', () => {
    const plan = planFor({ goal: 'performance', status: 'intermediate', weeks: 20, findings: ['ohsa-arch-7'] });
    const decisions = [
      ...plan.why,
      ...plan.blocks.flatMap((block) => [
        ...block.why,
        block.cardio.why,
        ...block.weeks.flatMap((week) => [
          week.why,
          ...week.sessions.flatMap((session) => [
            ...session.why,
            ...session.sections.flatMap((section) => section.exercises.map((line) => line.why)),
          ]),
        ]),
      ]),
    ];
    const wrong = decisions.filter(
      ({ text, chapter }) => !/^[A-Z0-9].*[.]$/.test(text) || !/^\/[a-z0-9/-]+\/$/.test(chapter),
    );
    expect(wrong).toEqual([]);
    expect(decisions.some(({ text }) => /undefined|NaN|\[object/.test(text))).toBe(false);
  });
});
