import { arrow, before, by, flowchart, group, phaseNode } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

export const ruleOfProgression = {
  id: 'rule-of-progression',
  title: 'The rule of progression: a first pass, and a coach’s moves back',
  description:
    'Solid arrows show a new client’s first pass: Phase 1, then Phase 2, then Phase 3, 4 or 5 by goal. Dashed arrows show the moves a coach may add later: from any of those three back to Phase 2 to rebuild, and from any later phase back to Phase 1 to recover. Phases 3, 4 and 5 may follow each other in any order.',
  facts: [],
  verbs: { solid: 'leads to', dashed: 'may go back to' },
  source: (direction) =>
    flowchart(direction, [
      group('first', 'First', [phaseNode(1)]),
      group('second', 'Second', [phaseNode(2)]),
      group('goal', by(direction, 'By goal, in any order', ['By goal,', 'in any order']), [
        phaseNode(3, { maxCharacters: by(direction, 24, 14) }),
        phaseNode(4, { maxCharacters: by(direction, 24, 14) }),
        phaseNode(5),
      ]),
      // Under each other on a phone.
      ...by(direction, [], [before('p3', 'p4'), before('p4', 'p5')]),
      arrow('p1', 'p2'),
      arrow('p2', 'goal'),
      arrow('p2', 'p1', { dashed: true, label: ['to recover'] }),
      arrow('goal', 'p2', { dashed: true, label: ['to rebuild'] }),
      arrow('goal', 'p1', { dashed: true, label: ['to recover'] }),
    ]),
} as const satisfies DiagramDefinition;
