import { sessionSections } from '../template.ts';
import type { SectionKey } from '../template.ts';
import { doseOf } from './dose.ts';
import type { Dose } from './dose.ts';
import type { SessionDraft } from './drafts.ts';
import type { LineDraft } from './lines.ts';
import { dropOrder } from './lines.ts';
import type { DropTag } from './lines.ts';
import { secondsOf } from './minutes.ts';
import type { Decision, PlanLine, PlanSection } from './plan.ts';
import { chapters, decide } from './reasons.ts';

/** A session that was cut to its time. */
export interface FittedSession {
  readonly draft: SessionDraft;
  readonly isShort: boolean;
  /** The highest step of the numbers that the time allows; absent where it allows them all. */
  readonly highest?: number;
  /** Of its longest week. */
  readonly minutes: number;
  readonly why: readonly Decision[];
}

const sectionKeys: readonly SectionKey[] = sessionSections.map((section) => section.key);

const dropReason: Readonly<Record<DropTag, string>> = {
  cardio: 'The optional warm-up cardio is left out to keep the time.',
  choice: 'The client’s choice gives way, as the template allows when time is short.',
  skill: 'Skill development is optional and is left out to keep the time.',
  arms: 'Biceps and triceps get no lifts of their own: presses and pulls work them.',
  'extra-lift': 'Each body part keeps the fewest lifts of the phase.',
  'second-core': 'One core exercise is enough for the time that there is.',
  'extra-stretch': 'Rolling and stretching keep one area each.',
  'total-body': 'The total-body lift is left out to keep the time.',
};

const dropFacts: Partial<Record<DropTag, readonly string[]>> = {
  cardio: ['warm-up-cardio.minutes'],
  choice: ['section-choice'],
  skill: ['section-skill'],
};

/** Doses and seconds of a line, by step and flags. */
interface LineTable {
  readonly doses: (Dose | undefined)[];
  readonly seconds: (number | undefined)[];
}

/** A block tries many cuts of the same lines, in many weeks: each is worked out once. */
const lineTables = new WeakMap<LineDraft, LineTable>();

function tableOf(draft: LineDraft): LineTable {
  let table = lineTables.get(draft);
  if (!table) {
    table = { doses: [], seconds: [] };
    lineTables.set(draft, table);
  }
  return table;
}

function placeIn(step: number, isLast: boolean, isShort: boolean): number {
  return step * 4 + (isLast ? 2 : 0) + (isShort ? 1 : 0);
}

function doseAt(draft: LineDraft, phase: SessionDraft['phase'], step: number, isLast: boolean, isShort: boolean): Dose {
  const { doses } = tableOf(draft);
  const place = placeIn(step, isLast, isShort);
  return (doses[place] ??= doseOf(draft.role, phase, step, draft.exercise, draft.isMeasured === true, isLast, isShort));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The line as it stands in a week. */
export function lineAt(
  draft: LineDraft,
  phase: SessionDraft['phase'],
  step: number,
  isLast: boolean,
  isShort: boolean,
): PlanLine {
  const { exercise, label, superset, pinned, key, why } = draft;
  const dose = doseAt(draft, phase, step, isLast, isShort);
  // A year has tens of thousands of lines: one object each, and none in between.
  const line: Partial<Writable<PlanLine>> = { key, why };
  if (exercise) line.exerciseId = exercise.id;
  if (label !== undefined) line.label = label;
  Object.assign(line, dose);
  if (superset !== undefined) line.superset = superset;
  if (!pinned) return line as PlanLine;
  const { without = [], ...numbers } = pinned;
  const kept = Object.fromEntries(
    Object.entries(line).filter(([field]) => !(without as readonly string[]).includes(field)),
  );
  return { ...(kept as unknown as PlanLine), ...numbers };
}

/** The same lines with the pairs lettered A, B, C in their order. */
export function lettered(drafts: readonly LineDraft[]): readonly LineDraft[] {
  const letters = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.superset === undefined) return draft;
    const letter = letters.get(draft.superset) ?? String.fromCharCode(65 + letters.size);
    letters.set(draft.superset, letter);
    return { ...draft, superset: letter };
  });
}

/** Seconds of the longest week. */
function longest(draft: SessionDraft, steps: readonly number[], isShort: boolean): number {
  const { phase, sections } = draft;
  const sums = new Array<number>(steps.length).fill(0);
  for (const key of sectionKeys) {
    const lines = sections[key];
    const last = key === 'resistance' ? lines.length - 1 : -1;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as LineDraft;
      const isLast = index === last;
      const { seconds } = tableOf(line);
      for (let place = 0; place < steps.length; place += 1) {
        const step = steps[place] ?? 0;
        sums[place] =
          (sums[place] ?? 0) +
          (seconds[placeIn(step, isLast, isShort)] ??= secondsOf(
            line.pinned ? lineAt(line, phase, step, isLast, isShort) : doseAt(line, phase, step, isLast, isShort),
          ));
      }
    }
  }
  return Math.max(...sums);
}

function without(draft: SessionDraft, tag: DropTag): SessionDraft | undefined {
  let sections: Record<SectionKey, readonly LineDraft[]> | undefined;
  for (const key of sectionKeys) {
    const lines = draft.sections[key];
    if (!lines.some((line) => line.drop === tag)) continue;
    const kept = lines.filter((line) => line.drop !== tag);
    // A session without lifts is no session.
    if (key === 'resistance' && kept.length === 0) continue;
    sections ??= { ...draft.sections };
    sections[key] = kept;
  }
  return sections && { ...draft, sections };
}

/** A session whose lifts the trainer chose keeps them and their sets. */
function isChosen(draft: SessionDraft): boolean {
  return draft.sections.resistance.some((line) => line.pinned !== undefined);
}

/**
 * Cuts a session until its longest week fits: what is optional first, then what there is more than the least of, at
 * last sets. What is still too long stays, and the caller decides.
 */
export function fitSession(full: SessionDraft, steps: readonly number[], minutes: number): FittedSession {
  const why: Decision[] = [];
  const limit = minutes * 60;
  let draft = full;
  let isShort = false;
  let seconds = longest(draft, steps, false);
  for (const tag of dropOrder) {
    if (seconds <= limit) break;
    const smaller = without(draft, tag);
    if (!smaller) continue;
    draft = smaller;
    seconds = longest(draft, steps, false);
    why.push(decide(dropReason[tag], chapters.session, { facts: dropFacts[tag] ?? [], sources: ['T7-21'] }));
  }
  const isCut = why.length > 0;
  const lowest = steps[0] ?? 0;
  let highest: number | undefined;
  for (let cap = Math.max(...steps) - 1; seconds > limit && cap >= lowest; cap -= 1) {
    const capped = longest(draft, [...new Set(steps.map((step) => Math.min(step, cap)))], false);
    // Numbers that would still be too much at their lowest climb no less for it.
    if (capped > limit && !isChosen(draft)) continue;
    highest = cap;
    seconds = capped;
  }
  if (highest !== undefined) {
    why.push(
      decide('The numbers stop climbing where the time ends. The load may still rise.', chapters.variables, {
        facts: [`phase-${draft.phase}`],
      }),
    );
  } else if (seconds > limit && !isChosen(draft)) {
    isShort = true;
    seconds = longest(draft, steps, isShort);
    why.push(
      decide(
        'Each lift keeps to the fewest sets of the phase, so that the session fits into its time.',
        chapters.variables,
        { facts: [`phase-${draft.phase}`] },
      ),
    );
  }
  const longestMinutes = Math.ceil(seconds / 60);
  if (isCut && steps.length > 1) {
    const text = `The longest week of the block takes about ${longestMinutes} minutes, and every week has the same sections.`;
    why.unshift(decide(text, chapters.session));
  }
  return { draft, isShort, ...(highest === undefined ? {} : { highest }), minutes: longestMinutes, why };
}

/**
 * The sections of a week. Lines and sections that did not change since the week before are the very same objects, so
 * that a year is quick to make and its parts are quick to compare.
 */
export function sectionsAt(
  fitted: FittedSession,
  week: number,
  before?: { readonly step: number; readonly sections: readonly PlanSection[] },
): readonly PlanSection[] {
  const { draft, isShort, highest = Infinity } = fitted;
  const step = Math.min(week, highest);
  if (before?.step === step) return before.sections;
  return sectionKeys.flatMap((key) => {
    const drafts = draft.sections[key];
    if (drafts.length === 0) return [];
    const earlier = before?.sections.find((section) => section.key === key);
    let changed = earlier === undefined;
    const lines = drafts.map((line, index) => {
      const isLast = key === 'resistance' && index === drafts.length - 1;
      const then = earlier?.exercises[index];
      if (
        before &&
        then &&
        doseAt(line, draft.phase, step, isLast, isShort) === doseAt(line, draft.phase, before.step, isLast, isShort)
      ) {
        return then;
      }
      changed = true;
      return lineAt(line, draft.phase, step, isLast, isShort);
    });
    return [!changed && earlier ? earlier : { key, exercises: lines }];
  });
}
