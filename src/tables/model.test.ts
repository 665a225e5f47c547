import { describe, expect, test } from 'vitest';
import {
  frequencyTable,
  goalRoutesTable,
  levelsTable,
  nextTable,
  notSupersetTable,
  phaseList,
  phasesTable,
  sectionsTable,
  supersetTable,
} from './model.ts';
import { cellText } from './table.ts';
import type { Table } from './table.ts';

function rowsOf(table: Table): string[] {
  return table.rows.map((row) =>
    [
      row.head,
      ...row.cells.map((cell) => cellText(cell.parts) + (cell.older ? ` [${cellText(cell.older)}]` : '')),
    ].join(' | '),
  );
}

test('phases are listed as people write them', () => {
  expect(phaseList([])).toBe('none');
  expect(phaseList([2])).toBe('Phase 2');
  expect(phaseList([2, 3])).toBe('Phases 2 and 3');
  expect(phaseList([2, 3, 4])).toBe('Phases 2, 3 and 4');
});

test('the three levels hold one, three and one phases', () => {
  const table = levelsTable();
  expect(table.columns).toEqual(['', 'Level 1: Stabilization', 'Level 2: Strength', 'Level 3: Power']);
  expect(rowsOf(table)).toContain('Phases | Phase 1 | Phases 2, 3 and 4 | Phase 5');
  expect(rowsOf(table)).toContain('Place in the house | The foundation | The structure | The peak');
});

describe('phases compared', () => {
  test('2, 3 and 4', () => {
    const table = phasesTable([2, 3, 4]);
    expect(table.id).toBe('table-phases-2-3-4');
    expect(table.caption).toBe('Phases 2, 3 and 4 compared');
    expect(rowsOf(table)).toEqual(
      expect.arrayContaining([
        'Repetitions | 8–12, then 8–12 | 6–12 | 1–5',
        'Sets | 2–4 | 3–6 [3–5] | 4–6',
        'Tempo | 2-0-2-0, then 4-2-1-1 [2/0/2, then 4/2/1] | 2-0-2-0 [2/0/2] | X-X-X-X [x/x/x]',
        'Load, as part of one-repetition maximum | 70–80%, then 50–70% | 75–85% | 85–100%',
        'Rest | 0–60 s | 0–3 min [0–60 s] | 2–4 min [3–5 min]',
      ]),
    );
  });

  test('1 and 5', () => {
    expect(rowsOf(phasesTable([1, 5]))).toEqual(
      expect.arrayContaining([
        'Repetitions | 12–20 | 1–5, then 8–10',
        'Load, as part of one-repetition maximum | 50–70% | 85–100%, then 30–45%',
        'Rest | 0–90 s | 1–2 min',
      ]),
    );
  });
});

test('weekly sessions come by training status, and from the 6th edition by phase', () => {
  expect(rowsOf(frequencyTable())).toEqual([
    'Beginner | 7th edition | 2–3',
    'Intermediate total body | 7th edition | 3',
    'Intermediate split | 7th edition | 4',
    'Advanced | 7th edition | 4–6',
    'Complex training, as in Phase 5 | 7th edition | 2–4',
    'Plyometric | 7th edition | 1–3',
    'Phase 1 | 6th edition | 2–4',
    'Phase 2 | 6th edition | 2–4',
    'Phase 3 | 6th edition | 3–6',
    'Phase 4 | 6th edition | 2–4',
    'Phase 5 | 6th edition | 2–4',
  ]);
});

test('each goal has its phases, every answer with who prints it', () => {
  const rows = goalRoutesTable().rows.map((row) =>
    [row.head, ...row.cells.slice(0, 3).map((cell) => cellText(cell.parts))].join(' | '),
  );
  expect(rows).toContain('Body-fat reduction | Phases 1, 2 and 3 | – | 7th edition (taught here)');
  expect(rows).toContain('Body-fat reduction | Phases 1 and 2 | Phase 3 | 6th edition');
  expect(rows).toContain('Lean body mass | Phases 1, 2, 3 and 4 | – | 7th edition (taught here)');
  expect(rows).toContain('General performance | Phases 1, 2 and 5 | Phase 4 | 7th edition (taught here)');
});

test('a first pass goes from Phase 1 to 2 and then by goal', () => {
  const table = nextTable();
  expect(table.rows.map((row) => row.link)).toEqual([
    '/phases/1/',
    '/phases/2/',
    '/phases/3/',
    '/phases/4/',
    '/phases/5/',
  ]);
  expect(rowsOf(table).slice(0, 2)).toEqual([
    'Phase 1: Stabilization Endurance | Phase 2 | Phase 2 | 2–6 weeks',
    'Phase 2: Strength Endurance | Phases 1, 3, 4 and 5 | Phases 3, 4 and 5 | 2–6 weeks',
  ]);
});

test('a session has six sections; activation is optional in Phase 5 only', () => {
  const inPhase = (phase: 1 | 5) => sectionsTable(phase).rows.map((row) => cellText(row.cells[1]?.parts ?? []));
  expect(sectionsTable(1).rows.map((row) => row.head)).toEqual([
    '1. Warm-up',
    '2. Activation',
    '3. Skill development',
    '4. Resistance training',
    '5. Client’s choice',
    '6. Cool-down',
  ]);
  expect(inPhase(1)[1]).toBe('Required');
  expect(inPhase(5)[1]).toBe('Optional');
});

describe('supersets', () => {
  test('pairs of Phase 2 go from strength to stabilization', () => {
    const table = supersetTable(2);
    expect(table.columns).toEqual(['First: strength', 'Second: stabilization', 'Body part', 'Printed by']);
    expect(rowsOf(table)).toContain('Barbell bench press | Push-up | chest | NASM');
    expect(rowsOf(table)).toContain('Biceps curl machine | Single-leg dumbbell curl | biceps | our example');
  });

  test('pairs of Phase 5 go from strength to power', () => {
    const table = supersetTable(5);
    expect(table.columns[1]).toBe('Second: power');
    expect(rowsOf(table)).toContain('Barbell squat | Squat jump | legs | NASM');
  });

  test('what is no pair has its reason', () => {
    const row = rowsOf(notSupersetTable(2)).find((text) => text.startsWith('Barbell bench press | Seated cable row'));
    expect(row).toContain('Chest, then back');
  });
});
