import { nearestName } from '../nearest.ts';
import type { Program } from '../program.ts';
import type { EquipmentItem } from '../exercises/index.ts';
import { linesOf } from '../session-sheet.ts';
import type { SessionSheet } from '../session-sheet.ts';
import type { FactRow, PhaseNumber } from '../types.ts';
import { fatLossClient } from './fat-loss.ts';
import { maximalStrengthClient } from './maximal-strength.ts';
import { muscleGainClient } from './muscle-gain.ts';
import { performanceClient } from './performance.ts';
import { returningClient } from './returning.ts';
import type { Client } from './types.ts';

export type * from './types.ts';

/** The five worked clients, in the order of their pages. */
export const clients: readonly Client[] = [
  fatLossClient,
  muscleGainClient,
  performanceClient,
  maximalStrengthClient,
  returningClient,
];

/** What every client has wherever they train. */
export const equipmentEverywhere: readonly EquipmentItem[] = ['bodyweight', 'wall'];

/** The numbers of the clients: their days and minutes, their blocks, and every line of their sessions. */
export const clientFacts: readonly FactRow[] = clients.flatMap((client) => [
  client,
  ...client.blocks,
  ...linesOf(client.sheets),
]);

/**
 * The client with this slug.
 * @throws Error naming the nearest slug when there is none.
 */
export function getClient(slug: string): Client {
  const client = clients.find((c) => c.slug === slug);
  if (client) return client;
  const near = nearestName(
    slug,
    clients.map((c) => c.slug),
  );
  throw new Error(
    `No client "${slug}".${near ? ` Did you mean "${near}"?` : ''} Clients are listed in src/opt/clients/index.ts.`,
  );
}

/**
 * The client's session of a phase.
 * @throws Error when the client's year does not train the phase.
 */
export function getClientSheet(client: Client, phase: PhaseNumber): SessionSheet {
  const sheet = client.sheets.find((s) => s.phase === phase);
  if (!sheet) throw new Error(`The client "${client.slug}" has no session for Phase ${phase} in src/opt/clients/.`);
  return sheet;
}

/** The client's year as the rules read it: each block with the sessions of its phases. */
export function toProgram(client: Client): Program {
  return {
    client: client.history,
    blocks: client.blocks.map(({ phases, weeks, sessionsPerWeek }) => ({
      phases,
      weeks,
      sessionsPerWeek,
      sessions: client.sheets.filter((sheet) => phases.includes(sheet.phase)),
    })),
  };
}
