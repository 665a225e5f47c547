import type { FactRow, PhaseNumber } from './types.ts';

/** What to see before a client moves on. NASM states principles, not a pass mark. */
export interface ReadinessCriterion extends FactRow {
  /** Phases the client comes from; empty for any. */
  readonly from: readonly PhaseNumber[];
  /** The phase entered; `plyometric` for jumping drills in any phase. */
  readonly to: PhaseNumber | 'any' | 'plyometric';
  readonly criterion: string;
  /** `gate` is required, `check` is our practical test of it, `exception` opens a gate, `rule` always holds. */
  readonly kind: 'gate' | 'check' | 'exception' | 'rule';
}

export const readiness = [
  {
    id: 'ready-any',
    from: [],
    to: 'any',
    criterion: 'Health history and PAR-Q+ seen, medical clearance where it is needed, assessment reviewed.',
    kind: 'gate',
    status: 'nasm-only',
    sources: ['T7-20', 'T7-21'],
  },
  {
    id: 'ready-p1-p2',
    from: [1],
    to: 2,
    criterion:
      'Squat, hip hinge, push, pull, press and multiplanar patterns held at all five checkpoints; the volume and rest of Phase 1 tolerated.',
    kind: 'gate',
    status: 'nasm-only',
    sources: ['T7-20', 'T7-21'],
  },
  {
    id: 'ready-p1-p2-reps',
    from: [1],
    to: 2,
    criterion: 'The full repetitions of Phase 1 at its slow tempo, without compensation.',
    kind: 'check',
    status: 'constructed',
    sources: ['T7-20'],
  },
  {
    id: 'ready-p2-p3',
    from: [2],
    to: 3,
    criterion: 'Phases 1 and 2 done, joints steady, and a goal of size or body composition.',
    kind: 'gate',
    status: 'solid',
    sources: ['SEED', 'T7-21'],
  },
  {
    id: 'ready-p2-p4',
    from: [2],
    to: 4,
    criterion:
      'Phases 1 and 2 done, an experienced lifter, technique steady under load, a goal of maximal strength, and no health condition that rules out heavy lifting.',
    kind: 'gate',
    status: 'solid',
    sources: ['SEED', 'T7-21'],
  },
  {
    id: 'ready-p4-check',
    from: [2],
    to: 4,
    criterion: 'A spotter at hand and breathing under control.',
    kind: 'check',
    status: 'constructed',
    sources: ['T7-20', 'T7-21'],
  },
  {
    id: 'ready-p5',
    from: [2, 3, 4],
    to: 5,
    criterion:
      'The stabilization and strength levels worked through, with Phases 3 and 4 by goal; real strength; sound landings.',
    kind: 'gate',
    status: 'solid',
    sources: ['SEED', 'T7-13', 'T7-21'],
  },
  {
    id: 'ready-p5-exception',
    from: [],
    to: 5,
    criterion: 'Well conditioned, joints and core stable enough, and already used to power exercises.',
    kind: 'exception',
    status: 'nasm-only',
    sources: ['T7-13'],
  },
  {
    id: 'ready-p5-landing',
    from: [],
    to: 5,
    criterion: 'A quiet landing that can be held, knees over the second and third toe.',
    kind: 'check',
    status: 'constructed',
    sources: ['T7-13', 'T7-18'],
  },
  {
    id: 'ready-plyo',
    from: [],
    to: 'plyometric',
    criterion:
      'Total-body and core strength, balance and range of motion; supportive shoes and a proper surface; two-foot drills before one-foot drills.',
    kind: 'gate',
    status: 'nasm-only',
    sources: ['T7-18', 'SG5'],
  },
  {
    id: 'ready-not-weeks',
    from: [],
    to: 'any',
    criterion: 'The weeks of a phase are a guide. A failed checkpoint keeps the client where they are.',
    kind: 'rule',
    status: 'solid',
    sources: ['T7-21', 'SEED'],
  },
  {
    id: 'ready-regress',
    from: [],
    to: 'any',
    criterion: 'When any of the five checkpoints is lost, regress the exercise first and the phase last.',
    kind: 'rule',
    status: 'constructed',
    sources: ['T7-20'],
  },
  {
    id: 'ready-return',
    from: [],
    to: 1,
    criterion: 'After a long break, a cleared injury or lost technique: assess again and return to Phase 1.',
    kind: 'rule',
    status: 'nasm-only',
    sources: ['T7-13', 'T7-21'],
  },
] as const satisfies readonly ReadinessCriterion[];

/** The five places where posture is watched, from the floor up. Source: NASM, 7th edition, chapter 20. */
export const checkpoints = ['feet', 'knees', 'hips', 'shoulders', 'head'] as const;

/** NASM's basic movement patterns. Source: NASM, 7th edition, chapter 21. */
export const movementPatterns = ['squat', 'hip hinge', 'push', 'pull', 'press', 'multiplanar'] as const;
