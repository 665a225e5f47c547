import type { Goal } from '../goals.ts';
import type { TrainingHistory } from '../program.ts';
import { afterPhases, canEnter, canMix, isBaseDone } from '../rules/can-enter.ts';
import { listInWords, phasesInWords, taughtIn } from '../rules/reasons.ts';
import { startingKeyFor } from '../starting-phase.ts';
import type { PhaseNumber } from '../types.ts';
import { historyOf } from './intake.ts';
import type { BlockChoice, Intake } from './intake.ts';
import { missingFor } from './library.ts';
import type { Library } from './library.ts';
import type { Decision, PlanWarning } from './plan.ts';
import { chapters, decide } from './reasons.ts';
import { sessionsFor } from './sessions-a-week.ts';
import { getPhaseRow } from '../rules/rows.ts';
import { startingTable, taughtRoutes } from './tables.baked.ts';

/** A block before its weeks are filled. */
export interface BlockPlan {
  readonly phases: readonly PhaseNumber[];
  readonly weeks: number;
  readonly sessionsPerWeek: number;
  readonly isRecovery: boolean;
  /** How often the phases were trained before in this plan: a later round starts higher. */
  readonly round: number;
  readonly why: readonly Decision[];
}

export interface Macrocycle {
  readonly blocks: readonly BlockPlan[];
  readonly why: readonly Decision[];
  readonly warnings: readonly PlanWarning[];
}

/** The phase that a goal spends its longest blocks on, where there is one. */
const mainPhase: Partial<Record<Goal, PhaseNumber>> = { 'muscle-gain': 3, 'maximal-strength': 4 };

/** Phases of one week, in the order of its days. */
const mixes: Partial<Record<Goal, readonly PhaseNumber[]>> = {
  'fat-loss': [1, 2, 3],
  performance: [5, 2, 1],
  tone: [1, 2],
  'general-health': [1, 2],
  'endurance-sport': [1, 2],
};

/** Linear blocks before the weeks are mixed; after them the pattern of the goal goes on. */
const openings: Readonly<Record<Goal, readonly PhaseNumber[]>> = {
  'fat-loss': [1, 2, 3, 1, 2, 3],
  'muscle-gain': [1, 2, 3, 4],
  performance: [1, 2],
  'maximal-strength': [1, 2, 4],
  'endurance-sport': [1, 2, 1, 2],
  'general-health': [1, 2, 1, 2],
  tone: [1, 2, 1, 2],
};

/** What is repeated after the opening where weeks are not mixed. */
const cycles: Partial<Record<Goal, readonly PhaseNumber[]>> = { 'muscle-gain': [2, 3, 4], 'maximal-strength': [2, 4] };

const usualWeeks = 4;
const longestWeeks = 6;
const recoveryWeeks = 2;

/** Where the engine stands in the year. */
interface State {
  history: TrainingHistory;
  readonly startStatus: TrainingHistory['status'];
  left: number;
  /** Phases still to come, in order. */
  queue: PhaseNumber[];
  mixedWeeks: number;
  heavyBlocks: number;
  justRecovered: boolean;
  rounds: Map<PhaseNumber, number>;
}

interface Proposal {
  readonly phases: readonly PhaseNumber[];
  readonly weeks: number;
  readonly isRecovery?: boolean;
  readonly reason: Decision;
}

interface Closed {
  readonly phase: PhaseNumber;
  readonly why: Decision;
}

/** The route that the course teaches for the goal; each goal has one. */
function routeOf(goal: Goal) {
  return taughtRoutes.find((route) => route.goal === goal) as (typeof taughtRoutes)[number];
}

/** Phases that stay out of this plan, whatever the order: what is there, or how often, does not carry them. */
function closedPhases(intake: Intake, library: Library): { closed: Closed[]; warnings: PlanWarning[] } {
  const closed: Closed[] = [];
  const warnings: PlanWarning[] = [];
  const route = routeOf(intake.goal);
  for (const phase of route.phases) {
    if (phase === 1) continue;
    const missing = missingFor(library, phase);
    if (missing.length > 0) {
      const text = `Phase ${phase} is left out: with this equipment, and without what is to be avoided, the library has nothing that trains the ${listInWords(missing)} as the phase does.`;
      closed.push({ phase, why: decide(text, taughtIn.phase[phase], { facts: [`phase-${phase}`] }) });
      warnings.push({ kind: 'phase', text, phase });
      continue;
    }
    const later: TrainingHistory['status'] = intake.status === 'advanced' ? 'advanced' : 'intermediate';
    if (!sessionsFor([phase], [intake.status, later], intake.sessionsPerWeek)) {
      const text = `Phase ${phase} is left out: no table gives it with only ${intake.sessionsPerWeek} sessions a week for this client.`;
      closed.push({
        phase,
        why: decide(text, taughtIn.phase[phase], { facts: [`freq6-phase-${phase}.sessionsPerWeek`] }),
      });
      warnings.push({ kind: 'sessions', text, phase });
    }
  }
  return { closed, warnings };
}

/** Phase 4 and 5 may be closed to the client for good: no lifting history, or a condition that rules them out. */
function closedToClient(intake: Intake): Closed[] {
  const history = historyOf(intake);
  // Asked as if the base were done and the checkpoints held: those two come with time.
  const later: TrainingHistory = {
    ...history,
    status: intake.status === 'advanced' ? 'advanced' : 'intermediate',
    completed: [1, 2],
    checkpointsHeld: true,
  };
  return routeOf(intake.goal).phases.flatMap((phase) => {
    const [reason] = canEnter(phase, later).reasons;
    if (!reason || reason.kind !== 'blocks') return [];
    return [
      { phase, why: decide(`Phase ${phase} is left out. ${reason.text}`, reason.chapter, { sources: reason.sources }) },
    ];
  });
}

function isOpen(state: State, phases: readonly PhaseNumber[]): boolean {
  const [only, ...more] = phases;
  if (only === undefined) return false;
  return more.length === 0 ? canEnter(only, state.history).allowed : canMix(phases, state.history).allowed;
}

/** A length that leaves no single week behind: two is the fewest that a block takes. */
function fit(weeks: number, left: number): number {
  if (left <= weeks) return left;
  const rest = left - weeks;
  if (rest !== 1) return weeks;
  return weeks < longestWeeks ? weeks + 1 : weeks - 1;
}

function firstPhaseWeeks(intake: Intake): number {
  const startsOver = intake.status !== 'intermediate' && intake.status !== 'advanced';
  return startsOver && intake.weeks >= 26 ? longestWeeks : usualWeeks;
}

function weeksFor(phase: PhaseNumber, intake: Intake, state: State, isFirst: boolean): number {
  if (isFirst && phase === 1) return fit(firstPhaseWeeks(intake), state.left);
  const main = mainPhase[intake.goal];
  // The last weeks of the plan go to the phase that serves the goal.
  if (phase === main && state.left <= longestWeeks) return state.left;
  return fit(phase === 3 && main === 3 ? usualWeeks + 1 : usualWeeks, state.left);
}

function blockReason(phase: PhaseNumber, intake: Intake, state: State, weeks: number): Decision {
  const row = getPhaseRow(phase);
  const times = state.rounds.get(phase) ?? 0;
  const verdict = canEnter(phase, state.history);
  const reason = verdict.reasons.find((one) => one.kind === 'allows');
  const again = times === 0 ? '' : ` This is round ${times + 1}, from a higher step.`;
  const long =
    phase === 1 && weeks === longestWeeks && times === 0
      ? ' Six weeks, the longest that the phase takes: the client starts from the beginning.'
      : phase === mainPhase[intake.goal] && weeks > usualWeeks
        ? ' It gets a longer block, because it serves the goal most.'
        : '';
  return decide(
    `Phase ${phase}, ${row.shortName}: ${row.method}.${again}${long}${reason ? ` ${reason.text}` : ''}`,
    reason?.chapter ?? taughtIn.phase[phase],
    { facts: [`${row.id}.weeks`], sources: [...new Set([...row.sources, ...(reason?.sources ?? [])])] },
  );
}

function recovery(state: State, text: string): Proposal {
  return {
    phases: [1],
    weeks: fit(recoveryWeeks, state.left),
    isRecovery: true,
    reason: decide(text, taughtIn.progression, { facts: ['move-stale', 'phase-1.weeks'], sources: ['T7-13', 'T7-21'] }),
  };
}

/** The next block by the rules: recovery where it is due, then the linear blocks, then mixed weeks or the cycle. */
function propose(intake: Intake, state: State, closed: ReadonlySet<PhaseNumber>, isFirst: boolean): Proposal {
  if (!state.justRecovered && state.left >= recoveryWeeks) {
    if (state.mixedWeeks >= 12) {
      return recovery(
        state,
        'Two easy weeks of Phase 1 after twelve weeks of changing phases: joints and core recover.',
      );
    }
    const limit = intake.goal === 'maximal-strength' ? 1 : 2;
    if (state.heavyBlocks >= limit && state.left > recoveryWeeks) {
      return recovery(
        state,
        'Two easy weeks of Phase 1 after heavy blocks: joints and core recover, and the screen is repeated.',
      );
    }
  }
  let phase = state.queue.shift();
  while (phase !== undefined && (closed.has(phase) || !isOpen(state, [phase]))) phase = state.queue.shift();
  if (phase !== undefined) {
    const weeks = weeksFor(phase, intake, state, isFirst);
    return { phases: [phase], weeks, reason: blockReason(phase, intake, state, weeks) };
  }
  return mixedOrCycle(intake, state, closed);
}

function mixedOrCycle(intake: Intake, state: State, closed: ReadonlySet<PhaseNumber>): Proposal {
  const mix = (mixes[intake.goal] ?? [])
    .filter((phase) => !closed.has(phase) && canEnter(phase, state.history).allowed)
    .slice(0, intake.sessionsPerWeek);
  const statuses = [state.startStatus, state.history.status];
  if (
    mix.length > 1 &&
    isOpen(state, mix) &&
    (sessionsFor(mix, statuses, intake.sessionsPerWeek)?.sessions ?? 0) >= mix.length
  ) {
    const weeks = fit(longestWeeks, state.left);
    return {
      phases: mix.toSorted((a, b) => a - b),
      weeks,
      reason: decide(
        `${phasesInWords(mix)} share each week: the base is done, and a change from day to day keeps each quality alive and boredom away.`,
        chapters.year,
        { facts: ['contrast-client', 'contrast-period'], sources: ['T7-21', 'SG6'] },
      ),
    };
  }
  const cycle = (cycles[intake.goal] ?? openings[intake.goal]).filter((phase) => !closed.has(phase));
  state.queue.push(...(cycle.length > 0 ? cycle : [1 as const]));
  let phase = state.queue.shift();
  while (phase !== undefined && !isOpen(state, [phase])) phase = state.queue.shift();
  const chosen = phase ?? 1;
  const weeks = weeksFor(chosen, intake, state, false);
  return { phases: [chosen], weeks, reason: blockReason(chosen, intake, state, weeks) };
}

function start(intake: Intake): { readonly phases: readonly PhaseNumber[]; readonly why: Decision } {
  const history = historyOf(intake);
  const key = startingKeyFor({
    needsReferral: false,
    status: intake.status,
    checkpointsHeld: history.checkpointsHeld !== false,
    standsOnOneLeg: true,
    hasBase: isBaseDone(history),
    goal: intake.goal,
  });
  const row = startingTable[key];
  return {
    phases: row.phases,
    why: decide(`${row.start}. ${row.why}`, chapters.start, { facts: [row.id], sources: row.sources }),
  };
}

/** The linear opening from the phase that the client starts in. */
function openingFrom(intake: Intake, first: PhaseNumber | undefined): PhaseNumber[] {
  const opening = [...openings[intake.goal]];
  const at = first === undefined ? 0 : opening.indexOf(first);
  return opening.slice(Math.max(0, at));
}

function apply(state: State, block: BlockPlan): void {
  state.history = afterPhases(state.history, block.phases);
  state.left -= block.weeks;
  for (const phase of block.phases) state.rounds.set(phase, (state.rounds.get(phase) ?? 0) + 1);
  state.justRecovered = block.phases.length === 1 && block.phases[0] === 1;
  if (state.justRecovered) {
    state.mixedWeeks = 0;
    state.heavyBlocks = 0;
  } else if (block.phases.length > 1) {
    state.mixedWeeks += block.weeks;
  } else if (block.phases[0] === 4 || block.phases[0] === 5) {
    state.heavyBlocks += 1;
  }
}

const chosenByTrainer = decide('The trainer decided this block; the engine’s rules gave way.', chapters.year);

function toBlock(intake: Intake, state: State, proposal: Proposal, choice: BlockChoice | undefined): BlockPlan {
  const phases = choice?.phases ?? proposal.phases;
  const weeks = Math.min(choice?.weeks ?? proposal.weeks, state.left);
  const by = sessionsFor(phases, [state.startStatus, state.history.status], intake.sessionsPerWeek);
  const sessions = choice?.sessionsPerWeek ?? by?.sessions ?? intake.sessionsPerWeek;
  const isChosen = choice !== undefined;
  const rounds = phases.map((phase) => state.rounds.get(phase) ?? 0);
  return {
    phases,
    weeks,
    sessionsPerWeek: sessions,
    isRecovery: choice?.phases === undefined ? proposal.isRecovery === true : false,
    round: Math.min(...rounds),
    why: [
      ...(choice?.phases === undefined ? [proposal.reason] : []),
      ...(isChosen ? [chosenByTrainer] : []),
      ...(by && choice?.sessionsPerWeek === undefined ? [by.why] : []),
    ],
  };
}

/**
 * The blocks of a plan, one after the other: each follows from the history that the blocks before it have made, so
 * that the rule of progression is kept. Choices of the trainer stand; the rules go on from there.
 */
export function makeMacrocycle(intake: Intake, library: Library): Macrocycle {
  const byEquipment = closedPhases(intake, library);
  const byClient = closedToClient(intake);
  const closed = new Set([...byEquipment.closed, ...byClient].map((one) => one.phase));
  const opening = start(intake);
  const state: State = {
    history: historyOf(intake),
    startStatus: intake.status,
    left: intake.weeks,
    queue: openingFrom(intake, opening.phases[0]),
    mixedWeeks: 0,
    heavyBlocks: 0,
    justRecovered: false,
    rounds: new Map(),
  };
  const blocks: BlockPlan[] = [];
  while (state.left > 0) {
    const proposal = propose(intake, state, closed, blocks.length === 0);
    const choice = intake.choices?.blocks?.find((one) => one.block === blocks.length);
    const block = toBlock(intake, state, proposal, choice);
    const [proposed, ...others] = proposal.phases;
    // A phase that the trainer put something else before is still to come.
    if (
      proposed !== undefined &&
      others.length === 0 &&
      proposal.isRecovery !== true &&
      !block.phases.includes(proposed)
    ) {
      state.queue.unshift(proposed);
    }
    blocks.push(block);
    apply(state, block);
  }
  const route = routeOf(intake.goal);
  return {
    blocks,
    warnings: byEquipment.warnings,
    why: [
      opening.why,
      decide(
        `${route.goalName}: ${phasesInWords(route.phases)}.${route.note === undefined ? '' : ` ${route.note}`}`,
        chapters.year,
        {
          facts: [route.id],
          sources: route.sources,
        },
      ),
      ...[...byEquipment.closed, ...byClient].map((one) => one.why),
    ],
  };
}
