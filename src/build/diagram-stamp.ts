/**
 * Whether a committed drawing still shows what its source says. Used by `npm run diagrams`, which renders the stale
 * ones, and by the build, which refuses them. Runs at build time only.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { directions } from '../diagrams/types.ts';
import type { DiagramDefinition, RenderedDiagram } from '../diagrams/types.ts';

/**
 * Counts what this project does to Mermaid's output: raise it when the layout settings, the drawing or the SVGO
 * settings change, or the sizes of text and strokes in `src/styles/diagrams.css`.
 */
export const pipelineNumber = 3;

// From the folder the command runs in: the build moves this file into a bundle elsewhere.
const require = createRequire(path.resolve('package.json'));

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

/** Mermaid's version, and that of the font whose widths it measures. */
export const rendererVersions: readonly string[] = [
  versionOf('mermaid'),
  versionOf('@fontsource-variable/atkinson-hyperlegible-next'),
];

/** The digest over everything a drawing depends on: 32 hexadecimal digits. */
export function diagramStamp(
  definition: DiagramDefinition,
  versions: readonly string[] = rendererVersions,
  pipeline: number = pipelineNumber,
): string {
  const parts = [
    definition.title,
    definition.description,
    definition.drawing ?? '',
    ...directions.map((direction) => definition.source(direction)),
    ...versions,
    pipeline,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/**
 * The committed drawing of a diagram, read from the text of its file.
 *
 * Throws, naming the diagram, the file and the command to run, when there is no file, when it cannot be read, or when
 * it is stale: drawn from another source, title or description, or by another version of Mermaid or of the pipeline.
 */
export function readRendered(definition: DiagramDefinition, text: string | undefined): RenderedDiagram {
  const file = `src/diagrams/rendered/${definition.id}.json`;
  const remedy = 'run "npm run diagrams" and commit the file.';
  if (text === undefined)
    throw new Error(`The diagram "${definition.id}" has no drawing (${file} is missing): ${remedy}`);
  let rendered: RenderedDiagram;
  try {
    rendered = JSON.parse(text) as RenderedDiagram;
  } catch {
    throw new Error(`The drawing of the diagram "${definition.id}" cannot be read (${file} is damaged): ${remedy}`);
  }
  if (rendered.stamp !== diagramStamp(definition)) {
    throw new Error(
      `The drawing of the diagram "${definition.id}" is stale (${file} was drawn from something else): ${remedy}`,
    );
  }
  return rendered;
}
