import { expect, test } from 'vitest';
import { completeIntake } from '../../opt/planning/intake.ts';
import { toPlanCsv } from '../../plan-files/csv.ts';
import { toPlanFile } from '../../plan-files/json.ts';
import { openRecipe } from '../../plan-files/recipe.ts';
import { exampleWorkouts } from './examples.ts';
import {
  countInWords,
  findingsOf,
  keyOf,
  mended,
  openWork,
  redone,
  summaryOf,
  tidied,
  undone,
  withOptions,
  withText,
} from './state.ts';

const heavy = `Strength
Stability-ball push-up 2x15 tempo 4-2-1-1 rest 30s // hands wide
Standing cable row 2x15 @85% tempo 4-2-1-1 rest 30s
Ball squat 2x20 tempo 4-2-1-1 rest 30s`;

function findingOf(text: string, rule: string) {
  const work = openWork(text);
  const finding = findingsOf(work.checked).find((one) => one.rule === rule);
  if (!finding) throw new Error(`Nothing was found of ${rule}.`);
  return { work, finding };
}

test('an empty text is asked for, and is no workout', () => {
  const work = openWork('');
  expect(work.checked.isWorkout).toBe(false);
  expect(summaryOf(work)).toBe('There is nothing to check yet. Type or paste a workout, one exercise a line.');
});

test('the summary names the phase and counts departures and warnings', () => {
  const [mixed, good, block] = exampleWorkouts;
  expect(summaryOf(openWork(mixed?.text ?? ''))).toBe('Closest to Phase 1. 4 departures.');
  expect(summaryOf(openWork(good?.text ?? ''))).toBe('Closest to Phase 2. Keeps every rule of the model.');
  expect(summaryOf(openWork(block?.text ?? ''))).toBe('2 sessions. 6 departures and 1 warning.');
  expect(countInWords([])).toBe('Keeps every rule of the model.');
});

test('a mend of a number writes one line anew and leaves the others as they were typed', () => {
  const { work, finding } = findingOf(heavy, 'resistance-load');
  const { work: next, says } = mended(work, finding);
  expect(next.steps.present).toBe(`Strength
Stability-ball push-up 2x15 tempo 4-2-1-1 rest 30s // hands wide
Standing cable row 2x15 @70% tempo 4-2-1-1 rest 30 s
Ball squat 2x20 tempo 4-2-1-1 rest 30s`);
  expect(says).toMatch(/^Mended\. .+ Closest to Phase 1\. 3 departures\.$/);
  expect(undone(next).steps.present).toBe(heavy);
  expect(redone(undone(next)).steps.present).toBe(next.steps.present);
});

test('a mend that adds a section writes the text in the tidy spelling', () => {
  const { work, finding } = findingOf(heavy, 'section-missing');
  const { work: next } = mended(work, finding);
  expect(next.steps.present).toContain('## Warm-up\n');
  expect(next.steps.present).toContain('Standing cable row 2x15 @85% tempo 4-2-1-1 rest 30 s');
  expect(undone(next).steps.present).toBe(heavy);
});

test('every departure of the mixed-up example is mended by a press each', () => {
  let work = openWork(exampleWorkouts[0]?.text ?? '');
  for (let press = 0; press < 4; press += 1) {
    const [finding] = findingsOf(work.checked);
    if (finding) work = mended(work, finding).work;
  }
  expect(summaryOf(work)).toBe('Closest to Phase 1. Keeps every rule of the model.');
});

test('a block that asks too much too soon is mended at its own line', () => {
  const { work, finding } = findingOf(
    'Client: new\nBlock: Phase 1, 9 weeks, 3 sessions a week\nDay 1\nBall squat 2x15',
    'block-weeks',
  );
  const { work: next } = mended(work, finding);
  expect(next.steps.present).toContain('Block: Phase 1, 6 weeks, 3 sessions a week');
  expect(findingsOf(next.checked).map(({ rule }) => rule)).not.toContain('block-weeks');
});

test('a session of more lines than a browser mends in a moment is refused', () => {
  const { work, finding } = findingOf('Leg press 3x99\n'.repeat(151), 'resistance-reps');
  const { work: next, says } = mended(work, finding);
  expect(says).toBe('This session is too long to mend with one press. Split it into sessions first.');
  expect(next.refused[keyOf(finding)]).toBe(says);
  expect(next.steps).toEqual(work.steps);
});

test('a text that is longer than what is read is neither mended nor tidied', () => {
  const long = `${heavy}\n${'\n'.repeat(15_000)}`;
  const { work, finding } = findingOf(long, 'resistance-load');
  expect(mended(work, finding)).toMatchObject({
    says: 'This text is longer than the checker reads, so it was left as it is. Check it in parts.',
    work: { steps: { present: long } },
  });
  expect(tidied(work).work).toBe(work);
});

test('tidying keeps the findings and can be undone; what is no workout stays', () => {
  const work = openWork(heavy);
  const { work: next, says } = tidied(work);
  expect(says).toBe('Written anew in the tidy spelling.');
  expect(next.steps.present.split('\n')[0]).toBe('Session 1: Phase 1, Stabilization Endurance');
  expect(findingsOf(next.checked).map(({ rule }) => rule)).toEqual(findingsOf(work.checked).map(({ rule }) => rule));
  expect(undone(next).steps.present).toBe(heavy);
  expect(tidied(next)).toEqual({ work: next, says: 'The text is tidy already.' });
  expect(tidied(openWork('hello')).work.steps.present).toBe('hello');
});

test('a phase of the reader’s own choice is held to, and limited mobility lets stretches stay', () => {
  const work = openWork(heavy);
  expect(work.checked.sessions[0]?.phase).toBe(1);
  expect(withOptions(work, { phase: 4 }).checked.sessions[0]).toMatchObject({ phase: 4, phaseFrom: 'chosen' });
  const block = openWork(exampleWorkouts[2]?.text ?? '');
  const warnings = (one: typeof work) =>
    findingsOf(one.checked).filter(({ severity }) => severity === 'warning').length;
  expect(warnings(block)).toBe(1);
  expect(warnings(withOptions(block, { limitedMobility: true }))).toBe(0);
});

const { plan, recipe } = openRecipe({
  intake: completeIntake({ goal: 'fat-loss', status: 'new', weeks: 4 }).intake,
  edits: [],
});

test.for([
  ['json', toPlanFile(recipe, plan, { now: 0 }).text, 'This was a plan file. Its sessions are written out.'],
  ['csv', toPlanCsv(plan).text, 'This was a plan as CSV. Its sessions are written out.'],
] as const)('a plan of the designer as %s is written out and keeps the model', ([, file, note]) => {
  const work = withText(openWork('Leg press 3x10'), file);
  expect(work.notes[0]).toBe(note);
  expect(findingsOf(work.checked)).toEqual([]);
  expect(work.checked.sessions.length).toBeGreaterThan(4);
  expect(work.steps.present).toContain('Block: Phase 1, 4 weeks');
  expect(undone(work).steps.present).toBe('Leg press 3x10');
});

test('a damaged file says what is wrong and stays in the field', () => {
  const work = withText(openWork('Leg press 3x10'), '{"format":"phase-by-phase.plan","version":1');
  expect(work.problem).toMatch(/^This file/);
  expect(summaryOf(work)).toBe(work.problem);
  expect(work.steps.present).toBe('{"format":"phase-by-phase.plan","version":1');
  expect(undone(work).steps.present).toBe('Leg press 3x10');
});
