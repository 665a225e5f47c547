import { describe, expect, test } from 'vitest';
import { checkProgram } from '../rules/check-program.ts';
import { alternativesFor } from './alternatives.ts';
import { applyEdit, applyToProgram, changeLine, inEveryWeek } from './edit.ts';
import type { Edit } from './edit.ts';
import { explainNumber } from './explain.ts';
import { completeIntake } from './intake.ts';
import { makePlan } from './make-plan.ts';
import { placeOf, toProgram, whereOf } from './plan.ts';
import type { Plan, PlanSession } from './plan.ts';

const { intake } = completeIntake({ goal: 'fat-loss', status: 'new', weeks: 12, start: '2027-01-04' });
const plan = makePlan(intake);

function session(from: Plan, block: number, week: number, day: number): PlanSession {
  const found = from.blocks[block]?.weeks[week]?.sessions[day];
  if (!found) throw new Error(`The plan has no session ${day} in week ${week} of block ${block}.`);
  return found;
}

function sectionOf(one: PlanSession, key: string): number {
  return one.sections.findIndex((section) => section.key === key);
}

const shape = (one: Plan): string[] =>
  one.blocks.map((block) => `${block.phases.join('+')}×${block.weeks.length}@${block.sessionsPerWeek}`);

describe('blocks', () => {
  test('the plan to start from', () => {
    expect(shape(plan)).toEqual(['1×4@3', '2×4@3', '3×4@3']);
  });

  test.each<[Edit, string[]]>([
    [{ kind: 'move-block', block: 2, to: 0 }, ['3×4@3', '1×4@3', '2×4@3']],
    [{ kind: 'remove-block', block: 1 }, ['1×4@3', '3×4@3']],
    [{ kind: 'resize-block', block: 0, weeks: 6 }, ['1×6@3', '2×4@3', '3×4@3']],
    [{ kind: 'resize-block', block: 0, weeks: 2 }, ['1×2@3', '2×4@3', '3×4@3']],
    [{ kind: 'insert-block', at: 1, phases: [1], weeks: 2 }, ['1×4@3', '1×2@3', '2×4@3', '3×4@3']],
    [{ kind: 'set-phases', block: 2, phases: [1, 2] }, ['1×4@3', '2×4@3', '1+2×4@3']],
    [{ kind: 'set-sessions-a-week', block: 0, sessions: 2 }, ['1×4@2', '2×4@3', '3×4@3']],
  ])('%j', (edit, expected) => {
    const before = JSON.stringify(plan);
    const edited = applyEdit(plan, edit);
    expect(shape(edited)).toEqual(expected);
    expect(JSON.stringify(plan)).toBe(before);
    const weeks = edited.blocks.flatMap((block) => block.weeks);
    expect(weeks.map((week) => week.number)).toEqual(weeks.map((_, index) => index + 1));
    expect(weeks[0]?.start).toBe('2027-01-04');
    expect(weeks.slice(0, 3).map((week) => week.start)).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
  });

  test('a departure is not forbidden, and the check says what it is', () => {
    const edited = applyEdit(plan, { kind: 'move-block', block: 2, to: 0 });
    expect(checkProgram(toProgram(edited)).map((finding) => [finding.rule, finding.where.block])).toEqual([
      ['progression', 0],
    ]);
  });

  test('a week that was added says so, and not that the numbers go up', () => {
    const [block] = applyEdit(plan, { kind: 'resize-block', block: 0, weeks: 6 }).blocks;
    const added = 'Added by hand: the numbers of the week before.';
    expect(block?.weeks.map((week) => week.why.text === added)).toEqual([false, false, false, false, true, true]);
  });

  test('a bare program takes the same edits', () => {
    const program = applyToProgram(toProgram(plan), { kind: 'resize-block', block: 1, weeks: 5 });
    expect(program.blocks.map((block) => block.weeks)).toEqual([4, 5, 4]);
  });
});

describe('lines', () => {
  const first = session(plan, 0, 0, 0);
  const place = { block: 0, session: 0, section: sectionOf(first, 'resistance'), exercise: 0 };

  test('a number is set in one week', () => {
    const edited = applyEdit(plan, { kind: 'change-line', place, change: { reps: 20 } });
    expect(session(edited, 0, 0, 0).sections[place.section]?.exercises[0]?.reps).toBe(20);
    expect(session(edited, 0, 1, 0).sections[place.section]?.exercises[0]?.reps).toBe(15);
    expect(session(edited, 0, 0, 0).minutes).toBeGreaterThan(first.minutes);
    expect(session(edited, 0, 0, 1)).toBe(session(plan, 0, 0, 1));
  });

  test('or in every week', () => {
    const edits = inEveryWeek(plan, { kind: 'change-line', place, change: { reps: 20 } });
    expect(edits).toHaveLength(4);
    const edited = edits.reduce(applyEdit, plan);
    for (const week of [0, 1, 2, 3]) {
      expect(session(edited, 0, week, 0).sections[place.section]?.exercises[0]?.reps).toBe(20);
    }
  });

  test('a field set to undefined is taken away', () => {
    expect(changeLine({ sets: 2, reps: 8 }, { reps: undefined })).toEqual({ sets: 2 });
  });

  test('a line is removed, added and moved', () => {
    const line = first.sections[place.section]?.exercises[0];
    const without = applyEdit(plan, { kind: 'remove-line', place });
    expect(session(without, 0, 0, 0).sections[place.section]?.exercises).not.toContain(line);
    const added = applyEdit(plan, { kind: 'add-line', place, line: { exerciseId: 'push-up', sets: 2 } });
    expect(session(added, 0, 0, 0).sections[place.section]?.exercises[0]).toMatchObject({
      exerciseId: 'push-up',
      key: 'resistance-added-1',
      why: { text: 'Changed by hand.' },
    });
    const moved = applyEdit(plan, { kind: 'move-line', place, to: 1 });
    expect(session(moved, 0, 0, 0).sections[place.section]?.exercises[1]).toEqual(line);
  });

  test('a place that is not there is named', () => {
    expect(() => applyEdit(plan, { kind: 'remove-line', place: { ...place, exercise: 99 } })).toThrow(
      'There is no exercise 100',
    );
    expect(() => applyEdit(plan, { kind: 'remove-block', block: 7 })).toThrow('There is no block 8: there are 3.');
    expect(() => applyEdit(plan, { kind: 'resize-block', block: 0, weeks: 0 })).toThrow(
      'A block needs at least one week.',
    );
    expect(() => applyEdit(plan, { kind: 'remove-session', place: { block: 0, session: 40 } })).toThrow(
      'There is no session 41',
    );
  });

  test('places and findings translate both ways', () => {
    const there = { block: 1, week: 2, session: 1, section: 0, exercise: 1 };
    const where = whereOf(plan, there);
    expect(where).toEqual({ block: 1, session: 7, section: 0, exercise: 1 });
    expect(placeOf(plan, where)).toEqual(there);
    expect(placeOf(plan, { block: 1 })).toEqual({ block: 1 });
    expect(placeOf(plan, { block: 9 })).toBeUndefined();
    expect(placeOf(plan, { block: 0, session: 99 })).toBeUndefined();
    expect(placeOf(plan, {})).toBeUndefined();
  });
});

describe('alternatives', () => {
  test('for a push-up in Phase 1: easier and harder rungs, and others of its kind', () => {
    const line = { exerciseId: 'push-up', sets: 2 };
    const found = alternativesFor(intake, { phase: 1, section: 'resistance', line, lines: [line] });
    const ids = (kind: string) => found.filter((one) => one.kind === kind).map((one) => one.exercise.id);
    expect(ids('regression')).toContain('push-up-hands-on-bench');
    expect(ids('regression')).toContain('wall-push-up');
    expect(ids('progression')).toContain('push-up-hands-on-ball');
    expect(ids('alternative')).toContain('standing-cable-chest-press');
    expect(ids('alternative')).not.toContain('barbell-bench-press');
    const plyometric = found.find((one) => one.exercise.id === 'plyometric-push-up');
    expect(plyometric?.keepsModel).toBe(false);
    expect(plyometric?.why.text).toMatch(/But it is a power exercise, and Phase 1 goes up to stabilization\.$/);
    for (const one of found.filter((other) => other.kind === 'alternative')) expect(one.keepsModel).toBe(true);
  });

  test('without the equipment or on the list to avoid, a rung says so and an alternative is not offered', () => {
    const line = { exerciseId: 'push-up', sets: 2 };
    const bare = { ...intake, equipment: [], avoid: ['kneeling-push-up'] as const };
    const found = alternativesFor(bare, { phase: 1, section: 'resistance', line, lines: [line] });
    expect(found.find((one) => one.exercise.id === 'push-up-hands-on-ball')?.why.text).toMatch(
      /needs equipment that is not there\.$/,
    );
    expect(found.find((one) => one.exercise.id === 'kneeling-push-up')?.why.text).toMatch(
      /on the list of exercises to avoid\.$/,
    );
    expect(found.some((one) => one.exercise.id === 'standing-cable-chest-press')).toBe(false);
  });

  test('the second half of a pair stays with its partner', () => {
    const first = { exerciseId: 'barbell-bench-press', sets: 2, superset: 'A' };
    const line = { exerciseId: 'push-up', sets: 2, superset: 'A' };
    const found = alternativesFor(intake, { phase: 2, section: 'resistance', line, lines: [first, line] });
    expect(found.some((one) => one.kind === 'alternative')).toBe(true);
    for (const one of found.filter((other) => other.keepsModel)) {
      expect([one.exercise.id, one.exercise.bodyPart, one.exercise.level]).toEqual([
        one.exercise.id,
        'chest',
        'stabilization',
      ]);
    }
  });

  test('a line without an exercise has none', () => {
    const line = { label: 'Easy walk', sets: 1, minutes: 5 };
    expect(alternativesFor(intake, { phase: 1, section: 'warm-up', line, lines: [line] })).toEqual([]);
  });
});

describe('numbers', () => {
  const first = session(plan, 0, 0, 0);
  const explain = (one: PlanSession, key: string, exercise: number, field: Parameters<typeof explainNumber>[3]) =>
    explainNumber(one, sectionOf(one, key), exercise, field);

  test('of a lift', () => {
    expect(explain(first, 'resistance', 0, 'reps')).toEqual({
      text: 'Many repetitions with a light load train endurance and give the nervous system practice.',
      facts: ['res7-p1.reps'],
      sources: ['T7-21', 'SG6', 'T7-20'],
      chapter: '/phases/1/',
      range: { min: 12, max: 20 },
    });
  });

  test('of a pair', () => {
    const pairs = session(plan, 1, 0, 0);
    expect(explain(pairs, 'resistance', 0, 'percentOneRm').facts).toEqual(['res7-p2-strength.percentOneRm']);
    expect(explain(pairs, 'resistance', 1, 'tempo').facts).toEqual(['res7-p2-stabilization.tempo']);
    expect(explain(pairs, 'resistance', 0, 'restAfterSeconds').facts).toEqual([
      'res7-p2-strength.restInsideSupersetSeconds',
    ]);
    expect(explain(pairs, 'resistance', 1, 'restAfterSeconds').facts).toEqual([
      'res7-p2-stabilization.restAfterSeconds',
    ]);
  });

  test('of the warm-up, the activation and the cool-down', () => {
    expect(explain(first, 'cool-down', 0, 'holdSeconds').facts).toEqual([
      'flex7-p1-5-cool-down-self-myofascial.holdSeconds',
    ]);
    const activation = first.sections[sectionOf(first, 'activation')]?.exercises ?? [];
    const balance = activation.findIndex((line) => line.exerciseId?.startsWith('balance-'));
    expect(explain(first, 'activation', balance, 'reps').facts).toEqual(['balance7-p1.repsPerLeg']);
    expect(explain(first, 'activation', 0, 'sets').facts).toEqual(['core7-p1.sets']);
  });

  test('that no table prints', () => {
    const one: PlanSession = {
      ...first,
      sections: [
        {
          key: 'clients-choice',
          exercises: [
            {
              key: 'a',
              why: first.why[0] ?? plan.why[0] ?? { text: '', facts: [], sources: [], chapter: '' },
              exerciseId: 'push-up',
              sets: 2,
            },
          ],
        },
      ],
    };
    expect(explainNumber(one, 0, 0, 'sets').text).toMatch(/prints no range/);
    expect(() => explainNumber(one, 0, 5, 'sets')).toThrow('The session has no exercise 6 in section 1.');
  });
});
