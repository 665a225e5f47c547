import { getTaughtRoute } from '../opt/goals.ts';
import type { Goal } from '../opt/goals.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { arrow, before, by, flowchart, group, listed, node, phaseAddress, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

/** Goals by what follows Phases 1 and 2 on the taught route. */
const doors: readonly { readonly goes?: PhaseNumber; readonly goals: Partial<Record<Goal, string>> }[] = [
  { goals: { 'general-health': 'General health', tone: 'Tone', 'endurance-sport': 'Endurance sport' } },
  { goes: 3, goals: { 'fat-loss': 'Less body fat', 'muscle-gain': 'More muscle' } },
  { goes: 4, goals: { 'maximal-strength': 'The heaviest lifts' } },
  { goes: 5, goals: { performance: 'General performance' } },
];

/** `More muscle, then Phase 4` */
function line(goal: Goal, name: string, goes: PhaseNumber | undefined): string {
  const further = getTaughtRoute(goal).phases.filter((phase) => phase > 2 && phase !== goes);
  return further.length === 0 ? name : `${name}, then Phase${further.length > 1 ? 's' : ''} ${listed(further)}`;
}

const doorId = (goes: PhaseNumber | undefined): string => (goes === undefined ? 'stay' : `p${goes}`);

export const chooseByGoal = {
  id: 'choose-by-goal',
  title: 'Which phases for which goal',
  description:
    'Every goal begins with Phases 1 and 2. General health, tone and endurance sports can stay with these two; less body fat and more muscle go on to Phase 3, the heaviest lifts to Phase 4 and general performance to Phase 5. For more muscle Phase 4 follows.',
  facts: [],
  source: (direction) =>
    flowchart(
      'TB',
      [
        group('first', 'First, for every goal', [phaseNode(1), phaseNode(2), arrow('p1', 'p2')], { direction: 'LR' }),
        group(
          'goal',
          'Then, by goal',
          doors.map(({ goes, goals }) =>
            node(doorId(goes), {
              name: [goes === undefined ? 'Stay' : `On to Phase ${goes}`],
              detail: (Object.entries(goals) as [Goal, string][]).flatMap(([goal, name]) =>
                wrap(line(goal, name, goes), by(direction, 14, 34)),
              ),
              ...(goes === undefined ? {} : { level: goes === 5 ? 3 : 2, link: phaseAddress(goes) }),
            }),
          ),
        ),
        // Under each other on a phone.
        ...by(
          direction,
          [],
          doors.slice(1).map(({ goes }, index) => before(doorId(doors[index]?.goes), doorId(goes))),
        ),
        arrow('first', 'goal'),
      ],
      { nodeSpacing: 16, rankSpacing: 36 },
    ),
} as const satisfies DiagramDefinition;
