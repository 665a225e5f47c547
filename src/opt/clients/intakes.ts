import type { Choices, Intake } from '../planning/intake.ts';
import type { Client } from './types.ts';

/**
 * What the trainer decided for each worked client, beside what the rules of `makePlan` make by themselves: blocks that
 * follow a season or a meet, the exercises of the printed sessions, and the numbers on them that differ from the
 * engine's first week. Everything else on the printed pages comes out of the engine.
 */
const choices: Readonly<Record<string, Choices>> = {
  'fat-loss': {
    sessions: [
      {
        phase: 1,
        sections: {
          'warm-up': [
            {
              label: 'March on the spot (optional)',
            },
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
            {
              exerciseId: 'static-kneeling-hip-flexor',
            },
            {
              exerciseId: 'static-levator-scapulae',
            },
          ],
          activation: [
            {
              exerciseId: 'core-floor-two-leg-bridge',
            },
            {
              exerciseId: 'core-floor-prone-cobra',
            },
            {
              exerciseId: 'balance-single-leg-balance',
              reps: 6,
            },
          ],
          'skill-development': [
            {
              exerciseId: 'box-squat',
            },
          ],
          resistance: [
            {
              exerciseId: 'ball-squat-curl-to-press',
              reps: 15,
              percentOneRm: {
                min: 50,
                max: 60,
              },
              restAfterSeconds: 15,
            },
            {
              exerciseId: 'push-up-hands-on-bench',
              restAfterSeconds: 15,
            },
            {
              exerciseId: 'standing-cable-row',
              reps: 15,
              restAfterSeconds: 15,
            },
            {
              exerciseId: 'dumbbell-scaption',
              percentOneRm: {
                min: 50,
                max: 50,
              },
              restAfterSeconds: 15,
            },
            {
              exerciseId: 'multiplanar-step-up',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'standing-cable-curl',
              reps: 15,
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
            {
              exerciseId: 'static-sternocleidomastoid',
            },
          ],
        },
      },
      {
        phase: 2,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'active-gastrocnemius',
            },
            {
              exerciseId: 'active-kneeling-hip-flexor',
            },
            {
              exerciseId: 'active-levator-scapulae',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-back-extension',
              reps: 12,
            },
            {
              exerciseId: 'core-cable-rotation',
            },
            {
              exerciseId: 'balance-single-leg-romanian-deadlift',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-landing-drill',
              reps: 6,
            },
          ],
          resistance: [
            {
              exerciseId: 'goblet-squat',
            },
            {
              exerciseId: 'ball-squat',
            },
            {
              exerciseId: 'dumbbell-floor-press',
            },
            {
              exerciseId: 'push-up-hands-on-bench',
            },
            {
              exerciseId: 'supported-dumbbell-row',
            },
            {
              exerciseId: 'standing-cable-row',
            },
            {
              exerciseId: 'seated-dumbbell-shoulder-press',
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'single-leg-dumbbell-shoulder-press',
              reps: 8,
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-farmer-s-carry',
            },
          ],
          'cool-down': [
            {
              label: 'Easy walk (optional)',
            },
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
          ],
        },
      },
      {
        phase: 3,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'active-soleus',
            },
            {
              exerciseId: 'active-kneeling-hip-flexor',
            },
            {
              exerciseId: 'active-sternocleidomastoid',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-back-extension',
              reps: 12,
            },
            {
              exerciseId: 'balance-multiplanar-step-up-to-balance',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-squat-jump-with-stabilization',
            },
          ],
          resistance: [
            {
              exerciseId: 'goblet-squat',
            },
            {
              exerciseId: 'romanian-deadlift',
              reps: 10,
            },
            {
              exerciseId: 'dumbbell-floor-press',
            },
            {
              exerciseId: 'dumbbell-floor-fly',
            },
            {
              exerciseId: 'supported-dumbbell-row',
            },
            {
              exerciseId: 'dumbbell-pullover',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'standing-hammer-curl',
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'static-kneeling-hip-flexor',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
          ],
        },
      },
    ],
  },
  'muscle-gain': {
    blocks: [
      {
        block: 9,
        weeks: 6,
      },
      {
        block: 11,
        weeks: 2,
      },
    ],
    sessions: [
      {
        phase: 1,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'smr-thoracic-spine',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'static-pectoral',
            },
            {
              exerciseId: 'static-upper-trapezius-scalene',
            },
          ],
          activation: [
            {
              exerciseId: 'core-ball-cobra',
            },
            {
              exerciseId: 'core-plank',
            },
            {
              exerciseId: 'balance-single-leg-balance-reach',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
            },
          ],
          resistance: [
            {
              exerciseId: 'ball-dumbbell-chest-press',
              sets: 3,
              reps: 15,
              percentOneRm: {
                min: 55,
                max: 60,
              },
            },
            {
              exerciseId: 'standing-cable-row',
              sets: 3,
              reps: 15,
              percentOneRm: {
                min: 55,
                max: 60,
              },
            },
            {
              exerciseId: 'ball-combo-i',
            },
            {
              exerciseId: 'tubing-external-rotation',
              reps: 15,
              without: ['percentOneRm'],
            },
            {
              exerciseId: 'single-leg-dumbbell-curl',
            },
            {
              exerciseId: 'single-leg-cable-pressdown',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'push-up-hands-on-ball',
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-pectoral',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
          ],
        },
      },
      {
        phase: 2,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'smr-thoracic-spine',
            },
            {
              exerciseId: 'active-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'active-pectoral',
            },
            {
              exerciseId: 'active-upper-trapezius-scalene',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-cable-chop',
            },
            {
              exerciseId: 'balance-single-leg-squat-touchdown',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-squat-jump-with-stabilization',
            },
          ],
          resistance: [
            {
              exerciseId: 'seated-cable-row',
              sets: 3,
            },
            {
              exerciseId: 'standing-cable-row',
              sets: 3,
              percentOneRm: {
                min: 50,
                max: 60,
              },
            },
            {
              exerciseId: 'seated-lat-pulldown',
              sets: 3,
            },
            {
              exerciseId: 'single-leg-pulldown',
              sets: 3,
            },
            {
              exerciseId: 'seated-dumbbell-lateral-raise',
              reps: 12,
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'single-leg-dumbbell-scaption',
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
            {
              exerciseId: 'standing-barbell-curl',
            },
            {
              exerciseId: 'single-leg-barbell-curl',
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'pull-up',
              reps: 6,
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'static-levator-scapulae',
            },
          ],
        },
      },
      {
        phase: 3,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'smr-thoracic-spine',
            },
            {
              exerciseId: 'active-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'active-pectoral',
            },
            {
              exerciseId: 'active-levator-scapulae',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-cable-lift',
            },
            {
              exerciseId: 'balance-single-leg-romanian-deadlift',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
            },
          ],
          resistance: [
            {
              exerciseId: 'seated-lat-pulldown',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 78,
                max: 82,
              },
              restAfterSeconds: 90,
            },
            {
              exerciseId: 'seated-cable-row',
              sets: 4,
              reps: 10,
              percentOneRm: {
                min: 75,
                max: 78,
              },
              restAfterSeconds: 90,
            },
            {
              exerciseId: 'supported-dumbbell-row',
              reps: 10,
              percentOneRm: {
                min: 75,
                max: 78,
              },
            },
            {
              exerciseId: 'straight-arm-pulldown',
            },
            {
              exerciseId: 'standing-barbell-curl',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 78,
                max: 80,
              },
              restAfterSeconds: 75,
            },
            {
              exerciseId: 'seated-hammer-curl',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'biceps-curl-machine',
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'static-pectoral',
            },
          ],
        },
      },
      {
        phase: 4,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'smr-thoracic-spine',
            },
            {
              exerciseId: 'active-pectoral',
            },
            {
              exerciseId: 'active-upper-trapezius-scalene',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-back-extension',
              reps: 8,
            },
            {
              exerciseId: 'balance-single-leg-squat',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
              reps: 8,
            },
          ],
          resistance: [
            {
              exerciseId: 'romanian-deadlift',
            },
            {
              exerciseId: 'leg-press',
              percentOneRm: {
                min: 85,
                max: 88,
              },
            },
            {
              exerciseId: 'barbell-bench-press',
              sets: 5,
              reps: 4,
              percentOneRm: {
                min: 86,
                max: 90,
              },
            },
            {
              exerciseId: 'incline-dumbbell-press',
              percentOneRm: {
                min: 85,
                max: 85,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'machine-calf-raise',
              reps: 8,
            },
          ],
          'cool-down': [
            {
              label: 'Easy bike (optional)',
            },
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-pectoral',
            },
          ],
        },
      },
    ],
  },
  performance: {
    blocks: [
      {
        block: 3,
        phases: [1, 5],
        sessionsPerWeek: 2,
      },
      {
        block: 4,
        phases: [1, 5],
        weeks: 6,
        sessionsPerWeek: 2,
      },
      {
        block: 6,
        phases: [1, 5],
        sessionsPerWeek: 2,
      },
      {
        block: 7,
        phases: [1, 5],
        sessionsPerWeek: 2,
      },
      {
        block: 8,
        phases: [1, 5],
        weeks: 6,
        sessionsPerWeek: 2,
      },
      {
        block: 10,
        phases: [2],
      },
    ],
    sessions: [
      {
        phase: 1,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-adductors',
            },
            {
              exerciseId: 'smr-tensor-fascia-latae',
            },
            {
              exerciseId: 'static-standing-adductor',
            },
            {
              exerciseId: 'static-standing-tfl',
            },
          ],
          activation: [
            {
              exerciseId: 'core-floor-two-leg-bridge',
              reps: 15,
            },
            {
              exerciseId: 'core-fire-hydrant',
            },
            {
              exerciseId: 'balance-single-leg-balance-reach',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-squat-jump-with-stabilization',
              reps: 6,
              holdSeconds: 4,
            },
          ],
          resistance: [
            {
              exerciseId: 'squat-to-row',
              reps: 15,
              percentOneRm: {
                min: 50,
                max: 60,
              },
              restAfterSeconds: 0,
            },
            {
              exerciseId: 'push-up-hands-on-ball',
              restAfterSeconds: 0,
            },
            {
              exerciseId: 'single-leg-dumbbell-scaption',
              percentOneRm: {
                min: 50,
                max: 55,
              },
              restAfterSeconds: 0,
            },
            {
              exerciseId: 'ball-squat',
              reps: 15,
              percentOneRm: {
                min: 50,
                max: 60,
              },
              restAfterSeconds: 0,
            },
            {
              exerciseId: 'toe-down-romanian-deadlift',
              percentOneRm: {
                min: 50,
                max: 60,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-side-plank',
              sets: 1,
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-adductors',
            },
            {
              exerciseId: 'static-standing-adductor',
            },
            {
              exerciseId: 'static-standing-tfl',
            },
          ],
        },
      },
      {
        phase: 2,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-adductors',
            },
            {
              exerciseId: 'smr-tensor-fascia-latae',
            },
            {
              exerciseId: 'active-standing-adductor',
            },
            {
              exerciseId: 'active-standing-tfl',
            },
          ],
          activation: [
            {
              exerciseId: 'core-cable-lift',
            },
            {
              exerciseId: 'balance-multiplanar-step-up-to-balance',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-squat-jump',
            },
          ],
          resistance: [
            {
              exerciseId: 'barbell-squat',
              sets: 3,
              reps: 8,
              percentOneRm: {
                min: 75,
                max: 78,
              },
            },
            {
              exerciseId: 'single-leg-squat',
              sets: 3,
              reps: 8,
            },
            {
              exerciseId: 'romanian-deadlift',
              sets: 3,
              reps: 8,
              percentOneRm: {
                min: 72,
                max: 76,
              },
            },
            {
              exerciseId: 'single-leg-romanian-deadlift',
              sets: 3,
              reps: 8,
            },
            {
              exerciseId: 'barbell-bench-press',
            },
            {
              exerciseId: 'push-up-hands-on-ball',
            },
            {
              exerciseId: 'seated-cable-row',
            },
            {
              exerciseId: 'standing-cable-row',
              percentOneRm: {
                min: 50,
                max: 55,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'tubing-external-rotation',
              sets: 2,
            },
          ],
        },
      },
      {
        phase: 5,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-adductors',
            },
            {
              exerciseId: 'active-standing-tfl',
              reps: 6,
            },
            {
              exerciseId: 'dynamic-tube-walking-side-to-side',
              reps: 12,
            },
            {
              exerciseId: 'dynamic-leg-swings-side-to-side',
            },
            {
              exerciseId: 'dynamic-prisoner-squat',
              reps: 12,
            },
            {
              exerciseId: 'dynamic-multiplanar-lunge-with-reach',
            },
          ],
          activation: [
            {
              exerciseId: 'core-medicine-ball-woodchop-throw',
            },
            {
              exerciseId: 'balance-multiplanar-hop-with-stabilization',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-box-jump-up-with-stabilization',
            },
          ],
          resistance: [
            {
              exerciseId: 'barbell-squat',
              reps: 4,
              percentOneRm: {
                min: 85,
                max: 88,
              },
            },
            {
              exerciseId: 'squat-jump',
            },
            {
              exerciseId: 'barbell-bench-press',
            },
            {
              exerciseId: 'medicine-ball-chest-pass',
              restAfterSeconds: 90,
            },
            {
              exerciseId: 'seated-lat-pulldown',
            },
            {
              exerciseId: 'soccer-throw',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-side-plank',
              sets: 1,
              restAfterSeconds: 60,
            },
          ],
          'cool-down': [
            {
              label: 'Easy walk (optional)',
            },
            {
              exerciseId: 'smr-adductors',
            },
            {
              exerciseId: 'static-standing-adductor',
            },
          ],
        },
      },
    ],
  },
  'maximal-strength': {
    blocks: [
      {
        block: 5,
        weeks: 6,
      },
      {
        block: 8,
        phases: [3],
        weeks: 6,
      },
    ],
    sessions: [
      {
        phase: 1,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-kneeling-hip-flexor',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'static-erector-spinae',
            },
          ],
          activation: [
            {
              exerciseId: 'core-dead-bug',
            },
            {
              exerciseId: 'core-ball-bridge',
            },
            {
              exerciseId: 'balance-single-leg-hip-rotation',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
              sets: 2,
            },
          ],
          resistance: [
            {
              exerciseId: 'single-leg-squat',
              sets: 3,
            },
            {
              exerciseId: 'single-leg-romanian-deadlift',
              sets: 3,
              percentOneRm: {
                min: 50,
                max: 60,
              },
            },
            {
              exerciseId: 'push-up-hands-on-ball',
              sets: 3,
              reps: 15,
            },
            {
              exerciseId: 'alternating-cable-row',
              reps: 16,
            },
            {
              exerciseId: 'bottoms-up-kettlebell-press',
              percentOneRm: {
                min: 50,
                max: 55,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-suitcase-carry',
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'static-kneeling-hip-flexor',
            },
            {
              exerciseId: 'static-erector-spinae',
            },
          ],
        },
      },
      {
        phase: 2,
        sections: {
          activation: [
            {
              exerciseId: 'core-reverse-crunch',
              reps: 12,
            },
            {
              exerciseId: 'core-cable-chop',
            },
            {
              exerciseId: 'balance-single-leg-romanian-deadlift',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'plyo-box-jump-up-with-stabilization',
            },
          ],
          resistance: [
            {
              exerciseId: 'barbell-squat',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 75,
                max: 80,
              },
            },
            {
              exerciseId: 'single-leg-squat',
              sets: 4,
              reps: 8,
            },
            {
              exerciseId: 'deadlift',
              sets: 3,
              reps: 8,
              percentOneRm: {
                min: 75,
                max: 78,
              },
            },
            {
              exerciseId: 'single-leg-romanian-deadlift',
              sets: 3,
              reps: 8,
              percentOneRm: {
                min: 50,
                max: 55,
              },
            },
            {
              exerciseId: 'barbell-bench-press',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 75,
                max: 80,
              },
            },
            {
              exerciseId: 'ball-dumbbell-chest-press',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 50,
                max: 60,
              },
            },
            {
              exerciseId: 'bent-over-dumbbell-row',
              sets: 3,
              percentOneRm: {
                min: 72,
                max: 75,
              },
            },
            {
              exerciseId: 'renegade-row',
              sets: 3,
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'standing-barbell-curl',
              reps: 10,
            },
          ],
          'cool-down': [
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'static-ball-latissimus-dorsi',
            },
            {
              exerciseId: 'static-kneeling-hip-flexor',
            },
          ],
        },
      },
      {
        phase: 3,
        sections: {
          activation: [
            {
              exerciseId: 'core-reverse-crunch',
              reps: 12,
            },
            {
              exerciseId: 'balance-reverse-lunge-to-balance',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
            },
          ],
          resistance: [
            {
              exerciseId: 'barbell-squat',
              sets: 4,
              reps: 6,
              percentOneRm: {
                min: 80,
                max: 85,
              },
              restAfterSeconds: 120,
            },
            {
              exerciseId: 'romanian-deadlift',
              sets: 4,
              reps: 8,
              percentOneRm: {
                min: 75,
                max: 80,
              },
              restAfterSeconds: 120,
            },
            {
              exerciseId: 'cable-hamstring-curl',
            },
            {
              exerciseId: 'pull-up',
              sets: 4,
              reps: 6,
              restAfterSeconds: 120,
            },
            {
              exerciseId: 'supported-dumbbell-row',
              reps: 10,
              percentOneRm: {
                min: 75,
                max: 80,
              },
              restAfterSeconds: 75,
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-farmer-s-carry',
              restAfterSeconds: 60,
            },
          ],
        },
      },
      {
        phase: 4,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'smr-latissimus-dorsi',
            },
            {
              exerciseId: 'active-kneeling-hip-flexor',
              reps: 6,
            },
            {
              exerciseId: 'active-ball-latissimus-dorsi',
              reps: 6,
            },
          ],
          activation: [
            {
              exerciseId: 'core-cable-chop',
              reps: 8,
            },
            {
              exerciseId: 'balance-single-leg-romanian-deadlift',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'dowel-hip-hinge',
              reps: 8,
            },
          ],
          resistance: [
            {
              exerciseId: 'deadlift',
              sets: 5,
              reps: 2,
              percentOneRm: {
                min: 88,
                max: 93,
              },
              restAfterSeconds: 240,
            },
            {
              exerciseId: 'barbell-squat',
              reps: 3,
              percentOneRm: {
                min: 85,
                max: 88,
              },
            },
            {
              exerciseId: 'bent-over-dumbbell-row',
              percentOneRm: {
                min: 85,
                max: 85,
              },
            },
            {
              exerciseId: 'pull-up',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-plank',
              restAfterSeconds: 60,
            },
          ],
          'cool-down': [
            {
              label: 'Easy walk (optional)',
            },
            {
              exerciseId: 'smr-quadriceps',
            },
            {
              exerciseId: 'static-erector-spinae',
            },
          ],
        },
      },
    ],
  },
  returning: {
    blocks: [
      {
        block: 0,
        sessionsPerWeek: 2,
      },
      {
        block: 3,
        weeks: 6,
      },
      {
        block: 6,
        sessionsPerWeek: 2,
      },
      {
        block: 10,
        phases: [2],
      },
    ],
    sessions: [
      {
        phase: 1,
        sections: {
          'warm-up': [
            {
              label: 'Easy bike (optional)',
            },
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'smr-hamstrings',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
            {
              exerciseId: 'static-soleus',
            },
            {
              exerciseId: 'static-supine-biceps-femoris',
            },
          ],
          activation: [
            {
              exerciseId: 'core-floor-two-leg-bridge',
            },
            {
              exerciseId: 'core-standing-pallof-press',
            },
            {
              exerciseId: 'balance-tandem-stance',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'box-squat',
            },
          ],
          resistance: [
            {
              exerciseId: 'ball-squat',
            },
            {
              exerciseId: 'push-up-hands-on-bench',
            },
            {
              exerciseId: 'standing-cable-row',
              percentOneRm: {
                min: 50,
                max: 60,
              },
            },
            {
              exerciseId: 'dumbbell-scaption',
              percentOneRm: {
                min: 50,
                max: 55,
              },
            },
            {
              exerciseId: 'toe-down-romanian-deadlift',
              percentOneRm: {
                min: 50,
                max: 55,
              },
            },
            {
              exerciseId: 'standing-calf-raise',
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'standing-cable-curl',
            },
          ],
          'cool-down': [
            {
              label: 'Easy walk (optional)',
            },
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'static-gastrocnemius',
            },
          ],
        },
      },
      {
        phase: 2,
        sections: {
          'warm-up': [
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'smr-hamstrings',
            },
            {
              exerciseId: 'active-gastrocnemius',
            },
            {
              exerciseId: 'active-supine-biceps-femoris',
            },
          ],
          activation: [
            {
              exerciseId: 'core-cable-rotation',
            },
            {
              exerciseId: 'balance-toe-down-romanian-deadlift',
            },
          ],
          'skill-development': [
            {
              exerciseId: 'low-step-up',
              reps: 10,
            },
          ],
          resistance: [
            {
              exerciseId: 'leg-press',
              reps: 12,
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'ball-squat',
            },
            {
              exerciseId: 'machine-chest-press',
              reps: 12,
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'standing-cable-chest-press',
              reps: 12,
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
            {
              exerciseId: 'machine-row',
              reps: 12,
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'standing-cable-row',
              reps: 12,
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
            {
              exerciseId: 'standing-dumbbell-shoulder-press',
              percentOneRm: {
                min: 70,
                max: 70,
              },
            },
            {
              exerciseId: 'seated-stability-ball-military-press',
              percentOneRm: {
                min: 50,
                max: 50,
              },
            },
          ],
          'clients-choice': [
            {
              exerciseId: 'core-farmer-s-carry',
            },
          ],
          'cool-down': [
            {
              label: 'Easy walk (optional)',
            },
            {
              exerciseId: 'smr-calves',
            },
            {
              exerciseId: 'static-supine-biceps-femoris',
            },
          ],
        },
      },
    ],
  },
};

/** The client as an intake of the plan engine; throws for a client whose choices are not written down. */
export function intakeOf(client: Client): Intake {
  const own = choices[client.slug];
  if (!own) throw new Error(`No choices for the client "${client.slug}" in src/opt/clients/intakes.ts.`);
  const { history } = client;
  return {
    goal: client.goal,
    status: history.status,
    completed: history.completed,
    experiencedLifter: history.experiencedLifter ?? false,
    heavyLiftingRuledOut: history.heavyLiftingRuledOut ?? false,
    sessionsPerWeek: client.days,
    minutes: client.sessionMinutes,
    start: '2027-01-04',
    weeks: 52,
    equipment: client.equipment,
    findings: client.findings.map((finding) => finding.id),
    avoid: client.ruledOut.flatMap((item) => item.exercises ?? []),
    seed: 1,
    choices: own,
  };
}
