/**
 * The way a variant runs. `LR` is the wide one, read from left to right; `TB` is the portrait one for narrow columns.
 * A source may still lay its nodes out otherwise, as the houses do, which stand on their foundation.
 */
export type Direction = 'LR' | 'TB';

export const directions = ['LR', 'TB'] as const satisfies readonly Direction[];

/** One picture of the book, described in words and in Mermaid's flowchart language. */
export interface DiagramDefinition {
  /** Chosen by hand and kept once released: the figure's address is `#figure-<id>`. */
  readonly id: string;
  /** The caption, without a number and without a full stop. */
  readonly title: string;
  /** One to three sentences that give the point of the picture to someone who cannot see it. */
  readonly description: string;
  /** Ids of the facts whose text stands in the picture, as `getFact` knows them. */
  readonly facts: readonly string[];
  /** How the text twin words an arrow: "A <solid> B". Without them, "leads to" and "may go on to". */
  readonly verbs?: { readonly solid: string; readonly dashed?: string };
  /** `house` puts a roof over the topmost group. */
  readonly drawing?: 'house';
  /** The Mermaid flowchart; both directions hold the same nodes and arrows. */
  source(direction: Direction): string;
}

/** A row of text that may begin or end in bold. */
export interface DiagramNode {
  readonly id: string;
  /** The bold rows: what the node is called. */
  readonly name: string;
  /** The rows under the name; empty when there are none. */
  readonly detail: string;
  readonly group?: string;
  readonly link?: string;
}

export interface DiagramGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

export interface DiagramEdge {
  /** A node's or a group's id. */
  readonly from: string;
  readonly to: string;
  /** Empty when the arrow carries no words. */
  readonly label: string;
  readonly dashed: boolean;
}

/** What Mermaid's own parser read in a source: the text twin is made from it. */
export interface DiagramGraph {
  readonly nodes: readonly DiagramNode[];
  readonly groups: readonly DiagramGroup[];
  readonly edges: readonly DiagramEdge[];
}

/** One drawn variant. A unit is a CSS pixel at a root font size of 16 px. */
export interface DiagramVariant {
  readonly widthUnits: number;
  readonly heightUnits: number;
  readonly svg: string;
}

/** What `npm run diagrams` writes to `src/diagrams/rendered/<id>.json`. */
export interface RenderedDiagram {
  /** Digest of all that the drawing depends on; see `diagramStamp` in `src/build/diagram-stamp.ts`. */
  readonly stamp: string;
  readonly graph: DiagramGraph;
  readonly wide: DiagramVariant;
  readonly portrait: DiagramVariant;
}
