import { expect, test } from 'vitest';
import { startingPhaseTable, whenToMoveTable } from './starting-phase.ts';
import { cellText } from './table.ts';

test('the decision table is read from the top, safety first', () => {
  const table = startingPhaseTable();
  expect(table.rows.map((row) => cellText(row.cells[0]?.parts ?? []))).toEqual([
    'Stop and refer. Training waits for clearance.',
    'Phase 1',
    'Phase 1, with a warm-up that fits the findings',
    'Phase 1 for a short while, then Phase 2',
    'Phase 2, then Phase 3',
    'Phase 2, then Phase 4',
    'Phase 2 until there is real strength, then Phase 5, with some Phase 4 between only if it helps',
  ]);
  expect(table.notes?.join()).toContain('We put it together');
});

test('what is seen and what is done', () => {
  const table = whenToMoveTable();
  expect(table.columns).toEqual(['What you see', 'What you do']);
  expect(table.rows[3]).toEqual({
    head: 'Tired and stale, sleeping badly, performance falling',
    cells: [{ parts: ['Go back to Phase 1 for a week or a block, as active recovery.'] }],
  });
});
