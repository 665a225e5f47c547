import { describe, expect, test } from 'vitest';
import { completeIntake, historyOf, parseIntake } from './intake.ts';
import { randomIntake } from './random-intake.ts';

function errorsOf(value: unknown): readonly string[] {
  const parsed = parseIntake(value);
  return parsed.ok ? [] : parsed.errors;
}

const least = { goal: 'fat-loss', status: 'new' };

describe('defaults', () => {
  test('a goal and a status are enough', () => {
    const { intake, defaults } = completeIntake({ goal: 'fat-loss', status: 'new' });
    expect(intake).toMatchObject({ sessionsPerWeek: 3, minutes: 60, weeks: 12, completed: [], avoid: [], seed: 1 });
    expect(defaults.map((one) => one.field)).toEqual([
      'completed',
      'experiencedLifter',
      'heavyLiftingRuledOut',
      'sessionsPerWeek',
      'minutes',
      'start',
      'weeks',
      'equipment',
      'findings',
      'avoid',
      'seed',
    ]);
    for (const { reason } of defaults) expect(reason).toMatch(/^[A-Z0-9].*\.$/);
  });

  test('an advanced client has the base and may lift heavy', () => {
    const { intake } = completeIntake({ goal: 'performance', status: 'advanced' });
    expect(intake).toMatchObject({ sessionsPerWeek: 4, completed: [1, 2], experiencedLifter: true });
  });

  test('what is given stays', () => {
    const { intake, defaults } = completeIntake({ goal: 'tone', status: 'returning', minutes: 45, equipment: [] });
    expect(intake).toMatchObject({ minutes: 45, equipment: [] });
    expect(defaults.map((one) => one.field)).not.toContain('minutes');
  });
});

test('a finding means a lost checkpoint and limited mobility', () => {
  const { intake } = completeIntake({ goal: 'tone', status: 'intermediate', findings: ['ohsa-arch-7'] });
  expect(historyOf(intake)).toEqual({
    status: 'intermediate',
    completed: [],
    experiencedLifter: false,
    checkpointsHeld: false,
    limitedMobility: true,
  });
});

describe('reading', () => {
  test('takes what it wrote', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const intake = randomIntake(seed);
      const back: unknown = JSON.parse(JSON.stringify(intake));
      expect(parseIntake(back)).toEqual({ ok: true, intake, defaults: [] });
    }
  });

  test('one entry of the form stands for new and deconditioned', () => {
    const parsed = parseIntake({ goal: 'tone', status: 'new-or-deconditioned' });
    expect(parsed.ok && parsed.intake.status).toBe('new');
  });

  test.each([
    [null, ['An intake is an object with a goal and a status.']],
    [[], ['An intake is an object with a goal and a status.']],
    [
      { status: 'new' },
      [
        'The goal is missing. Choose one of: fat-loss, muscle-gain, performance, maximal-strength, endurance-sport, general-health, tone.',
      ],
    ],
    [
      { goal: 'tone' },
      ['The status is missing. Choose one of: new, deconditioned, returning, intermediate, advanced.'],
    ],
    [{ ...least, goal: 'fat-los' }, ['The goal “fat-los” is not known. Did you mean “fat-loss”?']],
    [{ ...least, status: 'advance' }, ['The status “advance” is not known. Did you mean “advanced”?']],
    [{ ...least, weeks: 60 }, ['The length in weeks must be a whole number from 4 to 52, not 60. The nearest is 52.']],
    [{ ...least, weeks: 3.5 }, ['The length in weeks must be a whole number from 4 to 52, not 3.5. The nearest is 4.']],
    [{ ...least, minutes: '60' }, ['Minutes a session must be a whole number from 30 to 90, not “60”.']],
    [
      { ...least, sessionsPerWeek: 1 },
      ['Sessions a week must be a whole number from 2 to 6, not 1. The nearest is 2.'],
    ],
    [{ ...least, seed: -1 }, ['The seed must be a whole number from 0 to 4294967295, not -1. The nearest is 0.']],
    [
      { ...least, start: '2027-02-30' },
      ['The start must be a day of the calendar written as 2027-01-04, not “2027-02-30”.'],
    ],
    [{ ...least, completed: [1, 6] }, ['Phases done: 6 is not a phase. Phases are 1 to 5.']],
    [{ ...least, completed: 1 }, ['Phases done must be a list.']],
    [{ ...least, equipment: ['dumbbells'] }, ['Equipment: “dumbbells” is not known. Did you mean “dumbbell”?']],
    [{ ...least, findings: ['ohsa-arch'] }, ['Findings: “ohsa-arch” is not known. Did you mean “ohsa-arch-6”?']],
    [{ ...least, avoid: ['pushup'] }, ['Exercises to avoid: “pushup” is not known. Did you mean “push-up”?']],
    [{ ...least, experiencedLifter: 'yes' }, ['The answer about lifting experience must be true or false, not “yes”.']],
    [{ ...least, gaol: 'tone' }, ['The field “gaol” is not known. Did you mean “goal”?']],
    [{ ...least, choices: 1 }, ['The choices must be an object with blocks and sessions.']],
    [{ ...least, choices: { blocks: 1 } }, ['Block choices must be a list.']],
    [{ ...least, choices: { blocks: [{ weeks: 4 }] } }, ['Block choice 1 does not say which block it is for.']],
    [{ ...least, choices: { blocks: [{ block: 0, phases: [] }] } }, ['Block choice 1 names no phase.']],
    [{ ...least, choices: { blocks: [3] } }, ['Block choice 1 must be an object.']],
    [
      { ...least, choices: { sessions: [{ phase: 9 }] } },
      ['Session choice 1 needs a phase from 1 to 5 and its sections.'],
    ],
    [
      { ...least, choices: { sessions: [{ phase: 1, sections: { warmup: [] } }] } },
      ['Session choice 1: no section “warmup”. Did you mean “warm-up”?'],
    ],
    [
      { ...least, choices: { sessions: [{ phase: 1, sections: { resistance: 3 } }] } },
      ['Session choice 1: the section “resistance” must be a list.'],
    ],
    [
      { ...least, choices: { sessions: [{ phase: 1, sections: { resistance: [{ sets: 2 }] } }] } },
      ['Session choice 1, resistance, line 1 names neither an exercise nor a label.'],
    ],
    [
      { ...least, choices: { sessions: [{ phase: 1, sections: { resistance: [{ exerciseId: 'pushup' }] } }] } },
      ['Session choice 1, resistance, line 1: “pushup” does not fit “exerciseId”. Did you mean “push-up”?'],
    ],
    [
      {
        ...least,
        choices: { sessions: [{ phase: 1, sections: { resistance: [{ exerciseId: 'push-up', set: 2 }] } }] },
      },
      ['Session choice 1, resistance, line 1 has a field “set” that is not known. Did you mean “sets”?'],
    ],
  ])('refuses %j', (value, expected) => {
    expect(errorsOf(value)).toEqual(expected);
  });
});

describe('what a hostile link would hold', () => {
  test.each([
    ['1989-12-31', ['The start must lie between 1990-01-01 and 2199-12-31, not on 1989-12-31.']],
    ['2200-01-01', ['The start must lie between 1990-01-01 and 2199-12-31, not on 2200-01-01.']],
  ])('the start %s', (start, expected) => {
    expect(errorsOf({ ...least, start })).toEqual(expected);
    expect(parseIntake({ ...least, start: '1990-01-01' }).ok).toBe(true);
    expect(parseIntake({ ...least, start: '2199-12-31' }).ok).toBe(true);
  });

  test('a field of a line that every object answers to', () => {
    const line = { exerciseId: 'push-up', toString: 2, constructor: 1 };
    expect(errorsOf({ ...least, choices: { sessions: [{ phase: 1, sections: { resistance: [line] } }] } })).toEqual([
      'Session choice 1, resistance, line 1 has a field “toString” that is not known. Did you mean “sets”?',
      'Session choice 1, resistance, line 1 has a field “constructor” that is not known. Did you mean “minutes”?',
    ]);
  });

  test('thousands of unknown exercises: at most twenty sentences, and as few searches for a name', () => {
    const lines = Array.from({ length: 475 }, (_, index) => ({ exerciseId: `x${index}` }));
    const sections = { 'warm-up': lines, activation: lines, resistance: lines, 'cool-down': lines };
    const errors = errorsOf({ ...least, choices: { sessions: [{ phase: 1, sections }] } });
    expect(errors).toHaveLength(20);
    expect(errors[0]).toMatch(/^Session choice 1, warm-up, line 1: “x0” does not fit “exerciseId”. Did you mean “/);
    const fields = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`field${index}`, 1]));
    expect(errorsOf({ ...least, ...fields })).toHaveLength(20);
  });

  test.each([
    [
      { avoid: Array.from({ length: 501 }, () => 'push-up') },
      'Exercises to avoid: 501 entries are too many. At most 500 are read.',
    ],
    [{ completed: Array.from({ length: 51 }, () => 1) }, 'More than 50 phases are given as done.'],
    [
      { choices: { blocks: Array.from({ length: 501 }, () => ({ block: 0 })) } },
      'Block choices: 501 entries are too many. At most 500 are read.',
    ],
  ])('a list without end %#', (fields, sentence) => {
    expect(errorsOf({ ...least, ...fields })).toEqual([sentence]);
  });
});
