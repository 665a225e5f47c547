import type { ExerciseId } from './exercises/index.ts';

/** One rung of a ladder: a change to the exercise, or another exercise of the library. */
export interface LadderRung {
  readonly text: string;
  /** The library's exercise for this rung; absent when the rung only changes how it is done. */
  readonly exerciseId?: ExerciseId;
}

/**
 * Ways to make one exercise easier or harder. A source states each direction or the rule behind it;
 * single rungs are often ours. The library's `regressionId` and `progressionId` go one rung at a
 * time and stay in one component; a ladder may cross into another.
 */
export interface Ladder {
  readonly id: string;
  readonly exerciseId: ExerciseId;
  /** In the order in which they are usually named. */
  readonly easier: readonly LadderRung[];
  readonly harder: readonly LadderRung[];
  readonly sources: readonly string[];
}

/** The ladders that have a source. For any other exercise change one thing at a time. */
export const ladders = [
  {
    id: 'ladder-push-up',
    exerciseId: 'push-up',
    easier: [
      { text: 'Hands on a bench', exerciseId: 'push-up-hands-on-bench' },
      { text: 'On the knees', exerciseId: 'kneeling-push-up' },
      { text: 'Hands on a wall', exerciseId: 'wall-push-up' },
    ],
    harder: [
      { text: 'Hands on a ball', exerciseId: 'push-up-hands-on-ball' },
      { text: 'Hands in a suspension trainer', exerciseId: 'suspended-push-up' },
      { text: 'Plyometric push-up', exerciseId: 'plyometric-push-up' },
    ],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-push-up-hands-on-ball',
    exerciseId: 'push-up-hands-on-ball',
    easier: [{ text: 'Floor push-up', exerciseId: 'push-up' }],
    harder: [{ text: 'On one leg', exerciseId: 'push-up-hands-on-ball-single-leg' }, { text: 'Feet raised' }],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-core-plank',
    exerciseId: 'core-plank',
    easier: [
      { text: 'On the knees', exerciseId: 'core-kneeling-plank' },
      { text: 'Hands on a bench', exerciseId: 'core-incline-plank' },
      { text: 'Held at the top of a push-up' },
    ],
    harder: [
      { text: 'Lift one limb', exerciseId: 'core-plank-limb-lift' },
      { text: 'An arm or a foot on an unstable surface', exerciseId: 'core-plank-forearms-on-ball' },
    ],
    sources: ['T7-16'],
  },
  {
    id: 'ladder-standing-cable-row',
    exerciseId: 'standing-cable-row',
    easier: [{ text: 'Both arms' }, { text: 'A wide stance' }],
    harder: [
      { text: 'Alternating arms', exerciseId: 'alternating-cable-row' },
      { text: 'One arm', exerciseId: 'one-arm-cable-row' },
      { text: 'On one leg', exerciseId: 'single-leg-cable-row' },
    ],
    sources: ['T7-20', 'SG5'],
  },
  {
    id: 'ladder-single-leg-dumbbell-scaption',
    exerciseId: 'single-leg-dumbbell-scaption',
    easier: [{ text: 'Both feet on the floor', exerciseId: 'dumbbell-scaption' }],
    harder: [{ text: 'On one leg with more load' }, { text: 'On an unstable surface, only if it stays under control' }],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-ball-squat',
    exerciseId: 'ball-squat',
    easier: [{ text: 'Squat to a wall or a box, as deep as is comfortable', exerciseId: 'box-squat' }],
    harder: [
      { text: 'Squat without the ball', exerciseId: 'bodyweight-squat' },
      { text: 'Goblet squat', exerciseId: 'goblet-squat' },
      { text: 'Single-leg squat', exerciseId: 'single-leg-squat' },
    ],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-multiplanar-lunge',
    exerciseId: 'multiplanar-lunge',
    easier: [{ text: 'Step-up, which builds flexibility and stability first', exerciseId: 'multiplanar-step-up' }],
    harder: [
      { text: 'Lunge in more planes' },
      { text: 'Lunge to balance', exerciseId: 'balance-multiplanar-lunge-to-balance' },
      { text: 'Lunge jump', exerciseId: 'lunge-jump' },
    ],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-balance-single-leg-balance',
    exerciseId: 'balance-single-leg-balance',
    easier: [{ text: 'Heel-to-toe stance, or a toe touching the floor', exerciseId: 'balance-tandem-stance' }],
    harder: [
      { text: 'Reach', exerciseId: 'balance-single-leg-balance-reach' },
      { text: 'Hip rotation', exerciseId: 'balance-single-leg-hip-rotation' },
      { text: 'Throw and catch', exerciseId: 'balance-single-leg-throw-and-catch' },
      { text: 'On a foam pad', exerciseId: 'balance-single-leg-balance-foam-pad' },
      { text: 'Eyes closed' },
      { text: 'A second task at the same time' },
    ],
    sources: ['T7-17'],
  },
  {
    id: 'ladder-single-leg-squat',
    exerciseId: 'single-leg-squat',
    easier: [{ text: 'With help, or less deep', exerciseId: 'assisted-single-leg-squat' }],
    harder: [
      { text: 'Touchdown', exerciseId: 'balance-single-leg-squat-touchdown' },
      { text: 'Windmill', exerciseId: 'balance-single-leg-windmill' },
      { text: 'On an unstable surface' },
    ],
    sources: ['T7-17'],
  },
  {
    id: 'ladder-single-leg-romanian-deadlift',
    exerciseId: 'single-leg-romanian-deadlift',
    easier: [{ text: 'Toe lightly down, or a hand supported', exerciseId: 'toe-down-romanian-deadlift' }],
    harder: [{ text: 'Add load' }, { text: 'Add a reach' }, { text: 'On an unstable surface' }],
    sources: ['T7-17'],
  },
  {
    id: 'ladder-multiplanar-step-up',
    exerciseId: 'multiplanar-step-up',
    easier: [{ text: 'A lower box', exerciseId: 'low-step-up' }],
    harder: [
      { text: 'Add balance', exerciseId: 'balance-multiplanar-step-up-to-balance' },
      { text: 'Add a curl or a press', exerciseId: 'multiplanar-step-up-balance-curl-to-overhead-press' },
    ],
    sources: ['T7-20'],
  },
  {
    id: 'ladder-plyo-squat-jump-with-stabilization',
    exerciseId: 'plyo-squat-jump-with-stabilization',
    easier: [{ text: 'Rehearse the landing without leaving the floor', exerciseId: 'plyo-landing-drill' }],
    harder: [
      { text: 'Squat jump, repeated', exerciseId: 'plyo-squat-jump' },
      { text: 'Tuck jump', exerciseId: 'plyo-tuck-jump' },
    ],
    sources: ['T7-18'],
  },
  {
    id: 'ladder-plyo-depth-jump',
    exerciseId: 'plyo-depth-jump',
    easier: [
      { text: 'A lower box', exerciseId: 'plyo-low-box-depth-jump' },
      { text: 'Box jump-down with stabilization', exerciseId: 'plyo-box-jump-down-with-stabilization' },
    ],
    harder: [{ text: 'A higher box: still step off it, never jump off' }],
    sources: ['T7-18'],
  },
  {
    id: 'ladder-plyo-ice-skaters-skater-jumps',
    exerciseId: 'plyo-ice-skaters-skater-jumps',
    easier: [{ text: 'Side step without a hop', exerciseId: 'plyo-skater-step' }],
    harder: [{ text: 'Wider' }, { text: 'Reach across with the opposite hand' }],
    sources: ['T7-18'],
  },
  {
    id: 'ladder-machine-chest-press',
    exerciseId: 'machine-chest-press',
    easier: [{ text: 'Already the most supported rung: less load or a shorter range' }],
    harder: [
      { text: 'Dumbbells', exerciseId: 'flat-dumbbell-chest-press' },
      { text: 'Standing cable', exerciseId: 'standing-cable-chest-press' },
      { text: 'On one leg', exerciseId: 'single-leg-cable-press' },
    ],
    sources: ['T7-21', 'SG6'],
  },
] as const satisfies readonly Ladder[];
