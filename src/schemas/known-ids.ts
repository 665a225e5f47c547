import { z } from 'astro/zod';
import { allSources } from '../opt/all-sources.ts';
import { claims } from '../opt/claims.ts';
import { nearestName } from '../opt/nearest.ts';

/** An id from a known list; the message names the nearest one that exists. */
export function knownId(kind: string, known: readonly string[], home: string) {
  return z.string().superRefine((id, ctx) => {
    if (known.includes(id)) return;
    const near = nearestName(id, known);
    ctx.addIssue({
      code: 'custom',
      message: `There is no ${kind} "${id}" in ${home}.${near ? ` Did you mean "${near}"?` : ''}`,
    });
  });
}

export const claimId = knownId(
  'base claim',
  claims.map((claim) => claim.id),
  'src/opt/claims.ts',
);

export const sourceId = knownId(
  'source',
  allSources.map((source) => source.id),
  'src/opt/sources.ts',
);
