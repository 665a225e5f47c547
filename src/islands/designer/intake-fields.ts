// What the intake form decides, apart from the form itself.

import { exerciseBriefs, findBrief } from '../../opt/exercises/brief.ts';
import type { ExerciseId } from '../../opt/exercises/brief.ts';
import { completeIntake, parseIntake } from '../../opt/planning/intake.ts';
import type { Intake, IntakeDefault } from '../../opt/planning/intake.ts';
import { nextMonday } from '../../opt/planning/iso-days.ts';
import type { IsoDay } from '../../opt/planning/iso-days.ts';
import { counted } from '../../plan-files/text.ts';

/** What the reader chose; everything else is filled in. */
export type Given = Partial<Intake>;

/** The whole intake of what was chosen, with the reasons for the rest. `today` decides when the plan begins. */
export function filledIn(
  given: Given,
  today: IsoDay,
): { readonly intake: Intake; readonly defaults: readonly IntakeDefault[] } {
  const { intake, defaults } = completeIntake({ goal: 'fat-loss', status: 'new', ...given });
  if (given.start !== undefined) return { intake, defaults };
  return {
    intake: { ...intake, start: nextMonday(today) },
    defaults: defaults.map((one) =>
      one.field === 'start' ? { field: 'start', reason: 'The plan begins next Monday.' } : one,
    ),
  };
}

/** What of an intake was not filled in: the form shows it as chosen. The start stays, whatever day it is now. */
export function givenOf(intake: Intake): Given {
  const { goal, status } = intake;
  const usual = completeIntake({ goal, status }).intake;
  const differs = ([field, value]: [string, unknown]) =>
    ['goal', 'status', 'start'].includes(field) ||
    JSON.stringify(value) !== JSON.stringify(usual[field as keyof Intake]);
  return Object.fromEntries(Object.entries(intake).filter(differs));
}

/** Something in the form that has to change first. */
export interface Fault {
  readonly field: keyof Intake;
  readonly message: string;
}

/** What keeps a plan from being made; the first one comes first in the form. */
export function faultsIn(given: Given): readonly Fault[] {
  const faults: Fault[] = [];
  if (!given.goal) faults.push({ field: 'goal', message: 'Choose a goal.' });
  if (!given.status) faults.push({ field: 'status', message: 'Choose a training status.' });
  for (const field of ['sessionsPerWeek', 'minutes', 'weeks', 'start', 'seed'] as const) {
    const value = given[field];
    if (value === undefined) continue;
    const parsed = parseIntake({ goal: 'fat-loss', status: 'new', [field]: value });
    if (!parsed.ok) faults.push({ field, message: parsed.errors[0] ?? '' });
  }
  return faults;
}

/** The exercises of a name, of which some components share one; none for a name that the library does not have. */
export function exercisesCalled(name: string): readonly ExerciseId[] {
  const wanted = name.trim().toLowerCase();
  return exerciseBriefs.filter((one) => one.name.toLowerCase() === wanted).map(({ id }) => id);
}

export const nameOf = (id: ExerciseId): string => findBrief(id)?.name ?? id;

/** What becomes of the changes made by hand when the intake changes; nothing where there are none. */
export function aboutEdits(edits: number, tense: 'will go' | 'are gone'): string {
  if (edits === 0) return '';
  const verb = edits === 1 ? tense.replace('are', 'is') : tense;
  return `${counted(edits, 'change')} made by hand ${verb}; Undo brings ${edits === 1 ? 'it' : 'them'} back.`.replace(
    /^one/,
    'One',
  );
}
