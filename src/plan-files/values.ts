// Ships to the browser with the program designer: keep it small. The checks are written by hand for that reason.
import { isExerciseId } from '../opt/exercises/brief.ts';
import { nearestName } from '../opt/nearest.ts';
import { exerciseBriefs } from '../opt/exercises/brief.ts';
import type { PlannedExercise } from '../opt/program.ts';
import { sessionSections } from '../opt/template.ts';
import type { SectionKey } from '../opt/template.ts';
import type { Range, Tempo } from '../opt/types.ts';
import { cleanText } from './text.ts';

/** Why something cannot be read. The message ends up in a sentence for the reader. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const tempos: readonly Tempo[] = ['4-2-1-1', '2-0-2-0', 'X-X-X-X', '4/2/1', '2/0/2', 'x/x/x'];

export const sectionKeys: readonly SectionKey[] = sessionSections.map((section) => section.key);

/** Above any number of a session, and far below what would trouble the arithmetic. */
export const largestNumber = 10_000;

/** A value as it may stand in a sentence: short, and never the whole of what a stranger wrote. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${cleanText(value, 40)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
}

export function asFields(value: unknown, where: string): Fields {
  if (!isFields(value)) throw new Unreadable(`${where} is not an object.`);
  return value;
}

export function asList(value: unknown, where: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(`${where} is not a list.`);
  if (value.length > most) throw new Unreadable(`${where} has ${value.length} entries, and at most ${most} are read.`);
  return value as unknown[];
}

export function asWhole(value: unknown, where: string, min: number, max: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Unreadable(`${where} must be a whole number from ${min} to ${max}, not ${shown(value)}.`);
}

export function asNumber(value: unknown, where: string): number {
  if (typeof value === 'number' && value >= 0 && value <= largestNumber) return value;
  throw new Unreadable(`${where} must be a number from 0 to ${largestNumber}, not ${shown(value)}.`);
}

export function asText(value: unknown, where: string, most: number): string {
  if (typeof value !== 'string') throw new Unreadable(`${where} must be a text, not ${shown(value)}.`);
  if (value.length > most) throw new Unreadable(`${where} is longer than ${most} characters.`);
  return cleanText(value, most);
}

export function asOneOf<T extends string>(value: unknown, where: string, known: readonly T[]): T {
  if (known.includes(value as T)) return value as T;
  throw new Unreadable(`${where}: ${shown(value)} is not known. It may be ${known.join(', ')}.`);
}

export function asExerciseId(value: unknown, where: string): string {
  if (typeof value === 'string' && isExerciseId(value)) return value;
  const near =
    typeof value === 'string'
      ? nearestName(
          value.slice(0, 60),
          exerciseBriefs.map((exercise) => exercise.id),
        )
      : undefined;
  throw new Unreadable(
    `${where}: no exercise ${shown(value)} is in the library.${near === undefined ? '' : ` The nearest is “${near}”.`}`,
  );
}

function asRange(value: unknown, where: string): Range {
  const { min, max } = asFields(value, where);
  return { min: asNumber(min, where), max: max === null ? null : asNumber(max, where) };
}

type LineReaders = {
  readonly [K in keyof PlannedExercise]-?: (value: unknown, where: string) => NonNullable<PlannedExercise[K]>;
};

/** In the order in which lines are written. */
const lineReaders: LineReaders = {
  exerciseId: asExerciseId,
  label: (value, where) => asText(value, where, 200),
  sets: asNumber,
  reps: asNumber,
  perSide: (value, where) => {
    if (value === true) return true;
    throw new Unreadable(`${where} can only be true.`);
  },
  holdSeconds: asNumber,
  minutes: asNumber,
  tempo: (value, where) => asOneOf(value, where, tempos),
  percentOneRm: asRange,
  medicineBallPercentOfBodyWeight: asNumber,
  restAfterSeconds: asNumber,
  superset: (value, where) => asText(value, where, 8),
  cue: (value, where) => asText(value, where, 500),
};

export type LineField = keyof PlannedExercise;

export const lineFields = Object.keys(lineReaders) as readonly LineField[];

/**
 * The fields of a line, checked, in one order; others are left out. `null` stands for a field that is taken away.
 * @throws Unreadable
 */
export function readLineFields(value: unknown, where: string): Partial<Record<LineField, unknown>> {
  const fields = asFields(value, where);
  return Object.fromEntries(
    lineFields.flatMap((field): [LineField, unknown][] => {
      const given = fields[field];
      if (given === undefined) return [];
      return [[field, given === null ? null : lineReaders[field](given, `${where}, ${field}`)]];
    }),
  );
}

/**
 * A line of a session: an exercise of the library or a label, and its numbers.
 * @throws Unreadable
 */
export function readLine(value: unknown, where: string): PlannedExercise {
  const line = Object.fromEntries(Object.entries(readLineFields(value, where)).filter(([, item]) => item !== null));
  if (line['exerciseId'] === undefined && !line['label']) {
    throw new Unreadable(`${where} names neither an exercise nor a label.`);
  }
  if (line['sets'] === undefined) throw new Unreadable(`${where} does not say how many sets.`);
  return line as unknown as PlannedExercise;
}

/** Deepest nesting that a file of ours has, with room to spare. */
const deepest = 16;

/**
 * Walks a value that came from outside, before anything reads it, without recursion: a nest of a million brackets is
 * as harmless as any other. Names such as `__proto__`, which every object answers to, are never ours.
 * @throws Unreadable
 */
export function guard(value: unknown, mostValues: number): void {
  let count = 0;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new Unreadable('It is nested deeper than anything that this site writes.');
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      for (const key of Object.keys(item)) {
        count += 1;
        if (count > mostValues) throw new Unreadable('It holds more than anything that this site writes.');
        if (key in Object.prototype)
          throw new Unreadable(`It has a field ${shown(key)}, which this site never writes.`);
        next.push((item as Fields)[key]);
      }
    }
    level = next;
  }
}
