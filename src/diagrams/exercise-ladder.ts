import { getExercise } from '../opt/exercises/index.ts';
import { ladders } from '../opt/ladders.ts';
import { arrow, flowchart, node } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

const [pushUp] = ladders;
/** From the easiest rung to the hardest. */
const rungs = [
  ...pushUp.easier.toReversed(),
  { text: 'Push-up on the floor', exerciseId: pushUp.exerciseId },
  ...pushUp.harder,
];

/** What each step changes; the words are ours. */
const changes = ['lower', 'off the knees', 'to the floor', 'a base that moves', 'free to swing', 'speed'] as const;

export const exerciseLadder = {
  id: 'exercise-ladder',
  title: 'A ladder with one change at each rung: the push-up',
  description:
    'Seven push-ups from the easiest to the hardest. Below the floor push-up the hands stand higher or the knees help; above it the base moves, and at the top the hands leave the floor. Each arrow says the one thing that changes.',
  facts: [],
  verbs: { solid: 'goes on to' },
  source: () =>
    // A ladder stands upright, however wide the page is.
    flowchart(
      'BT',
      rungs.flatMap(({ text, exerciseId }, index) => [
        node(`rung${index}`, {
          name: [text],
          detail: [getExercise(exerciseId).level ?? ''],
          level: getExercise(exerciseId).level === 'power' ? 3 : 1,
          ...(exerciseId === pushUp.exerciseId ? { look: 'focus' } : {}),
        }),
        ...(index === 0 ? [] : [arrow(`rung${index - 1}`, `rung${index}`, { label: [changes[index - 1] as string] })]),
      ]),
      { rankSpacing: 40 },
    ),
} as const satisfies DiagramDefinition;
