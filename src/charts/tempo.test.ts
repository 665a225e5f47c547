import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPrescriptions } from './prescriptions.ts';
import { drawTempo, getTempo, parseTempo } from './tempo.ts';
import { isInside, wordsOf } from './test-helpers.ts';

const users = () =>
  getTempo().wide.marks.map(({ text, uses }) => [
    text,
    uses.map(({ phase, exercise }) => (exercise ? `${phase} ${exercise}` : `${phase}`)),
  ]);

describe('tempo', () => {
  test('each tempo names the phases that use it', () => {
    expect(users()).toEqual([
      ['4-2-1-1', ['1', '2 stabilization exercise']],
      ['2-0-2-0', ['2 strength exercise', '3']],
      ['X-X-X-X', ['4', '5']],
    ]);
  });

  test('4-2-1-1 is four bars of 4, 2, 1 and 1 s: 616 px for eight seconds', () => {
    const [slow] = getTempo().wide.marks;
    expect(slow?.segments.map(({ action, seconds, box }) => [action, seconds, box.x, box.width])).toEqual([
      ['eccentric', 4, 10, 308],
      ['isometric', 2, 318, 154],
      ['concentric', 1, 472, 77],
      ['isometric', 1, 549, 77],
    ]);
    expect(slow && wordsOf([slow.title])).toBe('4-2-1-1: 8 s a repetition');
  });

  test('the holds of 2-0-2-0 have no width and say so', () => {
    const moderate = getTempo().narrow.marks[1];
    expect(moderate?.segments.map(({ seconds, box, label }) => [seconds, box.width, wordsOf([label])])).toEqual([
      [2, 78, '2'],
      [0, 0, '0 (no hold)'],
      [2, 78, '2'],
      [0, 0, '0 (no hold)'],
    ]);
  });

  test('X-X-X-X has words and no seconds', () => {
    const explosive = getTempo().wide.marks[2];
    expect(explosive?.segments).toEqual([]);
    expect(explosive?.seconds).toBeUndefined();
    expect(explosive?.words && wordsOf([explosive.words.label])).toBe(
      'as fast as can be controlled; no seconds are given',
    );
  });

  test('the table has a row for each prescription, with the figures of its tempo', () => {
    const { twin } = getTempo();
    expect(twin.rows.map((cells) => cells.map((spans) => spans.map(({ text }) => text).join('')).join(' | '))).toEqual([
      '1 Stabilization Endurance | every exercise | 4-2-1-1 | 4 | 2 | 1 | 1',
      '2 Strength Endurance | strength exercise | 2-0-2-0 | 2 | 0 | 2 | 0',
      '2 Strength Endurance | stabilization exercise | 4-2-1-1 | 4 | 2 | 1 | 1',
      '3 Muscular Development | every exercise | 2-0-2-0 | 2 | 0 | 2 | 0',
      '3 Muscular Development | endurance option | 2-0-2-0 | 2 | 0 | 2 | 0',
      '4 Maximal Strength | every exercise | X-X-X-X | not given | not given | not given | not given',
      '5 Power | strength exercise | X-X-X-X | not given | not given | not given | not given',
      '5 Power | power exercise | X-X-X-X | not given | not given | not given | not given',
    ]);
  });

  test('a phase that changes its tempo moves to the other bar', () => {
    const changed = getPrescriptions().map((one) =>
      one.phase === 3 ? { ...one, tempo: { ...one.tempo, text: '4-2-1-1' } } : one,
    );
    const [slow, moderate] = drawTempo(changed, 'wide').marks;
    expect(slow?.uses.map(({ phase }) => phase)).toEqual([1, 2, 3]);
    expect(moderate?.uses.map(({ phase }) => phase)).toEqual([2]);
  });

  test('a tempo of another shape is refused', () => {
    expect(parseTempo('X-X-X-X')).toBeUndefined();
    expect(() => parseTempo('4-2-1')).toThrow('cannot draw the tempo "4-2-1"');
    expect(() => parseTempo('slow')).toThrow('It expects four numbers, such as 4-2-1-1, or X-X-X-X.');
  });

  test('whatever the seconds, every bar stays in the plot', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(digits, { minLength: 8, maxLength: 8 }),
        fc.constantFrom('wide', 'narrow'),
        (tempos, variant) => {
          const changed = getPrescriptions().map((one, index) => ({
            ...one,
            tempo: { ...one.tempo, text: (tempos[index] ?? [1, 1, 1, 1]).join('-') },
          }));
          const { marks, plot, height } = drawTempo(changed, variant);
          const outside = marks.flatMap(({ segments }) => segments).filter(({ box }) => !isInside(box, plot));
          expect(outside).toEqual([]);
          expect(plot.y + plot.height).toBeLessThan(height);
        },
      ),
    );
  });
});
