/** Shapes as path data, so that all shapes of one look are one element of the page. */
import type { Box, Point } from './types.ts';

/** A rectangle, its corners rounded where a radius is given. */
export function boxPath({ x, y, width, height }: Box, radius = 0): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (across: number, down: number) => `a${radius} ${radius} 0 0 1 ${across * radius} ${down * radius}`;
  const [flat, upright] = [tidy(width - 2 * radius), tidy(height - 2 * radius)];
  return `M${tidy(x + radius)} ${y}h${flat}${corner(1, 1)}v${upright}${corner(-1, 1)}h${-flat}${corner(-1, -1)}v${-upright}${corner(1, -1)}z`;
}

/** A full circle around a point. */
export function circlePath({ x, y }: Point, radius: number): string {
  const half = `${radius} ${radius} 0 0 1`;
  return `M${tidy(x - radius)} ${y}a${half} ${2 * radius} 0a${half} ${-2 * radius} 0z`;
}

/** A diamond in place of a bar of no length: how far its tips are from its middle, across and down. */
export function diamondPath({ x, y, height }: Box, across: number, down: number): string {
  return `M${x} ${tidy(y + height / 2 - down)}l${across} ${down}l${-across} ${down}l${-across} ${-down}z`;
}

/** A line through the points. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index > 0 ? 'L' : 'M'}${x} ${y}`).join('');
}

/** Adding leaves tails such as 0.30000000000000004, which would only weigh on the page. */
const tidy = (pixels: number): number => Math.round(pixels * 100) / 100;
