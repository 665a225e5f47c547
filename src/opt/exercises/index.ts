import { nearestName } from '../nearest.ts';
import type { PhaseNumber } from '../types.ts';
import { balanceExercises } from './balance.ts';
import { coreExercises } from './core.ts';
import { flexibilityExercises } from './flexibility.ts';
import { plyometricExercises } from './plyometric.ts';
import { resistanceExercises } from './resistance.ts';
import { saqExercises } from './saq.ts';
import type { BodyPart, ExerciseComponent, ExerciseLevel, ExerciseRow } from './types.ts';

export type * from './types.ts';

export type ExerciseId =
  | (typeof resistanceExercises)[number]['id']
  | (typeof coreExercises)[number]['id']
  | (typeof balanceExercises)[number]['id']
  | (typeof plyometricExercises)[number]['id']
  | (typeof saqExercises)[number]['id']
  | (typeof flexibilityExercises)[number]['id'];

/** A row of the library whose references are ids of the library: the compiler checks them. */
export interface Exercise extends ExerciseRow {
  readonly id: ExerciseId;
  readonly regressionId?: ExerciseId;
  readonly progressionId?: ExerciseId;
  readonly phase2PairsWith?: readonly ExerciseId[];
  readonly phase5PairsWith?: readonly ExerciseId[];
}

/**
 * The whole exercise library: resistance, core, balance, plyometric, SAQ, flexibility. Names,
 * levels and body parts come from each row's sources; a row without sources is our own example.
 */
export const exercises: readonly Exercise[] = [
  ...resistanceExercises,
  ...coreExercises,
  ...balanceExercises,
  ...plyometricExercises,
  ...saqExercises,
  ...flexibilityExercises,
];

const byId: ReadonlyMap<string, Exercise> = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id, or undefined. */
export function findExercise(id: string): Exercise | undefined {
  return byId.get(id);
}

/** Whether the library holds this id. */
export function isExerciseId(id: string): id is ExerciseId {
  return byId.has(id);
}

/**
 * The exercise with this id.
 * @throws Error naming the nearest id when the library does not hold it.
 */
export function getExercise(id: string): Exercise {
  const exercise = byId.get(id);
  if (exercise === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No exercise "${id}".${near ? ` Did you mean "${near}"?` : ''} Exercises are listed in src/opt/exercises/.`,
    );
  }
  return exercise;
}

export interface ExerciseFilter {
  readonly component?: ExerciseComponent;
  readonly level?: ExerciseLevel;
  readonly bodyPart?: BodyPart;
  readonly phase?: PhaseNumber;
}

/** The exercises that meet every condition given, in library order; all of them without one. */
export function exercisesFor(filter: ExerciseFilter): readonly Exercise[] {
  const { component, level, bodyPart, phase } = filter;
  return exercises.filter(
    (exercise) =>
      (component === undefined || exercise.component === component) &&
      (level === undefined || exercise.level === level) &&
      (bodyPart === undefined || exercise.bodyPart === bodyPart) &&
      (phase === undefined || exercise.phases.includes(phase)),
  );
}
