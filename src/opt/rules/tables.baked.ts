// The fact tables as far as the rules read them: rows of the taught edition, without the notes for readers. The build
// works this out once (src/build/baked-tables.ts).
import { balance, core, plyometric } from '../acute-variables/core-balance-plyometric.ts';
import type { ActivationVariables } from '../acute-variables/core-balance-plyometric.ts';
import { flexibility } from '../acute-variables/flexibility.ts';
import type { FlexibilityVariables } from '../acute-variables/flexibility.ts';
import { resistance } from '../acute-variables/resistance.ts';
import type { ResistanceVariables } from '../acute-variables/resistance.ts';
import { saq } from '../acute-variables/saq.ts';
import type { SaqVariables } from '../acute-variables/saq.ts';
import { frequency } from '../frequency.ts';
import type { TrainingFrequency } from '../frequency.ts';
import { generalFacts } from '../general-facts.ts';
import type { GeneralFact } from '../general-facts.ts';
import { phases } from '../phases.ts';
import type { Phase } from '../phases.ts';
import { readiness } from '../readiness.ts';
import type { Edition, FactRow } from '../types.ts';
import { programRules } from './program-rules.ts';
import type { ProgramRuleId } from './program-rules.ts';

/** What a finding reads of the row that holds its number. */
export type RuleRow = Pick<FactRow, 'id' | 'sources' | 'disputes'>;

/** A row without what is written for readers. */
type Lean<T> = Omit<T, 'status' | 'note' | 'edition'>;

export type ResistanceRow = Lean<ResistanceVariables>;
export type ActivationRow = Lean<ActivationVariables>;
export type FlexibilityRow = Lean<FlexibilityVariables>;
export type SaqRow = Lean<SaqVariables>;
export type GeneralRow = Omit<Lean<GeneralFact>, 'label'>;
export type FrequencyRow = Lean<TrainingFrequency>;
export type PhaseRow = Pick<
  Phase,
  | 'id'
  | 'number'
  | 'level'
  | 'shortName'
  | 'goals'
  | 'method'
  | 'requirement'
  | 'weeks'
  | 'usesSupersets'
  | 'secondHalf'
  | 'sources'
  | 'disputes'
>;

/** The edition whose numbers the rules hold a program to. */
const taughtEdition: Edition = 7;

function without<T extends object, K extends keyof T>(rows: readonly T[], fields: readonly K[]): readonly Omit<T, K>[] {
  return rows.map(
    (row) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>,
  );
}

/** The rows of the taught edition. */
function taught<T extends FactRow>(rows: readonly T[]): readonly Lean<T>[] {
  return without(
    rows.filter((row) => row.edition === taughtEdition),
    ['status', 'note', 'edition'],
  );
}

export const resistanceTable: readonly ResistanceRow[] = taught(resistance);
export const coreTable: readonly ActivationRow[] = taught(core);
export const balanceTable: readonly ActivationRow[] = taught(balance);
export const plyometricTable: readonly ActivationRow[] = taught(plyometric);
export const saqTable: readonly SaqRow[] = taught(saq);
export const flexibilityTable: readonly FlexibilityRow[] = taught(flexibility);
export const generalTable: readonly GeneralRow[] = without(generalFacts as readonly GeneralFact[], [
  'status',
  'note',
  'edition',
  'label',
]);
/** Both editions: a number of the older one is a warning where the newer has none. */
export const frequencyTable: readonly FrequencyRow[] = without(frequency as readonly TrainingFrequency[], [
  'status',
  'note',
  'edition',
]);
export const phaseTable: readonly PhaseRow[] = without(phases as readonly Phase[], [
  'name',
  'formerName',
  'adaptations',
  'typicalClients',
  'enterAfter',
  'next',
  'progressBy',
  'delayWhen',
  'status',
  'note',
  'edition',
]);

/** Slow, moderate or explosive, for each way of writing a tempo. */
export const tempoLabels: Readonly<Record<string, ResistanceVariables['tempoLabel']>> = Object.fromEntries(
  (resistance as readonly ResistanceVariables[]).toReversed().map(({ tempo, tempoLabel }) => [tempo, tempoLabel]),
);

/** Sources of a rule where no row has better ones. */
export const ruleSources = Object.fromEntries(
  programRules.map(({ id, sources }): [ProgramRuleId, readonly string[]] => [id, sources]),
) as Readonly<Record<ProgramRuleId, readonly string[]>>;

function criterion(id: (typeof readiness)[number]['id']): string {
  const row = readiness.find((one) => one.id === id);
  if (!row) throw new Error(`No readiness criterion "${id}" in src/opt/readiness.ts.`);
  return row.criterion;
}

/** What to see before a client moves on, where a rule says it in those words. */
export const criteria = {
  any: criterion('ready-any'),
  regress: criterion('ready-regress'),
  spotter: criterion('ready-p4-check'),
  landing: criterion('ready-p5-landing'),
};
