import type { PlannedExercise } from '../program.ts';
import type { Tempo } from '../types.ts';

/** Seconds of one repetition. An explosive one, with the pause to set up the next, is taken as three. */
const secondsPerRep: Readonly<Record<Tempo, number>> = {
  '4-2-1-1': 8,
  '2-0-2-0': 4,
  'X-X-X-X': 3,
  '4/2/1': 7,
  '2/0/2': 4,
  'x/x/x': 3,
};

/** Walking to the next place and setting it up. */
const changeSeconds = 20;

/**
 * Our estimate of the seconds that a line takes: work on each side, rest after each set, and the change of place.
 * The textbook prints no such number.
 */
export function secondsOf(line: PlannedExercise): number {
  if (line.minutes !== undefined) return line.minutes * 60 * line.sets;
  const sides = line.perSide === true ? 2 : 1;
  const perRep = line.tempo === undefined ? 4 : secondsPerRep[line.tempo];
  const work = line.reps === undefined ? (line.holdSeconds ?? 0) : line.reps * (perRep + (line.holdSeconds ?? 0));
  return line.sets * (work * sides + (line.restAfterSeconds ?? 0)) + changeSeconds;
}

/** Our estimate for a whole session, in whole minutes. */
export function minutesOf(sections: readonly { readonly exercises: readonly PlannedExercise[] }[]): number {
  let seconds = 0;
  for (const { exercises } of sections) for (const line of exercises) seconds += secondsOf(line);
  return Math.round(seconds / 60);
}
