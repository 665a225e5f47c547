/**
 * Every diagram of the book.
 *
 * To add one:
 *
 * 1. Write `src/diagrams/<name>.ts`. Ten lines are enough; the pieces are in `parts.ts`, and numbers come from
 *    `factText('row.field')`, with the fact's id in `facts`:
 *
 *        export const restDay = {
 *          id: 'rest-day',
 *          title: 'A day of rest between two sessions',
 *          description: 'The same muscles rest for a day before they train again.',
 *          facts: ['same-muscle-recovery.days'],
 *          source: (direction) =>
 *            flowchart(direction, [
 *              node('train', { name: ['Train'] }),
 *              node('rest', { name: ['Rest'], detail: [factText('same-muscle-recovery.days')] }),
 *              arrow('train', 'rest'),
 *            ]),
 *        } as const satisfies DiagramDefinition;
 *
 * 2. Add it to the list below.
 * 3. Run `npm run diagrams`. It draws what is new or stale, says what does not fit, and writes
 *    `src/diagrams/rendered/<id>.json`; commit that file too.
 * 4. Write `<Diagram id="rest-day" />` in a chapter.
 *
 * Keep a wide drawing under 700 units and a portrait one under 330; `npm run diagrams` refuses more. Where a row is too
 * long, break it with `wrap` and give each variant its own width with `by(direction, wide, portrait)`.
 */
import { nearestName } from '../opt/nearest.ts';
import { assessmentToPhase } from './assessment-to-phase.ts';
import { chaptersMap } from './chapters-map.ts';
import { chooseByGoal } from './choose-by-goal.ts';
import { exerciseLadder } from './exercise-ladder.ts';
import { houseLevels } from './house-levels.ts';
import { levelsAndPhases } from './levels-and-phases.ts';
import { modelMap } from './model-map.ts';
import { muscleRoles } from './muscle-roles.ts';
import { phaseProgressions } from './phase-progressions.ts';
import { proprioceptionContinuum } from './proprioception-continuum.ts';
import { ruleOfProgression } from './rule-of-progression.ts';
import { sessionTemplate } from './session-template.ts';
import { supersetPhase2, supersetPhase5 } from './supersets.ts';
import type { DiagramDefinition } from './types.ts';
import { yearLinear, yearUndulating } from './year-plans.ts';

export const diagrams = [
  modelMap,
  levelsAndPhases,
  ruleOfProgression,
  ...houseLevels,
  ...phaseProgressions,
  supersetPhase2,
  supersetPhase5,
  sessionTemplate,
  chooseByGoal,
  assessmentToPhase,
  chaptersMap,
  muscleRoles,
  proprioceptionContinuum,
  yearLinear,
  yearUndulating,
  exerciseLadder,
] as const satisfies readonly DiagramDefinition[];

export type DiagramId = (typeof diagrams)[number]['id'];

/** The diagram with this id; throws with the nearest known id when there is none. */
export function getDiagram(id: string): DiagramDefinition {
  const found = (diagrams as readonly DiagramDefinition[]).find((diagram) => diagram.id === id);
  if (found !== undefined) return found;
  const near = nearestName(
    id,
    diagrams.map((diagram) => diagram.id),
  );
  throw new Error(
    `No diagram "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`} The list is in src/diagrams/index.ts.`,
  );
}
