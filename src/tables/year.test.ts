import { describe, expect, test } from 'vitest';
import { cellText } from './table.ts';
import type { Table } from './table.ts';
import {
  cyclesTable,
  exampleWeeksTable,
  monthPlansTable,
  planContrastTable,
  splitsTable,
  yearColumns,
} from './year.ts';

const read = ({ rows }: Table) => rows.map(({ head, cells }) => [head, ...cells.map(({ parts }) => cellText(parts))]);

describe('tables of the year', () => {
  test('the cycles', () => {
    expect(read(cyclesTable()).map((row) => row.slice(0, 3))).toEqual([
      ['Macrocycle', 'Annual plan', 'Usually one year'],
      ['Mesocycle', 'Monthly plan', 'Typically 4 weeks, within 3–6 weeks; usually 3–6 microcycles'],
      ['Microcycle', 'Weekly plan', 'Usually 7 days, within 7–10 days'],
    ]);
  });

  test('the months of each plan, tall where they are alike', () => {
    const told = yearColumns().map(({ head, cells }) => [
      head,
      cells.map((cell) => (cell ? `${cell.phases.join('+')}${cell.isOurs ? '*' : ''}×${cell.months}` : '-')).join(' '),
    ]);
    expect(told).toEqual([
      ['Fat loss, 7th edition', '1×1 2×1 3×1 1×1 2×1 3×1 1+2+3×6 - - - - -'],
      ['Fat loss, 6th edition', '1×1 2×1 1×1 2×1 1×1 2×1 1×1 2×1 1×1 2×1 1×1 2×1'],
      ['Muscle gain', '1×1 2×1 3×1 4×1 2*×1 3*×1 4*×1 2*×1 3*×1 4*×1 2*×1 3*×1'],
      ['Performance', '1×1 2×1 1+2+5×10 - - - - - - - - -'],
    ]);
  });

  test('the months in detail', () => {
    expect(read(monthPlansTable())).toEqual([
      ['Fat loss, January', '3: Mon, Wed, Fri', 'Total body', 'Phase 1 each day'],
      [
        'Fat loss, July',
        '3: Mon, Wed, Fri',
        'Total body',
        'Phases 1, 2 and 3, one a day (the order of the days is ours)',
      ],
      ['Muscle gain, January to April', '4: Mon, Tue, Thu, Fri', 'Four-day split', 'Phases 1, 2, 3 and 4, one a month'],
      ['Performance, January and February', '3: Mon, Wed, Fri', 'Total body', 'Phases 1 and 2, one a month'],
      [
        'Performance, March onward',
        '3: Mon, Wed, Fri',
        'Total body',
        'Phases 1, 2 and 5, one a day (the order of the days is ours)',
      ],
    ]);
  });

  test('the splits', () => {
    expect(read(splitsTable())).toEqual([
      ['Two days', 'Mon: upper body · Thu: lower body'],
      ['Three days', 'Mon: chest, shoulders, triceps · Wed: legs · Fri: back, biceps'],
      ['Four days', 'Mon: chest, triceps · Tue: back, biceps · Thu: legs · Fri: shoulders'],
      ['Five days', 'Chest · legs · back · shoulders · arms'],
      ['Six days', 'Mon and Fri: chest, shoulders, triceps · Tue and Sat: legs · Wed and Sun: back, biceps'],
    ]);
  });

  test('a week of each kind', () => {
    const weeks = read(exampleWeeksTable());
    expect(weeks.map(([day]) => day)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(weeks[0]).toEqual([
      'Monday',
      'Phase 1; Stage 1 cardio',
      'Phase 1; Stage 2 cardio',
      'Phase 3: chest, triceps',
      'Phase 5; easy cardio',
    ]);
    expect(weeks[2]).toEqual(['Wednesday', 'Phase 1', 'Phase 2', 'Easy cardio, or rest', 'Phase 2']);
    expect(weeks[6]).toEqual(['Sunday', 'Rest', 'Rest', 'Rest', 'Rest']);
  });

  test('linear against undulating has two answers for each point', () => {
    expect(read(planContrastTable()).map((row) => row.length)).toEqual([3, 3, 3, 3, 3, 3]);
  });
});
