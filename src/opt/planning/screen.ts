import { findBrief } from '../exercises/brief.ts';
import type { ExerciseId } from '../exercises/brief.ts';
import { getCompensationBrief } from '../compensations/brief.ts';
import type { Intake } from './intake.ts';
import type { Library } from './library.ts';

/** An exercise that answers a finding of the screen. */
export interface Answer {
  readonly exerciseId: ExerciseId;
  /** The fault, in plain words. */
  readonly seen: string;
  readonly muscle: string;
  /** The row of the compensation tables. */
  readonly rowId: string;
  readonly sources: readonly string[];
}

/** What the findings of the screen suggest: roll and lengthen what may be overactive, activate what may be underactive. */
export interface ScreenAnswers {
  readonly rolls: readonly Answer[];
  readonly stretches: readonly Answer[];
  readonly actives: readonly Answer[];
  /** Exercises that activate or integrate, of any component. */
  readonly wakes: ReadonlyMap<string, Answer>;
}

/** The active stretch for the muscle of a static one; the library names them alike. */
const activeNames: Readonly<Record<string, string>> = {
  'static-seated-ball-adductor': 'active-ball-adductor',
  'static-standing-biceps-femoris': 'active-supine-biceps-femoris',
};

function activeFor(staticId: string): ExerciseId | undefined {
  return findBrief(activeNames[staticId] ?? staticId.replace(/^static-/, 'active-'))?.id;
}

/** Gathers the answers, one finding after the other, so that with little room each finding gets its first. */
export function answersFor(intake: Intake, library: Library): ScreenAnswers {
  const rolls: Answer[][] = [];
  const stretches: Answer[][] = [];
  const actives: Answer[][] = [];
  const wakes = new Map<string, Answer>();
  for (const id of intake.findings) {
    const compensation = getCompensationBrief(id);
    const lists = { rolls: [] as Answer[], stretches: [] as Answer[], actives: [] as Answer[] };
    for (const row of compensation.muscles) {
      const common = { seen: compensation.compensation, muscle: row.muscle, rowId: row.id, sources: row.sources };
      const add = (list: Answer[], exerciseId: ExerciseId | undefined): void => {
        if (exerciseId === undefined || !library.has(exerciseId)) return;
        if (!list.some((answer) => answer.exerciseId === exerciseId)) list.push({ ...common, exerciseId });
      };
      if (row.role === 'over') {
        add(lists.rolls, row.roll);
        add(lists.stretches, row.stretch);
        if (row.stretch !== undefined) add(lists.actives, activeFor(row.stretch));
      } else {
        for (const exerciseId of [row.activation, row.integration]) {
          if (exerciseId !== undefined && !wakes.has(exerciseId)) wakes.set(exerciseId, { ...common, exerciseId });
        }
      }
    }
    rolls.push(lists.rolls);
    stretches.push(lists.stretches);
    actives.push(lists.actives);
  }
  return { rolls: inTurn(rolls), stretches: inTurn(stretches), actives: inTurn(actives), wakes };
}

/** The first of each list, then the second of each, without repeats. */
function inTurn(lists: readonly (readonly Answer[])[]): readonly Answer[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const found = new Map<string, Answer>();
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const answer = list[place];
      if (answer && !found.has(answer.exerciseId)) found.set(answer.exerciseId, answer);
    }
  }
  return [...found.values()];
}
