// What the checker shows, worked out from a text. Pure: storage, files and the screen are elsewhere.
import { checkWorkout } from '../../opt/checking/check-workout.ts';
import type { CheckOptions, CheckedWorkout, PlacedFinding } from '../../opt/checking/check-workout.ts';
import { mendWorkout, tidyWorkout } from '../../opt/checking/mend-workout.ts';
import { readLimits } from '../../opt/checking/read-workout.ts';
import { record, redo, startHistory, undo } from '../../opt/planning/history.ts';
import type { History } from '../../opt/planning/history.ts';
import type { Finding } from '../../opt/rules/check-program.ts';
import { checkPasted } from '../../plan-files/check-pasted.ts';

/** A text as it is worked on. Plain data: every change gives a new one. */
export interface Work {
  /** The texts, for undo and redo. */
  readonly steps: History<string>;
  readonly options: CheckOptions;
  readonly checked: CheckedWorkout;
  /** Set where the text is a file that cannot be read: the sentence that says why. */
  readonly problem?: string;
  /** Sentences on the file that the text came from. */
  readonly notes: readonly string[];
  /** Findings that no single press mends, each with the reason, as `keyOf` names them. */
  readonly refused: Readonly<Record<string, string>>;
}

/** The work after something was asked for, and what the reader is told. */
export interface Outcome {
  readonly work: Work;
  readonly says: string;
}

/** Lifts of a session above which one press would keep the browser busy for seconds. */
const mostLines = 150;

const tooLong = 'This text is longer than the checker reads, so it was left as it is. Check it in parts.';

const kinds = {
  json: 'This was a plan file. Its sessions are written out.',
  csv: 'This was a plan as CSV. Its sessions are written out.',
} as const;

/** A file that was pasted or opened gives way to its sessions in words: they are what findings and mends speak of. */
function checkedWith(steps: History<string>, options: CheckOptions): Work {
  const read = checkPasted(steps.present, options);
  if (!read.ok) return { steps, options, checked: checkWorkout(''), problem: read.message, notes: [], refused: {} };
  const { kind, text, checked, notes } = read;
  return {
    steps: kind === 'text' ? steps : { ...steps, present: text },
    options,
    checked,
    notes: kind === 'text' ? notes : [kinds[kind], ...notes],
    refused: {},
  };
}

/** The work on a text begins. */
export function openWork(text: string, options: CheckOptions = {}): Work {
  return checkedWith(startHistory(text), options);
}

/** One step with another text; the same text is no step. */
export function withText(work: Work, text: string): Work {
  return text === work.steps.present ? work : checkedWith(record(work.steps, text), work.options);
}

export function withOptions(work: Work, options: CheckOptions): Work {
  return checkedWith(work.steps, options);
}

export function undone(work: Work): Work {
  return checkedWith(undo(work.steps), work.options);
}

export function redone(work: Work): Work {
  return checkedWith(redo(work.steps), work.options);
}

/** Every finding of a text, those of the blocks first. */
export function findingsOf({ blockFindings, sessions }: CheckedWorkout): readonly PlacedFinding[] {
  return [...blockFindings, ...sessions.flatMap(({ findings }) => findings)];
}

/** Tells the findings of a text apart. */
export function keyOf({ rule, line, message }: PlacedFinding): string {
  return `${line} ${rule} ${message}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `Keeps every rule of the model.`, `2 departures and 1 warning.` */
export function countInWords(findings: readonly Finding[]): string {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    ...(findings.length > warnings ? [counted(findings.length - warnings, 'departure')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'Keeps every rule of the model.' : `${parts.join(' and ')}.`;
}

/** One sentence on the whole, as it is read to the reader. */
export function summaryOf({ checked, problem, notes: onFile }: Pick<Work, 'checked' | 'problem' | 'notes'>): string {
  const { isWorkout, sessions, notes } = checked;
  if (problem !== undefined) return problem;
  if (!isWorkout) return notes[0]?.sentence ?? '';
  const [first] = sessions;
  const phase = sessions.length === 1 ? first?.closest.phase : undefined;
  const what =
    sessions.length > 1 ? `${sessions.length} sessions. ` : phase === undefined ? '' : `Closest to Phase ${phase}. `;
  return [...onFile.slice(0, 1), what + countInWords(findingsOf(checked))].join(' ');
}

function isTooLong(text: string): boolean {
  return text.length > readLimits.letters || text.split('\n').length > readLimits.lines;
}

/**
 * The text with one line written anew, so that everything else stays as it was typed; undefined where the mend
 * changes more than a line can say.
 */
function withOneLine(work: Work, finding: PlacedFinding, mended: string): string | undefined {
  const now = mended.split('\n');
  const before = tidyWorkout(work.checked).split('\n');
  const changed = now.filter((line, index) => line !== before[index]);
  const [line] = changed;
  if (now.length !== before.length || changed.length !== 1 || line === undefined) return undefined;
  const text = work.steps.present
    .split('\n')
    .map((old, index) => (index === finding.line - 1 ? line : old))
    .join('\n');
  const trained = (one: string): string => JSON.stringify(checkWorkout(one, work.options).program);
  return trained(text) === trained(mended) ? text : undefined;
}

/** One press: the text without this departure. Where that cannot be, the text stays and the reader is told why. */
export function mended(work: Work, finding: PlacedFinding): Outcome {
  const refuse = (why: string): Outcome => ({
    work: { ...work, refused: { ...work.refused, [keyOf(finding)]: why } },
    says: why,
  });
  if (isTooLong(work.steps.present)) return refuse(tooLong);
  const session = work.checked.program.blocks[finding.where.block ?? 0]?.sessions[finding.where.session ?? 0];
  if ((session?.sections.reduce((sum, { exercises }) => sum + exercises.length, 0) ?? 0) > mostLines) {
    return refuse('This session is too long to mend with one press. Split it into sessions first.');
  }
  const mend = mendWorkout(work.checked, finding);
  if (!mend.possible) return refuse(mend.reason);
  const next = withText(work, withOneLine(work, finding, mend.text) ?? mend.text);
  return { work: next, says: `Mended. ${mend.says} ${summaryOf(next)}` };
}

/** The text in the tidy spelling. What was not understood is not in it; undo brings it back. */
export function tidied(work: Work): Outcome {
  if (!work.checked.isWorkout) return { work, says: summaryOf(work) };
  if (isTooLong(work.steps.present)) return { work, says: tooLong };
  const next = withText(work, tidyWorkout(work.checked));
  return { work: next, says: next === work ? 'The text is tidy already.' : 'Written anew in the tidy spelling.' };
}
