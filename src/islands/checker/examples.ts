/** A workout that the page offers to try. */
export interface ExampleWorkout {
  /** Chosen by hand and stable: the anchor of its text. */
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly text: string;
}

/** Drawn at build: the browser reads their texts from the page. */
export const exampleWorkouts: readonly ExampleWorkout[] = [
  {
    id: 'example-mixed-up',
    name: 'A mixed-up session',
    what: 'A session as it is found in many a notebook: a light start, a heavy set in the middle, and no cool-down.',
    text: `Warm-up
SMR calves 1x30s each side
Static calf stretch 1x30s each side

Core and balance
Floor bridge 2x12 4-2-1-1 rest 30
Single-leg balance reach 2x8/leg

Resistance
Stability-ball push-up 2x15 4-2-1-1 rest 30
Standing cable row 2x15 @85% 4-2-1-1 rest 30
Ball squat 2x8 4-2-1-1 rest 30
Single-leg scaption 2x12 @55% 4-2-1-1 rest 5 min`,
  },
  {
    id: 'example-good',
    name: 'A session that keeps the model',
    what: 'A whole session of Phase 2, from the warm-up to the cool-down, with its pairs.',
    text: `Phase 2

Warm-up
SMR lats 1x30s
Active pectoral stretch 1x8 hold 2s

Activation
Ball crunch 2x12 2-0-2-0 rest 30
Multiplanar step-up to balance 2x8/leg 2-0-2-0

Resistance
A1 Bench press 3x10 @75% 2-0-2-0
A2 Push-up, hands on ball 3x10 4-2-1-1 rest 60
B1 Seated cable row 3x10 @75% 2-0-2-0
B2 Standing cable row 3x10 @55% 4-2-1-1 rest 60
C1 Leg press 3x10 @75% 2-0-2-0
C2 Ball squat 3x10 4-2-1-1 rest 60

Cool-down
SMR lats 30s
Static pectoral stretch 30s`,
  },
  {
    id: 'example-block',
    name: 'A whole block',
    what: 'A client, a block and its days: now the weeks, the days and the order of the phases are checked as well.',
    text: `Client: new, done: 1
Block: Phase 5, 4 weeks, 3 sessions a week

Day 1
Warm-up
SMR calves 1x30s each side
Prisoner squat 1x10
Lunge with rotation 1x10

Core
Medicine-ball rotation chest pass 2x10 rest 30

Power
A1 Bench press 4x4 @87% X-X-X-X
A2 Medicine-ball chest pass 4x9 ball 2% X-X-X-X rest 90
B1 Barbell squat 4x4 @87% X-X-X-X
B2 Squat jump 4x9 X-X-X-X rest 90

Cool-down
SMR calves 30s
Static calf stretch 30s

Day 2
Warm-up
SMR lats 1x30s
Static lat stretch 1x30s

Power
A1 Barbell row 4x4 @87% X-X-X-X
A2 Soccer throw 4x9 ball 2% X-X-X-X rest 90
B1 Deadlift 4x12 @60% X-X-X-X
B2 Power step-up 4x9 X-X-X-X rest 90

Cool-down
SMR lats 30s
Static lat stretch 30s`,
  },
];
