import { describe, expect, test } from 'vitest';
import type { DiagramDefinition } from '../../src/diagrams/types.ts';
import { drawSvg, toGraph } from './draw-svg.ts';
import type { Layout } from './layout.ts';
import { optimizeSvg } from './optimize.ts';

const definition: DiagramDefinition = {
  id: 'pair',
  title: 'A & B',
  description: 'A, then B.',
  facts: [],
  source: () => '',
};

const layout: Layout = {
  flow: 'LR',
  nodes: [
    {
      id: 'a',
      box: { x: 0, y: 0, width: 80, height: 50 },
      rows: [
        { text: 'A', bold: true },
        { text: 'first', bold: false },
      ],
      classes: ['l2', 'focus'],
      link: '/phases/2/',
    },
    { id: 'b', box: { x: 140, y: 5, width: 80, height: 40 }, rows: [{ text: 'B', bold: true }], classes: [] },
  ],
  groups: [],
  edges: [
    {
      from: 'a',
      to: 'b',
      dashed: true,
      points: [],
      path: '',
      label: { box: { x: 90, y: 15, width: 40, height: 19 }, rows: [{ text: 'then', bold: false }] },
    },
  ],
  order: [],
};

describe('drawSvg', () => {
  const { svg, widthUnits, heightUnits } = drawSvg(definition, 'wide', layout);

  test('has a name, a description and a size that follows the font size', () => {
    expect(svg).toContain('<title id="pair-wide-title">A &amp; B</title><desc id="pair-wide-desc">A, then B.</desc>');
    expect(svg).toContain('role="group" aria-labelledby="pair-wide-title" aria-describedby="pair-wide-desc"');
    // 220 by 50 units, and 3 on each side.
    expect([widthUnits, heightUnits]).toEqual([226, 56]);
    expect(svg).toContain('width="14.125rem" height="3.5rem" viewBox="-3 -3 226 56"');
  });

  test('is an image where nothing is linked', () => {
    const unlinked = layout.nodes.map(({ link: _link, ...rest }) => rest);
    expect(drawSvg(definition, 'wide', { ...layout, nodes: unlinked }).svg).toContain('role="img"');
  });

  test('a node is a link with its words as text, a space between rows, and its level as a mark', () => {
    expect(svg).toMatch(
      /<a class="n l2 focus" href="\/phases\/2\/"><rect x="0" y="0" width="80" height="50" rx="5"\/><text><tspan class="b" x="40" y="20\.9">A<\/tspan> <tspan x="40" y="39\.9">first<\/tspan><\/text>/,
    );
    const marks = [...svg.matchAll(/class="(m(?: o)?)"/g)].map(([, name]) => name);
    expect(marks).toEqual(['m o', 'm', 'm o']);
  });

  test('an arrow runs straight from side to side and ends where its head begins', () => {
    expect(svg).toContain('<path class="e d" d="M80,25L136,25" marker-end="url(#pair-wide-head)"/>');
  });

  test('the words of an arrow have a ground under them', () => {
    expect(svg).toContain('<g class="el"><rect x="86" y="14" width="48" height="21"/><text>');
  });

  test('stays whole when it is made smaller', () => {
    const small = optimizeSvg(svg);
    expect(small.length).toBeLessThan(svg.length);
    for (const part of ['<title', '<desc', 'href="/phases/2/"', '<rect', 'class="e d"', '</tspan> <tspan']) {
      expect(small).toContain(part);
    }
    expect(small).not.toContain('style');
  });
});

test('toGraph names boxes by their bold rows', () => {
  expect(toGraph(layout)).toEqual({
    nodes: [
      { id: 'a', name: 'A', detail: 'first', link: '/phases/2/' },
      { id: 'b', name: 'B', detail: '' },
    ],
    groups: [],
    edges: [{ from: 'a', to: 'b', dashed: true, label: 'then' }],
  });
});
