/** What a page that plans and checks imports: the entry that `planning.test.ts` weighs. */
export { alternativesFor } from '../../src/opt/planning/alternatives.ts';
export { applyEdit } from '../../src/opt/planning/edit.ts';
export { explainNumber } from '../../src/opt/planning/explain.ts';
export { completeIntake, parseIntake } from '../../src/opt/planning/intake.ts';
export { makePlan } from '../../src/opt/planning/make-plan.ts';
export { mendFor } from '../../src/opt/planning/mend.ts';
export { placeOf, toProgram, whereOf } from '../../src/opt/planning/plan.ts';
export { weekVolumes } from '../../src/opt/planning/volume.ts';
export { checkProgram } from '../../src/opt/rules/check-program.ts';
