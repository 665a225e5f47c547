import { describe, expect, test } from 'vitest';
import { getDiagram } from '../diagrams/index.ts';
import type { DiagramDefinition } from '../diagrams/types.ts';
import { diagramStamp, readRendered, rendererVersions } from './diagram-stamp.ts';

const definition: DiagramDefinition = {
  id: 'two-steps',
  title: 'Two steps',
  description: 'One step, then another.',
  facts: [],
  source: (direction) => `flowchart ${direction}\na --> b`,
};
const fresh = JSON.stringify({ stamp: diagramStamp(definition) });

describe('diagramStamp', () => {
  const stamp = diagramStamp(definition, ['12.3.0'], 1);

  test('stays while nothing changes', () => {
    expect(diagramStamp({ ...definition }, ['12.3.0'], 1)).toBe(stamp);
    expect(stamp).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['the title', diagramStamp({ ...definition, title: 'Two stairs' }, ['12.3.0'], 1)],
    ['the description', diagramStamp({ ...definition, description: 'Two steps.' }, ['12.3.0'], 1)],
    ['a source', diagramStamp({ ...definition, source: () => 'flowchart LR\na --> b' }, ['12.3.0'], 1)],
    ['the manner of drawing', diagramStamp({ ...definition, drawing: 'house' }, ['12.3.0'], 1)],
    ['the version of Mermaid', diagramStamp(definition, ['12.3.1'], 1)],
    ['the pipeline', diagramStamp(definition, ['12.3.0'], 2)],
  ])('changes with %s', (_what, other) => {
    expect(other).not.toBe(stamp);
  });

  test('knows the versions of Mermaid and of the font', () => {
    expect(rendererVersions).toEqual([
      expect.stringMatching(/^\d+\.\d+\.\d+/),
      expect.stringMatching(/^\d+\.\d+\.\d+/),
    ]);
  });
});

describe('readRendered', () => {
  test('reads a drawing that is up to date', () => {
    expect(readRendered(definition, fresh).stamp).toBe(diagramStamp(definition));
  });

  test('refuses a stale drawing by name, with the remedy', () => {
    expect(() => readRendered({ ...definition, title: 'Two stairs' }, fresh)).toThrow(
      'The drawing of the diagram "two-steps" is stale (src/diagrams/rendered/two-steps.json was drawn from something else): run "npm run diagrams" and commit the file.',
    );
  });

  test('refuses a missing drawing by name, with the remedy', () => {
    expect(() => readRendered(definition, undefined)).toThrow(
      'The diagram "two-steps" has no drawing (src/diagrams/rendered/two-steps.json is missing): run "npm run diagrams" and commit the file.',
    );
  });

  test('refuses a damaged drawing by name, with the remedy', () => {
    expect(() => readRendered(definition, '{"stamp"')).toThrow(
      'The drawing of the diagram "two-steps" cannot be read (src/diagrams/rendered/two-steps.json is damaged): run "npm run diagrams" and commit the file.',
    );
  });

  test('refuses the drawing of another diagram', () => {
    expect(() => readRendered(getDiagram('model-map'), fresh)).toThrow(
      'The drawing of the diagram "model-map" is stale',
    );
  });
});
