import { scaleLinear } from 'd3-scale';
import { factSpan, getPrescriptions, round } from './prescriptions.ts';
import type { FactRange, Prescription } from './prescriptions.ts';
import type { Badge, Chart, Drawing, Label, Point, Span, Variant } from './types.ts';

/** How bent the curve is: a/F0 in Hill's equation, about a quarter for many muscles in textbooks of physiology. */
export const curvature = 0.25;

/**
 * Force that a shortening muscle can make, as a share of its greatest (isometric) force F0, at the speed `v`, a share
 * of its greatest speed. Hill's hyperbola in its normalized form: F/F0 = (1 - v) / (1 + v/k), k = 0.25.
 */
export function forceAt(v: number): number {
  return (1 - v) / (1 + v / curvature);
}

/** The same curve read the other way: the speed at which a muscle can still make the force `f`, both as shares. */
export function velocityAt(f: number): number {
  return (1 - f) / (1 + f / curvature);
}

/** How steeply force falls at the speed `v`: the derivative of `forceAt`. */
const slopeAt = (v: number) => -(1 + 1 / curvature) / (1 + v / curvature) ** 2;

interface Place {
  readonly v: number;
  readonly force: number;
}

/** A piece of the curve: where it ends, and the control point of its quadratic Bézier; the first has none. */
interface Bend extends Place {
  readonly control?: Place;
}

/** The curve in eight pieces, shorter where it bends more. A control point is where the tangents of both ends meet. */
const bends: readonly Bend[] = Array.from({ length: 9 }, (_, index): Bend => {
  const v = (index / 8) ** 2;
  const end = { v, force: forceAt(v) };
  if (index === 0) return end;
  const from = ((index - 1) / 8) ** 2;
  const [before, after] = [slopeAt(from), slopeAt(v)];
  const meet = (end.force - forceAt(from) + before * from - after * v) / (before - after);
  return { ...end, control: { v: meet, force: forceAt(from) + before * (meet - from) } };
});

type Loaded = Prescription & { readonly percentOneRm: FactRange };

/** A prescription's place on the curve, from the middle of its load range. */
export interface PlaceMark extends Badge {
  readonly rowId: string;
  readonly fact: string;
  /** Middle of the load range as a share of 1RM, read as a share of the greatest force. */
  readonly force: number;
  readonly velocity: number;
  readonly point: Point;
  /** Prescriptions of one load share a point: rings inside each other, the first outermost. */
  readonly radius: number;
  /** From the curve to the words. */
  readonly leader: readonly Point[];
  readonly labels: readonly Label[];
  /** Moved as fast as can be controlled, so it truly sits on the curve; the others have a slower, set tempo. */
  readonly isExplosive: boolean;
}

export interface ForceVelocityDrawing extends Drawing {
  readonly curve: string;
  readonly axisTitles: readonly Label[];
  readonly marks: readonly PlaceMark[];
  /** What joins the two places of Phase 5: a bracket where there is room for one, and words. */
  readonly bothEnds?: { readonly bracket: readonly Point[]; readonly labels: readonly Label[] };
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Left edge of the column of words, and where the bracket stands or, in the narrow chart, its words end. */
  readonly wordsX: number;
  readonly bracketX: number;
  readonly lineHeight: number;
  readonly gap: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: {
    width: 640,
    height: 508,
    plot: { x: 8, y: 34, width: 624, height: 432 },
    wordsX: 240,
    bracketX: 532,
    lineHeight: 19,
    gap: 8,
  },
  narrow: {
    width: 328,
    height: 580,
    plot: { x: 8, y: 34, width: 312, height: 500 },
    wordsX: 122,
    bracketX: 320,
    lineHeight: 17,
    gap: 7,
  },
};

/**
 * Moves blocks of text down until none overlaps the one above, then up again where they ran past the end.
 * `centers` are in order from the top; the result keeps that order.
 */
export function spread(
  centers: readonly number[],
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const tops = centers.map((center, index) => center - (heights[index] ?? 0) / 2);
  let free = top;
  for (const [index, height] of heights.entries()) {
    tops[index] = Math.max(tops[index] ?? top, free);
    free = (tops[index] ?? top) + height + gap;
  }
  let limit = bottom;
  for (let index = heights.length - 1; index >= 0; index -= 1) {
    const height = heights[index] ?? 0;
    tops[index] = Math.min(tops[index] ?? top, limit - height);
    limit = (tops[index] ?? top) - gap;
  }
  return tops.map((one, index) => one + (heights[index] ?? 0) / 2);
}

function linesOf({ phaseName, exercise, percentOneRm }: Loaded, variant: Variant): readonly (readonly Span[])[] {
  const name: Span = { text: phaseName, strong: true };
  if (variant === 'wide') {
    return [[name, { text: ', ' }, factSpan(percentOneRm)], ...(exercise === undefined ? [] : [[{ text: exercise }]])];
  }
  return exercise === undefined
    ? [[name], [factSpan(percentOneRm)]]
    : [[name], [{ text: `${exercise}, ` }, factSpan(percentOneRm)]];
}

/** The curve and the places of the prescriptions that have a printed load. */
export function drawForceVelocity(prescriptions: readonly Prescription[], variant: Variant): ForceVelocityDrawing {
  const { width, height, plot, wordsX, bracketX, lineHeight, gap } = layouts[variant];
  const across = scaleLinear([0, 1], [plot.x, plot.x + plot.width]);
  const up = scaleLinear([0, 1], [plot.y + plot.height, plot.y]);
  const bottom = plot.y + plot.height;

  const point = (v: number, force: number) => `${round(across(v))} ${round(up(force))}`;
  const curve = bends
    .map(({ v, force, control }) =>
      control === undefined ? `M${point(v, force)}` : `Q${point(control.v, control.force)} ${point(v, force)}`,
    )
    .join('');

  const loaded = prescriptions
    .filter((prescription): prescription is Loaded => prescription.percentOneRm !== undefined)
    .map((prescription) => {
      const { min, max } = prescription.percentOneRm;
      const force = Math.min(1, (min + max) / 200);
      return { prescription, force, velocity: velocityAt(force) };
    })
    // Heaviest first, from the top of the curve down; sort keeps the phases' order among equals.
    .sort((a, b) => b.force - a.force);

  const blocks = loaded.map(({ prescription }) => linesOf(prescription, variant));
  const heights = blocks.map((block) => block.length * lineHeight);
  const centers = spread(
    loaded.map(({ force }) => up(force)),
    heights,
    gap,
    [plot.y, bottom - 8],
  );

  const marks = loaded.map(({ prescription, force, velocity }, index): PlaceMark => {
    const { rowId, phase, level, percentOneRm, isExplosive } = prescription;
    const point = { x: round(across(velocity)), y: round(up(force)) };
    const center = round(centers[index] ?? point.y);
    const sharers = loaded
      .filter((other) => other.force === force)
      .map((other) => other.prescription.rowId)
      .reverse();
    const block = blocks[index] ?? [];
    const top = center - (heights[index] ?? 0) / 2;
    return {
      rowId,
      phase,
      level,
      fact: percentOneRm.id,
      force,
      velocity,
      point,
      radius: 6.5 + 3.5 * sharers.indexOf(rowId),
      leader: [point, { x: wordsX - 36, y: center }, { x: wordsX - 22, y: center }],
      x: wordsX - 12,
      y: center,
      labels: block.map((spans, row) => ({
        x: wordsX + 7,
        y: round(top + lineHeight * (row + 0.76)),
        anchor: 'start',
        spans,
      })),
      isExplosive,
    };
  });

  const drawing = {
    width,
    height,
    plot,
    curve,
    axisTitles: [
      {
        x: plot.x,
        y: 18,
        anchor: 'start',
        spans: [{ text: 'Force', strong: true }, { text: ': a heavier load' }],
      },
      {
        x: plot.x + plot.width,
        y: bottom + 28,
        anchor: 'end',
        spans: [{ text: 'Speed', strong: true }, { text: ': a faster movement' }],
      },
    ] as const,
    marks,
  };

  const power = marks.filter(({ phase }) => phase === 5);
  const [first] = power;
  const last = power.at(-1);
  if (!first || !last || first.force === last.force) return drawing;
  const from = first.y;
  const to = last.y;
  const isWide = variant === 'wide';
  const middle = (from + to) / 2;
  return {
    ...drawing,
    bothEnds: isWide
      ? {
          bracket: [
            { x: bracketX - 8, y: from },
            { x: bracketX, y: from },
            { x: bracketX, y: to },
            { x: bracketX - 8, y: to },
          ],
          labels: ['Phase 5', 'trains', 'both ends'].map((text, row) => ({
            x: bracketX + 10,
            y: round(middle + (row - 1) * lineHeight + 5),
            anchor: 'start',
            spans: [{ text }],
          })),
        }
      : {
          bracket: [],
          labels: [
            {
              x: last.labels[0]?.x ?? wordsX,
              y: round((last.labels.at(-1)?.y ?? to) + lineHeight),
              anchor: 'start',
              spans: [{ text: 'Phase 5 trains both ends' }],
            },
          ],
        },
  };
}

/** The force-velocity curve with the phases placed on it by their load: a schematic, not a measurement. */
export function getForceVelocity(): Chart<ForceVelocityDrawing> {
  const prescriptions = getPrescriptions();
  const wide = drawForceVelocity(prescriptions, 'wide');
  const byRow = new Map(prescriptions.map((prescription) => [prescription.rowId, prescription]));
  const placed = wide.marks.flatMap((mark) => {
    const prescription = byRow.get(mark.rowId);
    return prescription?.percentOneRm ? [{ mark, prescription, percentOneRm: prescription.percentOneRm }] : [];
  });
  return {
    title: 'The phases between force and speed',
    description: [
      'A curve falls from great force to great speed. Phases sit on it by their load in percent of 1RM, the heaviest first:',
      `${placed
        .map(
          ({ prescription, percentOneRm }) =>
            `Phase ${prescription.phase}${prescription.exercise ? ` (${prescription.exercise})` : ''} at ${percentOneRm.text}`,
        )
        .join(', ')}.`,
      'Phase 5 is near both ends.',
    ].join(' '),
    factIds: placed.map(({ percentOneRm }) => percentOneRm.id),
    wide,
    narrow: drawForceVelocity(prescriptions, 'narrow'),
    notes: [
      [
        {
          text: 'A schematic. The shape is textbook muscle physiology; the places of the phases are our reading of their loads.',
        },
      ],
      [
        {
          text: 'A filled point is moved as fast as can be controlled. A ring has a slower, set tempo, since its phase asks for control.',
        },
      ],
    ],
    twin: {
      columns: ['Phase', 'Exercise', 'Load, % of 1RM', 'Intent'],
      rows: placed.map(({ mark, prescription, percentOneRm }) => [
        [{ text: `${prescription.phase} ${prescription.phaseName}` }],
        [{ text: prescription.exercise ?? 'every exercise' }],
        [factSpan(percentOneRm)],
        [{ text: mark.isExplosive ? 'as fast as can be controlled' : 'a set, slower tempo' }],
      ]),
    },
  };
}
