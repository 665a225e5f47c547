/** Whether the numbers of the built pages are those of `src/opt`. */
import { disputes } from '../../src/opt/disputes.ts';
import { studies } from '../../src/opt/evidence.ts';
import { exercises } from '../../src/opt/exercises/index.ts';
import { allFacts, findFact } from '../../src/opt/facts.ts';
import { nearestName } from '../../src/opt/nearest.ts';
import { phases } from '../../src/opt/phases.ts';
import { ancestorsOf, attribute, hasClass, placeOf, textOf } from './html.ts';
import type { Element } from './html.ts';
import { strayDigit } from '../../src/questions/digits.ts';
import type { Problem } from './problem.ts';
import type { Page } from './site.ts';

const disputeIds: ReadonlySet<string> = new Set(disputes.map((dispute) => dispute.id));
const studyIds: ReadonlySet<string> = new Set(studies.map((study) => study.id));

/** Elements that mark their text as read from the model, and the note that a dagger opens. */
function isFromModel(element: Element): boolean {
  return (
    ['data-fact', 'data-from', 'data-dispute', 'data-study'].some((name) => attribute(element, name) !== undefined) ||
    hasClass(element, 'dispute-note')
  );
}

/**
 * Whether an element says what its fact says: the fact's own text, and in a table also words around it that hold no
 * other number.
 */
export function statesFact(element: Element, factText: string): boolean {
  const text = textOf(element);
  if (text === factText) return true;
  const inTable = [element, ...ancestorsOf(element)].some(({ tagName }) => tagName === 'td');
  if (!inTable) return false;
  const [before = '', ...after] = text.split(factText);
  return after.length === 1 && !/[\d–]\s?$/.test(before) && !/\d|^[–%]/.test(after[0] ?? '') && !/\d/.test(before);
}

/** Every marked number says exactly what its fact says. */
export function checkMarkedFacts(page: Page): Problem[] {
  return page.elements.flatMap((element): Problem[] => {
    const id = attribute(element, 'data-fact');
    const from = attribute(element, 'data-from');
    const disputeId = attribute(element, 'data-dispute');
    for (const wanted of [id, from]) {
      if (wanted === undefined || findFact(wanted)) continue;
      const near = nearestName(
        wanted,
        allFacts().map((fact) => fact.id),
      );
      return [
        {
          file: page.file,
          fault: `${placeOf(element)} shows the fact "${wanted}", and src/opt has none of that id.`,
          remedy: near === undefined ? 'Mend the id.' : `Did you mean "${near}"?`,
        },
      ];
    }
    if (disputeId !== undefined && !disputeIds.has(disputeId)) {
      return [
        {
          file: page.file,
          fault: `${placeOf(element)} shows the dispute "${disputeId}", and src/opt/disputes.ts has none of that id.`,
          remedy: 'Mend the id.',
        },
      ];
    }
    const studyId = attribute(element, 'data-study');
    if (studyId !== undefined && !studyIds.has(studyId)) {
      return [
        {
          file: page.file,
          fault: `${placeOf(element)} names the study "${studyId}", and src/opt/evidence.ts has none of that id.`,
          remedy: 'Mend the id.',
        },
      ];
    }
    const text = textOf(element);
    const expected = id === undefined ? undefined : findFact(id)?.text;
    if (expected === undefined || statesFact(element, expected)) return [];
    return [
      {
        file: page.file,
        fault: `${placeOf(element)} shows "${text}" for ${id}, and src/opt says "${expected}".`,
        remedy: 'Print the fact’s own text; build again if it is older than src/opt.',
      },
    ];
  });
}

/** A step of an ordered table: "1. Warm-up". */
const stepNumber = /^\d\. (?=\D)/;

/** The heart rate zones of a cardio stage: "1, 2". */
const zoneList = /^[1-5](, [1-5])*$/;

/** A phase by its number and its name, as a chart's rows begin: "2 Strength Endurance". */
const phaseNames = new RegExp(`\\b[1-5](?= (?:${phases.map((phase) => phase.shortName).join('|')}))`, 'g');

/** The unit of a load, "% of 1RM": a name. */
const unitOfLoad = /\b1RM\b/g;

/** Exercises with a digit in their name: "Static 90/90 hamstring stretch". */
const exerciseNames = exercises.map((exercise) => exercise.name).filter((name) => /\d/.test(name));

/** A plan that the engine made at build: its numbers are choices inside the ranges, and `checkProgram` holds them. */
const isMadePlan = (cell: Element): boolean =>
  [...ancestorsOf(cell)].some((around) => attribute(around, 'data-made') === 'plan');

/** Every digit in a table cell of a chapter belongs to a marked fact or to a name such as "Phase 2". */
export function checkTableCells(page: Page): Problem[] {
  return page.elements.flatMap((cell): Problem[] => {
    if ((cell.tagName !== 'td' && cell.tagName !== 'th') || isFromModel(cell) || isMadePlan(cell)) return [];
    const own = textOf(cell, isFromModel);
    const inZones = [...ancestorsOf(cell)].some((around) => attribute(around, 'id') === 'table-cardio-stages');
    const named = [stepNumber, phaseNames, unitOfLoad, ...exerciseNames].reduce<string>(
      (text, name) => text.replace(name, ''),
      own,
    );
    const digit = inZones && zoneList.test(own) ? undefined : strayDigit(named);
    if (digit === undefined) return [];
    return [
      {
        file: page.file,
        fault: `a cell of ${placeOf(cell)} shows "${digit}", which no fact states.`,
        remedy: 'Make the cell from a fact of src/opt (src/tables/table.ts: fact("row.field")).',
      },
    ];
  });
}
