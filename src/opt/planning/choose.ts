import type { ExerciseBrief, SurfaceStance } from '../exercises/brief.ts';
import type { PhaseNumber } from '../types.ts';
import type { Intake } from './intake.ts';
import type { Library } from './library.ts';
import type { Random } from './random.ts';
import type { ScreenAnswers } from './screen.ts';

/** What one choice is made with. Counts grow as the plan is made, so that exercises change. */
export interface Chooser {
  readonly intake: Intake;
  readonly library: Library;
  readonly answers: ScreenAnswers;
  readonly random: Random;
  /** Exercise id -> how often this week has it so far. */
  readonly inWeek: Map<string, number>;
  /** Exercise id -> how many blocks have had it. */
  readonly inPlan: Map<string, number>;
}

const steady: readonly SurfaceStance[] = [
  'two-leg-stable',
  'supported-stable',
  'kneeling-stable',
  'split-stance-stable',
];

/**
 * How well an exercise fits: what the screen asks for first, then published exercises before ours, the steadier base
 * for a beginner and the harder rung for everyone else, and something new before something seen. Our own order.
 */
function scoreOf(chooser: Chooser, exercise: ExerciseBrief, phase: PhaseNumber, round: number): number {
  const { intake, library, answers } = chooser;
  const isBeginner = intake.status !== 'intermediate' && intake.status !== 'advanced' && round === 0;
  const isSteady = steady.includes(exercise.surfaceStance);
  const isLowRung = exercise.regressionId === undefined && exercise.progressionId !== undefined;
  return (
    (answers.wakes.has(exercise.id) ? 2 : 0) +
    (exercise.status === 'listed' ? 1 : 0) +
    (exercise.phases.includes(phase) ? 0.5 : 0) +
    (isBeginner && isSteady ? 1 : 0) +
    (isBeginner || !isLowRung ? 0 : -1) +
    (exercise.level === 'strength' && library.isMeasured(exercise) ? 1 : 0) -
    2 * (chooser.inWeek.get(exercise.id) ?? 0) -
    0.7 * (chooser.inPlan.get(exercise.id) ?? 0) +
    1.5 * chooser.random()
  );
}

/** The best of the candidates that is not in the session yet, with a movement unlike the ones that are. */
export function choose(
  chooser: Chooser,
  candidates: readonly ExerciseBrief[],
  phase: PhaseNumber,
  round: number,
  beside: readonly ExerciseBrief[] = [],
): ExerciseBrief | undefined {
  let best: ExerciseBrief | undefined;
  let bestScore = -Infinity;
  for (const exercise of candidates) {
    if (beside.includes(exercise)) continue;
    const isAlike = beside.some((other) => other.patterns[0] === exercise.patterns[0]);
    const score = scoreOf(chooser, exercise, phase, round) - (isAlike ? 1 : 0);
    if (score > bestScore) {
      best = exercise;
      bestScore = score;
    }
  }
  if (best) chooser.inWeek.set(best.id, (chooser.inWeek.get(best.id) ?? 0) + 1);
  return best;
}
