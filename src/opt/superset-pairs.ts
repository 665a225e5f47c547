import { exerciseBriefs } from './exercises/brief.ts';
import { unpackRows } from './packed.ts';
import { packedPairs, pairPlaces } from './superset-pairs.baked.ts';
import type { SupersetPair } from './supersets.ts';

function keyOf({ phase, firstId, secondId }: Readonly<Record<'firstId' | 'secondId', string>> & { phase: number }) {
  return `pair-p${phase}-${firstId}--${secondId}`;
}

type PackedPair = Pick<SupersetPair, 'phase' | 'bodyPart' | 'status' | 'sources'>;

const byKey = new Map<string, SupersetPair>(
  (unpackRows(packedPairs) as unknown as readonly PackedPair[]).flatMap((row, index): [string, SupersetPair][] => {
    const [place = 0, step = 0] = pairPlaces[index] ?? [];
    const first = exerciseBriefs[place];
    const second = exerciseBriefs[place + step];
    if (!first || !second) return [];
    const pair = { ...row, firstId: first.id, secondId: second.id };
    const id = keyOf(pair);
    return [[id, { id, ...pair }]];
  }),
);

/** The listed pair of a phase with these two exercises in this order, or undefined. */
export function findListedPair(phase: number, firstId: string, secondId: string): SupersetPair | undefined {
  return byKey.get(keyOf({ phase, firstId, secondId }));
}
