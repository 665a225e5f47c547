import { describe, expect, test } from 'vitest';
import { toTextTwin } from './text-twin.ts';
import type { DiagramGraph } from './types.ts';

const graph: DiagramGraph = {
  nodes: [
    { id: 'a', name: 'Phase 1', detail: 'slow', group: 'first', link: '/phases/1/' },
    { id: 'b', name: 'Phase 2', detail: '' },
  ],
  groups: [{ id: 'first', name: 'Done first', members: ['a'] }],
  edges: [
    { from: 'first', to: 'b', label: 'when ready', dashed: false },
    { from: 'b', to: 'a', label: '', dashed: true },
  ],
};

describe('toTextTwin', () => {
  test('lists groups with their parts, then the parts that stand alone', () => {
    const twin = toTextTwin({}, graph);
    expect(twin.groups).toEqual([
      { name: 'Done first', parts: [{ name: 'Phase 1', detail: 'slow', link: '/phases/1/' }] },
    ]);
    expect(twin.parts).toEqual([{ name: 'Phase 2', detail: '' }]);
  });

  test('says each arrow in a sentence', () => {
    expect(toTextTwin({}, graph).sentences).toEqual([
      'Done first leads to Phase 2: when ready',
      'Phase 2 may go on to Phase 1',
    ]);
    expect(toTextTwin({ verbs: { solid: 'carries', dashed: 'leans on' } }, graph).sentences).toEqual([
      'Done first carries Phase 2: when ready',
      'Phase 2 leans on Phase 1',
    ]);
  });

  test('refuses an arrow to nowhere', () => {
    const broken = { ...graph, edges: [{ from: 'a', to: 'z', label: '', dashed: false }] };
    expect(() => toTextTwin({}, broken)).toThrow('An arrow ends at "z", which is neither a box nor a group.');
  });
});
