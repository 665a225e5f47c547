import { describe, expect, test } from 'vitest';
import type { DiagramGraph, RenderedDiagram } from '../../src/diagrams/types.ts';
import { compareRendered, differenceOfEdges, wordsOf } from './compare.ts';

const graph: DiagramGraph = {
  nodes: [
    { id: 'a', name: 'A', detail: '' },
    { id: 'b', name: 'B', detail: '' },
  ],
  groups: [],
  edges: [{ from: 'a', to: 'b', label: 'then', dashed: false }],
};
const variant = { widthUnits: 300, heightUnits: 200, svg: '<svg><title>T</title><tspan>A</tspan></svg>' };
const drawing: RenderedDiagram = { stamp: 'x', graph, wide: variant, portrait: variant };

describe('differenceOfEdges', () => {
  test('finds none where the arrows are the same', () => {
    expect(differenceOfEdges(graph, { ...graph, edges: [...graph.edges] })).toBeUndefined();
  });

  test.each([
    [{ label: 'before' }, 'a --> b "then" is in the first only'],
    [{ dashed: true }, 'a --> b "then" is in the first only'],
    [{ to: 'a' }, 'a --> b "then" is in the first only'],
  ])('names an arrow that differs by %j', (change, words) => {
    expect(differenceOfEdges(graph, { ...graph, edges: graph.edges.map((edge) => ({ ...edge, ...change })) })).toBe(
      words,
    );
  });

  test('names an arrow more', () => {
    const more = { ...graph, edges: [...graph.edges, { from: 'b', to: 'a', label: '', dashed: true }] };
    expect(differenceOfEdges(graph, more)).toBe('b -.-> a is in the second only');
  });
});

describe('compareRendered', () => {
  test('accepts the same drawing, and sizes that differ by less than a fiftieth', () => {
    expect(compareRendered(drawing, drawing)).toEqual([]);
    expect(compareRendered(drawing, { ...drawing, wide: { ...variant, widthUnits: 305 } })).toEqual([]);
  });

  test('names what differs', () => {
    const other: RenderedDiagram = {
      stamp: 'y',
      graph: { ...graph, nodes: graph.nodes.slice(0, 1), edges: [] },
      wide: { ...variant, widthUnits: 310 },
      portrait: { ...variant, svg: variant.svg.replace('>A<', '>Z<') },
    };
    expect(compareRendered(drawing, other)).toEqual([
      'the stamps differ',
      'arrows differ, a --> b "then" is in the first only',
      'boxes or groups differ',
      'the wide size is 300 × 200, now 310 × 200',
      'words of the portrait one differ',
    ]);
  });
});

test('wordsOf reads each row, a text’s own first one and those in it', () => {
  expect(
    wordsOf('<svg><title>T</title><text x="1">A <tspan>B</tspan> <tspan>C</tspan></text><text>D</text></svg>'),
  ).toEqual(['T', 'A', 'B', 'C', 'D']);
});
