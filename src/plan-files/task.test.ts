import { expect, test } from 'vitest';
import type { Edit } from '../opt/planning/edit.ts';
import { toProgram } from '../opt/planning/plan.ts';
import { checkProgram } from '../opt/rules/check-program.ts';
import { openRecipe } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { notMended, plantedFindings } from './task.ts';
import { beginner } from './test-plans.ts';

const lift = { block: 0, session: 0, section: 2, exercise: 0 };
const heavy: Edit = { kind: 'change-line', place: lift, change: { percentOneRm: { min: 95, max: 100 } } };
const skipped: Edit = { kind: 'remove-block', block: 1 };
const mended: Edit = { kind: 'change-line', place: lift, change: { percentOneRm: { min: 50, max: 60 } } };
const lesson: Recipe = { ...beginner, edits: [heavy, skipped], task: { kind: 'find-mistakes', planted: 2 } };

test('what the planted changes break is to be found, each with its rule', () => {
  expect(
    plantedFindings(lesson)
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['progression', 'resistance-load']);
});

test('what a student changes afterwards is none of the planted mistakes, and mends them', () => {
  const answer: Recipe = { ...lesson, edits: [heavy, skipped, mended] };
  const planted = plantedFindings(answer);
  expect(planted).toHaveLength(2);
  const now = checkProgram(toProgram(openRecipe(answer).plan));
  expect(notMended(planted, now).map(({ rule }) => rule)).toEqual(['progression']);
});

test('a plan without a task, and planted changes that keep every rule, have nothing to find', () => {
  expect(plantedFindings({ ...beginner, edits: [heavy] })).toEqual([]);
  expect(plantedFindings({ ...lesson, edits: [mended], task: { kind: 'find-mistakes', planted: 1 } })).toEqual([]);
});
