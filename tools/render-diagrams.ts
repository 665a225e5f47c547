/**
 * `npm run diagrams`: draws the diagrams whose committed drawing is missing or stale.
 *
 *     npm run diagrams                    what is missing or stale
 *     npm run diagrams -- model-map       these, stale or not
 *     npm run check:diagrams              draws all again and compares, writing nothing
 *
 * Mermaid runs in Chromium here, never in a reader's browser. The build only reads what this command wrote.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { diagramStamp, readRendered } from '../src/build/diagram-stamp.ts';
import { diagrams, getDiagram } from '../src/diagrams/index.ts';
import type { DiagramDefinition, DiagramGraph, DiagramVariant, RenderedDiagram } from '../src/diagrams/types.ts';
import { drawSvg, toGraph } from './diagrams/draw-svg.ts';
import { compareRendered, differenceOfEdges } from './diagrams/compare.ts';
import { findFaults } from './diagrams/fit.ts';
import { layOut, openBrowser, openFontPage, openMermaidPage } from './diagrams/layout.ts';
import { optimizeSvg } from './diagrams/optimize.ts';

const repository = path.join(import.meta.dirname, '..');
const folder = path.join(repository, 'src/diagrams/rendered');
const fileOf = (id: string): string => path.join(folder, `${id}.json`);

interface Pages {
  readonly mermaid: Page;
  /** Holds the site's font and the CSS of diagrams, to measure what a reader will see. */
  readonly site: Page;
}

async function openPages(browser: Browser): Promise<Pages> {
  const css = readFileSync(path.join(repository, 'src/styles/diagrams.css'), 'utf8');
  return { mermaid: await openMermaidPage(browser), site: await openFontPage(browser, css) };
}

/** Draws both variants. Throws, with every fault, when they differ or do not fit. */
async function render(definition: DiagramDefinition, pages: Pages): Promise<RenderedDiagram> {
  const wide = await renderVariant(definition, 'wide', pages);
  const portrait = await renderVariant(definition, 'portrait', pages);
  const difference = differenceOfEdges(wide.graph, portrait.graph);
  const faults = [
    ...wide.faults.map((fault) => `wide: ${fault}`),
    ...portrait.faults.map((fault) => `portrait: ${fault}`),
    ...(difference === undefined ? [] : [`the two variants have different arrows: ${difference}`]),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n  '));
  return {
    stamp: diagramStamp(definition),
    graph: wide.graph,
    wide: wide.drawing,
    portrait: portrait.drawing,
  };
}

async function renderVariant(
  definition: DiagramDefinition,
  variant: 'wide' | 'portrait',
  { mermaid, site }: Pages,
): Promise<{ drawing: DiagramVariant; graph: DiagramGraph; faults: string[] }> {
  const direction = variant === 'wide' ? 'LR' : 'TB';
  const layout = await layOut(mermaid, definition.source(direction), direction);
  const drawing = drawSvg(definition, variant, layout);
  const { widthUnits, heightUnits } = drawing;
  const svg = optimizeSvg(drawing.svg);
  const faults = await findFaults(site, { ...drawing, svg }, variant);
  return { drawing: { widthUnits, heightUnits, svg }, graph: toGraph(layout), faults };
}

function readCommitted(definition: DiagramDefinition): RenderedDiagram | undefined {
  try {
    return readRendered(definition, readFileSync(fileOf(definition.id), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Drawings that no diagram asks for any more. */
function orphans(): string[] {
  const known = diagrams.map(({ id }) => `${id}.json`);
  return readdirSync(folder).filter((name) => !known.some((file) => file === name));
}

/** Runs the task with a browser; returns how many diagrams failed. */
async function forEachDiagram(
  list: readonly DiagramDefinition[],
  task: (definition: DiagramDefinition, pages: Pages) => Promise<string>,
): Promise<number> {
  if (list.length === 0) return 0;
  const browser = await openBrowser();
  let failed = 0;
  try {
    const pages = await openPages(browser);
    for (const definition of list) {
      try {
        console.log(`${definition.id}: ${await task(definition, pages)}`);
      } catch (error) {
        failed += 1;
        console.error(`${definition.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return failed;
}

async function draw(ids: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const list =
    ids.length > 0 ? ids.map(getDiagram) : diagrams.filter((definition) => readCommitted(definition) === undefined);
  const failed = await forEachDiagram(list, async (definition, pages) => {
    const rendered = await render(definition, pages);
    writeFileSync(fileOf(definition.id), `${JSON.stringify(rendered, undefined, 1)}\n`);
    const size = ({ widthUnits, heightUnits }: DiagramVariant) => `${widthUnits} × ${heightUnits}`;
    return `drawn, wide ${size(rendered.wide)}, portrait ${size(rendered.portrait)}`;
  });
  for (const name of orphans()) {
    rmSync(path.join(folder, name));
    console.log(`${name}: removed, no diagram has this id`);
  }
  console.log(`${list.length - failed} drawn, ${failed} failed, ${diagrams.length - list.length} left as they were`);
  return failed;
}

async function check(ids: readonly string[]): Promise<number> {
  const list: readonly DiagramDefinition[] = ids.length > 0 ? ids.map(getDiagram) : diagrams;
  let failed = await forEachDiagram(list, async (definition, pages) => {
    let committed: string | undefined;
    try {
      committed = readFileSync(fileOf(definition.id), 'utf8');
    } catch {
      committed = undefined;
    }
    const differences = compareRendered(readRendered(definition, committed), await render(definition, pages));
    if (differences.length > 0) {
      throw new Error(
        `the committed drawing is not what is drawn now: ${differences.join('; ')}. Run "npm run diagrams -- ${definition.id}".`,
      );
    }
    return 'as committed';
  });
  for (const name of orphans()) {
    failed += 1;
    console.error(`src/diagrams/rendered/${name}: no diagram has this id; run "npm run diagrams", which removes it.`);
  }
  return failed;
}

const args = process.argv.slice(2);
const ids = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--check');
if (unknown !== undefined) throw new Error(`Unknown option "${unknown}": the only one is --check.`);
const failures = args.includes('--check') ? await check(ids) : await draw(ids);
process.exitCode = failures === 0 ? 0 : 1;
