// What the rules need of the disputes. The build works this out once (src/build/baked-tables.ts).
import { disputes } from '../disputes.ts';
import type { Dispute } from '../disputes.ts';
import { positionRange } from '../facts.ts';
import type { Range } from '../types.ts';

/** For each dispute: whether the taught side is settled, and the ranges that the other sides print. */
export const disputed: Readonly<Record<string, { readonly isSettled: boolean; readonly others: readonly Range[] }>> =
  Object.fromEntries(
    (disputes as readonly Dispute[]).map(({ id, examSafe, positions }) => [
      id,
      {
        isSettled: examSafe,
        others: positions.flatMap((position) => (position.taught ? [] : (positionRange(position) ?? []))),
      },
    ]),
  );
