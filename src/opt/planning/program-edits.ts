// What the checker of texts needs, too: nothing here makes a plan.
import type { Block, PlannedExercise, PlannedSection, Program, Session } from '../program.ts';
import type { SectionKey } from '../template.ts';
import { sessionSections } from '../template.ts';
import type { PhaseNumber } from '../types.ts';

/** A number, range or tempo of a line. `undefined` takes it away. */
export type LineChange = Partial<{ [K in keyof PlannedExercise]: PlannedExercise[K] | undefined }>;

/** A place among the sessions of a block, as `Finding.where` counts: all weeks one after the other. */
export interface SessionPlace {
  readonly block: number;
  readonly session: number;
}

export interface SectionPlace extends SessionPlace {
  readonly section: number;
}

export interface LinePlace extends SectionPlace {
  readonly exercise: number;
}

/** A change inside one session. Plain data, so that a list of edits can be kept and done again. */
export type SessionEdit =
  | { readonly kind: 'change-line'; readonly place: LinePlace; readonly change: LineChange }
  | { readonly kind: 'remove-line'; readonly place: LinePlace }
  | { readonly kind: 'add-line'; readonly place: LinePlace; readonly line: PlannedExercise }
  | { readonly kind: 'move-line'; readonly place: LinePlace; readonly to: number }
  | { readonly kind: 'move-to-section'; readonly place: LinePlace; readonly section: SectionKey }
  | { readonly kind: 'add-section'; readonly place: SessionPlace; readonly section: PlannedSection }
  | { readonly kind: 'fill-section'; readonly place: SectionPlace; readonly lines: readonly PlannedExercise[] }
  | { readonly kind: 'join-sections'; readonly place: SectionPlace; readonly into: number }
  | { readonly kind: 'sort-sections'; readonly place: SessionPlace };

/** A change to the blocks. */
export type BlockEdit =
  | { readonly kind: 'move-block'; readonly block: number; readonly to: number }
  | { readonly kind: 'resize-block'; readonly block: number; readonly weeks: number }
  | { readonly kind: 'remove-block'; readonly block: number }
  | {
      readonly kind: 'insert-block';
      readonly at: number;
      readonly phases: readonly PhaseNumber[];
      readonly weeks: number;
    }
  | { readonly kind: 'set-phases'; readonly block: number; readonly phases: readonly PhaseNumber[] }
  | { readonly kind: 'set-sessions-a-week'; readonly block: number; readonly sessions: number }
  | { readonly kind: 'remove-session'; readonly place: SessionPlace };

export type Edit = SessionEdit | BlockEdit;

/** An edit that speaks of a place that is not there. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

export function at<T>(items: readonly T[], index: number, what: string): T {
  const item = items[index];
  if (item === undefined) {
    throw new EditError(
      `There is no ${what} ${index + 1}: there ${items.length === 1 ? 'is 1' : `are ${items.length}`}.`,
    );
  }
  return item;
}

export function replaced<T>(items: readonly T[], index: number, item: T): readonly T[] {
  return items.map((old, place) => (place === index ? item : old));
}

export function inserted<T>(items: readonly T[], index: number, item: T): readonly T[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}

export function removed<T>(items: readonly T[], index: number): readonly T[] {
  return items.filter((_, place) => place !== index);
}

export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  return inserted(removed(items, from), Math.max(0, to), items[from] as T);
}

/** The line with a change; a field that is set to undefined is taken away. */
export function changeLine<L extends PlannedExercise>(line: L, change: LineChange): L {
  const merged = Object.entries({ ...line, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as unknown as L;
}

const order: readonly SectionKey[] = sessionSections.map((section) => section.key);

function sorted<S extends PlannedSection>(sections: readonly S[]): readonly S[] {
  return sections.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** The place of a new section among those that are there. */
function withSection(sections: readonly PlannedSection[], section: PlannedSection): readonly PlannedSection[] {
  const rank = order.indexOf(section.key);
  const after = sections.findIndex((one) => order.indexOf(one.key) > rank);
  return inserted(sections, after < 0 ? sections.length : after, section);
}

/** One session with an edit; pure. */
export function editSession<S extends Session>(session: S, edit: SessionEdit): S {
  const sections = editSections(session.sections, edit);
  return { ...session, sections };
}

function editSections(sections: readonly PlannedSection[], edit: SessionEdit): readonly PlannedSection[] {
  switch (edit.kind) {
    case 'sort-sections':
      return sorted(sections);
    case 'add-section':
      return withSection(sections, edit.section);
    case 'fill-section': {
      const section = at(sections, edit.place.section, 'section');
      return replaced(sections, edit.place.section, { ...section, exercises: [...section.exercises, ...edit.lines] });
    }
    case 'join-sections': {
      const from = at(sections, edit.place.section, 'section');
      const into = at(sections, edit.into, 'section');
      const joined = { ...into, exercises: [...into.exercises, ...from.exercises] };
      return removed(replaced(sections, edit.into, joined), edit.place.section);
    }
    case 'change-line':
    case 'remove-line':
    case 'add-line':
    case 'move-line':
    case 'move-to-section':
      return editLines(sections, edit);
  }
}

type LineEdit = Extract<SessionEdit, { readonly place: LinePlace }>;

function editLines(sections: readonly PlannedSection[], edit: LineEdit): readonly PlannedSection[] {
  const { place } = edit;
  const section = at(sections, place.section, 'section');
  const lines = section.exercises;
  const withLines = (exercises: readonly PlannedExercise[]) =>
    replaced(sections, place.section, { ...section, exercises });
  if (edit.kind === 'add-line') return withLines(inserted(lines, place.exercise, edit.line));
  const line = at(lines, place.exercise, 'exercise');
  switch (edit.kind) {
    case 'change-line':
      return withLines(replaced(lines, place.exercise, changeLine(line, edit.change)));
    case 'remove-line':
      return withLines(removed(lines, place.exercise));
    case 'move-line':
      return withLines(moved(lines, place.exercise, edit.to));
    case 'move-to-section': {
      const left = withLines(removed(lines, place.exercise));
      const home = left.findIndex((one) => one.key === edit.section);
      const target = left[home];
      if (!target) return withSection(left, { key: edit.section, exercises: [line] });
      return replaced(left, home, { ...target, exercises: [...target.exercises, line] });
    }
  }
}

export function isSessionEdit(edit: Edit): edit is SessionEdit {
  return 'place' in edit && edit.kind !== 'remove-session';
}

/** A program with an edit; pure. A new block comes without sessions: they are the author's to fill. */
export function applyToProgram(program: Program, edit: Edit): Program {
  const { blocks } = program;
  const withBlock = (index: number, change: (block: Block) => Block): Program => ({
    ...program,
    blocks: replaced(blocks, index, change(at(blocks, index, 'block'))),
  });
  if (isSessionEdit(edit)) {
    const { block, session } = edit.place;
    return withBlock(block, (one) => ({
      ...one,
      sessions: replaced(one.sessions, session, editSession(at(one.sessions, session, 'session'), edit)),
    }));
  }
  switch (edit.kind) {
    case 'move-block':
      at(blocks, edit.block, 'block');
      return { ...program, blocks: moved(blocks, edit.block, edit.to) };
    case 'remove-block':
      at(blocks, edit.block, 'block');
      return { ...program, blocks: removed(blocks, edit.block) };
    case 'insert-block':
      return {
        ...program,
        blocks: inserted(blocks, edit.at, { phases: edit.phases, weeks: edit.weeks, sessions: [] }),
      };
    case 'resize-block':
      return withBlock(edit.block, (one) => ({ ...one, weeks: edit.weeks }));
    case 'set-phases':
      return withBlock(edit.block, (one) => ({ ...one, phases: edit.phases }));
    case 'set-sessions-a-week':
      return withBlock(edit.block, (one) => ({ ...one, sessionsPerWeek: edit.sessions }));
    case 'remove-session':
      return withBlock(edit.place.block, (one) => ({ ...one, sessions: removed(one.sessions, edit.place.session) }));
  }
}
