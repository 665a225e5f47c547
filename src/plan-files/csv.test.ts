// cspell:ignore papaparse unparse über
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { lineName } from './card.ts';
import { csvColumns, readPlanCsv, toPlanCsv } from './csv.ts';
import { historyOf } from '../opt/planning/intake.ts';
import { openRecipe } from './recipe.ts';
import { bareProgram, beginner, edited, openedRecipes } from './test-plans.ts';

const { plan } = openRecipe(edited);
const { text, name } = toPlanCsv(plan, 'Anna');

/** The rows as an independent parser sees them. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function messageFor(csv: string): string {
  const result = readPlanCsv(csv);
  return result.ok ? 'It was read.' : result.message;
}

const head = 'Week,Session,Phase,Section,Exercise,Exercise id,Sets,Reps,Tempo,% 1RM from,% 1RM to,Rest s';

describe('what is written', () => {
  test('begins with a byte order mark and the heads, and ends every row with CR LF', () => {
    expect(name).toBe('phase-by-phase-plan-anna-2027-01-04.csv');
    expect(
      text.startsWith('\ufeffBlock,Block phases,Block weeks,Sessions a week,Week,Date,Session,Phase,Section,'),
    ).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
  });

  test('has a row for each line of each session, as an independent parser reads them', () => {
    const rows = rowsOf(text);
    const lines = plan.blocks.flatMap((block) =>
      block.weeks.flatMap((week) => week.sessions.flatMap((s) => s.sections.flatMap((section) => section.exercises))),
    );
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => [...csvColumns]));
    expect(rows).toHaveLength(lines.length);
    expect(rows.map((row) => Number(row['Sets']))).toEqual(lines.map((line) => line.sets));
    expect(rows.map((row) => row['Exercise id'])).toEqual(lines.map((line) => line.exerciseId ?? ''));
    expect(rows.slice(1).map((row) => row['Exercise'])).toEqual(lines.slice(1).map(lineName));
    expect(rows[1]).toMatchObject({
      Block: '1',
      Week: '1',
      Date: '2027-01-04',
      Session: '1',
      Phase: '1',
      Section: 'Warm-up',
    });
  });

  test('no cell begins like a formula', () => {
    expect(rowsOf(text)[0]).toMatchObject({
      Exercise: `'=2+3, "quoted"; walk\\run — über`,
      Label: `'=2+3, "quoted"; walk\\run — über`,
      Cue: "'@home",
    });
    fc.assert(
      fc.property(openedRecipes, (opened) => {
        const cells = rowsOf(toPlanCsv(opened.plan).text).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a tempo with slashes has its unit, so that no spreadsheet takes it for a date', () => {
    const opened = openRecipe({
      ...beginner,
      edits: [
        { kind: 'change-line', place: { block: 0, session: 0, section: 2, exercise: 0 }, change: { tempo: '4/2/1' } },
      ],
    });
    expect(rowsOf(toPlanCsv(opened.plan).text).map((row) => row['Tempo'])).toContain('4/2/1 s');
  });
});

describe('what is read', () => {
  test('random plans come back as the program that they are', () => {
    fc.assert(
      fc.property(openedRecipes, (opened) => {
        const program = bareProgram(opened.plan);
        const result = readPlanCsv(toPlanCsv(opened.plan).text, historyOf(opened.plan.intake));
        if (!result.ok) throw new Error(result.message);
        // A block from which every session was taken has no row.
        expect(result.program).toEqual({
          ...program,
          blocks: program.blocks.filter((block) => block.sessions.length > 0),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('as other programs save it: semicolons, other order, other line ends, without the mark', () => {
    const rows = rowsOf(text);
    const columns = [...csvColumns].reverse();
    const saved = Papa.unparse(rows, { delimiter: ';', columns, newline: '\n' });
    expect(readPlanCsv(saved)).toEqual(readPlanCsv(text));
    expect(readPlanCsv(Papa.unparse(rows, { delimiter: '\t', quotes: true }))).toEqual(readPlanCsv(text));
  });

  test('as somebody types it', () => {
    const typed = `${head.replaceAll(',', ';')}\n1;1;3;resistance training;Bench press;barbell-bench-press;3;10;2-0-2-0;70;80;60\n1;1;3;Resistance training;Bar bell twirl;;2,5;8;x-x-x-x;;;\n`;
    expect(readPlanCsv(typed)).toEqual({
      ok: true,
      isClientNamed: false,
      program: {
        client: { status: 'new', completed: [] },
        blocks: [
          {
            phases: [3],
            weeks: 1,
            sessions: [
              {
                phase: 3,
                sections: [
                  {
                    key: 'resistance',
                    exercises: [
                      {
                        exerciseId: 'barbell-bench-press',
                        sets: 3,
                        reps: 10,
                        tempo: '2-0-2-0',
                        percentOneRm: { min: 70, max: 80 },
                        restAfterSeconds: 60,
                      },
                      { label: 'Bar bell twirl', sets: 2.5, reps: 8, tempo: 'X-X-X-X' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      notes: ['No exercise of the library is named for “Bar bell twirl”, so only their numbers are read.'],
    });
  });
});

describe('what is refused, with the row', () => {
  const row = '1,1,3,Resistance training,Bench press,barbell-bench-press,3,10,2-0-2-0,70,80,60';
  const bad = (from: string, to: string) => `${head}\n${row}\n${row.replace(from, to)}\n`;

  test.each([
    ['nothing', '', 'This file is empty. Choose a CSV file that the program designer saved.'],
    ['heads alone', head, 'This file has heads of columns and no rows. There is nothing to check.'],
    [
      'another table',
      'a,b\n1,2',
      'This is not a plan as CSV: the first row has no column “Week”, “Session”, “Phase”, “Section”, “Exercise”, “Sets”. Choose a CSV file that the program designer saved, or add what is missing.',
    ],
    ['a sixth phase', bad('1,1,3', '1,1,6'), 'Row 3, “Phase” needs a phase from 1 to 5, not “6”.'],
    ['a week of letters', bad('1,1,3', 'one,1,3'), 'Row 3, “Week”: “one” is not a number from 0 to 10000.'],
    ['no session', bad('1,1,3', '1,,3'), 'Row 3, “Session” needs a whole number, not “”.'],
    [
      'a section that is not known',
      bad('Resistance training', 'Party'),
      'Row 3, “Section”: “Party” is not known. It may be Warm-up, Activation, Skill development, Resistance training, Client’s choice, Cool-down.',
    ],
    [
      'an exercise that is not in the library',
      bad('barbell-bench-press', 'bench'),
      'Row 3: no exercise “bench” is in the library. Leave the id out to keep the name.',
    ],
    ['a negative number', bad(',3,10,', ',3,-10,'), 'Row 3, “Reps”: “-10” is not a number from 0 to 10000.'],
    ['a huge number', bad(',3,10,', ',3,1e9,'), 'Row 3, “Reps”: “1e9” is not a number from 0 to 10000.'],
    [
      'a tempo that is a date',
      bad('2-0-2-0', '01.02.2004'),
      'Row 3, “Tempo”: “01.02.2004” is not known. It may be 4-2-1-1, 2-0-2-0, X-X-X-X, 4/2/1, 2/0/2, x/x/x.',
    ],
    ['an open quotation mark', `${head}\n"1,1,3`, 'A quotation mark in row 2 is never closed.'],
    ['text after a quotation mark', `${head}\n"1"2,1,3`, 'Row 2 goes on after a closing quotation mark.'],
    ['a row without end', `${head}\n${','.repeat(500)}`, 'Row 2 has more than 200 cells.'],
    ['rows without end', `${head}\n${`${row}\n`.repeat(40_001)}`, 'It has more than 40000 rows.'],
    ['eleven million characters', 'x'.repeat(11_000_000), 'This file is larger than any plan.'],
  ])('%s', (_, csv, message) => {
    expect(messageFor(csv)).toContain(message);
  });

  test('anything: it never throws, and takes nothing from a prototype', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (junk) => void expect(readPlanCsv(junk).ok).toBe(false)));
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 14 }), (cells) => {
        expect(typeof readPlanCsv(`${head}\n${cells.join(',')}`).ok).toBe('boolean');
      }),
    );
    expect(messageFor('__proto__,constructor\n1,2')).toContain('This is not a plan as CSV');
  });
});
