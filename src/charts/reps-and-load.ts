import { scaleLinear } from 'd3-scale';
import { factSpan, getPrescriptions, joinWords, nameOf, round } from './prescriptions.ts';
import type { FactRange, Prescription } from './prescriptions.ts';
import type { Anchor, Badge, Box, Chart, Drawing, Label, Span, Tick, Variant } from './types.ts';

/** A prescription that has a printed load, so that it has a place in the chart. */
type Loaded = Prescription & { readonly percentOneRm: FactRange };

/** One prescription as a rectangle: repetitions from left to right, load from bottom to top. */
export interface PrescriptionMark extends Badge {
  readonly rowId: string;
  readonly facts: readonly [reps: string, percentOneRm: string];
  readonly box: Box;
  /** Prescriptions with the very same rectangle share it: `place` counts from 0. */
  readonly place: number;
  readonly sharedBy: number;
  readonly labels: readonly Label[];
}

export interface RepsAndLoadDrawing extends Drawing {
  readonly reps: readonly Tick[];
  readonly load: readonly Tick[];
  readonly axisTitles: readonly Label[];
  readonly marks: readonly PrescriptionMark[];
  /** Phase names, where the labels beside the rectangles have no room for them. */
  readonly key: readonly { readonly badge: Badge; readonly label: Label }[];
}

interface Layout {
  readonly width: number;
  readonly plot: Box;
  readonly lineHeight: number;
  readonly badgeRadius: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: { width: 640, plot: { x: 50, y: 38, width: 580, height: 456 }, lineHeight: 19, badgeRadius: 12 },
  narrow: { width: 328, plot: { x: 46, y: 36, width: 280, height: 440 }, lineHeight: 17, badgeRadius: 11 },
};

/**
 * Where a rectangle's words and numeral go: the side of the rectangle, and the place of the numeral in it as shares of
 * its width and height. Chosen by eye, so that neighbors keep clear of each other.
 */
interface Placement {
  readonly side: 'left' | 'right' | 'inside';
  readonly badge: readonly [across: number, down: number];
  /** Share of the rectangle's height at which the block of words is centred. */
  readonly words: number;
}

const placements: Readonly<Record<string, Placement>> = {
  'res7-p1': { side: 'inside', badge: [0.5, 0.2], words: 0.62 },
  'res7-p2-strength': { side: 'right', badge: [0.5, 0.75], words: 0.48 },
  'res7-p2-stabilization': { side: 'left', badge: [0.5, 0.5], words: 0.5 },
  'res7-p3': { side: 'right', badge: [1 / 6, 0.5], words: 0.02 },
  'res7-p4': { side: 'right', badge: [0.28, 0.5], words: 0.16 },
  'res7-p5-strength': { side: 'right', badge: [0.72, 0.5], words: 0.48 },
  'res7-p5-power': { side: 'right', badge: [0.5, 0.5], words: 0.5 },
};

const anywhere: Placement = { side: 'right', badge: [0.5, 0.5], words: 0.5 };

function isLoaded(prescription: Prescription): prescription is Loaded {
  return prescription.percentOneRm !== undefined;
}

function numbers({ reps, percentOneRm }: Loaded): readonly Span[] {
  return [factSpan(reps), { text: ' reps, ' }, factSpan(percentOneRm)];
}

/** The words beside a rectangle, line by line; `shared` where others have the same one. The narrow chart names the phases in its key. */
function lines(prescription: Loaded, variant: Variant, shared: boolean): readonly (readonly Span[])[] {
  const { phaseName, exercise, reps, percentOneRm } = prescription;
  if (variant === 'wide') {
    const name: Span = { text: phaseName, strong: true };
    if (shared) {
      // The mark goes with the bold name: the outline that keeps grid lines off a run of words would cut into it.
      const first: Span = { text: `${phaseName}${exercise === undefined ? ':' : ','}`, strong: true };
      return [[first, { text: exercise === undefined ? ' ' : ` ${exercise}: ` }, ...numbers(prescription)]];
    }
    return [[name], ...(exercise === undefined ? [] : [[{ text: exercise }]]), numbers(prescription)];
  }
  if (shared) {
    return exercise === undefined
      ? [[{ text: `${nameOf(prescription)}: ` }, ...numbers(prescription)]]
      : [[{ text: `${nameOf(prescription)}:` }], numbers(prescription)];
  }
  const words = exercise?.split(' ') ?? [];
  const { side } = placements[prescription.rowId] ?? anywhere;
  return [
    // Left of a rectangle there is room for one word.
    ...(side === 'left' ? words : exercise === undefined ? [] : [exercise]).map((text) => [{ text }]),
    [factSpan(reps), { text: ' reps' }],
    [factSpan(percentOneRm)],
  ];
}

function wordsOf(prescription: Loaded, box: Box, shared: boolean, variant: Variant): readonly Label[] {
  const { lineHeight, plot } = layouts[variant];
  const placement = placements[prescription.rowId] ?? anywhere;
  const gap = 8;
  const [x, anchor]: [number, Anchor] =
    placement.side === 'left'
      ? [box.x - gap, 'end']
      : placement.side === 'right'
        ? [box.x + box.width + gap, 'start']
        : [box.x + box.width / 2, 'middle'];
  const block = lines(prescription, variant, shared);
  const top = box.y + box.height * placement.words - (block.length * lineHeight) / 2;
  const kept = Math.min(Math.max(top, plot.y), plot.y + plot.height - block.length * lineHeight);
  return block.map((spans, row) => ({
    x: round(x),
    // The baseline lies about three quarters down a line.
    y: round(kept + lineHeight * (row + 0.76)),
    anchor,
    spans,
  }));
}

/** Rectangles and labels of the chart, for any prescriptions. Those without a printed load have no place in it. */
export function drawRepsAndLoad(prescriptions: readonly Prescription[], variant: Variant): RepsAndLoadDrawing {
  const { width, plot, badgeRadius } = layouts[variant];
  const loaded = prescriptions.filter(isLoaded);
  const mostReps = Math.max(...loaded.map(({ reps }) => reps.max));
  const lightest = Math.min(...loaded.map(({ percentOneRm }) => percentOneRm.min));
  const heaviest = Math.max(100, ...loaded.map(({ percentOneRm }) => percentOneRm.max));

  const across = scaleLinear([0, mostReps + 1], [plot.x, plot.x + plot.width]);
  const up = scaleLinear([Math.max(0, lightest - 6), heaviest], [plot.y + plot.height, plot.y]);

  const sameBox = (a: Loaded, b: Loaded) => a.reps.text === b.reps.text && a.percentOneRm.text === b.percentOneRm.text;

  const marks = loaded.map((prescription): PrescriptionMark => {
    const { rowId, phase, level, reps, percentOneRm } = prescription;
    const box = {
      x: round(across(reps.min)),
      y: round(up(percentOneRm.max)),
      width: round(across(reps.max) - across(reps.min)),
      height: round(up(percentOneRm.min) - up(percentOneRm.max)),
    };
    const sharers = loaded.filter((other) => sameBox(prescription, other));
    const { badge } = placements[rowId] ?? anywhere;
    const inside = (start: number, size: number, share: number) =>
      round(Math.min(Math.max(start + size * share, start + badgeRadius), start + Math.max(size - badgeRadius, 0)));
    return {
      rowId,
      phase,
      level,
      facts: [reps.id, percentOneRm.id],
      box,
      place: sharers.indexOf(prescription),
      sharedBy: sharers.length,
      x: inside(box.x, box.width, badge[0]),
      y: inside(box.y, box.height, badge[1]),
      labels: wordsOf(prescription, box, sharers.length > 1, variant),
    };
  });

  const bottom = plot.y + plot.height;
  const axisTitles: readonly Label[] = [
    { x: 0, y: 16, anchor: 'start', spans: [{ text: 'Load, % of 1RM', strong: true }] },
    {
      x: plot.x + plot.width,
      y: bottom + 44,
      anchor: 'end',
      spans: [{ text: 'Repetitions in a set', strong: true }],
    },
  ];

  const named = [...new Map(loaded.map((prescription) => [prescription.phase, prescription])).values()];
  const key =
    variant === 'wide'
      ? []
      : named.map(({ phase, level, phaseName }, row) => {
          const y = bottom + 78 + row * 27;
          return {
            badge: { x: badgeRadius + 2, y, phase, level },
            label: { x: badgeRadius * 2 + 10, y: y + 5, anchor: 'start' as const, spans: [{ text: phaseName }] },
          };
        });

  return {
    width,
    height: key.length > 0 ? bottom + 78 + key.length * 27 - 13 : bottom + 54,
    plot,
    reps: across.ticks(5).map((reps) => ({ at: round(across(reps)), text: `${reps}` })),
    load: up.ticks(8).map((percent) => ({ at: round(up(percent)), text: `${percent}%` })),
    axisTitles,
    marks,
    key,
  };
}

function sharedNotes(loaded: readonly Loaded[]): readonly (readonly Span[])[] {
  const groups = Map.groupBy(loaded, ({ reps, percentOneRm }) => `${reps.text} ${percentOneRm.text}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => [
      {
        text: `${joinWords(group.map((one) => nameOf(one, 'exercise-first')))} share one rectangle.`.replace(/^t/, 'T'),
      },
    ]);
}

/** Phases whose taught percentage was printed by the 6th edition only. */
function olderNotes(loaded: readonly Loaded[]): readonly (readonly Span[])[] {
  const older = loaded.filter(
    ({ percentOneRm }) => percentOneRm.fact.dispute?.positions.find(({ taught }) => taught)?.edition === 6,
  );
  return [...new Set(older.map(({ phase }) => phase))].map((phase) => [
    {
      text: `For Phase ${phase} the 7th edition prints no percentage; those drawn here are the 6th edition’s, and they still fit.`,
    },
  ]);
}

/** Repetitions against load, one rectangle for each prescription of the 7th edition. */
export function getRepsAndLoad(): Chart<RepsAndLoadDrawing> {
  const prescriptions = getPrescriptions();
  const loaded = prescriptions.filter(isLoaded);
  const unloaded = prescriptions.filter((prescription) => !isLoaded(prescription));
  return {
    title: 'Repetitions and load in each phase',
    description:
      'Repetitions run from left to right and load, as a percentage of the one-repetition maximum, from bottom to top. ' +
      'The heavier the load, the fewer the repetitions; only the power exercise of Phase 5 is light and yet stops early. ' +
      `${loaded
        .map(
          (prescription) =>
            `${nameOf(prescription)}: ${prescription.reps.text} repetitions at ${prescription.percentOneRm.text}.`,
        )
        .join(' ')}`,
    factIds: prescriptions.flatMap(({ reps, percentOneRm }) => [reps.id, ...(percentOneRm ? [percentOneRm.id] : [])]),
    wide: drawRepsAndLoad(prescriptions, 'wide'),
    narrow: drawRepsAndLoad(prescriptions, 'narrow'),
    notes: [
      ...sharedNotes(loaded),
      ...olderNotes(loaded),
      ...unloaded.map((prescription): readonly Span[] => [
        { text: `Phase ${prescription.phase} also allows ` },
        factSpan(prescription.reps),
        { text: ' repetitions. No percentage is printed for that choice, so it has no rectangle.' },
      ]),
    ],
    twin: {
      columns: ['Phase', 'Exercise', 'Repetitions', 'Load, % of 1RM'],
      rows: prescriptions.map((prescription) => [
        [{ text: `${prescription.phase} ${prescription.phaseName}` }],
        [{ text: prescription.exercise ?? 'every exercise' }],
        [factSpan(prescription.reps)],
        [prescription.percentOneRm ? factSpan(prescription.percentOneRm) : { text: 'not printed' }],
      ]),
    },
  };
}
