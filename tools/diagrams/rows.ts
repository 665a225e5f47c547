/**
 * Sets a diagram that has groups as a printed figure would be set: in rows of one middle line, boxes of one size side by
 * side, arrows straight, and arrows that run back led around the outside.
 *
 * Mermaid has measured the boxes by then. Its own layout fits each group to its content, pushes nodes aside for arrows
 * and lets an arrow back decide what comes first; a diagram without groups keeps it.
 */
import { end, mermaidRowUnits, middle, rowUnits } from './geometry.ts';
import type { Axis, Box, Point } from './geometry.ts';
import type { Layout, PlacedEdge, PlacedGroup, PlacedNode } from './layout.ts';

/** Distances, in units. */
const gaps = {
  /** From a group's border to its boxes. */
  inset: 12,
  betweenRows: 24,
  /** Before a row of several groups, where arrows spread. */
  beforeSeveral: 38,
  /** Between groups of one row. */
  betweenGroups: 14,
  /** Before and after the words of an arrow. */
  aroundLabel: 15,
  /** Between one step and the next inside a group. */
  betweenSteps: 30,
  /** The same where no arrow runs. */
  betweenUnlinked: 12,
  /** Between boxes of one step. */
  betweenBoxes: 22,
  /** The same side by side where arrows come in from the group itself, and one may pass on between the boxes. */
  betweenReached: 30,
  /** Above a title's first row and below its last one, together. */
  aroundTitleRows: 16,
  /** From the border to a title and from the title to the border; the second leaves room for a level's mark. */
  besideTitle: 24,
  besideTitleAndMark: 46,
  /** From the rows to the nearest lane of an arrow that runs back, and from lane to lane. */
  lane: 32,
  /** Between two such arrows at one box. */
  betweenEnds: 26,
  corner: 10,
  /** A path ends this far from its box, where the arrow head begins to cover it. */
  head: 4,
} as const;

type Step = readonly { readonly id: string; readonly box: Box }[];

/** A group with its nodes, or a node that stands alone. */
interface Block {
  readonly id: string;
  readonly group?: PlacedGroup;
  readonly steps: readonly Step[];
  /** Of the boxes alone, and with border and title. */
  readonly inner: Size;
  readonly outer: Size;
  readonly titleRoom: number;
}

type Size = Readonly<Record<Axis, number>>;

/** The layout in rows, or as it is when it has no groups. */
export function setInRows(measured: Layout): Layout {
  if (measured.groups.length === 0) return measured;
  const empty = measured.groups.find(({ members }) => members.length === 0);
  if (empty !== undefined) {
    throw new Error(`The group "${empty.id}" holds no nodes of its own: a group inside a group is not drawn.`);
  }
  const layout = { ...measured, nodes: measured.nodes.map(openUp) };
  const flowAxis: Axis = layout.flow === 'LR' || layout.flow === 'RL' ? 'x' : 'y';
  const crossAxis = other(flowAxis);
  const flowSign = layout.flow === 'LR' || layout.flow === 'TB' ? 1 : -1;

  const rows = rowsOf(layout, flowAxis);
  if (flowSign < 0) rows.reverse();
  // Groups one after the other and nothing else: they share their extent.
  const isStack = rows.every((row) => row.length === 1 && row[0]?.group !== undefined);
  const longest = rows
    .flatMap((row) => row.flatMap(({ steps }) => steps))
    .reduce<Step>(
      (best, step) => (lengthOf(step, crossAxis, layout) > lengthOf(best, crossAxis, layout) ? step : best),
      [],
    );
  const rowSize = (row: readonly Block[], axis: Axis) =>
    axis === flowAxis
      ? Math.max(...row.map(({ outer }) => outer[axis]))
      : row.reduce((sum, { outer }) => sum + outer[axis], 0) + (row.length - 1) * gaps.betweenGroups;
  const crossExtent = Math.max(...rows.map((row) => rowSize(row, crossAxis)));

  const boxes = new Map<string, Box>();
  let along = 0;
  for (const [index, row] of rows.entries()) {
    const flowSize = rowSize(row, flowAxis);
    let across = isStack ? 0 : (crossExtent - rowSize(row, crossAxis)) / 2;
    for (const block of row) {
      const crossSize = isStack ? crossExtent : block.outer[crossAxis];
      const box = boxAt(flowAxis, along, across, flowSize, crossSize);
      placeIn(box, block, flowAxis, isStack ? longest : undefined, row.length > 1, layout, boxes);
      if (block.group !== undefined) boxes.set(block.id, box);
      across += crossSize + gaps.betweenGroups;
    }
    along += flowSize;
    const next = rows[index + 1];
    if (next !== undefined) along += flowSign > 0 ? gap(row, next) : gap(next, row);
  }

  function gap(before: readonly Block[], after: readonly Block[]): number {
    const ids = (row: readonly Block[]) => row.flatMap(({ id, steps }) => [id, ...steps.flat().map((box) => box.id)]);
    const usual = Math.max(before.length, after.length) > 1 ? gaps.beforeSeveral : gaps.betweenRows;
    return gapFor(ids(before), ids(after), layout.edges, flowAxis, usual);
  }

  const boxOf = (id: string) => boxes.get(id);
  const edges = layout.edges.map((edge) => {
    const from = boxOf(edge.from);
    const to = boxOf(edge.to);
    // Mermaid's way belongs to Mermaid's places.
    const straight = { ...edge, points: [] };
    if (edge.label === undefined || from === undefined || to === undefined) return straight;
    return { ...straight, label: { ...edge.label, box: centered(edge.label.box, halfway(from, to)) } };
  });
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, box: boxOf(node.id) ?? node.box })),
    groups: layout.groups.map((group) => ({ ...group, box: boxOf(group.id) ?? group.box })),
    edges: leadBack(edges, boxOf, flowAxis, flowSign, crossExtent),
  };
}

/** Mermaid counts rows closer than they are drawn. */
function openUp(node: PlacedNode): PlacedNode {
  const missing = node.rows.length * (rowUnits - mermaidRowUnits);
  return { ...node, box: { ...node.box, height: node.box.height + missing } };
}

/** Groups and lone nodes by their row: one after all that lead to them. An arrow to something earlier does not lead. */
function rowsOf(layout: Layout, flowAxis: Axis): Block[][] {
  const blockIdOf = (id: string) => layout.groups.find(({ members }) => members.includes(id))?.id ?? id;
  const ids = [...new Set(layout.nodes.map(({ id }) => blockIdOf(id)))];
  const leading = [...layout.edges.map(({ from, to }) => [from, to] as const), ...layout.order]
    .map(([from, to]) => [blockIdOf(from), blockIdOf(to)] as const)
    .filter(([from, to]) => ids.indexOf(from) < ids.indexOf(to));
  const depthOf = (id: string): number =>
    Math.max(0, ...leading.filter(([, to]) => to === id).map(([from]) => depthOf(from) + 1));

  const rows: { group?: PlacedGroup; id: string; steps: Step[] }[][] = [];
  for (const id of ids) {
    const group = layout.groups.find((candidate) => candidate.id === id);
    const members = layout.nodes.filter((node) =>
      group === undefined ? node.id === id : group.members.includes(node.id),
    );
    (rows[depthOf(id)] ??= []).push({
      id,
      ...(group === undefined ? {} : { group }),
      steps:
        group?.direction !== undefined && axisOf(group.direction) !== flowAxis
          ? [equal(members)]
          : stepsOf(members, layout, flowAxis),
    });
  }
  const titleRows = (row: readonly { group?: PlacedGroup }[]) =>
    Math.max(0, ...row.map(({ group }) => group?.rows.length ?? 0));
  // Titles stand above the boxes: beside each other they take the same room.
  const widestTitle = titleRows(rows.flat());
  return rows.filter(Boolean).map((row) =>
    row.map(({ id, group, steps }) => {
      const innerFlow = sum(steps.map((step) => sizeOf(step, flowAxis))) + sum(stepGaps(steps, layout, flowAxis));
      const innerCross = Math.max(...steps.map((step) => lengthOf(step, other(flowAxis), layout)));
      const inner: Size = flowAxis === 'x' ? { x: innerFlow, y: innerCross } : { x: innerCross, y: innerFlow };
      if (group === undefined) return { id, steps, inner, outer: inner, titleRoom: 0 };
      const titleRowCount = flowAxis === 'x' ? widestTitle : titleRows(row);
      const titleRoom = titleRowCount * rowUnits + gaps.aroundTitleRows;
      const besideTitle = group.classes.some((name) => /^l[123]$/.test(name))
        ? gaps.besideTitleAndMark
        : gaps.besideTitle;
      const outer = {
        x: Math.max(inner.x + 2 * gaps.inset, group.titleWidth + besideTitle),
        y: titleRoom + inner.y + gaps.inset,
      };
      return { id, group, steps, inner, outer, titleRoom };
    }),
  );
}

/** Nodes by the step they stand at: as many arrows after the first as the longest way takes. */
function stepsOf(members: readonly PlacedNode[], layout: Layout, flowAxis: Axis): Step[] {
  const isMember = (id: string) => members.some((node) => node.id === id);
  const leading = [
    ...layout.edges.filter(({ dashed }) => !dashed).map(({ from, to }) => [from, to] as const),
    ...layout.order,
  ].filter(([from, to]) => isMember(from) && isMember(to));
  const depthOf = (id: string, seen: readonly string[] = []): number =>
    Math.max(
      0,
      ...leading
        .filter(([from, to]) => to === id && !seen.includes(from))
        .map(([from]) => depthOf(from, [...seen, id]) + 1),
    );
  const steps: PlacedNode[][] = [];
  for (const node of members) (steps[depthOf(node.id)] ??= []).push(node);
  const inSteps = steps.filter(Boolean);
  // One box a step: all of them alike.
  if (inSteps.every((step) => step.length === 1)) return equal(inSteps.flat()).map((box) => [box]);
  const even = inSteps.map(equal);
  if (flowAxis === 'x') return even;
  // Steps under each other: boxes of one width.
  const width = Math.max(...even.flat().map(({ box }) => box.width));
  return even.map((step) => step.map(({ id, box }) => ({ id, box: { ...box, width } })));
}

/** Boxes made as large as the largest in both directions. */
function equal(nodes: readonly PlacedNode[]): Step {
  const width = Math.max(...nodes.map(({ box }) => box.width));
  const height = Math.max(...nodes.map(({ box }) => box.height));
  return nodes.map(({ id, box }) => ({ id, box: { ...box, width, height } }));
}

/** Places a block's nodes in the middle of its box, or from its top where other blocks stand beside it. */
function placeIn(
  box: Box,
  block: Block,
  flowAxis: Axis,
  /** The step whose first and last boxes the shorter steps are level with. */
  longest: Step | undefined,
  hasNeighbors: boolean,
  layout: Layout,
  boxes: Map<string, Box>,
): void {
  const crossAxis = other(flowAxis);
  const inside: Box =
    block.group === undefined
      ? box
      : { ...box, y: box.y + block.titleRoom, height: box.height - block.titleRoom - gaps.inset };
  const between = stepGaps(block.steps, layout, flowAxis);
  const isFromTop = hasNeighbors && flowAxis === 'y' && block.group !== undefined;
  let along = isFromTop ? inside.y : middle(inside, flowAxis) - block.inner[flowAxis] / 2;
  for (const [index, step] of block.steps.entries()) {
    const length = lengthOf(step, crossAxis, layout);
    const difference = longest === undefined ? 0 : sizeOf(longest, crossAxis) - sizeOf(step, crossAxis);
    const levelRoom = longest === undefined ? 0 : lengthOf(longest, crossAxis, layout) - difference;
    const room = step.length > 1 ? Math.max(length, levelRoom) : length;
    const spare = step.length > 1 ? (room - length) / (step.length - 1) : 0;
    let across = middle(inside, crossAxis) - room / 2;
    for (const { id, box: own } of step) {
      boxes.set(id, boxAt(flowAxis, along, across, own[sizeName(flowAxis)], own[sizeName(crossAxis)]));
      across += own[sizeName(crossAxis)] + gapInStep(step, crossAxis, layout) + spare;
    }
    along += sizeOf(step, flowAxis) + (between[index] ?? 0);
  }
}

const stepGaps = (steps: readonly Step[], layout: Layout, flowAxis: Axis): number[] =>
  steps.slice(1).map((step, index) => {
    const ids = (boxes: Step = []) => boxes.map(({ id }) => id);
    const [before, after] = [ids(steps[index]), ids(step)];
    const isLinked = layout.edges.some(({ from, to }) => before.includes(from) && after.includes(to));
    return gapFor(before, after, layout.edges, flowAxis, isLinked ? gaps.betweenSteps : gaps.betweenUnlinked);
  });

/** The room that the words of the arrows between two lists of ids need, or the usual one. */
function gapFor(
  before: readonly string[],
  after: readonly string[],
  edges: readonly PlacedEdge[],
  axis: Axis,
  usual: number,
): number {
  const labels = edges
    .filter(({ from, to }) => before.includes(from) && after.includes(to))
    .map(({ label }) => (label === undefined ? 0 : label.box[sizeName(axis)] + 2 * gaps.aroundLabel));
  return Math.max(usual, ...labels);
}

const gapInStep = (step: Step, axis: Axis, layout: Layout): number => {
  const ids = step.map(({ id }) => id);
  if (layout.edges.some(({ from, to }) => ids.includes(from) && ids.includes(to))) return gaps.betweenSteps;
  const group = layout.groups.find(({ members }) => members.some((id) => ids.includes(id)));
  const isReached = layout.edges.some(({ from, to }) => group?.members.includes(from) && ids.includes(to));
  return axis === 'x' && isReached ? gaps.betweenReached : gaps.betweenBoxes;
};

const sizeOf = (step: Step, axis: Axis): number => Math.max(0, ...step.map(({ box }) => box[sizeName(axis)]));

const lengthOf = (step: Step, axis: Axis, layout: Layout): number =>
  sum(step.map(({ box }) => box[sizeName(axis)])) + (step.length - 1) * gapInStep(step, axis, layout);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const other = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');
const axisOf = (direction: string): Axis => (direction === 'LR' || direction === 'RL' ? 'x' : 'y');
const sizeName = (axis: Axis) => (axis === 'x' ? 'width' : 'height');

const boxAt = (flowAxis: Axis, along: number, across: number, flowSize: number, crossSize: number): Box =>
  flowAxis === 'x'
    ? { x: along, y: across, width: flowSize, height: crossSize }
    : { x: across, y: along, width: crossSize, height: flowSize };

/** Lays the arrows that run against the flow in lanes beside the rows, the longer ones farther out. */
function leadBack(
  edges: readonly PlacedEdge[],
  boxOf: (id: string) => Box | undefined,
  flowAxis: Axis,
  flowSign: 1 | -1,
  crossExtent: number,
): PlacedEdge[] {
  const crossAxis = other(flowAxis);
  const back = edges.flatMap((edge) => {
    const from = boxOf(edge.from);
    const to = boxOf(edge.to);
    if (from === undefined || to === undefined) return [];
    const [a, b] = [middle(from, flowAxis), middle(to, flowAxis)];
    return flowSign * (b - a) < -1 ? [{ edge, from, to, low: Math.min(a, b), high: Math.max(a, b) }] : [];
  });
  back.sort((a, b) => a.high - a.low - (b.high - b.low));

  /** Where an arrow meets a box, so that several neither touch nor cross. */
  const place = (id: string, box: Box, route: (typeof back)[number]) => {
    const center = middle(box, flowAxis);
    const lookingLow = (candidate: (typeof back)[number]) => candidate.high <= center + 1;
    const ends = back.filter(({ edge }) => edge.from === id || edge.to === id);
    const ordered = [...ends.filter(lookingLow), ...ends.filter((candidate) => !lookingLow(candidate)).reverse()];
    return center + (ordered.indexOf(route) - (ordered.length - 1) / 2) * gaps.betweenEnds;
  };

  const lanes = new Map<PlacedEdge, number>();
  for (const [index, { edge, low, high }] of back.entries()) {
    const inner = back.slice(0, index).filter((nearer) => nearer.low < high - 1 && nearer.high > low + 1);
    lanes.set(edge, inner.length === 0 ? 0 : Math.max(...inner.map((nearer) => lanes.get(nearer.edge) ?? 0)) + 1);
  }
  /** Beside rows that run down, a lane is as far out as the labels nearer in are wide. */
  const laneOffset = (lane: number): number => {
    if (crossAxis === 'y') return gaps.lane * (lane + 1) - 6;
    const widest = (index: number) =>
      Math.max(
        0,
        ...back.filter(({ edge }) => lanes.get(edge) === index).map(({ edge }) => edge.label?.box.width ?? 0),
      );
    let offset = 0;
    for (let index = 0; index <= lane; index += 1) {
      const half = widest(index) / 2;
      offset +=
        index === 0 ? Math.max(gaps.lane - 10, half + 6) : Math.max(gaps.lane - 10, widest(index - 1) / 2 + half + 8);
    }
    return offset;
  };

  return edges.map((edge) => {
    const route = back.find((candidate) => candidate.edge === edge);
    if (route === undefined) return edge;
    const start = place(edge.from, route.from, route);
    const stop = place(edge.to, route.to, route);
    const lane = crossExtent + laneOffset(lanes.get(edge) ?? 0);
    const at = (along: number, across: number): Point =>
      flowAxis === 'x' ? { x: along, y: across } : { x: across, y: along };
    const turn = Math.sign(stop - start) * gaps.corner;
    const path = [
      ['M', at(start, end(route.from, crossAxis))],
      ['L', at(start, lane - gaps.corner)],
      ['Q', at(start, lane)],
      ['', at(start + turn, lane)],
      ['L', at(stop - turn, lane)],
      ['Q', at(stop, lane)],
      ['', at(stop, lane - gaps.corner)],
      ['L', at(stop, end(route.to, crossAxis) + gaps.head)],
    ] as const;
    return {
      ...edge,
      isRouted: true,
      path: path.map(([command, { x, y }]) => `${command}${command === '' ? ',' : ''}${x},${y}`).join(''),
      ...(edge.label === undefined
        ? {}
        : { label: { ...edge.label, box: centered(edge.label.box, at((start + stop) / 2, lane)) } }),
    };
  });
}

const centered = ({ width, height }: Box, { x, y }: Point): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The middle of the gap between two boxes, or of what they share. */
function halfway(a: Box, b: Box): Point {
  const along = (axis: Axis) => {
    if (end(a, axis) <= b[axis]) return (end(a, axis) + b[axis]) / 2;
    if (end(b, axis) <= a[axis]) return (end(b, axis) + a[axis]) / 2;
    return (middle(a, axis) + middle(b, axis)) / 2;
  };
  return { x: along('x'), y: along('y') };
}
