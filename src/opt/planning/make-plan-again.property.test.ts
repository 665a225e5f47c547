import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan } from './make-plan.ts';
import { faultsOf } from './plan-faults.ts';
import { randomIntake } from './random-intake.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

// The other half of the 10,000 intakes: see make-plan.property.test.ts.
test('5,000 intakes give plans that keep the model, the client’s days, minutes and equipment, and train the whole body', () => {
  let run = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      run += 1;
      expect(faultsOf(makePlan(randomIntake(seed)), run % 50 === 0)).toEqual([]);
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(run).toBe(5_000);
}, 900_000);
