import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '../exercises/index.ts';
import type { PlannedExercise, Session } from '../program.ts';
import { getSampleSession } from '../sample-sessions.ts';
import { sessionSections } from '../template.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { checkProgram, checkSession } from './check-program.ts';
import type { ProgramRuleId } from './check-program.ts';
import { checkSuperset } from './check-superset.ts';

type NumberField = 'sets' | 'reps' | 'restAfterSeconds' | 'holdSeconds' | 'percentOneRm';

/** Phase, line of its sample session, field, lowest and highest value without a violation, rule. Typed by hand. */
const ranges: readonly (readonly [PhaseNumber, string, NumberField, number, number, ProgramRuleId])[] = [
  [1, 'sample-p1-back', 'sets', 1, 3, 'resistance-sets'],
  [1, 'sample-p1-back', 'reps', 12, 20, 'resistance-reps'],
  [1, 'sample-p1-legs', 'restAfterSeconds', 0, 90, 'resistance-rest'],
  [1, 'sample-p1-back', 'percentOneRm', 50, 70, 'resistance-load'],
  [1, 'sample-p1-bridge', 'sets', 1, 3, 'component-sets'],
  [1, 'sample-p1-bridge', 'reps', 12, 20, 'component-reps'],
  [1, 'sample-p1-reach', 'reps', 6, 10, 'component-reps'],
  [1, 'sample-p1-roll-calves', 'holdSeconds', 30, Infinity, 'flexibility-hold'],
  [1, 'sample-p1-roll-calves', 'sets', 1, 3, 'flexibility-sets'],
  [1, 'sample-p1-end-stretch', 'holdSeconds', 30, Infinity, 'flexibility-hold'],
  [2, 'sample-p2-chest-1', 'sets', 2, 4, 'resistance-sets'],
  [2, 'sample-p2-chest-1', 'reps', 8, 12, 'resistance-reps'],
  [2, 'sample-p2-chest-1', 'percentOneRm', 70, 80, 'resistance-load'],
  [2, 'sample-p2-chest-1', 'restAfterSeconds', 0, 0, 'superset-rest-inside'],
  [2, 'sample-p2-legs-2', 'sets', 2, 4, 'resistance-sets'],
  [2, 'sample-p2-legs-2', 'reps', 8, 12, 'resistance-reps'],
  [2, 'sample-p2-legs-2', 'restAfterSeconds', 0, 60, 'resistance-rest'],
  [2, 'sample-p2-rotation', 'sets', 2, 4, 'component-sets'],
  [2, 'sample-p2-touchdown', 'reps', 8, 12, 'component-reps'],
  [2, 'sample-p2-jump', 'sets', 2, 4, 'component-sets'],
  [2, 'sample-p2-jump', 'reps', 8, 12, 'component-reps'],
  [2, 'sample-p2-active-hips', 'reps', 5, 10, 'flexibility-reps'],
  [2, 'sample-p2-active-hips', 'holdSeconds', 1, 2, 'flexibility-hold'],
  [3, 'sample-p3-bench', 'sets', 3, 6, 'resistance-sets'],
  // Up to 12, or up to 20 as the phase's endurance option.
  [3, 'sample-p3-bench', 'reps', 6, 20, 'resistance-reps'],
  [3, 'sample-p3-bench', 'percentOneRm', 75, 85, 'resistance-load'],
  [3, 'sample-p3-bench', 'restAfterSeconds', 0, 180, 'resistance-rest'],
  [4, 'sample-p4-squat', 'sets', 4, 6, 'resistance-sets'],
  [4, 'sample-p4-squat', 'reps', 1, 5, 'resistance-reps'],
  [4, 'sample-p4-squat', 'percentOneRm', 85, 100, 'resistance-load'],
  // Inside any of the disputed ranges.
  [4, 'sample-p4-squat', 'restAfterSeconds', 0, 300, 'resistance-rest'],
  [5, 'sample-p5-chest-1', 'sets', 3, 5, 'resistance-sets'],
  [5, 'sample-p5-chest-1', 'reps', 1, 5, 'resistance-reps'],
  [5, 'sample-p5-chest-1', 'percentOneRm', 85, 100, 'resistance-load'],
  [5, 'sample-p5-chest-1', 'restAfterSeconds', 0, 0, 'superset-rest-inside'],
  [5, 'sample-p5-chest-2', 'sets', 3, 5, 'resistance-sets'],
  [5, 'sample-p5-chest-2', 'reps', 8, 10, 'resistance-reps'],
  [5, 'sample-p5-chest-2', 'percentOneRm', 30, 45, 'resistance-load'],
  [5, 'sample-p5-pass', 'sets', 1, 3, 'component-sets'],
  [5, 'sample-p5-pass', 'reps', 8, 12, 'component-reps'],
  [5, 'sample-p5-hop', 'holdSeconds', 3, 5, 'component-landing'],
];

const cap = 1000;

function withValue(session: Session, lineId: string, field: NumberField, value: number): Session {
  const change: Partial<PlannedExercise> =
    field === 'percentOneRm' ? { percentOneRm: { min: value, max: value } } : { [field]: value };
  return {
    ...session,
    sections: session.sections.map((section) => ({
      ...section,
      exercises: section.exercises.map((line) => ('id' in line && line.id === lineId ? { ...line, ...change } : line)),
    })),
  };
}

function violationsOf(session: Session): readonly ProgramRuleId[] {
  return checkSession(session)
    .filter((finding) => finding.severity === 'violation')
    .map((finding) => finding.rule);
}

describe('numbers inside and outside', () => {
  test.each(ranges)('Phase %i, %s: %s from %d to %d', (phase, lineId, field, min, max, rule) => {
    const session = getSampleSession(phase);
    const inside = fc.integer({ min, max: Math.min(max, cap) });
    fc.assert(
      fc.property(inside, (value) => {
        expect(violationsOf(withValue(session, lineId, field, value))).toEqual([]);
      }),
    );
    const sides = [
      ...(min > 0 ? [fc.integer({ min: 0, max: min - 1 })] : []),
      ...(max < cap ? [fc.integer({ min: max + 1, max: cap })] : []),
    ];
    fc.assert(
      fc.property(fc.oneof(...sides), (value) => {
        expect(violationsOf(withValue(session, lineId, field, value))).toEqual([rule]);
      }),
    );
  });

  test('the rest between the pairs of Phase 5 has two printed ranges and a gap', () => {
    const rest = (value: number) =>
      violationsOf(withValue(getSampleSession(5), 'sample-p5-chest-2', 'restAfterSeconds', value));
    for (const value of [60, 120, 180, 300]) expect(rest(value)).toEqual([]);
    for (const value of [0, 59, 121, 179, 301]) expect(rest(value)).toEqual(['resistance-rest']);
  });

  test('all numbers of a session drawn at once from inside', () => {
    for (const phase of [1, 2, 3, 4, 5] as const) {
      const own = ranges.filter(([number]) => number === phase);
      const draws = fc.tuple(...own.map(([, , , min, max]) => fc.integer({ min, max: Math.min(max, cap) })));
      fc.assert(
        fc.property(draws, (values) => {
          const session = own.reduce<Session>(
            (before, [, lineId, field], index) => withValue(before, lineId, field, values[index] ?? 0),
            getSampleSession(phase),
          );
          expect(violationsOf(session)).toEqual([]);
        }),
      );
    }
  });
});

const phaseNumbers = fc.constantFrom<PhaseNumber>(1, 2, 3, 4, 5);

test('sections are out of order exactly when they are', () => {
  const keys = sessionSections.map((section) => section.key);
  fc.assert(
    fc.property(phaseNumbers, fc.shuffledSubarray(keys, { minLength: 1 }), (phase, order) => {
      const found = checkSession({ phase, sections: order.map((key) => ({ key, exercises: [] })) });
      const sorted = order.toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b));
      expect(found.some((finding) => finding.rule === 'section-order')).toBe(order.join() !== sorted.join());
    }),
  );
});

test('a pair in a session is judged as checkSuperset judges it', () => {
  const lifts = exercises.filter((exercise) => exercise.component === 'resistance');
  const lift = fc.constantFrom(...lifts);
  fc.assert(
    fc.property(fc.constantFrom<2 | 5>(2, 5), lift, lift, (phase, first, second) => {
      const pairing = ['order', 'levels', 'body-part', 'pattern', 'same-exercise'].map((name) => `superset-${name}`);
      const exercisesOfPair = [first, second].map((exercise): PlannedExercise => ({
        exerciseId: exercise.id,
        sets: 3,
        reps: 8,
        superset: 'A',
      }));
      const found = checkSession({ phase, sections: [{ key: 'resistance', exercises: exercisesOfPair }] });
      const count = found.filter((finding) => pairing.includes(finding.rule)).length;
      expect(count).toBe(checkSuperset(first, second, phase).isPair ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

test('the order of phases for a new client: 1, then 2, then 3 or 5, and 4 only for a lifter', () => {
  fc.assert(
    fc.property(fc.array(phaseNumbers, { maxLength: 10 }), fc.boolean(), (order, isLifter) => {
      const found = checkProgram({
        client: { status: 'new', completed: [], experiencedLifter: isLifter },
        blocks: order.map((phase) => ({ phases: [phase], weeks: 4, sessions: [] })),
      });
      const expected = order.flatMap((phase, index) => {
        const before = order.slice(0, index);
        const tooEarly = (phase > 1 && !before.includes(1)) || (phase > 2 && !before.includes(2));
        return tooEarly || (phase === 4 && !isLifter) ? [index] : [];
      });
      expect(found.map((finding) => [finding.rule, finding.where.block])).toEqual(
        expected.map((index) => ['progression', index]),
      );
    }),
  );
});

test('whatever is planned, the check answers, and places each finding where it is', () => {
  const line = fc.record(
    {
      exerciseId: fc.oneof(fc.constantFrom(...exercises.map((exercise) => exercise.id)), fc.string()),
      sets: fc.integer({ min: -5, max: 50 }),
      reps: fc.integer({ min: -5, max: 200 }),
      tempo: fc.constantFrom('4-2-1-1', '2-0-2-0', 'X-X-X-X', '4/2/1', '2/0/2', 'x/x/x'),
      percentOneRm: fc.record({ min: fc.integer(), max: fc.option(fc.integer()) }),
      restAfterSeconds: fc.integer({ min: -5, max: 2000 }),
      holdSeconds: fc.integer({ min: -5, max: 500 }),
      minutes: fc.integer({ min: -5, max: 500 }),
      superset: fc.constantFrom('A', 'B'),
      medicineBallPercentOfBodyWeight: fc.integer({ min: 0, max: 50 }),
    },
    { requiredKeys: ['sets'] },
  ) as fc.Arbitrary<PlannedExercise>;
  const keys: readonly SectionKey[] = sessionSections.map((section) => section.key);
  const section = fc.record({ key: fc.constantFrom(...keys), exercises: fc.array(line, { maxLength: 6 }) });
  const session = fc.record({ phase: phaseNumbers, sections: fc.array(section, { maxLength: 8 }) });
  fc.assert(
    fc.property(session, (planned) => {
      for (const { where, message, reason } of checkSession(planned)) {
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(reason).not.toMatch(/undefined|NaN|\[object/);
        if (where.section === undefined) continue;
        expect(planned.sections[where.section]).toBeDefined();
        if (where.exercise !== undefined) {
          expect(planned.sections[where.section]?.exercises[where.exercise]).toBeDefined();
        }
      }
    }),
    { numRuns: 300 },
  );
});
