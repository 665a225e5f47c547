import { getMonthPlan, monthNames } from '../opt/periodization.ts';
import { getPhase } from '../opt/phases.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { getYearPlan } from '../opt/year-plans.ts';
import { arrow, by, flowchart, group, node, phaseAddress } from './parts.ts';
import type { DiagramDefinition } from './types.ts';

const { months } = getYearPlan('fat-loss', 7);
const training = getMonthPlan('month-fat-loss-july');
const verbs = { solid: 'is followed by' } as const;
const spacing = { nodeSpacing: 24, rankSpacing: 22, padding: 7 } as const;

interface Step {
  readonly when: string;
  readonly phases: readonly PhaseNumber[];
}

/** Months or days in their order, each with what it trains; one that trains a single phase wears its level. */
function chain(prefix: string, steps: readonly Step[]): string[] {
  return [
    ...steps.map(({ when, phases }, index) => {
      const [phase] = phases;
      return phases.length === 1 && phase
        ? node(`${prefix}${index}`, {
            name: [when],
            detail: [`Phase ${phase}`],
            level: getPhase(phase).level,
            link: phaseAddress(phase),
          })
        : node(`${prefix}${index}`, { name: [when], detail: ['Phases', phases.join(', ')] });
    }),
    ...steps.slice(1).map((_, index) => arrow(`${prefix}${index}`, `${prefix}${index + 1}`)),
  ];
}

function monthSteps(from: number, to: number): Step[] {
  return months
    .slice(from, to)
    .map((phases, index) => ({ when: (monthNames[from + index] ?? '').slice(0, 3), phases }));
}

function daySteps(phases: readonly PhaseNumber[]): Step[] {
  return training.on.map((day, index) => ({
    when: day.slice(0, 3),
    // A week with one phase has it on every day.
    phases: [phases[index] ?? phases[0] ?? 1],
  }));
}

export const yearLinear = {
  id: 'year-linear',
  title: 'A linear half-year for fat loss: the month changes the phase',
  description:
    'From January to June the phase changes by the month: Phase 1, Phase 2, Phase 3, and the same three again. Within a week nothing changes: in February all three training days are Phase 2.',
  facts: [],
  verbs,
  source: (direction) =>
    flowchart(
      direction,
      [
        group('months', by(direction, 'Month by month', ['Month', 'by month']), chain('m', monthSteps(0, 6))),
        group('week', by(direction, 'A week in February', ['A week in', 'February']), chain('d', daySteps([2]))),
      ],
      spacing,
    ),
} as const satisfies DiagramDefinition;

export const yearUndulating = {
  id: 'year-undulating',
  title: 'An undulating half-year for fat loss: the day changes the phase',
  description:
    'From July to December every month holds the same three phases. Within a week the phase changes by the day: in our example Monday is Phase 1, Wednesday Phase 2 and Friday Phase 3.',
  facts: [],
  verbs,
  source: (direction) =>
    flowchart(
      direction,
      [
        group('months', by(direction, 'Month by month', ['Month', 'by month']), chain('m', monthSteps(6, 12))),
        group('week', by(direction, 'A week in July', ['A week in', 'July']), chain('d', daySteps(training.phases))),
      ],
      spacing,
    ),
} as const satisfies DiagramDefinition;
