import type { TrainingHistory } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { inReadingOrder, lowerFirst, phasesInWords, taughtIn } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { getPhaseRow } from './rows.ts';
import { criteria, phaseTable } from './tables.baked.ts';

export type EntryReasonId =
  | 'starts-here'
  | 'returns-here'
  | 'recovery'
  | 'stay'
  | 'phase-1-done'
  | 'base-done'
  | 'step-down'
  | 'skips-by-goal'
  | 'power-exception'
  | 'checkpoints-held'
  | 'experienced-lifter'
  | 'may-mix'
  | 'phase-1-first'
  | 'phase-2-first'
  | 'after-a-break'
  | 'checkpoints-lost'
  | 'not-experienced'
  | 'heavy-lifting-ruled-out'
  | 'base-before-mixing'
  | 'clearance'
  | 'check-the-checkpoints'
  | 'regress-first'
  | 'by-goal'
  | 'spotter'
  | 'landing'
  | 'recover-between'
  | 'exception-not-yet'
  | 'not-trained-alone';

export type EntryReason = Reason<EntryReasonId>;

/** The answer of a rule of progression. It always holds at least one reason. */
export interface Verdict {
  readonly allowed: boolean;
  /**
   * `beginner`: a first pass, 1, then 2, then 3, 4 or 5.
   * `coach`: after the first pass the client may also move down, leave phases out by goal, or mix them.
   */
  readonly rule: 'beginner' | 'coach';
  /** What blocks first, then what allows, then advice. */
  readonly reasons: readonly EntryReason[];
}

const base: readonly PhaseNumber[] = [1, 2];

/** True once Phases 1 and 2 are done: the base that Phases 3, 4 and 5 and any mixing rest on. */
export function isBaseDone(history: TrainingHistory): boolean {
  return base.every((phase) => history.completed.includes(phase));
}

/** True once the base and at least one of Phases 3, 4 and 5 are done. Source: NASM, 7th edition, chapter 21. */
export function isFirstPassDone(history: TrainingHistory): boolean {
  return isBaseDone(history) && history.completed.some((phase) => !base.includes(phase));
}

function ruleFor(history: TrainingHistory): Verdict['rule'] {
  const startsOver = history.status === 'new' || history.status === 'deconditioned';
  return !startsOver && isFirstPassDone(history) ? 'coach' : 'beginner';
}

function phaseOneReasons(history: TrainingHistory, last: PhaseNumber | undefined): EntryReason[] {
  const chapter = taughtIn.phase[1];
  if (history.status === 'returning') {
    return [
      {
        id: 'returns-here',
        text: 'After a break the way back starts in Phase 1: assess again and rebuild steady movement first.',
        kind: 'allows',
        sources: ['T7-13', 'T7-21'],
        chapter,
      },
    ];
  }
  if (last === undefined) {
    return [
      {
        id: 'starts-here',
        text: 'Phase 1 is where a first pass starts: it builds the movement, stability and endurance that every later phase loads.',
        kind: 'allows',
        sources: ['SEED', 'T7-13', 'T7-21', 'B-NOV'],
        chapter,
      },
    ];
  }
  if (last === 1) return [stay(1)];
  return [
    {
      id: 'recovery',
      text: 'A client may always go back to Phase 1: it keeps joints and core steady and lets the body recover between hard blocks.',
      kind: 'allows',
      sources: ['T7-13', 'T7-21', 'B-P1'],
      chapter: taughtIn.progression,
    },
  ];
}

function stay(phase: PhaseNumber): EntryReason {
  return {
    id: 'stay',
    text: `Staying in Phase ${phase} is allowed: the weeks of a phase are a guide, and readiness decides.`,
    kind: 'allows',
    sources: ['T7-21', 'SEED'],
    chapter: taughtIn.phase[phase],
  };
}

function blocks(phase: PhaseNumber, history: TrainingHistory, exception: boolean): EntryReason[] {
  const found: EntryReason[] = [];
  const done = new Set(history.completed);
  const last = history.completed.at(-1);
  if (history.status === 'returning') {
    found.push({
      id: 'after-a-break',
      text: `After a break, assess again and go through Phase 1 before Phase ${phase}.`,
      kind: 'blocks',
      sources: ['T7-13', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  if (!done.has(1) && !exception) {
    found.push({
      id: 'phase-1-first',
      text: `Phase 1 comes before Phase ${phase}: without stability and sound movement, more load adds risk and holds strength back.`,
      kind: 'blocks',
      sources: ['SEED', 'T7-13', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  if (phase > 2 && !done.has(2) && !exception) {
    found.push({
      id: 'phase-2-first',
      text: `Phase 2 comes before Phase ${phase}: it adds strength to stability, and with Phase 1 it builds the capacity that Phases 3, 4 and 5 use.`,
      kind: 'blocks',
      sources: ['SEED', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  if (history.checkpointsHeld === false && phase > (last ?? 0)) {
    found.push({
      id: 'checkpoints-lost',
      text: 'A checkpoint was lost at the last assessment, so the client stays where they are or goes back to Phase 1; weeks alone do not move anyone on.',
      kind: 'blocks',
      sources: ['T7-20', 'T7-21', 'SEED'],
      chapter: taughtIn.progression,
    });
  }
  if (phase === 4 && history.experiencedLifter !== true) {
    found.push({
      id: 'not-experienced',
      text: 'Phase 4 is only for experienced lifters who reached it through the earlier phases.',
      kind: 'blocks',
      sources: ['SEED', 'T7-21'],
      chapter: taughtIn.phase[4],
    });
  }
  if ((phase === 4 || phase === 5) && history.heavyLiftingRuledOut === true) {
    found.push({
      id: 'heavy-lifting-ruled-out',
      text:
        phase === 4
          ? 'A health condition rules out heavy lifting, which is all that Phase 4 does. A physician decides first.'
          : 'A health condition rules out heavy or explosive work, and each pair of Phase 5 opens with a heavy lift. A physician decides first.',
      kind: 'blocks',
      sources: ['SG6', 'T7-23'],
      chapter: taughtIn.phase[phase],
    });
  }
  return found;
}

function allows(phase: PhaseNumber, history: TrainingHistory, exception: boolean): EntryReason[] {
  const found: EntryReason[] = [];
  const done = new Set(history.completed);
  if (phase === 2 && done.has(1)) {
    found.push({
      id: 'phase-1-done',
      text: 'Phase 1 is done, and Phase 2 is the next step: it adds prime-mover strength to the stability that is there.',
      kind: 'allows',
      sources: ['SEED', 'T7-21'],
      chapter: taughtIn.phase[2],
    });
  }
  if (phase > 2 && isBaseDone(history)) {
    found.push({
      id: 'base-done',
      text: 'Phases 1 and 2 are done: they are the base, and from here the goal chooses between Phases 3, 4 and 5.',
      kind: 'allows',
      sources: ['SEED', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  if (exception && !isBaseDone(history)) {
    found.push({
      id: 'power-exception',
      text: 'The exception to the order: a well-conditioned client whose joints and core are stable enough and who already knows power exercises may enter Phase 5.',
      kind: 'allows',
      sources: ['T7-13'],
      chapter: taughtIn.progression,
    });
  }
  if (phase === 4 && history.experiencedLifter === true) {
    found.push({
      id: 'experienced-lifter',
      text: 'The client has lifted heavy before with steady technique.',
      kind: 'allows',
      sources: ['T7-21'],
      chapter: taughtIn.phase[4],
    });
  }
  if (history.checkpointsHeld === true) {
    found.push({
      id: 'checkpoints-held',
      text: 'All five checkpoints were held at the last assessment.',
      kind: 'allows',
      sources: ['T7-20', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  return found;
}

/** Reasons that only make sense once nothing blocks: how this move relates to the one before. */
function movement(phase: PhaseNumber, history: TrainingHistory): EntryReason[] {
  const last = history.completed.at(-1);
  if (last === undefined) return [];
  if (last === phase) return [stay(phase)];
  if (last > phase) {
    return [
      {
        id: 'step-down',
        text: `The model is not a one-way path: going from Phase ${last} down to Phase ${phase} is allowed.`,
        kind: 'allows',
        sources: ['T7-21', 'B-P1'],
        chapter: taughtIn.progression,
      },
    ];
  }
  const left = phaseTable
    .filter((p) => p.number > 2 && p.number < phase && !history.completed.includes(p.number))
    .map((p) => p.number);
  if (left.length === 0 || !isBaseDone(history)) return [];
  return [
    {
      id: 'skips-by-goal',
      text: `${phasesInWords(left)} ${left.length === 1 ? 'is' : 'are'} left out, which is allowed: Phases 3, 4 and 5 are chosen by goal and need not follow each other.`,
      kind: 'allows',
      sources: ['T7-13', 'T7-21', 'B-P1'],
      chapter: taughtIn.progression,
    },
  ];
}

function advice(phase: PhaseNumber, history: TrainingHistory, allowed: boolean): EntryReason[] {
  const found: EntryReason[] = [];
  const last = history.completed.at(-1);
  if (last === undefined) {
    found.push({
      id: 'clearance',
      text: `Before any training: ${lowerFirst(criteria.any)}`,
      kind: 'advises',
      sources: ['T7-20', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  const startsOver = history.status !== 'intermediate' && history.status !== 'advanced';
  if (phase === 5 && history.powerReady === true && startsOver && !isBaseDone(history)) {
    found.push({
      id: 'exception-not-yet',
      text: 'The exception for clients who are ready for power does not reach a client who is new, out of condition or back from a break.',
      kind: 'advises',
      sources: ['T7-13'],
      chapter: taughtIn.progression,
    });
  }
  if (!allowed) return found;
  if (phase > 1 && history.checkpointsHeld === undefined) {
    found.push({
      id: 'check-the-checkpoints',
      text: 'Look first that the basic patterns are held at all five checkpoints: feet, knees, hips, shoulders, head.',
      kind: 'advises',
      sources: ['T7-20', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  if (history.checkpointsHeld === false && last !== undefined) {
    found.push({
      id: 'regress-first',
      text: criteria.regress,
      kind: 'advises',
      sources: ['T7-20'],
      chapter: taughtIn.progression,
    });
  }
  const { requirement, goals } = getPhaseRow(phase);
  if (requirement === 'by-goal') {
    found.push({
      id: 'by-goal',
      text: `Phase ${phase} serves ${goals.join(' and ')}. A client whose goal does not need that may leave it out.`,
      kind: 'advises',
      sources: ['T7-13', 'T7-21'],
      chapter: taughtIn.phase[phase],
    });
  }
  if (phase === 4) {
    found.push({
      id: 'spotter',
      text: criteria.spotter,
      kind: 'advises',
      sources: ['T7-20', 'T7-21'],
      chapter: taughtIn.phase[4],
    });
  }
  if (phase === 5) {
    found.push({
      id: 'landing',
      text: criteria.landing,
      kind: 'advises',
      sources: ['T7-13', 'T7-18'],
      chapter: taughtIn.phase[5],
    });
  }
  if (phase > 2 && last !== undefined && last > 2) {
    found.push({
      id: 'recover-between',
      text: `Phase ${last} was hard work: a block or a week of Phase 1 in between lets the client recover.`,
      kind: 'advises',
      sources: ['T7-13', 'T7-21'],
      chapter: taughtIn.progression,
    });
  }
  return found;
}

/**
 * Whether a client may train in a phase next, and why. Phase 1 is always open. On a first pass the
 * order is 1, then 2, then 3, 4 or 5; afterwards a client may also go down, or leave out what the
 * goal does not need. `completed` counts from the last fresh start: for a new or deconditioned
 * client, what was done since; a `returning` client goes through Phase 1 whatever was done before.
 * Facts that are left undefined do not count as met for Phase 4, and bring advice elsewhere.
 *
 * Sources: the base article for a first pass; NASM, 7th edition, chapters 13, 20 and 21, for the rest.
 */
export function canEnter(phase: PhaseNumber, history: TrainingHistory): Verdict {
  const rule = ruleFor(history);
  if (phase === 1) {
    const reasons = [...phaseOneReasons(history, history.completed.at(-1)), ...advice(1, history, true)];
    return { allowed: true, rule, reasons: inReadingOrder(reasons) };
  }
  const exception =
    phase === 5 &&
    history.powerReady === true &&
    history.checkpointsHeld !== false &&
    (history.status === 'intermediate' || history.status === 'advanced');
  const against = blocks(phase, history, exception);
  const allowed = against.length === 0;
  const reasons = [
    ...against,
    ...(allowed ? movement(phase, history) : []),
    ...allows(phase, history, exception),
    ...advice(phase, history, allowed),
  ];
  return { allowed, rule, reasons: inReadingOrder(reasons) };
}

/**
 * Whether several phases may share each week (undulating training), and why. Needs the base, Phases
 * 1 and 2, and every phase of the mix must be open to the client; a phase that was never trained on
 * its own brings advice. Source: NASM, 7th edition, chapter 21.
 */
export function canMix(mixed: readonly PhaseNumber[], history: TrainingHistory): Verdict {
  const rule = ruleFor(history);
  const against: EntryReason[] = [];
  if (history.status === 'returning' || !isBaseDone(history)) {
    against.push({
      id: 'base-before-mixing',
      text: 'Phases may share a week only on a base: Phases 1 and 2 done, and no break since.',
      kind: 'blocks',
      sources: ['T7-21'],
      chapter: taughtIn.progression,
    });
  } else {
    const seen = new Set<EntryReasonId>();
    for (const phase of mixed) {
      for (const reason of canEnter(phase, history).reasons) {
        if (reason.kind !== 'blocks' || seen.has(reason.id)) continue;
        seen.add(reason.id);
        against.push(reason);
      }
    }
  }
  const allowed = against.length === 0;
  const reasons: EntryReason[] = [...against];
  if (allowed) {
    reasons.push({
      id: 'may-mix',
      text: 'Phases 1 and 2 are done, so several phases may share a week: that is undulating training.',
      kind: 'allows',
      sources: ['T7-21', 'B-P5'],
      chapter: taughtIn.progression,
    });
    const untrained = mixed.filter((phase) => !history.completed.includes(phase));
    if (untrained.length > 0) {
      reasons.push({
        id: 'not-trained-alone',
        text: `${phasesInWords(untrained)} ${untrained.length === 1 ? 'has' : 'have'} not been trained alone yet. The published performance plan mixes Phase 5 in like that; go gently with the new work.`,
        kind: 'advises',
        sources: ['T7-21'],
        chapter: taughtIn.progression,
      });
    }
  }
  return { allowed, rule, reasons: inReadingOrder(reasons) };
}

/**
 * The history after a block of these phases. The last assessment no longer counts, so the checkpoints
 * become unknown; a first pass that ends makes a new or deconditioned client intermediate, and Phase 1
 * done again makes a returning one intermediate. The change of status is our reading, not a published rule.
 */
export function afterPhases(history: TrainingHistory, trained: readonly PhaseNumber[]): TrainingHistory {
  const { checkpointsHeld: _assessedBefore, ...kept } = history;
  const next: TrainingHistory = { ...kept, completed: [...history.completed, ...trained] };
  const isBack = history.status === 'returning' && trained.includes(1);
  const isThrough = (history.status === 'new' || history.status === 'deconditioned') && isFirstPassDone(next);
  return isBack || isThrough ? { ...next, status: 'intermediate' } : next;
}
