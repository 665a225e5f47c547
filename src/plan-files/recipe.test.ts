import { crc32 as independentCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../opt/planning/edit.ts';
import { makePlan } from '../opt/planning/make-plan.ts';
import { toProgram } from '../opt/planning/plan.ts';
import { digestOf, openRecipe, readRecipe, writeRecipe } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { beginner, edited, openedRecipes } from './test-plans.ts';
import { cleanText, crc32 } from './text.ts';

const line = { block: 0, session: 0, section: 2, exercise: 0 };

function read(value: unknown, version: unknown = 1) {
  return readRecipe(value, version, 'file');
}

function messageFor(value: unknown, version: unknown = 1): string {
  const result = read(value, version);
  return result.ok ? 'It was read.' : result.message;
}

/** The refusal of a recipe with this edit. */
const messageForEdit = (edit: unknown): string => messageFor({ intake: beginner.intake, edits: [edit] });

const begin = 'This file holds no plan that this site can open. ';

describe('reading what was written', () => {
  test('a recipe survives JSON, with fields that were taken away', () => {
    const back = read(JSON.parse(JSON.stringify(writeRecipe(edited))));
    expect(back).toEqual({ ok: true, recipe: edited });
    const first = back.ok ? back.recipe.edits[0] : undefined;
    expect(first?.kind === 'change-line' && 'tempo' in first.change).toBe(true);
  });

  test('random recipes survive JSON and give the same plan', () => {
    fc.assert(
      fc.property(openedRecipes, ({ recipe, plan }) => {
        const back = read(JSON.parse(JSON.stringify(writeRecipe(recipe))));
        if (!back.ok) throw new Error(back.message);
        const again = openRecipe(back.recipe);
        expect(again.plan).toEqual(plan);
        expect(again.skipped).toEqual([]);
        expect(again.notes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('fields that are not known are left out', () => {
    const intake = {
      ...beginner.intake,
      choices: {
        color: 'blue',
        blocks: [{ block: 0, weeks: 5, why: 'x' }],
        sessions: [{ phase: 1, note: 'x', sections: { resistance: [{ exerciseId: 'push-up', sets: 2 }] } }],
      },
    };
    const result = read({ intake, edits: [{ kind: 'remove-block', block: 0, by: 'me' }], shoe: 43 });
    expect(result).toEqual({
      ok: true,
      recipe: {
        intake: {
          ...beginner.intake,
          choices: {
            blocks: [{ block: 0, weeks: 5 }],
            sessions: [{ phase: 1, sections: { resistance: [{ exerciseId: 'push-up', sets: 2 }] } }],
          },
        },
        edits: [{ kind: 'remove-block', block: 0 }],
      },
    });
  });

  test('a name is one line without characters that turn the text around', () => {
    expect(cleanText('  An\u202ena\n(2)\ud800 ', 100)).toBe('An na (2)\ufffd');
    expect(cleanText('abcdef', 3)).toBe('abc');
  });

  test('the sum is the CRC-32 of everybody else', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Number.parseInt(crc32(text), 16)).toBe(independentCrc32(text));
      }),
    );
  });
});

describe('refusals say what is wrong', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, `${begin}It holds no plan.`],
    ['no intake', {}, `${begin}An intake is an object with a goal and a status.`],
    [
      'a goal that is not known',
      { intake: { ...beginner.intake, goal: 'fat-los' } },
      `${begin}The goal “fat-los” is not known. Did you mean “fat-loss”?`,
    ],
    [
      'too many weeks',
      { intake: { ...beginner.intake, weeks: 53 } },
      `${begin}The length in weeks must be a whole number from 4 to 52, not 53. The nearest is 52.`,
    ],
    [
      'a start in the far future',
      { intake: { ...beginner.intake, start: '9999-12-31' } },
      `${begin}The start must lie between 1990-01-01 and 2199-12-31, not on 9999-12-31.`,
    ],
    [
      'a long history',
      { intake: { ...beginner.intake, completed: Array.from({ length: 51 }, () => 1) } },
      `${begin}More than 50 phases are given as done.`,
    ],
    [
      'an exercise among the choices that is not known',
      {
        intake: {
          ...beginner.intake,
          choices: { sessions: [{ phase: 1, sections: { resistance: [{ exerciseId: 'push-upp', sets: 1 }] } }] },
        },
      },
      `${begin}Session choice 1, resistance, line 1: “push-upp” does not fit “exerciseId”. Did you mean “push-up”?`,
    ],
    ['edits that are no list', { intake: beginner.intake, edits: {} }, `${begin}The list of changes is not a list.`],
    [
      'a name that is too long',
      { intake: beginner.intake, name: 'x'.repeat(101) },
      `${begin}The name is longer than 100 characters.`,
    ],
    [
      'a task that is not known',
      { intake: beginner.intake, task: { kind: 'sing' } },
      `${begin}The task is of a kind that this site does not know.`,
    ],
    [
      'more planted mistakes than changes',
      { intake: beginner.intake, task: { kind: 'find-mistakes', planted: 1 } },
      `${begin}The number of planted changes must be a whole number from 0 to 0, not 1.`,
    ],
  ])('%s', (_, value, message) => {
    expect(messageFor(value)).toBe(message);
  });

  test.each<[unknown, string]>([
    [{ kind: 'explode' }, 'Change 1, kind: “explode” is not known. It may be change-line, remove-line,'],
    [
      { kind: 'resize-block', block: 0, weeks: 1e9 },
      'Change 1, weeks must be a whole number from 1 to 52, not 1000000000.',
    ],
    [
      { kind: 'insert-block', at: -1, phases: [1], weeks: 2 },
      'Change 1, at must be a whole number from 0 to 99, not -1.',
    ],
    [{ kind: 'set-phases', block: 0, phases: [6] }, 'Change 1: phases are a list of numbers from 1 to 5.'],
    [{ kind: 'set-phases', block: 0, phases: [] }, 'Change 1: phases are a list of numbers from 1 to 5.'],
    [
      { kind: 'set-sessions-a-week', block: 0, sessions: 8 },
      'Change 1, sessions must be a whole number from 1 to 7, not 8.',
    ],
    [{ kind: 'remove-line', place: 5 }, 'Change 1 is not an object.'],
    [
      { kind: 'change-line', place: line, change: { exerciseId: 'push-upp' } },
      'Change 1, exerciseId: no exercise “push-upp” is in the library. The nearest is “push-up”.',
    ],
    [
      { kind: 'change-line', place: line, change: { sets: -1 } },
      'Change 1, sets must be a number from 0 to 10000, not -1.',
    ],
    [{ kind: 'change-line', place: line, change: { perSide: false } }, 'Change 1, perSide can only be true.'],
    [{ kind: 'add-line', place: line, line: { sets: 1 } }, 'Change 1 names neither an exercise nor a label.'],
    [{ kind: 'add-line', place: line, line: { label: 'Walk' } }, 'Change 1 does not say how many sets.'],
    [
      { kind: 'fill-section', place: line, lines: Array.from({ length: 61 }, () => ({})) },
      'Change 1 has 61 entries, and at most 60 are read.',
    ],
    [{ kind: 'move-to-section', place: line, section: 'party' }, 'Change 1, section: “party” is not known.'],
  ])('of the change %j', (edit, message) => {
    expect(messageForEdit(edit)).toContain(begin + message);
  });

  test('of more changes than a hand makes, or than the engine makes quickly', () => {
    const sort: Edit = { kind: 'sort-sections', place: { block: 0, session: 0 } };
    const resize: Edit = { kind: 'resize-block', block: 0, weeks: 4 };
    const many = (edit: Edit, count: number) =>
      messageFor({ intake: beginner.intake, edits: Array.from({ length: count }, () => edit) });
    expect(many(sort, 3001)).toBe(`${begin}The list of changes has 3001 entries, and at most 3000 are read.`);
    expect(many(resize, 101)).toBe(`${begin}More than 100 changes to whole blocks are not read.`);
    expect(many(sort, 3000)).toBe('It was read.');
  });

  test.each([1.5, '1', undefined, -1])('of version %j', (version) => {
    expect(messageFor(writeRecipe(beginner), version ?? null)).toBe(
      'This file is damaged: it does not say which version it is.',
    );
  });

  test('of a newer version', () => {
    expect(read(writeRecipe(beginner), 2)).toEqual({
      ok: false,
      kind: 'newer',
      message:
        'This file was made by a newer version of Phase by Phase. Reload the page to get the newer version, then open it again.',
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])('of a field %s, wherever it stands', (field) => {
    const hostile: unknown = JSON.parse(`{"${field}": {"polluted": true}}`);
    const choices = { sessions: [{ phase: 1, sections: { resistance: [hostile] } }] };
    const message = `${begin}It has a field “${field}”, which this site never writes.`;
    expect(messageFor({ intake: { ...beginner.intake, choices } })).toBe(message);
    expect(messageForEdit({ kind: 'add-line', place: line, line: hostile })).toBe(message);
    expect('polluted' in {}).toBe(false);
  });

  test('of whatever else: it never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (intake, edits) => {
        expect(typeof read({ intake, edits }).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('opening', () => {
  test('the plan is the engine’s with the edits in it', () => {
    const { plan, skipped, notes } = openRecipe(edited);
    expect(skipped).toEqual([]);
    expect(notes).toEqual([]);
    expect(plan.blocks[1]?.weeks).toHaveLength(5);
    expect(plan.blocks[0]?.weeks[0]?.sessions[0]?.sections[2]?.exercises[0]).toMatchObject({ reps: 25 });
    expect(openRecipe(beginner).plan).toEqual(makePlan(beginner.intake));
  });

  test('an edit that does not fit is left out and told', () => {
    const wrong: Edit = { kind: 'remove-block', block: 9 };
    const { plan, recipe, skipped, notes } = openRecipe({
      ...beginner,
      edits: [wrong, { kind: 'remove-block', block: 0 }],
    });
    expect(skipped).toEqual([{ edit: wrong, index: 0, reason: 'There is no block 10: there are 3.' }]);
    expect(recipe.edits).toEqual([{ kind: 'remove-block', block: 0 }]);
    expect(notes).toEqual(['One change no longer fits and is left out. The first: There is no block 10: there are 3.']);
    expect(plan.blocks).toHaveLength(2);
  });

  test('a plan does not grow without end', () => {
    const edits = Array.from({ length: 20 }, (): Edit => ({ kind: 'insert-block', at: 0, phases: [1], weeks: 52 }));
    const { plan, skipped } = openRecipe({ ...beginner, edits });
    expect(plan.blocks).toHaveLength(4);
    expect(skipped).toHaveLength(19);
    expect(skipped[0]?.reason).toBe('The plan would be longer than 104 weeks.');
  });

  test('planted mistakes are counted anew when one of them is left out', () => {
    const task: Recipe['task'] = { kind: 'find-mistakes', planted: 2 };
    const edits: Edit[] = [
      { kind: 'remove-block', block: 9 },
      { kind: 'remove-block', block: 2 },
      { kind: 'remove-block', block: 0 },
    ];
    expect(openRecipe({ ...beginner, edits, task }).recipe.task).toEqual({ kind: 'find-mistakes', planted: 1 });
  });

  test('a plan that comes out otherwise than it was saved is told', () => {
    const digest = digestOf(toProgram(makePlan(beginner.intake)));
    expect(openRecipe({ ...beginner, digest }).notes).toEqual([]);
    expect(openRecipe({ ...beginner, digest: '00000000' }).notes).toEqual([
      'This plan was saved by another version of the planner, and some of its sessions come out otherwise now. Look through it before you use it.',
    ]);
  });
});

describe('going on from a plan that was made', () => {
  test('gives what the whole recipe gives, whatever was skipped before', () => {
    fc.assert(
      fc.property(openedRecipes, fc.nat({ max: 8 }), ({ recipe }, count) => {
        const nowhere: Edit = { kind: 'remove-block', block: 99 };
        const start = openRecipe({ ...recipe, edits: [...recipe.edits.slice(0, count), nowhere] });
        const next = { ...recipe, edits: [...start.recipe.edits, ...recipe.edits.slice(count), nowhere] };
        expect(openRecipe(next, start)).toEqual(openRecipe(next));
      }),
      { numRuns: 20 },
    );
  });

  test('another intake or other edits are opened from the beginning', () => {
    const start = openRecipe(edited);
    const moved = { ...edited, intake: { ...edited.intake, start: '2027-02-01' as const } };
    expect(openRecipe(moved, start)).toEqual(openRecipe(moved));
    const fewer = { ...edited, edits: edited.edits.slice(1) };
    expect(openRecipe(fewer, start)).toEqual(openRecipe(fewer));
  });
});

describe('older versions', () => {
  const old = { client: beginner.intake, changes: [] };

  test('a recipe is brought to the present version step by step', () => {
    const migrations = {
      0: ({ client, changes }: Readonly<Record<string, unknown>>) => ({ intake: client, edits: changes }),
    };
    expect(readRecipe(old, 0, 'link', migrations)).toEqual({
      ok: true,
      recipe: { intake: beginner.intake, edits: [] },
    });
  });

  test('a version that was never released is refused, and so is one whose step fails', () => {
    expect(readRecipe(old, 0, 'link')).toMatchObject({
      message: 'This link holds no plan that this site can open. Version 0 was never released.',
    });
    const failing = {
      0: () => {
        throw new TypeError('x');
      },
    };
    expect(readRecipe(old, 0, 'draft', failing)).toMatchObject({
      message: 'This draft holds no plan that this site can open. It cannot be brought to the version of today.',
    });
  });
});
