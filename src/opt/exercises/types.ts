import type { MuscleId } from '../muscles.ts';
import type { Edition, PhaseNumber } from '../types.ts';

/** The sections of a session that an exercise can belong to; `smr` to `dynamic` are flexibility. */
export type ExerciseComponent =
  'resistance' | 'core' | 'balance' | 'plyometric' | 'saq' | 'smr' | 'static' | 'active' | 'dynamic';

/** Level within the component: the same movement may have another level in another component. */
export type ExerciseLevel = 'stabilization' | 'strength' | 'power';

/** Body parts of the resistance block, in the order in which the block is trained. */
export type BodyPart = 'total-body' | 'chest' | 'back' | 'shoulders' | 'biceps' | 'triceps' | 'legs';

export type MovementPattern =
  | 'push-horizontal'
  | 'push-vertical'
  | 'pull-horizontal'
  | 'pull-vertical'
  | 'scapular'
  | 'shoulder-raise'
  | 'shoulder-rotation'
  | 'shrug'
  | 'elbow-flexion'
  | 'elbow-extension'
  | 'squat'
  | 'hinge'
  | 'lunge'
  | 'step'
  | 'knee-flexion'
  | 'knee-extension'
  | 'hip-abduction'
  | 'calf-raise'
  | 'carry'
  | 'rotation'
  | 'anti-rotation'
  | 'anti-extension'
  | 'anti-lateral-flexion'
  | 'trunk-flexion'
  | 'trunk-extension'
  | 'balance-hold'
  | 'jump'
  | 'footwork'
  | 'agility'
  | 'rolling'
  | 'stretch'
  | 'dynamic-stretch';

/** Main plane of the moving joints. */
export type MovementPlane = 'sagittal' | 'frontal' | 'transverse' | 'multi';

/** `band` includes tubing; `step` is low and firm; `markers` are tape, chalk or anything flat. */
export type EquipmentItem =
  | 'bodyweight'
  | 'wall'
  | 'chair'
  | 'step'
  | 'bench'
  | 'box'
  | 'rack'
  | 'machine'
  | 'cable'
  | 'band'
  | 'dumbbell'
  | 'barbell'
  | 'kettlebell'
  | 'backpack'
  | 'medicine-ball'
  | 'stability-ball'
  | 'half-foam-roll'
  | 'foam-pad'
  | 'suspension'
  | 'pull-up-bar'
  | 'ladder'
  | 'cones'
  | 'markers'
  | 'jump-rope'
  | 'roller'
  | 'massage-ball'
  | 'dowel'
  | 'towel';

/**
 * What carries the body. On the feet, from easy to hard: two legs stable, split stance, one leg
 * stable, one leg unstable. Off the feet: a seat, bench, machine or floor (`supported-stable`), a
 * ball (`supported-unstable`), the hands, the knees, or hanging.
 */
export type SurfaceStance =
  | 'two-leg-stable'
  | 'split-stance-stable'
  | 'one-leg-stable'
  | 'one-leg-unstable'
  | 'supported-stable'
  | 'supported-unstable'
  | 'hands-stable'
  | 'hands-unstable'
  | 'kneeling-stable'
  | 'hanging';

/** `listed`: name, level and body part are published. `constructed`: our example, shown as such. */
export type ExerciseStatus = 'listed' | 'constructed';

/** `published`: a source states this neighbor or the rule behind it. `constructed`: ours. */
export type LadderOrigin = 'published' | 'constructed';

/** Where an exercise's easier and harder neighbors come from. */
export interface LadderSource {
  readonly regression?: LadderOrigin;
  readonly progression?: LadderOrigin;
  readonly sources: readonly string[];
}

/**
 * One exercise in one component. The same movement may have two rows: the single-leg squat is a
 * stabilization exercise for the legs and a strength exercise for balance. Properties that would be
 * empty are left out.
 */
export interface ExerciseRow {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  readonly component: ExerciseComponent;
  /** `null` for SAQ drills and flexibility, which have no level. */
  readonly level: ExerciseLevel | null;
  /** `null` outside resistance training. */
  readonly bodyPart: BodyPart | null;
  /** SAQ only: the client a drill is meant for, and everyone after. */
  readonly clientLevel?: 'beginner' | 'intermediate';
  readonly patterns: readonly MovementPattern[];
  /** `null` for rolling, where no joint moves. */
  readonly plane: MovementPlane | null;
  /** All but flexibility. */
  readonly primeMovers?: readonly MuscleId[];
  readonly synergists?: readonly MuscleId[];
  /** Flexibility only. */
  readonly musclesTargeted?: readonly MuscleId[];
  readonly stabilizersNote: string;
  /** Every group is needed; one item of each group is enough. */
  readonly equipment: readonly (readonly EquipmentItem[])[];
  /** `yes`: count repetitions on each side (or time on each leg). */
  readonly unilateral: 'yes' | 'no' | 'alternating';
  readonly surfaceStance: SurfaceStance;
  /** One rung easier; absent when no neighbor has a name. */
  readonly regressionId?: string;
  /** One rung harder; absent when no neighbor has a name. */
  readonly progressionId?: string;
  /** Present whenever a neighbor is. */
  readonly ladderSource?: LadderSource;
  /** General safety, not medical advice. */
  readonly avoidIf: readonly string[];
  readonly cues: readonly [string, string, string];
  /** Strength lifts only: second halves of a Phase 2 superset. */
  readonly phase2PairsWith?: readonly string[];
  /** Strength lifts only: second halves of a Phase 5 superset. */
  readonly phase5PairsWith?: readonly string[];
  readonly status: ExerciseStatus;
  /** Sources of the name, the level and the body part; empty for a constructed row. */
  readonly sources: readonly string[];
  /** Editions that list the exercise; empty for a constructed row. */
  readonly editions: readonly Edition[];
  /** Phases that use it at its own level; an easier level may always serve as a regression. */
  readonly phases: readonly PhaseNumber[];
  /** Muscles, plane, equipment, stance, cautions and cues: general practice, in our words. */
  readonly detailsStatus: 'constructed';
  readonly note?: string;
}
