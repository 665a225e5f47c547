import type { Excused } from './budgets.ts';

/**
 * Chapters over the budget, with what they cost now, rounded up. Nearly all of it is content: cells of long tables,
 * questions with a reason for each choice, and each diagram and chart in two shapes.
 */
export const excused: Excused = {
  '/assessment/muscles/': { elements: 1_310 },
  '/ideas/supersets/': { elements: 1_150 },
  '/phases/1/': { elements: 1_460 },
  '/phases/2/': { elements: 1_560 },
  '/phases/3/': { elements: 1_560 },
  '/phases/4/': { elements: 1_430 },
  '/phases/5/': { elements: 1_670, firstVisitBytes: 30_500 },
  '/programming/acute-variables/': { elements: 1_640 },
  '/programming/planning-a-year/': { elements: 1_520 },
};
