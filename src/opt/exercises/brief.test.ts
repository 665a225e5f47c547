import { expect, test } from 'vitest';
import { exerciseBriefs, findBrief, getBrief, isExerciseId, otherNamesOf } from './brief.ts';
import { exercises } from './index.ts';

/** What a brief leaves to the pages. */
const left = [
  'alsoKnownAs',
  'plane',
  'primeMovers',
  'synergists',
  'stabilizersNote',
  'ladderSource',
  'avoidIf',
  'cues',
  'editions',
  'detailsStatus',
  'note',
];

test('the briefs are the library in its order, less what only pages read', () => {
  const expected = exercises.map((exercise) =>
    Object.fromEntries(Object.entries(exercise).filter(([field]) => !left.includes(field))),
  );
  const plain = exerciseBriefs.map(({ ladderSources: _ladder, standsFor: _parts, ...brief }) => brief);
  expect(plain).toEqual(expected);
  expect(exerciseBriefs.map(({ ladderSources }) => ladderSources)).toEqual(
    exercises.map(({ ladderSource }) => ladderSource?.sources),
  );
});

test('core and balance work stands for the back or the legs where its prime movers belong to them', () => {
  expect(getBrief('balance-single-leg-squat').standsFor).toEqual(['legs']);
  expect(getBrief('core-plank').standsFor).toBeUndefined();
  // Lifts have their own body part.
  expect(getBrief('goblet-squat').standsFor).toBeUndefined();
});

test('a brief is found by its id', () => {
  expect(findBrief('push-up')).toMatchObject({
    name: 'Push-up',
    bodyPart: 'chest',
    regressionId: 'push-up-hands-on-bench',
    progressionId: 'push-up-hands-on-ball',
    equipment: [['bodyweight']],
  });
  expect(findBrief('push-down')).toBeUndefined();
  expect(isExerciseId('push-up')).toBe(true);
  expect(isExerciseId('push-down')).toBe(false);
});

test('an id that the library does not hold is refused with the nearest', () => {
  expect(() => getBrief('push-upp')).toThrow(
    'No exercise "push-upp". Did you mean "push-up"? Exercises are listed in src/opt/exercises/.',
  );
});

test('other names stay with their exercise', () => {
  expect(otherNamesOf(getBrief('push-up'))).toEqual(['floor push-up', 'press-up']);
  expect(exercises.map(({ alsoKnownAs }) => alsoKnownAs ?? [])).toEqual(exerciseBriefs.map(otherNamesOf));
});
