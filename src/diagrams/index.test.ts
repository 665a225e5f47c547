import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRendered } from '../build/diagram-stamp.ts';
import { sidebar } from '../build/sidebar.ts';
import { findFact } from '../opt/facts.ts';
import { diagrams, getDiagram } from './index.ts';
import { toTextTwin } from './text-twin.ts';
import { directions } from './types.ts';
import type { DiagramDefinition, DiagramEdge, RenderedDiagram } from './types.ts';

const all: readonly DiagramDefinition[] = diagrams;

const chapters: readonly string[] = sidebar.flatMap((part) => part.items.map((item) => item.link));

function committed(definition: DiagramDefinition): RenderedDiagram {
  const file = path.join(import.meta.dirname, 'rendered', `${definition.id}.json`);
  return readRendered(definition, readFileSync(file, 'utf8'));
}

function sentencesOf(id: string): readonly string[] {
  const definition = getDiagram(id);
  return toTextTwin(definition, committed(definition).graph).sentences;
}

/** The arrows of a source, read without Mermaid. */
function arrowsIn(source: string): DiagramEdge[] {
  return [...source.matchAll(/^(\w+) (-->|-\.->)(?:\|"`([^`]*)`"\|)? (\w+)$/gm)].map(
    ([, from = '', line, label = '', to = '']) => ({
      from,
      to,
      label: label.replaceAll('\n', ' '),
      dashed: line === '-.->',
    }),
  );
}

/** What a reader reads in an SVG, row after row. */
function wordsIn(svg: string): string {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].map(([, words = '']) => words.trim()).join(' ');
}

test('every diagram of the book is there', () => {
  expect(all.map(({ id }) => id)).toEqual([
    'model-map',
    'levels-and-phases',
    'rule-of-progression',
    'house-level-1',
    'house-level-2',
    'house-level-3',
    'phase-1-progression',
    'phase-2-progression',
    'phase-3-progression',
    'phase-4-progression',
    'phase-5-progression',
    'superset-phase-2',
    'superset-phase-5',
    'session-template',
    'choose-by-goal',
    'assessment-to-phase',
    'chapters-map',
    'muscle-roles',
    'proprioception-continuum',
    'year-linear',
    'year-undulating',
    'exercise-ladder',
  ]);
});

test('an unknown id is refused with the nearest known one', () => {
  expect(() => getDiagram('model-mop')).toThrow(
    'No diagram "model-mop". Did you mean "model-map"? The list is in src/diagrams/index.ts.',
  );
});

describe.each(all.map((definition) => [definition.id, definition] as const))('%s', (_id, definition) => {
  test('has a title, and a description of one to three sentences', () => {
    expect(definition.title).toMatch(/^[A-Z].*[^.]$/);
    const sentences = definition.description.match(/[^.]+\./g) ?? [];
    expect(sentences.join('')).toBe(definition.description);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  test('has a drawing that is not stale', () => {
    expect(() => committed(definition)).not.toThrow();
  });

  test.each(directions)('has the arrows of its text twin in the %s source', (direction) => {
    const { graph } = committed(definition);
    const arrows = arrowsIn(definition.source(direction));
    expect(arrows).toEqual(graph.edges);
    expect(arrows.length).toBeGreaterThan(0);
    const names = new Map([...graph.nodes, ...graph.groups].map(({ id, name }) => [id, name]));
    const { sentences } = toTextTwin(definition, graph);
    expect(sentences).toHaveLength(arrows.length);
    for (const [index, { from, to, label }] of arrows.entries()) {
      expect(sentences[index]).toMatch(new RegExp(`^${literally(names.get(from))} .* ${literally(names.get(to))}`));
      expect(sentences[index]).toContain(label);
    }
  });

  test('states the facts it lists, in both drawings, and only known ones', () => {
    const { wide, portrait } = committed(definition);
    for (const id of definition.facts) {
      const fact = findFact(id);
      expect(fact, id).toBeDefined();
      expect(wordsIn(wide.svg)).toContain(fact?.text);
      expect(wordsIn(portrait.svg)).toContain(fact?.text);
    }
  });

  test('lists every number it states', () => {
    const { graph } = committed(definition);
    const texts = definition.facts.map((id) => findFact(id)?.text ?? '').sort((a, b) => b.length - a.length);
    const words = [...graph.nodes.map(({ detail }) => detail), ...graph.edges.map(({ label }) => label)].map((row) =>
      texts.reduce((rest, text) => rest.replaceAll(text, ''), row),
    );
    // What is left are names: Phase 2, Phases 1 and 2, Level 1, 1RM.
    expect(words.map((row) => row.replaceAll(/(Phases?|Level|,|and) \d|1RM/g, '')).join(' ')).not.toMatch(/\d/);
  });

  test.each(['wide', 'portrait'] as const)('its %s drawing is plain, described and linked to chapters', (variant) => {
    const { svg, widthUnits } = committed(definition)[variant];
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son\w+=|javascript:|foreignObject|url\((?!#)/);
    expect(svg).toContain(`aria-labelledby="${definition.id}-title"`);
    expect(svg).toContain(`aria-describedby="${definition.id}-desc"`);
    const named = [...svg.matchAll(/<(title|desc) id="([^"]*)">([^<]*)</g)].map(([, ...found]) => found);
    expect(named).toEqual(
      variant === 'wide'
        ? [
            ['title', `${definition.id}-title`, definition.title],
            ['desc', `${definition.id}-desc`, definition.description],
          ]
        : [],
    );
    expect(svg.match(/\sid=/g) ?? []).toHaveLength(named.length);
    const links = [...svg.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address);
    // An anchor in the chapter is held by check:pages.
    expect(chapters).toEqual(expect.arrayContaining(links.map((address) => address.replace(/#.*/, ''))));
    expect(svg).toContain(links.length > 0 ? 'role="group"' : 'role="img"');
    expect(widthUnits).toBeLessThanOrEqual(variant === 'wide' ? 700 : 330);
  });
});

test('the map shows the first pass', () => {
  expect(sentencesOf('model-map')).toEqual([
    'Phase 1 Stabilization Endurance leads to Phase 2 Strength Endurance',
    'Phase 2 Strength Endurance leads to Phase 3 Muscular Development',
    'Phase 2 Strength Endurance leads to Phase 5 Power',
    'Phase 2 Strength Endurance leads to Phase 4 Maximal Strength',
  ]);
});

test('the rule shows the first pass and the ways back', () => {
  expect(sentencesOf('rule-of-progression')).toEqual([
    'Phase 1 Stabilization Endurance leads to Phase 2 Strength Endurance',
    'Phase 2 Strength Endurance leads to By goal, in any order',
    'Phase 2 Strength Endurance may go back to Phase 1 Stabilization Endurance: to recover',
    'By goal, in any order may go back to Phase 2 Strength Endurance: to rebuild',
    'By goal, in any order may go back to Phase 1 Stabilization Endurance: to recover',
  ]);
});

test('levels hold their phases', () => {
  expect(sentencesOf('levels-and-phases')).toEqual([
    'Level 1 Stabilization holds Phase 1 Stabilization Endurance',
    'Level 2 Strength holds Phase 2 Strength Endurance',
    'Level 2 Strength holds Phase 3 Muscular Development',
    'Level 2 Strength holds Phase 4 Maximal Strength',
    'Level 3 Power holds Phase 5 Power',
  ]);
});

test('the supersets run in order', () => {
  expect(sentencesOf('superset-phase-2')).toEqual([
    '1 Strength exercise is followed by 2 Stabilization exercise: 0 s rest',
    '2 Stabilization exercise is followed by After the pair',
    'After the pair is followed by 1 Strength exercise: again, 2–4 sets in all',
  ]);
  expect(sentencesOf('superset-phase-5')).toEqual([
    '1 Strength exercise is followed by 2 Power exercise: 0 s rest',
    '2 Power exercise is followed by 3 Rest',
    '3 Rest is followed by 1 Strength exercise: again, 3–5 sets in all',
  ]);
});

test('a session runs through its six sections', () => {
  expect(sentencesOf('session-template')).toEqual([
    '1 Warm-up is followed by 2 Activation',
    '3 Skill development is followed by 4 Resistance training',
    '4 Resistance training is followed by 5 Client’s choice',
    'Prepare is followed by Train',
    'Train is followed by Recover',
  ]);
});

test('the goals stand under the phase they go on to', () => {
  const { graph } = committed(getDiagram('choose-by-goal'));
  expect(graph.nodes.filter(({ group }) => group === 'goal').map(({ name, detail }) => [name, detail])).toEqual([
    ['Stay', 'General health Tone Endurance sport'],
    ['On to Phase 3', 'Less body fat More muscle, then Phase 4'],
    ['On to Phase 4', 'The heaviest lifts'],
    ['On to Phase 5', 'General performance'],
  ]);
});

test('three questions lead from an assessment to a phase', () => {
  expect(sentencesOf('assessment-to-phase')).toEqual([
    '1 Is it safe? leads to 2 Do all five checkpoints hold?: yes',
    '1 Is it safe? leads to Refer: no',
    '2 Do all five checkpoints hold? leads to 3 Is there a base?: yes',
    '2 Do all five checkpoints hold? leads to Phase 1 Stabilization Endurance: no',
    '3 Is there a base? leads to Phase 2 Strength Endurance: yes',
    '3 Is there a base? leads to Phase 1 Stabilization Endurance: no',
    'Phase 2 Strength Endurance leads to Then by goal',
  ]);
});

test.each([
  [1, [], [2]],
  [2, [1], [1, 3, 4, 5]],
  [3, [1, 2], [1, 2, 4, 5]],
  [4, [1, 2], [1, 2, 3, 5]],
  [5, [1, 2], [1, 2, 3, 4]],
])('Phase %i is fed by %j and opens %j', (number, fedBy, opens) => {
  const { graph } = committed(getDiagram(`phase-${number}-progression`));
  const phasesIn = (id: string) =>
    graph.nodes
      .filter((node) => node.id === id || node.group === id)
      .flatMap(({ name }) => /^Phase (\d)/.exec(name)?.[1] ?? [])
      .map(Number);
  expect(
    graph.edges.filter(({ to, dashed }) => to === 'here' && !dashed).flatMap(({ from }) => phasesIn(from)),
  ).toEqual(fedBy);
  expect(
    graph.edges
      .filter(({ from }) => from === 'here')
      .flatMap(({ to }) => phasesIn(to))
      .sort(),
  ).toEqual(opens);
});

function literally(text: string | undefined): string {
  return (text ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
