import { expect, test } from 'vitest';
import { cheatSheetRows } from './cheat-sheet.ts';
import { cellText } from './table.ts';

const row = (head: string) => {
  const found = cheatSheetRows().find((each) => each.head === head);
  if (!found) throw new Error(`No row "${head}".`);
  return found.cells.map((cell) => cellText(cell.parts));
};

test('each variable has a cell for each phase', () => {
  for (const { head, cells } of cheatSheetRows()) expect(cells, head).toHaveLength(5);
});

test('the lifts, with both halves of a superset where they differ', () => {
  expect(row('Repetitions')).toEqual(['12–20', '8–12', '6–12', '1–5', '1–5, then 8–10']);
  expect(row('Sets')).toEqual(['1–3', '2–4', '3–6', '4–6', '3–5']);
  expect(row('Tempo')).toEqual(['4-2-1-1', '2-0-2-0, then 4-2-1-1', '2-0-2-0', 'X-X-X-X', 'X-X-X-X']);
  expect(row('Load')).toEqual(['50–70%', '70–80%, then 50–70%', '75–85%', '85–100%', '85–100%, then 30–45%']);
  expect(row('Rest')).toEqual([
    '0–90 s',
    '0–60 s',
    '0–3 min',
    '2–4 min',
    '1–2 min after a pair, 3–5 min after a circuit',
  ]);
});

test('activation and skill as sets and repetitions', () => {
  expect(row('Core')).toEqual(['1–3 × 12–20', '2–4 × 8–12', '2–4 × 8–12', '2–4 × 8–12', '1–3 × 8–12']);
  expect(row('Plyometric')).toEqual(['1–3 × 5–8', '2–4 × 8–12', '2–4 × 8–12', '2–4 × 8–12', '3–5 × 8–12']);
});

test('the warm-up names its techniques in order, and what is optional', () => {
  expect(row('Warm-up')).toEqual([
    'Roll, static, dynamic if wanted',
    'Roll, active, dynamic if wanted',
    'Roll, active, dynamic if wanted',
    'Roll, active, dynamic if wanted',
    'Roll, dynamic',
  ]);
});
