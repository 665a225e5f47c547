import { formatQuantity } from '../format.ts';
import type { QuantityField } from '../format.ts';
import type { Range, Tempo } from '../types.ts';
import type { ProgramRuleId } from './program-rules.ts';
import { firmnessOf, isInside, nearestInside, tempoLabelOf } from './rows.ts';
import type { RuleRow } from './rows.ts';
import { ruleSources } from './tables.baked.ts';

/** Places in the program, counted from 0. What is left out does not apply. */
export interface Where {
  readonly block?: number;
  readonly session?: number;
  readonly section?: number;
  readonly exercise?: number;
}

/** One departure from the model, with its reason and a way to mend it. */
export interface Finding {
  readonly rule: ProgramRuleId;
  /** `warning`: not settled by the sources, or a choice that a trainer may have good grounds for. */
  readonly severity: 'violation' | 'warning';
  readonly where: Where;
  /** What departs, with the numbers. */
  readonly message: string;
  /** Why the rule is there. */
  readonly reason: string;
  /** The range or content that the model asks for, as a reader sees it. */
  readonly expected?: string;
  readonly found?: string;
  /** The fact that holds the number, where a number is at stake. */
  readonly factId?: string;
  /** Set where the sources disagree on that number. */
  readonly disputeId?: string;
  readonly mend?: string;
  readonly sources: readonly string[];
  /** Root-relative address of the chapter that teaches it. */
  readonly chapter: string;
}

/** A finding of a rule; its sources are the rule's own unless the row that was broken names better ones. */
export function toFinding(
  rule: ProgramRuleId,
  severity: Finding['severity'],
  parts: Omit<Finding, 'rule' | 'severity' | 'sources'> & { readonly sources?: readonly string[] },
): Finding {
  const { sources, ...rest } = parts;
  return { rule, severity, ...rest, sources: sources ?? ruleSources[rule] };
}

/** Fields of a planned exercise that are held to a range. */
export type RangedField =
  'reps' | 'repsPerLeg' | 'sets' | 'percentOneRm' | 'restAfterSeconds' | 'holdSeconds' | 'landingHoldSeconds';

/** A quantity inside a sentence: `12–20 repetitions`, `a rest of 0–90 s`. */
function inSentence(field: RangedField, value: number | Range): string {
  const text = formatQuantity(field satisfies QuantityField, value);
  const one = text === '1';
  switch (field) {
    case 'reps':
      return one ? '1 repetition' : `${text} repetitions`;
    case 'repsPerLeg':
      return one ? '1 repetition for each leg' : `${text} repetitions for each leg`;
    case 'sets':
      return one ? '1 set' : `${text} sets`;
    case 'percentOneRm':
      return `${text} of one-repetition maximum`;
    case 'restAfterSeconds':
      return `a rest of ${text}`;
    case 'holdSeconds':
    case 'landingHoldSeconds':
      return `a hold of ${text}`;
  }
}

/** What the checks of one line share. */
export interface LineCheck {
  readonly where: Where;
  /** The exercise as the reader knows it. */
  readonly name: string;
  readonly row: RuleRow;
  /** Who asks for it: `Phase 1`, `A stabilization exercise`. */
  readonly scope: string;
  readonly reason: string;
  readonly chapter: string;
}

export interface RangeCheckOptions {
  /** Where the line's own reason is not the reason for this number. */
  readonly reason?: string | undefined;
  /** A further range that another fact allows for the same field. */
  readonly alsoAllowed?: Range | undefined;
}

/**
 * A finding when a value leaves its range; none where there is no value or no range. Where the sources disagree and
 * the taught number is not settled, a value inside another source's range is accepted, with a warning when it lies
 * below the taught range.
 */
export function checkRange(
  check: LineCheck,
  rule: ProgramRuleId,
  field: RangedField,
  range: Range | undefined,
  value: number | Range | undefined,
  { reason = check.reason, alsoAllowed }: RangeCheckOptions = {},
): Finding[] {
  if (!range || value === undefined || isInside(value, range)) return [];
  if (alsoAllowed && isInside(value, alsoAllowed)) return [];
  const { row } = check;
  const firmness = firmnessOf(row, field, range);
  const insideOther = firmness.acceptsOthers && firmness.printed.some((other) => isInside(value, other));
  const lowest = typeof value === 'number' ? value : value.min;
  if (insideOther && lowest >= range.min) return [];
  const severity = insideOther ? 'warning' : firmness.outside;
  const nearest = typeof value === 'number' ? nearestInside(value, range) : range;
  const expected = formatQuantity(field, range);
  return [
    toFinding(rule, severity, {
      where: check.where,
      message: `${check.name}: ${inSentence(field, value)}. ${check.scope} takes ${inSentence(field, range)}.`,
      reason:
        firmness.disputeId !== undefined && severity === 'warning'
          ? `${reason} The sources differ on this number.`
          : reason,
      expected,
      found: formatQuantity(field, value),
      factId: `${row.id}.${field}`,
      ...(firmness.disputeId === undefined ? {} : { disputeId: firmness.disputeId }),
      mend: `Plan ${inSentence(field, nearest)}.`,
      sources: row.sources,
      chapter: check.chapter,
    }),
  ];
}

/** A finding when a tempo is not the row's. The right tempo in the notation of the older edition is a warning. */
export function checkTempo(
  check: LineCheck,
  rule: ProgramRuleId,
  tempo: Tempo | undefined,
  value: Tempo | undefined,
  reason: string,
): Finding[] {
  if (tempo === undefined || value === undefined || value === tempo) return [];
  const { row } = check;
  const label = tempoLabelOf(tempo);
  const isOlderNotation = tempoLabelOf(value) === label;
  const disputeId = row.disputes?.['tempo'];
  return [
    toFinding(rule, isOlderNotation ? 'warning' : 'violation', {
      where: check.where,
      message: isOlderNotation
        ? `${check.name}: tempo ${value} is how the 6th edition writes it. The 7th writes ${tempo}.`
        : `${check.name}: tempo ${value}. ${check.scope} takes ${tempo}, which is ${label}.`,
      reason: isOlderNotation ? 'The current edition adds the pause at the end of the repetition.' : reason,
      expected: tempo,
      found: value,
      factId: `${row.id}.tempo`,
      ...(disputeId === undefined ? {} : { disputeId }),
      mend: `Plan tempo ${tempo}.`,
      sources: row.sources,
      chapter: check.chapter,
    }),
  ];
}
