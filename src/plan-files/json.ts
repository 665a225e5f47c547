// Ships to the browser with the program designer: keep it small.
import { isPhaseNumber } from '../opt/phases.ts';
import { historyOf } from '../opt/planning/intake.ts';
import { toProgram } from '../opt/planning/plan.ts';
import type { Plan } from '../opt/planning/plan.ts';
import type { Block, PlannedSection, Program, Session } from '../opt/program.ts';
import { lineName } from './card.ts';
import { digestOf, readRecipe, recipeVersion, refusal, writeRecipe } from './read-recipe.ts';
import type { Migrations, Recipe, Refusal } from './read-recipe.ts';
import { cleanText } from './text.ts';
import {
  Unreadable,
  asFields,
  asList,
  asOneOf,
  asWhole,
  guard,
  isFields,
  lineFields,
  readLine,
  sectionKeys,
} from './values.ts';
import type { Fields } from './values.ts';

/** Marks a file as a plan of ours. */
export const planFormat = 'phase-by-phase.plan';

/** In bytes. Look at a file's size before reading its text: nothing that this site saves is larger. */
export const largestPlanFile = 10_000_000;

/** Above the values of the longest plan with the most sessions. */
const mostValues = 600_000;

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

export interface PlanFileOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Address of `plan.schema.json`, for editors that read it. */
  readonly schema?: string;
}

/** A name for a file: letters and digits of any script, joined by hyphens. */
export function fileName(name: string | undefined, start: string, ending: string): string {
  const words = cleanText(name ?? '', 60)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return ['phase-by-phase', 'plan', ...words, start].join('-') + ending;
}

/** What is trained, for others to read: every block, week, session and line, without the reasons. */
function trainedIn(plan: Plan): Fields {
  return {
    blocks: plan.blocks.map(({ phases, sessionsPerWeek, weeks }) => ({
      phases,
      sessionsPerWeek,
      weeks: weeks.map(({ number, start, sessions }) => ({
        number,
        start,
        sessions: sessions.map(({ day, phase, minutes, sections }) => ({
          day,
          phase,
          minutes,
          sections: sections.map(({ key, exercises }) => ({
            key,
            exercises: exercises.map((line) => ({
              name: lineName(line),
              ...Object.fromEntries(
                lineFields.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]])),
              ),
            })),
          })),
        })),
      })),
    })),
  };
}

/**
 * The plan as a file: what it was made from, which this site reads back, and what came out, for others to read. The
 * schema is `planFileSchema`.
 *
 * @param recipe The one of `openRecipe`, whose plan this is.
 */
export function toPlanFile(recipe: Recipe, plan: Plan, { now, schema }: PlanFileOptions): PlanFile {
  const file = {
    ...(schema === undefined ? {} : { $schema: schema }),
    format: planFormat,
    version: recipeVersion,
    savedAt: new Date(now).toISOString(),
    ...writeRecipe({ ...recipe, digest: digestOf(toProgram(plan)) }),
    plan: trainedIn(plan),
  };
  return { name: fileName(recipe.name, plan.intake.start, '.json'), text: `${JSON.stringify(file, null, 1)}\n` };
}

const nothingChanged = 'Nothing was changed.';

/** The fields of a file that says it is ours, or why not. */
function open(text: string): { readonly ok: true; readonly fields: Fields } | Refusal {
  if (text.length > largestPlanFile) {
    return refusal(
      'foreign',
      `This file is larger than any plan. ${nothingChanged} Choose a file that the program designer saved.`,
    );
  }
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') {
    return refusal('empty', `This file is empty. ${nothingChanged} Choose a file that the program designer saved.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    // A deeply nested text overflows the stack of some engines; that ends here, too.
    return bare.includes(planFormat)
      ? refusal(
          'damaged',
          `This file is damaged, perhaps cut off while it was copied. ${nothingChanged} Copy it again, or choose another one.`,
        )
      : refusal(
          'foreign',
          `This file is not a plan saved as JSON. ${nothingChanged} Choose a file whose name ends in “.json” and that the program designer saved.`,
        );
  }
  if (!isFields(value) || value['format'] !== planFormat) {
    return refusal(
      'foreign',
      isFields(value) && value['format'] === 'phase-by-phase.learner'
        ? `This file holds your progress with the questions, not a plan. ${nothingChanged} Load it on the progress page.`
        : `This file is not a plan of Phase by Phase. ${nothingChanged} Choose a file that the program designer saved.`,
    );
  }
  try {
    guard(value, mostValues);
  } catch (error) {
    const why = error instanceof Unreadable ? error.message : '';
    return refusal('limits', `This file holds no plan that this site can open. ${why} ${nothingChanged}`);
  }
  return { ok: true, fields: value };
}

export type PlanFileResult =
  { readonly ok: true; readonly recipe: Recipe; readonly notes: readonly string[] } | Refusal;

/**
 * Reads the text of a file that the reader chose, whatever it holds; never throws. A refusal is one sentence about what
 * is wrong, and that nothing changed. Hand the recipe to `openRecipe`.
 */
export function readPlanFile(text: string, migrations: Migrations = {}): PlanFileResult {
  const opened = open(text);
  if (!opened.ok) return opened;
  const { fields } = opened;
  const result = readRecipe(fields, fields['version'], 'file', migrations);
  if (!result.ok) return refusal(result.kind, `${result.message} ${nothingChanged}`);
  const { recipe } = result;
  return { ok: true, recipe, notes: isTouched(fields, recipe) ? [touched] : [] };
}

const touched =
  'The sessions in this file were changed outside of this site. The plan is made from its intake and changes, so those are not in it; the program checker reads the sessions as they stand in the file.';

function isTouched(fields: Fields, recipe: Recipe): boolean {
  if (recipe.digest === undefined || fields['plan'] === undefined) return false;
  try {
    return digestOf(programIn(fields, recipe)) !== recipe.digest;
  } catch {
    return true;
  }
}

function readSection(value: unknown, where: string): PlannedSection {
  const { key, exercises } = asFields(value, where);
  return {
    key: asOneOf(key, where, sectionKeys),
    exercises: asList(exercises, where, 200).map((line, index) => readLine(line, `${where}, line ${index + 1}`)),
  };
}

function readSession(value: unknown, where: string): Session {
  const { phase, sections } = asFields(value, where);
  if (!isPhaseNumber(phase)) throw new Unreadable(`${where} does not say which phase it is of.`);
  return {
    phase,
    sections: asList(sections, where, 20).map((section, index) =>
      readSection(section, `${where}, section ${index + 1}`),
    ),
  };
}

function readBlock(value: unknown, where: string): Block {
  const { phases, sessionsPerWeek, weeks } = asFields(value, where);
  const named = asList(phases, `${where}, phases`, 5);
  if (!named.every(isPhaseNumber)) throw new Unreadable(`${where}: phases are numbers from 1 to 5.`);
  const list = asList(weeks, `${where}, weeks`, 200);
  return {
    phases: named,
    weeks: list.length,
    ...(sessionsPerWeek === undefined ? {} : { sessionsPerWeek: asWhole(sessionsPerWeek, where, 0, 14) }),
    sessions: list.flatMap((week, index) => {
      const place = `${where}, week ${index + 1}`;
      return asList(asFields(week, place)['sessions'], place, 20).map((session, at) =>
        readSession(session, `${place}, session ${at + 1}`),
      );
    }),
  };
}

function programIn(fields: Fields, recipe: Recipe): Program {
  const { blocks } = asFields(fields['plan'], 'The plan');
  return {
    client: historyOf(recipe.intake),
    blocks: asList(blocks, 'The plan', 100).map((block, index) => readBlock(block, `Block ${index + 1}`)),
  };
}

/**
 * The sessions that stand in a plan file, as the program checker takes them: also where somebody changed them by hand
 * or with another program.
 */
export function readPlanProgram(text: string): { readonly ok: true; readonly program: Program } | Refusal {
  const opened = open(text);
  if (!opened.ok) return opened;
  const result = readRecipe(opened.fields, opened.fields['version'], 'file');
  if (!result.ok) return result;
  try {
    return { ok: true, program: programIn(opened.fields, result.recipe) };
  } catch (error) {
    const why = error instanceof Unreadable ? error.message : '';
    return refusal('limits', `The sessions in this file cannot be checked. ${why}`);
  }
}
