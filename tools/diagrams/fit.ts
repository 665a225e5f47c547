/** Whether a finished drawing can be read: text inside its box, arrows clear of boxes and words. */
import type { Page } from '@playwright/test';

/** Widest a drawing may be, so that its text is never shown smaller than 13 pixels. */
export const widthLimits = { wide: 700, portrait: 330 } as const;

/** What is wrong with a drawing, each fault in one line; none when it fits. The page holds the site's font and CSS. */
export async function findFaults(page: Page, svg: string, variant: 'wide' | 'portrait'): Promise<string[]> {
  const { faults, width } = await page.evaluate(measure, svg);
  const limit = widthLimits[variant];
  return [
    ...(width > limit
      ? [`it is ${width} units wide, at most ${limit} fit: break rows with wrap() or by(direction, …)`]
      : []),
    ...faults,
  ];
}

/** Runs in the page, so it may use nothing from outside itself. */
function measure(markup: string): { faults: string[]; width: number } {
  document.body.innerHTML = `<figure class="diagram">${markup}</figure>`;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('There is no SVG to measure.');
  // One unit is one pixel, and both variants are shown.
  svg.setAttribute('width', String(svg.viewBox.baseVal.width));
  svg.setAttribute('height', String(svg.viewBox.baseVal.height));
  svg.style.cssText = 'display: block; max-width: none; height: auto';
  const faults: string[] = [];
  const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
  const words = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const name = (element: Element) => `“${words(element)}”`;
  const boxOf = (element: Element | null) => (element as SVGGraphicsElement).getBBox();
  type Box = { x: number; y: number; width: number; height: number };
  const holds = (outer: Box, inner: Box, marginX: number, marginY: number) =>
    inner.x >= outer.x + marginX &&
    inner.y >= outer.y + marginY &&
    inner.x + inner.width <= outer.x + outer.width - marginX &&
    inner.y + inner.height <= outer.y + outer.height - marginY;
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  /** The letters of each row, without the empty parts of a line above and below them. */
  const letters = (element: Element) =>
    [...element.querySelectorAll('tspan')].map((row) => {
      const box = row.getBBox();
      return { x: box.x, y: Number(row.getAttribute('y')) - 12, width: box.width, height: 15 };
    });

  const nodes = all('.n');
  for (const node of nodes) {
    const box = boxOf(node.querySelector('rect'));
    if (letters(node).some((row) => !holds(box, row, 5, 2)))
      faults.push(`the words of ${name(node)} overflow their box`);
    const marks = [...node.querySelectorAll('.m')].map(boxOf);
    if (marks.some((mark) => letters(node).some((row) => meet(mark, row)))) {
      faults.push(`the level's mark covers words of ${name(node)}`);
    }
  }
  for (const [index, node] of nodes.entries()) {
    for (const next of nodes.slice(index + 1)) {
      if (meet(boxOf(node.querySelector('rect')), boxOf(next.querySelector('rect')))) {
        faults.push(`${name(node)} and ${name(next)} overlap`);
      }
    }
  }
  const titles = all('.ct');
  for (const title of titles) {
    const rows = letters(title);
    if (nodes.some((node) => rows.some((row) => meet(boxOf(node.querySelector('rect')), row)))) {
      faults.push(`the title ${name(title)} runs into a box`);
    }
    if (all('rect.c').every((frame) => rows.some((row) => !holds(boxOf(frame), row, 8, 4)))) {
      faults.push(`the title ${name(title)} overflows its frame`);
    }
    const marks = [...title.querySelectorAll('.m')].map(boxOf);
    if (marks.some((mark) => rows.some((row) => meet(mark, row)))) {
      faults.push(`the level's mark covers the title ${name(title)}`);
    }
  }
  const labels = all('.el');
  for (const [index, label] of labels.entries()) {
    const box = boxOf(label.querySelector('rect'));
    if (letters(label).some((row) => !holds(box, row, 1, 0)))
      faults.push(`the words ${name(label)} overflow their ground`);
    if (nodes.some((node) => meet(box, boxOf(node.querySelector('rect'))))) {
      faults.push(`the words ${name(label)} on an arrow cover a box`);
    }
    if (labels.slice(index + 1).some((next) => meet(box, boxOf(next.querySelector('rect'))))) {
      faults.push(`the words ${name(label)} cover those of another arrow`);
    }
  }
  for (const edge of all('path.e') as SVGPathElement[]) {
    const length = edge.getTotalLength();
    const points: DOMPoint[] = [];
    for (let at = 0; at <= length; at += 3) points.push(edge.getPointAtLength(at));
    const touches = (box: Box, margin: number) =>
      points.some(
        ({ x, y }) =>
          x > box.x + margin && x < box.x + box.width - margin && y > box.y + margin && y < box.y + box.height - margin,
      );
    for (const node of nodes) {
      if (touches(boxOf(node.querySelector('rect')), 2)) faults.push(`an arrow runs through ${name(node)}`);
    }
    for (const title of titles) {
      if (letters(title).some((row) => touches(row, -1))) faults.push(`an arrow runs through the title ${name(title)}`);
    }
    for (const label of labels) {
      const box = boxOf(label.querySelector('rect'));
      const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const isOwn = points.some(({ x, y }) => Math.hypot(x - center.x, y - center.y) < 5);
      if (!isOwn && touches(box, 0)) faults.push(`an arrow runs through the words ${name(label)}`);
    }
  }
  const whole = svg.viewBox.baseVal;
  if (all('text, rect, path.e').some((element) => !holds(whole, element.getBBox(), 0, 0))) {
    faults.push('a part stands outside the drawing');
  }
  return { faults, width: whole.width };
}
