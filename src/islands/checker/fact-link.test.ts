import { expect, test } from 'vitest';
import { checkWorkout } from '../../opt/checking/check-workout.ts';
import { workoutCorpus } from '../../opt/checking/workout-corpus.ts';
import { compareTable } from '../../tables/compare.ts';
import { factLink } from './fact-link.ts';

test.for([
  ['res7-p1.percentOneRm', 1, 'compare-p1-resistance-load', 'Resistance load in Phase 1'],
  ['res7-p2-strength.reps', 2, 'compare-p2-resistance-strength-reps', 'Resistance repetitions in Phase 2 (strength)'],
  ['core7-p2-4.tempo', 3, 'compare-p3-core-tempo', 'Core tempo in Phase 3'],
  [
    'flex7-p1-warm-up-self-myofascial.holdSeconds',
    1,
    'compare-p1-warm-up-rolling-hold',
    'Warm-up hold in Phase 1 (rolling)',
  ],
  ['saq7-p2-4', 4, 'compare-p4-saq', 'SAQ in Phase 4'],
] as const)('%s in Phase %i leads to its cell or row', ([id, phase, anchor, text]) => {
  expect(factLink(id, phase)).toEqual({ address: `/programming/acute-variables/#${anchor}`, text });
});

test('a phase leads to its chapter, and what stands in no row leads nowhere', () => {
  expect(factLink('phase-2', 2)).toEqual({ address: '/phases/2/', text: 'Phase 2' });
  expect(factLink('medicine-ball.percentOfBodyWeight', 5)).toBeUndefined();
  expect(factLink('res7-p1.tempoLabel', 1)).toBeUndefined();
});

test('every link that the corpus brings up leads to a place that is there', () => {
  const places = new Set(compareTable().rows.flatMap(({ id, cells }) => [id, ...cells.map((cell) => cell.id)]));
  const links = workoutCorpus.flatMap(({ text }) =>
    checkWorkout(text).sessions.flatMap(({ phase, closest, findings }) => [
      ...closest.why.flatMap(({ facts }) => facts.map((id) => factLink(id, closest.phase ?? 1))),
      ...findings.map(({ factId }) => (factId === undefined ? undefined : factLink(factId, phase))),
    ]),
  );
  const anchors = links.flatMap((link) => link?.address.split('#')[1] ?? []);
  expect(anchors.length).toBeGreaterThan(300);
  expect([...new Set(anchors)].filter((anchor) => !places.has(anchor))).toEqual([]);
});
