import { describe, expect, test } from 'vitest';
import { allSources } from '../all-sources.ts';
import { findTerm, getTerm, glossary, isTermId, termsIn } from './index.ts';
import type { GlossaryTerm } from './index.ts';

const terms: readonly GlossaryTerm[] = glossary;
const sourceIds = new Set<string>(allSources.map((source) => source.id));

describe('the glossary', () => {
  test('holds 152 terms, no id and no term twice', () => {
    expect(terms).toHaveLength(152);
    expect(new Set(terms.map((term) => term.id)).size).toBe(152);
    expect(new Set(terms.map((term) => term.term.toLowerCase())).size).toBe(152);
  });

  test('holds as many terms in each group as its source tables', () => {
    expect(termsIn('model')).toHaveLength(21);
    expect(termsIn('variables')).toHaveLength(27);
    expect(termsIn('adaptation')).toHaveLength(24);
    expect(termsIn('movement')).toHaveLength(50);
    expect(termsIn('flexibility-saq-cardio')).toHaveLength(18);
    expect(termsIn('assessment')).toHaveLength(12);
  });

  test('every id is kebab-case', () => {
    expect(terms.filter((term) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(term.id))).toEqual([]);
  });

  test('confusions are mutual and never with oneself', () => {
    for (const term of terms) {
      for (const other of term.confusedWith ?? []) {
        expect(other).not.toBe(term.id);
        expect(isTermId(other), `${term.id}: ${other}`).toBe(true);
        expect(getTerm(other).confusedWith, `${other} should name ${term.id}`).toContain(term.id);
      }
    }
  });

  test('every source is known; only one term is wholly ours', () => {
    expect(terms.flatMap((term) => term.sources).filter((id) => !sourceIds.has(id))).toEqual([]);
    expect(terms.filter((term) => term.sources.length === 0).map((term) => term.id)).toEqual(['overreaching']);
  });

  test('definitions are whole sentences in plain words', () => {
    for (const { id, definition } of terms) {
      expect(definition, id).toMatch(/^[A-Z].*\.$/);
      expect(definition, id).not.toMatch(/seed|SEED|\bT7\b|\b[AOX] \d|\*\*|\[/);
    }
  });

  test('definitions state no acute variable', () => {
    const withNumbers = terms.filter(({ definition }) =>
      /%|\d ?[-–] ?\d|\d+ (s|seconds|sets|reps|repetitions)\b/.test(definition),
    );
    expect(withNumbers).toEqual([]);
  });

  test('every term has an example of its own, one sentence without numbers', () => {
    for (const { id, definition, example } of terms) {
      expect(example, id).toMatch(/^[A-Z][^.?!]*\.$/);
      expect(example, id).not.toMatch(/\d/);
      expect(example.length, id).toBeGreaterThanOrEqual(25);
      expect(example.length, id).toBeLessThanOrEqual(200);
      expect(example, id).not.toBe(definition);
      expect(definition, id).not.toContain(example);
    }
    expect(new Set(terms.map((term) => term.example)).size).toBe(152);
  });

  test('a form belongs to one term only, whatever the case of its letters', () => {
    const forms = terms.flatMap((term) => term.forms ?? []).map((form) => form.toLowerCase());
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('forms are words as chapters write them', () => {
    for (const { id, forms } of terms) {
      expect(forms, id).not.toEqual([]);
      for (const form of forms ?? []) expect(form, id).toMatch(/^[A-Za-z]+(?:[-’ ][A-Za-z]+)*$/);
    }
  });

  test('words of every day, and what the whole site is about, are no forms', () => {
    const everyday = ['set', 'repetition', 'power', 'strength', 'speed', 'level', 'phase', 'posture', 'progression'];
    expect(everyday.filter((id) => getTerm(id).forms !== undefined)).toEqual([]);
  });

  test('what is often taught is followed by what is more exact', () => {
    const taught = terms.filter(({ definition }) => definition.includes('often taught as'));
    expect(taught.map((term) => term.id)).toEqual([
      'muscular-endurance',
      'strength-endurance',
      'power',
      'deconditioned',
      'sedentary',
      'body-weight-exercise',
    ]);
    for (const term of taught) expect(term.definition).toContain('more exactly');
  });
});

describe('looking up', () => {
  test('the pairs that learners mix up most', () => {
    expect(getTerm('level').confusedWith).toEqual(['phase']);
    expect(getTerm('strength-endurance').confusedWith).toContain('muscular-endurance');
    expect(getTerm('vertical-loading').confusedWith).toContain('horizontal-loading');
  });
  test('getTerm names the nearest id', () => {
    expect(() => getTerm('supersets')).toThrow('No glossary term "supersets". Did you mean "superset"?');
  });
  test('findTerm may be undefined', () => {
    expect(findTerm('nothing')).toBeUndefined();
    expect(findTerm('doms')?.term).toBe('Delayed-onset muscle soreness');
  });
});
