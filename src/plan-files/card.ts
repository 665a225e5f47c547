// Ships to the browser with the program designer: keep it small.
import { findBrief } from '../opt/exercises/brief.ts';
import { formatQuantity } from '../opt/format.ts';
import type { PlannedExercise, Session } from '../opt/program.ts';
import { sessionSections } from '../opt/template.ts';

/** What a line is called: the exercise of the library, or its label. */
export function lineName(line: PlannedExercise): string {
  const exercise = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
  return exercise?.name ?? line.label ?? line.exerciseId ?? 'Exercise';
}

/** The numbers of a line as a trainer writes them: “2 × 15, 4-2-1-1, 50–70% of 1RM, rest 60 s”. */
export function doseOf(line: PlannedExercise): string {
  const side = line.perSide === true ? ' each side' : '';
  const hold = line.holdSeconds === undefined ? '' : formatQuantity('holdSeconds', line.holdSeconds);
  const work: string[] = [];
  if (line.minutes !== undefined) work.push(`${line.sets > 1 ? `${line.sets} × ` : ''}${line.minutes} min`);
  else if (line.reps !== undefined) work.push(`${line.sets} × ${line.reps}${side}`);
  else if (hold !== '') work.push(`${line.sets} × ${hold}${side}`);
  else work.push(line.sets === 1 ? '1 set' : `${line.sets} sets`);
  if (line.reps !== undefined && hold !== '') work.push(`hold ${hold}`);
  if (line.tempo !== undefined) work.push(line.tempo);
  if (line.percentOneRm) work.push(`${formatQuantity('percentOneRm', line.percentOneRm)} of 1RM`);
  if (line.medicineBallPercentOfBodyWeight !== undefined) {
    work.push(`ball of ${line.medicineBallPercentOfBodyWeight}% of body weight`);
  }
  if (line.restAfterSeconds !== undefined) {
    work.push(
      line.restAfterSeconds === 0 ? 'no rest' : `rest ${formatQuantity('restAfterSeconds', line.restAfterSeconds)}`,
    );
  }
  return work.join(', ');
}

/** The name of a section as the template prints it. */
export function sectionName(key: string): string {
  return sessionSections.find((section) => section.key === key)?.name ?? key;
}

/** A session card as plain text, one line an exercise; exercises of a superset carry its letter and their place. */
export function cardText(session: Session): string {
  return session.sections
    .filter((section) => section.exercises.length > 0)
    .map(({ key, exercises }) => {
      const places = new Map<string, number>();
      const lines = exercises.map((line) => {
        if (line.superset === undefined) return `- ${lineName(line)}: ${doseOf(line)}`;
        const place = (places.get(line.superset) ?? 0) + 1;
        places.set(line.superset, place);
        return `- ${line.superset}${place} ${lineName(line)}: ${doseOf(line)}`;
      });
      return [sectionName(key), ...lines].join('\n');
    })
    .join('\n\n');
}
