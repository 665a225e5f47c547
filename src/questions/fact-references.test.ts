import { describe, expect, test } from 'vitest';
import { fillFactReferences, parseFactReferences } from './fact-references.ts';

describe('facts in question text', () => {
  test('are split from the words around them', () => {
    expect(parseFactReferences('Lift for {res7-p1.reps}, then rest {res7-p1.restAfterSeconds}.')).toEqual([
      'Lift for ',
      { fact: 'res7-p1.reps' },
      ', then rest ',
      { fact: 'res7-p1.restAfterSeconds' },
      '.',
    ]);
    expect(parseFactReferences('{res7-p4.rm}')).toEqual([{ fact: 'res7-p4.rm' }]);
    expect(parseFactReferences('No number at all')).toEqual(['No number at all']);
    expect(parseFactReferences('')).toEqual([]);
  });

  test('are filled in as a reader sees them', () => {
    expect(fillFactReferences('Lift for {res7-p1.reps}, then rest {res7-p1.restAfterSeconds}.')).toBe(
      'Lift for 12–20, then rest 0–90 s.',
    );
    expect(fillFactReferences('Load: {res7-p2-strength.percentOneRm}, {res7-p4.rm}')).toBe('Load: 70–80%, 1–5RM');
  });

  test('that are unknown are refused with the nearest known one', () => {
    expect(() => parseFactReferences('Rest {res7-p1.restAfterSecond}.')).toThrow(
      'No fact "res7-p1.restAfterSecond". Did you mean "res7-p1.restAfterSeconds"?',
    );
  });
});
