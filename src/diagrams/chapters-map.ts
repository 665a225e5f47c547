import { arrow, by, flowchart, node } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

export const chaptersMap = {
  id: 'chapters-map',
  title: 'How the chapters hang together',
  description:
    'The chapters about the model come first and lead to the levels, and the levels to the phases. The ideas explain why levels and phases work as they do. Assessment and the phases lead to programming, where sessions, phases and years are put together.',
  facts: [],
  verbs: { solid: 'leads to', dashed: 'explains' },
  source: (direction) =>
    flowchart(
      direction,
      [
        node('model', {
          name: ['The model'],
          detail: ['levels, phases,', 'rule, house'],
          link: '/model/',
        }),
        node('levels', { name: ['Levels'], detail: ['what you build'], link: '/levels/1/' }),
        node('phases', { name: ['Phases'], detail: ['how you train'], link: '/phases/1/', look: 'focus' }),
        node('ideas', {
          name: ['Ideas'],
          detail: ['why it works'],
          link: '/ideas/deconditioned-clients/',
        }),
        node('assessment', {
          name: ['Assessment'],
          detail: ['where to start'],
          link: '/assessment/movement-screen/',
        }),
        node('programming', {
          name: ['Programming'],
          detail: ['sessions, years,', 'clients'],
          link: '/programming/acute-variables/',
        }),
        arrow('model', 'levels'),
        arrow('levels', 'phases'),
        arrow('ideas', 'levels', { dashed: true }),
        arrow('ideas', 'phases', { dashed: true }),
        arrow('phases', 'programming'),
        arrow('assessment', 'programming'),
      ],
      by(direction, { nodeSpacing: 24, rankSpacing: 30 }, { nodeSpacing: 12, padding: 6 }),
    ),
} as const satisfies DiagramDefinition;
