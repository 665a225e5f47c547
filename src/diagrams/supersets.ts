import { arrow, before, by, factText, flowchart, group, node } from './parts.ts';
import type { DiagramDefinition, Direction } from './types.ts';

const verbs = { solid: 'is followed by', dashed: 'is followed by' } as const;

export const supersetPhase2 = {
  id: 'superset-phase-2',
  title: 'The order of a superset in Phase 2',
  description:
    'A superset of Phase 2 is two exercises for the same muscles and the same pattern. The stable strength exercise comes first, the less stable, lighter and slower one follows at once, and the rest comes after the pair. Then the pair is repeated.',
  facts: [
    'res7-p2-strength.reps',
    'res7-p2-strength.tempo',
    'res7-p2-strength.percentOneRm',
    'res7-p2-strength.rm',
    'res7-p2-strength.restInsideSupersetSeconds',
    'res7-p2-stabilization.reps',
    'res7-p2-stabilization.tempo',
    'res7-p2-stabilization.percentOneRm',
    'res7-p2-stabilization.restAfterSeconds',
    'res7-p2-strength.sets',
  ],
  verbs,
  source: (direction) =>
    flowchart(direction, [
      group(
        'pair',
        by(direction, ['One superset: same muscles, same pattern'], ['One superset:', 'same muscles, same pattern']),
        [
          node('first', {
            name: ['1 Strength', 'exercise'],
            detail: [
              `${factText('res7-p2-strength.reps')} reps,`,
              `tempo ${factText('res7-p2-strength.tempo')},`,
              `${factText('res7-p2-strength.percentOneRm')} of 1RM`,
              `or ${factText('res7-p2-strength.rm')}`,
            ],
            level: 2,
          }),
          node('second', {
            name: ['2 Stabilization', 'exercise'],
            detail: [
              `${factText('res7-p2-stabilization.reps')} reps,`,
              `tempo ${factText('res7-p2-stabilization.tempo')},`,
              `${factText('res7-p2-stabilization.percentOneRm')} of 1RM,`,
              'less stable',
            ],
            level: 2,
          }),
        ],
      ),
      group('after', '3 Rest', [
        node('rest', { name: ['After the pair'], detail: [factText('res7-p2-stabilization.restAfterSeconds')] }),
      ]),
      arrow('first', 'second', { label: [`${factText('res7-p2-strength.restInsideSupersetSeconds')} rest`] }),
      arrow('second', 'rest'),
      arrow('rest', 'first', { dashed: true, label: repeated('res7-p2-strength.sets', direction) }),
    ]),
} as const satisfies DiagramDefinition;

export const supersetPhase5 = {
  id: 'superset-phase-5',
  title: 'The order of a superset in Phase 5',
  description:
    'A superset of Phase 5 is two exercises for the same muscles and the same pattern. The heavy strength exercise comes first and the light, explosive one follows at once. A rest follows each pair, and a longer one follows the last pair, before the whole circuit is repeated.',
  facts: [
    'res7-p5-strength.reps',
    'res7-p5-strength.tempo',
    'res7-p5-strength.percentOneRm',
    'res7-p5-strength.rm',
    'res7-p5-strength.restInsideSupersetSeconds',
    'res7-p5-power.reps',
    'res7-p5-power.tempo',
    'res7-p5-power.percentOneRm',
    'medicine-ball.percentOfBodyWeight',
    'res7-p5-power.restAfterSeconds',
    'res7-p5-power.restBetweenCircuitsSeconds',
    'res7-p5-strength.sets',
  ],
  verbs,
  source: (direction) =>
    flowchart(direction, [
      group(
        'pair',
        by(direction, ['One superset: same muscles, same pattern'], ['One superset:', 'same muscles, same pattern']),
        [
          node('first', {
            name: ['1 Strength', 'exercise'],
            detail: [
              `${factText('res7-p5-strength.reps')} reps,`,
              `tempo ${factText('res7-p5-strength.tempo')},`,
              `${factText('res7-p5-strength.percentOneRm')} of 1RM`,
              `or ${factText('res7-p5-strength.rm')}`,
            ],
            level: 3,
          }),
          node('second', {
            name: ['2 Power', 'exercise'],
            detail: [
              `${factText('res7-p5-power.reps')} reps,`,
              `tempo ${factText('res7-p5-power.tempo')},`,
              `${factText('res7-p5-power.percentOneRm')} of 1RM,`,
              `or a ball of at most`,
              `${factText('medicine-ball.percentOfBodyWeight')} of body weight`,
            ],
            level: 3,
          }),
        ],
      ),
      group('after', '3 Rest', [
        node('rest', { name: ['After a pair'], detail: [factText('res7-p5-power.restAfterSeconds')] }),
        node('circuit', {
          name: by(direction, ['After the', 'last pair'], ['After the last pair']),
          detail: [factText('res7-p5-power.restBetweenCircuitsSeconds')],
        }),
      ]),
      ...by(direction, [], [before('rest', 'circuit')]),
      arrow('first', 'second', { label: [`${factText('res7-p5-strength.restInsideSupersetSeconds')} rest`] }),
      arrow('second', 'after'),
      arrow('after', 'first', { dashed: true, label: repeated('res7-p5-strength.sets', direction) }),
    ]),
} as const satisfies DiagramDefinition;

function repeated(setsId: string, direction: Direction): string[] {
  const sets = `${factText(setsId)} sets`;
  return by(direction, [`again, ${sets} in all`], ['again,', sets, 'in all']);
}
