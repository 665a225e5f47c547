import { describe, expect, test } from 'vitest';
import { getDispute } from '../opt/disputes.ts';
import { findFact, getFact } from '../opt/facts.ts';
import { chartIds, charts, getChart } from './index.ts';
import type { ChartId } from './index.ts';
import type { Label, Span } from './types.ts';

/** Every label and span in a chart, wherever its own shape keeps them. */
function collect(value: unknown, labels: Label[] = [], spans: Span[] = []): { labels: Label[]; spans: Span[] } {
  if (Array.isArray(value)) for (const one of value) collect(one, labels, spans);
  else if (typeof value === 'object' && value !== null) {
    if ('spans' in value && 'anchor' in value) labels.push(value as Label);
    if ('text' in value && !('sources' in value) && !('range' in value)) {
      const { fact, from, dispute } = value as Span;
      if ([fact, from, dispute].some((id) => typeof id === 'string')) spans.push(value as Span);
    }
    // A range carries its whole fact, which holds nothing to draw.
    for (const [key, one] of Object.entries(value)) {
      if (key !== 'range' && key !== 'dispute') collect(one, labels, spans);
    }
  }
  return { labels, spans };
}

test('the ids that chapters use are there', () => {
  expect(chartIds).toEqual([
    'reps-and-load',
    'rest-by-phase',
    'tempo',
    'force-velocity',
    'dispute-map',
    'year-fat-loss',
    'year-muscle-gain',
    'year-performance',
  ]);
});

test('a misspelt chart is refused with the nearest name', () => {
  expect(() => getChart('tempi' as ChartId)).toThrow(
    'No chart "tempi". Did you mean "tempo"? Charts are listed in src/charts/index.ts.',
  );
});

describe.each(chartIds)('%s', (id) => {
  const chart = charts[id]();

  test('names facts that exist', () => {
    expect(chart.factIds.length).toBeGreaterThan(0);
    expect(chart.factIds.filter((factId) => findFact(factId) === undefined)).toEqual([]);
    expect(new Set(chart.factIds).size).toBe(chart.factIds.length);
  });

  test('prints each fact as the model words it, and prints none that it does not name', () => {
    const { spans } = collect(chart);
    expect(spans.length).toBeGreaterThan(10);
    for (const { text, fact, from, dispute } of spans) {
      if (fact) expect(text).toBe(getFact(fact).text);
      if (dispute) expect(() => getDispute(dispute)).not.toThrow();
      else expect(chart.factIds).toContain(fact ?? from);
    }
  });

  test('every mark prints a fact, or a value that a dispute keeps', () => {
    for (const drawing of [chart.wide, chart.narrow]) {
      const { marks } = drawing;
      for (const mark of marks) {
        expect(collect(mark).spans.filter(({ fact, dispute }) => fact ?? dispute).length).toBeGreaterThan(0);
      }
    }
  });

  test('both drawings state the same facts', () => {
    const facts = (drawing: unknown) => [...new Set(collect(drawing).spans.flatMap(({ fact }) => fact ?? []))].sort();
    expect(facts(chart.narrow)).toEqual(facts(chart.wide));
  });

  test('no label begins outside its drawing', () => {
    for (const drawing of [chart.wide, chart.narrow]) {
      for (const { x, y } of collect(drawing).labels) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(drawing.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(drawing.height);
      }
    }
  });

  test('its table is rectangular and says all that is drawn', () => {
    const { columns, rows } = chart.twin;
    expect(rows.filter((cells) => cells.length !== columns.length)).toEqual([]);
    const told = new Set(collect(rows).spans.flatMap(({ fact }) => fact ?? []));
    const drawn = collect(chart.wide).spans.flatMap(({ fact }) => fact ?? []);
    expect(drawn.filter((fact) => !told.has(fact))).toEqual([]);
  });

  test('its description says every number that is drawn', () => {
    const numbers = collect(chart.wide).spans.flatMap(({ fact, text }) => (fact ? [text] : []));
    expect(numbers.filter((text) => !chart.description.includes(text))).toEqual([]);
  });
});
