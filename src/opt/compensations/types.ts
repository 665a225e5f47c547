import type { ExerciseId } from '../exercises/index.ts';
import type { MuscleId } from '../muscles.ts';
import type { Edition } from '../types.ts';

/**
 * How well a claim is supported.
 * `ok`: two independent sources, or a page of NASM's own.
 * `one`: one secondary source only.
 * `T14`: a 7th-edition chapter read second-hand, never in print.
 * `K`: common knowledge that no page we read confirms.
 */
export type Confidence = 'ok' | 'one' | 'T14' | 'K';

/** `listed`: a source pairs the exercise with the finding. `constructed`: standard practice, paired by us. */
export type ExampleStatus = 'listed' | 'constructed';

interface ExampleBase {
  readonly status: ExampleStatus;
  /** Absent for constructed examples. */
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
}

/** An exercise that suits the muscle. It is an example, not a prescription for the finding. */
export interface ExampleExercise extends ExampleBase {
  readonly name: string;
  /** Absent when the exercise library has no such exercise. */
  readonly exerciseId?: ExerciseId;
  /** `nearest`: the library holds a close relative, not this very exercise. */
  readonly match?: 'exact' | 'nearest';
  readonly note?: string;
}

/** Rolling, or the reason to leave it out. */
export type ExampleRoll =
  (ExampleExercise & { readonly advised: true }) | (ExampleBase & { readonly advised: false; readonly reason: string });

interface MuscleRowBase {
  readonly id: string;
  readonly muscleId: MuscleId;
  /** The words of the list this row comes from. */
  readonly asListed: string;
  /** Hip shift only: which side, seen from the side the client shifts toward. */
  readonly side?: 'same' | 'opposite' | 'not-stated';
  /** Whether both editions name it for this finding; absent where there are not two lists. */
  readonly inBothEditions?: boolean;
  /** The name under which both editions agree. */
  readonly sharedLabel?: string;
  /** `exact`: the very same entry. `group`: the editions name it at a different grain. */
  readonly sharedMatch?: 'exact' | 'group';
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Print beside the exercises. */
  readonly caution: string;
  readonly note?: string;
}

/** Held in a state of raised neural drive: roll it, then stretch it. Overactive is not strong. */
export interface OveractiveRow extends MuscleRowBase {
  readonly role: 'over';
  readonly roll: ExampleRoll;
  readonly stretch: ExampleExercise;
}

/** Recruited too little: activate it, then integrate it. Underactive is not weak. */
export interface UnderactiveRow extends MuscleRowBase {
  readonly role: 'under';
  readonly activation: ExampleExercise;
  readonly integration: ExampleExercise;
}

/** One muscle, in one role, for one compensation in one edition. */
export type CompensationMuscle = OveractiveRow | UnderactiveRow;

/** The same fault in both editions, whatever each calls it. */
export type FindingId =
  | 'ohsa-feet-out'
  | 'ohsa-knee-in'
  | 'ohsa-lean'
  | 'ohsa-arch'
  | 'ohsa-arms'
  | 'sls-knee-in'
  | 'pp-arch'
  | 'pp-shoulders'
  | 'pp-head'
  | 'post-pes-planus'
  | 'post-lcs'
  | 'post-ucs'
  | 'ces-back-rounds'
  | 'ces-hip-shift'
  | 'ces-feet-flatten';

/** `ces` rows come from NASM's corrective-exercise specialism. */
export type CompensationKind = 'movement' | 'pattern' | 'ces';

export type AssessmentId =
  'overhead-squat' | 'single-leg-squat' | 'pushing-and-pulling' | 'standing-posture' | 'overhead-squat-extra-view';

/** One visible fault as one edition describes it. It suggests muscles to look at; it proves none. */
export interface CompensationRow {
  readonly id: string;
  readonly finding: FindingId;
  /** What is seen, in plain words. */
  readonly compensation: string;
  readonly kind: CompensationKind;
  readonly assessment: AssessmentId;
  readonly edition: Edition | 'CES';
  readonly examScope: 'cpt' | 'not-cpt';
  readonly muscles: readonly CompensationMuscle[];
}
