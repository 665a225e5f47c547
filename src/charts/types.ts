import type { LevelNumber, PhaseNumber } from '../opt/types.ts';

/** Drawn twice: `wide` for a full column, `narrow` for a phone. CSS shows one of them. */
export type Variant = 'wide' | 'narrow';

/** A run of words in a label, a note or a table cell. */
export interface Span {
  readonly text: string;
  /** The fact whose whole text this is. */
  readonly fact?: string;
  /** The fact that this was worked out from, such as one figure of a tempo. */
  readonly from?: string;
  /** The dispute that one of these values comes from. */
  readonly dispute?: string;
  readonly strong?: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly spans: readonly Span[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phase's numeral in a disc of its level's color; `x` and `y` are the centre. */
export interface Badge extends Point {
  readonly phase: PhaseNumber;
  readonly level: LevelNumber;
}

/** A mark on an axis: its place in pixels and what is printed beside it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** What every drawing has. Pixels are those of the SVG's own view box. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where the data may be drawn. */
  readonly plot: Box;
}

/** The same content as a table. The first cell of a row is its header. */
export interface Twin {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly Span[];

/** A chart as data: everything that the page needs to draw it and to say it in words. */
export interface Chart<D extends Drawing> {
  readonly title: string;
  /** What the picture shows, in words, with the numbers it shows. */
  readonly description: string;
  /** Every fact that the chart states. */
  readonly factIds: readonly string[];
  readonly wide: D;
  readonly narrow: D;
  /** Printed under the drawing, one paragraph each. */
  readonly notes: readonly (readonly Span[])[];
  readonly twin: Twin;
}
