import { expect, test } from 'vitest';
import { sectionsByPhaseTable } from './session.ts';
import { cellText } from './table.ts';

test('six sections in five phases', () => {
  const table = sectionsByPhaseTable();
  expect(table.columns).toEqual(['Section', 'Phase 1', 'Phase 2', 'Phase 3', 'Phase 4', 'Phase 5', 'Printed size']);
  const active = 'Required: rolling, then active stretching';
  const coolDown = 'Required: rolling, then static stretching';
  const choice = 'Yes, unless time is short';
  expect(table.rows.map((row) => [row.head, ...row.cells.map((cell) => cellText(cell.parts))])).toEqual([
    [
      '1. Warm-up',
      'Required: rolling, then static stretching',
      active,
      active,
      active,
      'Required: rolling, then dynamic stretching',
      '–',
    ],
    ['2. Activation', 'Required', 'Required', 'Required', 'Required', 'Optional', '–'],
    ['3. Skill development', 'Optional', 'Optional', 'Optional', 'Optional', 'Optional', '–'],
    [
      '4. Resistance training',
      'Required: single exercises',
      'Required: pairs of strength and stabilization',
      'Required: single exercises',
      'Required: single exercises',
      'Required: pairs of strength and power',
      '–',
    ],
    ['5. Client’s choice', choice, choice, choice, choice, choice, '1–2 exercises'],
    ['6. Cool-down', coolDown, coolDown, coolDown, coolDown, coolDown, '5–10 min'],
  ]);
});
