// Ships to the browser with the program designer: keep it small.
import { isPhaseNumber } from '../opt/phases.ts';
import type { Edit, LineChange, LinePlace, SectionPlace, SessionPlace } from '../opt/planning/edit.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { Unreadable, asFields, asList, asOneOf, asWhole, readLine, readLineFields, sectionKeys } from './values.ts';

/** Places of a plan are counted up to these. */
const most = { block: 99, session: 999, section: 19, exercise: 99, lines: 60 } as const;

function sessionPlace(value: unknown, where: string): SessionPlace {
  const { block, session } = asFields(value, where);
  return {
    block: asWhole(block, `${where}, block`, 0, most.block),
    session: asWhole(session, `${where}, session`, 0, most.session),
  };
}

function sectionPlace(value: unknown, where: string): SectionPlace {
  const section = asWhole(asFields(value, where)['section'], `${where}, section`, 0, most.section);
  return { ...sessionPlace(value, where), section };
}

function linePlace(value: unknown, where: string): LinePlace {
  const exercise = asWhole(asFields(value, where)['exercise'], `${where}, exercise`, 0, most.exercise);
  return { ...sectionPlace(value, where), exercise };
}

function phasesOf(value: unknown, where: string): readonly PhaseNumber[] {
  const phases = asList(value, `${where}, phases`, 5);
  if (phases.length === 0 || !phases.every(isPhaseNumber)) {
    throw new Unreadable(`${where}: phases are a list of numbers from 1 to 5.`);
  }
  return phases;
}

const kinds = [
  'change-line',
  'remove-line',
  'add-line',
  'move-line',
  'move-to-section',
  'add-section',
  'fill-section',
  'join-sections',
  'sort-sections',
  'move-block',
  'resize-block',
  'remove-block',
  'insert-block',
  'set-phases',
  'set-sessions-a-week',
  'remove-session',
] as const satisfies readonly Edit['kind'][];

function readLines(value: unknown, where: string) {
  return asList(value, where, most.lines).map((line, index) => readLine(line, `${where}, line ${index + 1}`));
}

/**
 * One edit from plain data, checked field by field.
 * @throws Unreadable
 */
export function readEdit(value: unknown, where: string): Edit {
  const fields = asFields(value, where);
  const kind = asOneOf(fields['kind'], `${where}, kind`, kinds);
  const { place } = fields;
  const block = (): number => asWhole(fields['block'], `${where}, block`, 0, most.block);
  const weeks = (): number => asWhole(fields['weeks'], `${where}, weeks`, 1, 52);
  const section = () => asOneOf(fields['section'], `${where}, section`, sectionKeys);
  switch (kind) {
    case 'change-line': {
      // In JSON, which has no `undefined`, null takes a field away.
      const change = readLineFields(fields['change'], where);
      const entries = Object.entries(change).map(([field, item]) => [field, item ?? undefined]);
      return { kind, place: linePlace(place, where), change: Object.fromEntries(entries) as LineChange };
    }
    case 'remove-line':
      return { kind, place: linePlace(place, where) };
    case 'add-line':
      return { kind, place: linePlace(place, where), line: readLine(fields['line'], where) };
    case 'move-line':
      return { kind, place: linePlace(place, where), to: asWhole(fields['to'], `${where}, to`, 0, most.exercise) };
    case 'move-to-section':
      return { kind, place: linePlace(place, where), section: section() };
    case 'add-section': {
      const added = asFields(fields['section'], `${where}, section`);
      const key = asOneOf(added['key'], `${where}, section`, sectionKeys);
      return {
        kind,
        place: sessionPlace(place, where),
        section: { key, exercises: readLines(added['exercises'], where) },
      };
    }
    case 'fill-section':
      return { kind, place: sectionPlace(place, where), lines: readLines(fields['lines'], where) };
    case 'join-sections':
      return {
        kind,
        place: sectionPlace(place, where),
        into: asWhole(fields['into'], `${where}, into`, 0, most.section),
      };
    case 'sort-sections':
      return { kind, place: sessionPlace(place, where) };
    case 'move-block':
      return { kind, block: block(), to: asWhole(fields['to'], `${where}, to`, 0, most.block) };
    case 'resize-block':
      return { kind, block: block(), weeks: weeks() };
    case 'remove-block':
      return { kind, block: block() };
    case 'insert-block':
      return {
        kind,
        at: asWhole(fields['at'], `${where}, at`, 0, most.block),
        phases: phasesOf(fields['phases'], where),
        weeks: weeks(),
      };
    case 'set-phases':
      return { kind, block: block(), phases: phasesOf(fields['phases'], where) };
    case 'set-sessions-a-week':
      return { kind, block: block(), sessions: asWhole(fields['sessions'], `${where}, sessions`, 1, 7) };
    case 'remove-session':
      return { kind, place: sessionPlace(place, where) };
  }
}

/** An edit as plain data that JSON can hold: a field that is taken away becomes null. */
export function writeEdit(edit: Edit): unknown {
  if (edit.kind !== 'change-line') return edit;
  const change = Object.entries(edit.change).map(([field, item]) => [field, item ?? null]);
  return { ...edit, change: Object.fromEntries(change) as unknown };
}

/** True for an edit for which the engine makes weeks anew or copies them: the ones that cost time and room. */
export function makesWeeks(edit: Edit): boolean {
  return ['insert-block', 'set-phases', 'set-sessions-a-week', 'resize-block'].includes(edit.kind);
}
