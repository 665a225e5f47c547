import type { FactRow, LevelNumber, PhaseNumber, Range } from './types.ts';

/** One of the five training blocks, each with its own acute variables. */
export interface Phase extends FactRow {
  readonly number: PhaseNumber;
  readonly level: LevelNumber;
  /** Official name in the 7th edition. */
  readonly name: string;
  readonly shortName: string;
  /** Name in the 6th edition, where it differs. */
  readonly formerName?: string;
  readonly goals: readonly string[];
  /** One sentence: how the phase trains. */
  readonly method: string;
  readonly adaptations: readonly string[];
  readonly typicalClients: readonly string[];
  /** `by-goal`: a client whose goal does not need the phase may leave it out. */
  readonly requirement: 'required' | 'by-goal';
  /** Phases done before it on a new client's first pass. */
  readonly enterAfter: readonly PhaseNumber[];
  /** Every move that the sources allow afterwards, not a recommendation. */
  readonly next: readonly PhaseNumber[];
  readonly weeks: Range;
  readonly usesSupersets: boolean;
  readonly secondHalf?: 'stabilization' | 'power';
  readonly progressBy: readonly string[];
  /** What keeps a client out of the phase, for now or for good. */
  readonly delayWhen: readonly string[];
}

export const phases = [
  {
    id: 'phase-1',
    number: 1,
    level: 1,
    name: 'Stabilization Endurance Training',
    shortName: 'Stabilization Endurance',
    goals: ['movement competency', 'joint and core stability', 'muscular endurance', 'postural control'],
    method: 'slow and light, on a setup that is unstable but under control',
    adaptations: [
      'freer movement',
      'stable joints and core',
      'muscular and aerobic endurance',
      'neuromuscular efficiency',
    ],
    typicalClients: [
      'every beginner',
      'a deconditioned client',
      'anyone returning after a break',
      'anyone recovering between hard blocks',
    ],
    requirement: 'required',
    enterAfter: [],
    next: [2],
    weeks: { min: 2, max: 6 },
    usesSupersets: false,
    progressBy: ['better patterns', 'more proprioceptive demand', 'more complexity', 'less rest'],
    delayWhen: ['not cleared to exercise', 'no assessment done yet'],
    status: 'solid',
    sources: ['T7-21', 'SEED'],
    disputes: { weeks: 'phase-length' },
  },
  {
    id: 'phase-2',
    number: 2,
    level: 2,
    name: 'Strength Endurance Training',
    shortName: 'Strength Endurance',
    goals: ['stabilization endurance', 'prime-mover strength'],
    method: 'a strength exercise, then at once a stabilization exercise of the same pattern',
    adaptations: [
      'core strength',
      'joint stabilization',
      'muscular endurance',
      'prime-mover strength',
      'work capacity',
    ],
    typicalClients: [
      'a client who says “I just want to tone”',
      'a client ready to leave Phase 1',
      'a client after general fitness or fat loss',
    ],
    requirement: 'required',
    enterAfter: [1],
    next: [3, 4, 5, 1],
    weeks: { min: 2, max: 6 },
    usesSupersets: true,
    secondHalf: 'stabilization',
    progressBy: ['less rest', 'more volume', 'more load', 'more complexity'],
    delayWhen: ['basic movement patterns not yet competent: stay in Phase 1'],
    status: 'solid',
    sources: ['T7-21', 'SEED'],
    disputes: { weeks: 'phase-length' },
  },
  {
    id: 'phase-3',
    number: 3,
    level: 2,
    name: 'Muscular Development Training',
    shortName: 'Muscular Development',
    formerName: 'Hypertrophy Training',
    goals: ['muscle growth', 'a better body composition'],
    method: 'high volume with a moderate to heavy load',
    adaptations: ['core strength', 'muscular strength', 'hypertrophy'],
    typicalClients: [
      'a bodybuilder',
      'a client who wants visible muscle',
      'a fat-loss client who wants to keep or gain muscle',
    ],
    requirement: 'by-goal',
    enterAfter: [1, 2],
    next: [1, 2, 4, 5],
    weeks: { min: 2, max: 6 },
    usesSupersets: false,
    progressBy: ['more volume', 'more load', 'more complexity'],
    delayWhen: ['size is not the goal', 'joints are not yet steady: back to Phase 1'],
    status: 'solid',
    sources: ['T7-21', 'SEED', 'B-UPD'],
    disputes: { weeks: 'phase-length' },
  },
  {
    id: 'phase-4',
    number: 4,
    level: 2,
    name: 'Maximal Strength Training',
    shortName: 'Maximal Strength',
    goals: ['maximal prime-mover strength'],
    method: 'heavy to near-maximal load with long rests',
    adaptations: ['core strength', 'maximal strength'],
    typicalClients: ['a competitive lifter', 'a powerlifter or strongman', 'an experienced lifter after peak force'],
    requirement: 'by-goal',
    enterAfter: [1, 2],
    next: [1, 2, 3, 5],
    weeks: { min: 2, max: 6 },
    usesSupersets: false,
    progressBy: ['more load', 'more sets'],
    delayWhen: [
      'the client is a beginner',
      'the goal does not need maximal strength',
      'a health condition rules out heavy lifting',
    ],
    status: 'solid',
    sources: ['T7-21', 'SEED'],
    disputes: { weeks: 'phase-length' },
  },
  {
    id: 'phase-5',
    number: 5,
    level: 3,
    name: 'Power Training',
    shortName: 'Power',
    goals: ['maximal strength', 'rate of force production'],
    method: 'a heavy strength exercise, then a light explosive exercise of the same pattern',
    adaptations: ['core strength', 'maximal strength', 'rate of force production'],
    typicalClients: ['an athlete', 'a well-conditioned adult who wants speed and power'],
    requirement: 'by-goal',
    enterAfter: [1, 2],
    next: [1, 2, 3, 4],
    weeks: { min: 2, max: 6 },
    usesSupersets: true,
    secondHalf: 'power',
    progressBy: ['more load', 'more speed', 'more sets'],
    delayWhen: [
      'weak core or joint stability',
      'poor control of landings',
      'no strength base',
      'a health condition rules out heavy or explosive work',
    ],
    status: 'solid',
    sources: ['T7-21', 'SEED', 'B-P5'],
    disputes: { weeks: 'phase-length' },
  },
] as const satisfies readonly Phase[];

/** The phase with this number. Numbers are checked by the compiler. */
export function getPhase(number: PhaseNumber): Phase {
  return phases[number - 1] as Phase;
}

/** True for 1, 2, 3, 4 and 5. */
export function isPhaseNumber(value: unknown): value is PhaseNumber {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}
