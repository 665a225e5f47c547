/** Whether a finished drawing can be read: text inside its box, arrows clear of boxes and words. */
import type { Page } from '@playwright/test';
import type { Drawing } from './draw-svg.ts';

/** Widest a drawing may be, so that its text is never shown smaller than 13 pixels. */
export const widthLimits = { wide: 700, portrait: 330 } as const;

/** What is wrong with a drawing, each fault in one line; none when it fits. The page holds the site's font and CSS. */
export async function findFaults(page: Page, drawing: Drawing, variant: 'wide' | 'portrait'): Promise<string[]> {
  const { faults, width } = await page.evaluate(measure, drawing);
  const limit = widthLimits[variant];
  return [
    ...(width > limit
      ? [`it is ${width} units wide, at most ${limit} fit: break rows with wrap() or by(direction, …)`]
      : []),
    ...faults,
  ];
}

/** Runs in the page, so it may use nothing from outside itself. */
function measure({ svg: markup, places, arrows }: Drawing): { faults: string[]; width: number } {
  document.body.innerHTML = `<figure class="diagram">${markup}</figure>`;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('There is no SVG to measure.');
  // One unit is one pixel, and both variants are shown.
  svg.setAttribute('width', String(svg.viewBox.baseVal.width));
  svg.setAttribute('height', String(svg.viewBox.baseVal.height));
  svg.style.cssText = 'display: block; max-width: none; height: auto';
  const faults: string[] = [];
  type Box = { x: number; y: number; width: number; height: number };
  const holds = (outer: Box, inner: Box, marginX: number, marginY: number) =>
    inner.x >= outer.x + marginX &&
    inner.y >= outer.y + marginY &&
    inner.x + inner.width <= outer.x + outer.width - marginX &&
    inner.y + inner.height <= outer.y + outer.height - marginY;
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  /** The letters of each row, without the empty parts of a line above and below them. */
  const letters = (text: SVGTextElement) => {
    const rows = new Map<number, { left: number; right: number }>();
    const characters = text.textContent ?? '';
    for (let index = 0; index < text.getNumberOfChars(); index += 1) {
      // Spaces between two rows are not seen.
      if (/\s/.test(characters[index] ?? '')) continue;
      const { x, width } = text.getExtentOfChar(index);
      const { y } = text.getStartPositionOfChar(index);
      const row = rows.get(y);
      rows.set(y, { left: Math.min(row?.left ?? x, x), right: Math.max(row?.right ?? x, x + width) });
    }
    return [...rows].map(([y, { left, right }]) => ({ x: left, y: y - 12, width: right - left, height: 15 }));
  };
  const texts = [...svg.querySelectorAll('text')];
  if (texts.length !== places.reduce((sum, place) => sum + place.texts, 0)) {
    throw new Error('The texts of the drawing are not those that were placed.');
  }
  const placed = places.map((place) => ({
    ...place,
    name: `“${place.words}”`,
    rows: texts.splice(0, place.texts).flatMap(letters),
  }));

  const boxes = placed.filter(({ kind }) => kind === 'box');
  for (const { name, box, rows, mark } of boxes) {
    if (rows.some((row) => !holds(box, row, 5, 2))) faults.push(`the words of ${name} overflow their box`);
    if (mark !== undefined && rows.some((row) => meet(mark, row))) {
      faults.push(`the level's mark covers words of ${name}`);
    }
  }
  for (const [index, { name, box }] of boxes.entries()) {
    for (const next of boxes.slice(index + 1)) {
      if (meet(box, next.box)) faults.push(`${name} and ${next.name} overlap`);
    }
  }
  const titles = placed.filter(({ kind }) => kind === 'title');
  for (const { name, box, rows, mark } of titles) {
    if (boxes.some((other) => rows.some((row) => meet(other.box, row)))) {
      faults.push(`the title ${name} runs into a box`);
    }
    if (rows.some((row) => !holds(box, row, 8, 4))) faults.push(`the title ${name} overflows its frame`);
    if (mark !== undefined && rows.some((row) => meet(mark, row))) {
      faults.push(`the level's mark covers the title ${name}`);
    }
  }
  const labels = placed.filter(({ kind }) => kind === 'arrow');
  for (const [index, { name, box, rows }] of labels.entries()) {
    if (rows.some((row) => !holds(box, row, 1, 0))) faults.push(`the words ${name} overflow their ground`);
    if (boxes.some((other) => meet(box, other.box))) faults.push(`the words ${name} on an arrow cover a box`);
    if (labels.slice(index + 1).some((next) => meet(box, next.box))) {
      faults.push(`the words ${name} cover those of another arrow`);
    }
  }
  const whole = svg.viewBox.baseVal;
  for (const arrow of arrows) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', arrow);
    const length = path.getTotalLength();
    const points: DOMPoint[] = [];
    for (let at = 0; at <= length; at += 3) points.push(path.getPointAtLength(at));
    const touches = (box: Box, margin: number) =>
      points.some(
        ({ x, y }) =>
          x > box.x + margin && x < box.x + box.width - margin && y > box.y + margin && y < box.y + box.height - margin,
      );
    for (const { name, box } of boxes) {
      if (touches(box, 2)) faults.push(`an arrow runs through ${name}`);
    }
    for (const { name, rows } of titles) {
      if (rows.some((row) => touches(row, -1))) faults.push(`an arrow runs through the title ${name}`);
    }
    for (const { name, box } of labels) {
      const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const isOwn = points.some(({ x, y }) => Math.hypot(x - center.x, y - center.y) < 5);
      if (!isOwn && touches(box, 0)) faults.push(`an arrow runs through the words ${name}`);
    }
  }
  const shown = [...svg.querySelectorAll<SVGGraphicsElement>('text, rect, path')];
  if (shown.some((element) => !holds(whole, element.getBBox(), 0, 0))) {
    faults.push('a part stands outside the drawing');
  }
  return { faults, width: whole.width };
}
