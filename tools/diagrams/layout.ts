/** Where Mermaid puts the parts of a diagram: read in Chromium from what it drew, in its own units. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { Direction } from '../../src/diagrams/types.ts';
import { ensureChromium } from '../find-chromium.ts';
import { rowUnits } from './geometry.ts';
import type { Box, Point } from './geometry.ts';

export interface Row {
  readonly text: string;
  readonly bold: boolean;
}

export interface PlacedNode {
  readonly id: string;
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly classes: readonly string[];
  readonly link?: string;
}

export interface PlacedGroup {
  readonly id: string;
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly titleWidth: number;
  /** How the source says that its nodes run, where that differs. */
  readonly direction?: string;
  readonly classes: readonly string[];
  readonly members: readonly string[];
}

export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly dashed: boolean;
  /** The way Mermaid's layout found, ends included. */
  readonly points: readonly Point[];
  /** The curve Mermaid drew along it. */
  readonly path: string;
  /** The path is final. */
  readonly isRouted?: true;
  /** The label's rows and the box around them. */
  readonly label?: { readonly box: Box; readonly rows: readonly Row[] };
}

/** One variant as Mermaid laid it out. */
export interface Layout {
  /** How the flowchart says that it runs. */
  readonly flow: 'LR' | 'RL' | 'TB' | 'BT';
  readonly nodes: readonly PlacedNode[];
  /** In the order of the source. */
  readonly groups: readonly PlacedGroup[];
  readonly edges: readonly PlacedEdge[];
  /** Pairs that the source keeps one after the other without an arrow. */
  readonly order: readonly (readonly [before: string, after: string])[];
}

const require = createRequire(import.meta.url);
const fontFolder = '@fontsource-variable/atkinson-hyperlegible-next/files';
const fontFile = require.resolve(`${fontFolder}/atkinson-hyperlegible-next-latin-wght-normal.woff2`);

/** The name the site's CSS gives the font (`src/styles/tokens.css`). */
export const fontFamily = 'Atkinson Hyperlegible Next';

/** Wider gaps where a row has room, narrower ones on a phone. */
const spacing: Record<Direction, object> = {
  LR: { nodeSpacing: 22, rankSpacing: 44, padding: 9, curve: 'monotoneX' },
  TB: { nodeSpacing: 12, rankSpacing: 34, padding: 6, curve: 'monotoneY' },
};

/** A Chromium with the font of the site and nothing else in it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    // Hinting would round widths to whole pixels, which a reader's browser does not.
    args: ['--font-render-hinting=none', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** A page that holds the font and Mermaid. Throws when the font does not load: text would be measured in another. */
export async function openMermaidPage(browser: Browser): Promise<Page> {
  const page = await openFontPage(browser, '');
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  return page;
}

/** A page that holds the font and this CSS. */
export async function openFontPage(browser: Browser, css: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  const font = readFileSync(fontFile).toString('base64');
  await page.setContent(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Diagrams</title><style>
@font-face { font-family: '${fontFamily}'; font-weight: 200 800; src: url(data:font/woff2;base64,${font}) format('woff2-variations'); }
:root { --sl-font: '${fontFamily}'; font-family: '${fontFamily}'; font-size: 16px; }
${css}</style></head><body></body></html>`,
  );
  const loaded = await page.evaluate(async (family) => {
    const faces = await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
    return faces.every((found) => found.length > 0);
  }, fontFamily);
  if (!loaded) throw new Error(`The font ${fontFile} did not load; run "npm ci" again.`);
  return page;
}

/** Lays a source out. Throws with Mermaid's own words when it cannot read it. */
export async function layOut(page: Page, source: string, direction: Direction): Promise<Layout> {
  return page.evaluate(readLayout, {
    source,
    family: fontFamily,
    rowUnits,
    settings: {
      startOnLoad: false,
      securityLevel: 'strict',
      look: 'classic',
      theme: 'base',
      layout: 'dagre',
      htmlLabels: false,
      deterministicIds: true,
      markdownAutoWrap: false,
      fontFamily: `"${fontFamily}"`,
      themeVariables: { fontFamily: `"${fontFamily}"`, fontSize: '16px' },
      flowchart: {
        htmlLabels: false,
        minNodeWidth: 0,
        // Rows are broken in the source.
        wrappingWidth: 2000,
        diagramPadding: 3,
        subGraphTitleMargin: { top: 4, bottom: 16 },
        ...spacing[direction],
      },
    },
  });
}

interface MermaidVertex {
  readonly id: string;
  readonly domId: string;
  readonly classes: readonly string[];
  readonly link?: string;
}

interface MermaidEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly stroke: string;
}

interface MermaidSubGraph {
  readonly id: string;
  readonly title: string;
  readonly dir?: string;
  readonly nodes: readonly string[];
  readonly classes: readonly string[];
}

interface MermaidFlow {
  getVertices(): ReadonlyMap<string, MermaidVertex>;
  getEdges(): readonly MermaidEdge[];
  getSubGraphs(): readonly MermaidSubGraph[];
  getDirection(): string;
}

declare const mermaid: {
  initialize(settings: object): void;
  render(id: string, source: string): Promise<{ svg: string }>;
  mermaidAPI: { getDiagramFromText(source: string): Promise<{ db: MermaidFlow }> };
};

interface PageTask {
  readonly source: string;
  readonly settings: object;
  readonly family: string;
  readonly rowUnits: number;
}

/** Runs in the page, so it may use nothing from outside itself. */
async function readLayout({ source, settings, family, rowUnits }: PageTask): Promise<Layout> {
  const svgId = 'diagram';
  mermaid.initialize(settings);
  const { svg: markup } = await mermaid.render(svgId, source);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('Mermaid drew nothing.');
  const toSvg = svg.getScreenCTM()?.inverse();

  /** The element's box in the coordinates of the whole drawing; groups move their parts. */
  const boxOf = (element: SVGGraphicsElement) => {
    const { x, y, width, height } = element.getBBox();
    const moved = move(element, { x, y });
    return { x: moved.x, y: moved.y, width, height };
  };
  const move = (element: SVGGraphicsElement, { x, y }: { x: number; y: number }) => {
    const matrix = element.getScreenCTM();
    if (toSvg === undefined || matrix === null) throw new Error('Mermaid drew something that cannot be measured.');
    const point = new DOMPoint(x, y).matrixTransform(toSvg.multiply(matrix));
    return { x: point.x, y: point.y };
  };
  const find = (from: ParentNode, selector: string): SVGGraphicsElement => {
    const found = from.querySelector<SVGGraphicsElement>(selector);
    if (found === null) throw new Error(`Mermaid's drawing has no "${selector}"; its output has changed.`);
    return found;
  };
  const rowsOf = (element: Element) =>
    [...element.querySelectorAll('text > tspan.row')]
      .map((row) => ({
        text: (row.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        bold: [...row.children].every((run) => run.getAttribute('font-weight') === 'bold'),
      }))
      .filter(({ text }) => text !== '');
  // Titles and the words of arrows are taken from the source: Mermaid breaks them again where it finds them too wide.
  const sourceRows = (label: string) =>
    label
      .split('\n')
      .map((row) => ({ text: row.replaceAll('**', '').trim(), bold: row.trim().startsWith('**') }))
      .filter(({ text }) => text !== '');
  const ruler = document.createElement('canvas').getContext('2d');
  const widthOf = ({ text, bold }: { text: string; bold: boolean }) => {
    if (ruler === null) throw new Error('This browser cannot measure text.');
    ruler.font = `${bold ? 700 : 400} 16px "${family}"`;
    return ruler.measureText(text).width;
  };
  const own = (classes: readonly string[]) => classes.filter((name) => name !== 'clickable');

  const nodes = [...db.getVertices().values()]
    // A group that an arrow names is among the vertices too.
    .filter(({ id }) => !db.getSubGraphs().some((group) => group.id === id))
    .map((vertex) => {
      const element = find(svg, `#${svgId}-${vertex.domId}`);
      return {
        id: vertex.id,
        box: boxOf(find(element, '.label-container')),
        rows: rowsOf(element),
        classes: own(vertex.classes),
        ...(vertex.link === undefined ? {} : { link: vertex.link }),
      };
    });
  const groups = db.getSubGraphs().map((group) => {
    const element = find(svg, `#${svgId}-${group.id}`);
    return {
      id: group.id,
      box: boxOf(find(element, 'rect')),
      // From the source: Mermaid breaks a title again where it made the box too narrow.
      rows: sourceRows(group.title),
      ...(group.dir === undefined ? {} : { direction: group.dir }),
      titleWidth: Math.max(...sourceRows(group.title).map(widthOf)),
      classes: own(group.classes),
      // In the order of the source; Mermaid keeps another.
      members: nodes.map(({ id }) => id).filter((id) => group.nodes.includes(id)),
    };
  });
  const placeInSource = ({ members }: { members: readonly string[] }) =>
    Math.min(...nodes.map(({ id }, index) => (members.includes(id) ? index : Infinity)));
  // Mermaid lists the last one first.
  groups.sort((a, b) => placeInSource(a) - placeInSource(b));
  const order = db
    .getEdges()
    .filter(({ stroke }) => stroke === 'invisible')
    .map(({ start, end }) => [start, end] as const);
  const edges = db
    .getEdges()
    .filter(({ stroke }) => stroke !== 'invisible')
    .map((edge) => {
      const path = find(svg, `path[data-id="${edge.id}"]`);
      const points = JSON.parse(atob(path.getAttribute('data-points') ?? '')) as { x: number; y: number }[];
      const origin = move(path, { x: 0, y: 0 });
      const shifted = (path.getAttribute('d') ?? '').replaceAll(
        /(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g,
        (_, x: string, y: string) => `${Number(x) + origin.x},${Number(y) + origin.y}`,
      );
      const labelElement = find(svg, `.edgeLabel .label[data-id="${edge.id}"]`);
      const rows = sourceRows(edge.text);
      const measured = boxOf(find(labelElement, 'text'));
      const width = Math.max(0, ...rows.map(widthOf));
      const height = rows.length * rowUnits;
      const box = {
        x: measured.x + (measured.width - width) / 2,
        y: measured.y + (measured.height - height) / 2,
        width,
        height,
      };
      return {
        from: edge.start,
        to: edge.end,
        dashed: edge.stroke === 'dotted',
        points: points.map((point) => move(path, point)),
        path: shifted,
        ...(rows.length === 0 ? {} : { label: { rows, box } }),
      };
    });
  return { flow: db.getDirection() as 'LR', nodes, groups, edges, order };
}
