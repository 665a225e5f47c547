import type { ExerciseId } from '../exercises/brief.ts';
import { nearestName } from '../nearest.ts';
import { unpackRows } from '../packed.ts';
import { compensationIds, compensationWords, packedMuscles } from './brief.baked.ts';
import type { CompensationId } from './index.ts';

export { compensationIds } from './brief.baked.ts';
export type { CompensationId } from './index.ts';

/** A muscle of a compensation with the exercises that suit it, as far as a plan reads them. */
export interface MuscleBrief {
  /** Id of the row of the compensation tables. */
  readonly id: string;
  readonly role: 'over' | 'under';
  /** The words of the list that the row comes from. */
  readonly muscle: string;
  readonly sources: readonly string[];
  /** For `over`: what to roll, where rolling is advised, and what to stretch. */
  readonly roll?: ExerciseId;
  readonly stretch?: ExerciseId;
  /** For `under`. */
  readonly activation?: ExerciseId;
  readonly integration?: ExerciseId;
}

/** A compensation as far as a plan reads it. The whole row: `getCompensation`. */
export interface CompensationBrief {
  readonly id: CompensationId;
  /** What is seen, in plain words. */
  readonly compensation: string;
  /** Muscles that both editions name come first. */
  readonly muscles: readonly MuscleBrief[];
}

interface PackedMuscle extends Omit<MuscleBrief, 'id'> {
  readonly of: string;
  readonly end?: string;
  readonly whole?: string;
}

const muscles = unpackRows(packedMuscles) as unknown as readonly PackedMuscle[];

/** Every movement compensation and standing pattern, in the order of the tables. */
export const compensationBriefs: readonly CompensationBrief[] = compensationIds.map((id, place) => ({
  id,
  compensation: compensationWords[place] ?? '',
  muscles: muscles
    .filter(({ of }) => of === `${place}`)
    .map(({ of: _of, end, whole, ...muscle }) => ({ ...muscle, id: whole ?? id + (end ?? '') })),
}));

const byId: ReadonlyMap<string, CompensationBrief> = new Map(compensationBriefs.map((brief) => [brief.id, brief]));

/** Whether the tables hold this id. */
export function isCompensationId(id: string): id is CompensationId {
  return byId.has(id);
}

/**
 * The compensation with this id.
 * @throws Error naming the nearest id when the tables do not hold it.
 */
export function getCompensationBrief(id: string): CompensationBrief {
  const brief = byId.get(id);
  if (brief === undefined) {
    const near = nearestName(id, byId.keys());
    throw new Error(
      `No compensation "${id}".${near ? ` Did you mean "${near}"?` : ''} Compensations are listed in src/opt/compensations/.`,
    );
  }
  return brief;
}
