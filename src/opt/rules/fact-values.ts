import { sessionSections } from '../template.ts';
import type { Range } from '../types.ts';
import {
  balanceTable,
  coreTable,
  flexibilityTable,
  frequencyTable,
  generalTable,
  phaseTable,
  plyometricTable,
  resistanceTable,
  saqTable,
} from './tables.baked.ts';

/** The tables that a rule may hold a number to. */
const tables: readonly (readonly { readonly id: string }[])[] = [
  resistanceTable,
  coreTable,
  balanceTable,
  plyometricTable,
  saqTable,
  flexibilityTable,
  generalTable,
  frequencyTable,
  phaseTable,
  sessionSections,
];

/** The range of a fact that a finding names (`row.field`); undefined where it is no range or stands elsewhere. */
export function rangeOfFact(factId: string): Range | undefined {
  const dot = factId.lastIndexOf('.');
  const rowId = factId.slice(0, dot);
  for (const table of tables) {
    const row = table.find(({ id }) => id === rowId) as Readonly<Record<string, unknown>> | undefined;
    const value = row?.[factId.slice(dot + 1)];
    if (typeof value === 'object' && value !== null && 'min' in value) return value as Range;
  }
  return undefined;
}
