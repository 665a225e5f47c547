import fc from 'fast-check';
import type { FactRange } from './prescriptions.ts';
import { getRange } from './prescriptions.ts';
import type { Box, Label } from './types.ts';

/** The words of some labels in reading order, as one line. */
export function wordsOf(labels: readonly Label[]): string {
  return labels.map(({ spans }) => spans.map(({ text }) => text).join('')).join(' ');
}

/** True where the box lies within the other, give or take what rounding to a tenth of a pixel may do. */
export function isInside(box: Box, outer: Box): boolean {
  const slack = 0.2;
  return (
    box.width >= 0 &&
    box.height >= 0 &&
    box.x >= outer.x - slack &&
    box.y >= outer.y - slack &&
    box.x + box.width <= outer.x + outer.width + slack &&
    box.y + box.height <= outer.y + outer.height + slack
  );
}

/** Any range of whole numbers between the two, dressed as a fact. */
export function range(least: number, most: number): fc.Arbitrary<FactRange> {
  const whole = fc.integer({ min: least, max: most });
  const { fact } = getRange('res7-p1.reps');
  return fc.tuple(whole, whole).map(([one, other]) => {
    const [min, max] = [Math.min(one, other), Math.max(one, other)];
    return { id: 'res7-p1.reps', text: `${min}–${max}`, min, max, fact };
  });
}
