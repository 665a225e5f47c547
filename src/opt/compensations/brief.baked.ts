// What a warm-up needs of the compensations, packed. The build works this out once (src/build/baked-tables.ts).
import { packRows } from '../packed.ts';
import type { PackedRows } from '../packed.ts';
import { compensations } from './index.ts';
import type { CompensationId, CompensationMuscle } from './index.ts';

interface PackedMuscle {
  readonly of: string;
  readonly end?: string;
  readonly whole?: string;
  readonly role: string;
  readonly muscle: string;
  readonly sources: readonly string[];
  readonly roll?: string;
  readonly stretch?: string;
  readonly activation?: string;
  readonly integration?: string;
}

function exercisesOf(row: CompensationMuscle) {
  return row.role === 'over'
    ? { roll: row.roll.advised ? row.roll.exerciseId : undefined, stretch: row.stretch.exerciseId }
    : { activation: row.activation.exerciseId, integration: row.integration.exerciseId };
}

export const compensationIds: readonly CompensationId[] = compensations.map(({ id }) => id);

/** What is seen, in plain words. */
export const compensationWords: readonly string[] = compensations.map(({ compensation }) => compensation);

/** One row a muscle, the muscles that both editions name first. `of` is the place of the compensation. */
export const packedMuscles: PackedRows = packRows(
  compensations.flatMap(({ id, muscles }, of) =>
    muscles
      .toSorted((a, b) => Number(b.inBothEditions === true) - Number(a.inBothEditions === true))
      .map((row) => ({
        of: `${of}`,
        // Ids of rows begin with the compensation's.
        end: row.id.startsWith(id) ? row.id.slice(id.length) : undefined,
        whole: row.id.startsWith(id) ? undefined : row.id,
        role: row.role,
        muscle: row.asListed,
        sources: row.sources,
        ...exercisesOf(row),
      })),
  ) as readonly PackedMuscle[],
  ['of', 'end', 'whole', 'role', 'muscle', 'sources', 'roll', 'stretch', 'activation', 'integration'],
);
