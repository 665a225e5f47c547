import { describe, expect, test } from 'vitest';
import { checkProgram } from '../rules/check-program.ts';
import { completeIntake, parseIntake } from './intake.ts';
import { makePlan } from './make-plan.ts';
import { toProgram } from './plan.ts';
import { sampleOf, samples } from './samples.ts';

test('the three samples are a client each, and their plans keep every rule', () => {
  expect(samples.map(({ key }) => key)).toEqual(['fat-loss', 'muscle-gain', 'performance']);
  const found = samples.flatMap(({ intake }) => {
    expect(parseIntake(intake)).toMatchObject({ ok: true });
    const plan = makePlan(completeIntake(intake).intake);
    expect(plan.warnings).toEqual([]);
    return checkProgram(toProgram(plan)).map(({ severity, rule, where }) => ({ severity, rule, where }));
  });
  // The published way to performance brings Phase 5 in beside others.
  expect(found).toEqual([{ severity: 'warning', rule: 'mixed-phases', where: { block: 2 } }]);
});

test('together they show every phase', () => {
  const shown = samples.map(({ intake }) => [
    ...new Set(makePlan(completeIntake(intake).intake).blocks.flatMap(({ phases }) => phases)),
  ]);
  expect(shown).toEqual([
    [1, 2, 3],
    [1, 2, 3, 4],
    [1, 2, 5],
  ]);
});

describe('sampleOf', () => {
  test('finds a sample by the end of an address', () => {
    expect(sampleOf('#sample-muscle-gain')?.intake.goal).toBe('muscle-gain');
  });

  test('knows nothing else', () => {
    expect(sampleOf('')).toBeUndefined();
    expect(sampleOf('#sample-')).toBeUndefined();
    expect(sampleOf('#sample-Fat-loss')).toBeUndefined();
    expect(sampleOf('#plan=abc')).toBeUndefined();
  });
});
