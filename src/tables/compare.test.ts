import { describe, expect, test } from 'vitest';
import { compareColumns, compareComponents, compareTable } from './compare.ts';
import type { CompareCell } from './compare.ts';
import { cellText } from './table.ts';

const { rows } = compareTable();

function row(id: string) {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`No row "${id}".`);
  return found;
}

/** A row as a reader sees it, the 6th edition in brackets where it differs. */
function read(id: string): string[] {
  return row(id).cells.map((cell) => cellText(cell.parts) + (cell.older ? ` [${cellText(cell.older)}]` : ''));
}

function cell(id: string): CompareCell {
  const found = rows.flatMap((one) => one.cells).find((one) => one.id === id);
  if (!found) throw new Error(`No cell "${id}".`);
  return found;
}

describe('what the table holds', () => {
  test('its columns and parts', () => {
    expect(compareColumns.map((column) => column.id)).toEqual([
      'exercises',
      'sets',
      'reps',
      'tempo',
      'load',
      'hold',
      'rest',
    ]);
    expect(compareComponents.map((component) => component.id)).toEqual([
      'resistance',
      'core',
      'balance',
      'plyometric',
      'saq',
      'flexibility',
      'cardio',
    ]);
  });

  test('every phase has every part', () => {
    const count = (component: string) => rows.filter((one) => one.component === component).map((one) => one.phase);
    expect(rows).toHaveLength(51);
    expect(count('resistance')).toEqual([1, 2, 2, 3, 3, 4, 5, 5]);
    expect(count('core')).toEqual([1, 2, 3, 4, 5]);
    expect(count('balance')).toEqual([1, 2, 3, 4, 5]);
    expect(count('plyometric')).toEqual([1, 2, 3, 4, 5]);
    expect(count('saq')).toEqual([1, 2, 3, 4, 5]);
    expect(count('flexibility')).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, undefined, undefined]);
    expect(count('cardio')).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('addresses of rows are kept for ever', () => {
    expect(rows.map((one) => one.id.replace('compare-', ''))).toEqual([
      'p1-resistance',
      'p2-resistance-strength',
      'p2-resistance-stabilization',
      'p3-resistance',
      'p3-resistance-endurance',
      'p4-resistance',
      'p5-resistance-strength',
      'p5-resistance-power',
      'p1-core',
      'p2-core',
      'p3-core',
      'p4-core',
      'p5-core',
      'p1-balance',
      'p2-balance',
      'p3-balance',
      'p4-balance',
      'p5-balance',
      'p1-plyometric',
      'p2-plyometric',
      'p3-plyometric',
      'p4-plyometric',
      'p5-plyometric',
      'p1-saq',
      'p2-saq',
      'p3-saq',
      'p4-saq',
      'p5-saq',
      'p1-warm-up-rolling',
      'p1-warm-up-static',
      'p1-warm-up-dynamic',
      'p2-warm-up-rolling',
      'p2-warm-up-active',
      'p2-warm-up-dynamic',
      'p3-warm-up-rolling',
      'p3-warm-up-active',
      'p3-warm-up-dynamic',
      'p4-warm-up-rolling',
      'p4-warm-up-active',
      'p4-warm-up-dynamic',
      'p5-warm-up-rolling',
      'p5-warm-up-dynamic',
      'p5-warm-up-static',
      'p5-warm-up-active',
      'any-cool-down-rolling',
      'any-cool-down-static',
      'any-cardio-1',
      'any-cardio-2',
      'any-cardio-3',
      'any-cardio-4',
      'any-cardio-5',
    ]);
  });

  test('a cell has the address of its row and column', () => {
    for (const one of rows) {
      expect(one.cells.map((each) => each.id)).toEqual(
        ['exercises', 'sets', 'reps', 'tempo', 'load', 'hold', 'rest'].map((column) => `${one.id}-${column}`),
      );
    }
  });

  test('heads and levels', () => {
    expect(row('compare-p2-resistance-strength')).toMatchObject({
      head: 'Phase 2 · Resistance: strength exercise',
      level: 2,
    });
    expect(row('compare-p5-core')).toMatchObject({ head: 'Phase 5 · Core (optional)', level: 3 });
    expect(row('compare-p5-warm-up-static').head).toBe('Phase 5 · Warm-up: static stretching (if needed)');
    expect(row('compare-any-cool-down-rolling').head).toBe('Every phase · Cool-down: rolling');
  });
});

describe('resistance training', () => {
  test.each([
    [
      'p1-resistance',
      [
        'not printed [1–2 exercises]',
        '1–3',
        '12–20',
        'Slow: 4-2-1-1 [Slow: 4/2/1]',
        '12–20RM, 50–70% [50–70%]',
        '–',
        '0–90 s',
      ],
    ],
    [
      'p2-resistance-strength',
      [
        '1–2 supersets [1 superset]',
        '2–4',
        '8–12',
        'Moderate: 2-0-2-0 [Moderate: 2/0/2]',
        '8–12RM, 70–80% [70–80%]',
        '–',
        '0 s before the second exercise',
      ],
    ],
    [
      'p2-resistance-stabilization',
      ['1–2 supersets', '2–4', '8–12', 'Slow: 4-2-1-1 [Slow: 4/2/1]', '50–70%', '–', '0–60 s'],
    ],
    [
      'p3-resistance',
      [
        '2–4 exercises',
        '3–6 [3–5]',
        '6–12',
        'Moderate: 2-0-2-0 [Moderate: 2/0/2]',
        '6–12RM, 75–85% [75–85%]',
        '–',
        '0–3 min [0–60 s]',
      ],
    ],
    ['p3-resistance-endurance', ['2–4 exercises', '3–6', '12–20', 'Moderate: 2-0-2-0', '12–20RM', '–', '0–3 min']],
    [
      'p4-resistance',
      [
        '2–4 exercises',
        '4–6',
        '1–5',
        'Explosive: X-X-X-X [Explosive: x/x/x]',
        '1–5RM, 85–100% [85–100%]',
        '–',
        '2–4 min [3–5 min]',
      ],
    ],
    [
      'p5-resistance-power',
      [
        '1 pair',
        '3–5',
        '8–10',
        'Explosive: X-X-X-X [Explosive: x/x/x]',
        '30–45%',
        '–',
        '1–2 min; 3–5 min between circuits',
      ],
    ],
  ])('%s', (id, cells) => {
    expect(read(`compare-${id}`)).toEqual(cells);
  });
});

describe('the other parts', () => {
  test.each([
    ['p1-core', ['1–4', '1–3 [1–4]', '12–20', 'Slow, or an isometric hold: 4-2-1-1 [Slow: 4/2/1]', '–', '–', '0–90 s']],
    ['p4-core', ['1–4 [0–4]', '2–4 [2–3]', '8–12', 'Moderate: 2-0-2-0 [Moderate]', '–', '–', '0–60 s']],
    [
      'p1-balance',
      [
        '1–4',
        '1–3',
        '12–20 (6–10 on each leg)',
        'Slow, with little motion of the balance leg [Slow: 4/2/1]',
        '–',
        '–',
        '0–90 s',
      ],
    ],
    [
      'p5-balance',
      [
        'not printed [0–2]',
        'not printed [2–3]',
        '8–12 on each leg [8–12]',
        'Hop to a single-leg landing and hold it [Controlled, with the landing held]',
        '–',
        '3–5 s',
        '0–60 s',
      ],
    ],
    [
      'p1-plyometric',
      [
        '1–3 [0–2]',
        '1–3',
        '5–8',
        'Small jump, with the landing held [Jump, with the landing held]',
        '–',
        '3–5 s',
        '0–90 s',
      ],
    ],
    ['p1-saq', ['4–6', '1–2', '2–3', 'Beginner drills', '–', '–', '15–60 s [0–60 s]']],
    ['p1-warm-up-static', ['1–3', '1–3', '– [1]', '–', '–', 'at least 30 s [30 s]', '–']],
    ['p3-warm-up-active', ['1–3', '1–3 [1–2]', '5–10', '–', '–', '1–2 s', '–']],
    ['p5-warm-up-dynamic', ['3–10', '1 [1–2]', '10–15', '–', '–', '–', '–']],
    ['any-cool-down-static', ['1–3', '1–3', '–', '–', '–', 'at least 30 s', '–']],
    ['any-cardio-1', ['–', '–', '–', 'Steady work at an easy pace', 'Zone 1, effort rated 3–4', '15–30 min', '–']],
  ])('%s', (id, cells) => {
    expect(read(`compare-${id}`)).toEqual(cells);
  });

  test('rows that the 6th edition does not have', () => {
    expect(rows.filter((one) => !one.hasOlder).map((one) => one.id.replace('compare-', ''))).toEqual([
      'p3-resistance-endurance',
      'p1-warm-up-dynamic',
      'p2-warm-up-dynamic',
      'p3-warm-up-dynamic',
      'p4-warm-up-dynamic',
      'p5-warm-up-static',
      'p5-warm-up-active',
      'any-cool-down-rolling',
      'any-cool-down-static',
      'any-cardio-1',
      'any-cardio-2',
      'any-cardio-3',
      'any-cardio-4',
      'any-cardio-5',
    ]);
  });
});

describe('what a cell is sorted by', () => {
  test.each([
    ['compare-p1-resistance-reps', [12, 20], [12, 20]],
    ['compare-p3-resistance-sets', [3, 6], [3, 5]],
    // Times are seconds, whichever unit is shown.
    ['compare-p3-resistance-rest', [0, 180], [0, 60]],
    ['compare-p5-resistance-power-rest', [60, 120], [60, 120]],
    ['compare-any-cardio-1-hold', [900, 1800], undefined],
    // A tempo is sorted by the seconds of one repetition.
    ['compare-p1-resistance-tempo', [8, 8], [7, 7]],
    ['compare-p4-resistance-tempo', [0, 0], [0, 0]],
    // A load is sorted by its percentage, and an RM alone by the percentage of the same RM.
    ['compare-p1-resistance-load', [50, 70], [50, 70]],
    ['compare-p3-resistance-endurance-load', [50, 70], undefined],
    // An open end counts as its beginning.
    ['compare-p1-warm-up-static-hold', [30, 30], [30, 30]],
    ['compare-p1-resistance-exercises', undefined, [1, 2]],
    ['compare-p4-resistance-exercises', [2, 4], undefined],
    ['compare-p1-core-hold', undefined, undefined],
    ['compare-any-cardio-1-load', undefined, undefined],
  ])('%s', (id, sort, olderSort) => {
    expect(cell(id).sort).toEqual(sort);
    expect(cell(id).olderSort).toEqual(olderSort);
  });
});
