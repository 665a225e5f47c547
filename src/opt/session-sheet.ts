import type { ExerciseId } from './exercises/index.ts';
import type { PlannedExercise, PlannedSection, Session } from './program.ts';
import type { SectionKey } from './template.ts';
import type { FactRow, PhaseNumber } from './types.ts';

/** A line of a session sheet: a planned exercise that is also a fact row, so that its numbers have ids. */
export interface SheetLine extends PlannedExercise, FactRow {}

/** One section of a session sheet. */
export interface SheetSection extends PlannedSection {
  readonly exercises: readonly SheetLine[];
}

/** A filled session, composed by us inside the published ranges. Always shown as an example. */
export interface SessionSheet extends Omit<Session, 'sections'> {
  /** Chosen by hand and stable: it begins the ids of its lines and is the anchor of its table. */
  readonly id: string;
  readonly phase: PhaseNumber;
  readonly note: string;
  readonly sections: readonly SheetSection[];
}

/** A line as an author writes it. `key` is chosen by hand; the sheet's id is put before it. */
export interface LineDraft extends PlannedExercise {
  readonly key: string;
  readonly exerciseId?: ExerciseId;
}

/** A sheet as an author writes it: its sections by key, in the order they are trained. */
export interface SheetDraft {
  readonly id: string;
  readonly phase: PhaseNumber;
  readonly note: string;
  readonly sections: Readonly<Partial<Record<SectionKey, readonly LineDraft[]>>>;
}

/** The sheet of a draft: every line gets its fact id, `<sheet>-<key>`, and the mark of our own example. */
export function toSheet({ id, phase, note, sections }: SheetDraft): SessionSheet {
  return {
    id,
    phase,
    note,
    sections: (Object.entries(sections) as [SectionKey, readonly LineDraft[]][]).map(([key, drafts]) => ({
      key,
      exercises: drafts.map(({ key: lineKey, ...line }) => ({
        ...line,
        id: `${id}-${lineKey}`,
        status: 'constructed',
        sources: [],
      })),
    })),
  };
}

/** The lines of sheets as fact rows. */
export function linesOf(sheets: readonly SessionSheet[]): readonly SheetLine[] {
  return sheets.flatMap((sheet) => sheet.sections.flatMap((section) => section.exercises));
}
