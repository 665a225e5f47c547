import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';
import { arrow, by, factText, flowchart, group, levelAddress, node, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

const reps = {
  1: ['res7-p1.reps'],
  2: ['res7-p2-strength.reps', 'res7-p2-stabilization.reps'],
  3: ['res7-p3.reps'],
  4: ['res7-p4.reps'],
  5: ['res7-p5-strength.reps', 'res7-p5-power.reps'],
} as const;

export const levelsAndPhases = {
  id: 'levels-and-phases',
  title: 'A level is what you build, a phase is how you train',
  description:
    'Three levels stand on one side and five phases on the other. Level 1 Stabilization holds Phase 1, Level 2 Strength holds Phases 2, 3 and 4, and Level 3 Power holds Phase 5. Only a phase comes with numbers, such as its repetitions.',
  facts: Object.values(reps).flat(),
  verbs: { solid: 'holds' },
  source: (direction) =>
    // Side by side on a phone too: the two words are the point.
    flowchart('LR', [
      group(
        'levels',
        by(direction, ['3 levels:', 'what you build'], ['3 levels:', 'what you', 'build']),
        levels.map(({ number, name }) =>
          node(`l${number}`, { name: [`Level ${number}`, name], level: number, link: levelAddress(number) }),
        ),
      ),
      group(
        'phases',
        by(direction, ['5 phases:', 'how you train, in numbers'], ['5 phases:', 'how you train,', 'in numbers']),
        phases.map(({ number }) =>
          phaseNode(number, {
            maxCharacters: by(direction, 30, 14),
            detail: wrap(`${reps[number].map(factText).join(' then ')} reps`, by(direction, 30, 14)),
          }),
        ),
      ),
      ...levels.flatMap((level) => level.phases.map((number) => arrow(`l${level.number}`, `p${number}`))),
    ]),
} as const satisfies DiagramDefinition;
