import { describe, expect, test } from 'vitest';
import type { Layout, PlacedEdge, PlacedGroup, PlacedNode } from './layout.ts';
import { setInRows } from './rows.ts';

/** A node as Mermaid measured it, wherever it put it. One row, so that its height grows by 1.4 units. */
const node = (id: string, width = 100, height = 40): PlacedNode => ({
  id,
  box: { x: 7, y: 7, width, height },
  rows: [{ text: id, bold: true }],
  classes: [],
});

const group = (id: string, members: readonly string[]): PlacedGroup => ({
  id,
  members,
  box: { x: 0, y: 0, width: 1, height: 1 },
  rows: [{ text: id, bold: true }],
  titleWidth: 30,
  classes: [],
});

const edge = (from: string, to: string, dashed = false, labelWidth?: number): PlacedEdge => ({
  from,
  to,
  dashed,
  points: [],
  path: 'M0,0L1,1',
  ...(labelWidth === undefined
    ? {}
    : { label: { box: { x: 0, y: 0, width: labelWidth, height: 19 }, rows: [{ text: 'words', bold: false }] } }),
});

const layout = (parts: Partial<Layout>): Layout => ({
  flow: 'LR',
  nodes: [],
  groups: [],
  edges: [],
  order: [],
  ...parts,
});

const boxOf = ({ nodes, groups }: Layout, id: string) => {
  const found = [...nodes, ...groups].find((part) => part.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found.box;
};

describe('setInRows', () => {
  const three = layout({
    nodes: [node('a'), node('b'), node('c', 80), node('d', 120, 60)],
    groups: [group('one', ['a']), group('two', ['b', 'c', 'd'])],
    edges: [edge('a', 'b'), edge('b', 'c'), edge('b', 'd'), edge('b', 'a', true, 50)],
  });

  test('leaves a diagram without groups as Mermaid laid it out', () => {
    const plain = layout({ nodes: [node('a')] });
    expect(setInRows(plain)).toBe(plain);
  });

  test('gives groups in a row one height, and the single boxes one middle line', () => {
    const set = setInRows(three);
    // Two boxes of 60 + 1.4, 22 between them, 35 for the title, 12 under the boxes.
    expect(boxOf(set, 'one')).toEqual({ x: 0, y: 0, width: 124, height: 191.8 });
    expect(boxOf(set, 'two')).toMatchObject({ x: 148, y: 0, height: 191.8 });
    const middle = (id: string) => boxOf(set, id).y + boxOf(set, id).height / 2;
    expect(middle('a')).toBeCloseTo(middle('b'));
    expect((middle('c') + middle('d')) / 2).toBeCloseTo(middle('b'));
  });

  test('makes the boxes of one step equal and sets the next step behind them', () => {
    const set = setInRows(three);
    expect(boxOf(set, 'c')).toMatchObject({ width: 120, height: 61.4 });
    expect(boxOf(set, 'd')).toMatchObject({ width: 120, height: 61.4 });
    expect(boxOf(set, 'c').x).toBe(boxOf(set, 'b').x + 100 + 30);
  });

  test('leads an arrow back around the outside, its words on the way', () => {
    const set = setInRows(three);
    const back = set.edges[3];
    expect(back?.isRouted).toBe(true);
    // From under b to under a, 26 below the groups.
    expect(back?.path).toMatch(/^M210,.*L210,207\.8Q210,217\.8,200,217\.8L72,217\.8Q62,217\.8,62,207\.8L62,/);
    expect(back?.label?.box).toEqual({ x: 111, y: 208.3, width: 50, height: 19 });
  });

  test('makes room for the words between two groups', () => {
    const set = setInRows({ ...three, edges: [edge('a', 'b', false, 70), edge('b', 'c'), edge('b', 'd')] });
    expect(boxOf(set, 'two').x - 124).toBe(100);
  });

  test('builds from below where the source does', () => {
    const set = setInRows(
      layout({
        flow: 'BT',
        nodes: [node('a'), node('b')],
        groups: [group('lower', ['a']), group('upper', ['b'])],
        edges: [edge('lower', 'upper')],
      }),
    );
    expect(boxOf(set, 'upper').y).toBe(0);
    expect(boxOf(set, 'lower').y).toBeGreaterThan(boxOf(set, 'upper').height);
  });

  test('sets groups that follow the same box side by side', () => {
    const set = setInRows(
      layout({
        flow: 'TB',
        nodes: [node('here'), node('a'), node('b')],
        groups: [group('on', ['a']), group('back', ['b'])],
        edges: [edge('here', 'on'), edge('here', 'back', true)],
      }),
    );
    expect(boxOf(set, 'on').y).toBe(boxOf(set, 'back').y);
    expect(boxOf(set, 'back').x - boxOf(set, 'on').x).toBe(124 + 14);
    expect(boxOf(set, 'here').x + 50).toBe((124 + 14 + 124) / 2);
  });

  test('refuses a group inside a group', () => {
    expect(() =>
      setInRows(layout({ nodes: [node('a')], groups: [group('outer', []), group('inner', ['a'])] })),
    ).toThrow('The group "outer" holds no nodes of its own: a group inside a group is not drawn.');
  });
});
