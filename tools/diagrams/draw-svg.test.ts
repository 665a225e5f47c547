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
  const { svg, widthUnits, heightUnits, places, arrows } = drawSvg(definition, 'wide', layout);

  test('has a name, a description and a size that follows the font size', () => {
    expect(svg).toContain('<title id="pair-title">A &amp; B</title><desc id="pair-desc">A, then B.</desc>');
    expect(svg).toContain('role="group" aria-labelledby="pair-title" aria-describedby="pair-desc"');
    // 220 by 50 units, and 3 on each side.
    expect([widthUnits, heightUnits]).toEqual([226, 56]);
    expect(svg).toContain('width="14.125rem" height="3.5rem" viewBox="-3 -3 226 56"');
  });

  test('has its name and its description from the wide one where it is portrait', () => {
    const portrait = drawSvg(definition, 'portrait', layout).svg;
    expect(portrait).toContain('aria-labelledby="pair-title" aria-describedby="pair-desc"');
    expect(portrait).not.toMatch(/<title|<desc| id=/);
  });

  test('is an image where nothing is linked', () => {
    const unlinked = layout.nodes.map(({ link: _link, ...rest }) => rest);
    expect(drawSvg(definition, 'wide', { ...layout, nodes: unlinked }).svg).toContain('role="img"');
  });

  test('a linked node is a link with a shape of its own and its words as text, a text for each weight', () => {
    expect(svg).toContain(
      '<a class="l2" href="/phases/2/"><rect class="n focus" x="0" y="0" width="80" height="50" rx="5"/><text class="b" x="40" y="20.9">A</text> <text x="40" y="39.9">first</text></a>',
    );
  });

  test('a level has one mark for all of its nodes', () => {
    const second = { ...layout.nodes[1]!, classes: ['l2'] };
    const both = drawSvg(definition, 'wide', { ...layout, nodes: [layout.nodes[0]!, second] }).svg;
    const marks = (markup: string) => [...markup.matchAll(/class="m l2" d="([^"]*)"/g)].map(([, path = '']) => path);
    expect(marks(svg)).toHaveLength(1);
    expect(marks(both)).toHaveLength(1);
    // The level's own step, and a frame of two outlines for each of the two others.
    expect(marks(svg)[0]?.match(/M/g)).toHaveLength(5);
    expect(marks(both)[0]?.match(/M/g)).toHaveLength(10);
  });

  test('nodes of one look that lead nowhere share a shape', () => {
    const unlinked = [0, 1].map((index) => ({
      ...layout.nodes[1]!,
      id: 'ab'[index] ?? '',
      box: { x: 100 * index, y: 0, width: 80, height: 40 },
    }));
    expect(drawSvg(definition, 'wide', { ...layout, nodes: unlinked, edges: [] }).svg).toContain(
      '<path class="n" d="M5,0h70a5,5 0 0 1 5,5v30a5,5 0 0 1 -5,5h-70a5,5 0 0 1 -5,-5v-30a5,5 0 0 1 5,-5zM105,0h70',
    );
  });

  test('a text holds its first row itself and has an element for each other one, with a space between', () => {
    const rows = ['A', 'B', 'C'].map((words) => ({ text: words, bold: true }));
    const nodes = [{ ...layout.nodes[0]!, rows }, layout.nodes[1]!];
    expect(drawSvg(definition, 'wide', { ...layout, nodes }).svg).toContain(
      '<text class="b" x="40" y="11.4">A <tspan x="40" y="30.4">B</tspan> <tspan x="40" y="49.4">C</tspan></text>',
    );
  });

  test('an arrow runs straight from side to side and ends where its head begins', () => {
    expect(svg).toContain(
      '<path class="e d" d="M80,25L136,25"/><path class="h" d="M131.5,20.5L140.5,25L131.5,29.5z"/>',
    );
    expect(arrows).toEqual(['M80,25L136,25']);
  });

  test('arrows of one look share a path, and all of them their heads', () => {
    const back = {
      from: 'b',
      to: 'a',
      dashed: true,
      points: [],
      path: 'M180,45C180,70,40,70,40,54',
      isRouted: true,
    } as const;
    const { svg: both } = drawSvg(definition, 'wide', { ...layout, edges: [...layout.edges, back] });
    expect(both).toContain('<path class="e d" d="M80,25L136,25M180,45C180,70,40,70,40,54"/>');
    // Upward, along the end of the curve.
    expect(both).toContain('<path class="h" d="M131.5,20.5L140.5,25L131.5,29.5zM35.5,58.5L40,49.5L44.5,58.5z"/>');
  });

  test('the words of an arrow have a ground under them', () => {
    expect(svg).toContain('<path class="g" d="M86,14h48v21h-48z"/><text class="el" x="110" y="29.9">then</text>');
  });

  test('says what has to hold each text', () => {
    expect(places).toEqual([
      {
        kind: 'box',
        words: 'A first',
        texts: 2,
        box: { x: 0, y: 0, width: 80, height: 50 },
        mark: { x: 64, y: 5, width: expect.closeTo(11.05) as number, height: 10.2 },
      },
      { kind: 'box', words: 'B', texts: 1, box: { x: 140, y: 5, width: 80, height: 40 } },
      { kind: 'arrow', words: 'then', texts: 1, box: { x: 86, y: 14, width: 48, height: 21 } },
    ]);
  });

  test('stays whole when it is made smaller', () => {
    const small = optimizeSvg(svg);
    expect(small.length).toBeLessThan(svg.length);
    for (const part of ['<title', '<desc', 'href="/phases/2/"', '<rect', 'class="e d"', '</text> <text']) {
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
