import { startingRows } from '../opt/starting-phase.ts';
import type { StartingRow } from '../opt/starting-phase.ts';
import { whenToMove } from '../opt/when-to-move.ts';
import type { MoveRow } from '../opt/when-to-move.ts';
import { words } from './table.ts';
import type { Table } from './table.ts';

/** From what was found to a starting phase, to be read from the top. */
export function startingPhaseTable(): Table {
  const rows: readonly StartingRow[] = startingRows;
  return {
    id: 'table-starting-phase',
    caption: 'Where to start: a teaching aid of this site',
    columns: ['What you found', 'Start', 'Why'],
    rows: rows.map((row) => ({ head: row.finding, cells: [words(row.start), words(row.why)] })),
    notes: ['Read it from the top: the first line that fits decides. We put it together; no NASM book prints it.'],
  };
}

/** What a coach sees during a block and the smallest move that answers it. */
export function whenToMoveTable(): Table {
  const rows: readonly MoveRow[] = whenToMove;
  return {
    id: 'table-when-to-move',
    caption: 'What you see, and the smallest move that answers it',
    columns: ['What you see', 'What you do'],
    rows: rows.map((row) => ({ head: row.seen, cells: [words(row.move)] })),
    notes: ['Our own table, put together from the textbook’s rules.'],
  };
}
