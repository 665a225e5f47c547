import { compensationIds } from '../compensations/brief.ts';
import { exerciseBriefs } from '../exercises/brief.ts';
import type { PhaseNumber } from '../types.ts';
import { allEquipment, goals, intakeLimits, statuses } from './intake.ts';
import type { Intake } from './intake.ts';
import { addDays } from './iso-days.ts';
import { makeRandom } from './random.ts';

/**
 * An intake drawn at random from everything that `parseIntake` lets through, from nothing but a wall to a full gym.
 * For the property tests and the benchmark; the same seed gives the same intake.
 */
export function randomIntake(seed: number): Intake {
  const random = makeRandom(seed);
  const whole = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const one = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  const some = <T>(items: readonly T[], share: number): readonly T[] => items.filter(() => random() < share);
  const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];
  const { sessionsPerWeek, minutes, weeks } = intakeLimits;
  return {
    goal: one(goals),
    status: one(statuses),
    completed: Array.from({ length: whole(0, 4) }, () => one(phases)),
    experiencedLifter: random() < 0.5,
    heavyLiftingRuledOut: random() < 0.2,
    sessionsPerWeek: whole(sessionsPerWeek.min, sessionsPerWeek.max),
    minutes: whole(minutes.min, minutes.max),
    start: addDays('2026-01-01', whole(0, 3000)),
    // Half of them up to four months, half of any length.
    weeks: whole(weeks.min, one([16, weeks.max])),
    // From nothing through half a gym to all of it.
    equipment: some(allEquipment, one([0, 0.3, 0.6, 0.85, 1])),
    findings: some(compensationIds, one([0, 0, 0.05, 0.15])),
    avoid: some(
      exerciseBriefs.map((exercise) => exercise.id),
      one([0, 0.02, 0.1]),
    ),
    seed: whole(0, 4_294_967_295),
  };
}
