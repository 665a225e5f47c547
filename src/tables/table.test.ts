import { describe, expect, test } from 'vitest';
import { exercises } from '../opt/exercises/index.ts';
import { findFact } from '../opt/facts.ts';
import { phases } from '../opt/phases.ts';
import { activationTable, cardioTable, flexibilityTable, resistanceTable, skillTable } from './acute-variables.ts';
import {
  frequencyTable,
  goalRoutesTable,
  levelsTable,
  nextTable,
  notSupersetTable,
  phasesTable,
  sectionsTable,
  supersetTable,
} from './model.ts';
import { cellText, fact, hasEditions, lacksOlder, listCell, loneFact, notPrinted, words } from './table.ts';
import type { Cell, Table } from './table.ts';

describe('a cell', () => {
  test('reads one fact', () => {
    expect(fact('res7-p1.reps')).toEqual({ parts: [{ fact: 'res7-p1.reps' }] });
    expect(cellText(fact('res7-p1.reps').parts)).toBe('12–20');
  });

  test('knows the 6th edition where it differs, and only there', () => {
    expect(fact('res7-p3.sets', 'res6-p3.sets').older).toEqual([{ fact: 'res6-p3.sets' }]);
    expect(fact('res7-p1.sets', 'res6-p1.sets').older).toBeUndefined();
  });

  test('of an unknown fact is refused with the nearest one', () => {
    expect(() => fact('res7-p1.set', 'res6-p1.sets')).toThrow('No fact "res7-p1.set". Did you mean "res7-p1.sets"?');
  });

  test('knows where the 6th edition gives nothing beside a number', () => {
    expect(lacksOlder(fact('res7-p1.rm'))).toBe(true);
    expect(lacksOlder(fact('res7-p1.sets', 'res6-p1.sets'))).toBe(false);
    expect(lacksOlder(fact('res7-p3.sets', 'res6-p3.sets'))).toBe(false);
    expect(lacksOlder(words('Required'))).toBe(false);
  });

  test('of words shows the older words only where they differ', () => {
    expect(words('Optional', 'Required')).toEqual({ parts: ['Optional'], older: ['Required'] });
    expect(words('Required', 'Required')).toEqual({ parts: ['Required'] });
  });

  test('says where nothing is printed', () => {
    expect(cellText(notPrinted.parts)).toBe('not printed');
  });

  test('joins a list in sentence case', () => {
    expect(listCell(['more load', 'more speed'])).toEqual(words('More load; more speed'));
  });

  test('is a lone fact when it states one undisputed fact and no other number', () => {
    expect(loneFact([{ fact: 'res7-p1.reps' }])).toEqual({ fact: 'res7-p1.reps', breaks: false });
    expect(loneFact([{ fact: 'res7-p1.reps' }, ' each side'])).toEqual({ fact: 'res7-p1.reps', breaks: false });
    expect(loneFact(['Required'])).toBeUndefined();
    expect(loneFact([{ fact: 'res7-p1.reps' }, ' of 30'])).toBeUndefined();
    expect(loneFact([{ fact: 'res7-p1.reps' }, ' × ', { fact: 'res7-p1.sets' }])).toBeUndefined();
    // Phase 4's rest is disputed, so its dagger has to stand beside it.
    expect(loneFact([{ fact: 'res7-p4.restAfterSeconds' }])).toBeUndefined();
  });

  test('may break at many words beside a number, and never inside the number', () => {
    expect(loneFact(['ball of ', { fact: 'sample-p5-legs-1.reps' }, ' for each side'])).toEqual({
      fact: 'sample-p5-legs-1.reps',
      breaks: true,
    });
    expect(loneFact([{ fact: 'res7-p1.reps' }, ' repetitions for each side'])).toBeUndefined();
  });
});

const numbers = [1, 2, 3, 4, 5] as const;
const tables: readonly Table[] = [
  ...numbers.flatMap((phase) => [
    resistanceTable(phase),
    activationTable(phase),
    skillTable(phase),
    flexibilityTable(phase),
    sectionsTable(phase),
  ]),
  cardioTable(),
  levelsTable(),
  phasesTable([1, 2]),
  phasesTable([2, 3, 4]),
  phasesTable([4, 5]),
  frequencyTable(),
  goalRoutesTable(),
  nextTable(),
  ...([2, 5] as const).flatMap((phase) => [supersetTable(phase), notSupersetTable(phase)]),
];

/** Names that hold a digit; every other digit has to come from a fact. */
const names = [
  /Phases? [1-5](, [1-5])*( and [1-5])?/g,
  /Level [1-3]/g,
  /Stage [1-5]/g,
  /zone [1-5]/g,
  /[67]th edition/g,
  /^\d\. /g,
  ...exercises.map((exercise) => exercise.name).filter((name) => /\d/.test(name)),
];

function strayDigits(text: string): string {
  const rest = names.reduce<string>((left, name) => left.replaceAll(name, ''), text);
  return /\d/.test(rest) ? text : '';
}

describe.each(tables.map((table) => [table.id, table] as const))('%s', (id, table) => {
  const cells: readonly Cell[] = table.rows.flatMap((row) => row.cells);

  test('types no number: each comes from a fact', () => {
    const typed = cells.flatMap((cell) =>
      [...cell.parts, ...(cell.older ?? [])].filter((part) => typeof part === 'string'),
    );
    // The zones of the cardio stages are places, not quantities.
    const checked = id === 'table-cardio-stages' ? typed.filter((text) => !/^\d(, \d)*$/.test(text)) : typed;
    const heads = [...table.columns, ...table.rows.map((row) => row.head), table.caption];
    expect([...checked, ...heads].map(strayDigits).filter(Boolean)).toEqual([]);
    const ids = cells.flatMap((cell) =>
      [...cell.parts, ...(cell.older ?? [])].flatMap((part) => (typeof part === 'string' ? [] : part.fact)),
    );
    expect(ids.filter((fact) => !findFact(fact))).toEqual([]);
  });

  test('shows an older fact only from the 6th edition, and one of the 7th or of none beside it', () => {
    const editions = (parts: Cell['parts']) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : [findFact(part.fact)?.edition]));
    for (const cell of cells.filter((each) => each.older)) {
      expect(editions(cell.older ?? []).every((edition) => edition === 6)).toBe(true);
      expect(editions(cell.parts).includes(6)).toBe(false);
    }
  });

  test('has a cell under every column', () => {
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
  });
});

test('a table has a switch when the 6th edition differs in a cell', () => {
  expect(hasEditions(resistanceTable(3))).toBe(true);
  expect(hasEditions(levelsTable())).toBe(false);
});

test('every phase has its tables', () => {
  expect(phases.map((phase) => phase.number)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
});
