/**
 * Draws a layout as a small SVG of the site's own: no styles, no scripts, short classes that `diagrams.css` paints.
 *
 * Mermaid decides where things stand. This file straightens what a printed figure would not have: arrows leave and
 * reach boxes at the middle of a side, and groups that stand in a row or a stack share their extent.
 */
import type { DiagramDefinition, DiagramGraph } from '../../src/diagrams/types.ts';
import { setInRows } from './rows.ts';
import { around, end, middle, rowUnits } from './geometry.ts';
import type { Axis, Box, Point } from './geometry.ts';
import type { Layout, PlacedEdge, PlacedGroup, Row } from './layout.ts';

export interface Drawing {
  readonly widthUnits: number;
  readonly heightUnits: number;
  readonly svg: string;
}

/** From the middle of capital letters down to their baseline. */
const halfCapUnits = 5.4;
/** The path ends this far from the box, where the arrow head begins to cover it. */
const headUnits = 4;
/** Room for the widest stroke at the edge of the drawing. */
const marginUnits = 3;

/** The markup of one variant, not yet optimized. */
export function drawSvg(definition: DiagramDefinition, variant: 'wide' | 'portrait', measured: Layout): Drawing {
  const layout = setInRows(measured);
  const { groups } = layout;
  const boxes = new Map<string, Box>([...layout.nodes, ...groups].map(({ id, box }) => [id, box]));
  const inLevelGroup = new Set(groups.filter(({ classes }) => levelIn(classes)).flatMap(({ members }) => members));
  const name = `${definition.id}-${variant}`;
  const edges = layout.edges.map((edge) => ({ ...edge, path: route(edge, layout, boxes) }));
  const roof = definition.drawing === 'house' ? roofOver(groups) : undefined;

  const bounds = around([
    ...boxes.values(),
    ...edges.map(({ path }) => pathBox(path)),
    ...edges.flatMap(({ label }) => (label === undefined ? [] : [groundOf(label.box)])),
    ...(roof === undefined ? [] : [roof.box]),
  ]);
  const left = Math.floor(bounds.x - marginUnits);
  const top = Math.floor(bounds.y - marginUnits);
  const widthUnits = Math.ceil(bounds.x + bounds.width + marginUnits) - left;
  const heightUnits = Math.ceil(bounds.y + bounds.height + marginUnits) - top;

  const parts = [
    `<title id="${name}-title">${escaped(definition.title)}</title>`,
    `<desc id="${name}-desc">${escaped(definition.description)}</desc>`,
    `<marker id="${name}-head" viewBox="0 0 10 10" refX="5" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="h" d="M0 0 10 5 0 10z"/></marker>`,
    ...(roof === undefined ? [] : [roof.markup]),
    ...groups.map(({ box, classes }) => `<rect class="${['c', ...classes].join(' ')}" ${rectangle(box)} rx="6"/>`),
    ...edges.map(
      ({ path, dashed }) => `<path class="e${dashed ? ' d' : ''}" d="${path}" marker-end="url(#${name}-head)"/>`,
    ),
    ...layout.nodes.flatMap(({ id, box, rows, classes, link }) => {
      const inside = inLevelGroup.has(id);
      const shown = ['n', ...classes, ...(inside ? ['r'] : [])].join(' ');
      const firstBaseline = box.y + box.height / 2 - ((rows.length - 1) * rowUnits) / 2 + halfCapUnits;
      const mark = inside
        ? ''
        : levelMark(
            classes,
            box.x + box.width - (variant === 'wide' ? 16 : 11),
            box.y + (variant === 'wide' ? 5 : 4),
            variant === 'wide' ? 0.85 : 0.7,
          );
      const content = `<rect ${rectangle(box)} rx="5"/>${text(rows, box.x + box.width / 2, firstBaseline)}${mark}`;
      const node =
        link === undefined
          ? `<g class="${shown}">${content}</g>`
          : `<a class="${shown}" href="${escaped(link)}">${content}</a>`;
      // A group's title is read out before what is in it.
      return [...groups.filter(({ members }) => members[0] === id).map(groupTitle), node];
    }),
    ...edges.flatMap(({ label }) => {
      if (label === undefined) return [];
      const { box, rows } = label;
      const firstBaseline = box.y + box.height / 2 - ((rows.length - 1) * rowUnits) / 2 + halfCapUnits;
      return [
        `<g class="el"><rect ${rectangle(groundOf(box))}/>${text(rows, box.x + box.width / 2, firstBaseline)}</g>`,
      ];
    }),
  ];
  const role = layout.nodes.some(({ link }) => link !== undefined) ? 'group' : 'img';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="${variant}" role="${role}" aria-labelledby="${name}-title" aria-describedby="${name}-desc" width="${rem(widthUnits)}" height="${rem(heightUnits)}" viewBox="${left} ${top} ${widthUnits} ${heightUnits}" text-anchor="middle">${parts.join('')}</svg>`;
  return { widthUnits, heightUnits, svg };
}

function groupTitle({ box, rows, classes }: PlacedGroup): string {
  const mark = levelMark(classes, box.x + box.width - 23, box.y + 10, 1);
  return `<g class="${['ct', ...classes].join(' ')}" text-anchor="start">${text(rows, box.x + 12, box.y + 23)}${mark}</g>`;
}

/** Nodes, groups and arrows as Mermaid read them, for the text twin. */
export function toGraph(layout: Layout): DiagramGraph {
  return {
    nodes: layout.nodes.map(({ id, rows, link }) => {
      const group = layout.groups.find(({ members }) => members.includes(id));
      return {
        id,
        name: joined(rows.filter(({ bold }) => bold)),
        detail: joined(rows.filter(({ bold }) => !bold)),
        ...(group === undefined ? {} : { group: group.id }),
        ...(link === undefined ? {} : { link }),
      };
    }),
    groups: layout.groups.map(({ id, rows, members }) => ({ id, name: joined(rows), members })),
    edges: layout.edges.map(({ from, to, dashed, label }) => ({ from, to, dashed, label: joined(label?.rows ?? []) })),
  };
}

const joined = (rows: readonly Row[]): string => rows.map(({ text: words }) => words).join(' ');

const levelIn = (classes: readonly string[]): number | undefined => {
  const found = classes.find((name) => /^l[123]$/.test(name));
  return found === undefined ? undefined : Number(found.slice(1));
};

/** The path of an arrow: from side to side where it runs with the flow, else as Mermaid drew it. */
function route(edge: PlacedEdge, layout: Layout, boxes: ReadonlyMap<string, Box>): string {
  const from = boxes.get(edge.from);
  const to = boxes.get(edge.to);
  if (edge.isRouted) return edge.path;
  if (from === undefined || to === undefined) return edge.path;
  const flowAxis = layout.flow === 'LR' || layout.flow === 'RL' ? 'x' : 'y';
  const flowSign = layout.flow === 'LR' || layout.flow === 'TB' ? 1 : -1;
  const crossAxis = flowAxis === 'x' ? 'y' : 'x';
  const signAlong = (axis: Axis) => (end(from, axis) <= to[axis] ? 1 : end(to, axis) <= from[axis] ? -1 : 0);
  if (signAlong(flowAxis) === flowSign) return sideToSide(edge, layout, boxes, from, to, flowAxis, flowSign);
  const crossSign = signAlong(crossAxis);
  const groupOf = (id: string) => layout.groups.find(({ members }) => members.includes(id))?.id;
  // Inside a group that runs across the whole.
  if (signAlong(flowAxis) === 0 && crossSign !== 0 && groupOf(edge.from) === groupOf(edge.to)) {
    return sideToSide(edge, layout, boxes, from, to, crossAxis, crossSign);
  }
  return edge.path;
}

function sideToSide(
  edge: PlacedEdge,
  layout: Layout,
  boxes: ReadonlyMap<string, Box>,
  from: Box,
  to: Box,
  axis: Axis,
  sign: number,
): string {
  const across = axis === 'x' ? 'y' : 'x';
  const leaves = sign > 0 ? end(from, axis) : from[axis];
  const reaches = (sign > 0 ? to[axis] : end(to, axis)) - sign * headUnits;
  const point = (along: number, beside: number): Point =>
    axis === 'x' ? { x: along, y: beside } : { x: beside, y: along };
  // At a group's border an arrow may arrive beside the middle, if that makes it straight.
  const isGroup = (id: string) => layout.groups.some((group) => group.id === id);
  const within = (box: Box, at: number) => {
    const center = middle(box, across);
    return Math.abs(at - center) <= (end(box, across) - box[across]) * 0.3 ? at : center;
  };
  const beside = {
    from: isGroup(edge.from) ? within(from, middle(to, across)) : middle(from, across),
    to: isGroup(edge.to) ? within(to, middle(from, across)) : middle(to, across),
  };
  const start = point(leaves, beside.from);
  const stop = point(reaches, beside.to);
  const direct = [start, stop];
  const others = [...layout.nodes]
    .filter(({ id }) => id !== edge.from && id !== edge.to)
    .map(({ id }) => boxes.get(id));
  const isFree = others.every((box) => box === undefined || !passes(direct, axis, box));
  if (isFree && edge.label === undefined) return bump(direct, axis);
  const between = edge.points
    .slice(1, -1)
    .filter((p) => sign * (p[axis] - leaves) > 4 && sign * (reaches - p[axis]) > 4);
  return bump([start, ...between, stop], axis);
}

/** A curve through the points that runs along the axis at each of them. */
function bump(points: readonly Point[], axis: Axis): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let from = first;
  const commands = [`M${first.x},${first.y}`];
  for (const to of rest) {
    const half = (from[axis] + to[axis]) / 2;
    const [a, b] =
      axis === 'x'
        ? [
            { x: half, y: from.y },
            { x: half, y: to.y },
          ]
        : [
            { x: from.x, y: half },
            { x: to.x, y: half },
          ];
    const isStraight = axis === 'x' ? Math.abs(from.y - to.y) < 0.5 : Math.abs(from.x - to.x) < 0.5;
    commands.push(isStraight ? `L${to.x},${to.y}` : `C${a.x},${a.y},${b.x},${b.y},${to.x},${to.y}`);
    from = to;
  }
  return commands.join('');
}

/** Whether the curve between two points comes near the box. */
function passes([start, stop]: readonly Point[], axis: Axis, box: Box): boolean {
  if (start === undefined || stop === undefined) return false;
  const across = axis === 'x' ? 'y' : 'x';
  const near = 6;
  for (let step = 0; step <= 40; step += 1) {
    const t = step / 40;
    // The two control points lie half-way along, level with their ends.
    const eased = t * t * (3 - 2 * t);
    const half = (start[axis] + stop[axis]) / 2;
    const along = (1 - t) ** 3 * start[axis] + 3 * (1 - t) * t * half + t ** 3 * stop[axis];
    const beside = start[across] + (stop[across] - start[across]) * eased;
    if (
      along > box[axis] - near &&
      along < end(box, axis) + near &&
      beside > box[across] - near &&
      beside < end(box, across) + near
    ) {
      return true;
    }
  }
  return false;
}

function roofOver(groups: Layout['groups']): { box: Box; markup: string } | undefined {
  const top = [...groups].sort((a, b) => a.box.y - b.box.y)[0];
  if (top === undefined) return undefined;
  const { x, y, width } = top.box;
  const roofUnits = Math.min(40 + width * 0.05, 70);
  const classes = ['c', 'roof', ...top.classes].join(' ');
  return {
    box: { x, y: y - roofUnits, width, height: roofUnits },
    markup: `<path class="${classes}" d="M${x},${y - 5}L${x + width / 2},${y - roofUnits}L${x + width},${y - 5}z"/>`,
  };
}

/** Three steps, the level's own filled: a level is told by more than its color. */
function levelMark(classes: readonly string[], x: number, y: number, scale: number): string {
  const level = levelIn(classes);
  if (level === undefined) return '';
  const steps = [
    { level: 3, inset: 4 },
    { level: 2, inset: 2 },
    { level: 1, inset: 0 },
  ];
  return steps
    .map(({ level: step, inset }, index) => {
      const box = {
        x: x + inset * scale,
        y: y + index * 4.5 * scale,
        width: (13 - 2 * inset) * scale,
        height: 3 * scale,
      };
      return `<path class="m${step === level ? '' : ' o'}" d="M${box.x},${box.y}h${box.width}v${box.height}h-${box.width}z"/>`;
    })
    .join('');
}

/** What the words on an arrow cover of it. */
const groundOf = ({ x, y, width, height }: Box): Box => ({ x: x - 4, y: y - 1, width: width + 8, height: height + 2 });

const rectangle = ({ x, y, width, height }: Box): string => `x="${x}" y="${y}" width="${width}" height="${height}"`;

function text(rows: readonly Row[], x: number, firstBaseline: number): string {
  const spans = rows.map(
    ({ text: words, bold }, index) =>
      `<tspan${bold ? ' class="b"' : ''} x="${x}" y="${firstBaseline + index * rowUnits}">${escaped(words)}</tspan>`,
  );
  // The space keeps a screen reader from joining the last word of a row to the first of the next.
  return `<text>${spans.join(' ')}</text>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Sizes follow the reader's own font size. */
const rem = (units: number): string => `${units / 16}rem`;

function pathBox(path: string): Box {
  const points = [...path.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
    width: 0,
    height: 0,
  }));
  return around(points);
}
