/** Boxes and points, in the units of a drawing; y grows downwards. */

/** Distance between the baselines of two rows, at a font size of 16 units. */
export const rowUnits = 19;

/** The distance Mermaid reckons with. */
export const mermaidRowUnits = 17.6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Axis = 'x' | 'y';

/** The far side of a box: its right or its bottom. */
export const end = (box: Box, axis: Axis): number => (axis === 'x' ? box.x + box.width : box.y + box.height);

export const middle = (box: Box, axis: Axis): number => (box[axis] + end(box, axis)) / 2;

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => end(box, 'x')));
  const bottom = Math.max(...boxes.map((box) => end(box, 'y')));
  return { x, y, width: right - x, height: bottom - y };
}
