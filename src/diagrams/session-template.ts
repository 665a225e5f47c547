import { sessionSections } from '../opt/template.ts';
import type { SectionKey, SessionSection } from '../opt/template.ts';
import { arrow, by, factText, flowchart, group, node, wrap } from './parts.ts';
import type { DiagramDefinition, Direction } from './types.ts';

/** What a section holds, in few words. */
const holds: Record<SectionKey, string> = {
  'warm-up': 'Flexibility, cardio if wanted',
  activation: 'Core and balance; optional in Phase 5',
  'skill-development': 'Jumps and footwork, or instruction; optional',
  resistance: 'The lifts of the phase',
  'clients-choice': `${factText('section-choice.exercises')} exercises, unless time is short`,
  'cool-down': `Rolling and static stretching, ${factText('section-cool-down.minutes')}`,
};

/** Ids of the nodes, without hyphens. */
const idOf: Record<SectionKey, string> = {
  'warm-up': 'warm',
  activation: 'activation',
  'skill-development': 'skill',
  resistance: 'resistance',
  'clients-choice': 'choice',
  'cool-down': 'cool',
};

function sectionNode(key: SectionKey, direction: Direction): string {
  const section = (sessionSections as readonly SessionSection[]).find((candidate) => candidate.key === key);
  if (!section) throw new Error(`No section "${key}" in src/opt/template.ts.`);
  return node(idOf[key], {
    name: [`${section.order} ${section.name}`],
    detail: wrap(holds[key], by(direction, 22, 32)),
    look: 'step',
  });
}

export const sessionTemplate = {
  id: 'session-template',
  title: 'The six sections of a session, in order',
  description:
    'A session prepares, trains and recovers. Warm-up and activation prepare; skill development, resistance training and the client’s choice follow while the client is ready; the cool-down ends every session in the same way. Skill development is always optional, and activation is optional in Phase 5.',
  facts: ['section-choice.exercises', 'section-cool-down.minutes'],
  verbs: { solid: 'is followed by' },
  source: (direction) =>
    flowchart(
      direction,
      [
        group(
          'prepare',
          'Prepare',
          [sectionNode('warm-up', direction), sectionNode('activation', direction), arrow('warm', 'activation')],
          {
            direction: 'TB',
          },
        ),
        group(
          'train',
          'Train',
          [
            sectionNode('skill-development', direction),
            sectionNode('resistance', direction),
            sectionNode('clients-choice', direction),
            arrow('skill', 'resistance'),
            arrow('resistance', 'choice'),
          ],
          { direction: 'TB' },
        ),
        group('recover', 'Recover', [sectionNode('cool-down', direction)], { direction: 'TB' }),
        arrow('prepare', 'train'),
        arrow('train', 'recover'),
      ],
      { rankSpacing: 36 },
    ),
} as const satisfies DiagramDefinition;
