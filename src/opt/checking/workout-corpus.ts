import type { ProgramRuleId } from '../rules/program-rules.ts';
import type { PhaseNumber } from '../types.ts';

/** A workout as a trainer writes it, with what a reader of the model would say about it. For the tests. */
export interface LabeledWorkout {
  readonly name: string;
  /** The nearest phase; null for a text that is no workout. */
  readonly phase: PhaseNumber | null;
  readonly text: string;
  /** Faults that were planted: the rule, and words of the line that the finding has to point at. */
  readonly faults: readonly (readonly [ProgramRuleId, string?])[];
  /** True where nothing departs from the model. */
  readonly isClean?: true;
}

export const workoutCorpus: readonly LabeledWorkout[] = [
  // Phase 1
  {
    name: 'a tidy Phase 1 session',
    phase: 1,
    isClean: true,
    faults: [],
    text: `Warm-up
SMR calves 1x30s each side
SMR lats 1x30s
Static kneeling hip flexor stretch 1x30s each side

Core & balance
Floor bridge 2x12 4-2-1-1 rest 30
Single-leg balance reach 2x8/leg

Resistance
Ball squat, curl to press 2x15 @60% 4-2-1-1 rest 0
Push-up 2x12 4-2-1-1 rest 0
Standing cable row 2x15 @60% 4-2-1-1 rest 0
Single-leg dumbbell scaption 2x12/side @55% 4-2-1-1
Ball squat 2x15 4-2-1-1 rest 60s

Cool-down
SMR calves 30s
Static calf stretch 30s each side`,
  },
  {
    name: 'Phase 1 in the spelling of the 6th edition',
    phase: 1,
    isClean: true,
    faults: [],
    text: `WARM UP:
- foam roll calves 1 x 30 sec
- calf stretch 1 x 30 sec

CORE
- Prone cobra 2 x 15, 4/2/1
- Dead bug 2 x 12, 4/2/1
BALANCE
- Single leg balance 2 x 12

RESISTANCE (2 rounds)
- Standing cable chest press x 15, tempo 4/2/1
- Ball dumbbell row x 15, tempo 4/2/1
- Single leg scaption x 12, tempo 4/2/1
- Ball squat x 15, tempo 4/2/1
Rest 60 sec between rounds

COOL DOWN
- foam roll calves 30 sec
- calf stretch 30 sec`,
  },
  {
    name: 'a circuit on a napkin',
    phase: 1,
    faults: [['section-missing'], ['section-missing']],
    text: `3 rounds:
stability ball push ups x15 slow tempo
single leg cable row x12 slow tempo
single leg shoulder press x12 slow tempo
multiplanar step ups x12 each leg slow tempo
rest 90 sec after each round`,
  },
  {
    name: 'Phase 1 with too heavy a load',
    phase: 1,
    faults: [['resistance-load', 'cable row']],
    text: `Strength
Stability-ball push-up 2x15 tempo 4-2-1-1 rest 30s
Standing cable row 2x15 @85% tempo 4-2-1-1 rest 30s
Ball squat 2x20 tempo 4-2-1-1 rest 30s
Single-leg Romanian deadlift 2x12 tempo 4-2-1-1 rest 60s`,
  },
  {
    name: 'Phase 1 with too few repetitions',
    phase: 1,
    faults: [['resistance-reps', 'Ball squat']],
    text: `Resistance
push up 3 sets of 15 @ 4/2/1, 45s rest
standing lat pulldown 3 sets of 15 @ 4/2/1, 45s rest
ball combo I 2 sets of 12 @ 4/2/1, 45s rest
Ball squat 3 sets of 8 @ 4/2/1, 45s rest
single leg curl dumbbell 2 sets of 15 @ 4/2/1, 45s rest`,
  },
  {
    name: 'Phase 1 with a fast tempo and a power exercise',
    phase: 1,
    faults: [
      ['resistance-tempo', 'Cable squat'],
      ['exercise-level', 'Tuck jump'],
    ],
    text: `Main
1) Push-up, hands on ball - 2 x 12 - 4-2-1-1 - rest 60 s
2) Standing cable row - 2 x 12 - 4-2-1-1 - rest 60 s
3) Seated ball shoulder press - 2 x 12 - 4-2-1-1 - rest 60 s
4) Cable squat - 2 x 15 - X-X-X-X - rest 60 s
5) Tuck jump - 2 x 12 - 4-2-1-1 - rest 60 s`,
  },
  {
    name: 'Phase 1 with rests that are too long',
    phase: 1,
    faults: [['resistance-rest', 'Standing cable row']],
    text: `RESISTANCE
Wall push-up 2x15 (4/2/1) rest 60s
Standing cable row 2x15 (4/2/1) rest 3 min
Bodyweight squat 2x20 (4/2/1) rest 60s
Staggered stance dumbbell curl 2x15 (4/2/1) rest 60s`,
  },
  {
    name: 'Phase 1 whose warm-up is active stretching and starts with the stretch',
    phase: 1,
    faults: [['warm-up-technique', 'Active 90/90'], ['flexibility-order']],
    text: `Warm-up
Active 90/90 hamstring stretch 1x8 hold 2s
SMR hamstrings 1x30s

Activation
Marching 2x12 4-2-1-1
Single leg windmill 2x8/side

Resistance
Kneeling push-up 2x15 4-2-1-1 rest 30
Toe-down dumbbell row 2x12/side 4-2-1-1 rest 30
Dumbbell scaption, two feet 2x12 4-2-1-1 rest 30
Squat to box 2x15 4-2-1-1 rest 60

Cool-down
SMR hamstrings 30s
Supine hamstring stretch 30s`,
  },
  {
    name: 'Phase 1 with a short hold and a strength core exercise',
    phase: 1,
    faults: [
      ['flexibility-hold', 'SMR calves'],
      ['exercise-level', 'Ball crunch'],
    ],
    text: `Warm-up
SMR calves 1x10s
Standing calf stretch 1x30s
Activation
Ball crunch 2x15 4-2-1-1
Single leg balance 2x8 each leg
Resistance
push-ups 2x15 4-2-1-1 rest 30
single leg pulldown 2x15/side 4-2-1-1 rest 30
ball combo 2 2x12 4-2-1-1 rest 30
ball squats 2x15 4-2-1-1 rest 60
Cool-down
SMR calves 30s
standing calf stretch 30s`,
  },
  {
    name: 'messy Phase 1 with misspellings',
    phase: 1,
    faults: [['resistance-sets', 'pushups']],
    text: `* pushups 5x15 tempo 4211, rest 45"
* standng cable rows 2x15 tempo 4211, rest 45"
* sinlge leg db shoulder press 2x12 ea tempo 4211, rest 45"
* ball sqaut 2x15 tempo 4211, rest 45"`,
  },
  {
    name: 'Phase 1 written as reps first',
    phase: 1,
    faults: [],
    text: `Lifts
Suspended push-up: 15 reps x 2 sets, tempo 4-2-1-1, 30 s rest
Suspended row: 15 reps x 2 sets, tempo 4-2-1-1, 30 s rest
Multiplanar lunge: 12 reps x 2 sets, tempo 4-2-1-1, 60 s rest`,
  },
  {
    name: 'Phase 1 in a table',
    phase: 1,
    faults: [],
    text: `| Exercise | Sets | Reps | Tempo | Rest |
|---|---|---|---|---|
| Ball dumbbell chest press | 2 | 15 | 4-2-1-1 | 45 s |
| Single-leg cable row | 2 | 12 | 4-2-1-1 | 45 s |
| Single-leg squat | 2 | 12 | 4-2-1-1 | 60 s |`,
  },
  {
    name: 'Phase 1 as loads alone: 50 to 60 percent, 15 to 20 repetitions',
    phase: 1,
    faults: [['variable-missing', 'Cable squat']],
    text: `Standing cable chest press 3 x 15-20 @ 50-60%
Standing cable row 3 x 15-20 @ 50-60%
Cable squat 3 x 15-20 @ 50-60%`,
  },
  // Phase 2
  {
    name: 'a tidy Phase 2 session',
    phase: 2,
    isClean: true,
    faults: [],
    text: `Warm-up
SMR latissimus dorsi 1x30s
Active pectoral stretch 1x8 hold 2s

Activation
Ball crunch 2x12 2-0-2-0 rest 30
Multiplanar step-up to balance 2x8/leg 2-0-2-0

Resistance
A1. Bench press 3x10 @75% 2-0-2-0
A2. Push-up, hands on ball 3x10 4-2-1-1 rest 60
B1. Seated cable row 3x10 @75% 2-0-2-0
B2. Standing cable row 3x10 @55% 4-2-1-1 rest 60
C1. Leg press 3x10 @75% 2-0-2-0
C2. Ball squat 3x10 4-2-1-1 rest 60

Cool-down
SMR latissimus dorsi 30s
Static pectoral stretch 30s`,
  },
  {
    name: 'Phase 2 with plus signs',
    phase: 2,
    faults: [],
    text: `Strength
Bench press 3x8 @75% 2-0-2-0 + push-up 3x10 4-2-1-1, rest 60s
Seated cable row 3x8 @75% 2-0-2-0 + standing cable row 3x10 @55% 4-2-1-1, rest 60s
Dumbbell shoulder press 3x8 2-0-2-0 + single leg shoulder press 3x10 4-2-1-1, rest 60s
Leg press 3x8 2-0-2-0 + ball squat 3x10 4-2-1-1, rest 60s`,
  },
  {
    name: 'Phase 2 as numbered supersets',
    phase: 2,
    faults: [],
    text: `Superset 1 (3 sets)
- Barbell squat x10 tempo 2/0/2
- Single-leg squat x10 tempo 4/2/1
Rest 60s

Superset 2 (3 sets)
- Incline dumbbell press x10 tempo 2/0/2
- Stability ball push-up x10 tempo 4/2/1
Rest 60s

Superset 3 (3 sets)
- Lat pulldown x10 tempo 2/0/2
- Single-leg pulldown x10 tempo 4/2/1
Rest 60s`,
  },
  {
    name: 'Phase 2 with a pair the wrong way round',
    phase: 2,
    faults: [['superset-order', 'Barbell bench press']],
    text: `Resistance
A1 Push-up 3x10 4-2-1-1
A2 Barbell bench press 3x10 @70% 2-0-2-0 rest 60
B1 Seated lat pulldown 3x10 @75% 2-0-2-0
B2 Standing lat pulldown 3x10 @55% 4-2-1-1 rest 60
C1 Dumbbell squat 3x10 @75% 2-0-2-0
C2 Ball squat 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with a rest inside a pair',
    phase: 2,
    faults: [['superset-rest-inside', 'Seated cable row']],
    text: `Resistance
A1 Flat dumbbell chest press 3x10 @75% 2-0-2-0
A2 Ball dumbbell chest press 3x10 @55% 4-2-1-1 rest 60
B1 Seated cable row 3x10 @75% 2-0-2-0 rest 60
B2 Standing cable row 3x10 @55% 4-2-1-1 rest 60
C1 Leg press 3x10 @75% 2-0-2-0
C2 Single-leg squat 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with a pair of two body parts',
    phase: 2,
    faults: [['superset-body-part', 'Standing cable row']],
    text: `Resistance
A1 DB bench press 3x10 @75% 2-0-2-0
A2 Standing cable row 3x10 @55% 4-2-1-1 rest 60
B1 Seated cable row 3x10 @75% 2-0-2-0
B2 Single-leg cable row 3x10 @55% 4-2-1-1 rest 60
C1 Leg press 3x10 @75% 2-0-2-0
C2 Single-leg squat 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with a lift that stands alone',
    phase: 2,
    faults: [['superset-missing', 'Leg press']],
    text: `Main lifts
1a. Bench press 3x10 @75%, 2-0-2-0
1b. Push-ups 3x10, 4-2-1-1, rest 60s
2a. Lat pulldown 3x10 @75%, 2-0-2-0
2b. Standing lat pulldown 3x10 @50%, 4-2-1-1, rest 60s
3. Leg press 3x10 @75%, 2-0-2-0, rest 60s`,
  },
  {
    name: 'Phase 2 with two strength exercises in a pair',
    phase: 2,
    faults: [['superset-levels', 'Dumbbell fly']],
    text: `Resistance
A1 Bench press 3x10 @75% 2-0-2-0
A2 Dumbbell fly 3x10 2-0-2-0 rest 60
B1 Seated cable row 3x10 @75% 2-0-2-0
B2 Ball dumbbell row 3x10 @55% 4-2-1-1 rest 60
C1 Leg press 3x10 @75% 2-0-2-0
C2 Ball squat 3x10 4-2-1-1 rest 60
D1 Seated dumbbell shoulder press 3x10 @75% 2-0-2-0
D2 Single-leg dumbbell shoulder press 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with the sets of maximal strength',
    phase: 2,
    faults: [['resistance-sets', 'Barbell squat']],
    text: `Resistance
A1 Barbell squat 6x8 @75% 2-0-2-0
A2 Ball squat 3x10 4-2-1-1 rest 45s
B1 Bench press 3x8 @75% 2-0-2-0
B2 Push-up 3x10 4-2-1-1 rest 45s
C1 Pull-up 3x8 2-0-2-0
C2 Single-leg pulldown 3x10 4-2-1-1 rest 45s`,
  },
  {
    name: 'Phase 2 with a long rest after a pair',
    phase: 2,
    faults: [['resistance-rest', 'Push-up']],
    text: `Resistance
A1 Bench press 3x8 @75% 2-0-2-0
A2 Push-up 3x10 4-2-1-1 rest 3 min
B1 Seated cable row 3x8 @75% 2-0-2-0
B2 Standing cable row 3x10 @55% 4-2-1-1 rest 60 s
C1 Dumbbell squat 3x8 @75% 2-0-2-0
C2 Single leg squat 3x10 4-2-1-1 rest 60 s`,
  },
  {
    name: 'Phase 2 with three exercises in one group',
    phase: 2,
    faults: [['superset-size']],
    text: `Resistance
A1 Bench press 3x10 @75% 2-0-2-0
A2 Push-up 3x10 4-2-1-1
A3 Standing cable chest press 3x10 4-2-1-1 rest 60
B1 Seated cable row 3x10 @75% 2-0-2-0
B2 Standing cable row 3x10 4-2-1-1 rest 60
C1 Leg press 3x10 @75% 2-0-2-0
C2 Ball squat 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 warmed up with static stretching only',
    phase: 2,
    faults: [['warm-up-technique', 'Static pectoral']],
    text: `Warm up
Foam roll lats 30s
Static pectoral stretch 30s
Core
Floor crunch 2x12 2-0-2-0
Balance
Single-leg squat 2x8/leg 2-0-2-0
Strength
A1 Machine chest press 3x10 @75% 2-0-2-0
A2 Standing cable chest press 3x10 @55% 4-2-1-1 rest 45s
B1 Machine row 3x10 @75% 2-0-2-0
B2 Standing cable row 3x10 @55% 4-2-1-1 rest 45s
Cool down
Foam roll lats 30s
Pec stretch 30s`,
  },
  {
    name: 'Phase 2 said in words',
    phase: 2,
    faults: [],
    text: `Workout A
Bench press 3 sets of 10, moderate tempo, superset with stability ball push-ups 3 sets of 10, slow tempo, 60 seconds rest
Seated row 3 sets of 10, moderate tempo, superset with standing cable row 3 sets of 10, slow tempo, 60 seconds rest
Leg press 3 sets of 10, moderate tempo, superset with ball squat 3 sets of 10, slow tempo, 60 seconds rest`,
  },
  {
    name: 'Phase 2 with a kilo load that says nothing',
    phase: 2,
    faults: [],
    text: `A1) Barbell bench press 3x10x60kg
A2) Push-up 3x10 4/2/1 rest 60
B1) Barbell squat 3x10x80kg
B2) Single-leg squat 3x10 4/2/1 rest 60`,
  },
  // Phase 3
  {
    name: 'a tidy Phase 3 session, chest and back',
    phase: 3,
    isClean: true,
    faults: [],
    text: `Warm-up
SMR lats 30s
Active pectoral stretch 1x8 hold 2s

Activation
Back extension 2x12 2-0-2-0 rest 30
Single-leg squat 2x8/leg 2-0-2-0

Resistance
Bench press 4x10 @75-80% 2-0-2-0 rest 60s
Incline dumbbell press 4x10 @75% 2-0-2-0 rest 60s
Lat pulldown 4x10 @75% 2-0-2-0 rest 60s
Seated cable row 4x10 @75% 2-0-2-0 rest 60s

Cool-down
SMR lats 30s
Static pectoral stretch 30s`,
  },
  {
    name: 'a bodybuilder on leg day',
    phase: 3,
    faults: [['section-missing']],
    text: `LEG DAY
Squat 4x8-10 rest 90s
Leg press 4x10-12 rest 90s
Romanian deadlift 4x8-10 rest 90s
Leg extension 3x12 rest 60s`,
  },
  {
    name: 'Phase 3 with pyramids',
    phase: 3,
    faults: [],
    text: `Lifts
Bench press 12, 10, 8, 6 rest 90s
Incline bench press 12/10/8 rest 90s
Bent over row 10-8-8-6 rest 90s
Lat pulldowns 12, 10, 8 rest 90s`,
  },
  {
    name: 'Phase 3 with too light a load',
    phase: 3,
    faults: [['resistance-load', 'Dumbbell fly']],
    text: `Chest & back
Barbell bench press 4x8 @80% 2-0-2-0 rest 90s
Dumbbell fly 4x10 @40% 2-0-2-0 rest 90s
Pull-up 4x8 2-0-2-0 rest 90s
Seated cable row 4x10 @75% 2-0-2-0 rest 90s`,
  },
  {
    name: 'Phase 3 with one set of an exercise',
    phase: 3,
    faults: [['resistance-sets', 'Leg press']],
    text: `Resistance
Barbell squat 4x10 @75% 2-0-2-0 rest 60s
Leg press 1x10 @75% 2-0-2-0 rest 60s
Flat dumbbell chest press 4x10 @75% 2-0-2-0 rest 60s
Barbell bench press 4x10 @75% 2-0-2-0 rest 60s`,
  },
  {
    name: 'Phase 3 with a slow tempo and one exercise for the chest',
    phase: 3,
    faults: [['resistance-tempo', 'Lat pulldown'], ['resistance-per-body-part']],
    text: `Resistance
Bench press 4x10 @75% 2-0-2-0 rest 60s
Lat pulldown 4x10 @75% 4-2-1-1 rest 60s
Machine row 4x10 @75% 2-0-2-0 rest 60s`,
  },
  {
    name: 'Phase 3 with an unstable lift',
    phase: 3,
    faults: [['resistance-unstable', 'Ball dumbbell chest press']],
    text: `Resistance
Barbell bench press 4x10 @75% 2-0-2-0 rest 60s
Ball dumbbell chest press 3x12 2-0-2-0 rest 60s
Seated cable row 4x10 @75% 2-0-2-0 rest 60s
Machine pulldown 4x10 @75% 2-0-2-0 rest 60s`,
  },
  {
    name: 'Phase 3 with a heavy load on one leg',
    phase: 3,
    faults: [['heavy-and-unstable', 'Single-leg squat']],
    text: `Legs
Barbell squat 4x8 @80% 2-0-2-0 rest 90s
Leg press 4x8 @80% 2-0-2-0 rest 90s
Single-leg squat 3x8 @85-90% 2-0-2-0 rest 90s
Romanian deadlift 4x8 @80% 2-0-2-0 rest 90s`,
  },
  {
    name: 'Phase 3 with five-minute rests',
    phase: 3,
    faults: [['resistance-rest', 'Deadlift']],
    text: `Resistance
Deadlift 4x8 @80% 2/0/2 rest 5 min
Leg press 4x8 @80% 2/0/2 rest 90 sec
Bench press 4x8 @80% 2/0/2 rest 90 sec
Incline bench press 4x8 @80% 2/0/2 rest 90 sec`,
  },
  {
    name: 'Phase 3 with a skipping rope in the lifts and the warm-up last',
    phase: 3,
    faults: [['section-content', 'Box drill'], ['section-order']],
    text: `Resistance
Bench press 4x10 @75% 2-0-2-0 rest 60s
Dumbbell fly 4x10 @75% 2-0-2-0 rest 60s
Box drill 3x4
Standing barbell curl 3x10 @75% 2-0-2-0 rest 60s
Standing hammer curl 3x10 @75% 2-0-2-0 rest 60s

Warm-up
SMR lats 30s
Active pectoral stretch 1x8 hold 2s

Activation
Floor crunch 2x12 2-0-2-0
Single-leg squat 2x8/leg 2-0-2-0

Cool-down
SMR lats 30s
Static pectoral stretch 30s`,
  },
  {
    name: 'arms, as everybody writes them',
    phase: 3,
    faults: [],
    text: `Arms
BB curl 4 x 10, 60s
Hammer curls 3 x 12, 60s rest
Skull crushers 4 x 10, 60s rest
Tricep pushdowns 3 x 12, 60s rest`,
  },
  {
    name: 'Phase 3 with a chest and back superset',
    phase: 3,
    faults: [['superset-unneeded']],
    text: `Resistance
A1 Barbell bench press 4x8 @80% 2-0-2-0
A2 Bent-over dumbbell row 4x8 @80% 2-0-2-0 rest 90s
B Incline dumbbell press 4x10 @75% 2-0-2-0 rest 60s
C Lat pulldown 4x10 @75% 2-0-2-0 rest 60s
D Dumbbell fly 3x12 @75% 2-0-2-0 rest 60s
E Seated cable row 3x12 @75% 2-0-2-0 rest 60s`,
  },
  {
    name: 'Phase 3 with a choice of four extras',
    phase: 3,
    faults: [['clients-choice-count', 'choice']],
    text: `Lifting
Squat 4x8 @80% 2-0-2-0 rest 90s
RDL 4x8 @80% 2-0-2-0 rest 90s
Client's choice
Biceps curl 2x12
Triceps pushdown 2x12
Shrug 2x12
Lateral raise 2x12`,
  },
  {
    name: 'Phase 3 written in German kilos and seconds',
    phase: 3,
    faults: [],
    text: `Oberkörper
Bench press: 4 × 8 @ 80 % – 2-0-2-0 – Rest 90 s
Dumbbell fly: 3 × 12 @ 75 % – 2-0-2-0 – Rest 60 s
Pull-ups: 4 × 8 – 2-0-2-0 – Rest 90 s
Machine row: 3 × 10 @ 75 % – 2-0-2-0 – Rest 60 s`,
  },
  // Phase 4
  {
    name: 'a tidy Phase 4 session',
    phase: 4,
    isClean: true,
    faults: [],
    text: `Warm-up
SMR quads 30s
Active kneeling hip flexor stretch 1x8 hold 2s
Activation
Cable rotation 2x10/side 2-0-2-0
Single leg RDL 2x8/leg 2-0-2-0
Resistance
Barbell squat 5x3 @90% X-X-X-X rest 4 min
Deadlift 5x3 @88% X-X-X-X rest 4 min
Bench press 5x3 @90% X-X-X-X rest 3 min
Incline barbell bench press 4x5 @85% X-X-X-X rest 3 min
Cool-down
SMR quads 30s
Static kneeling hip flexor stretch 30s`,
  },
  {
    name: 'five by five',
    phase: 4,
    faults: [],
    text: `Back squat 5x5 @85% rest 3 min
Bench press 5x5 @85% rest 3 min
Deadlift 5 x 5 @85% rest 3 min`,
  },
  {
    name: 'a powerlifter with RPE',
    phase: 4,
    faults: [],
    text: `Squat 5x3 @ RPE 9, rest 4'
Bench press 5x3 @ RPE 9, rest 4'
Deadlift 4x2 @ RPE 9, rest 4'
Leg press 4x5 RPE 8, rest 3'`,
  },
  {
    name: 'Phase 4 with a short rest',
    phase: 4,
    faults: [['resistance-rest', 'Deadlift']],
    text: `Resistance
Barbell squat 5x4 @88% X-X-X-X rest 4 min
Deadlift 5x4 @88% X-X-X-X rest 45 s
Barbell bench press 5x4 @88% X-X-X-X rest 4 min
Close-grip bench press 4x5 @85% X-X-X-X rest 3 min`,
  },
  {
    name: 'Phase 4 with ten repetitions',
    phase: 4,
    faults: [['resistance-reps', 'Leg press']],
    text: `Resistance
Barbell squat 5x3 @90% explosive tempo rest 4 min
Leg press 5x10 @85% explosive tempo rest 4 min
Bench press 5x3 @90% explosive tempo rest 4 min
Incline bench press 5x3 @90% explosive tempo rest 4 min`,
  },
  {
    name: 'Phase 4 with two sets and a light load',
    phase: 4,
    faults: [
      ['resistance-sets', 'Bench press'],
      ['resistance-load', 'Machine pulldown'],
    ],
    text: `Main
Bench press 2x3 @92% XXXX rest 4 min
Incline bench press 5x3 @90% XXXX rest 4 min
Seated lat pulldown 5x4 @87% XXXX rest 4 min
Machine pulldown 5x4 @70% XXXX rest 4 min`,
  },
  {
    name: 'Phase 4 heavy on a ball',
    phase: 4,
    faults: [['heavy-and-unstable', 'Ball dumbbell chest press']],
    text: `Resistance
Barbell bench press 5x3 @90% X-X-X-X rest 4 min
Ball dumbbell chest press 5x3 @90% X-X-X-X rest 4 min
Barbell squat 5x3 @90% X-X-X-X rest 4 min
Deadlift 5x3 @90% X-X-X-X rest 4 min`,
  },
  {
    name: 'Phase 4 with a power exercise and a slow tempo',
    phase: 4,
    faults: [
      ['exercise-level', 'Barbell clean'],
      ['resistance-tempo', 'Deadlift'],
    ],
    text: `Strength
Barbell squat 5x3 @90% X-X-X-X rest 3-4 min
Barbell clean 5x3 @85% X-X-X-X rest 3-4 min
Deadlift 5x3 @90% 4-2-1-1 rest 3-4 min
Leg press 4x5 @85% X-X-X-X rest 3-4 min`,
  },
  {
    name: 'Phase 4 with too many exercises for the chest',
    phase: 4,
    faults: [['resistance-per-body-part']],
    text: `Resistance
Bench press 4x5 @85% X-X-X-X rest 3 min
Incline bench press 4x5 @85% X-X-X-X rest 3 min
Flat dumbbell chest press 4x5 @85% X-X-X-X rest 3 min
Incline dumbbell press 4x5 @85% X-X-X-X rest 3 min
Machine chest press 4x5 @85% X-X-X-X rest 3 min`,
  },
  {
    name: 'Phase 4 without core and balance, and with a long cool-down ride',
    phase: 4,
    faults: [['section-missing'], ['section-minutes', 'Bike']],
    text: `Warm-up
SMR quadriceps 30s
Active kneeling hip flexor stretch 1x8 hold 2s
Resistance
Barbell squat 5x3 @90% X-X-X-X rest 4 min
Deadlift 5x3 @90% X-X-X-X rest 4 min
Cool-down
Bike 25 min
SMR quadriceps 30s
Static kneeling hip flexor stretch 30s`,
  },
  // Phase 5
  {
    name: 'a tidy Phase 5 session',
    phase: 5,
    isClean: true,
    faults: [],
    text: `Warm-up
SMR lats 30s
Prisoner squat 1x10
Lunge with rotation 1x10
Leg swings, front to back 1x10/leg

Resistance
A1 Bench press 4x4 @88% X-X-X-X
A2 Medicine-ball chest pass 4x8 ball 5% X-X-X-X rest 2 min
B1 Barbell squat 4x4 @88% X-X-X-X
B2 Squat jump 4x8 X-X-X-X rest 2 min
C1 Lat pulldown 4x5 @85% X-X-X-X
C2 Soccer throw 4x8 ball 5% X-X-X-X rest 3 min

Cool-down
SMR lats 30s
Static ball latissimus dorsi stretch 30s`,
  },
  {
    name: 'complex training, with plus signs',
    phase: 5,
    faults: [],
    text: `Complexes
Squat 4x3 @90% + squat jump 4x8, rest 2 min
Bench press 4x3 @90% + clap push-up 4x8, rest 2 min
Shoulder press 4x3 @87% + med ball overhead throw 4x8, rest 2 min`,
  },
  {
    name: 'contrast training of a coach',
    phase: 5,
    faults: [],
    text: `Pair 1: 4 sets
Back squat x3 @ 90%
Box jump x8
Rest 2:00
Pair 2: 4 sets
Bench press x3 @ 90%
Plyo push-ups x8
Rest 2:00`,
  },
  {
    name: 'Phase 5 with a load between heavy and light',
    phase: 5,
    faults: [['resistance-load', 'Barbell squat']],
    text: `Resistance
A1 Barbell squat 4x5 @65% X-X-X-X
A2 Squat jump 4x8 X-X-X-X rest 2 min
B1 Barbell bench press 4x4 @88% X-X-X-X
B2 Plyometric push-up 4x8 X-X-X-X rest 2 min
C1 Seated lat pulldown 4x4 @88% X-X-X-X
C2 Soccer throw 4x8 ball 5% X-X-X-X rest 2 min`,
  },
  {
    name: 'Phase 5 with a heavy ball',
    phase: 5,
    faults: [['medicine-ball-weight', 'Medicine-ball chest pass']],
    text: `Resistance
A1 Barbell bench press 4x4 @88% X-X-X-X
A2 Medicine-ball chest pass 4x8 ball 15% X-X-X-X rest 2 min
B1 Barbell squat 4x4 @88% X-X-X-X
B2 Tuck jump 4x8 X-X-X-X rest 2 min`,
  },
  {
    name: 'Phase 5 with the fast exercise first',
    phase: 5,
    faults: [['superset-order', 'Barbell squat']],
    text: `Resistance
A1 Squat jump 4x8 X-X-X-X
A2 Barbell squat 4x4 @88% X-X-X-X rest 2 min
B1 Barbell bench press 4x4 @88% X-X-X-X
B2 Plyometric push-up 4x8 X-X-X-X rest 2 min
C1 Pull-up 4x4 X-X-X-X
C2 Medicine-ball slam 4x8 ball 5% X-X-X-X rest 2 min`,
  },
  {
    name: 'Phase 5 with a slow tempo and a single lift',
    phase: 5,
    faults: [
      ['resistance-tempo', 'Barbell bench press'],
      ['superset-missing', 'Leg press'],
    ],
    text: `Resistance
A1 Barbell bench press 4x4 @88% 4-2-1-1
A2 Medicine-ball chest pass 4x8 ball 5% X-X-X-X rest 2 min
B1 Barbell squat 4x4 @88% X-X-X-X
B2 Box jump 4x8 X-X-X-X rest 2 min
C Leg press 4x4 @88% X-X-X-X rest 2 min`,
  },
  {
    name: 'Phase 5 warmed up with held stretches',
    phase: 5,
    faults: [['warm-up-technique', 'Static']],
    text: `Warm-up
SMR lats 30s
Static pectoral stretch 30s

Resistance
A1 Barbell bench press 4x4 @88% X-X-X-X
A2 Medicine-ball chest pass 4x8 ball 5% X-X-X-X rest 2 min
B1 Barbell squat 4x4 @88% X-X-X-X
B2 Squat jump 4x8 X-X-X-X rest 3 min

Cool-down
SMR lats 30s
Static pectoral stretch 30s`,
  },
  {
    name: 'Phase 5 with too many repetitions of the heavy half',
    phase: 5,
    faults: [['resistance-reps', 'Deadlift']],
    text: `Power
A1 Deadlift 4x10 @85% X-X-X-X
A2 Broad jump 4x8 X-X-X-X rest 2 min
B1 Barbell bench press 4x4 @88% X-X-X-X
B2 Speed-tubing chest press 4x8 X-X-X-X rest 2 min
C1 Seated cable row 4x4 @88% X-X-X-X
C2 Speed-tubing row 4x8 X-X-X-X rest 2 min`,
  },
  {
    name: 'Phase 5 of two body parts, and a pair of Phase 2',
    phase: 5,
    faults: [
      ['superset-body-part', 'Squat jump'],
      ['superset-levels', 'Standing cable row'],
    ],
    text: `Resistance
A1 Barbell bench press 4x4 @88% X-X-X-X
A2 Squat jump 4x8 X-X-X-X rest 2 min
B1 Seated cable row 4x4 @88% X-X-X-X
B2 Standing cable row 4x8 X-X-X-X rest 2 min
C1 Barbell squat 4x4 @88% X-X-X-X
C2 Lunge jump 4x8 X-X-X-X rest 2 min
D1 Standing dumbbell shoulder press 4x4 @88% X-X-X-X
D2 Overhead medicine-ball throw 4x8 ball 5% X-X-X-X rest 2 min`,
  },
  // Texts that are no workouts
  { name: 'nothing', phase: null, faults: [], text: '' },
  {
    name: 'a recipe',
    phase: null,
    faults: [],
    text: `Tomato soup
2 x 400 g tins of tomatoes
1 onion, chopped
Simmer 20 min, let it rest 5 min.`,
  },
  {
    name: 'a shopping list',
    phase: null,
    faults: [],
    text: `2x milk
3 bananas
500 g oats
eggs`,
  },
  {
    name: 'a letter',
    phase: null,
    faults: [],
    text: `Dear Sam,
thank you for the last session. I slept well and my back feels better. See you on Thursday at 5:30.
Best, Kim`,
  },
  { name: 'markup', phase: null, faults: [], text: '<script>alert(1)</script>\n<b>3x8</b>' },
  { name: 'numbers', phase: null, faults: [], text: '1 2 3 4 5\n6 7 8\n3.14159' },
  // Other conventions, and rules not planted above
  {
    name: 'Phase 1 with hard core work and a landing that is not held',
    phase: 1,
    faults: [
      ['component-reps', 'Dead bug'],
      ['component-tempo', 'bridge'],
      ['component-sets', 'Plank'],
      ['component-landing', 'Squat jump'],
    ],
    text: `WARM-UP (8 min)
SMR calves, 30s
Static gastrocnemius stretch, 30s
ACTIVATION
Dead bug, 2x5, 4-2-1-1
Floor bridge, 2x15, X-X-X-X
Plank, 6x30s
Single-leg balance, 2x8 each leg
SKILL DEVELOPMENT
Squat jump with stabilization, 2x5, hold 1s
RESISTANCE
Push-up, 2x15, 4-2-1-1, 30s rest
Standing cable row, 2x15, 4-2-1-1, 30s rest
Ball squat, 2x15, 4-2-1-1, 60s rest
COOL-DOWN
SMR calves, 30s
Static gastrocnemius stretch, 30s`,
  },
  {
    name: 'Phase 1 with a long warm-up run and no stretch at the end',
    phase: 1,
    faults: [['warm-up-cardio', 'Treadmill'], ['cool-down-technique'], ['component-rest', 'cobra']],
    text: `## Warm up
- Treadmill 20 min
- Foam roll quads 30s
- Kneeling hip flexor stretch 30s
## Core / Balance
- Floor prone cobra 2x12 (4-2-1-1), rest 4 min
- Single leg reach 2x8 per leg
## Weights
- Knee push-up 2x15 (4-2-1-1), rest 45s
- One-arm cable row 2x15 per side (4-2-1-1), rest 45s
- Air squats 2x20 (4-2-1-1), rest 45s
## Cool down
- Foam roll quads 30s`,
  },
  {
    name: 'Phase 1 rolling five areas, stretching six times',
    phase: 1,
    faults: [['flexibility-count'], ['flexibility-sets', 'Static soleus']],
    text: `Flexibility
SMR calves 30s
SMR peroneals 30s
SMR hamstrings 30s
SMR quadriceps 30s
SMR adductors 30s
Static soleus stretch 6x30s

Main
Wall push-up 2x15 4-2-1-1 rest 30
Suspended row 2x15 4-2-1-1 rest 30
Chair squat 2x15 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with a split pair',
    phase: 2,
    faults: [['superset-split', 'Bench press']],
    text: `Resistance
A1: Bench press, 3x10, 2/0/2
B1: Seated cable row, 3x10, 2/0/2
A2: Push-up, 3x10, 4/2/1, 60 sec rest
B2: Standing cable row, 3x10, 4/2/1, 60 sec rest`,
  },
  {
    name: 'Phase 2 with another movement, and one exercise twice',
    phase: 2,
    faults: [
      ['superset-pattern', 'Ball hamstring curl'],
      ['superset-same-exercise', 'Push-up'],
    ],
    text: `Resistance
A1. Leg press 3x10 @75% 2-0-2-0
A2. Ball hamstring curl 3x10 4-2-1-1 rest 60
B1. Push-up 3x10 2-0-2-0
B2. Push-up 3x10 4-2-1-1 rest 60
C1. Lat pulldown 3x10 @75% 2-0-2-0
C2. Standing lat pulldown 3x10 4-2-1-1 rest 60
D1. Seated dumbbell shoulder press 3x10 @75% 2-0-2-0
D2. Single-leg overhead press 3x10 4-2-1-1 rest 60`,
  },
  {
    name: 'Phase 2 with an empty and a repeated section',
    phase: 2,
    faults: [
      ['section-empty', 'Activation'],
      ['section-repeated', 'Resistance'],
    ],
    text: `Phase 2, Tuesday
Warm-up
Foam roll lats 30s
Active lat stretch 1x8, 2s hold
Activation
Resistance
A1 Dumbbell squat 3x10 @75% 2-0-2-0
A2 Single-leg squat 3x10 4-2-1-1 rest 30s
Cool-down
Foam roll lats 30s
Lat stretch 30s
Resistance
B1 Incline dumbbell press 3x10 @75% 2-0-2-0
B2 Ball dumbbell chest press 3x10 4-2-1-1 rest 30s`,
  },
  {
    name: 'Phase 2 with pairs joined by arrows of text',
    phase: 2,
    faults: [],
    text: `Superset A: 3 rounds
Dumbbell bench press x 10 (2020)
Push-ups on stability ball x 10 (4211)
60 sec rest

Superset B: 3 rounds
Dumbbell row x 10 (2020)
Single-leg dumbbell row x 10 (4211)
60 sec rest`,
  },
  {
    name: 'Phase 2 named Phase 3 by its author',
    phase: 2,
    faults: [],
    text: `Phase 3 workout
A1 Bench press 3x10 @72% 2-0-2-0
A2 Push-up, hands on ball 3x10 4-2-1-1 rest 45
B1 Machine row 3x10 @72% 2-0-2-0
B2 Ball dumbbell row 3x10 4-2-1-1 rest 45
C1 Goblet squat 3x10 @72% 2-0-2-0
C2 Single-leg squat 3x10 4-2-1-1 rest 45`,
  },
  {
    name: 'Phase 3, copied from a spreadsheet',
    phase: 3,
    faults: [['resistance-reps', 'Romanian deadlift']],
    text: `Exercise\tSets\tReps\t% 1RM\tTempo\tRest
Barbell squat\t4\t8\t80\t2-0-2-0\t90 s
Romanian deadlift\t4\t30\t75\t2-0-2-0\t90 s
Leg press\t4\t10\t75\t2-0-2-0\t60 s
Lat pulldown\t3\t10\t75\t2-0-2-0\t60 s
Seated cable row\t3\t10\t75\t2-0-2-0\t60 s`,
  },
  {
    name: 'Phase 3, push day with reps first and seconds in quotes',
    phase: 3,
    faults: [],
    text: `PUSH
1. Incline Bench Press – 8 reps x 4 sets – 90" rest
2. DB Bench Press – 10 reps x 4 sets – 90" rest
3. Seated DB Shoulder Press – 10 reps x 4 sets – 60" rest
4. Lateral Raises – 12 reps x 3 sets – 60" rest`,
  },
  {
    name: 'Phase 3 with two stretches of the dynamic kind and too many repetitions of a stretch',
    phase: 3,
    faults: [['flexibility-count'], ['flexibility-reps', 'Active pectoral']],
    text: `Warm-up
SMR lats 30s
Active pectoral stretch 1x30 hold 2s
High knees 1x10
Arm circles 1x10

Activation
Reverse crunch 2x12 2-0-2-0
Single-leg squat touchdown 2x8/leg 2-0-2-0

Resistance
Bench press 4x10 @78% 2-0-2-0 rest 75s
Dumbbell fly 3x12 @75% 2-0-2-0 rest 60s
Pull-up 4x8 2-0-2-0 rest 75s
Machine row 4x10 @78% 2-0-2-0 rest 75s

Cool-down
SMR lats 30s
Static pectoral stretch 30s`,
  },
  {
    name: 'Phase 3 with six core exercises',
    phase: 3,
    faults: [['component-count']],
    text: `Core
Floor crunch 2x12
Ball crunch 2x12
Reverse crunch 2x12
Back extension 2x12
Cable chop 2x12
Cable lift 2x12
Balance
Single-leg squat 2x8/leg
Lifts
Barbell squat 4x10 @75% 2-0-2-0 rest 60s
Leg press 4x10 @75% 2-0-2-0 rest 60s
Standing barbell curl 3x10 2-0-2-0 rest 60s
Seated hammer curl 3x10 2-0-2-0 rest 60s`,
  },
  {
    name: 'Phase 4, a heavy triple day in clock times',
    phase: 4,
    faults: [],
    text: `Workout 3
Deadlift 6x2 @ 92% rest 4:00
Squat 5x3 @ 88% rest 4:00
Leg press 4x5 @ 85% rest 3:00`,
  },
  {
    name: 'Phase 4, singles',
    phase: 4,
    faults: [],
    text: `Max effort upper
Bench press 6 x 1 @ 95-100% – rest 3-4 min
Close grip bench press 4 x 3 @ 87% – rest 3 min
Pull up 5 x 5 – rest 2 min
Bent over barbell row 4 x 5 @ 85% – rest 3 min`,
  },
  {
    name: 'Phase 4 with many SAQ sets',
    phase: 4,
    faults: [['component-sets', 'T-drill']],
    text: `SAQ
One-ins 3x4 rest 60
Two-ins 3x4 rest 60
Side shuffle 3x4 rest 60
5-10-5 3x4 rest 60
T-drill 9x4 rest 60
Box drill 3x4 rest 60
Strength
Barbell squat 5x4 @88% X-X-X-X rest 4 min
Deadlift 5x4 @88% X-X-X-X rest 4 min`,
  },
  {
    name: 'Phase 5, French contrast without the contrast names',
    phase: 5,
    faults: [],
    text: `Day 1
1a Barbell squat 4x3 @ 90%
1b Squat jumps 4x8
rest 2 min
2a Bench press 4x3 @ 90%
2b Med ball chest pass 4x8 5% BW
rest 2 min
3a Pull-ups 4x5
3b Med ball slams 4x8 5% BW
rest 2 min`,
  },
  {
    name: 'Phase 5 with a short rest and too few repetitions of the fast half',
    phase: 5,
    faults: [
      ['resistance-rest', 'Tuck jump'],
      ['resistance-reps', 'Plyometric push-up'],
    ],
    text: `Power
A1 Barbell squat 4x4 @87% X-X-X-X
A2 Tuck jump 4x8 X-X-X-X rest 20 s
B1 Bench press 4x4 @87% X-X-X-X
B2 Plyometric push-up 4x3 X-X-X-X rest 2 min
C1 Lat pulldown 4x4 @87% X-X-X-X
C2 Woodchop throw 4x8 X-X-X-X rest 2 min`,
  },
  {
    name: 'a poem about weights',
    phase: null,
    faults: [],
    text: `The iron sleeps upon the floor,
and no one lifts it any more.
Three times I asked, and three times four
it gave me nothing but the door.`,
  },
  {
    name: 'a bill',
    phase: null,
    faults: [],
    text: `Invoice 2027-014
4 x 60 min training at 75.00
Total 300.00, due in 14 days`,
  },
];
