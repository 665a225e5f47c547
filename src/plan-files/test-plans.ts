// cspell:ignore gehen ruhig später über
import fc from 'fast-check';
import { exercises } from '../opt/exercises/index.ts';
import type { Edit } from '../opt/planning/edit.ts';
import { completeIntake } from '../opt/planning/intake.ts';
import { randomIntake } from '../opt/planning/random-intake.ts';
import { makeRandom } from '../opt/planning/random.ts';
import { toProgram } from '../opt/planning/plan.ts';
import type { Plan } from '../opt/planning/plan.ts';
import type { PlannedExercise, Program } from '../opt/program.ts';
import { openRecipe } from './recipe.ts';
import type { Opened, Recipe } from './recipe.ts';

/** A beginner of twelve weeks, as the form gives them when only goal and status are chosen. */
export const beginner: Recipe = {
  name: 'Anna',
  intake: completeIntake({ goal: 'fat-loss', status: 'new' }).intake,
  edits: [],
};

/** The same with a number changed, one taken away, a line added and a block made longer. */
export const edited: Recipe = {
  ...beginner,
  edits: [
    {
      kind: 'change-line',
      place: { block: 0, session: 0, section: 2, exercise: 0 },
      change: { reps: 25, tempo: undefined },
    },
    {
      kind: 'add-line',
      place: { block: 0, session: 0, section: 0, exercise: 0 },
      line: { label: '=2+3, "quoted"; walk\\run — über', sets: 1, minutes: 5, cue: '@home' },
    },
    { kind: 'resize-block', block: 1, weeks: 5 },
  ],
};

/** Edits of every kind, drawn at random; some speak of places that are not there. */
function randomEdits(seed: number): readonly Edit[] {
  const random = makeRandom(seed);
  const whole = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const one = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  const phases = () => [one([1, 2, 3, 4, 5] as const)];
  const line = (): PlannedExercise => ({
    exerciseId: one(exercises).id,
    sets: whole(1, 9),
    ...(random() < 0.5
      ? { reps: whole(0, 40), tempo: one(['4/2/1', 'X-X-X-X', '2-0-2-0'] as const) }
      : { minutes: 2.5 }),
    ...(random() < 0.3 ? { percentOneRm: { min: whole(10, 60), max: random() < 0.5 ? null : 90 } } : {}),
    ...(random() < 0.3
      ? { label: one(['=SUM(A1)', "'-x", '+1', 'plain, "quoted"', 'a; b', 'ruhig gehen – später']) }
      : {}),
  });
  return Array.from({ length: whole(0, 8) }, (): Edit => {
    const session = { block: whole(0, 2), session: whole(0, 6) };
    const section = { ...session, section: whole(0, 4) };
    const place = { ...section, exercise: whole(0, 2) };
    return one<() => Edit>([
      () => ({ kind: 'change-line', place, change: { ...line(), restAfterSeconds: undefined } }),
      () => ({ kind: 'remove-line', place }),
      () => ({ kind: 'add-line', place, line: line() }),
      () => ({ kind: 'move-line', place, to: whole(0, 3) }),
      () => ({ kind: 'move-to-section', place, section: one(['warm-up', 'skill-development', 'cool-down'] as const) }),
      () => ({ kind: 'add-section', place: session, section: { key: 'clients-choice', exercises: [line(), line()] } }),
      () => ({ kind: 'fill-section', place: section, lines: [line()] }),
      () => ({ kind: 'join-sections', place: section, into: whole(0, 3) }),
      () => ({ kind: 'sort-sections', place: session }),
      () => ({ kind: 'move-block', block: session.block, to: whole(0, 2) }),
      () => ({ kind: 'resize-block', block: session.block, weeks: whole(1, 8) }),
      () => ({ kind: 'remove-block', block: 1 }),
      () => ({ kind: 'insert-block', at: whole(0, 3), phases: phases(), weeks: whole(1, 4) }),
      () => ({ kind: 'set-phases', block: session.block, phases: phases() }),
      () => ({ kind: 'set-sessions-a-week', block: session.block, sessions: whole(1, 7) }),
      () => ({ kind: 'remove-session', place: session }),
    ])();
  });
}

/** Recipes of random clients with random edits, already opened: what does not fit is left out. */
export const openedRecipes: fc.Arbitrary<Opened> = fc
  .record({
    seed: fc.nat(1_000_000),
    name: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined }),
  })
  .map(({ seed, name }) =>
    openRecipe({
      ...(name === undefined ? {} : { name }),
      intake: { ...randomIntake(seed), weeks: 4 + (seed % 9) },
      edits: randomEdits(seed),
    }),
  );

/** The program without keys and reasons: what files carry. Blocks without any session are left out. */
export function bareProgram(plan: Plan): Program {
  const program = toProgram(plan);
  return {
    ...program,
    blocks: program.blocks.map((block) => ({
      ...block,
      sessions: block.sessions.map(({ phase, sections }) => ({
        phase,
        sections: sections.map(({ key, exercises: lines }) => ({
          key,
          exercises: lines.map((line) => {
            const { key: _key, why: _why, ...rest } = line as PlannedExercise & { key?: string; why?: unknown };
            return rest;
          }),
        })),
      })),
    })),
  };
}
