import { levels } from '../opt/levels.ts';
import type { LevelNumber } from '../opt/types.ts';
import { arrow, by, flowchart, group, levelTitle, node, phaseAddress, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

/** What a level gives to the one above it. */
const gifts = {
  1: `gives ${levels[0].adaptations[1]}, ${levels[0].adaptations[3]}`,
  2: `gives ${levels[1].adaptations[0]}, ${levels[1].adaptations[1]}`,
} as const;

function houseLevel<Number extends LevelNumber>(focus: Number, title: string, description: string) {
  const gift = (below: 1 | 2, maxCharacters: number) =>
    focus === below || focus === below + 1 ? { label: wrap(gifts[below], maxCharacters) } : {};
  return {
    id: `house-level-${focus}` as const,
    title,
    description,
    facts: [],
    verbs: { solid: 'carries' },
    drawing: 'house',
    source: (direction) =>
      flowchart(
        'BT',
        [
          ...levels.map(({ number, house, phases }) =>
            group(
              `level${number}`,
              `${levelTitle(number)} (${house})`,
              phases.map((phase) =>
                // Three rooms side by side leave no room for names on a phone.
                direction === 'LR'
                  ? phaseNode(phase, { maxCharacters: 24 })
                  : node(`p${phase}`, { name: [`Phase ${phase}`], level: number, link: phaseAddress(phase) }),
              ),
              { level: number, look: number === focus ? 'focus' : 'quiet' },
            ),
          ),
          arrow('level1', 'level2', gift(1, by(direction, 64, 36))),
          arrow('level2', 'level3', gift(2, by(direction, 64, 36))),
        ],
        { padding: 6 },
      ),
  } as const satisfies DiagramDefinition;
}

export const houseLevels = [
  houseLevel(
    1,
    'Level 1 in the house: the foundation',
    'A house of three floors. Level 1 Stabilization, with Phase 1, is the foundation that carries the other two: it gives Level 2 a stable core, stable joints and the endurance to train.',
  ),
  houseLevel(
    2,
    'Level 2 in the house: the structure',
    'A house of three floors. Level 2 Strength, with Phases 2, 3 and 4, is the structure: it stands on the stability of Level 1 and gives Level 3 the strength to be fast with.',
  ),
  houseLevel(
    3,
    'Level 3 in the house: the peak',
    'A house of three floors. Level 3 Power, with Phase 5, is the peak under the roof: it stands on the strength of Level 2, which stands on the stability of Level 1.',
  ),
] as const;
