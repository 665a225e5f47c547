import type { FindingId } from './compensations/types.ts';
import type { checkpoints } from './readiness.ts';
import type { Edition, FactRow, Range } from './types.ts';

/** Where the trainer stands. */
export type View = 'front' | 'side';

/** One of the five places where movement is watched. */
export type Checkpoint = (typeof checkpoints)[number];

/** The parts of the screen, in the order this site teaches them. */
export type ScreenAssessmentKey = 'standing-posture' | 'overhead-squat' | 'single-leg-squat' | 'pushing' | 'pulling';

/** How one assessment is run, in one edition where the editions differ. */
export interface ScreenAssessment extends FactRow {
  readonly assessment: ScreenAssessmentKey;
  readonly name: string;
  /** Body and equipment before the first repetition. */
  readonly setUp: string;
  /** Empty where our sources name none. */
  readonly views: readonly View[];
  /** Repetitions in each view. */
  readonly reps?: Range;
  /** Repetitions with each leg: the standing one in a single-leg squat, the front one in a split stance. */
  readonly repsPerLeg?: Range;
  /** What each view shows best, from the floor up. */
  readonly watch: Readonly<Partial<Record<View, readonly Checkpoint[]>>>;
  /** An easier version for a client who cannot do this one safely. */
  readonly easier?: string;
  /** False for a row that only shows what another edition does. */
  readonly taught: boolean;
}

/**
 * How the assessments are run. Read in decks and study notes on chapter 12 of the 7th edition and on
 * the older tables, not in a bought copy; hence `deck-only`.
 */
export const screenAssessments = [
  {
    id: 'screen-standing-posture',
    assessment: 'standing-posture',
    name: 'Standing posture',
    setUp: 'standing still',
    views: [],
    watch: {},
    taught: true,
    status: 'deck-only',
    sources: ['A-T3', 'A-T4'],
  },
  {
    id: 'screen-overhead-squat',
    assessment: 'overhead-squat',
    name: 'Overhead squat',
    setUp: 'shoes off; feet shoulder-width apart and straight ahead; arms overhead, elbows straight',
    views: ['front', 'side'],
    reps: { min: 5, max: 5 },
    watch: { front: ['feet', 'knees'], side: ['hips', 'shoulders', 'head'] },
    taught: true,
    status: 'deck-only',
    note: 'Depth: older texts say chair height; notes on the 7th edition say thighs parallel to the floor, or less if that is not possible.',
    sources: ['A-T5', 'A-T9', 'A-T13', 'A-T2a'],
  },
  {
    id: 'screen-single-leg-squat',
    assessment: 'single-leg-squat',
    name: 'Single-leg squat',
    setUp: 'hands on hips; eyes ahead; standing foot straight ahead',
    views: ['front'],
    repsPerLeg: { min: 1, max: 5 },
    watch: { front: ['knees'] },
    easier: 'single-leg balance',
    taught: true,
    status: 'deck-only',
    sources: ['A-T7', 'A-T8', 'A-T13'],
  },
  {
    id: 'screen-pushing-7',
    assessment: 'pushing',
    name: 'Pushing',
    edition: 7,
    setUp: 'standing press with a cable or band; narrow split stance; slow',
    views: ['side'],
    repsPerLeg: { min: 5, max: 5 },
    watch: { side: ['hips', 'shoulders', 'head'] },
    easier: 'a wider split stance, or a seated machine',
    taught: true,
    status: 'deck-only',
    sources: ['A-T6', 'A-T7', 'A-T14'],
  },
  {
    id: 'screen-pushing-6',
    assessment: 'pushing',
    name: 'Pushing',
    edition: 6,
    setUp: 'standing press with a cable or band; controlled',
    views: ['side'],
    reps: { min: 20, max: 20 },
    watch: { side: ['hips', 'shoulders', 'head'] },
    taught: false,
    status: 'deck-only',
    sources: ['A-T13'],
  },
  {
    id: 'screen-pulling-7',
    assessment: 'pulling',
    name: 'Pulling',
    edition: 7,
    setUp: 'standing row with a cable or band; narrow split stance; slow',
    views: ['side'],
    repsPerLeg: { min: 5, max: 5 },
    watch: { side: ['hips', 'shoulders', 'head'] },
    easier: 'a wider split stance, or a seated machine',
    taught: true,
    status: 'deck-only',
    sources: ['A-T6'],
  },
] as const satisfies readonly ScreenAssessment[];

/** A fault that the screen can show, under the name both editions share. */
export interface ScreenFault extends FactRow {
  readonly name: string;
  readonly checkpoint: Checkpoint;
  readonly view: View;
  readonly seenIn: readonly ScreenAssessmentKey[];
  /** The rows of `compensations` that hold its muscles. */
  readonly findings: readonly FindingId[];
  /** Where its muscles are taught. */
  readonly chapter: string;
}

/** The seven faults of the movement assessments, from the floor up. Muscles stand in `compensations`. */
export const screenFaults = [
  {
    id: 'fault-feet-turn-out',
    name: 'Feet turn out',
    checkpoint: 'feet',
    view: 'front',
    seenIn: ['overhead-squat'],
    findings: ['ohsa-feet-out'],
    chapter: '/assessment/muscles/#feet-turn-out',
    status: 'deck-only',
    sources: ['A-T1', 'A-T2', 'A-T5', 'A-T13'],
  },
  {
    id: 'fault-knees-in',
    name: 'Knees move inward',
    checkpoint: 'knees',
    view: 'front',
    seenIn: ['overhead-squat', 'single-leg-squat'],
    findings: ['ohsa-knee-in', 'sls-knee-in'],
    chapter: '/assessment/muscles/#knees-in',
    status: 'deck-only',
    sources: ['A-T1', 'A-T2', 'A-T7', 'A-T13'],
  },
  {
    id: 'fault-forward-lean',
    name: 'Trunk leans far forward',
    checkpoint: 'hips',
    view: 'side',
    seenIn: ['overhead-squat'],
    findings: ['ohsa-lean'],
    chapter: '/assessment/muscles/#forward-lean',
    status: 'deck-only',
    sources: ['A-T1', 'A-T2'],
  },
  {
    id: 'fault-low-back-arches',
    name: 'Low back arches',
    checkpoint: 'hips',
    view: 'side',
    seenIn: ['overhead-squat', 'pushing', 'pulling'],
    findings: ['ohsa-arch', 'pp-arch'],
    chapter: '/assessment/muscles/#low-back-arches',
    status: 'deck-only',
    sources: ['A-T1', 'A-T2', 'A-T13'],
  },
  {
    id: 'fault-arms-fall-forward',
    name: 'Arms fall forward',
    checkpoint: 'shoulders',
    view: 'side',
    seenIn: ['overhead-squat'],
    findings: ['ohsa-arms'],
    chapter: '/assessment/muscles/#arms-fall-forward',
    status: 'deck-only',
    sources: ['A-T1', 'A-T2', 'A-T13'],
  },
  {
    id: 'fault-shoulders-elevate',
    name: 'Shoulders rise',
    checkpoint: 'shoulders',
    view: 'side',
    seenIn: ['pushing', 'pulling'],
    findings: ['pp-shoulders'],
    chapter: '/assessment/muscles/#shoulders-elevate',
    status: 'deck-only',
    sources: ['A-T1', 'A-T13'],
  },
  {
    id: 'fault-head-forward',
    name: 'Head moves forward',
    checkpoint: 'head',
    view: 'side',
    seenIn: ['pushing', 'pulling'],
    findings: ['pp-head'],
    chapter: '/assessment/muscles/#head-forward',
    status: 'deck-only',
    sources: ['A-T1', 'A-T13'],
  },
] as const satisfies readonly ScreenFault[];

/** The row that this site teaches for an assessment; throws when there is none. */
export function getTaughtAssessment(assessment: ScreenAssessmentKey): ScreenAssessment {
  const found = (screenAssessments as readonly ScreenAssessment[]).find(
    (row) => row.assessment === assessment && row.taught,
  );
  if (!found) throw new Error(`No taught row for the assessment "${assessment}" in src/opt/movement-screen.ts.`);
  return found;
}

/** The row of an edition that differs from the one taught, or undefined. */
export function findOtherEdition(assessment: ScreenAssessmentKey, edition: Edition): ScreenAssessment | undefined {
  return (screenAssessments as readonly ScreenAssessment[]).find(
    (row) => row.assessment === assessment && !row.taught && row.edition === edition,
  );
}
