// The listed pairs, packed. The build works this out once (src/build/baked-tables.ts).
import { exercises } from './exercises/index.ts';
import { packRows } from './packed.ts';
import type { PackedRows } from './packed.ts';
import { supersetPairs } from './supersets.ts';
import type { SupersetPair } from './supersets.ts';

const pairs: readonly SupersetPair[] = supersetPairs;
const places = new Map<string, number>(exercises.map(({ id }, index) => [id, index]));

export const packedPairs: PackedRows = packRows(pairs, ['phase', 'bodyPart', 'status', 'sources']);

/** Places of the two exercises in the library: the first, and how many rows further on the second. */
export const pairPlaces: readonly (readonly [number, number])[] = pairs.map(({ firstId, secondId }) => {
  const first = places.get(firstId) ?? 0;
  return [first, (places.get(secondId) ?? 0) - first];
});
