import { describe, expect, test } from 'vitest';
import { misconceptionFileSchema, questionFileSchema } from '../../src/questions/schema.ts';
import { bankFigures } from './figures.ts';
import { readItems, toLintedChapter } from './read-bank.ts';

const belief = `- id: level-is-phase
  name: Level and phase are two words for the same thing
  truth: Three levels are categories of adaptation, and five phases stand in them.
  undo: /model/levels-and-phases/#undo-level-is-phase
`;

describe('a file of the bank', () => {
  test('gives its items', () => {
    const { items, refused } = readItems('misconceptions/x.yaml', belief, misconceptionFileSchema);
    expect(refused).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(['level-is-phase']);
  });

  test('with one bad item still gives the others, and names the place', () => {
    const { items, refused } = readItems(
      'misconceptions/x.yaml',
      `${belief}- id: levels-run-on\n  name: There is a Level 4 or a Level 5\n  truth: No.\n  undo: /model/#levels\n`,
      misconceptionFileSchema,
    );
    expect(items).toHaveLength(1);
    expect(refused.map(({ file, fault }) => `${file}: ${fault}`)).toEqual([
      'misconceptions/x.yaml: "levels-run-on" is refused at truth:',
    ]);
  });

  test('an item without an id is named by its place', () => {
    const { refused } = readItems('questions/x.yaml', '- stem: Why?\n', questionFileSchema);
    expect(refused[0]?.fault).toBe('item 1 is refused at kind:');
  });

  test('that is no YAML, or no list, is refused', () => {
    expect(readItems('questions/x.yaml', '- id: "a', questionFileSchema).refused[0]?.fault).toMatch(/^is not YAML\. /);
    expect(readItems('questions/x.yaml', '', questionFileSchema).refused[0]?.fault).toBe('holds no list.');
    expect(readItems('questions/x.yaml', 'id: a\n', questionFileSchema).refused[0]?.fault).toBe('holds no list.');
  });
});

test('the heading above a question is the nearest one', () => {
  const body =
    '## Why {#why}\n<SelfCheck id="a-one" />\n## How {#how}\n### The pair {#pair}\n<SelfCheck id="a-two" />\n';
  expect(toLintedChapter({ name: 'a', objectives: [{ id: 'a.b', line: 1 }], body })).toEqual({
    name: 'a',
    objectives: ['a.b'],
    headingOfQuestion: { 'a-one': 'Why', 'a-two': 'The pair' },
  });
});

test('figures are those of the bank', () => {
  const { items } = readItems(
    'questions/x.yaml',
    `- id: x-one
  kind: single
  objective: x.a
  cognitive: apply
  phases: [2]
  section: /x/#a
  stem: Which of the three comes first in the house?
  answer: { text: The foundation, why: "It carries all that stands on top of it in the end." }
  distractors:
    - { text: The roof, why: "It is seen first, and it can only stand on something below.", misconception: roof-first }
    - { text: The walls, why: "They carry the roof, and something has to carry them too.", misconception: roof-first }
  explain: What carries comes before what is carried.
  sources: [SEED]
`,
    questionFileSchema,
  );
  const lines = bankFigures({
    questions: items.map((question) => ({ chapter: 'x', question })),
    misconceptions: [],
  }).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '1 questions, 0 misconceptions.',
    'Kinds: single 1.',
    'Thinking: apply 1.',
    'Phases: Phase 2 1.',
    'Of 1 single-choice questions the answer is the longest option in 1 (100%) and the shortest option in 0 (0%).',
  ]);
  expect(lines[5]).toMatch(/^Reading age: \d+(\.\d)? years\.$/);
});
