import { describe, expect, test } from 'vitest';
import { cardioStages } from './acute-variables/cardio.ts';
import { balance, core, plyometric } from './acute-variables/core-balance-plyometric.ts';
import { flexibility } from './acute-variables/flexibility.ts';
import { resistance } from './acute-variables/resistance.ts';
import { saq } from './acute-variables/saq.ts';
import { cautions } from './contraindications.ts';
import { coreMuscles } from './core-muscles.ts';
import { disputes } from './disputes.ts';
import { allFacts, findFact, getFact } from './facts.ts';
import { frequency } from './frequency.ts';
import { generalFacts } from './general-facts.ts';
import { goalRoutes } from './goals.ts';
import { levels } from './levels.ts';
import { exampleWeeks, linearExample, monthPlans, planContrasts, splits, trainingCycles } from './periodization.ts';
import { phases } from './phases.ts';
import { populations } from './populations.ts';
import { readiness } from './readiness.ts';
import { sampleSessionFacts } from './sample-sessions.ts';
import { sampleWeeks } from './sample-weeks.ts';
import { sources } from './sources.ts';
import { sessionSections } from './template.ts';
import type { FactRow } from './types.ts';
import { yearPlans } from './year-plans.ts';

const rows: readonly FactRow[] = [
  ...resistance,
  ...core,
  ...balance,
  ...plyometric,
  ...saq,
  ...flexibility,
  ...cardioStages,
  ...frequency,
  ...phases,
  ...levels,
  ...populations,
  ...cautions,
  ...coreMuscles,
  ...readiness,
  ...goalRoutes,
  ...yearPlans,
  ...sessionSections,
  ...generalFacts,
  ...trainingCycles,
  ...linearExample,
  ...planContrasts,
  ...splits,
  ...monthPlans,
  ...exampleWeeks,
  ...sampleWeeks,
  ...sampleSessionFacts,
];

describe('every row', () => {
  const knownSources = new Set<string>(sources.map((source) => source.id));
  const knownDisputes = new Set<string>(disputes.map((dispute) => dispute.id));

  test('has a status that may be published', () => {
    const published = ['solid', 'nasm-only', 'deck-only', 'disputed', 'constructed'];
    expect(rows.filter((row) => !published.includes(row.status)).map((row) => row.id)).toEqual([]);
  });

  test('names a source, unless it is our own', () => {
    const without = rows.filter((row) => row.status !== 'constructed' && row.sources.length === 0);
    expect(without.map((row) => row.id)).toEqual([]);
  });

  test('names only sources that are listed', () => {
    const lost = rows.flatMap((row) =>
      row.sources.filter((source) => !knownSources.has(source)).map((source) => `${row.id}: ${source}`),
    );
    expect(lost).toEqual([]);
  });

  test('names only disputes that are kept, and fields that it has', () => {
    const lost = rows.flatMap((row) =>
      Object.entries(row.disputes ?? {})
        .filter(([field, id]) => !knownDisputes.has(id) || !(field in row))
        .map(([field, id]) => `${row.id}.${field}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('has an id of its own', () => {
    const ids = rows.map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has ranges the right way round', () => {
    for (const fact of allFacts()) {
      if (typeof fact.value !== 'object') continue;
      expect(fact.value.min, fact.id).toBeLessThanOrEqual(fact.value.max ?? Infinity);
    }
  });

  test('sources have an id each, and only linkable ones have an address', () => {
    expect(knownSources.size).toBe(sources.length);
    expect(sources.filter((source) => source.linkable !== (source.url !== null)).map((source) => source.id)).toEqual(
      [],
    );
  });
});

describe('facts', () => {
  test('what a reader sees', () => {
    expect(
      [
        'res7-p1.reps',
        'res7-p1.tempo',
        'res7-p2-strength.percentOneRm',
        'res7-p3.restAfterSeconds',
        'res7-p5-power.percentOneRm',
        'core7-p2-4.sets',
        'balance7-p1.repsPerLeg',
        'flex7-p1-warm-up-static.holdSeconds',
        'saq7-p5.drills',
        'phase-5.weeks',
        'medicine-ball.percentOfBodyWeight',
        'section-choice.exercises',
        'session.minutes',
      ].map((id) => getFact(id).text),
    ).toEqual([
      '12–20',
      '4-2-1-1',
      '70–80%',
      '0–3 min',
      '30–45%',
      '2–4',
      '6–10',
      'at least 30 s',
      '6–10',
      '2–6 weeks',
      '10%',
      '1–2',
      '30–90 min',
    ]);
  });

  test('a disputed number brings its dispute along', () => {
    const rest = getFact('res7-p4.restAfterSeconds');
    expect(rest).toMatchObject({ rowId: 'res7-p4', field: 'restAfterSeconds', text: '2–4 min', edition: 7 });
    expect(rest.dispute?.id).toBe('phase-4-rest');
    expect(getFact('res7-p4.sets').dispute).toBeUndefined();
  });

  test('findFact is quiet about what is not there', () => {
    expect(findFact('res7-p1.reps')?.text).toBe('12–20');
    expect(findFact('res7-p9.reps')).toBeUndefined();
  });

  test('getFact names the nearest id', () => {
    expect(() => getFact('res7-p1.rep')).toThrow(
      'No fact "res7-p1.rep". Did you mean "res7-p1.reps"? Facts are "row.field" of the tables in src/opt.',
    );
  });

  test('ids are row and field, each once', () => {
    const ids = allFacts().map((fact) => fact.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const fact of allFacts()) expect(fact.id).toBe(`${fact.rowId}.${fact.field}`);
  });
});
