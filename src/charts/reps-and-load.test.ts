import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPrescriptions } from './prescriptions.ts';
import { drawRepsAndLoad, getRepsAndLoad } from './reps-and-load.ts';
import { isInside, range, wordsOf } from './test-helpers.ts';

const markOf = (rowId: string) => getRepsAndLoad().wide.marks.find((mark) => mark.rowId === rowId);

describe('repetitions and load', () => {
  // The wide plot is 580 px for 0 to 21 repetitions from x = 50, and 456 px for 100% down to 24% from y = 38.
  test('the rectangle of Phase 1 runs from 12 to 20 repetitions and from 50 to 70%', () => {
    expect(markOf('res7-p1')?.box).toEqual({ x: 381.4, y: 218, width: 221, height: 120 });
  });

  test('the power exercise of Phase 5 runs from 8 to 10 repetitions and from 30 to 45%', () => {
    expect(markOf('res7-p5-power')?.box).toEqual({ x: 271, y: 368, width: 55.2, height: 90 });
  });

  test('every prescription with a printed load has a rectangle, and its numbers beside it', () => {
    expect(getRepsAndLoad().wide.marks.map(({ phase, labels }) => [phase, wordsOf(labels)])).toEqual([
      [1, 'Stabilization Endurance 12–20 reps, 50–70%'],
      [2, 'Strength Endurance strength exercise 8–12 reps, 70–80%'],
      [2, 'Strength Endurance stabilization exercise 8–12 reps, 50–70%'],
      [3, 'Muscular Development 6–12 reps, 75–85%'],
      [4, 'Maximal Strength: 1–5 reps, 85–100%'],
      [5, 'Power, strength exercise: 1–5 reps, 85–100%'],
      [5, 'Power power exercise 8–10 reps, 30–45%'],
    ]);
  });

  test('the equal rectangles of Phases 4 and 5 know that they share a place', () => {
    expect(markOf('res7-p4')).toMatchObject({ place: 0, sharedBy: 2 });
    expect(markOf('res7-p5-strength')).toMatchObject({ place: 1, sharedBy: 2 });
    expect(markOf('res7-p3')).toMatchObject({ place: 0, sharedBy: 1 });
  });

  test('the notes name the shared rectangle, the older percentages and the choice without one', () => {
    expect(getRepsAndLoad().notes.map((spans) => spans.map(({ text }) => text).join(''))).toEqual([
      'Phase 4 and the strength exercise of Phase 5 share one rectangle.',
      'For Phase 2 the 7th edition prints no percentage; those drawn here are the 6th edition’s, and they still fit.',
      'Phase 3 also allows 12–20 repetitions. No percentage is printed for that choice, so it has no rectangle.',
    ]);
  });

  test('the table has a row for each rectangle, and one for the choice that has none', () => {
    const { wide, twin } = getRepsAndLoad();
    const rows = twin.rows.map(([, , reps, load]) => [reps?.[0]?.fact, load?.[0]?.fact]);
    expect(rows.filter(([, load]) => load !== undefined)).toEqual(wide.marks.map(({ facts }) => [...facts]));
    expect(rows.filter(([, load]) => load === undefined)).toEqual([['res7-p3-endurance.reps', undefined]]);
  });

  test('whatever the numbers, every rectangle and numeral stays in the plot', () => {
    const one = fc.record({ reps: range(1, 40), percentOneRm: range(5, 110) });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 8, maxLength: 8 }),
        fc.constantFrom('wide', 'narrow'),
        (changes, variant) => {
          const changed = getPrescriptions().map((prescription, index) => ({ ...prescription, ...changes[index] }));
          const { marks, plot } = drawRepsAndLoad(changed, variant);
          expect(marks.filter(({ box }) => !isInside(box, plot))).toEqual([]);
        },
      ),
    );
  });
});
