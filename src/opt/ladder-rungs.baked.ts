// The exercises that published ladders name. The build works this out once (src/build/baked-tables.ts).
import type { ExerciseId } from './exercises/index.ts';
import { ladders } from './ladders.ts';
import type { Ladder, LadderRung } from './ladders.ts';

/** A ladder as far as a plan reads it: the exercises of the library that stand on its rungs. */
export interface LadderRungs {
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
  readonly sources: readonly string[];
}

function named(rungs: readonly LadderRung[]): readonly ExerciseId[] {
  return rungs.flatMap(({ exerciseId }) => exerciseId ?? []);
}

/** By the exercise that the ladder is for. */
export const ladderRungs: Readonly<Partial<Record<ExerciseId, LadderRungs>>> = Object.fromEntries(
  (ladders as readonly Ladder[]).map(({ exerciseId, easier, harder, sources }) => [
    exerciseId,
    { easier: named(easier), harder: named(harder), sources },
  ]),
);
