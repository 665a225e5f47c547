import { describe, expect, test } from 'vitest';
import { formatProblem } from '../pages/problem.ts';
import { toPage } from '../pages/site.ts';
import { changeFact, staleNumbers } from './changed-facts.ts';
import type { ChangedFact } from './changed-facts.ts';

const reps: ChangedFact = {
  rowId: 'res7-p2-strength',
  field: 'reps',
  from: { min: 8, max: 12, text: '8–12' },
  to: { min: 9, max: 13, text: '9–13' },
};

describe('changing a fact', () => {
  const source = `[
  { id: 'res7-p1', reps: { min: 12, max: 20 } },
  { id: 'res7-p2-strength', sets: { min: 2, max: 4 }, reps: { min: 8, max: 12 } },
  { id: 'res7-p2-stabilization', reps: { min: 8, max: 12 } },
]`;

  test('touches its row alone', () => {
    expect(changeFact(source, reps)).toBe(`[
  { id: 'res7-p1', reps: { min: 12, max: 20 } },
  { id: 'res7-p2-strength', sets: { min: 2, max: 4 }, reps: { min: 9, max: 13 } },
  { id: 'res7-p2-stabilization', reps: { min: 8, max: 12 } },
]`);
  });

  test('is refused when the row holds something else', () => {
    const changed = changeFact(source, reps);
    expect(() => changeFact(changed, reps)).toThrow(
      'The row "res7-p2-strength" does not hold "reps: { min: 8, max: 12 }".',
    );
    expect(() => changeFact(source, { ...reps, rowId: 'res7-p9' })).toThrow('"res7-p9"');
  });
});

describe('stale numbers', () => {
  const stated = (text: string) => `<span data-fact="res7-p2-strength.reps">${text}</span>`;
  const figure = (text: string, path = text) =>
    `<figure id="figure-x" data-facts="res7-p2-strength.reps"><svg><text>${text} reps</text><path d="${path}"/></svg></figure>`;
  const faults = (before: string, after: string, fact = reps) =>
    staleNumbers([toPage('/phases/2/', before)], [toPage('/phases/2/', after)], [fact]).map(formatProblem);

  test('are none when every place changed', () => {
    expect(faults(`<p>${stated('8–12')}</p>${figure('8–12')}`, `<p>${stated('9–13')}</p>${figure('9–13')}`)).toEqual(
      [],
    );
  });

  test('are found in a marked place that did not change, or that went away', () => {
    expect(faults(stated('8–12'), stated('8–12'))).toContain(
      'dist/phases/2/index.html: <span> shows "8–12" for res7-p2-strength.reps, not "9–13". Read it from src/opt.',
    );
    expect(faults(stated('8–12') + stated('8–12'), stated('9–13'))).toEqual([
      expect.stringContaining('stood 2 times and stands 1 times'),
    ]);
  });

  test.each([
    ['words', '<p id="lead">Lift 8–12 times</p>'],
    ['words with a hyphen', '<p id="lead">Lift 8-12 times</p>'],
    ['words with "to"', '<p id="lead">Lift 8 to 12 times</p>'],
    ['a label', '<figure id="lead" aria-label="Phase 2: 8–12"></figure>'],
    ['a description', '<p id="lead"></p><meta id="lead" name="description" content="For 8–12 repetitions">'],
    ['the mark of a changed fact', '<p id="lead" data-fact="res7-p2-strength.reps">8–12</p>'],
  ])('are found in %s', (_, html) => {
    const found = faults(stated('8–12'), stated('9–13') + html);
    expect(found.join('\n')).toContain('at #lead');
  });

  test.each([
    ['another fact', '<span data-fact="core7-p2-4.reps">8–12</span>'],
    ['a dispute', '<span data-dispute="phase-2-second-reps">8–12</span>'],
    ['a figure of another fact', '<figure data-facts="core7-p2-4.reps"><svg><text>8–12</text></svg></figure>'],
    ['a longer number', '<p>18–12, 8–120, 8–12RM and 2018–12</p>'],
  ])('are not %s that reads the same', (_, html) => {
    expect(faults(stated('8–12'), stated('9–13') + html)).toEqual([]);
  });

  test('are found in a figure whose drawing or words did not change', () => {
    const base = stated('8–12');
    const next = stated('9–13');
    expect(faults(base + figure('8–12'), next + figure('8–12'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('a drawing of #figure-x did not change with res7-p2-strength.reps.'),
        expect.stringContaining('#figure-x does not say "9–13".'),
        expect.stringContaining('the old "8–12" is left at #figure-x'),
      ]),
    );
  });

  test('are looked for in vain when no page states the fact', () => {
    expect(faults('<p>Nothing</p>', '<p>Nothing</p>')).toEqual([
      expect.stringContaining('no page states res7-p2-strength.reps'),
    ]);
  });
});
