import { cardioStages } from './acute-variables/cardio.ts';
import { balance, core, plyometric } from './acute-variables/core-balance-plyometric.ts';
import { flexibility } from './acute-variables/flexibility.ts';
import { resistance } from './acute-variables/resistance.ts';
import { saq } from './acute-variables/saq.ts';
import { clientFacts } from './clients/index.ts';
import { getDispute } from './disputes.ts';
import type { Dispute, DisputePosition } from './disputes.ts';
import { examWeights } from './exam.ts';
import { formatQuantity, isQuantity, unitLabels } from './format.ts';
import type { Quantity, QuantityField } from './format.ts';
import { frequency } from './frequency.ts';
import { generalFacts } from './general-facts.ts';
import { screenAssessments } from './movement-screen.ts';
import { nearestName } from './nearest.ts';
import { linearExample, monthPlans, splits, trainingCycles } from './periodization.ts';
import { phases } from './phases.ts';
import { populations } from './populations.ts';
import { sampleSessionFacts } from './sample-sessions.ts';
import { sampleWeeks } from './sample-weeks.ts';
import { sessionSections } from './template.ts';
import type { Edition, FactRow, Range, Status } from './types.ts';

/** One number, range or tempo of the model, with where it comes from. */
export interface Fact {
  /** `row.field`, for example `res7-p1.reps`. Released ids never change. */
  readonly id: string;
  readonly rowId: string;
  readonly field: QuantityField;
  readonly value: Quantity;
  /** What a reader sees, unit included where the number needs one: `0–90 s`, `50–70%`, `12–20`. */
  readonly text: string;
  /** The same without its unit, for table columns that carry the unit in their head. */
  readonly bare: string;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly edition?: Edition;
  readonly note?: string;
  readonly dispute?: Dispute;
}

const rows: readonly FactRow[] = [
  ...resistance,
  ...core,
  ...balance,
  ...plyometric,
  ...saq,
  ...flexibility,
  ...cardioStages,
  ...frequency,
  ...phases,
  ...populations,
  ...sessionSections,
  ...generalFacts,
  ...trainingCycles,
  ...linearExample,
  ...splits,
  ...monthPlans,
  ...sampleWeeks,
  ...sampleSessionFacts,
  ...screenAssessments,
  ...examWeights,
  ...clientFacts,
];

function toFact(row: FactRow, field: QuantityField, value: Quantity): Fact {
  const disputeId = row.disputes?.[field];
  return {
    id: `${row.id}.${field}`,
    rowId: row.id,
    field,
    value,
    text: formatQuantity(field, value),
    bare: formatQuantity(field, value, { unit: false }),
    status: row.status,
    sources: row.sources,
    ...(row.edition === undefined ? {} : { edition: row.edition }),
    ...(row.note === undefined ? {} : { note: row.note }),
    ...(disputeId === undefined ? {} : { dispute: getDispute(disputeId) }),
  };
}

const facts = new Map<string, Fact>();
for (const row of rows) {
  for (const [field, value] of Object.entries(row)) {
    if (!(field in unitLabels) || !isQuantity(value)) continue;
    const fact = toFact(row, field as QuantityField, value);
    if (facts.has(fact.id)) throw new Error(`Two facts share the id "${fact.id}".`);
    facts.set(fact.id, fact);
  }
}

/** Every fact of the model, in the order of its files. */
export function allFacts(): readonly Fact[] {
  return [...facts.values()];
}

/** The fact with this id, or undefined. */
export function findFact(id: string): Fact | undefined {
  return facts.get(id);
}

/** The fact with this id; throws with the nearest known id when there is none. */
export function getFact(id: string): Fact {
  const fact = facts.get(id);
  if (fact) return fact;
  const near = nearestName(id, facts.keys());
  throw new Error(
    `No fact "${id}".${near ? ` Did you mean "${near}"?` : ''} Facts are "row.field" of the tables in src/opt.`,
  );
}

/** The range that one side of a dispute prints; undefined when it differs in words only. */
export function positionRange(position: DisputePosition): Range | undefined {
  if (position.factId === undefined) return position.value;
  const { value } = getFact(position.factId);
  if (typeof value !== 'object') throw new Error(`The fact "${position.factId}" of a dispute is not a range.`);
  return value;
}

/** The same as a reader sees it, unit included. */
export function positionText(dispute: Dispute, position: DisputePosition): string | undefined {
  const range = positionRange(position);
  return range && dispute.unit ? formatQuantity(dispute.unit, range) : undefined;
}
