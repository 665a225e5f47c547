// What a bar looks like without color: full is learned, stripes are started, dots are shaky.
import type { MasteryState } from '../learner/mastery.ts';

/** A new SVG element with attributes. */
export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...content: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...content);
  return element;
}

/** Lengths in the drawing's units, or parts of the whole such as `50%`. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number | '100%';
}

/** The parts of a bar: the frame, and what fills it. Words must stand beside it: it says nothing by itself. */
export function barParts({ x, y, width, height }: Place, share: number, state: MasteryState): SVGElement[] {
  const frame = makeSvg('rect', { class: 'bar-frame', x, y, width, height });
  if (share === 0) return [frame];
  const middle = y + height / 2;
  const end = width === '100%' ? `${share * 100}%` : x + share * width;
  const filled = makeSvg('line', {
    class: `bar-filled ${state}`,
    x1: x,
    x2: end,
    y1: middle,
    y2: middle,
    'stroke-width': height,
  });
  return [filled, frame];
}

/** A bar as wide as its place, for a line of text or the cell of a table. */
export function makeBar(share: number, state: MasteryState): SVGSVGElement {
  return makeSvg(
    'svg',
    { class: 'mastery-bar', 'aria-hidden': 'true' },
    ...barParts({ x: 0, y: 0, width: '100%', height: 8 }, share, state),
  );
}
