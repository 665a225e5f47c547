import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedExercise } from '../program.ts';
import { exercises } from '../exercises/index.ts';
import { checkWorkout } from './check-workout.ts';
import { findByName, typoDistance } from './exercise-names.ts';
import { readDose } from './read-dose.ts';
import { readLimits, readWorkout } from './read-workout.ts';
import { workoutFormat } from './workout-format.ts';

function linesOf(text: string): readonly PlannedExercise[] {
  return readWorkout(text).sessions.flatMap((one) => one.sections.flatMap((section) => section.exercises));
}

function lineOf(text: string): PlannedExercise | undefined {
  return linesOf(text)[0];
}

describe('one line', () => {
  test.each<[string, Partial<PlannedExercise>]>([
    ['Leg press 3x10', { sets: 3, reps: 10 }],
    ['Leg press 3 x 10', { sets: 3, reps: 10 }],
    ['Leg press 3×10', { sets: 3, reps: 10 }],
    ['Leg press 3 sets of 10', { sets: 3, reps: 10 }],
    ['Leg press 3 sets of 10 reps', { sets: 3, reps: 10 }],
    ['Leg press: 3 sets x 10 reps', { sets: 3, reps: 10 }],
    ['Leg press 3 sets, 10 reps', { sets: 3, reps: 10 }],
    ['Leg press 10 reps x 3 sets', { sets: 3, reps: 10 }],
    ['Leg press - 10 reps, 3 sets', { sets: 3, reps: 10 }],
    ['Leg press Sets: 3 Reps: 10', { sets: 3, reps: 10 }],
    ['Leg press 3 by 10', { sets: 3, reps: 10 }],
    ['3x10 leg press', { sets: 3, reps: 10 }],
    ['3 sets of 10 leg press', { sets: 3, reps: 10 }],
    ['Leg press 3x8-12', { sets: 3, reps: 10 }],
    ['Leg press 2-4 sets of 10', { sets: 3, reps: 10 }],
    ['Leg press 12, 10, 8', { sets: 3, reps: 10 }],
    ['Leg press 12/10/8', { sets: 3, reps: 10 }],
    ['Leg press 5-5-5 reps', { sets: 3, reps: 5 }],
    ['Leg press 3 sets', { sets: 3 }],
    ['Leg press 3 x AMRAP', { sets: 3 }],
    ['Plank 2x30s', { sets: 2, holdSeconds: 30 }],
    ['Plank 2 x 30 sec', { sets: 2, holdSeconds: 30 }],
    ['Plank 2 sets of 30 seconds', { sets: 2, holdSeconds: 30 }],
    ['Plank 2x30"', { sets: 2, holdSeconds: 30 }],
    ['Plank 2x1 min', { sets: 2, holdSeconds: 60 }],
    ['Plank hold 45 s', { sets: 1, holdSeconds: 45 }],
    ['Plank :30', { sets: 1, holdSeconds: 30 }],
    ['Plank 0:45', { sets: 1, holdSeconds: 45 }],
    ['Active pectoral stretch 1x8 hold 2s', { sets: 1, reps: 8, holdSeconds: 2 }],
    ['Active pectoral stretch 1x8, 2 s', { sets: 1, reps: 8, holdSeconds: 2 }],
    ['Leg press 3x10, 60 s', { sets: 3, reps: 10, restAfterSeconds: 60 }],
    ['Leg press 3x10 rest 60', { restAfterSeconds: 60 }],
    ['Leg press 3x10 rest: 60 sec', { restAfterSeconds: 60 }],
    ['Leg press 3x10, 60 sec rest', { restAfterSeconds: 60 }],
    ['Leg press 3x10 rest 2 min', { restAfterSeconds: 120 }],
    ['Leg press 3x10 rest 3', { restAfterSeconds: 180 }],
    ['Leg press 3x10 rest 1:30', { restAfterSeconds: 90 }],
    ['Leg press 3x10 rest 1-2 min', { restAfterSeconds: 90 }],
    ["Leg press 3x10 2' rest", { restAfterSeconds: 120 }],
    ['Leg press 3x10 no rest', { restAfterSeconds: 0 }],
    ['Leg press 3x10 RI 90', { restAfterSeconds: 90 }],
    ['Leg press 3x10 with 90 seconds of rest between sets', { sets: 3, reps: 10, restAfterSeconds: 90 }],
    ['Leg press 3x10 @75%', { percentOneRm: { min: 75, max: 75 } }],
    ['Leg press 3x10 @75', { percentOneRm: { min: 75, max: 75 } }],
    ['Leg press 3x10 at 70-75% of 1RM', { percentOneRm: { min: 70, max: 75 } }],
    ['Leg press 3x10 70%–75% 1RM', { percentOneRm: { min: 70, max: 75 } }],
    ['Leg press 3x10 2-0-2-0', { tempo: '2-0-2-0' }],
    ['Leg press 3x10 2/0/2/0', { tempo: '2-0-2-0' }],
    ['Leg press 3x10 tempo 2020', { tempo: '2-0-2-0' }],
    ['Leg press 3x10 (4211)', { tempo: '4-2-1-1' }],
    ['Leg press 3x10 2/0/2', { tempo: '2/0/2' }],
    ['Leg press 3x10 4/2/1', { tempo: '4/2/1' }],
    ['Leg press 3x10 x/x/x', { tempo: 'x/x/x' }],
    ['Leg press 3x10 tempo XXXX', { tempo: 'X-X-X-X' }],
    ['Leg press 3x10 20X0', { tempo: 'X-X-X-X' }],
    ['Leg press 3x10 explosive tempo', { tempo: 'X-X-X-X' }],
    ['Leg press 3x10, tempo: slow', { tempo: '4-2-1-1' }],
    ['Leg press 3x10 3-1-1-0', { tempo: '2-0-2-0' }],
    ['Leg press 3x10 tempo 5-2-2-0', { tempo: '4-2-1-1' }],
    ['Side plank 2x20s/side', { perSide: true, holdSeconds: 20 }],
    ['Single-leg squat 2x12 each leg', { perSide: true, reps: 12 }],
    ['Single-leg squat 2x12 per side', { perSide: true }],
    ['Single-leg squat 2x12 e/s', { perSide: true }],
    ['Medicine-ball chest pass 3x8 ball 5%', { medicineBallPercentOfBodyWeight: 5 }],
    ['Medicine-ball chest pass 3x8 5% BW', { medicineBallPercentOfBodyWeight: 5 }],
    ['Bike 5 min', { label: 'Bike', sets: 1, minutes: 5 }],
    ['Bike 3x5 min', { label: 'Bike', sets: 3, minutes: 5 }],
    ['Leg press 3x10 // knees out', { cue: 'knees out' }],
  ])('%s', (text, expected) => {
    expect(lineOf(text)).toMatchObject(expected);
  });

  test.each([
    ['5-10-5 3x4', 'saq-5-10-5'],
    ['Static 90/90 hamstring stretch 1x30s', 'static-90-90-hamstring'],
    ['Ball combo 2 2x12', 'ball-combo-ii'],
    ['Stand-up to figure 8 3x4', 'saq-stand-up-to-figure-8'],
  ])('digits of a name stay in it: %s', (text, id) => {
    expect(lineOf(text)?.exerciseId).toBe(id);
  });

  test.each([
    ['Squat 3x5x100kg', /kilograms or pounds/],
    ['Squat 3x5 @ 225 lbs', /kilograms or pounds/],
    ['Squat 3x5 @RPE 8', /RPE/],
    ['Squat 3x5 @ 8RM', /repetition maximum/],
    ['Squat 3x5 3-1-1-0', /read as the nearest, 2-0-2-0/],
    ['Squat 3xAMRAP', /no number/],
    ['Zercher hold walk 3x10', /The library has no exercise “Zercher hold walk”/],
    ['Leg press', /No sets are written/],
    ['brabell bicep crul 3x10', /was read as/],
  ])('what is left out or guessed is said: %s', (text, note) => {
    const { notes, sessions } = readWorkout(text);
    expect(sessions).toHaveLength(1);
    expect(notes.map((one) => one.sentence).join('\n')).toMatch(note);
    expect(notes.every((one) => one.line === 1)).toBe(true);
  });

  test('an unknown name is kept', () => {
    expect(lineOf('Zercher hold walk 3x10')).toEqual({ label: 'Zercher hold walk', sets: 3, reps: 10 });
  });
});

describe('names', () => {
  test('each name and other name of the library is found, in the right component', () => {
    for (const exercise of exercises) {
      expect(findByName(exercise.name, [exercise.component]).exercise?.id).toBe(exercise.id);
      for (const name of exercise.alsoKnownAs ?? []) {
        const found = findByName(name.replace(/\(.*\)/, ''), [exercise.component]).exercise;
        expect(found?.component, name).toBe(exercise.component);
      }
    }
  });

  test.each([
    ['DB bench press', 'flat-dumbbell-chest-press'],
    ['pushups', 'push-up'],
    ['Push Ups', 'push-up'],
    ['press bench barbell', 'barbell-bench-press'],
    ['benhc press', 'barbell-bench-press'],
    ['RDLs', 'romanian-deadlift'],
    ['SL RDL', 'single-leg-romanian-deadlift'],
    ['Calf raises on machine', 'machine-calf-raise'],
    ['crunches', 'core-floor-crunch'],
    ['KB swings', 'two-hand-swing'],
    ['foam roll calves', 'smr-calves'],
  ])('%s', (name, id) => {
    expect(findByName(name).exercise?.id).toBe(id);
  });

  test.each(['overhead yoga flow', 'xyzzy', 'single leg bench press', 'eggs and oats', ''])('unknown: %s', (name) => {
    expect(findByName(name).exercise).toBeUndefined();
  });

  test('distance counts letters changed, added, left out and exchanged', () => {
    expect(typoDistance('sqaut', 'squat', 2)).toBe(1);
    expect(typoDistance('squat', 'squats', 2)).toBe(1);
    expect(typoDistance('press', 'prass', 2)).toBe(1);
    expect(typoDistance('row', 'deadlift', 2)).toBe(3);
  });

  test('a component behind the name decides between two of the same name', () => {
    expect(lineOf('Resistance\nSingle-leg squat 2x12')?.exerciseId).toBe('single-leg-squat');
    expect(lineOf('Balance\nSingle-leg squat 2x12')?.exerciseId).toBe('balance-single-leg-squat');
    expect(lineOf('Client’s choice\nSingle-leg squat (balance) 2x12')?.exerciseId).toBe('balance-single-leg-squat');
  });
});

describe('pairs', () => {
  const pair = [
    { exerciseId: 'barbell-bench-press', superset: 'A' },
    { exerciseId: 'push-up', superset: 'A' },
  ];
  test.each([
    'A1 Bench press 3x10\nA2 Push-up 3x10',
    'A1. Bench press 3x10\nA2. Push-up 3x10',
    'a1) Bench press 3x10\na2) Push-up 3x10',
    '1a Bench press 3x10\n1b Push-up 3x10',
    'Bench press 3x10 + push-up 3x10',
    'Bench press + push-ups 3x10',
    'Bench press 3x10 superset with push-ups 3x10',
    'Bench press 3x10\n+ Push-up 3x10',
    'Superset 1: 3 sets\nBench press x10\nPush-up x10',
    'Superset 1 (3 rounds)\n- Bench press 10 reps\n- Push-up 10 reps',
  ])('%j', (text) => {
    expect(linesOf(text)).toMatchObject(pair.map((one) => ({ ...one, sets: 3, reps: 10 })));
  });

  test('a rest on a line of its own comes after the pair', () => {
    expect(linesOf('Superset 1: 3 sets\nBench press x10\nPush-up x10\nRest 60 s')).toMatchObject([
      { sets: 3 },
      { sets: 3, restAfterSeconds: 60 },
    ]);
    expect(linesOf('Strength\nRest 60 s\nBench press 3x10 + push-up 3x10')[0]?.restAfterSeconds).toBeUndefined();
  });

  test('letters that only count the lines make no pairs', () => {
    expect(linesOf('A1 Bench press 3x10\nB1 Leg press 3x10').map((one) => one.superset)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('sections and sessions', () => {
  test.each([
    ['Warm-up', 'warm-up'],
    ['WARM UP (5-10 min):', 'warm-up'],
    ['## Foam rolling', 'warm-up'],
    ['**Core & balance**', 'activation'],
    ['2. Activation', 'activation'],
    ['Plyometrics', 'skill-development'],
    ['SAQ', 'skill-development'],
    ['Main lifts', 'resistance'],
    ['Strength Training', 'resistance'],
    ['Circuit x3', 'resistance'],
    ['Client’s choice', 'clients-choice'],
    ['Finisher', 'clients-choice'],
    ['Cool-down:', 'cool-down'],
    ['Stretching', 'cool-down'],
  ])('%s', (heading, key) => {
    expect(readWorkout(`${heading}\nLeg press 3x10`).sessions[0]?.sections.map((one) => one.key)).toEqual([key]);
  });

  test('without headings each exercise goes where it belongs', () => {
    const [session] = readWorkout(
      'Bike 5 min\nSMR calves 30s\nPlank 2x30s\nSquat jump 2x5\nLeg press 3x10\nStatic calf stretch 30s',
    ).sessions;
    expect(session?.sections.map((one) => [one.key, one.exercises.length])).toEqual([
      ['warm-up', 2],
      ['activation', 1],
      ['skill-development', 1],
      ['resistance', 1],
      ['cool-down', 1],
    ]);
    expect(session?.lines.map((one) => one.exercises)).toEqual([[1, 2], [3], [4], [5], [6]]);
  });

  test('a section on one line, or closed by a blank line, lets the lifts go', () => {
    const keys = (text: string) =>
      readWorkout(text).sessions[0]?.sections.map((one) => [one.key, one.exercises.length]);
    expect(keys('Warm up: 5 min treadmill, arm circles x 10\nBench press 3x8\nPlank 3x30s')).toEqual([
      ['warm-up', 2],
      ['resistance', 1],
      ['activation', 1],
    ]);
    expect(keys('Warm-up\nArm circles x 10\n\nBench press 3x8\nLat pull downs 3x8')).toEqual([
      ['warm-up', 1],
      ['resistance', 2],
    ]);
    expect(keys('Warm-up\nArm circles x 10\nBench press 3x8')).toEqual([['warm-up', 2]]);
  });

  test('a list behind a heading, rounds and shared numbers', () => {
    expect(linesOf('Warm-up: SMR calves 30s, SMR lats 30s')).toMatchObject([
      { exerciseId: 'smr-calves' },
      { exerciseId: 'smr-latissimus-dorsi' },
    ]);
    expect(linesOf('Circuit (3 rounds), tempo 4-2-1-1\nPush-up x12\nBall squat x15')).toMatchObject([
      { sets: 3, reps: 12, tempo: '4-2-1-1' },
      { sets: 3, reps: 15, tempo: '4-2-1-1' },
    ]);
    expect(linesOf('Leg press 3x10\nPull-up 3x8\nAll lifts: tempo 2-0-2-0, rest 60 s')).toMatchObject([
      { tempo: '2-0-2-0', restAfterSeconds: 60 },
      { tempo: '2-0-2-0', restAfterSeconds: 60 },
    ]);
  });

  test.each([
    [
      '|',
      '| Exercise | Sets | Reps | Load | Tempo | Rest |\n|---|---|---|---|---|---|\n| Leg press | 3 | 10 | 75% | 2-0-2-0 | 60 s |',
    ],
    ['tab', 'Exercise\tSets\tReps\t% 1RM\tTempo\tRest (s)\nLeg press\t3\t10\t75\t2-0-2-0\t60'],
    ['comma', 'exercise,sets,reps,load,tempo,rest\nLeg press,3,10,75,2-0-2-0,60'],
  ])('a table with %s', (_mark, text) => {
    expect(linesOf(text)).toEqual([
      {
        exerciseId: 'leg-press',
        sets: 3,
        reps: 10,
        percentOneRm: { min: 75, max: 75 },
        tempo: '2-0-2-0',
        restAfterSeconds: 60,
      },
    ]);
  });

  test('days and phases begin sessions, and a phase holds for the days below it', () => {
    const { sessions } = readWorkout(
      'Phase 2\nDay 1\nLeg press 3x10\nDay 2\nPull-up 3x8\nMonday: Phase IV\nDeadlift 5x3',
    );
    expect(sessions.map(({ phase, title, line }) => [phase, title, line])).toEqual([
      [2, 'Phase 2, Day 1', 1],
      [2, 'Day 2', 4],
      [4, 'Monday: Phase IV', 6],
    ]);
  });

  test('every example of the format is understood without a note', () => {
    const ids = workoutFormat.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { examples } of workoutFormat) {
      for (const example of examples) {
        const { sessions, notes } = readWorkout(example);
        expect(notes, example).toEqual([]);
        expect(sessions.length, example).toBeGreaterThan(0);
      }
    }
  });

  test('lines that say nothing are told, with their place', () => {
    expect(readWorkout('Leg press 3x10\nremember the towel').notes).toEqual([
      { line: 2, sentence: '“remember the towel” was not read: no exercise and no sets or repetitions are in it.' },
    ]);
    expect(readWorkout('Rest 60 s').notes).toEqual([
      { line: 1, sentence: '“Rest 60 s” stands before any exercise and was not read. Put it under a heading.' },
    ]);
  });
});

describe('junk is survived', () => {
  const mega = 1_000_000;
  test.each([
    ['one long line', 'a'.repeat(mega)],
    ['one long line of numbers', '3x8 '.repeat(mega / 4)],
    ['short lines', 'x\n'.repeat(mega / 2)],
    ['lines of words', 'lorem ipsum dolor sit amet 3x8\n'.repeat(mega / 31)],
    ['brackets', '(('.repeat(mega / 2)],
    ['dashes and digits', '1-'.repeat(150).concat('\n').repeat(3000)],
    ['spaces', `${' '.repeat(390)}\n`.repeat(2500)],
    ['control letters', '\u0000\u0001\uE001\uFFFF\n'.repeat(mega / 5)],
    ['half of a pair of code units', '\uD800 3x8 \uDC00\n'.repeat(2000)],
  ])('%s', (_name, text) => {
    const { notes, sessions } = readWorkout(text);
    expect(notes.length).toBeLessThanOrEqual(readLimits.notes + 1);
    expect(sessions.length).toBeLessThanOrEqual(readLimits.lines);
  });

  test('whatever is typed, checking it does not throw, and each finding stands on a line of the text', () => {
    const word = fc.constantFrom(
      'bench press', 'Push-up', 'squat', 'rest', '3x8', '3', 'x', '-', '/', ':', '@', '%', '70%', '60s', '2-0-2-0', 'min',
      'A1', 'A2.', '+', '##', 'Warm-up', 'Core', 'Day 1', 'Phase 2', 'Block: Phase 3, 4 weeks', 'Client: new', 'superset',
      'Superset 1:', '3 rounds', '|', ';', ',', '(', ')', 'each side', 'hold', 'ball', 'tempo', 'sets', 'reps', '\t', '~',
    ); // prettier-ignore
    const line = fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ maxLength: 8, unit: 'binary' })), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((words) => words.join(' ')).join('\n');
        const count = text.split(/\r\n|[\r\n\u2028\u2029]/).length;
        const checked = checkWorkout(text);
        const places = [
          ...checked.notes.map((one) => one.line),
          ...checked.blockFindings.map((one) => one.line),
          ...checked.sessions.flatMap((one) => one.findings.map((finding) => finding.line)),
        ];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('a text that is cut says so', () => {
    expect(readWorkout('x\n'.repeat(20_000)).notes[0]?.sentence).toBe(
      'The text is very long. Only the first 15000 lines, and no more than 500000 letters, were read.',
    );
    expect(readWorkout('y'.repeat(401)).notes[0]?.sentence).toBe(
      'The line is longer than 400 letters and was not read. Write one exercise a line.',
    );
  });

  test('a dose of an empty line is empty', () => {
    expect(readDose('')).toEqual({ dose: {}, name: '', notes: [] });
  });
});
