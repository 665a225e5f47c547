import { getExercise } from '../opt/exercises/index.ts';
import { arrow, by, flowchart, node, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

export const muscleRoles = {
  id: 'muscle-roles',
  title: 'Four muscle roles in one bench press',
  description:
    'In a bench press the pectorals are the prime mover and produce most of the force, and the front of the shoulder and the triceps are synergists that help. The rotator cuff stabilizes: it keeps the ball of the shoulder centered. The back of the shoulder is the antagonist and would make the opposite movement.',
  facts: [],
  source: (direction) =>
    flowchart(
      direction,
      [
        node('prime', {
          name: ['Prime mover'],
          detail: by(direction, ['pectorals: most', 'of the force'], ['pectorals:', 'most of', 'the force']),
          look: 'focus',
          link: '/glossary/#prime-mover',
        }),
        node('synergist', {
          name: ['Synergists'],
          detail: by(
            direction,
            ['front of the shoulder,', 'triceps: they help'],
            ['front of the', 'shoulder,', 'triceps:', 'they help'],
          ),
          link: '/glossary/#synergist',
        }),
        node('stabilizer', {
          name: ['Stabilizers'],
          detail: by(direction, ['rotator cuff: holds', 'the joint'], ['rotator cuff:', 'holds', 'the joint']),
          link: '/glossary/#stabilizer',
        }),
        node('press', { name: wrap(getExercise('barbell-bench-press').name, 14), look: 'step' }),
        node('antagonist', {
          name: ['Antagonist'],
          detail: ['back of the shoulder:', 'would undo it'],
          look: 'quiet',
          link: '/glossary/#antagonist',
        }),
        arrow('prime', 'press'),
        arrow('synergist', 'press'),
        arrow('stabilizer', 'press'),
        // Against the arrow's way, so that it stands on the other side.
        arrow('press', 'antagonist', { dashed: true }),
      ],
      by(direction, { rankSpacing: 30 }, { nodeSpacing: 6, padding: 4 }),
    ),
  verbs: { solid: 'serves the', dashed: 'is opposed by the' },
} as const satisfies DiagramDefinition;
