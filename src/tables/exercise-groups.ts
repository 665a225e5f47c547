import { exercises, getExercise } from '../opt/exercises/index.ts';
import type { BodyPart, Exercise, ExerciseComponent } from '../opt/exercises/index.ts';
import { nearestName } from '../opt/nearest.ts';
import { capitalized, componentWords, levelNumbers, levelWords } from './exercise-words.ts';
import type { LevelNumber } from '../opt/types.ts';

/** One page of the library. Its slug is the last part of the page's address and is kept for ever. */
export interface ExerciseGroup {
  readonly slug: string;
  readonly name: string;
  readonly bodyPart?: BodyPart;
  readonly components: readonly ExerciseComponent[];
}

/** The library's pages: body parts in the order of the resistance block, then the other parts of a session. */
export const exerciseGroups = [
  { slug: 'total-body', name: 'Total body', bodyPart: 'total-body', components: ['resistance'] },
  { slug: 'chest', name: 'Chest', bodyPart: 'chest', components: ['resistance'] },
  { slug: 'back', name: 'Back', bodyPart: 'back', components: ['resistance'] },
  { slug: 'shoulders', name: 'Shoulders', bodyPart: 'shoulders', components: ['resistance'] },
  { slug: 'biceps', name: 'Biceps', bodyPart: 'biceps', components: ['resistance'] },
  { slug: 'triceps', name: 'Triceps', bodyPart: 'triceps', components: ['resistance'] },
  { slug: 'legs', name: 'Legs', bodyPart: 'legs', components: ['resistance'] },
  { slug: 'core', name: 'Core', components: ['core'] },
  { slug: 'balance', name: 'Balance', components: ['balance'] },
  { slug: 'plyometric', name: 'Plyometric', components: ['plyometric'] },
  { slug: 'saq', name: 'Speed, agility and quickness', components: ['saq'] },
  { slug: 'flexibility', name: 'Flexibility', components: ['smr', 'static', 'active', 'dynamic'] },
] as const satisfies readonly ExerciseGroup[];

export type ExerciseGroupSlug = (typeof exerciseGroups)[number]['slug'];

/** The group with this slug; throws with the nearest slug when there is none. */
export function getExerciseGroup(slug: string): ExerciseGroup {
  const groups: readonly ExerciseGroup[] = exerciseGroups;
  const found = groups.find((group) => group.slug === slug);
  if (found !== undefined) return found;
  const near = nearestName(
    slug,
    groups.map((group) => group.slug),
  );
  throw new Error(
    `No group of exercises "${slug}".${near === undefined ? '' : ` Did you mean "${near}"?`} Groups are listed in src/tables/exercise-groups.ts.`,
  );
}

/** The exercises of a group, in library order. */
export function exercisesIn(group: ExerciseGroup): readonly Exercise[] {
  return exercises.filter(
    ({ component, bodyPart }) =>
      group.components.includes(component) && (group.bodyPart === undefined || group.bodyPart === bodyPart),
  );
}

/** The group that an exercise stands in. */
export function groupOf(exercise: Pick<Exercise, 'id' | 'component' | 'bodyPart'>): ExerciseGroup {
  const groups: readonly ExerciseGroup[] = exerciseGroups;
  const found = groups.find(
    ({ components, bodyPart }) =>
      components.includes(exercise.component) && (bodyPart === undefined || bodyPart === exercise.bodyPart),
  );
  if (found === undefined) {
    throw new Error(`The exercise "${exercise.id}" stands in no group of src/tables/exercise-groups.ts.`);
  }
  return found;
}

/** Address of a group's page. */
export function groupAddress({ slug }: ExerciseGroup): string {
  return `/exercises/${slug}/`;
}

/** Where an exercise's details stand. Throws with the nearest id when the library has no such exercise. */
export function exerciseAddress(id: string): string {
  return `${groupAddress(groupOf(getExercise(id)))}#${id}`;
}

/** A part of a group: a level, a kind of stretch, or the clients a drill is for. */
export interface GroupPart {
  readonly key: string;
  readonly name: string;
  readonly level?: LevelNumber;
  readonly exercises: readonly Exercise[];
}

const clientWords = { beginner: 'beginners and everyone after', intermediate: 'intermediate clients' } as const;

/** What an exercise is filed under inside its group: its level, its technique, or the clients a drill is for. */
export function partOf(exercise: Exercise): Omit<GroupPart, 'exercises'> {
  const { level, component, clientLevel } = exercise;
  if (level !== null) return { key: level, name: capitalized(levelWords[level]), level: levelNumbers[level] };
  if (clientLevel !== undefined) return { key: clientLevel, name: `For ${clientWords[clientLevel]}` };
  return { key: component, name: capitalized(componentWords[component]) };
}

/** The parts of a group in the order in which the library has them. */
export function partsIn(group: ExerciseGroup): readonly GroupPart[] {
  const parts = new Map<string, GroupPart & { readonly exercises: Exercise[] }>();
  for (const exercise of exercisesIn(group)) {
    const part = partOf(exercise);
    const known = parts.get(part.key);
    if (known) known.exercises.push(exercise);
    else parts.set(part.key, { ...part, exercises: [exercise] });
  }
  // Levels from the ground up; what has no level stays as the library has it.
  return [...parts.values()].sort((one, other) => (one.level ?? 0) - (other.level ?? 0));
}

/** A superset of the library, seen from one of its halves. */
export interface Partners {
  /** Second halves of this exercise, where it is the strength half. */
  readonly then: readonly Exercise[];
  /** Strength halves that it follows, where it is the second half. */
  readonly after: readonly Exercise[];
}

/** The superset partners of an exercise in Phase 2 or Phase 5. */
export function partnersOf(exercise: Exercise, phase: 2 | 5): Partners {
  const secondsOf = (first: Exercise) => (phase === 2 ? first.phase2PairsWith : first.phase5PairsWith) ?? [];
  return {
    then: secondsOf(exercise).map((id) => getExercise(id)),
    after: exercises.filter((first) => secondsOf(first).includes(exercise.id)),
  };
}
