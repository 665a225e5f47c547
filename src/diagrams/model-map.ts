import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { arrow, before, by, flowchart, group, levelTitle, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

/** What the phase trains for, in one short line. */
const aims: Record<PhaseNumber, string> = {
  1: phases[0].goals[0],
  2: phases[1].goals[1],
  3: phases[2].goals[0],
  4: phases[3].goals[0],
  5: phases[4].goals[1],
};

export const modelMap = {
  id: 'model-map',
  title: 'The OPT model at a glance',
  description:
    'Three levels hold five phases: Level 1 Stabilization holds Phase 1, Level 2 Strength holds Phases 2, 3 and 4, and Level 3 Power holds Phase 5. On a first pass a client goes from Phase 1 to Phase 2, and from there to Phase 3, 4 or 5, as the goal asks.',
  facts: [],
  source: (direction) =>
    flowchart(direction, [
      ...levels.map((level) =>
        group(
          `level${level.number}`,
          by(direction, [`Level ${level.number}`, level.name], levelTitle(level.number)),
          level.phases.map((number) => phaseNode(number, { detail: wrap(aims[number], 13) })),
          { level: level.number },
        ),
      ),
      arrow('p1', 'p2'),
      arrow('p2', 'p3'),
      arrow('p2', 'p5'),
      arrow('p2', 'p4'),
      // Level 3 stands after Level 2, not beside it.
      before('p3', 'p5'),
      before('p4', 'p5'),
    ]),
} as const satisfies DiagramDefinition;
