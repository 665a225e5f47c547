import type { ExerciseBrief } from '../exercises/brief.ts';
import { getBrief } from '../exercises/brief.ts';
import { ladderRungs } from '../ladder-rungs.baked.ts';
import type { PlannedExercise } from '../program.ts';
import { checkSuperset } from '../rules/check-superset.ts';
import { isAboveLevel, phaseLevel } from '../rules/rows.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import type { Intake } from './intake.ts';
import { exerciseOf, isPairPhase, makeLibrary } from './library.ts';
import type { Library } from './library.ts';
import type { Decision } from './plan.ts';
import { chapters, decide } from './reasons.ts';

/** An exercise that could stand in a line instead. */
export interface Alternative {
  readonly exercise: ExerciseBrief;
  readonly kind: 'alternative' | 'regression' | 'progression';
  /** False where the swap would depart from the model or needs what is not there; `why` says so. */
  readonly keepsModel: boolean;
  readonly why: Decision;
}

/** Where the line stands. */
export interface LineContext {
  readonly phase: PhaseNumber;
  readonly section: SectionKey;
  readonly line: PlannedExercise;
  /** All lines of the section, which hold the partner of a pair. */
  readonly lines: readonly PlannedExercise[];
}

/** The rungs below or above: the library's neighbors one after the other, then what a published ladder names. */
function rungs(exercise: ExerciseBrief, direction: 'regressionId' | 'progressionId'): readonly ExerciseBrief[] {
  const found: ExerciseBrief[] = [];
  let next = exercise[direction];
  while (next !== undefined && found.length < 4) {
    const rung = getBrief(next);
    if (found.includes(rung) || rung === exercise) break;
    found.push(rung);
    next = rung[direction];
  }
  const ladder = ladderRungs[exercise.id];
  for (const id of (direction === 'regressionId' ? ladder?.easier : ladder?.harder) ?? []) {
    const named = getBrief(id);
    if (!found.includes(named)) found.push(named);
  }
  return found;
}

function partnerOf({
  line,
  lines,
}: LineContext): { readonly other: ExerciseBrief; readonly isFirst: boolean } | undefined {
  if (line.superset === undefined) return undefined;
  const pair = lines.filter((one) => one.superset === line.superset);
  const at = pair.indexOf(line);
  const other = pair[at === 0 ? 1 : 0];
  const exercise = other && exerciseOf(other);
  return exercise && { other: exercise, isFirst: at === 0 };
}

/** What speaks against an exercise in this place; undefined when nothing does. */
function faultOf(
  library: Library,
  intake: Intake,
  context: LineContext,
  own: ExerciseBrief,
  exercise: ExerciseBrief,
): string | undefined {
  const { phase, section } = context;
  if (intake.avoid.includes(exercise.id)) return 'it is on the list of exercises to avoid';
  if (!library.canDo(exercise)) return 'it needs equipment that is not there';
  if (exercise.component !== own.component && section !== 'clients-choice') return 'it belongs to another section';
  const pair = isPairPhase(phase) && section === 'resistance' ? partnerOf(context) : undefined;
  if (pair && (phase === 2 || phase === 5)) {
    const [first, second] = pair.isFirst ? [exercise, pair.other] : [pair.other, exercise];
    const verdict = checkSuperset(first, second, phase);
    if (!verdict.isPair) return verdict.reasons[0]?.text ?? 'the two make no pair of the phase';
    return undefined;
  }
  if (section !== 'clients-choice' && exercise.level !== null && isAboveLevel(exercise.level, phaseLevel[phase])) {
    return `it is a ${exercise.level} exercise, and Phase ${phase} goes up to ${phaseLevel[phase]}`;
  }
  if (own.component === 'resistance' && exercise.bodyPart !== own.bodyPart) return 'it trains another body part';
  return undefined;
}

function isLike(own: ExerciseBrief, exercise: ExerciseBrief): boolean {
  if (exercise.component !== own.component || exercise === own) return false;
  if (own.component === 'resistance') return exercise.bodyPart === own.bodyPart && exercise.level === own.level;
  if (own.musclesTargeted) {
    return (
      own.component === 'dynamic' || own.musclesTargeted.some((muscle) => exercise.musclesTargeted?.includes(muscle))
    );
  }
  return exercise.level === own.level;
}

/**
 * What could stand in a line instead: exercises of the same kind that keep the model, most alike first; then easier and
 * harder rungs, also those that would depart from it, each with the reason. Empty for a line without an exercise.
 */
export function alternativesFor(
  intake: Intake,
  context: LineContext,
  library: Library = makeLibrary(intake),
): readonly Alternative[] {
  const own = exerciseOf(context.line);
  if (!own) return [];
  const seen = new Set<ExerciseBrief>([own]);
  const found: Alternative[] = [];
  const add = (exercise: ExerciseBrief, kind: Alternative['kind'], text: string, sources: readonly string[]): void => {
    if (seen.has(exercise)) return;
    const fault = faultOf(library, intake, context, own, exercise);
    if (fault !== undefined && kind === 'alternative') return;
    seen.add(exercise);
    found.push({
      exercise,
      kind,
      keepsModel: fault === undefined,
      why: decide(
        fault === undefined ? text : `${text} But ${lowerStart(fault)}${fault.endsWith('.') ? '' : '.'}`,
        chapters.exercises,
        {
          facts: [exercise.id],
          sources,
        },
      ),
    });
  };
  const ladder = ladderRungs[own.id];
  for (const exercise of rungs(own, 'regressionId')) {
    add(
      exercise,
      'regression',
      'Easier: when technique breaks, go down a rung before anything else.',
      own.ladderSources ?? ladder?.sources ?? [],
    );
  }
  for (const exercise of rungs(own, 'progressionId')) {
    add(
      exercise,
      'progression',
      'Harder: when technique holds at the top of the repetitions.',
      own.ladderSources ?? ladder?.sources ?? [],
    );
  }
  const like = library.available
    .filter((exercise) => isLike(own, exercise))
    .map((exercise) => ({
      exercise,
      shared: exercise.patterns.filter((pattern) => own.patterns.includes(pattern)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  for (const { exercise, shared } of like) {
    add(
      exercise,
      'alternative',
      shared > 0
        ? 'The same kind of exercise with the same movement.'
        : 'The same kind of exercise with another movement.',
      exercise.sources,
    );
  }
  const rank = { alternative: 0, regression: 1, progression: 2 } as const;
  return found.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}

function lowerStart(text: string): string {
  return /^[A-Z][a-z]+ (is|and|trains|at|uses)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
