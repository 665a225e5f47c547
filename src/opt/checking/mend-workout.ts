import { applyToProgram } from '../planning/program-edits.ts';
import { mendFor } from '../planning/mend.ts';
import { checkWorkout } from './check-workout.ts';
import type { CheckedWorkout, PlacedFinding } from './check-workout.ts';
import { writeProgram, writeWorkout } from './write-workout.ts';

/** The text with one finding mended, or why no single press does it. */
export type WorkoutMend =
  | { readonly possible: true; readonly says: string; readonly text: string }
  | { readonly possible: false; readonly reason: string };

/** A checked workout as text in the tidy spelling, every session with its phase. */
export function tidyWorkout({
  program,
  read,
  sessions,
}: Pick<CheckedWorkout, 'program' | 'read' | 'sessions'>): string {
  if (read.blocks.length > 0) return writeProgram(program);
  return program.blocks
    .flatMap((block) => block.sessions)
    .map((session, index) => writeWorkout(session, titleFor(sessions[index]?.title, index)))
    .join('\n');
}

/** The title without a phase of its own, in a form that begins a session. */
function titleFor(title: string | undefined, index: number): string {
  const own = title?.match(/^(?:day|session|workout)\s*(?:\d{1,2}|[a-h])\b/i)?.[0];
  return own ?? `Session ${index + 1}`;
}

function violationsIn({ blockFindings, sessions }: CheckedWorkout): number {
  return [...blockFindings, ...sessions.flatMap((one) => one.findings)].filter((one) => one.severity === 'violation')
    .length;
}

/** The one-press mend of a finding, as a new text. The rest of the workout is kept and written in the tidy spelling. */
export function mendWorkout(checked: CheckedWorkout, finding: PlacedFinding): WorkoutMend {
  const mend = mendFor(checked.program, finding);
  if (!mend.possible) return mend;
  const program = mend.edits.reduce(applyToProgram, checked.program);
  const text = tidyWorkout({ ...checked, program });
  if (finding.where.session === undefined && violationsIn(checkWorkout(text)) >= violationsIn(checked)) {
    // Sessions that are written out do not follow when their block changes its phase.
    return {
      possible: false,
      reason: `${finding.mend ?? mend.text} The sessions have to be written anew for that.`,
    };
  }
  return { possible: true, says: mend.text, text };
}
