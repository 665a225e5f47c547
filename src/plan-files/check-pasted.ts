import { checkWorkout } from '../opt/checking/check-workout.ts';
import type { CheckOptions, CheckedWorkout } from '../opt/checking/check-workout.ts';
import { writeProgram } from '../opt/checking/write-workout.ts';
import { looksLikeCsv, readPlanCsv } from './csv.ts';
import { readPlanProgram } from './json.ts';
import type { Refusal } from './read-recipe.ts';

/** What was pasted or opened, checked. */
export interface CheckedPaste {
  readonly ok: true;
  /** A workout in words, or a file that the program designer saved. */
  readonly kind: 'text' | 'json' | 'csv';
  /**
   * The workout in words that was checked: the pasted text as it is, or the sessions of a file written out. Lines of
   * findings and notes count in it, and mends give it anew, so put it where the reader can see it.
   */
  readonly text: string;
  readonly checked: CheckedWorkout;
  /** Sentences on the file as a whole. */
  readonly notes: readonly string[];
}

/**
 * Checks whatever was pasted or opened: a workout in words, a plan file (JSON) or its CSV. Never throws. A damaged or
 * foreign file is refused with a sentence; a text of any other kind is read as a workout.
 */
export function checkPasted(text: string, options: CheckOptions = {}): CheckedPaste | Refusal {
  const of = (kind: CheckedPaste['kind'], workout: string, notes: readonly string[] = []): CheckedPaste => ({
    ok: true,
    kind,
    text: workout,
    checked: checkWorkout(workout, options),
    notes,
  });
  if (/^\s*[{[]\s*(?:["{}]|$)/.test(text)) {
    const read = readPlanProgram(text);
    return read.ok ? of('json', writeProgram(read.program)) : read;
  }
  if (looksLikeCsv(text)) {
    const read = readPlanCsv(text);
    if (!read.ok) return read;
    const workout = writeProgram(read.program);
    // The checker says itself what it takes where nobody is named.
    return of('csv', read.isClientNamed ? workout : workout.replace(/^.*\n+/, ''), read.notes);
  }
  return of('text', text);
}
