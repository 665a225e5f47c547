// What the page for the client says in the same words each time. The build works this out once (src/build/baked-tables.ts).
import type { Goal } from '../opt/goals.ts';
import type { PlanBlock } from '../opt/planning/plan.ts';
import type { PhaseNumber } from '../opt/types.ts';

export const goalWords: Readonly<Record<Goal, string>> = {
  'fat-loss': 'to lose body fat',
  'muscle-gain': 'to build muscle',
  performance: 'to perform better in your sport',
  'maximal-strength': 'to get as strong as you can',
  'endurance-sport': 'to support your endurance sport',
  'general-health': 'to stay healthy and fit',
  tone: 'to look and feel firmer',
};

interface PhaseWords {
  readonly title: string;
  readonly purpose: string;
  readonly feel: string;
}

export const phaseWords: Readonly<Record<PhaseNumber, PhaseWords>> = {
  1: {
    title: 'Learning to move well',
    purpose:
      'These weeks teach your body to move well and to stay steady. You lift light weights slowly, often on one leg or on a surface that wobbles a little, so that the small muscles around your joints learn to hold you.',
    feel: 'The weights may seem too light. Slow and steady is the hard part. Stop a set when you begin to wobble or to rush.',
  },
  2: {
    title: 'Getting stronger and staying steady',
    purpose:
      'These weeks make you stronger without losing what you have learned. You do two exercises for the same part of the body, one straight after the other: first a heavier one, then a lighter, slower one that asks for balance.',
    feel: 'You will be out of breath after each pair. Take the rest that is written after it. The second exercise needs much less weight than you might think.',
  },
  3: {
    title: 'Building muscle',
    purpose:
      'These weeks do more work for each muscle, with heavier weights. That is what makes muscles grow, and it uses a lot of energy.',
    feel: 'The last repetitions of a set should be hard and still look like the first ones. Some soreness on the next day is normal.',
  },
  4: {
    title: 'Getting as strong as you can',
    purpose:
      'These weeks use heavy weights for few repetitions, so that your muscles and nerves learn to give all that they have.',
    feel: 'Take the long rests; they are part of the training. Each lift is heavy and never careless. Ask for someone to stand by.',
  },
  5: {
    title: 'Turning strength into speed',
    purpose:
      'These weeks teach you to use your strength fast. A heavy exercise is followed straight away by a light, quick one for the same part of the body, such as a throw or a jump.',
    feel: 'The light exercise is done as fast as you can with control. When you slow down, the set is over.',
  },
};

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Names of the days, Monday first. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const bodyWords: Readonly<Record<PlanBlock['routine'], string>> = {
  'total-body': 'Each session trains your whole body.',
  'upper-lower': 'One day is for your upper body, the next for your lower body.',
  split: 'Each day is for other parts of your body, and the week covers them all.',
};

export const dayWords: Readonly<Record<PhaseNumber, string>> = {
  1: 'a light day for control',
  2: 'a day of paired exercises',
  3: 'a day with plenty of work for each muscle',
  4: 'a heavy day',
  5: 'a day for speed',
};

export const cardioWords = {
  easy: 'On any other day you may add easy, steady cardio such as a brisk walk, at a pace at which you can talk.',
  harder: 'On any other day you may add cardio: short harder stretches with easy ones between them.',
};
