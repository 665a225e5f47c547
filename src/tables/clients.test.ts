import { expect, test } from 'vitest';
import { getClient } from '../opt/clients/index.ts';
import { clientScreenTable, clientsTable } from './clients.ts';
import { cellText } from './table.ts';

test('the table of clients has one row each, with a link to its page', () => {
  const { rows } = clientsTable();
  expect(rows.map((row) => row.link)).toEqual([
    '/programming/clients/fat-loss/',
    '/programming/clients/muscle-gain/',
    '/programming/clients/performance/',
    '/programming/clients/maximal-strength/',
    '/programming/clients/returning/',
  ]);
  expect(rows[0]?.cells.slice(1, 4).map((cell) => cellText(cell.parts))).toEqual([
    '3 days a week, 60 min',
    'Forward lean; head juts forward',
    'Phases 1, 2 and 3',
  ]);
  expect(rows[3]?.cells.slice(-1).map((cell) => cellText(cell.parts))).toEqual([
    'Phase 5; back extensions and reverse hypers; unstable lifts in Phases 3 and 4',
  ]);
});

test('the screen shows the muscles that both editions name, and says where they name none', () => {
  const rowsOf = (slug: string) =>
    clientScreenTable(getClient(slug)).rows.map((row) => [
      row.head,
      row.link,
      ...row.cells.slice(1).map((cell) => cellText(cell.parts)),
    ]);
  expect(rowsOf('performance')).toEqual([
    ['Knees move in', '/assessment/muscles/#knees-in', 'TFL; adductor complex', 'Gluteus maximus; gluteus medius'],
  ]);
  expect(rowsOf('returning')).toEqual([
    [
      'Feet turn out',
      '/assessment/muscles/#feet-turn-out',
      'Calves (gastrocnemius/soleus); biceps femoris or hamstrings',
      'The editions name different muscles',
    ],
  ]);
});
