import type { PlannedExercise, Session } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { minutesOf } from './minutes.ts';
import { addDays } from './iso-days.ts';
import { makePlan } from './make-plan.ts';
import type { Plan, PlanBlock, PlanLine, PlanSession, PlanWeek } from './plan.ts';
import { EditError, at, editSession, inserted, isSessionEdit, moved, removed, replaced } from './program-edits.ts';
import type { Edit, SessionEdit, SessionPlace } from './program-edits.ts';
import { chapters, decide } from './reasons.ts';

export { EditError, applyToProgram, changeLine, editSession } from './program-edits.ts';
export type {
  BlockEdit,
  Edit,
  LineChange,
  LinePlace,
  SectionPlace,
  SessionEdit,
  SessionPlace,
} from './program-edits.ts';

const byHand = decide('Changed by hand.', chapters.session);

/** Lines that an edit brought in get a key and a reason; the estimate of the minutes is done again. */
function finished(session: Session, before: PlanSession): PlanSession {
  const chosen = new Map(
    before.sections.flatMap((section) => section.exercises.map((line) => [line.key, line.exerciseId] as const)),
  );
  const sections = session.sections.map((section) => ({
    ...section,
    exercises: section.exercises.map((line, index): PlanLine => {
      const planned = line as Partial<PlanLine> & PlannedExercise;
      const key = planned.key ?? `${section.key}-added-${index + 1}`;
      // Another exercise stands there for another reason.
      const isChosen = planned.key !== undefined && chosen.get(key) === line.exerciseId;
      return { ...line, key, why: (isChosen ? planned.why : undefined) ?? byHand };
    }),
  }));
  return { ...before, sections, minutes: minutesOf(sections) };
}

/** Weeks counted and dated anew from the start of the plan. */
function dated(plan: Plan, blocks: readonly PlanBlock[]): Plan {
  let number = 0;
  return {
    ...plan,
    blocks: blocks.map((block) => ({
      ...block,
      weeks: block.weeks.map((week): PlanWeek => {
        number += 1;
        if (week.number === number) return week;
        const shift = (number - week.number) * 7;
        return {
          ...week,
          number,
          start: addDays(week.start, shift),
          sessions: week.sessions.map((session) => ({ ...session, day: addDays(session.day, shift) })),
        };
      }),
    })),
  };
}

/** A block that the engine makes for this client, with the phases, weeks and sessions that are asked for. */
function makeBlock(plan: Plan, phases: readonly PhaseNumber[], weeks: number, sessionsPerWeek: number): PlanBlock {
  const { choices: _before, ...intake } = plan.intake;
  const length = Math.max(4, weeks);
  const made = makePlan({
    ...intake,
    weeks: length,
    choices: { blocks: [{ block: 0, phases, weeks, sessionsPerWeek }] },
  }).blocks[0];
  if (!made) throw new EditError('A block needs at least one week.');
  return { ...made, why: [decide('Put in by hand.', chapters.year), ...made.why.slice(1)] };
}

/** A longer block repeats its last week; a shorter one leaves out its last weeks. */
function resized(block: PlanBlock, weeks: number): PlanBlock {
  const last = block.weeks.at(-1);
  if (!last || weeks < 1) throw new EditError('A block needs at least one week. To leave it out, remove it.');
  const kept = block.weeks.slice(0, weeks);
  const copy = { ...last, why: decide('Added by hand: the numbers of the week before.', chapters.year) };
  const more = Array.from({ length: Math.max(0, weeks - block.weeks.length) }, () => copy);
  return { ...block, weeks: [...kept, ...more] };
}

/**
 * A plan with an edit; pure. Nothing is forbidden: what departs from the model is said by `checkProgram`. A block that
 * is put in or changes its phases is made by the engine for the same client.
 * @throws EditError for a place that is not there.
 */
export function applyEdit(plan: Plan, edit: Edit): Plan {
  const { blocks } = plan;
  const withBlock = (index: number, change: (block: PlanBlock) => PlanBlock): Plan =>
    dated(plan, replaced(blocks, index, change(at(blocks, index, 'block'))));
  if (isSessionEdit(edit))
    return onSession(plan, edit.place, (session) => finished(editSession<Session>(session, edit), session));
  switch (edit.kind) {
    case 'move-block':
      at(blocks, edit.block, 'block');
      return dated(plan, moved(blocks, edit.block, edit.to));
    case 'remove-block':
      at(blocks, edit.block, 'block');
      return dated(plan, removed(blocks, edit.block));
    case 'insert-block': {
      const beside = blocks[edit.at] ?? blocks.at(-1);
      const sessions = beside?.sessionsPerWeek ?? plan.intake.sessionsPerWeek;
      return dated(plan, inserted(blocks, edit.at, makeBlock(plan, edit.phases, edit.weeks, sessions)));
    }
    case 'resize-block':
      return withBlock(edit.block, (block) => resized(block, edit.weeks));
    case 'set-phases':
      return withBlock(edit.block, (block) => makeBlock(plan, edit.phases, block.weeks.length, block.sessionsPerWeek));
    case 'set-sessions-a-week':
      return withBlock(edit.block, (block) => makeBlock(plan, block.phases, block.weeks.length, edit.sessions));
    case 'remove-session':
      return onSession(plan, edit.place, () => undefined);
  }
}

/** Changes one session, which is found by its place among all sessions of its block; undefined takes it out. */
function onSession(plan: Plan, place: SessionPlace, change: (session: PlanSession) => PlanSession | undefined): Plan {
  const block = at(plan.blocks, place.block, 'block');
  at(
    block.weeks.flatMap((week) => week.sessions),
    place.session,
    'session',
  );
  let before = 0;
  const weeks = block.weeks.map((week): PlanWeek => {
    const index = place.session - before;
    before += week.sessions.length;
    const session = week.sessions[index];
    if (index < 0 || !session) return week;
    const changed = change(session);
    return { ...week, sessions: changed ? replaced(week.sessions, index, changed) : removed(week.sessions, index) };
  });
  return { ...plan, blocks: replaced(plan.blocks, place.block, { ...block, weeks }) };
}

/**
 * The same change of a line in every week of its block: one edit for each session that has a line with the same key on
 * the same day of the week.
 */
export function inEveryWeek(
  plan: Plan,
  edit: Extract<SessionEdit, { readonly kind: 'change-line' | 'remove-line' }>,
): readonly Edit[] {
  const block = at(plan.blocks, edit.place.block, 'block');
  const sessions = block.weeks.flatMap((week, number) =>
    week.sessions.map((session, day) => ({ session, number, day })),
  );
  const own = at(sessions, edit.place.session, 'session');
  const line = own.session.sections[edit.place.section]?.exercises[edit.place.exercise];
  if (!line) return [edit];
  return sessions.flatMap(({ session, day }, index): Edit[] => {
    if (day !== own.day) return [];
    return session.sections.flatMap((section, sectionIndex) =>
      section.exercises.flatMap((other, exercise) =>
        other.key === line.key
          ? [{ ...edit, place: { block: edit.place.block, session: index, section: sectionIndex, exercise } }]
          : [],
      ),
    );
  });
}
