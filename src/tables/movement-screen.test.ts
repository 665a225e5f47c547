import { expect, test } from 'vitest';
import { screenFaultsTable, screenTable } from './movement-screen.ts';
import { cellText } from './table.ts';
import type { Table } from './table.ts';

const rowsOf = (table: Table) => table.rows.map((row) => [row.head, ...row.cells.map((cell) => cellText(cell.parts))]);

test('how each assessment is run', () => {
  const table = screenTable();
  expect(table.columns).toEqual(['Assessment', 'Set-up', 'Repetitions', 'Where to look', 'Easier version']);
  expect(rowsOf(table)).toEqual([
    [
      'Standing posture',
      'Standing still',
      'None',
      'All five checkpoints: feet, knees, hips, shoulders, head',
      'Our sources name none',
    ],
    [
      'Overhead squat',
      'Shoes off; feet shoulder-width apart and straight ahead; arms overhead, elbows straight',
      '5 in each view',
      'From the front: feet, knees; from the side: hips, shoulders, head',
      'Our sources name none',
    ],
    [
      'Single-leg squat',
      'Hands on hips; eyes ahead; standing foot straight ahead',
      '1–5 on each leg',
      'From the front: knees',
      'Single-leg balance',
    ],
    [
      'Pushing',
      'Standing press with a cable or band; narrow split stance; slow',
      '5 with each leg in front; older notes: 20',
      'From the side: hips, shoulders, head',
      'A wider split stance, or a seated machine',
    ],
    [
      'Pulling',
      'Standing row with a cable or band; narrow split stance; slow',
      '5 with each leg in front',
      'From the side: hips, shoulders, head',
      'A wider split stance, or a seated machine',
    ],
  ]);
});

test('seven faults lead to their muscles', () => {
  const table = screenFaultsTable();
  expect(table.rows.map((row) => row.link)).toEqual([
    '/assessment/muscles/#feet-turn-out',
    '/assessment/muscles/#knees-in',
    '/assessment/muscles/#forward-lean',
    '/assessment/muscles/#low-back-arches',
    '/assessment/muscles/#arms-fall-forward',
    '/assessment/muscles/#shoulders-elevate',
    '/assessment/muscles/#head-forward',
  ]);
  expect(rowsOf(table)[3]).toEqual([
    'Low back arches',
    'Low back, pelvis and hips',
    'From the side',
    'Overhead squat, pushing, pulling',
  ]);
});
