/** One thing that the text of a workout may say, and ways to write it. */
export interface FormatRule {
  /** Chosen by hand and stable. */
  readonly id: string;
  readonly what: string;
  /** Each is a line that `readWorkout` understands. */
  readonly examples: readonly string[];
  readonly note?: string;
}

/** The text format of the checker, as its page prints it. */
export const workoutFormat: readonly FormatRule[] = [
  {
    id: 'line',
    what: 'Write one exercise a line: its name, then the numbers in any order.',
    examples: ['Bench press 3x8 @70% 2-0-2-0 rest 60'],
    note: 'Plurals, short forms such as DB and RDL, another order of the words and small misspellings are understood.',
  },
  {
    id: 'amount',
    what: 'Sets and repetitions, or seconds, or minutes.',
    examples: ['Leg press 3 sets of 10', 'Pull-up 3x6-8', 'Plank 2x30s', 'Bike 5 min'],
    note: 'A range such as 6-8 has to fit with both ends.',
  },
  {
    id: 'side',
    what: 'For each side.',
    examples: ['Side plank 2x20s each side', 'Single-leg squat 2x12/leg'],
  },
  {
    id: 'load',
    what: 'The load in percent of one-repetition maximum; a thrown ball in percent of body weight.',
    examples: ['Barbell squat 4x5 @85-90%', 'Medicine-ball chest pass 3x8 ball 5%'],
    note: 'Kilograms, pounds and RPE do not tell the phase. They are left out, and you are told so.',
  },
  {
    id: 'tempo',
    what: 'The tempo in four numbers, in three as the 6th edition writes it, or with X for as fast as can be controlled.',
    examples: ['Push-up 2x12 4-2-1-1', 'Push-up 2x12 4/2/1', 'Squat jump 3x8 X-X-X-X'],
  },
  {
    id: 'rest',
    what: 'The rest in seconds or minutes. A line with a rest alone belongs to the exercise before it.',
    examples: ['Ball squat 2x15 rest 60', 'Deadlift 5x3 rest 4 min', 'Romanian deadlift 4x8 90s rest'],
  },
  {
    id: 'pairs',
    what: 'A pair: the same letter with 1 and 2, or a plus sign.',
    examples: [
      'A1 Bench press 3x10 2-0-2-0\nA2 Push-up 3x10 4-2-1-1 rest 60',
      'Bench press 3x10 + push-up 3x10 rest 60',
    ],
  },
  {
    id: 'sections',
    what: 'Headings put exercises into sections. Without them each exercise goes where it belongs.',
    examples: [
      'Warm-up\nSMR calves 30s',
      'Core and balance\nPlank 2x30s',
      'Skill development\nSquat jump 2x8',
      'Resistance\nLeg press 3x10',
      'Client’s choice\nBiceps curl 2x12',
      'Cool-down\nStatic calf stretch 30s',
    ],
  },
  {
    id: 'sessions',
    what: 'Several sessions: begin each with a day, a number or a phase.',
    examples: ['Day 1: Phase 2\nLeg press 3x10\nDay 2\nPull-up 3x8'],
    note: 'A phase that you name is the one that the session is held to.',
  },
  {
    id: 'blocks',
    what: 'A whole program: the client first, then each block before its sessions.',
    examples: ['Client: intermediate, done: 1, 2\nBlock: Phase 3, 4 weeks, 3 sessions a week\nDay 1\nLeg press 4x10'],
  },
  {
    id: 'cue',
    what: 'A cue or comment of your own, behind two slashes.',
    examples: ['Plank 2x30s // ribs down'],
  },
];
