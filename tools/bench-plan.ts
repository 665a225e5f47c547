/**
 * `npm run bench:plan` makes plans from 1,000 random intakes on one core and says how long one takes. Another number
 * of intakes: `npm run bench:plan -- 5000`. A benchmark and no test: the time depends on the machine.
 */
import { makePlan } from '../src/opt/planning/make-plan.ts';
import { randomIntake } from '../src/opt/planning/random-intake.ts';

/** What issue 6 promises for the median, on one core. */
const promisedMilliseconds = 50;

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function main([given = '1000']: readonly string[]): void {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`Give a whole number of intakes, for example "npm run bench:plan -- 1000", not "${given}".`);
  }
  const intakes = Array.from({ length: count }, (_, seed) => randomIntake(seed));
  const first = performance.now();
  for (const intake of intakes.slice(0, 50)) makePlan(intake);
  const warmUp = performance.now() - first;
  let weeks = 0;
  const times = intakes.map((intake) => {
    const start = performance.now();
    weeks += makePlan(intake).blocks.reduce((sum, block) => sum + block.weeks.length, 0);
    return performance.now() - start;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const median = at(sorted, 0.5);
  console.log(`${count} plans with ${weeks} weeks, after a warm-up of ${warmUp.toFixed(0)} ms:`);
  console.log(
    `median ${median.toFixed(2)} ms, 95% within ${at(sorted, 0.95).toFixed(2)} ms, longest ${at(sorted, 1).toFixed(2)} ms`,
  );
  const holds = median < promisedMilliseconds;
  console.log(`${holds ? 'holds ' : 'BROKEN'}  median below ${promisedMilliseconds} ms`);
  process.exitCode = holds ? 0 : 1;
}

main(process.argv.slice(2));
