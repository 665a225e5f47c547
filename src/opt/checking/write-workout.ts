import { clientInWords } from '../client-words.ts';
import { findBrief } from '../exercises/brief.ts';
import type { Block, PlannedExercise, Program, Session } from '../program.ts';
import { getPhaseRow } from '../rules/rows.ts';
import { getSection } from '../rules/session-lines.ts';
import type { SectionKey } from '../template.ts';
import type { Range } from '../types.ts';
import { findByName } from './exercise-names.ts';
import { preferred } from './read-workout.ts';

/** The name of an exercise, with its component where the name alone would be read as another. */
function nameOf(line: PlannedExercise, section: SectionKey): string {
  const exercise = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
  if (!exercise) return line.label ?? line.exerciseId ?? 'An exercise';
  const read = findByName(exercise.name, preferred[section]);
  return read.exercise === exercise ? exercise.name : `${exercise.name} (${exercise.component})`;
}

function percentText({ min, max }: Range): string {
  return max === null || max === min ? `@${min}%` : `@${min}-${max}%`;
}

function amountOf({ sets, reps, holdSeconds, minutes }: PlannedExercise): string {
  if (reps !== undefined) return `${sets}x${reps}${holdSeconds === undefined ? '' : ` hold ${holdSeconds} s`}`;
  if (holdSeconds !== undefined) return `${sets}x${holdSeconds} s`;
  if (minutes !== undefined) return sets === 1 ? `${minutes} min` : `${sets}x${minutes} min`;
  return `${sets} ${sets === 1 ? 'set' : 'sets'}`;
}

/** One line of the text: `Barbell bench press 3x8 @70-75% tempo 2-0-2-0 rest 60 s`. */
export function writeLine(line: PlannedExercise, section: SectionKey): string {
  const { tempo, percentOneRm, restAfterSeconds, medicineBallPercentOfBodyWeight: ball } = line;
  return [
    nameOf(line, section),
    amountOf(line),
    ...(line.perSide ? ['each side'] : []),
    ...(percentOneRm ? [percentText(percentOneRm)] : []),
    ...(ball === undefined ? [] : [`ball ${ball}%`]),
    ...(tempo ? [`tempo ${tempo}`] : []),
    ...(restAfterSeconds === undefined ? [] : [`rest ${restAfterSeconds} s`]),
    ...(line.cue === undefined ? [] : [`// ${line.cue}`]),
  ].join(' ');
}

/** A session as text that `readWorkout` reads back as the same session. */
export function writeWorkout(session: Session, title = 'Session 1'): string {
  const lines = [`${title}: Phase ${session.phase}, ${getPhaseRow(session.phase).shortName}`];
  for (const { key, exercises } of session.sections) {
    lines.push('', `## ${getSection(key).name}`);
    const letters = new Map<string, { readonly letter: string; next: number }>();
    for (const line of exercises) {
      let label = '';
      if (line.superset !== undefined) {
        const free = String.fromCharCode(65 + Math.min(25, letters.size));
        const group = letters.get(line.superset) ?? {
          letter: /^[A-Z]$/.test(line.superset) ? line.superset : free,
          next: 1,
        };
        letters.set(line.superset, group);
        label = `${group.letter}${Math.min(9, group.next)}. `;
        group.next += 1;
      }
      lines.push(`${label}${writeLine(line, key)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function blockLine(block: Block): string {
  const phases = `${block.phases.length === 1 ? 'Phase' : 'Phases'} ${block.phases.join(' + ')}`;
  const days = block.sessionsPerWeek === undefined ? '' : `, ${block.sessionsPerWeek} sessions a week`;
  return `Block: ${phases}, ${block.weeks} weeks${days}`;
}

/** A program as text: the client, then each block with its sessions. */
export function writeProgram(program: Program): string {
  return [
    `Client: ${clientInWords(program.client)}\n`,
    ...program.blocks.flatMap((block) => [
      `${blockLine(block)}\n`,
      ...block.sessions.map((session, index) => writeWorkout(session, `Session ${index + 1}`)),
    ]),
  ].join('\n');
}
