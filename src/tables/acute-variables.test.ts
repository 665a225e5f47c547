import { describe, expect, test } from 'vitest';
import {
  activationTable,
  cardioTable,
  flexibilityTable,
  olderIdOfPhase,
  resistanceTable,
  skillTable,
} from './acute-variables.ts';
import { cellText, hasEditions } from './table.ts';
import type { Table } from './table.ts';

/** A table as a reader sees it: head of each row -> its cells, the 6th edition in brackets where it differs. */
function read(table: Table): Record<string, string[]> {
  return Object.fromEntries(
    table.rows.map((row) => [
      row.head,
      row.cells.map((cell) => cellText(cell.parts) + (cell.older ? ` [${cellText(cell.older)}]` : '')),
    ]),
  );
}

describe('resistance training', () => {
  test('Phase 1', () => {
    const table = resistanceTable(1);
    expect(table.id).toBe('table-phase-1-resistance');
    expect(table.columns).toEqual(['Variable', 'Every exercise']);
    expect(read(table)).toEqual({
      Repetitions: ['12–20'],
      Sets: ['1–3'],
      Tempo: ['4-2-1-1 [4/2/1]'],
      'Load, as repetition maximum': ['12–20RM'],
      'Load, as part of one-repetition maximum': ['50–70%'],
      'Rest after each set': ['0–90 s'],
      'For each body part': ['not printed [1–2 exercises]'],
      'Length of the phase': ['2–6 weeks [4–6 weeks]'],
    });
  });

  test('Phase 2 has a column for each half of the superset', () => {
    const table = resistanceTable(2);
    expect(table.columns).toEqual(['Variable', 'First: strength', 'Second: stabilization']);
    expect(read(table)).toEqual({
      Repetitions: ['8–12', '8–12'],
      Sets: ['2–4', '2–4'],
      Tempo: ['2-0-2-0 [2/0/2]', '4-2-1-1 [4/2/1]'],
      'Load, as repetition maximum': ['8–12RM', 'not printed'],
      'Load, as part of one-repetition maximum': ['70–80%', '50–70%'],
      'Rest inside the superset': ['0 s', '0 s'],
      'Rest after the superset': ['0–60 s', '0–60 s'],
      'For each body part': ['1–2 supersets [1 superset]', '1–2 supersets'],
      'Length of the phase': ['2–6 weeks [4 weeks]', '2–6 weeks [4 weeks]'],
    });
  });

  test('Phase 3 has its endurance option, and the older rest and sets', () => {
    const table = resistanceTable(3);
    expect(table.columns).toEqual(['Variable', 'Every exercise', 'Endurance option']);
    expect(read(table)).toMatchObject({
      Repetitions: ['6–12', '12–20'],
      Sets: ['3–6 [3–5]', '3–6'],
      'Load, as part of one-repetition maximum': ['75–85%', 'not printed'],
      'Rest after each set': ['0–3 min [0–60 s]', '0–3 min'],
      'For each body part': ['2–4 exercises', '2–4 exercises'],
    });
  });

  test('Phase 4', () => {
    expect(read(resistanceTable(4))).toEqual({
      Repetitions: ['1–5'],
      Sets: ['4–6'],
      Tempo: ['X-X-X-X [x/x/x]'],
      'Load, as repetition maximum': ['1–5RM'],
      'Load, as part of one-repetition maximum': ['85–100%'],
      'Rest after each set': ['2–4 min [3–5 min]'],
      'For each body part': ['2–4 exercises'],
      'Length of the phase': ['2–6 weeks [4 weeks]'],
    });
  });

  test('Phase 5 has both halves and the rest between circuits', () => {
    expect(read(resistanceTable(5))).toMatchObject({
      Repetitions: ['1–5', '8–10'],
      Sets: ['3–5', '3–5'],
      'Load, as part of one-repetition maximum': ['85–100%', '30–45%'],
      'Rest after the superset': ['1–2 min', '1–2 min'],
      'Rest between circuits': ['3–5 min', '3–5 min'],
      'For each body part': ['1 pair', '1 pair'],
    });
  });
});

describe('core and balance', () => {
  test('Phase 1', () => {
    expect(read(activationTable(1))).toMatchObject({
      'In this phase': ['Required', 'Required'],
      Exercises: ['1–4', '1–4'],
      Sets: ['1–3 [1–4]', '1–3'],
      Repetitions: ['12–20', '12–20'],
      'Repetitions on each leg': ['not printed', '6–10'],
      'Rest, about': ['0–90 s', '0–90 s'],
    });
  });

  test.each([2, 3, 4] as const)('Phase %i', (phase) => {
    expect(read(activationTable(phase))).toMatchObject({
      Exercises: ['1–4 [0–4]', '1–4 [0–4]'],
      Sets: ['2–4 [2–3]', '2–4 [2–3]'],
      Repetitions: ['8–12', '8–12'],
      Tempo: ['2-0-2-0', '2-0-2-0'],
      'Rest, about': ['0–60 s', '0–60 s'],
    });
  });

  test('Phase 5, where the section is optional', () => {
    const table = activationTable(5);
    expect(read(table)).toMatchObject({
      'In this phase': ['Optional [Required]', 'Optional [Required]'],
      Exercises: ['1–2 [0–2]', 'not printed [0–2]'],
      Repetitions: ['8–12', '8–12'],
      'Hold each landing': ['not printed', '3–5 s'],
    });
    expect(table.notes).toEqual(['The core and balance numbers apply only if the section is used.']);
  });
});

describe('plyometric and SAQ drills', () => {
  test('Phase 1 holds each landing', () => {
    expect(read(skillTable(1))).toMatchObject({
      'Exercises or drills': ['1–3 [0–2]', '4–6'],
      Sets: ['1–3', '1–2'],
      Repetitions: ['5–8', '2–3'],
      'Hold each landing': ['3–5 s', 'no hold'],
      'Rest, about': ['0–90 s', '15–60 s [0–60 s]'],
    });
  });

  test('Phase 3', () => {
    const rows = read(skillTable(3));
    expect(rows).toMatchObject({
      'Exercises or drills': ['1–4 [0–4]', '6–8'],
      Sets: ['2–4 [2–3]', '3–4'],
      Repetitions: ['8–12 [8–10]', '3–5'],
      'Rest, about': ['0–60 s', '0–60 s'],
    });
    expect(rows).not.toHaveProperty('Hold each landing');
  });

  test('Phase 5', () => {
    expect(read(skillTable(5))).toMatchObject({
      'Exercises or drills': ['1–4 [0–2]', '6–10'],
      Sets: ['3–5 [2–3]', '3–5'],
      Repetitions: ['8–12', '3–5'],
      'Rest, about': ['0–60 s', '0–90 s'],
    });
  });
});

describe('rolling and stretching', () => {
  /** Technique and time -> areas, hold, repetitions, sets. */
  const rowsOf = (table: Table) =>
    table.rows.map((row) => [row.head, ...row.cells.map((cell) => cellText(cell.parts))].join(' | '));

  test('Phase 1', () => {
    const table = flexibilityTable(1);
    expect(rowsOf(table)).toEqual([
      'Self-myofascial rolling | Warm-up | Required | 1–3 | at least 30 s | – | 1–3',
      'Static stretching | Warm-up | Required | 1–3 | at least 30 s | – | 1–3',
      'Dynamic stretching | Warm-up | Optional | 3–10 | – | 10–15 | 1',
      'Self-myofascial rolling | Cool-down | Required | 1–3 | at least 30 s | – | 1–3',
      'Static stretching | Cool-down | Required | 1–3 | at least 30 s | – | 1–3',
    ]);
    expect(hasEditions(table)).toBe(true);
  });

  test('Phase 2 stretches actively, and the older name of that still gives its numbers', () => {
    const table = flexibilityTable(2);
    const active = table.rows.find((row) => row.head === 'Active stretching');
    expect(active?.cells.map((cell) => cellText(cell.parts))).toEqual([
      'Warm-up',
      'Required',
      '1–3',
      '1–2 s',
      '5–10',
      '1–3',
    ]);
    expect(active?.cells.map((cell) => cell.older && cellText(cell.older))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '1–2',
    ]);
  });

  test('Phase 5 stretches dynamically, and otherwise only where it is needed', () => {
    expect(rowsOf(flexibilityTable(5)).filter((row) => row.includes('Warm-up'))).toEqual([
      'Self-myofascial rolling | Warm-up | Required | 1–3 | at least 30 s | – | 1–3',
      'Dynamic stretching | Warm-up | Required | 3–10 | – | 10–15 | 1',
      'Static stretching | Warm-up | Only for limited mobility or an imbalance | 1–3 | at least 30 s | – | 1–3',
      'Active stretching | Warm-up | Only for limited mobility or an imbalance | 1–3 | 1–2 s | 5–10 | 1–3',
    ]);
  });
});

test('the cardio stages are five and climb through the zones', () => {
  expect(cardioTable().rows.map((row) => [row.head, cellText(row.cells[0]?.parts ?? [])])).toEqual([
    ['Stage 1', '1'],
    ['Stage 2', '1, 2'],
    ['Stage 3', '1, 2, 3'],
    ['Stage 4', '1, 2, 3, 4'],
    ['Stage 5', '1, 2, 3, 4'],
  ]);
  expect(read(cardioTable())['Stage 4']?.[1]).toContain('5–10 s');
});

test('the 6th edition prints a phase’s length beside its resistance variables', () => {
  expect(olderIdOfPhase(1)).toBe('res6-p1');
  expect(olderIdOfPhase(4)).toBe('res6-p4');
});
