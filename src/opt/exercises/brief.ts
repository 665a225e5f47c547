import { nearestName } from '../nearest.ts';
import { unpackRows } from '../packed.ts';
import { slugOf } from './brief-ids.ts';
import {
  easierSteps,
  exerciseIds,
  exerciseNames,
  harderSteps,
  otherNames,
  packedExercises,
  phase2Steps,
  phase5Steps,
} from './brief.baked.ts';
import type { Exercise, ExerciseId } from './index.ts';
import type { BodyPart } from './types.ts';

export type { ExerciseId } from './index.ts';
export type * from './types.ts';

/** An exercise as far as rules and plans read it: without cues, cautions and notes. The whole row: `getExercise`. */
export interface ExerciseBrief extends Pick<
  Exercise,
  | 'id'
  | 'name'
  | 'component'
  | 'level'
  | 'bodyPart'
  | 'clientLevel'
  | 'patterns'
  | 'musclesTargeted'
  | 'equipment'
  | 'unilateral'
  | 'surfaceStance'
  | 'regressionId'
  | 'progressionId'
  | 'phase2PairsWith'
  | 'phase5PairsWith'
  | 'status'
  | 'sources'
  | 'phases'
> {
  /** Where easier and harder neighbors come from; present whenever there is one. */
  readonly ladderSources?: readonly string[];
  /** Body parts that core or balance work trains with its prime movers when no lift for them is there. */
  readonly standsFor?: readonly BodyPart[];
}

const rows = unpackRows(packedExercises) as unknown as Pick<Exercise, 'component'>[];
const ids = rows.map(({ component }, index): ExerciseId => {
  const id = exerciseIds[index];
  return (typeof id === 'string' ? id : slugOf(exerciseNames[index] ?? '', component)) as ExerciseId;
});

/** The id that stands a few rows further on; nothing for no step. */
function idAt(index: number, step: number | undefined): ExerciseId | undefined {
  return step === undefined || step === 0 ? undefined : ids[index + step];
}

function idsAt(index: number, steps: readonly number[] | 0 | undefined): readonly ExerciseId[] | undefined {
  return typeof steps === 'object' ? steps.flatMap((step) => ids[index + step] ?? []) : undefined;
}

/** The whole library in its order, each exercise with what rules and plans read. */
export const exerciseBriefs: readonly ExerciseBrief[] = rows.map((row, index) => {
  const more = {
    id: ids[index],
    name: exerciseNames[index],
    regressionId: idAt(index, easierSteps[index]),
    progressionId: idAt(index, harderSteps[index]),
    phase2PairsWith: idsAt(index, phase2Steps[index]),
    phase5PairsWith: idsAt(index, phase5Steps[index]),
  };
  const there = Object.entries(more).filter(([, value]) => value !== undefined);
  return Object.assign(row, Object.fromEntries(there)) as unknown as ExerciseBrief;
});

const byId: ReadonlyMap<string, ExerciseBrief> = new Map(exerciseBriefs.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id, or undefined. */
export function findBrief(id: string): ExerciseBrief | undefined {
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
export function getBrief(id: string): ExerciseBrief {
  const exercise = byId.get(id);
  if (exercise === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No exercise "${id}".${near ? ` Did you mean "${near}"?` : ''} Exercises are listed in src/opt/exercises/.`,
    );
  }
  return exercise;
}

/** Other names of an exercise, as people write them. */
export function otherNamesOf(exercise: ExerciseBrief): readonly string[] {
  const names = otherNames[ids.indexOf(exercise.id)];
  return typeof names === 'object' ? names : [];
}
