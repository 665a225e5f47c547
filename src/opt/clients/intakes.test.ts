import { describe, expect, test } from 'vitest';
import { makePlan } from '../planning/make-plan.ts';
import type { Plan } from '../planning/plan.ts';
import type { PlannedExercise } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { clients, getClient } from './index.ts';
import { intakeOf } from './intakes.ts';

const numbers = [
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
] as const;

/** An exercise and its numbers: what a sheet prints, without the words beside it. */
function printed(line: PlannedExercise) {
  const { exerciseId, label } = line;
  return { exerciseId, label, ...Object.fromEntries(numbers.map((field) => [field, line[field]])) };
}

/** The first session of a phase that the plan holds. */
function firstSession(plan: Plan, phase: PhaseNumber) {
  return plan.blocks
    .find((block) => block.phases.includes(phase))
    ?.weeks[0]?.sessions.find((session) => session.phase === phase);
}

describe.each(clients.map((client) => [client.slug, client] as const))('%s', (_slug, client) => {
  const plan = makePlan(intakeOf(client));

  test('gets the blocks that the book prints', () => {
    expect(plan.blocks.map((block) => [block.phases, block.weeks.length, block.sessionsPerWeek])).toEqual(
      client.blocks.map((block) => [block.phases, block.weeks, block.sessionsPerWeek]),
    );
  });

  test.each(client.sheets.map((sheet) => [sheet.phase, sheet] as const))(
    'gets the session of Phase %i that the book prints',
    (phase, sheet) => {
      const made = firstSession(plan, phase)?.sections.map(({ key, exercises }) => [key, exercises.map(printed)]);
      expect(made).toEqual(sheet.sections.map(({ key, exercises }) => [key, exercises.map(printed)]));
    },
  );
});

test('the fat-loss year comes out of the rules alone', () => {
  const { choices: _pinned, ...intake } = intakeOf(getClient('fat-loss'));
  expect(makePlan(intake).blocks.map((block) => `${block.phases.join('+')} × ${block.weeks.length}`)).toEqual([
    '1 × 6',
    '2 × 4',
    '3 × 4',
    '1 × 4',
    '2 × 4',
    '3 × 4',
    '1+2+3 × 6',
    '1+2+3 × 6',
    '1 × 2',
    '1+2+3 × 6',
    '1+2+3 × 6',
  ]);
});

test('most of what the book prints is made by the rules', () => {
  const count = { blocks: 0, pinnedBlocks: 0, lines: 0, numbers: 0, pinnedNumbers: 0 };
  for (const client of clients) {
    const { choices } = intakeOf(client);
    count.blocks += client.blocks.length;
    count.pinnedBlocks += choices?.blocks?.length ?? 0;
    for (const line of client.sheets.flatMap((sheet) => sheet.sections.flatMap((section) => section.exercises))) {
      count.lines += 1;
      count.numbers += numbers.filter((field) => line[field] !== undefined).length;
    }
    for (const line of (choices?.sessions ?? []).flatMap((session) => Object.values(session.sections).flat())) {
      count.pinnedNumbers += numbers.filter((field) => line[field] !== undefined).length + (line.without?.length ?? 0);
    }
  }
  expect(count).toEqual({ blocks: 59, pinnedBlocks: 14, lines: 293, numbers: 1220, pinnedNumbers: 170 });
});

test('a client without choices is named', () => {
  expect(() => intakeOf({ ...getClient('fat-loss'), slug: 'somebody' })).toThrow(
    'No choices for the client "somebody"',
  );
});
