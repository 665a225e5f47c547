import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSessions } from '../sample-sessions.ts';
import { makePlan } from '../planning/make-plan.ts';
import { toProgram } from '../planning/plan.ts';
import { randomIntake } from '../planning/random-intake.ts';
import type { PlannedExercise, Program, Session } from '../program.ts';
import { checkWorkout } from './check-workout.ts';
import { closestPhase } from './closest-phase.ts';
import { readWorkout, sessionOf } from './read-workout.ts';
import { writeLine, writeProgram, writeWorkout } from './write-workout.ts';

const fields = [
  'exerciseId',
  'label',
  'sets',
  'reps',
  'perSide',
  'holdSeconds',
  'minutes',
  'tempo',
  'percentOneRm',
  'medicineBallPercentOfBodyWeight',
  'restAfterSeconds',
  'superset',
  'cue',
] as const satisfies readonly (keyof PlannedExercise)[];

/** The session without what a plan or a sheet keeps beside it. A library exercise needs no label. */
function bare({ phase, sections }: Session): Session {
  return {
    phase,
    sections: sections.map(({ key, exercises }) => ({
      key,
      exercises: exercises.map(
        (line) =>
          Object.fromEntries(
            fields.flatMap((field) =>
              line[field] === undefined || (field === 'label' && line.exerciseId !== undefined)
                ? []
                : [[field, line[field]]],
            ),
          ) as unknown as PlannedExercise,
      ),
    })),
  };
}

function readBack(text: string): Session | undefined {
  const read = readWorkout(text);
  expect(read.notes).toEqual([]);
  expect(read.sessions).toHaveLength(1);
  const [one] = read.sessions;
  return one && one.phase !== undefined ? sessionOf(one, one.phase) : undefined;
}

test('one line, in full', () => {
  expect(
    writeLine(
      {
        exerciseId: 'barbell-bench-press',
        sets: 3,
        reps: 8,
        percentOneRm: { min: 70, max: 75 },
        tempo: '2-0-2-0',
        restAfterSeconds: 60,
        cue: 'elbows in',
      },
      'resistance',
    ),
  ).toBe('Barbell bench press 3x8 @70-75% tempo 2-0-2-0 rest 60 s // elbows in');
  expect(writeLine({ label: 'Bike', sets: 1, minutes: 5 }, 'warm-up')).toBe('Bike 5 min');
  expect(writeLine({ exerciseId: 'core-plank', sets: 2, holdSeconds: 30 }, 'activation')).toBe('Plank 2x30 s');
  expect(writeLine({ exerciseId: 'balance-single-leg-squat', sets: 1, reps: 8, perSide: true }, 'clients-choice')).toBe(
    'Single-leg squat (balance) 1x8 each side',
  );
});

test.each(sampleSessions.map((sheet) => [sheet.id, sheet] as const))(
  'the sample session %s comes back as it was, cues and all',
  (_id, sheet) => {
    expect(readBack(writeWorkout(sheet))).toEqual(bare(sheet));
  },
);

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

describe('sessions that the engine made', () => {
  test('come back the same from their text, are of their phase, and hold no violation', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const block of makePlan(randomIntake(seed)).blocks) {
          const week = block.weeks[seed % block.weeks.length];
          const session = week?.sessions[seed % week.sessions.length];
          if (!session) continue;
          const text = writeWorkout(session);
          expect(readBack(text)).toEqual(bare(session));
          expect(closestPhase(session).phase).toBe(session.phase);
          // Whether mobility is limited is known to the plan and not to one session.
          const checked = checkWorkout(text, { limitedMobility: true });
          expect(checked.sessions.flatMap((one) => one.findings.filter((f) => f.severity === 'violation'))).toEqual([]);
          expect(checked.sessions[0]?.mismatch).toBeUndefined();
          // Without the phase in its title the same is found.
          const unnamed = checkWorkout(text.replace(/^.*\n/, ''), { limitedMobility: true });
          expect(unnamed.sessions[0]?.phase).toBe(session.phase);
          expect(unnamed.sessions.flatMap((one) => one.findings.filter((f) => f.severity === 'violation'))).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 6 },
    );
  }, 300_000);

  test('a whole program comes back with its client and blocks, and holds no violation', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = makePlan({ ...randomIntake(seed), weeks: 12 });
        const program: Program = toProgram(plan);
        const checked = checkWorkout(writeProgram(program));
        // What is false is left out of the text, and means the same.
        const said = Object.entries(program.client).filter(([, value]) => value !== undefined && value !== false);
        expect(checked.program.client).toEqual(Object.fromEntries(said));
        expect(checked.program.blocks).toEqual(
          program.blocks.map((block) => ({ ...block, sessions: block.sessions.map(bare) })),
        );
        expect(checked.blockFindings.filter((one) => one.severity === 'violation')).toEqual([]);
        expect(checked.sessions.flatMap((one) => one.findings.filter((f) => f.severity === 'violation'))).toEqual([]);
      }),
      { numRuns: 12, seed: 6 },
    );
  }, 300_000);
});
