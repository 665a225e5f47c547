/** What the page of the designer imports beside the engine: files, links, drafts and what is printed. */
export * from './planning-entry.ts';
export { cardText, doseOf, lineName, sectionName } from '../../src/plan-files/card.ts';
export * from '../../src/plan-files/client-page.ts';
export { toPlanCsv } from '../../src/plan-files/csv.ts';
export * from '../../src/plan-files/drafts.ts';
export * from '../../src/plan-files/ics.ts';
export { fileName, largestPlanFile, readPlanFile, toPlanFile } from '../../src/plan-files/json.ts';
export * from '../../src/plan-files/link.ts';
export * from '../../src/plan-files/recipe.ts';
export * from '../../src/plan-files/task.ts';
