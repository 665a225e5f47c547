// Ships to the browser with the program designer and the checker: keep it small. Nothing here makes a plan.
import type { Edit } from '../opt/planning/edit.ts';
import { parseIntake } from '../opt/planning/intake.ts';
import type { BlockChoice, Choices, Intake, LineChoice, SessionChoice } from '../opt/planning/intake.ts';
import type { Program } from '../opt/program.ts';
import { makesWeeks, readEdit, writeEdit } from './edits.ts';
import { cleanText, crc32 } from './text.ts';
import { Unreadable, asFields, asList, asText, asWhole, guard, isFields, lineFields } from './values.ts';
import type { Fields } from './values.ts';

/** What an instructor asks of whoever opens the plan. */
export interface Task {
  readonly kind: 'find-mistakes';
  /** How many of the first edits are the planted mistakes; the ones after them are the student's. */
  readonly planted: number;
  readonly note?: string;
}

/** Everything that a plan is made from: what a file, a link and a draft hold. */
export interface Recipe {
  /** What the trainer calls the client. May be left out, as in a link that strangers see. */
  readonly name?: string;
  /** Holds the choices. */
  readonly intake: Intake;
  readonly edits: readonly Edit[];
  readonly task?: Task;
  /** What `digestOf` gave for the plan when this was written. */
  readonly digest?: string;
}

/** The form of a recipe that this site reads and writes, in files, links and drafts alike. */
export const recipeVersion = 1;

/** What turns a recipe of version n into one of version n + 1, by n. A throw counts as damage. */
export type Migrations = Readonly<Record<number, (recipe: Fields) => Fields>>;

export const recipeLimits = {
  nameLength: 100,
  noteLength: 1000,
  edits: 3000,
  /** Edits for which the engine makes weeks anew. */
  weekEdits: 100,
  /** Weeks of a plan with its edits. */
  weeks: 104,
  intakeValues: 4000,
  editValues: 120_000,
} as const;

export type RefusalKind = 'empty' | 'foreign' | 'damaged' | 'newer' | 'limits';

/** Why something is not opened. The message is for the reader, and says what to do. */
export interface Refusal {
  readonly ok: false;
  readonly kind: RefusalKind;
  readonly message: string;
}

export type RecipeResult = { readonly ok: true; readonly recipe: Recipe } | Refusal;

export function refusal(kind: RefusalKind, message: string): Refusal {
  return { ok: false, kind, message };
}

function pick<T>(value: Fields, keys: readonly string[]): T {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as T;
}

/** Choices that `parseIntake` let through, without fields that it does not know. */
function onlyKnown({ blocks, sessions }: Choices): Choices {
  const block = (one: BlockChoice): BlockChoice =>
    pick({ ...one }, ['block', 'phases', 'weeks', 'sessionsPerWeek'] satisfies (keyof BlockChoice)[]);
  const session = (one: SessionChoice): SessionChoice => ({
    phase: one.phase,
    sections: Object.fromEntries(
      Object.entries(one.sections).map(([key, lines]) => [
        key,
        lines.map((line) => pick<LineChoice>({ ...line }, [...lineFields, 'without'])),
      ]),
    ),
  });
  return { ...(blocks && { blocks: blocks.map(block) }), ...(sessions && { sessions: sessions.map(session) }) };
}

function readIntake(value: unknown): Intake {
  guard(value, recipeLimits.intakeValues);
  const parsed = parseIntake(value);
  if (!parsed.ok) throw new Unreadable(parsed.errors[0] ?? 'The intake cannot be read.');
  const { intake } = parsed;
  return intake.choices === undefined ? intake : { ...intake, choices: onlyKnown(intake.choices) };
}

function readEdits(value: unknown): readonly Edit[] {
  guard(value, recipeLimits.editValues);
  const edits = asList(value, 'The list of changes', recipeLimits.edits).map((edit, index) =>
    readEdit(edit, `Change ${index + 1}`),
  );
  if (edits.filter(makesWeeks).length > recipeLimits.weekEdits) {
    throw new Unreadable(`More than ${recipeLimits.weekEdits} changes to whole blocks are not read.`);
  }
  return edits;
}

function readTask(value: unknown, edits: readonly Edit[]): Task {
  const { kind, planted, note } = asFields(value, 'The task');
  if (kind !== 'find-mistakes') throw new Unreadable('The task is of a kind that this site does not know.');
  const text = note === undefined ? '' : asText(note, 'The note', recipeLimits.noteLength);
  return {
    kind,
    planted: asWhole(planted, 'The number of planted changes', 0, edits.length),
    ...(text === '' ? {} : { note: text }),
  };
}

/**
 * A recipe from plain data that came from outside, whatever it holds; never throws.
 *
 * @param version The one that it was written in.
 * @param thing What the reader is told about: “file”, “link” or “draft”.
 */
export function readRecipe(
  value: unknown,
  version: unknown,
  thing: 'file' | 'link' | 'draft',
  migrations: Migrations = {},
): RecipeResult {
  if (!Number.isInteger(version) || (version as number) < 0) {
    return refusal('damaged', `This ${thing} is damaged: it does not say which version it is.`);
  }
  if ((version as number) > recipeVersion) {
    return refusal(
      'newer',
      `This ${thing} was made by a newer version of Phase by Phase. Reload the page to get the newer version, then open it again.`,
    );
  }
  try {
    if (!isFields(value)) throw new Unreadable('It holds no plan.');
    let fields: Fields = value;
    for (let from = version as number; from < recipeVersion; from += 1) {
      const migrate = migrations[from];
      if (!migrate) throw new Unreadable(`Version ${from} was never released.`);
      fields = migrate(fields);
    }
    const { name, digest } = fields;
    const intake = readIntake(fields['intake']);
    const edits = readEdits(fields['edits'] ?? []);
    const read = name === undefined ? '' : asText(name, 'The name', recipeLimits.nameLength);
    return {
      ok: true,
      recipe: {
        ...(read === '' ? {} : { name: read }),
        intake,
        edits,
        ...(fields['task'] === undefined ? {} : { task: readTask(fields['task'], edits) }),
        ...(typeof digest === 'string' && /^[\da-f]{8}$/.test(digest) ? { digest } : {}),
      },
    };
  } catch (error) {
    const why = error instanceof Unreadable ? error.message : 'It cannot be brought to the version of today.';
    return refusal('limits', `This ${thing} holds no plan that this site can open. ${why}`);
  }
}

/** A recipe as plain data that JSON can hold. */
export function writeRecipe({ name, intake, edits, task, digest }: Recipe): Fields {
  const kept = name === undefined ? '' : cleanText(name, recipeLimits.nameLength);
  return {
    ...(kept === '' ? {} : { name: kept }),
    intake,
    ...(edits.length === 0 ? {} : { edits: edits.map(writeEdit) }),
    ...(task ? { task } : {}),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * A short sum over what is trained: phases, weeks, exercises and numbers. Two plans with the same digest are the same
 * for the client; reasons may differ.
 */
export function digestOf(program: Program): string {
  return crc32(
    JSON.stringify(
      program.blocks.map(({ phases, weeks, sessions }) => [
        phases,
        weeks,
        sessions.map(({ phase, sections }) => [
          phase,
          sections.map(({ key, exercises }) => [key, exercises.map((line) => lineFields.map((field) => line[field]))]),
        ]),
      ]),
    ),
  );
}
