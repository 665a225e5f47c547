import { exerciseBriefs, findBrief } from '../exercises/brief.ts';
import type {
  BodyPart,
  EquipmentItem,
  ExerciseBrief,
  ExerciseComponent,
  ExerciseLevel,
  SurfaceStance,
} from '../exercises/brief.ts';
import { checkSuperset } from '../rules/check-superset.ts';
import { isAboveLevel, phaseLevel } from '../rules/rows.ts';
import type { PhaseNumber } from '../types.ts';
import { equipmentEverywhere } from './intake.ts';
import type { Intake } from './intake.ts';

/**
 * The body parts that every week trains. The textbook lists biceps and triceps beside them; presses and pulls work
 * both, so they get lifts of their own where time allows.
 */
export const majorBodyParts = ['chest', 'back', 'shoulders', 'legs'] as const satisfies readonly BodyPart[];

/** The order of the resistance block: total body first, then large before small, legs last. */
export const bodyPartOrder: readonly BodyPart[] = [
  'total-body',
  'chest',
  'back',
  'shoulders',
  'biceps',
  'triceps',
  'legs',
];

/** What carries a measured load, so that a percentage of the maximum can be planned. */
const measured: readonly EquipmentItem[] = ['dumbbell', 'barbell', 'machine', 'cable', 'kettlebell'];

/** Loads that can be heavy: what is measured, and the body hanging from a bar. */
const heavy: readonly EquipmentItem[] = [...measured, 'pull-up-bar'];

const unstable: readonly SurfaceStance[] = [
  'one-leg-stable',
  'one-leg-unstable',
  'supported-unstable',
  'hands-unstable',
];

/** The exercises that a client can do: nothing to avoid, nothing that needs what is not there. */
export interface Library {
  readonly there: ReadonlySet<EquipmentItem>;
  readonly available: readonly ExerciseBrief[];
  has(id: string): boolean;
  /** Whether one item of every group of equipment is there. */
  canDo(exercise: ExerciseBrief): boolean;
  lifts(part: BodyPart, level: ExerciseLevel): readonly ExerciseBrief[];
  component(component: ExerciseComponent): readonly ExerciseBrief[];
  /** A part of the library that is asked for again and again: worked out once for each key. */
  once(key: string, find: () => readonly ExerciseBrief[]): readonly ExerciseBrief[];
  /** Whether a percentage of the maximum makes sense with what this client would use. */
  isMeasured(exercise: ExerciseBrief): boolean;
  /** Lifts that may open a pair of the phase, each with a partner that is there. */
  firsts(part: BodyPart, phase: 2 | 5): readonly ExerciseBrief[];
  partners(first: ExerciseBrief, phase: 2 | 5): readonly ExerciseBrief[];
  /** Lifts for a body part in a phase, without the second halves of pairs. */
  liftsFor(part: BodyPart, phase: PhaseNumber): readonly ExerciseBrief[];
  /** Core or balance exercises of the phase, or of an earlier level, whose prime movers belong to the body part. */
  coversInActivation(part: BodyPart, phase: PhaseNumber): readonly ExerciseBrief[];
}

const partnersCache = new Map<string, readonly ExerciseBrief[]>();

const resistance = exerciseBriefs.filter((exercise) => exercise.component === 'resistance');

/** Every second half of a pair with this lift, whatever the client has. */
export function allPartners(first: ExerciseBrief, phase: 2 | 5): readonly ExerciseBrief[] {
  const key = `${phase} ${first.id}`;
  const known = partnersCache.get(key);
  if (known) return known;
  const wanted = phase === 2 ? 'stabilization' : 'power';
  const found = resistance.filter(
    (second) =>
      second.level === wanted && second.bodyPart === first.bodyPart && checkSuperset(first, second, phase).isPair,
  );
  partnersCache.set(key, found);
  return found;
}

export function isPairPhase(phase: PhaseNumber): phase is 2 | 5 {
  return phase === 2 || phase === 5;
}

/** True where a heavy load and the base of the exercise do not go together. */
export function isUnstable(exercise: ExerciseBrief): boolean {
  return unstable.includes(exercise.surfaceStance);
}

/** Whether a core or balance exercise works the body part with its prime movers: the back or the legs. */
export function coversPart(exercise: ExerciseBrief, part: BodyPart): boolean {
  return exercise.standsFor?.includes(part) ?? false;
}

/** The library as far as this client can use it. */
export function makeLibrary(intake: Pick<Intake, 'equipment' | 'avoid'>): Library {
  const there = new Set<EquipmentItem>([...equipmentEverywhere, ...intake.equipment]);
  const avoid = new Set<string>(intake.avoid);
  const canDo = (exercise: ExerciseBrief): boolean =>
    exercise.equipment.every((group) => group.some((item) => there.has(item)));
  const available = exerciseBriefs.filter((exercise) => !avoid.has(exercise.id) && canDo(exercise));
  const ids = new Set<string>(available.map((exercise) => exercise.id));
  const groups = new Map<string, ExerciseBrief[]>();
  for (const exercise of available) {
    for (const key of [exercise.component, `${exercise.bodyPart ?? ''} ${exercise.level ?? ''}`]) {
      const group = groups.get(key);
      if (group) group.push(exercise);
      else groups.set(key, [exercise]);
    }
  }
  const memo = new Map<string, readonly ExerciseBrief[]>();
  const remember = (key: string, find: () => readonly ExerciseBrief[]): readonly ExerciseBrief[] => {
    const known = memo.get(key);
    if (known) return known;
    const found = find();
    memo.set(key, found);
    return found;
  };
  const measuredByExercise = new Map<ExerciseBrief, boolean>();
  const isMeasured = (exercise: ExerciseBrief): boolean => {
    let found = measuredByExercise.get(exercise);
    if (found === undefined) {
      found = uses(exercise, measured);
      measuredByExercise.set(exercise, found);
    }
    return found;
  };
  const lifts = (part: BodyPart, level: ExerciseLevel) => groups.get(`${part} ${level}`) ?? [];
  const uses = (exercise: ExerciseBrief, items: readonly EquipmentItem[]): boolean =>
    exercise.equipment.some((group) => {
      const usable = group.filter((item) => there.has(item));
      return usable.length > 0 && usable.every((item) => items.includes(item));
    });
  const heavyLifts = (part: BodyPart) =>
    remember(`heavy ${part}`, () =>
      lifts(part, 'strength').filter((exercise) => !isUnstable(exercise) && uses(exercise, heavy)),
    );
  const partners = (first: ExerciseBrief, phase: 2 | 5) =>
    remember(`partners ${phase} ${first.id}`, () => allPartners(first, phase).filter((second) => ids.has(second.id)));
  const firsts = (part: BodyPart, phase: 2 | 5) =>
    remember(`firsts ${phase} ${part}`, () =>
      (phase === 5 ? heavyLifts(part) : lifts(part, 'strength')).filter((first) => partners(first, phase).length > 0),
    );
  const liftsFor = (part: BodyPart, phase: PhaseNumber): readonly ExerciseBrief[] => {
    switch (phase) {
      case 1:
        return lifts(part, 'stabilization');
      case 2:
      case 5:
        return firsts(part, phase);
      case 3:
        return lifts(part, 'strength');
      case 4:
        return heavyLifts(part);
    }
  };
  const component = (name: ExerciseComponent) => groups.get(name) ?? [];
  return {
    there,
    available,
    has: (id) => ids.has(id),
    canDo,
    lifts,
    component,
    once: remember,
    isMeasured,
    firsts,
    partners,
    liftsFor,
    coversInActivation: (part, phase) =>
      remember(`covers ${phase} ${part}`, () =>
        [...component('core'), ...component('balance')].filter(
          (exercise) =>
            exercise.level !== null && !isAboveLevel(exercise.level, phaseLevel[phase]) && coversPart(exercise, part),
        ),
      ),
  };
}

/** How many lifts a body part takes in a session of the phase at the least. */
export function fewestLifts(phase: PhaseNumber): number {
  return phase === 3 || phase === 4 ? 2 : 1;
}

/** How a client trains a body part in a phase. */
export type Coverage = 'lifts' | 'activation' | 'none';

/** Whether lifts of the phase are there for a body part, or core and balance work has to stand in for them. */
export function coverageOf(library: Library, part: BodyPart, phase: PhaseNumber): Coverage {
  if (library.liftsFor(part, phase).length >= fewestLifts(phase)) return 'lifts';
  return library.coversInActivation(part, phase).length > 0 ? 'activation' : 'none';
}

/** The major body parts that keep a phase closed: nothing that is there trains them as the phase does. */
export function missingFor(library: Library, phase: PhaseNumber): readonly BodyPart[] {
  return majorBodyParts.filter((part) => coverageOf(library, part, phase) === 'none');
}

/** The exercise with this id; the id of a plan may be one that the library does not hold. */
export function exerciseOf(line: { readonly exerciseId?: string }): ExerciseBrief | undefined {
  return line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
}
