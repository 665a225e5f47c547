import type { SectionKey } from './template.ts';
import type { PhaseNumber, Range, Tempo } from './types.ts';

/** One line of a session sheet. Times are in seconds, cardio in minutes. */
export interface PlannedExercise {
  /** Id of the exercise library. Left out for cardio and for instruction, which have none. */
  readonly exerciseId?: string;
  /** What the sheet says when there is no library exercise, such as "Easy walk". */
  readonly label?: string;
  readonly sets: number;
  readonly reps?: number;
  /** The repetitions or seconds count for each side. */
  readonly perSide?: true;
  readonly holdSeconds?: number;
  readonly minutes?: number;
  readonly tempo?: Tempo;
  readonly percentOneRm?: Range;
  /** Weight of a medicine ball, in percent of the client's body weight. */
  readonly medicineBallPercentOfBodyWeight?: number;
  /** Rest after the set, or after the whole superset when this is its last exercise. */
  readonly restAfterSeconds?: number;
  /** Exercises with the same key follow each other without rest. */
  readonly superset?: string;
  readonly cue?: string;
}

export interface PlannedSection {
  readonly key: SectionKey;
  readonly exercises: readonly PlannedExercise[];
}

/** One session: its sections in the order they are trained. */
export interface Session {
  readonly phase: PhaseNumber;
  readonly sections: readonly PlannedSection[];
}

/** Weeks in one phase, or in several phases that share each week. */
export interface Block {
  readonly phases: readonly PhaseNumber[];
  readonly weeks: number;
  readonly sessionsPerWeek?: number;
  readonly sessions: readonly Session[];
}

/** What a client brings, as far as the rules need it. */
export interface TrainingHistory {
  readonly status: 'new' | 'deconditioned' | 'returning' | 'intermediate' | 'advanced';
  /** Phases completed, in order; repeats are allowed. */
  readonly completed: readonly PhaseNumber[];
  /** All five checkpoints held in the basic patterns at the last assessment. */
  readonly checkpointsHeld?: boolean;
  /** Has lifted heavy before with steady technique. */
  readonly experiencedLifter?: boolean;
  /** Well conditioned, joints and core stable, and already used to power exercises. */
  readonly powerReady?: boolean;
  /** A health condition that rules out heavy or explosive work until a physician agrees. */
  readonly heavyLiftingRuledOut?: boolean;
  /** Limited mobility or a muscle imbalance was found, so static or active stretching may stay in any warm-up. */
  readonly limitedMobility?: boolean;
}

export interface Program {
  readonly client: TrainingHistory;
  readonly blocks: readonly Block[];
}
