import { describe, expect, test } from 'vitest';
import type { PlannedExercise, PlannedSection, Program, Session, TrainingHistory } from '../program.ts';
import { checkProgram } from '../rules/check-program.ts';
import type { Finding, ProgramRuleId } from '../rules/check-program.ts';
import { programRules } from '../rules/program-rules.ts';
import { getSampleSession } from '../sample-sessions.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { applyEdit, applyToProgram } from './edit.ts';
import { completeIntake } from './intake.ts';
import { makeLibrary } from './library.ts';
import { makePlan } from './make-plan.ts';
import { mendFor } from './mend.ts';
import { toProgram } from './plan.ts';

const trained: TrainingHistory = { status: 'intermediate', completed: [1, 2], experiencedLifter: true };

type Lines = readonly PlannedExercise[];

/** The sample session of a phase in a block of its own, with a section changed. */
function broken(phase: PhaseNumber, key: SectionKey, change: (lines: Lines) => Lines): Program {
  return withSections(phase, (sections) =>
    sections.map((section) => (section.key === key ? { ...section, exercises: change(section.exercises) } : section)),
  );
}

function withSections(
  phase: PhaseNumber,
  change: (sections: readonly PlannedSection[]) => readonly PlannedSection[],
): Program {
  const session: Session = { phase, sections: change(getSampleSession(phase).sections) };
  return { client: trained, blocks: [{ phases: [phase], weeks: 4, sessionsPerWeek: 3, sessions: [session] }] };
}

/** A change of the line whose fact id in the sample ends like this. */
function line(name: string, change: Partial<PlannedExercise>) {
  return (lines: Lines): Lines => {
    const at = lines.findIndex((one) => (one as PlannedExercise & { readonly id: string }).id.endsWith(`-${name}`));
    if (at < 0) throw new Error(`No line "${name}" in this section of the sample session.`);
    return lines.map((one, index) => (index === at ? { ...one, ...change } : one));
  };
}

function blocks(...all: readonly [readonly PhaseNumber[], number, number?][]): Program {
  return {
    client: { ...trained, completed: [] },
    blocks: all.map(([phases, weeks, sessionsPerWeek]) => ({
      phases,
      weeks,
      sessions: [],
      ...(sessionsPerWeek ? { sessionsPerWeek } : {}),
    })),
  };
}

const add =
  (...more: Lines) =>
  (lines: Lines): Lines => [...lines, ...more];
const without =
  (name: string) =>
  (lines: Lines): Lines =>
    lines.filter((one) => !(one as PlannedExercise & { readonly id: string }).id.endsWith(`-${name}`));
const drill = (exerciseId: string): PlannedExercise => ({ exerciseId, sets: 2, reps: 3, restAfterSeconds: 30 });

/** Every rule: a program that breaks it, and what its reason says. */
const faults: Readonly<Record<ProgramRuleId, readonly [Program, RegExp]>> = {
  'section-missing': [
    withSections(1, (all) => all.filter((s) => s.key !== 'activation')),
    /needs this section: core and balance/,
  ],
  'section-repeated': [
    withSections(1, (all) => [...all, { key: 'cool-down', exercises: [] }]),
    /Each section has one place in the session/,
  ],
  'section-order': [withSections(1, (all) => all.toReversed()), /The sections prepare each other/],
  'section-empty': [broken(1, 'activation', () => []), /needs this section: core and balance/],
  'section-content': [
    broken(1, 'resistance', add({ exerciseId: 'core-plank', sets: 1, holdSeconds: 30 })),
    /holds the lifts of the phase/,
  ],
  'clients-choice-count': [
    broken(1, 'clients-choice', () => [drill('push-up'), drill('push-up'), drill('push-up')]),
    /gives the client a say/,
  ],
  'exercise-unknown': [
    broken(1, 'resistance', line('back', { exerciseId: 'standing-cable-rov' })),
    /cannot be checked/,
  ],
  'exercise-level': [broken(1, 'resistance', line('back', { exerciseId: 'seated-cable-row' })), /has not built yet/],
  'variable-missing': [
    broken(1, 'resistance', (all) => all.map(({ tempo: _tempo, ...one }) => one)),
    /left open cannot be checked/,
  ],
  'component-count': [
    broken(
      1,
      'activation',
      add(
        ...['core-marching', 'core-dead-bug', 'core-bird-dog', 'core-fire-hydrant'].map((exerciseId) => ({
          exerciseId,
          sets: 1,
          reps: 12,
        })),
      ),
    ),
    /not meant to tire it/,
  ],
  'component-sets': [broken(1, 'activation', line('bridge', { sets: 5 })), /wakes the core up/],
  'component-reps': [broken(1, 'activation', line('bridge', { reps: 5 })), /wakes the core up/],
  'component-tempo': [broken(1, 'activation', line('bridge', { tempo: 'X-X-X-X' })), /How this level trains: slow/],
  'component-landing': [broken(5, 'activation', line('hop', { holdSeconds: 1 })), /The landing is held long enough/],
  'component-rest': [broken(1, 'activation', line('bridge', { restAfterSeconds: 400 })), /wakes the core up/],
  'warm-up-technique': [
    broken(1, 'warm-up', (all) => all.filter((one) => !one.exerciseId?.startsWith('static-'))),
    /moves with the phases: held stretches first/,
  ],
  'warm-up-cardio': [
    broken(1, 'warm-up', (all) => [
      { label: 'Bike', sets: 1, minutes: 25 },
      ...all.filter((one) => one.minutes === undefined),
    ]),
    /raises the pulse a little/,
  ],
  'cool-down-technique': [
    broken(1, 'cool-down', (all) => all.filter((one) => !one.exerciseId?.startsWith('static-'))),
    /back to their resting length/,
  ],
  'section-minutes': [
    broken(1, 'cool-down', add({ label: 'Bike', sets: 1, minutes: 25 })),
    /brings the body back to rest/,
  ],
  'flexibility-order': [
    broken(1, 'warm-up', (all) => [
      ...all.filter((one) => one.exerciseId?.startsWith('static-')),
      ...all.filter((one) => !one.exerciseId?.startsWith('static-')),
    ]),
    /so that the muscle lets go/,
  ],
  'flexibility-count': [
    broken(
      1,
      'warm-up',
      add(
        ...['static-pectoral', 'static-soleus', 'static-erector-spinae', 'static-supine-piriformis'].map(
          (exerciseId) => ({ exerciseId, sets: 1, holdSeconds: 30 }),
        ),
      ),
    ),
    /A few areas, chosen from the assessment/,
  ],
  'flexibility-hold': [
    broken(1, 'warm-up', line('roll-calves', { holdSeconds: 5 })),
    /A shorter hold has little time to work/,
  ],
  'flexibility-reps': [
    broken(2, 'warm-up', line('active-hips', { reps: 30 })),
    /the amount that the textbook gives for active stretching/,
  ],
  'flexibility-sets': [broken(1, 'warm-up', line('roll-calves', { sets: 9 })), /the amount that the textbook gives/],
  'resistance-sets': [broken(1, 'resistance', line('back', { sets: 6 })), /Few sets are enough/],
  'resistance-reps': [broken(1, 'resistance', line('back', { reps: 5 })), /Many repetitions with a light load/],
  'resistance-tempo': [broken(1, 'resistance', line('back', { tempo: 'X-X-X-X' })), /A slow tempo leaves time/],
  'resistance-load': [
    broken(1, 'resistance', line('back', { percentOneRm: { min: 80, max: 90 } })),
    /A light load lets form hold/,
  ],
  'resistance-rest': [
    broken(1, 'resistance', line('legs', { restAfterSeconds: 300 })),
    /Short rests are part of endurance/,
  ],
  'resistance-per-body-part': [
    broken(4, 'resistance', (all) => [
      ...all,
      ...[
        'flat-dumbbell-chest-press',
        'incline-dumbbell-press',
        'machine-chest-press',
        'barbell-bench-press',
        'incline-barbell-bench-press',
      ].map((exerciseId): PlannedExercise => ({
        exerciseId,
        sets: 4,
        reps: 4,
        tempo: 'X-X-X-X',
        restAfterSeconds: 180,
      })),
    ]),
    /sets much of its volume/,
  ],
  'resistance-unstable': [
    broken(
      3,
      'resistance',
      line('bench', { exerciseId: 'ball-dumbbell-chest-press', percentOneRm: { min: 75, max: 75 } }),
    ),
    /Less force can be made on an unstable base/,
  ],
  'heavy-and-unstable': [
    broken(4, 'resistance', line('squat', { exerciseId: 'single-leg-squat', percentOneRm: { min: 90, max: 90 } })),
    /A heavy load and an unstable base are never combined/,
  ],
  'medicine-ball-weight': [
    broken(5, 'resistance', line('chest-2', { medicineBallPercentOfBodyWeight: 20 })),
    /cannot be thrown fast/,
  ],
  'superset-missing': [
    broken(2, 'resistance', (all) =>
      all
        .slice(1)
        .map((one, index) =>
          index === 0 ? { exerciseId: 'push-up', sets: 2, reps: 10, tempo: '4-2-1-1', restAfterSeconds: 60 } : one,
        ),
    ),
    /then at once a stabilization exercise/,
  ],
  'superset-unneeded': [
    broken(1, 'resistance', (all) => all.map((one, index) => (index < 2 ? { ...one, superset: 'A' } : one))),
    /Supersets are the method of Phases 2 and 5/,
  ],
  'superset-size': [broken(2, 'resistance', without('chest-2')), /then at once a stabilization exercise/],
  'superset-split': [
    broken(2, 'resistance', (all) => [...all.slice(0, 1), ...all.slice(2), ...all.slice(1, 2)]),
    /with no rest and nothing else in between/,
  ],
  'superset-order': [
    broken(2, 'resistance', (all) => [
      { ...(all[1] as PlannedExercise), restAfterSeconds: 0 },
      { ...(all[0] as PlannedExercise), restAfterSeconds: 60 },
      ...all.slice(2),
    ]),
    /The order is reversed/,
  ],
  'superset-levels': [
    broken(2, 'resistance', line('chest-2', { exerciseId: 'flat-dumbbell-chest-press' })),
    /Both are strength exercises/,
  ],
  'superset-body-part': [
    broken(2, 'resistance', line('chest-2', { exerciseId: 'standing-cable-row' })),
    /stays with one body part/,
  ],
  'superset-pattern': [
    broken(2, 'resistance', line('legs-2', { exerciseId: 'ball-hamstring-curl' })),
    /has to repeat the motion/,
  ],
  'superset-same-exercise': [
    broken(2, 'resistance', (all) =>
      all.map((one, index) =>
        index === 1 ? { ...one, ...(all[0]?.exerciseId ? { exerciseId: all[0].exerciseId } : {}) } : one,
      ),
    ),
    /The same exercise twice is not a superset/,
  ],
  'superset-rest-inside': [
    broken(2, 'resistance', line('chest-1', { restAfterSeconds: 45 })),
    /the rest comes after the pair/,
  ],
  'block-phases': [blocks([[1, 1], 4]), /trains one phase, or several different ones/],
  'block-weeks': [blocks([[1], 9]), /the same work brings less/],
  'block-frequency': [blocks([[1], 4, 7]), /recovery sets the limit/],
  'session-phase': [
    { client: trained, blocks: [{ phases: [1], weeks: 4, sessions: [{ ...getSampleSession(2) }] }] },
    /train the phases that the block names/,
  ],
  progression: [blocks([[1], 4], [[3], 4]), /Phase 2 comes before Phase 3/],
  'mixed-phases': [blocks([[1], 4], [[1, 2], 4]), /only on a base: Phases 1 and 2 done/],
};

function find(program: Program, rule: ProgramRuleId): Finding {
  const found = checkProgram(program).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`The program does not break the rule "${rule}".`);
  return found;
}

test('every rule stands in the table', () => {
  expect(Object.keys(faults).toSorted()).toEqual(programRules.map((rule) => rule.id).toSorted());
});

const rules = Object.entries(faults) as [ProgramRuleId, readonly [Program, RegExp]][];

describe.each(rules)('%s', (rule, [program, reason]) => {
  test('is broken, and the reason is read', () => {
    expect(find(program, rule).reason).toMatch(reason);
  });

  test('is mended with one press, and nothing else breaks', () => {
    const finding = find(program, rule);
    const mend = mendFor(program, finding);
    expect(mend).toMatchObject({ possible: true });
    if (!mend.possible) return;
    expect(mend.text).toMatch(/^[A-Z].*[.?]$/);
    const before = checkProgram(program);
    const after = checkProgram(mend.edits.reduce(applyToProgram, program));
    const same = (list: readonly Finding[]) =>
      list.filter((one) => one.rule === rule && one.message === finding.message).length;
    expect(same(after)).toBeLessThan(same(before));
    const violations = (list: readonly Finding[]) => list.filter((one) => one.severity === 'violation').length;
    expect(violations(after)).toBeLessThanOrEqual(violations(before));
  });
});

test('pressing on and on leaves no violation in a broken program', () => {
  for (const [rule, [start]] of rules) {
    let program = start;
    for (let press = 0; press < 40; press += 1) {
      const finding = checkProgram(program).find((one) => one.severity === 'violation');
      if (!finding) break;
      const mend = mendFor(program, finding);
      if (!mend.possible) break;
      program = mend.edits.reduce(applyToProgram, program);
    }
    const left = checkProgram(program).filter((one) => one.severity === 'violation');
    expect(
      left.map((one) => one.rule),
      rule,
    ).toEqual([]);
  }
});

test('the mend of a plan uses what the client has, and works through applyEdit', () => {
  const { intake } = completeIntake({
    goal: 'fat-loss',
    status: 'new',
    equipment: ['band', 'chair', 'dumbbell', 'bench'],
  });
  const plan = makePlan(intake);
  const place = { block: 0, session: 0, section: 0, exercise: 0 };
  const sections = plan.blocks[0]?.weeks[0]?.sessions[0]?.sections ?? [];
  const section = sections.findIndex((one) => one.key === 'resistance');
  const wrong = applyEdit(plan, { kind: 'change-line', place: { ...place, section }, change: { reps: 5, sets: 9 } });
  let mended = wrong;
  for (const _press of [1, 2]) {
    const finding = checkProgram(toProgram(mended)).find((one) => one.severity === 'violation');
    if (!finding) throw new Error('There is nothing to mend.');
    const mend = mendFor(toProgram(mended), finding, makeLibrary(intake));
    if (!mend.possible) throw new Error(mend.reason);
    mended = mend.edits.reduce(applyEdit, mended);
  }
  expect(checkProgram(toProgram(mended)).filter((one) => one.severity === 'violation')).toEqual([]);
});

test('what no single press mends says so', () => {
  const program = withSections(1, (all) => all.filter((section) => section.key !== 'resistance'));
  const nothing = makeLibrary({ equipment: [], avoid: ['push-up', 'wall-push-up', 'kneeling-push-up'] });
  const finding = find(program, 'section-missing');
  const noLifts = { ...nothing, liftsFor: () => [] };
  const mend = mendFor(program, finding, noLifts);
  expect(mend.possible).toBe(false);
  if (!mend.possible) expect(mend.reason).toMatch(/^No single press mends this/);
});
