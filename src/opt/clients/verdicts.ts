import type { TrainingHistory } from '../program.ts';
import { afterPhases, canEnter, canMix } from '../rules/can-enter.ts';
import type { EntryReason, Verdict } from '../rules/can-enter.ts';
import type { PhaseNumber } from '../types.ts';
import type { Client, ClientBlock } from './types.ts';

/** A block of the year with what the rules of progression say when it begins. */
export interface BlockVerdict {
  readonly block: ClientBlock;
  readonly verdict: Verdict;
  /** The reasons that no earlier block of the year has given. */
  readonly newReasons: readonly EntryReason[];
}

/** The verdict on each block, from the history that the blocks before it have made. */
export function blockVerdicts(client: Client): readonly BlockVerdict[] {
  let history = client.history;
  const said = new Set<string>();
  return client.blocks.map((block) => {
    const [only, ...more] = block.phases;
    if (only === undefined) throw new Error(`${block.id} in src/opt/clients/ names no phase.`);
    const verdict = more.length === 0 ? canEnter(only, history) : canMix(block.phases, history);
    const newReasons = verdict.reasons.filter((reason) => !said.has(reason.text));
    for (const reason of newReasons) said.add(reason.text);
    history = afterPhases(history, block.phases);
    return { block, verdict, newReasons };
  });
}

/** The client's history at the end of the year. */
export function historyAfterYear(client: Client): TrainingHistory {
  return client.blocks.reduce((history, block) => afterPhases(history, block.phases), client.history);
}

/**
 * What the rules say against a phase that the plan leaves out, looked at when the year is done: what
 * blocks it, or, where nothing does, that the goal may leave it out.
 */
export function reasonsAgainst(client: Client, phase: PhaseNumber): readonly EntryReason[] {
  const { reasons } = canEnter(phase, historyAfterYear(client));
  const blocking = reasons.filter((reason) => reason.kind === 'blocks');
  return blocking.length > 0 ? blocking : reasons.filter((reason) => reason.id === 'by-goal');
}
