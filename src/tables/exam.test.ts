import { expect, test } from 'vitest';
import { examDomainsTable } from './exam.ts';
import { cellText } from './table.ts';

test('weights of both editions stand beside their domains', () => {
  const [technique, design, , , , professional] = examDomainsTable().rows;
  expect(technique?.head).toBe('Exercise Technique and Training Instruction');
  expect(cellText(technique?.cells[0]?.parts ?? [])).toBe('24%');
  expect(cellText(technique?.cells[0]?.older ?? [])).toBe('22%');
  expect(cellText(design?.cells[0]?.parts ?? [])).toBe('20%');
  // Both editions give the same weight.
  expect(professional?.cells[0]?.same).toBe(true);
});
