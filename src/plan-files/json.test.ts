// cspell:ignore müller über
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, planFormat, readPlanFile, readPlanProgram, toPlanFile } from './json.ts';
import { planFileSchema } from './plan-schema.ts';
import { openRecipe } from './recipe.ts';
import { bareProgram, beginner, edited, openedRecipes } from './test-plans.ts';

const now = Date.UTC(2027, 0, 2, 3, 4, 5);
const validate = new Ajv({ allErrors: true, jsonPointers: true }).compile(planFileSchema);

function fileOf(recipe = edited) {
  const opened = openRecipe(recipe);
  return { opened, file: toPlanFile(opened.recipe, opened.plan, { now }) };
}

/** The text of a file of Anna’s plan with some fields changed. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(fileOf().file.text) as object), ...change });
}

function messageFor(text: string): string {
  const result = readPlanFile(text);
  return result.ok ? 'It was read.' : result.message;
}

describe('what is written', () => {
  test('stands under the published schema, and is read back', () => {
    fc.assert(
      fc.property(openedRecipes, ({ recipe, plan }) => {
        const { text } = toPlanFile(recipe, plan, { now, schema: '../plan.schema.json' });
        const valid = validate(JSON.parse(text));
        expect(validate.errors ?? []).toEqual([]);
        expect(valid).toBe(true);
        const back = readPlanFile(text);
        if (!back.ok) throw new Error(back.message);
        expect(back.notes).toEqual([]);
        expect(openRecipe(back.recipe).plan).toEqual(plan);
        expect(readPlanProgram(text)).toEqual({ ok: true, program: bareProgram(plan) });
      }),
      { numRuns: 50 },
    );
  });

  test('names the format, the version, when, and every line with its name', () => {
    const value = JSON.parse(fileOf().file.text) as Record<string, unknown>;
    expect(value).toMatchObject({ format: planFormat, version: 1, savedAt: '2027-01-02T03:04:05.000Z', name: 'Anna' });
    expect(value).toHaveProperty(
      'plan.blocks.0.weeks.0.sessions.0.sections.0.exercises.0.label',
      '=2+3, "quoted"; walk\\run — über',
    );
    expect(value).toHaveProperty('plan.blocks.0.weeks.0.sessions.0.sections.0.exercises.1.name');
  });

  test('the name of a file has letters of any script, and nothing that a file system minds', () => {
    expect(fileName('Zoë Müller / 2', '2027-01-04', '.csv')).toBe('phase-by-phase-plan-zoë-müller-2-2027-01-04.csv');
    expect(fileName('../../etc', '2027-01-04', '.json')).toBe('phase-by-phase-plan-etc-2027-01-04.json');
    expect(fileName(undefined, '2027-01-04', '.ics')).toBe('phase-by-phase-plan-2027-01-04.ics');
  });
});

test('the schema refuses what is no plan', () => {
  expect(validate({ format: planFormat, version: 1 })).toBe(false);
  expect(validate(JSON.parse(changed({ version: 2 })))).toBe(false);
  expect(validate(JSON.parse(changed({ edits: [{ kind: 'explode' }] })))).toBe(false);
  expect(validate(JSON.parse(changed({ intake: { ...beginner.intake, goal: 'fame' } })))).toBe(false);
  expect(validate(JSON.parse(changed({})))).toBe(true);
});

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'This file is empty. Nothing was changed. Choose a file that the program designer saved.'],
    [
      'a byte order mark alone',
      '\ufeff \n',
      'This file is empty. Nothing was changed. Choose a file that the program designer saved.',
    ],
    [
      'a text',
      'Bench press 3x8',
      'This file is not a plan saved as JSON. Nothing was changed. Choose a file whose name ends in “.json” and that the program designer saved.',
    ],
    [
      'JSON of somebody else',
      '{"format":"gpx"}',
      'This file is not a plan of Phase by Phase. Nothing was changed. Choose a file that the program designer saved.',
    ],
    [
      'a list',
      '[1]',
      'This file is not a plan of Phase by Phase. Nothing was changed. Choose a file that the program designer saved.',
    ],
    [
      'the progress of a learner',
      '{"format":"phase-by-phase.learner","version":1}',
      'This file holds your progress with the questions, not a plan. Nothing was changed. Load it on the progress page.',
    ],
    [
      'half a file',
      fileOf().file.text.slice(0, 5000),
      'This file is damaged, perhaps cut off while it was copied. Nothing was changed. Copy it again, or choose another one.',
    ],
    [
      'a newer file',
      changed({ version: 7 }),
      'This file was made by a newer version of Phase by Phase. Reload the page to get the newer version, then open it again. Nothing was changed.',
    ],
    [
      'a number out of its limits',
      changed({ intake: { ...beginner.intake, minutes: 5 } }),
      'This file holds no plan that this site can open. Minutes a session must be a whole number from 30 to 90, not 5. The nearest is 30. Nothing was changed.',
    ],
    [
      'a prototype',
      changed({}).replace('"version"', '"__proto__":{"polluted":1},"version"'),
      'This file holds no plan that this site can open. It has a field “__proto__”, which this site never writes. Nothing was changed.',
    ],
    [
      'a deep nest',
      changed({ note: 0 }).replace('"note":0', `"note":${'['.repeat(5000)}${']'.repeat(5000)}`),
      'This file holds no plan that this site can open. It is nested deeper than anything that this site writes. Nothing was changed.',
    ],
    [
      'more values than a plan has',
      changed({ note: Array.from({ length: 600_001 }, () => 0) }),
      'This file holds no plan that this site can open. It holds more than anything that this site writes. Nothing was changed.',
    ],
    [
      'a file of eleven million characters',
      ' '.repeat(11_000_000),
      'This file is larger than any plan. Nothing was changed. Choose a file that the program designer saved.',
    ],
  ])('%s', (_, text, message) => {
    expect(messageFor(text)).toBe(message);
    expect(readPlanProgram(text).ok).toBe(false);
  });

  test('a nest so deep that a parser may give up', () => {
    expect(readPlanFile('['.repeat(2_000_000)).ok).toBe(false);
  });

  test('anything: it never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(readPlanFile(text).ok).toBe(false)));
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.json(), (intake, edits, plan) => {
        const text = `{"format":"${planFormat}","version":1,"intake":${intake},"edits":${edits},"plan":${plan}}`;
        expect(typeof readPlanFile(text).ok).toBe('boolean');
        expect(typeof readPlanProgram(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('sessions that somebody changed in the file', () => {
  test('are told, since the plan is made from intake and changes', () => {
    const plan = JSON.stringify({ ...(JSON.parse(fileOf().file.text) as object), plan: { blocks: 5 } });
    const text = fileOf().file.text;
    const at = text.lastIndexOf('"reps": 10');
    const touched = `${text.slice(0, at)}"reps": 11${text.slice(at + 10)}`;
    for (const one of [touched, plan]) {
      expect(readPlanFile(one)).toMatchObject({
        ok: true,
        notes: [
          'The sessions in this file were changed outside of this site. The plan is made from its intake and changes, so those are not in it; the program checker reads the sessions as they stand in the file.',
        ],
      });
    }
  });

  test('are what the checker reads', () => {
    const value = JSON.parse(fileOf().file.text) as Record<string, unknown>;
    value['plan'] = { blocks: [{ phases: [2], weeks: [{ sessions: [{ phase: 2, sections: [] }] }] }] };
    expect(readPlanProgram(JSON.stringify(value))).toMatchObject({
      ok: true,
      program: { blocks: [{ phases: [2], weeks: 1, sessions: [{ phase: 2, sections: [] }] }] },
    });
    value['plan'] = { blocks: [{ phases: [2], weeks: [{ sessions: [{ sections: [] }] }] }] };
    expect(readPlanProgram(JSON.stringify(value))).toEqual({
      ok: false,
      kind: 'limits',
      message:
        'The sessions in this file cannot be checked. Block 1, week 1, session 1 does not say which phase it is of.',
    });
  });
});
