import type { SourceId } from '../sources.ts';

/** A rule that a program is held to. */
export interface ProgramRule {
  /** Chosen by hand and stable. */
  readonly id: string;
  /** What the rule asks, in a few words. */
  readonly title: string;
  readonly sources: readonly SourceId[];
}

/** Every rule of `checkProgram` and `checkSession`, by what it looks at. Numbers come from the rows they check. */
export const programRules = [
  { id: 'section-missing', title: 'Every required section is there', sources: ['T7-21'] },
  { id: 'section-repeated', title: 'No section comes twice', sources: ['T7-21'] },
  { id: 'section-order', title: 'Sections come in the order of the template', sources: ['T7-21'] },
  { id: 'section-empty', title: 'A required section holds something', sources: ['T7-21'] },
  { id: 'section-content', title: 'Each exercise stands in its own section', sources: ['T7-21'] },
  { id: 'clients-choice-count', title: 'The client’s choice stays small', sources: ['T7-21'] },
  { id: 'exercise-unknown', title: 'The exercise is in the library', sources: [] },
  { id: 'exercise-level', title: 'No exercise lies above the phase', sources: ['T7-20', 'T7-21'] },
  { id: 'variable-missing', title: 'Sets, repetitions, tempo and rest are planned', sources: ['T7-21'] },
  { id: 'component-count', title: 'The number of exercises fits', sources: ['T7-21'] },
  { id: 'component-sets', title: 'Sets of core, balance and skill work', sources: ['T7-21'] },
  { id: 'component-reps', title: 'Repetitions of core, balance and skill work', sources: ['T7-21'] },
  { id: 'component-tempo', title: 'Tempo of core and balance work', sources: ['T7-21'] },
  { id: 'component-landing', title: 'Landings are held', sources: ['T7-17', 'T7-18'] },
  { id: 'component-rest', title: 'Rest in core, balance and skill work', sources: ['T7-21'] },
  { id: 'warm-up-technique', title: 'The warm-up stretches as the phase does', sources: ['T7-14', 'T7-21'] },
  { id: 'warm-up-cardio', title: 'Warm-up cardio is short, and optional', sources: ['T7-21'] },
  { id: 'cool-down-technique', title: 'The cool-down rolls and stretches', sources: ['T7-21'] },
  { id: 'section-minutes', title: 'The cool-down stays short', sources: ['T7-21'] },
  { id: 'flexibility-order', title: 'Rolling comes before stretching', sources: ['T7-14', 'T7-21'] },
  { id: 'flexibility-count', title: 'The number of areas or stretches fits', sources: ['T7-21'] },
  { id: 'flexibility-hold', title: 'Holds last long enough', sources: ['T7-14', 'T7-21'] },
  { id: 'flexibility-reps', title: 'Repetitions of stretches', sources: ['T7-14', 'T7-21'] },
  { id: 'flexibility-sets', title: 'Sets of flexibility work', sources: ['T7-14', 'T7-21'] },
  { id: 'resistance-sets', title: 'Sets of the lifts', sources: ['T7-21'] },
  { id: 'resistance-reps', title: 'Repetitions of the lifts', sources: ['T7-21'] },
  { id: 'resistance-tempo', title: 'Tempo of the lifts', sources: ['T7-21'] },
  { id: 'resistance-load', title: 'Load of the lifts', sources: ['T7-20', 'T7-21'] },
  { id: 'resistance-rest', title: 'Rest after the lifts', sources: ['T7-21'] },
  { id: 'resistance-per-body-part', title: 'Lifts for each body part', sources: ['T7-21'] },
  { id: 'resistance-unstable', title: 'Size and maximal strength use stable lifts', sources: ['T7-22'] },
  { id: 'heavy-and-unstable', title: 'A heavy load is never unstable', sources: ['SG6', 'T7-17'] },
  { id: 'medicine-ball-weight', title: 'A thrown ball is light', sources: ['T7-20', 'T7-21'] },
  { id: 'superset-missing', title: 'Phases 2 and 5 train in pairs', sources: ['SEED', 'T7-21'] },
  { id: 'superset-unneeded', title: 'Phases 1, 3 and 4 do not train in pairs', sources: ['SEED', 'T7-21'] },
  { id: 'superset-size', title: 'A pair has two exercises', sources: ['SEED', 'T7-21'] },
  { id: 'superset-split', title: 'The two exercises of a pair stand together', sources: ['SEED', 'T7-21'] },
  { id: 'superset-order', title: 'The strength exercise comes first', sources: ['T7-13', 'T7-21'] },
  { id: 'superset-levels', title: 'Strength pairs with the level of the phase', sources: ['T7-13', 'T7-21'] },
  { id: 'superset-body-part', title: 'A pair stays with one body part', sources: ['SEED', 'T7-21'] },
  { id: 'superset-pattern', title: 'A pair repeats the movement', sources: ['T7-13', 'T7-20', 'T7-21'] },
  { id: 'superset-same-exercise', title: 'A pair is two different exercises', sources: ['T7-21'] },
  { id: 'superset-rest-inside', title: 'No rest inside a pair', sources: ['SEED', 'T7-13', 'T7-21'] },
  { id: 'block-phases', title: 'A block names its phases', sources: ['T7-21'] },
  { id: 'block-weeks', title: 'A block lasts a phase’s weeks', sources: ['T7-21'] },
  { id: 'block-frequency', title: 'Sessions a week fit the client', sources: ['T7-20'] },
  { id: 'session-phase', title: 'A session belongs to its block', sources: ['T7-21'] },
  { id: 'progression', title: 'Phases follow the rule of progression', sources: ['SEED', 'T7-13', 'T7-21'] },
  { id: 'mixed-phases', title: 'Phases share a week only on a base', sources: ['T7-21'] },
] as const satisfies readonly ProgramRule[];

export type ProgramRuleId = (typeof programRules)[number]['id'];

/** The rule with this id; ids are checked by the compiler. */
export function getProgramRule(id: ProgramRuleId): ProgramRule {
  const rule = programRules.find((r) => r.id === id);
  if (!rule) throw new Error(`No rule "${id}" in src/opt/rules/program-rules.ts.`);
  return rule;
}
