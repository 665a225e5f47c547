import { describe, expect, test } from 'vitest';
import { randomIntake } from '../opt/planning/random-intake.ts';
import { checkPasted } from './check-pasted.ts';
import type { CheckedPaste } from './check-pasted.ts';
import { looksLikeCsv, toPlanCsv } from './csv.ts';
import { toPlanFile } from './json.ts';
import { openRecipe } from './recipe.ts';
import { beginner } from './test-plans.ts';

function checked(text: string): CheckedPaste {
  const result = checkPasted(text);
  if (!result.ok) throw new Error(result.message);
  return result;
}

const { plan, recipe } = openRecipe(beginner);
const json = toPlanFile(recipe, plan, { now: 0 }).text;
const csv = toPlanCsv(plan).text;

describe('what was pasted is recognized', () => {
  test('a workout in words, as it is', () => {
    const text = 'Bench press 3x8 @80% tempo 2-0-2-0 rest 60\n';
    expect(checked(text)).toMatchObject({ kind: 'text', text, notes: [] });
    expect(checked(text).checked.sessions).toHaveLength(1);
  });

  test('a plan file', () => {
    expect(checked(json).kind).toBe('json');
    expect(checked(`\ufeff\n${json}`).kind).toBe('json');
    expect(checked(json).text.split('\n')[0]).toBe('Client: new');
    expect(checked(json).checked.program.blocks.map((block) => block.weeks)).toEqual(
      plan.blocks.map((block) => block.weeks.length),
    );
  });

  test('its CSV, from our own hands or a spreadsheet’s', () => {
    expect(checked(csv).kind).toBe('csv');
    expect(checked(csv).text).toBe(checked(json).text);
    const other = csv.replace(/^\ufeff/, '').replace(/^.*/, (head) => `"${head.replaceAll(',', '","')}"`);
    expect(checked(other).text).toBe(checked(json).text);
  });

  test('a CSV without a client is checked for a new one, and says so', () => {
    const { text, checked: result } = checked(csv.replace(/,Client\r\n/, ',Remark\r\n'));
    expect(text).toMatch(/^Block: /);
    expect(result.notes[0]?.sentence).toBe(
      'No client is named, so the order of the phases is checked for a new one. Add a line such as “Client: intermediate, done: 1, 2”.',
    );
  });

  test('words and tables are no CSV of a plan', () => {
    expect(looksLikeCsv('Squat, 3x8, rest 60')).toBe(false);
    expect(looksLikeCsv('Exercise,Sets,Reps\nSquat,3,8')).toBe(false);
    expect(looksLikeCsv('Week;Session;Phase;Section;Exercise;Sets')).toBe(true);
    expect(checked('[warm-up]\nSMR calves 1x30 s\n[resistance]\nSquat 3x8\n').kind).toBe('text');
  });
});

describe('what is refused', () => {
  test.each([
    ['a plan file that was cut off', json.slice(0, 3000), 'This file is damaged, perhaps cut off while it was copied.'],
    ['JSON of somebody else', '{ "a": 1 }', 'This file is not a plan of Phase by Phase.'],
    ['a list as JSON', '[{}]', 'This file is not a plan of Phase by Phase.'],
    [
      'a CSV without a column',
      'Week,Session,Phase,Section,Exercise\n1,1,1,Warm-up,Squat',
      'This is not a plan as CSV:',
    ],
    ['a CSV with a wrong cell', csv.replace(/,1,/, ',one,'), 'This file cannot be read as a plan. Row 2'],
  ])('%s', (_name, text, message) => {
    const result = checkPasted(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.message).toContain(message);
  });
});

test('what the designer saves comes through without a violation, each session nearest to its own phase', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const opened = openRecipe({ intake: { ...randomIntake(seed), weeks: 4 + (seed % 5) }, edits: [] });
    const text = seed % 2 === 0 ? toPlanFile(opened.recipe, opened.plan, { now: 0 }).text : toPlanCsv(opened.plan).text;
    const result = checked(text).checked;
    const violations = [...result.blockFindings, ...result.sessions.flatMap((session) => session.findings)].filter(
      (finding) => finding.severity === 'violation',
    );
    expect(violations, `seed ${seed}`).toEqual([]);
    const phases = opened.plan.blocks.flatMap((block) =>
      block.weeks.flatMap((week) => week.sessions.map((session) => session.phase)),
    );
    expect(
      result.sessions.map((session) => session.closest.phase),
      `seed ${seed}`,
    ).toEqual(phases);
  }
}, 300_000);
