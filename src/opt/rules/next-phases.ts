import { getTaughtRoute } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { phases } from '../phases.ts';
import type { TrainingHistory } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { yearPlans } from '../year-plans.ts';
import type { YearPlan } from '../year-plans.ts';
import { canEnter } from './can-enter.ts';
import type { Verdict } from './can-enter.ts';

/** One phase that could follow, seen from the client's history and goal. */
export interface NextPhase {
  readonly phase: PhaseNumber;
  readonly verdict: Verdict;
  /** Place on the route that this site teaches for the goal. */
  readonly onRoute: 'yes' | 'optional' | 'no';
  /** The one phase that the route suggests now. */
  readonly suggested: boolean;
}

/** What the goal's yearly plan trains after a phase, where it names one phase alone. */
function afterInYearPlan(goal: Goal, last: PhaseNumber): PhaseNumber | undefined {
  const plan = (yearPlans as readonly YearPlan[]).find((p) => p.goal === goal && p.edition === 7);
  const at = plan?.months.findIndex(
    (month, index) =>
      month.length === 1 && plan.months[index - 1]?.length === 1 && plan.months[index - 1]?.[0] === last,
  );
  return plan && at !== undefined && at > 0 ? plan.months[at]?.[0] : undefined;
}

function suggestionFor(history: TrainingHistory, goal: Goal): PhaseNumber {
  const open = (phase: PhaseNumber): boolean => canEnter(phase, history).allowed;
  const last = history.completed.at(-1);
  if (last === undefined || history.status === 'returning') return 1;
  const route = getTaughtRoute(goal).phases;
  // A lost checkpoint keeps the client where they are, and that goes before any route.
  if (history.checkpointsHeld === false) return open(last) ? last : 1;
  const pending = route.find((phase) => !history.completed.includes(phase) && open(phase));
  if (pending !== undefined) return pending;
  const turn = route.indexOf(last);
  const end = route.at(-1);
  const candidates = [
    afterInYearPlan(goal, last),
    turn < 0 ? undefined : route[(turn + 1) % route.length],
    // The muscle-gain year does not go back to Phase 1 each time: it turns round at its last phase.
    end === undefined ? undefined : afterInYearPlan(goal, end),
  ];
  return candidates.find((phase) => phase !== undefined && phase !== last && open(phase)) ?? 1;
}

/**
 * All five phases with their verdicts for a client's next block, and the one that the taught route of
 * the goal suggests: the first phase of the route that is still to do and open, else the next turn of
 * its yearly cycle, else Phase 1 for recovery. Sources: as in `goals.ts` and `year-plans.ts`.
 */
export function nextPhases(history: TrainingHistory, goal: Goal): readonly NextPhase[] {
  const route = getTaughtRoute(goal);
  const suggestion = suggestionFor(history, goal);
  return phases.map(({ number }) => ({
    phase: number,
    verdict: canEnter(number, history),
    onRoute: route.phases.includes(number) ? 'yes' : route.optionalPhases.includes(number) ? 'optional' : 'no',
    suggested: number === suggestion,
  }));
}
