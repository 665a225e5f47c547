import { lowerFirst, taughtIn } from '../rules/reasons.ts';
import { getPhaseRow, isAboveLevel, phaseLevel } from '../rules/rows.ts';
import type { BodyPart, ExerciseBrief } from '../exercises/brief.ts';
import { getBrief } from '../exercises/brief.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { choose } from './choose.ts';
import type { Chooser } from './choose.ts';
import type { Role } from './dose.ts';
import type { LineChoice, SessionChoice } from './intake.ts';
import { coverageOf, fewestLifts, isPairPhase, majorBodyParts } from './library.ts';
import type { Library } from './library.ts';
import type { DropTag, LineDraft } from './lines.ts';
import type { Decision } from './plan.ts';
import { chapters, decide } from './reasons.ts';
import { coolDownFor, warmUpFor } from './warm-up.ts';

/** A session before its numbers. */
export interface SessionDraft {
  readonly phase: PhaseNumber;
  readonly sections: Readonly<Record<SectionKey, readonly LineDraft[]>>;
}

/** What a day is to train. */
export interface DayPlan {
  readonly phase: PhaseNumber;
  /** Body parts with the lifts or pairs that each is to get, in the order of the resistance block. */
  readonly parts: readonly { readonly part: BodyPart; readonly count: number }[];
  readonly round: number;
  /** Jumps three times a week at the most. */
  readonly mayJump: boolean;
  readonly choice?: SessionChoice;
}

const partName: Readonly<Record<BodyPart, string>> = {
  'total-body': 'the whole body',
  chest: 'the chest',
  back: 'the back',
  shoulders: 'the shoulders',
  biceps: 'the biceps',
  triceps: 'the triceps',
  legs: 'the legs',
};

function whyExercise(chooser: Chooser, exercise: ExerciseBrief, phase: PhaseNumber, what: string): Decision {
  const answer = chooser.answers.wakes.get(exercise.id);
  if (answer) {
    return decide(
      `${what} The screen showed: ${answer.seen}. It wakes or integrates the ${answer.muscle}, which may be underactive there.`,
      chapters.muscles,
      { facts: [answer.rowId], sources: answer.sources },
    );
  }
  const own = exercise.status === 'constructed' ? ' The exercise is our example.' : '';
  return decide(`${what}${own}`, taughtIn.phase[phase], { facts: [exercise.id], sources: exercise.sources });
}

function dropTag(part: BodyPart, index: number, phase: PhaseNumber, hasMajor: boolean): { drop?: DropTag } {
  if (part === 'total-body' && hasMajor) return { drop: 'total-body' };
  if ((part === 'biceps' || part === 'triceps') && hasMajor) return { drop: 'arms' };
  return index >= fewestLifts(phase) ? { drop: 'extra-lift' } : {};
}

function resistanceDrafts(chooser: Chooser, day: DayPlan): LineDraft[] {
  const { phase, round } = day;
  const { library } = chooser;
  const hasMajor = day.parts.some(({ part }) => (majorBodyParts as readonly BodyPart[]).includes(part));
  return day.parts.flatMap(({ part, count }) => {
    const beside: ExerciseBrief[] = [];
    const lines: LineDraft[] = [];
    for (let index = 0; index < count; index += 1) {
      const first = choose(chooser, library.liftsFor(part, phase), phase, round, beside);
      if (!first) break;
      beside.push(first);
      const tag = dropTag(part, index, phase, hasMajor);
      if (!isPairPhase(phase)) {
        lines.push({
          key: `${part}-${index + 1}`,
          role: 'lift',
          exercise: first,
          isMeasured: library.isMeasured(first),
          part,
          ...tag,
          why: whyExercise(
            chooser,
            first,
            phase,
            `For ${partName[part]}, at the ${first.level ?? ''} level, as Phase ${phase} asks: ${getPhaseRow(phase).method}.`,
          ),
        });
        continue;
      }
      const second = choose(chooser, library.partners(first, phase), phase, round);
      if (!second) break;
      const pair = `${part} ${index}`;
      const half = phase === 2 ? 'stabilization' : 'power';
      lines.push(
        {
          key: `${part}-${index + 1}-first`,
          role: 'first',
          exercise: first,
          superset: pair,
          isMeasured: library.isMeasured(first),
          part,
          ...tag,
          why: whyExercise(chooser, first, phase, `The strength half of a pair for ${partName[part]}.`),
        },
        {
          key: `${part}-${index + 1}-second`,
          role: 'second',
          exercise: second,
          superset: pair,
          isMeasured: library.isMeasured(second),
          part,
          ...tag,
          why: whyExercise(
            chooser,
            second,
            phase,
            `The ${half} half: the same body part and a like movement, at once after ${lowerFirst(first.name)}.`,
          ),
        },
      );
    }
    return lines;
  });
}

/** Exercises of a component at the phase's level, or of an earlier one where there is none. */
function ofLevel(
  library: Library,
  component: 'core' | 'balance' | 'plyometric',
  phase: PhaseNumber,
): readonly ExerciseBrief[] {
  return library.once(`level ${component} ${phase}`, () => {
    const candidates = library.component(component);
    const own = candidates.filter((exercise) => exercise.level === phaseLevel[phase]);
    if (own.length > 0) return own;
    return candidates.filter((exercise) => exercise.level !== null && !isAboveLevel(exercise.level, phaseLevel[phase]));
  });
}

function activationLine(
  chooser: Chooser,
  day: DayPlan,
  role: 'core' | 'balance',
  index: number,
  exercise: ExerciseBrief | undefined,
  drop?: DropTag,
): LineDraft {
  const { phase } = day;
  const key = `${role}-${index}`;
  if (!exercise) {
    const why = decide(
      `Every ${role} exercise of the library is out of reach here, so the choice is left open.`,
      chapters.session,
    );
    return {
      key,
      role,
      label: role === 'core' ? 'A core exercise that suits the client' : 'A balance exercise that suits the client',
      why,
    };
  }
  const text = role === 'core' ? 'Wakes the core before the lifts.' : 'Wakes postural control before the lifts.';
  return { key, role, exercise, ...(drop ? { drop } : {}), why: whyExercise(chooser, exercise, phase, text) };
}

/** Core and balance. Body parts without a lift are looked after here where core or balance work can do it. */
function activationDrafts(chooser: Chooser, day: DayPlan, inActivation: readonly BodyPart[]): LineDraft[] {
  const { phase, round } = day;
  const { library } = chooser;
  const cores: ExerciseBrief[] = [];
  const balances: ExerciseBrief[] = [];
  const standsFor = new Map<ExerciseBrief, BodyPart>();
  for (const part of inActivation) {
    const exercise = choose(chooser, library.coversInActivation(part, phase), phase, round, [...cores, ...balances]);
    if (!exercise) continue;
    standsFor.set(exercise, part);
    (exercise.component === 'core' ? cores : balances).push(exercise);
  }
  const coreCount = phase === 1 || phase === 2 ? 2 : 1;
  const must = cores.length;
  while (cores.length < coreCount) {
    const exercise = choose(chooser, ofLevel(library, 'core', phase), phase, round, cores);
    if (!exercise) break;
    cores.push(exercise);
  }
  if (balances.length === 0) {
    const exercise = choose(chooser, ofLevel(library, 'balance', phase), phase, round);
    if (exercise) balances.push(exercise);
  }
  const line = (role: 'core' | 'balance', exercise: ExerciseBrief | undefined, index: number): LineDraft => {
    const isExtra = role === 'core' && index > 0 && index >= must;
    const draft = activationLine(chooser, day, role, index + 1, exercise, isExtra ? 'second-core' : undefined);
    const part = exercise && standsFor.get(exercise);
    if (part === undefined || !exercise) return draft;
    return {
      ...draft,
      why: decide(
        `There is no lift for ${partName[part]} that this client can do here, so ${lowerFirst(exercise.name)} works it with its prime movers.`,
        taughtIn.phase[phase],
        { facts: [exercise.id], sources: exercise.sources },
      ),
    };
  };
  return [
    ...(cores.length > 0 ? cores : [undefined]).map((exercise, index) => line('core', exercise, index)),
    ...(balances.length > 0 ? balances : [undefined]).map((exercise, index) => line('balance', exercise, index)),
  ];
}

function skillDrafts(chooser: Chooser, day: DayPlan): LineDraft[] {
  const { phase, round } = day;
  const { intake, library } = chooser;
  if (intake.goal === 'performance' && !intake.heavyLiftingRuledOut) {
    if (!day.mayJump) return [];
    const jumps = library.component('plyometric');
    // Landings are learned on the first round; the jumps of the phase come after.
    const learned =
      round === 0 || intake.findings.length > 0
        ? jumps.filter((one) => one.level === 'stabilization')
        : ofLevel(library, 'plyometric', phase);
    const exercise = choose(chooser, learned, phase, round);
    if (!exercise) return [];
    return [
      {
        key: 'skill-1',
        role: 'plyometric',
        exercise,
        drop: 'skill',
        why: whyExercise(chooser, exercise, phase, 'Jumps and landings are practiced while the legs are fresh.'),
      },
    ];
  }
  if (phase !== 1 || round > 0) return [];
  const squats = library.once('squats', () =>
    library.lifts('legs', 'stabilization').filter((exercise) => exercise.patterns.includes('squat')),
  );
  const exercise = choose(chooser, squats, phase, round);
  if (!exercise) return [];
  return [
    {
      key: 'skill-1',
      role: 'practice',
      exercise,
      drop: 'skill',
      why: whyExercise(chooser, exercise, phase, 'Movement instruction: one light set to practice the pattern.'),
    },
  ];
}

function choiceDrafts(chooser: Chooser, day: DayPlan, lifts: readonly LineDraft[]): LineDraft[] {
  const { phase, round } = day;
  const { library } = chooser;
  const level = phase === 1 ? 'stabilization' : 'strength';
  const taken = lifts.flatMap((line) => line.exercise ?? []);
  const arms = library.once(`arms ${level}`, () => [
    ...library.lifts('biceps', level),
    ...library.lifts('triceps', level),
  ]);
  const spare = library.once('steady core', () =>
    library.component('core').filter((one) => one.level === 'stabilization'),
  );
  const exercise = choose(chooser, arms, phase, round, taken) ?? choose(chooser, spare, phase, round);
  if (!exercise) return [];
  return [
    {
      key: 'choice-1',
      role: 'choice',
      exercise,
      drop: 'choice',
      why: decide('A proposal. The client may pick another exercise; the section is theirs.', chapters.session, {
        facts: ['section-choice.exercises'],
        sources: ['T7-21'],
      }),
    },
  ];
}

/** All six sections of a day, with more in them than there may be time for. */
export function draftSession(chooser: Chooser, day: DayPlan): SessionDraft {
  const { intake, library, answers, random } = chooser;
  const coverage = day.parts.map(({ part, count }) => ({ part, count, by: coverageOf(library, part, day.phase) }));
  const withLifts = { ...day, parts: coverage.filter(({ by }) => by === 'lifts') };
  const inActivation = coverage.flatMap(({ part, by }) => (by === 'activation' ? [part] : []));
  const lifts = resistanceDrafts(chooser, withLifts);
  const sections: Record<SectionKey, readonly LineDraft[]> = {
    'warm-up': warmUpFor(intake, library, answers, day.phase, random),
    activation: activationDrafts(chooser, day, inActivation),
    'skill-development': skillDrafts(chooser, day),
    resistance: lifts,
    'clients-choice': choiceDrafts(chooser, day, lifts),
    'cool-down': coolDownFor(library, answers, day.phase),
  };
  for (const [key, lines] of Object.entries(day.choice?.sections ?? {}) as [SectionKey, readonly LineChoice[]][]) {
    sections[key] = pinnedDrafts(chooser, key, day.phase, lines);
  }
  return { phase: day.phase, sections };
}

const chosen = decide('The trainer chose this exercise; the rules give what the trainer left open.', chapters.session);

function pinnedRole(section: SectionKey, phase: PhaseNumber, exercise: ExerciseBrief | undefined, index: number): Role {
  if (!exercise) return section === 'warm-up' ? 'warm-up-cardio' : 'cool-down-cardio';
  if (section === 'clients-choice') return 'choice';
  if (section === 'resistance') {
    if (!isPairPhase(phase)) return 'lift';
    return index % 2 === 0 ? 'first' : 'second';
  }
  if (exercise.component === 'resistance' || exercise.component === 'saq') return 'practice';
  return exercise.component;
}

function pinnedDrafts(
  chooser: Chooser,
  section: SectionKey,
  phase: PhaseNumber,
  lines: readonly LineChoice[],
): LineDraft[] {
  return lines.map((line, index) => {
    const { exerciseId, label } = line;
    const exercise = exerciseId === undefined ? undefined : getBrief(exerciseId);
    const role = pinnedRole(section, phase, exercise, index);
    return {
      key: `${section}-${index + 1}`,
      role,
      ...(exercise ? { exercise, isMeasured: chooser.library.isMeasured(exercise) } : {}),
      ...(label === undefined ? {} : { label }),
      ...(role === 'first' || role === 'second' ? { superset: `pair ${Math.floor(index / 2)}` } : {}),
      ...(section === 'resistance' && exercise?.bodyPart ? { part: exercise.bodyPart } : {}),
      why: chosen,
      pinned: line,
    };
  });
}
