import { arrow, before, by, flowchart, group, node } from './parts.ts';
import type { NodeWords } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

/** A ladder from the easiest rung to the hardest. */
function ladder(id: string, title: string, rungs: readonly NodeWords[]): string {
  const name = (index: number) => `${id}${index + 1}`;
  return group(id, title, [
    ...rungs.map((rung, index) => node(name(index), rung)),
    ...rungs.slice(1).map((_, index) => arrow(name(index), name(index + 1))),
  ]);
}

export const proprioceptionContinuum = {
  id: 'proprioception-continuum',
  title: 'From firm to unstable: surfaces, stances and the phases that use them',
  description:
    'Surfaces run from the floor over the balance beam, the half foam roll and the foam pad to the balance disc, with the BOSU ball beside it. Stances run from two legs on stable ground over one leg to two legs and then one leg on an unstable surface. Phase 1 climbs both throughout, Phase 2 in the second exercise of each superset, Phases 3 and 4 in activation, and Phase 5 in landings.',
  facts: [],
  verbs: { solid: 'comes before' },
  source: (direction) =>
    flowchart(
      direction,
      [
        ladder('surface', 'Surfaces', [
          { name: ['Floor'] },
          { name: ['Balance', 'beam'] },
          { name: ['Half', 'foam roll'] },
          { name: ['Foam', 'pad'] },
          { name: ['Balance', 'disc'], detail: ['or BOSU'] },
        ]),
        ladder('stance', 'Stances', [
          { name: ['Two legs,'], detail: ['stable'] },
          { name: ['One leg,'], detail: ['stable'] },
          { name: ['Two legs,'], detail: ['unstable'] },
          { name: ['One leg,'], detail: ['unstable'] },
        ]),
        group('use', 'Used in', [
          node('p1', { name: ['Phase 1'], detail: ['all through'], level: 1, link: '/phases/1/#unstable' }),
          node('p2', {
            name: ['Phase 2'],
            detail: ['second of', 'each pair'],
            level: 2,
            link: '/phases/2/#superset',
          }),
          node('p34', {
            name: ['Phases', '3 and 4'],
            detail: ['activation'],
            level: 2,
            link: '/ideas/proprioception/#phases',
          }),
          node('p5', { name: ['Phase 5'], detail: ['landings'], level: 3, link: '/phases/5/#activation' }),
          before('p1', 'p2'),
          before('p2', 'p34'),
          before('p34', 'p5'),
        ]),
        // Three ladders side by side are too wide for a phone.
        ...by(direction, [], [before('surface5', 'p1'), before('stance4', 'p1')]),
      ],
      { nodeSpacing: 6, rankSpacing: by(direction, 26, 22), padding: by(direction, 7, 4) },
    ),
} as const satisfies DiagramDefinition;
