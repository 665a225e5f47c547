// What a plan needs of the library, packed. The build works this out once (src/build/baked-tables.ts), so that a page
// which plans does not fetch the cues, cautions and notes of every exercise.
import { packRows } from '../packed.ts';
import type { PackedRows } from '../packed.ts';
import { slugOf } from './brief-ids.ts';
import { exercises } from './index.ts';
import type { Exercise } from './index.ts';
import type { BodyPart } from './types.ts';

const places = new Map<string, number>(exercises.map((exercise, index) => [exercise.id, index]));

/** How many rows further on an exercise stands; neighbors and partners stand near. */
function step(from: number, id: string): number {
  return (places.get(id) ?? 0) - from;
}

/** Prime movers that stand for a body part when no lift for it is there. */
const moversOf: Partial<Record<BodyPart, readonly string[]>> = {
  back: ['latissimus-dorsi', 'rhomboids', 'middle-trapezius', 'lower-trapezius'],
  legs: ['quadriceps', 'gluteus-maximus', 'hamstring-complex'],
};

/** Body parts that core or balance work trains with its prime movers: the back or the legs. */
function standsFor({ component, primeMovers = [] }: Exercise): readonly BodyPart[] {
  if (component !== 'core' && component !== 'balance') return [];
  return (Object.keys(moversOf) as BodyPart[]).filter((part) =>
    primeMovers.some((muscle) => moversOf[part]?.includes(muscle)),
  );
}

function toBrief(exercise: Exercise) {
  const parts = standsFor(exercise);
  const { ladderSource } = exercise;
  return {
    ...exercise,
    ...(parts.length > 0 ? { standsFor: parts } : {}),
    ...(ladderSource ? { ladderSources: ladderSource.sources } : {}),
  };
}

/** Properties that are the same for many exercises. */
export const packedExercises: PackedRows = packRows(exercises.map(toBrief), [
  'component',
  'level',
  'bodyPart',
  'clientLevel',
  'patterns',
  'musclesTargeted',
  'equipment',
  'unilateral',
  'surfaceStance',
  'status',
  'phases',
  'sources',
  'ladderSources',
  'standsFor',
]);

export const exerciseNames: readonly string[] = exercises.map((exercise) => exercise.name);

/** The id where it is not made from the name; otherwise 0. */
export const exerciseIds: readonly (string | 0)[] = exercises.map(({ id, name, component }) =>
  id === slugOf(name, component) ? 0 : id,
);

/** Neighbors as steps in the list; 0 where there is none. */
export const easierSteps: readonly number[] = exercises.map(({ regressionId }, index) =>
  regressionId === undefined ? 0 : step(index, regressionId),
);
export const harderSteps: readonly number[] = exercises.map(({ progressionId }, index) =>
  progressionId === undefined ? 0 : step(index, progressionId),
);

/** Second halves of pairs as steps in the list. */
export const phase2Steps: readonly (readonly number[] | 0)[] = exercises.map(
  ({ phase2PairsWith }, index) => phase2PairsWith?.map((id) => step(index, id)) ?? 0,
);
export const phase5Steps: readonly (readonly number[] | 0)[] = exercises.map(
  ({ phase5PairsWith }, index) => phase5PairsWith?.map((id) => step(index, id)) ?? 0,
);

/** Other names, for those who read what a person wrote. */
export const otherNames: readonly (readonly string[] | 0)[] = exercises.map(({ alsoKnownAs }) => alsoKnownAs ?? 0);
