import { expect, test } from 'vitest';
import { assessmentSources } from './assessment-sources.ts';
import { compensationsFor } from './compensations/index.ts';
import { getFact } from './facts.ts';
import { findOtherEdition, getTaughtAssessment, screenAssessments, screenFaults } from './movement-screen.ts';
import type { ScreenAssessmentKey } from './movement-screen.ts';

test('how often each assessment is repeated', () => {
  expect(
    [
      'screen-overhead-squat.reps',
      'screen-single-leg-squat.repsPerLeg',
      'screen-pushing-7.repsPerLeg',
      'screen-pushing-6.reps',
      'screen-pulling-7.repsPerLeg',
    ].map((id) => getFact(id).text),
  ).toEqual(['5', '1–5', '5', '20', '5']);
});

test('which views show what', () => {
  expect(screenAssessments.map((row) => [row.id, row.views.join('+'), row.watch])).toEqual([
    ['screen-standing-posture', '', {}],
    ['screen-overhead-squat', 'front+side', { front: ['feet', 'knees'], side: ['hips', 'shoulders', 'head'] }],
    ['screen-single-leg-squat', 'front', { front: ['knees'] }],
    ['screen-pushing-7', 'side', { side: ['hips', 'shoulders', 'head'] }],
    ['screen-pushing-6', 'side', { side: ['hips', 'shoulders', 'head'] }],
    ['screen-pulling-7', 'side', { side: ['hips', 'shoulders', 'head'] }],
  ]);
});

test('seven faults, each at a checkpoint, in a view', () => {
  expect(screenFaults.map((fault) => [fault.name, fault.checkpoint, fault.view, fault.seenIn.join(', ')])).toEqual([
    ['Feet turn out', 'feet', 'front', 'overhead-squat'],
    ['Knees move inward', 'knees', 'front', 'overhead-squat, single-leg-squat'],
    ['Trunk leans far forward', 'hips', 'side', 'overhead-squat'],
    ['Low back arches', 'hips', 'side', 'overhead-squat, pushing, pulling'],
    ['Arms fall forward', 'shoulders', 'side', 'overhead-squat'],
    ['Shoulders rise', 'shoulders', 'side', 'pushing, pulling'],
    ['Head moves forward', 'head', 'side', 'pushing, pulling'],
  ]);
});

test('a fault is watched for in every assessment that shows it', () => {
  for (const fault of screenFaults) {
    for (const key of fault.seenIn) {
      expect(getTaughtAssessment(key).watch[fault.view], `${fault.id} in ${key}`).toContain(fault.checkpoint);
    }
  }
});

test('the muscle tables know every fault, and belong to the same assessments', () => {
  const tableOf: Record<ScreenAssessmentKey, string> = {
    'standing-posture': 'standing-posture',
    'overhead-squat': 'overhead-squat',
    'single-leg-squat': 'single-leg-squat',
    pushing: 'pushing-and-pulling',
    pulling: 'pushing-and-pulling',
  };
  for (const fault of screenFaults) {
    const tables = fault.findings.flatMap((finding) => compensationsFor(finding).map((row) => row.assessment));
    expect([...new Set(tables)].sort(), fault.id).toEqual([...new Set(fault.seenIn.map((key) => tableOf[key]))].sort());
  }
});

test('every row names sources that are listed', () => {
  const known = new Set<string>(assessmentSources.map((source) => source.id));
  const lost = [...screenAssessments, ...screenFaults].filter((row) => row.sources.some((id) => !known.has(id)));
  expect(lost.map((row) => row.id)).toEqual([]);
});

test('one row is taught for each assessment, and the older one is kept', () => {
  expect(getTaughtAssessment('pushing').id).toBe('screen-pushing-7');
  expect(findOtherEdition('pushing', 6)?.id).toBe('screen-pushing-6');
  expect(findOtherEdition('overhead-squat', 6)).toBeUndefined();
  expect(() => getTaughtAssessment('hopping' as ScreenAssessmentKey)).toThrow(
    'No taught row for the assessment "hopping" in src/opt/movement-screen.ts.',
  );
});
