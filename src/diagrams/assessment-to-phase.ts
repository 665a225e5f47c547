import { arrow, by, flowchart, group, node, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

export const assessmentToPhase = {
  id: 'assessment-to-phase',
  title: 'From assessment to a starting phase',
  description:
    'Three questions in order. If it is not safe, the trainer refers and training waits; if a checkpoint is lost or there is no base yet, the client starts in Phase 1. A client who passes all three starts in Phase 2, and from there the goal chooses between Phases 3, 4 and 5.',
  facts: [],
  source: (direction) => {
    const rows = (text: string) => wrap(text, by(direction, 34, 19));
    return flowchart(
      'TB',
      [
        node('safe', {
          name: rows('1 Is it safe?'),
          detail: rows('Health history, questionnaire, no pain in any test'),
          look: 'step',
        }),
        node('held', {
          name: rows('2 Do all five checkpoints hold?'),
          detail: rows('Movement screen'),
          look: 'step',
        }),
        node('base', {
          name: rows('3 Is there a base?'),
          detail: rows('Not new, not inactive, no long break; Phase 1 done'),
          look: 'step',
        }),
        node('refer', { name: ['Refer'], detail: ['Training waits'], look: 'quiet' }),
        phaseNode(1, {
          id: 'findings',
          maxCharacters: by(direction, 16, 14),
          detail: ['Warm-up fits', 'the findings'],
        }),
        phaseNode(1, { id: 'start', maxCharacters: by(direction, 16, 14) }),
        phaseNode(2, { maxCharacters: 24 }),
        group('goal', 'Then by goal', [
          node('p3', { name: ['Phase 3'], detail: ['Size'], level: 2, link: '/phases/3/' }),
          node('p4', {
            name: ['Phase 4'],
            detail: by(direction, ['Heaviest lifts'], ['Heaviest', 'lifts']),
            level: 2,
            link: '/phases/4/',
          }),
          node('p5', { name: ['Phase 5'], detail: ['Power'], level: 3, link: '/phases/5/' }),
        ]),
        arrow('safe', 'held', { label: ['yes'] }),
        arrow('safe', 'refer', { label: ['no'] }),
        arrow('held', 'base', { label: ['yes'] }),
        arrow('held', 'findings', { label: ['no'] }),
        arrow('base', 'p2', { label: ['yes'] }),
        arrow('base', 'start', { label: ['no'] }),
        arrow('p2', 'goal'),
      ],
      { nodeSpacing: by(direction, 40, 20), rankSpacing: by(direction, 40, 36) },
    );
  },
} as const satisfies DiagramDefinition;
