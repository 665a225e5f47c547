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
  /** What has to hold each text, in the order of the texts in the SVG. */
  readonly places: readonly Place[];
  /** The path of each arrow; in the SVG those of one look are one path. */
  readonly arrows: readonly string[];
}

/** One or more texts of a drawing and the box they stand in. */
export interface Place {
  readonly kind: 'box' | 'title' | 'arrow';
  readonly words: string;
  /** How many `<text>` elements follow each other here: one for the bold rows, one for the plain ones. */
  readonly texts: number;
  readonly box: Box;
  /** Where the level's mark stands. */
  readonly mark?: Box;
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
  const { id: name } = definition;
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

  const places: Place[] = [];
  /** Shapes by their class: those of one class are one element, which a page counts. */
  const frames = new Map<string, Box[]>();
  const shapes = new Map<string, Box[]>();
  const marks = new Map<number, string>();
  const put = (words: string, rows: readonly Row[], place: Omit<Place, 'words' | 'texts'>): string => {
    places.push({ words: joined(rows), texts: runsOf(rows).length, ...place });
    return words;
  };
  const addMark = (classes: readonly string[], x: number, y: number, scale: number): { mark?: Box } => {
    const level = levelIn(classes);
    if (level === undefined) return {};
    marks.set(level, `${marks.get(level) ?? ''}${levelMark(level, x, y, scale)}`);
    return { mark: { x, y, width: 13 * scale, height: 12 * scale } };
  };
  for (const { box, classes } of groups) addTo(frames, ['c', ...classes].join(' '), box);

  const groupTitle = ({ box, rows, classes }: PlacedGroup): string =>
    put(text(rows, box.x + 12, box.y + 23, ['ct', ...classes.filter((name) => levelIn([name]) !== undefined)]), rows, {
      kind: 'title',
      box,
      ...addMark(classes, box.x + box.width - 23, box.y + 10, 1),
    });
  const contents = [
    ...layout.nodes.flatMap(({ id, box, rows, classes, link }) => {
      const inside = inLevelGroup.has(id);
      const isWide = variant === 'wide';
      const firstBaseline = box.y + box.height / 2 - ((rows.length - 1) * rowUnits) / 2 + halfCapUnits;
      // A group's title is read out before what is in it.
      const titles = groups.filter(({ members }) => members[0] === id).map(groupTitle);
      const words = put(text(rows, box.x + box.width / 2, firstBaseline), rows, {
        kind: 'box',
        box,
        ...(inside
          ? {}
          : addMark(classes, end(box, 'x') - (isWide ? 16 : 11), box.y + (isWide ? 5 : 4), isWide ? 0.85 : 0.7)),
      });
      const look = ['n', ...(inside ? ['r'] : [])];
      if (link === undefined) {
        addTo(shapes, [...look, ...classes].join(' '), box);
        return [...titles, words];
      }
      // A link keeps its own shape, for its focus. The level is the link's: what the live map adds to it has its color.
      const ofLink = classes.filter((name) => levelIn([name]) !== undefined);
      const ofShape = [...look, ...classes.filter((name) => !ofLink.includes(name))];
      const level = ofLink.length === 0 ? '' : ` class="${ofLink.join(' ')}"`;
      return [
        ...titles,
        `<a${level} href="${escaped(link)}"><rect class="${ofShape.join(' ')}" ${rectangle(box)} rx="${boxRadius}"/>${words}</a>`,
      ];
    }),
    // Above boxes and links, which let a pointer through to what is under them.
    ...[...marks].map(([level, path]) => `<path class="m l${level}" d="${path}"/>`),
  ];
  const labels = edges.flatMap(({ label }) => label ?? []);
  const labelTexts = labels.map(({ box, rows }) => {
    const firstBaseline = box.y + box.height / 2 - ((rows.length - 1) * rowUnits) / 2 + halfCapUnits;
    const ground = groundOf(box);
    return put(text(rows, box.x + box.width / 2, firstBaseline, ['el']), rows, { kind: 'arrow', box: ground });
  });
  const parts = [
    // Both variants stand in a page, and the portrait one has its name and description from the wide one.
    ...(variant === 'wide'
      ? [
          `<title id="${name}-title">${escaped(definition.title)}</title>`,
          `<desc id="${name}-desc">${escaped(definition.description)}</desc>`,
        ]
      : []),
    ...(roof === undefined ? [] : [roof.markup]),
    ...[...frames].map(([classes, some]) => outline(classes, some, frameRadius)),
    ...[false, true].map((isDashed) => {
      const paths = edges.filter(({ dashed }) => dashed === isDashed).map(({ path }) => path);
      return paths.length === 0 ? '' : `<path class="e${isDashed ? ' d' : ''}" d="${paths.join('')}"/>`;
    }),
    `<path class="h" d="${edges.map(({ path }) => arrowHead(path)).join('')}"/>`,
    ...[...shapes].map(([classes, some]) => outline(classes, some, boxRadius)),
    ...contents,
    ...(labels.length === 0
      ? []
      : [`<path class="g" d="${labels.map(({ box }) => boxPath(groundOf(box), 0)).join('')}"/>`]),
    ...labelTexts,
  ];
  const role = layout.nodes.some(({ link }) => link !== undefined) ? 'group' : 'img';
  const svg = `<svg class="${variant}" role="${role}" aria-labelledby="${name}-title" aria-describedby="${name}-desc" width="${rem(widthUnits)}" height="${rem(heightUnits)}" viewBox="${left} ${top} ${widthUnits} ${heightUnits}" text-anchor="middle">${parts.join('')}</svg>`;
  return { widthUnits, heightUnits, svg, places, arrows: edges.map(({ path }) => path) };
}

const frameRadius = 6;
const boxRadius = 5;

function addTo(boxes: Map<string, Box[]>, key: string, box: Box): void {
  boxes.set(key, [...(boxes.get(key) ?? []), box]);
}

/** Boxes of one class: a rectangle, or one path for all of them. */
function outline(classes: string, boxes: readonly Box[], radius: number): string {
  const [only, ...others] = boxes;
  if (only !== undefined && others.length === 0) return `<rect class="${classes}" ${rectangle(only)} rx="${radius}"/>`;
  return `<path class="${classes}" d="${boxes.map((box) => boxPath(box, radius)).join('')}"/>`;
}

function boxPath({ x, y, width, height }: Box, radius: number): string {
  if (radius === 0) return `M${x},${y}h${width}v${height}h${-width}z`;
  const corner = (across: number, down: number) => `a${radius},${radius} 0 0 1 ${across * radius},${down * radius}`;
  const [flat, upright] = [width - 2 * radius, height - 2 * radius];
  return `M${x + radius},${y}h${flat}${corner(1, 1)}v${upright}${corner(-1, 1)}h${-flat}${corner(-1, -1)}v${-upright}${corner(1, -1)}z`;
}

/** The triangle at the end of an arrow: a marker would stand at the last of the arrows that share a path. */
function arrowHead(path: string): string {
  const points = pointsOf(path);
  const tip = points.at(-1);
  if (tip === undefined) return '';
  const before = points.findLast(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) > 0.01) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [along, aside] = [((tip.x - before.x) / length) * 4.5, ((tip.y - before.y) / length) * 4.5];
  const corner = (forward: number, left: number) =>
    `${tip.x + forward * along + left * aside},${tip.y + forward * aside - left * along}`;
  return `M${corner(-1, 1)}L${corner(1, 0)}L${corner(-1, -1)}z`;
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

/** Three steps, the level's own filled: a level is told by more than its color. The others are drawn as thin frames. */
function levelMark(level: number, x: number, y: number, scale: number): string {
  const steps = [
    { step: 3, inset: 4 },
    { step: 2, inset: 2 },
    { step: 1, inset: 0 },
  ];
  return steps
    .map(({ step, inset }, index) => {
      const [left, top] = [x + inset * scale, y + index * 4.5 * scale];
      const [width, height] = [(13 - 2 * inset) * scale, 3 * scale];
      if (step === level) return boxPath({ x: left, y: top, width, height }, 0);
      const half = 0.375;
      const outer = { x: left - half, y: top - half, width: width + 2 * half, height: height + 2 * half };
      // The other way round, so that it is a hole.
      const hole = `M${left + half},${top + half}v${height - 2 * half}h${width - 2 * half}v${-(height - 2 * half)}z`;
      return `${boxPath(outer, 0)}${hole}`;
    })
    .join('');
}

/** What the words on an arrow cover of it. */
const groundOf = ({ x, y, width, height }: Box): Box => ({ x: x - 4, y: y - 1, width: width + 8, height: height + 2 });

const rectangle = ({ x, y, width, height }: Box): string => `x="${x}" y="${y}" width="${width}" height="${height}"`;

/** Rows that follow each other in one weight. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    if (runs.at(-1)?.[0]?.bold === row.bold) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** A text for the bold rows and one for the plain ones; a text's first row is its own, others are each in an element. */
function text(rows: readonly Row[], x: number, firstBaseline: number, classes: readonly string[] = []): string {
  let y = firstBaseline - rowUnits;
  return runsOf(rows)
    .map((run) => {
      const names = [...classes, ...(run[0]?.bold === true ? ['b'] : [])];
      const shown = run.map((row, index) => {
        y += rowUnits;
        const at = `x="${x}" y="${y}"`;
        if (index > 0) return `<tspan ${at}>${escaped(row.text)}</tspan>`;
        return `<text${names.length === 0 ? '' : ` class="${names.join(' ')}"`} ${at}>${escaped(row.text)}`;
      });
      // The space keeps a screen reader from joining the last word of a row to the first of the next.
      return `${shown.join(' ')}</text>`;
    })
    .join(' ');
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Sizes follow the reader's own font size. */
const rem = (units: number): string => `${units / 16}rem`;

const pathBox = (path: string): Box => around(pointsOf(path).map((point) => ({ ...point, width: 0, height: 0 })));

/** Ends and control points of a path's commands, all of them absolute. */
const pointsOf = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
