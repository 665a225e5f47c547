import type { SourceId } from '../sources.ts';
import type { PhaseNumber } from '../types.ts';

/** Why a rule decided as it did: one plain sentence with its sources and the chapter that teaches it. */
export interface Reason<Id extends string = string> {
  /** Chosen by hand and stable: wording may improve, the id stays. */
  readonly id: Id;
  readonly text: string;
  /** `blocks`: against it. `allows`: for it. `advises`: decides nothing and is worth knowing. */
  readonly kind: 'blocks' | 'allows' | 'advises';
  readonly sources: readonly SourceId[];
  /** Root-relative address of the chapter that teaches the rule. */
  readonly chapter: string;
}

/** Where the rules are taught. Kept in one place, because an address may gain an anchor. */
export const taughtIn = {
  model: '/model/',
  levelsAndPhases: '/model/levels-and-phases/',
  progression: '/model/progression/',
  phase: { 1: '/phases/1/', 2: '/phases/2/', 3: '/phases/3/', 4: '/phases/4/', 5: '/phases/5/' },
} as const satisfies Record<string, string | Record<PhaseNumber, string>>;

const kindOrder = { blocks: 0, allows: 1, advises: 2 } as const;

/** What blocks first, then what allows, then advice; otherwise in the order given. */
export function inReadingOrder<R extends Reason>(reasons: readonly R[]): readonly R[] {
  return reasons.toSorted((a, b) => kindOrder[a.kind] - kindOrder[b.kind]);
}

/** `2`, `2 and 3`, `2, 3 and 4`: a list as a sentence says it. */
export function listInWords(items: readonly (string | number)[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return String(last);
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** `Phase 3`, `Phases 3 and 4`. */
export function phasesInWords(numbers: readonly PhaseNumber[], conjunction: 'and' | 'or' = 'and'): string {
  return `${numbers.length === 1 ? 'Phase' : 'Phases'} ${listInWords(numbers, conjunction)}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For the middle of a sentence: "the barbell bench press", but "the Romanian deadlift" and "the T-drill". */
export function lowerFirst(text: string): string {
  if (/^(?:[A-Z][A-Z-]|Romanian|Frankenstein|Ali )/.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
