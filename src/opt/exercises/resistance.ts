import { totalBodyExercises } from './resistance/total-body.ts';
import { chestExercises } from './resistance/chest.ts';
import { backExercises } from './resistance/back.ts';
import { shouldersExercises } from './resistance/shoulders.ts';
import { bicepsExercises } from './resistance/biceps.ts';
import { tricepsExercises } from './resistance/triceps.ts';
import { legsExercises } from './resistance/legs.ts';

/**
 * Resistance exercises in the order of the resistance block: total body first, then large muscles
 * before small, legs last.
 */
export const resistanceExercises = [
  ...totalBodyExercises,
  ...chestExercises,
  ...backExercises,
  ...shouldersExercises,
  ...bicepsExercises,
  ...tricepsExercises,
  ...legsExercises,
] as const;
