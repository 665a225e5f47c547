import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPrescriptions } from './prescriptions.ts';
import { drawRestByPhase, getRestByPhase, getRests } from './rest-by-phase.ts';
import { isInside, range, wordsOf } from './test-helpers.ts';

describe('rest by phase', () => {
  test('every rest of the 7th edition has its bar, in the order of the phases', () => {
    expect(getRestByPhase().wide.marks.map(({ phase, labels }) => `${phase} ${wordsOf(labels)}`)).toEqual([
      '1 after each set 0–90 s',
      '2 between its two exercises 0 s',
      '2 after each superset 0–60 s',
      '3 after each set 0–3 min',
      '4 after each set 2–4 min\u2009†',
      '5 between its two exercises 0 s',
      '5 after each pair 1–2 min',
      '5 between circuits 3–5 min',
    ]);
  });

  test('bars are as long as the rest: 294 px for five minutes from x = 268', () => {
    const [phase1, , , phase3, , , , circuits] = getRestByPhase().wide.marks;
    expect(phase1?.box).toMatchObject({ x: 268, width: 88.2 });
    expect(phase3?.box).toMatchObject({ x: 268, width: 176.4 });
    expect(circuits?.box).toMatchObject({ x: 444.4, width: 117.6 });
  });

  test('the axis counts minutes', () => {
    expect(getRestByPhase().narrow.time.map(({ text }) => text)).toEqual([
      '0',
      '1 min',
      '2 min',
      '3 min',
      '4 min',
      '5 min',
    ]);
  });

  test('the axis keeps to whole minutes when a rest is longer', () => {
    const longer = getPrescriptions().map((one) => ({ ...one, restAfter: { ...one.restAfter, max: 500 } }));
    expect(drawRestByPhase(longer, 'wide').time.map(({ text }) => text)).toEqual([
      '0',
      '2 min',
      '4 min',
      '6 min',
      '8 min',
    ]);
  });

  test('the disputed rest of Phase 4 shows what the other sources print', () => {
    const { wide, notes, description } = getRestByPhase();
    expect(wide.others.map(({ range: { min, max }, labels }) => [min, max, wordsOf(labels)])).toEqual([
      [180, 300, '† the 6th-edition table and more 3–5 min'],
      [0, 180, '† NASM’s own study guide 0–3 min'],
    ]);
    const note = notes.map((spans) => spans.map(({ text }) => text).join('')).join(' ');
    expect(note).toContain('† Sources disagree about Phase 4. 2–4 min: two 7th-edition decks; 3–5 min: ');
    expect(description).toContain('lighter bars show 3–5 min and 0–3 min');
  });

  test('no other rest is marked as disputed: there the editions differ, or one number is a general rule', () => {
    expect(getRestByPhase().wide.marks.flatMap(({ phase, dispute }) => (dispute ? [phase] : []))).toEqual([4]);
  });

  test('halves of a superset are one bar while they print the same rest, and two when they do not', () => {
    const prescriptions = getPrescriptions();
    const after = (rests: ReturnType<typeof getRests>) =>
      rests.filter(({ phase, kind }) => phase === 2 && kind === 'after').map(({ when, factIds }) => [when, factIds]);
    expect(after(getRests(prescriptions))).toEqual([
      ['after each superset', ['res7-p2-strength.restAfterSeconds', 'res7-p2-stabilization.restAfterSeconds']],
    ]);
    const changed = prescriptions.map((one) =>
      one.rowId === 'res7-p2-stabilization'
        ? { ...one, restAfter: { ...one.restAfter, text: '0–45 s', max: 45 } }
        : one,
    );
    expect(after(getRests(changed))).toEqual([
      ['after each superset', ['res7-p2-strength.restAfterSeconds']],
      ['after each superset (stabilization exercise)', ['res7-p2-stabilization.restAfterSeconds']],
    ]);
  });

  test('the table has the bars, and the other positions, as rows', () => {
    const { twin } = getRestByPhase();
    expect(twin.rows.map((cells) => cells.map((spans) => spans.map(({ text }) => text).join('')))).toEqual([
      ['1 Stabilization Endurance', 'after each set', '0–90 s'],
      ['2 Strength Endurance', 'between its two exercises', '0 s'],
      ['2 Strength Endurance', 'after each superset', '0–60 s'],
      ['3 Muscular Development', 'after each set', '0–3 min'],
      ['4 Maximal Strength', 'after each set', '2–4 min†'],
      [
        '4 Maximal Strength',
        'after each set, as in the 6th-edition table, and the text of the 7th edition',
        '3–5 min†',
      ],
      ['4 Maximal Strength', 'after each set, as in NASM’s own study guide', '0–3 min†'],
      ['5 Power', 'between its two exercises', '0 s'],
      ['5 Power', 'after each pair', '1–2 min'],
      ['5 Power', 'between circuits', '3–5 min'],
    ]);
  });

  test('whatever the numbers, every bar stays in the plot', () => {
    fc.assert(
      fc.property(
        fc.array(range(0, 1200), { minLength: 8, maxLength: 8 }),
        fc.constantFrom('wide', 'narrow'),
        (rests, variant) => {
          const changed = getPrescriptions().map((one, index) => ({
            ...one,
            restAfter: rests[index] ?? one.restAfter,
          }));
          const { marks, others, plot, time, height } = drawRestByPhase(changed, variant);
          expect([...marks, ...others].filter(({ box }) => !isInside(box, plot))).toEqual([]);
          expect(time.filter(({ at }) => at > plot.x + plot.width)).toEqual([]);
          expect(plot.y + plot.height).toBeLessThanOrEqual(height);
        },
      ),
    );
  });
});
