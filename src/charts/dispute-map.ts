import { scaleLinear } from 'd3-scale';
import { disputeGroupNames, disputesOf } from '../opt/disputes.ts';
import type { Dispute, DisputeGroup, DisputePosition } from '../opt/disputes.ts';
import { positionRange, positionText } from '../opt/facts.ts';
import { getPhase } from '../opt/phases.ts';
import type { LevelNumber } from '../opt/types.ts';
import { round } from './prescriptions.ts';
import type { Box, Cell, Chart, Drawing, Label, Span, Variant } from './types.ts';

/** What one source prints: a bar from its least to its greatest value, a diamond where both are one. */
export interface PositionMark {
  readonly isTaught: boolean;
  /** Undefined where the source prints no number. */
  readonly box?: Box;
  readonly label: Label;
}

/** A row of the map: one dispute with all its positions under one another. */
export interface DisputeMark {
  readonly disputeId: string;
  /** The level of the phase that the number belongs to. */
  readonly level?: LevelNumber;
  /** The title, in as many lines as it needs. */
  readonly title: readonly Label[];
  readonly positions: readonly PositionMark[];
  /** The line that all bars start from. */
  readonly zero: { readonly x: number; readonly from: number; readonly to: number };
}

export interface DisputeMapDrawing extends Drawing {
  readonly marks: readonly DisputeMark[];
}

interface Layout {
  readonly columns: number;
  readonly columnWidth: number;
  readonly between: number;
  /** Room for the bars. Beside them stand the values. */
  readonly bars: number;
  readonly titleLetters: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: { columns: 2, columnWidth: 306, between: 28, bars: 104, titleLetters: 39 },
  narrow: { columns: 1, columnWidth: 328, between: 0, bars: 124, titleLetters: 42 },
};

const titleLine = 19;
const positionLine = 20;
const titleToBars = 5;
const betweenDisputes = 20;

/** Breaks a line between words, so that no part is longer than it may be unless a single word is. */
export function wrapWords(text: string, mostLetters: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > mostLetters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The disputes about numbers, in the order of the page. */
export function numericDisputes(): readonly Dispute[] {
  return (Object.keys(disputeGroupNames) as DisputeGroup[])
    .flatMap(disputesOf)
    .filter((dispute) => dispute.unit !== undefined);
}

/** The value as the model words it, marked with its fact where a row of the model prints it. */
function valueSpan(dispute: Dispute, position: DisputePosition): Span {
  const text = positionText(dispute, position);
  if (text === undefined) return { text: 'none', dispute: dispute.id };
  return position.factId === undefined ? { text, dispute: dispute.id } : { text, fact: position.factId };
}

function heightOf({ title, positions }: Dispute, { titleLetters }: Layout): number {
  return wrapWords(title, titleLetters).length * titleLine + titleToBars + positions.length * positionLine;
}

/** How many disputes the first of two columns takes, so that the longer column is as short as it can be. */
function splitAt(heights: readonly number[]): number {
  const tall = (some: readonly number[]) => some.reduce((sum, height) => sum + height + betweenDisputes, 0);
  const longer = (count: number) => Math.max(tall(heights.slice(0, count)), tall(heights.slice(count)));
  return heights.reduce((best, _, index) => (longer(index + 1) < longer(best) ? index + 1 : best), heights.length);
}

/** One dispute with its top left corner at this point. */
function drawDispute(dispute: Dispute, x: number, y: number, { bars, titleLetters }: Layout): DisputeMark {
  const title = wrapWords(dispute.title, titleLetters).map((text, line): Label => ({
    x,
    y: y + 15 + line * titleLine,
    anchor: 'start',
    spans: [{ text }],
  }));
  const top = y + title.length * titleLine + titleToBars;
  const ranges = dispute.positions.map(positionRange);
  const greatest = Math.max(1, ...ranges.map((range) => range?.max ?? range?.min ?? 0));
  const across = scaleLinear([0, greatest], [x, x + bars]);
  const positions = dispute.positions.map((position, index): PositionMark => {
    const range = ranges[index];
    const lineTop = top + index * positionLine;
    const height = position.taught ? 12 : 8;
    const value = valueSpan(dispute, position);
    return {
      isTaught: position.taught,
      ...(range === undefined
        ? {}
        : {
            box: {
              x: round(across(range.min)),
              y: lineTop + (positionLine - height) / 2,
              width: round(across(range.max ?? greatest) - across(range.min)),
              height,
            },
          }),
      label: {
        x: x + bars + 12,
        y: lineTop + 15,
        anchor: 'start',
        spans: [position.taught ? { ...value, strong: true } : value, { text: `\u2002${position.briefly ?? ''}` }],
      },
    };
  });
  return {
    disputeId: dispute.id,
    ...(dispute.phase === undefined ? {} : { level: getPhase(dispute.phase).level }),
    title,
    positions,
    zero: { x, from: top, to: top + dispute.positions.length * positionLine },
  };
}

/** Rows for any disputes about numbers, each on a scale of its own from zero to its greatest value. */
export function drawDisputeMap(disputes: readonly Dispute[], variant: Variant): DisputeMapDrawing {
  const layout = layouts[variant];
  const heights = disputes.map((dispute) => heightOf(dispute, layout));
  const first = layout.columns === 1 ? disputes.length : splitAt(heights);
  const marks: DisputeMark[] = [];
  const bottoms: number[] = [];
  for (const [column, some] of [disputes.slice(0, first), disputes.slice(first)].entries()) {
    let y = 0;
    for (const dispute of some) {
      marks.push(drawDispute(dispute, 1 + column * (layout.columnWidth + layout.between), y, layout));
      y += heightOf(dispute, layout) + betweenDisputes;
    }
    bottoms.push(y - betweenDisputes);
  }
  const width = layout.columns * layout.columnWidth + (layout.columns - 1) * layout.between;
  const height = Math.max(0, ...bottoms) + 6;
  return { width, height, plot: { x: 1, y: 0, width: width - 1, height: height - 6 }, marks };
}

/** Every position with who holds it: `2–4 min: two 7th-edition decks`. */
function positionsInWords(dispute: Dispute, taught: boolean): Cell {
  return dispute.positions
    .filter((position) => position.taught === taught)
    .flatMap((position, index): readonly Span[] => [
      ...(index === 0 ? [] : [{ text: '; ' }]),
      valueSpan(dispute, position),
      { text: `: ${position.saidBy}`, dispute: dispute.id },
    ]);
}

const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

/** Where sources print different numbers, at a glance. */
export function getDisputeMap(): Chart<DisputeMapDrawing> {
  const disputes = numericDisputes();
  return {
    title: 'Where the numbers differ',
    description: disputes
      .map(
        (dispute) =>
          `${dispute.title.replace(/\?$/, '')}. Taught: ${plain(positionsInWords(dispute, true))}. ` +
          `Also printed: ${plain(positionsInWords(dispute, false))}.`,
      )
      .join(' '),
    factIds: [...new Set(disputes.flatMap(({ positions }) => positions.flatMap(({ factId }) => factId ?? [])))],
    wide: drawDisputeMap(disputes, 'wide'),
    narrow: drawDisputeMap(disputes, 'narrow'),
    notes: [
      [
        {
          text: 'A filled bar is the value taught here, an outlined one what another source prints; a diamond is a single number. Each row has a scale of its own, from zero to its greatest value. The other disagreements are about words.',
        },
      ],
    ],
    twin: {
      columns: ['What differs', 'Taught here', 'Also printed'],
      rows: disputes.map((dispute) => [
        [{ text: dispute.title }],
        positionsInWords(dispute, true),
        positionsInWords(dispute, false),
      ]),
    },
  };
}
