/** The linter of the question bank: every rule, and the bank's figures. */
import * as bankRules from './bank.ts';
import * as itemRules from './items.ts';
import type { Bank, LintProblem, LintRule } from './types.ts';

const rules: readonly LintRule[] = [
  bankRules.uniqueIds,
  itemRules.linksResolve,
  bankRules.objectivesAsked,
  itemRules.namesMisconceptions,
  bankRules.misconceptionsUsed,
  itemRules.noTwins,
  bankRules.placeTellsNothing,
  bankRules.lengthTellsNothing,
  itemRules.likeLengths,
  itemRules.noAllOfTheAbove,
  itemRules.noSharedWord,
  itemRules.notInHeading,
  itemRules.reasonsOfSubstance,
  itemRules.numbersByReference,
  itemRules.noDisputedAnswer,
  itemRules.fewDashes,
  bankRules.beyondRecall,
  bankRules.wholeBank,
];

/** All that is wrong with the bank, rule by rule. */
export function lintBank(bank: Bank): LintProblem[] {
  return rules.flatMap((rule) => rule(bank));
}
