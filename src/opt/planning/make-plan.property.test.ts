import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan } from './make-plan.ts';
import { faultsOf, linesOf } from './plan-faults.ts';
import { randomIntake } from './random-intake.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

// 10,000 intakes in two files, so that both cores work: the other half is in make-plan-again.property.test.ts.
test('5,000 intakes give plans that keep the model, the client’s days, minutes and equipment, and train the whole body', () => {
  let run = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      run += 1;
      expect(faultsOf(makePlan(randomIntake(seed)), run % 50 === 0)).toEqual([]);
    }),
    { numRuns: 5_000, seed: 6 },
  );
  expect(run).toBe(5_000);
}, 900_000);

test('the same intake gives the same plan, and another seed another', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const intake = randomIntake(seed);
      expect(makePlan(structuredClone(intake))).toEqual(makePlan(intake));
    }),
    { numRuns: 40 },
  );
  const gym = { ...randomIntake(5), equipment: ['dumbbell', 'cable', 'machine'] as const, avoid: [] };
  expect(makePlan({ ...gym, seed: 1 }).blocks).not.toEqual(makePlan({ ...gym, seed: 2 }).blocks);
});

test('within a block the sets of a lift never fall, and neither does its load', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const block of makePlan(randomIntake(seed)).blocks) {
        for (const [day, first] of (block.weeks[0]?.sessions ?? []).entries()) {
          for (const line of linesOf(first)) {
            const inWeeks = block.weeks
              .map((week) => week.sessions[day])
              .map((session) => session && linesOf(session).find((one) => one.key === line.key));
            const sets = inWeeks.map((one) => one?.sets ?? 0);
            const loads = inWeeks.map((one) => one?.percentOneRm?.min ?? 0);
            expect(sets).toEqual(sets.toSorted((a, b) => a - b));
            expect(loads).toEqual(loads.toSorted((a, b) => a - b));
          }
        }
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
