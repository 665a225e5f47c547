import { describe, expect, test } from 'vitest';
import { findFact } from '../facts.ts';
import type { Block, PlannedExercise, PlannedSection, Program, Session, TrainingHistory } from '../program.ts';
import { getSampleSession, sampleSessions } from '../sample-sessions.ts';
import { sources } from '../sources.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { yearPlans } from '../year-plans.ts';
import { checkProgram, checkSession } from './check-program.ts';
import type { Finding, ProgramRuleId, Where } from './check-program.ts';
import { programRules } from './program-rules.ts';

const violations = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'violation');
const rules = (findings: readonly Finding[]): readonly ProgramRuleId[] => findings.map((finding) => finding.rule);

/** The sample session of a phase with changes to lines, named by their ids in the sample. */
function sample(
  phase: PhaseNumber,
  changes: Readonly<Record<string, Partial<PlannedExercise> | 'remove'>> = {},
): Session {
  const ids = new Set<string>();
  const session: Session = {
    phase,
    sections: getSampleSession(phase).sections.map((section) => ({
      key: section.key,
      exercises: section.exercises.flatMap((line) => {
        ids.add(line.id);
        const change = changes[line.id];
        if (change === 'remove') return [];
        return [{ ...line, ...change }];
      }),
    })),
  };
  for (const id of Object.keys(changes)) {
    if (!ids.has(id)) throw new Error(`The sample session of Phase ${phase} has no line "${id}".`);
  }
  return session;
}

function inSection(
  session: Session,
  key: SectionKey,
  edit: (lines: readonly PlannedExercise[]) => readonly PlannedExercise[],
): Session {
  return {
    ...session,
    sections: session.sections.map((section) =>
      section.key === key ? { ...section, exercises: edit(section.exercises) } : section,
    ),
  };
}

const add = (session: Session, key: SectionKey, ...lines: readonly PlannedExercise[]): Session =>
  inSection(session, key, (before) => [...before, ...lines]);

function withSections(session: Session, edit: (sections: readonly PlannedSection[]) => readonly PlannedSection[]) {
  return { ...session, sections: edit(session.sections) };
}

function swap<T>(items: readonly T[], a: number, b: number): readonly T[] {
  return items.map((item, index) => (index === a ? (items[b] as T) : index === b ? (items[a] as T) : item));
}

const drill = (exerciseId: string): PlannedExercise => ({ exerciseId, sets: 2, reps: 3, restAfterSeconds: 30 });

const trained: TrainingHistory = { status: 'intermediate', completed: [], experiencedLifter: true };

function block(phases: readonly PhaseNumber[], more: Partial<Block> = {}): Block {
  return { phases, weeks: 4, sessions: [], ...more };
}

describe('programs that keep the model', () => {
  test.each(sampleSessions.map((session) => [session.id, session] as const))(
    '%s has nothing to find',
    (_id, session) => {
      expect(checkSession(session)).toEqual([]);
    },
  );

  test('the five sample sessions in order make a program with nothing to find', () => {
    const blocks = sampleSessions.map((session) =>
      block([session.phase], { sessionsPerWeek: 3, sessions: [session, session] }),
    );
    expect(checkProgram({ client: trained, blocks })).toEqual([]);
  });

  test.each(yearPlans.map((plan) => [plan.id, plan.months] as const))('%s has no violation', (_id, months) => {
    const client: TrainingHistory = { status: 'new', completed: [], experiencedLifter: true };
    const blocks = months.map((phases) => block(phases, { sessionsPerWeek: 3 }));
    expect(violations(checkProgram({ client, blocks }))).toEqual([]);
  });

  test('only the performance year brings in a phase that was not trained alone', () => {
    const warned = yearPlans.filter((plan) => {
      const blocks = plan.months.map((phases) => block(phases));
      return checkProgram({ client: { ...trained }, blocks }).some((finding) => finding.rule === 'mixed-phases');
    });
    expect(warned.map((plan) => plan.id)).toEqual(['year-performance-7']);
  });

  test('the client’s choice may be dropped, be empty, or hold anything', () => {
    const dropped = withSections(sample(3), (sections) => sections.filter((s) => s.key !== 'clients-choice'));
    expect(checkSession(dropped)).toEqual([]);
    expect(checkSession(inSection(sample(3), 'clients-choice', () => []))).toEqual([]);
    const odd = inSection(sample(1), 'clients-choice', () => [
      { exerciseId: 'barbell-clean', sets: 9, reps: 50, tempo: 'X-X-X-X', restAfterSeconds: 900 },
      { label: 'Dancing', sets: 1, minutes: 20 },
    ]);
    expect(checkSession(odd)).toEqual([]);
  });

  test('activation may be left out of Phase 5 and skill development of any phase', () => {
    for (const key of ['activation', 'skill-development'] as const) {
      expect(checkSession(withSections(sample(5), (sections) => sections.filter((s) => s.key !== key)))).toEqual([]);
    }
    expect(
      checkSession(withSections(sample(2), (sections) => sections.filter((s) => s.key !== 'skill-development'))),
    ).toEqual([]);
  });

  test('Phase 3 may take the repetitions of its endurance option', () => {
    expect(checkSession(sample(3, { 'sample-p3-machine': { reps: 20, percentOneRm: { min: 50, max: 60 } } }))).toEqual(
      [],
    );
  });

  test('an exercise of an earlier level keeps the numbers of its own level', () => {
    const plank = sample(4, {
      'sample-p4-lift': { exerciseId: 'core-dead-bug', reps: 16, tempo: '4-2-1-1', sets: 1, restAfterSeconds: 90 },
      'sample-p4-balance': { exerciseId: 'balance-single-leg-balance', reps: 6, perSide: true, sets: 1 },
    });
    const found = checkSession(plank);
    // The slow hold of a balance exercise has no tempo in the tables.
    expect(violations(found)).toEqual([]);
    expect(found).toEqual([]);
  });

  test('a line that the library does not hold may be the one that seems to be missing', () => {
    const walk = sample(1, { 'sample-p1-reach': 'remove' });
    expect(checkSession(add(walk, 'activation', { label: 'Heel-to-toe walk', sets: 2 }))).toEqual([]);
    const roll = sample(2, { 'sample-p2-roll-calves': 'remove' });
    expect(checkSession(add(roll, 'warm-up', { label: 'Rolling of the upper back', sets: 1 }))).toEqual([]);
  });

  test('a new client may keep to two or three sessions a week after the first pass', () => {
    const blocks = ([1, 2, 3, 1] as const).map((phase) => block([phase], { sessionsPerWeek: 2 }));
    expect(checkProgram({ client: { status: 'new', completed: [] }, blocks })).toEqual([]);
  });

  test('a skill section with drills and jumps', () => {
    const beginner = add(
      sample(1),
      'skill-development',
      { exerciseId: 'plyo-squat-jump-with-stabilization', sets: 1, reps: 5, holdSeconds: 3, restAfterSeconds: 60 },
      ...['saq-one-ins', 'saq-two-ins', 'saq-side-shuffle', 'saq-ali-shuffle'].map(drill),
    );
    expect(checkSession(beginner)).toEqual([]);
  });

  test('the last pair of a Phase 5 round may take the rest between circuits', () => {
    expect(checkSession(sample(5, { 'sample-p5-legs-2': { restAfterSeconds: 240 } }))).toEqual([]);
  });

  test('Phase 4 rests inside any printed range, with a warning when the rest is short', () => {
    for (const seconds of [120, 180, 240, 250, 300]) {
      expect(checkSession(sample(4, { 'sample-p4-squat': { restAfterSeconds: seconds } }))).toEqual([]);
    }
    for (const seconds of [0, 60, 119]) {
      const found = checkSession(sample(4, { 'sample-p4-squat': { restAfterSeconds: seconds } }));
      expect(found).toMatchObject([
        { rule: 'resistance-rest', severity: 'warning', disputeId: 'phase-4-rest', expected: '2–4 min' },
      ]);
    }
    expect(rules(violations(checkSession(sample(4, { 'sample-p4-squat': { restAfterSeconds: 301 } }))))).toEqual([
      'resistance-rest',
    ]);
  });
});

interface Fault {
  readonly rule: ProgramRuleId;
  readonly name: string;
  readonly session: Session;
  readonly where: Where;
  readonly found?: string;
  readonly expected?: string;
  readonly factId?: string;
  /** Rules of warnings that come along. */
  readonly warnings?: readonly ProgramRuleId[];
}

// Sections of the samples: 0 warm-up, 1 activation, then skill development in Phases 1 and 2 only.
const faults: readonly Fault[] = [
  {
    rule: 'section-missing',
    name: 'no cool-down',
    session: withSections(sample(2), (sections) => sections.slice(0, -1)),
    where: {},
    expected: 'Cool-down',
  },
  {
    rule: 'section-missing',
    name: 'no activation in Phase 3',
    session: withSections(sample(3), (sections) => sections.filter((s) => s.key !== 'activation')),
    where: {},
    expected: 'Activation',
  },
  {
    rule: 'section-repeated',
    name: 'two warm-ups',
    session: withSections(sample(1), (sections) => [sections[0] as PlannedSection, ...sections]),
    where: { section: 1 },
  },
  {
    rule: 'section-order',
    name: 'lifting before activation',
    session: withSections(sample(4), (sections) => swap(sections, 1, 2)),
    where: { section: 2 },
  },
  {
    rule: 'section-empty',
    name: 'an empty resistance section',
    session: inSection(sample(3), 'resistance', () => []),
    where: { section: 2 },
  },
  {
    rule: 'section-content',
    name: 'a jump in activation',
    session: add(sample(2), 'activation', {
      exerciseId: 'plyo-squat-jump',
      sets: 2,
      reps: 8,
      restAfterSeconds: 60,
    }),
    where: { section: 1, exercise: 3 },
    found: 'plyometric',
  },
  {
    rule: 'clients-choice-count',
    name: 'three exercises of the client’s choice',
    session: add(sample(3), 'clients-choice', drill('cable-fly'), drill('dumbbell-fly')),
    where: { section: 3 },
    found: '3',
    expected: '1–2',
    factId: 'section-choice.exercises',
  },
  {
    rule: 'exercise-level',
    name: 'a strength lift in Phase 1',
    session: sample(1, { 'sample-p1-chest': { exerciseId: 'machine-chest-press' } }),
    where: { section: 3, exercise: 1 },
    found: 'strength',
    expected: 'stabilization',
  },
  {
    rule: 'exercise-level',
    name: 'a power lift in Phase 3',
    session: sample(3, { 'sample-p3-incline': { exerciseId: 'plyometric-push-up' } }),
    where: { section: 2, exercise: 1 },
    found: 'power',
  },
  {
    rule: 'exercise-level',
    name: 'core strength in Phase 1',
    session: sample(1, { 'sample-p1-bridge': { exerciseId: 'core-cable-rotation' } }),
    where: { section: 1, exercise: 0 },
    found: 'strength',
  },
  {
    rule: 'exercise-level',
    name: 'a hop to balance in Phase 2',
    session: sample(2, { 'sample-p2-touchdown': { exerciseId: 'balance-multiplanar-hop-with-stabilization' } }),
    where: { section: 1, exercise: 2 },
    found: 'power',
  },
  {
    rule: 'exercise-level',
    name: 'a depth jump in Phase 2',
    session: sample(2, { 'sample-p2-jump': { exerciseId: 'plyo-depth-jump' } }),
    where: { section: 2, exercise: 0 },
    found: 'power',
  },
  {
    rule: 'exercise-level',
    name: 'a cone drill in Phase 1',
    session: add(
      sample(1),
      'skill-development',
      ...['saq-one-ins', 'saq-two-ins', 'saq-side-shuffle', 'saq-t-drill'].map(drill),
    ),
    where: { section: 2, exercise: 4 },
    found: 'intermediate',
    expected: 'beginner',
  },
  {
    rule: 'component-count',
    name: 'five core exercises in Phase 2',
    session: add(
      sample(2),
      'activation',
      ...['core-floor-crunch', 'core-knee-up', 'core-cable-lift'].map((exerciseId): PlannedExercise => ({
        exerciseId,
        sets: 2,
        reps: 12,
        tempo: '2-0-2-0',
        restAfterSeconds: 30,
      })),
    ),
    where: { section: 1 },
    found: '5',
    expected: '1–4',
    factId: 'core7-p2-4.exercises',
  },
  {
    rule: 'component-count',
    name: 'no balance exercise in Phase 1',
    session: sample(1, { 'sample-p1-reach': 'remove' }),
    where: { section: 1 },
    found: '0',
    factId: 'balance7-p1.exercises',
  },
  {
    rule: 'component-count',
    name: 'two drills are too few',
    session: add(sample(1), 'skill-development', ...['saq-one-ins', 'saq-two-ins'].map(drill)),
    where: { section: 2 },
    found: '2',
    expected: '4–6',
    factId: 'saq7-p1.drills',
  },
  {
    rule: 'component-sets',
    name: 'one set of core work in Phase 3',
    session: sample(3, { 'sample-p3-chop': { sets: 1 } }),
    where: { section: 1, exercise: 1 },
    found: '1',
    expected: '2–4',
    factId: 'core7-p2-4.sets',
  },
  {
    rule: 'component-reps',
    name: 'twelve repetitions for each leg in Phase 1',
    session: sample(1, { 'sample-p1-reach': { reps: 12 } }),
    where: { section: 1, exercise: 2 },
    found: '12',
    expected: '6–10',
    factId: 'balance7-p1.repsPerLeg',
  },
  {
    rule: 'component-reps',
    name: 'twenty jumps',
    session: sample(2, { 'sample-p2-jump': { reps: 20 } }),
    where: { section: 2, exercise: 0 },
    expected: '8–12',
    factId: 'plyo7-p2-4.reps',
  },
  {
    rule: 'component-tempo',
    name: 'a fast bridge',
    session: sample(1, { 'sample-p1-bridge': { tempo: 'X-X-X-X' } }),
    where: { section: 1, exercise: 0 },
    expected: '4-2-1-1',
    factId: 'core7-p1.tempo',
  },
  {
    rule: 'component-landing',
    name: 'a landing held for one second',
    session: sample(5, { 'sample-p5-hop': { holdSeconds: 1 } }),
    where: { section: 1, exercise: 1 },
    found: '1 s',
    expected: '3–5 s',
    factId: 'balance7-p5.landingHoldSeconds',
  },
  {
    rule: 'component-rest',
    name: 'SAQ without rest for a beginner',
    session: add(
      sample(1),
      'skill-development',
      { ...drill('saq-one-ins'), restAfterSeconds: 10 },
      ...['saq-two-ins', 'saq-side-shuffle', 'saq-ali-shuffle'].map(drill),
    ),
    where: { section: 2, exercise: 1 },
    found: '10 s',
    expected: '15–60 s',
    factId: 'saq7-p1.restAfterSeconds',
  },
  {
    rule: 'warm-up-technique',
    name: 'active stretching in Phase 1',
    session: sample(1, {
      'sample-p1-stretch-calves': { exerciseId: 'active-gastrocnemius', reps: 8, holdSeconds: 2 },
      'sample-p1-stretch-hips': { exerciseId: 'active-kneeling-hip-flexor', reps: 8, holdSeconds: 2 },
    }),
    where: { section: 0, exercise: 3 },
    found: 'active',
    expected: 'static',
  },
  {
    rule: 'warm-up-technique',
    name: 'static stretching in Phase 3',
    session: sample(3, {
      'sample-p3-active-chest': { exerciseId: 'static-pectoral', holdSeconds: 30 },
      'sample-p3-active-lats': { exerciseId: 'static-ball-latissimus-dorsi', holdSeconds: 30 },
    }),
    where: { section: 0, exercise: 1 },
    found: 'static',
    expected: 'active',
  },
  {
    rule: 'warm-up-technique',
    name: 'no rolling',
    session: sample(2, { 'sample-p2-roll-calves': 'remove' }),
    where: { section: 0 },
    expected: 'self-myofascial',
  },
  {
    rule: 'warm-up-technique',
    name: 'active stretching on top in Phase 1',
    session: add(sample(1), 'warm-up', {
      exerciseId: 'active-pectoral',
      sets: 1,
      reps: 8,
      holdSeconds: 2,
    }),
    where: { section: 0, exercise: 5 },
    found: 'active',
  },
  {
    rule: 'warm-up-cardio',
    name: 'twenty minutes of warm-up cardio',
    session: sample(1, { 'sample-p1-walk': { minutes: 20 } }),
    where: { section: 0, exercise: 0 },
    found: '20 min',
    expected: '5–10 min',
    factId: 'warm-up-cardio.minutes',
  },
  {
    rule: 'cool-down-technique',
    name: 'a cool-down without stretching',
    session: sample(4, { 'sample-p4-end-stretch': 'remove' }),
    where: { section: 4 },
    expected: 'static',
  },
  {
    rule: 'cool-down-technique',
    name: 'leg swings in the cool-down',
    session: add(sample(5), 'cool-down', { exerciseId: 'dynamic-high-knee', sets: 1, reps: 10 }),
    where: { section: 4, exercise: 2 },
    found: 'dynamic',
  },
  {
    rule: 'section-minutes',
    name: 'twenty minutes on the bike to cool down',
    session: inSection(sample(3), 'cool-down', (lines) => [{ label: 'Easy bike', sets: 1, minutes: 20 }, ...lines]),
    where: { section: 4, exercise: 0 },
    found: '20 min',
    expected: '5–10 min',
    factId: 'section-cool-down.minutes',
  },
  {
    rule: 'flexibility-count',
    name: 'four areas rolled',
    session: inSection(sample(2), 'warm-up', (lines) => [
      ...['smr-quadriceps', 'smr-adductors', 'smr-hamstrings'].map((exerciseId): PlannedExercise => ({
        exerciseId,
        sets: 1,
        holdSeconds: 30,
      })),
      ...lines,
    ]),
    where: { section: 0 },
    found: '4',
    expected: '1–3',
    factId: 'flex7-p2-4-warm-up-self-myofascial.areas',
  },
  {
    rule: 'flexibility-count',
    name: 'two dynamic stretches in Phase 5',
    session: sample(5, { 'sample-p5-squat': 'remove' }),
    where: { section: 0 },
    found: '2',
    expected: '3–10',
    factId: 'flex7-p5-warm-up-dynamic.areas',
  },
  {
    rule: 'flexibility-hold',
    name: 'a static stretch of fifteen seconds',
    session: sample(1, { 'sample-p1-end-stretch': { holdSeconds: 15 } }),
    where: { section: 5, exercise: 1 },
    found: '15 s',
    expected: 'at least 30 s',
    factId: 'flex7-p1-5-cool-down-static.holdSeconds',
  },
  {
    rule: 'flexibility-hold',
    name: 'an active stretch of thirty seconds',
    session: sample(2, { 'sample-p2-active-calves': { holdSeconds: 30 } }),
    where: { section: 0, exercise: 1 },
    expected: '1–2 s',
  },
  {
    rule: 'flexibility-reps',
    name: 'twenty active repetitions',
    session: sample(4, { 'sample-p4-active-calves': { reps: 20 } }),
    where: { section: 0, exercise: 1 },
    expected: '5–10',
    factId: 'flex7-p2-4-warm-up-active.reps',
  },
  {
    rule: 'flexibility-sets',
    name: 'four sets of rolling',
    session: sample(3, { 'sample-p3-roll': { sets: 4 } }),
    where: { section: 0, exercise: 0 },
    expected: '1–3',
  },
  {
    rule: 'resistance-sets',
    name: 'two sets in Phase 4',
    session: sample(4, { 'sample-p4-bench': { sets: 2 } }),
    where: { section: 2, exercise: 2 },
    found: '2',
    expected: '4–6',
    factId: 'res7-p4.sets',
  },
  {
    rule: 'resistance-reps',
    name: 'ten repetitions in Phase 1',
    session: sample(1, { 'sample-p1-back': { reps: 10 } }),
    where: { section: 3, exercise: 2 },
    found: '10',
    expected: '12–20',
    factId: 'res7-p1.reps',
  },
  {
    rule: 'resistance-reps',
    name: 'fifteen repetitions of the second half in Phase 2',
    session: sample(2, { 'sample-p2-back-2': { reps: 15 } }),
    where: { section: 3, exercise: 3 },
    expected: '8–12',
    factId: 'res7-p2-stabilization.reps',
  },
  {
    rule: 'resistance-reps',
    name: 'five throws',
    session: sample(5, { 'sample-p5-chest-2': { reps: 5 } }),
    where: { section: 2, exercise: 1 },
    expected: '8–10',
    factId: 'res7-p5-power.reps',
  },
  {
    rule: 'resistance-tempo',
    name: 'an explosive tempo in Phase 3',
    session: sample(3, { 'sample-p3-bench': { tempo: 'X-X-X-X' } }),
    where: { section: 2, exercise: 0 },
    found: 'X-X-X-X',
    expected: '2-0-2-0',
    factId: 'res7-p3.tempo',
  },
  {
    rule: 'resistance-tempo',
    name: 'a moderate tempo for the second half in Phase 2',
    session: sample(2, { 'sample-p2-legs-2': { tempo: '2-0-2-0' } }),
    where: { section: 3, exercise: 7 },
    expected: '4-2-1-1',
    factId: 'res7-p2-stabilization.tempo',
  },
  {
    rule: 'resistance-load',
    name: 'sixty percent in Phase 4',
    session: sample(4, { 'sample-p4-deadlift': { percentOneRm: { min: 60, max: 65 } } }),
    where: { section: 2, exercise: 1 },
    found: '60–65%',
    expected: '85–100%',
    factId: 'res7-p4.percentOneRm',
  },
  {
    rule: 'resistance-load',
    name: 'a fast half that is too heavy',
    session: sample(5, { 'sample-p5-legs-2': { percentOneRm: { min: 60, max: 60 } } }),
    where: { section: 2, exercise: 7 },
    expected: '30–45%',
    factId: 'res7-p5-power.percentOneRm',
  },
  {
    rule: 'resistance-rest',
    name: 'three minutes of rest in Phase 1',
    session: sample(1, { 'sample-p1-legs': { restAfterSeconds: 180 } }),
    where: { section: 3, exercise: 4 },
    found: '3 min',
    expected: '0–90 s',
    factId: 'res7-p1.restAfterSeconds',
  },
  {
    rule: 'resistance-rest',
    name: 'half a minute between the pairs of Phase 5',
    session: sample(5, { 'sample-p5-back-2': { restAfterSeconds: 30 } }),
    where: { section: 2, exercise: 3 },
    expected: '1–2 min',
    factId: 'res7-p5-power.restAfterSeconds',
  },
  {
    rule: 'resistance-per-body-part',
    name: 'one exercise for the triceps in Phase 3',
    session: sample(3, { 'sample-p3-pushdown': 'remove' }),
    where: { section: 2 },
    found: '1',
    expected: '2–4',
    factId: 'res7-p3.perBodyPart',
  },
  {
    rule: 'heavy-and-unstable',
    name: 'a near-maximal load on one leg',
    session: sample(2, { 'sample-p2-legs-2': { percentOneRm: { min: 90, max: 90 } } }),
    where: { section: 3, exercise: 7 },
  },
  {
    rule: 'medicine-ball-weight',
    name: 'a ball of a fifth of body weight',
    session: sample(5, { 'sample-p5-chest-2': { medicineBallPercentOfBodyWeight: 20 } }),
    where: { section: 2, exercise: 1 },
    found: '20%',
    expected: 'at most 10%',
    factId: 'medicine-ball.percentOfBodyWeight',
  },
  {
    rule: 'superset-missing',
    name: 'a lone lift in Phase 2',
    session: add(sample(2), 'resistance', {
      exerciseId: 'biceps-curl-machine',
      sets: 3,
      reps: 10,
      tempo: '2-0-2-0',
      restAfterSeconds: 60,
    }),
    where: { section: 3, exercise: 8 },
  },
  {
    rule: 'superset-size',
    name: 'three exercises in one pair',
    session: inSection(sample(2), 'resistance', (lines) => [
      ...lines,
      {
        exerciseId: 'ball-squat',
        sets: 3,
        reps: 10,
        tempo: '4-2-1-1',
        restAfterSeconds: 60,
        superset: 'D',
      },
    ]),
    where: { section: 3, exercise: 6 },
    found: '3 exercises',
  },
  {
    rule: 'superset-split',
    name: 'the second half left for the end',
    session: inSection(sample(5), 'resistance', ([first, second, ...rest]) => [
      first as PlannedExercise,
      ...rest,
      second as PlannedExercise,
    ]),
    where: { section: 2, exercise: 0 },
  },
  {
    rule: 'superset-order',
    name: 'the stabilization exercise first',
    session: sample(2, {
      'sample-p2-chest-1': {
        exerciseId: 'push-up-hands-on-ball',
        tempo: '4-2-1-1',
        percentOneRm: { min: 50, max: 60 },
      },
      'sample-p2-chest-2': { exerciseId: 'barbell-bench-press', tempo: '2-0-2-0' },
    }),
    where: { section: 3, exercise: 1 },
  },
  {
    rule: 'superset-levels',
    name: 'two strength exercises in Phase 2',
    session: sample(2, { 'sample-p2-chest-2': { exerciseId: 'flat-dumbbell-chest-press' } }),
    where: { section: 3, exercise: 1 },
  },
  {
    rule: 'superset-levels',
    name: 'a Phase 5 pair in Phase 2',
    session: sample(2, { 'sample-p2-legs-2': { exerciseId: 'squat-jump' } }),
    where: { section: 3, exercise: 7 },
  },
  {
    rule: 'superset-levels',
    name: 'a Phase 2 pair in Phase 5',
    session: sample(5, { 'sample-p5-legs-2': { exerciseId: 'single-leg-squat' } }),
    where: { section: 2, exercise: 7 },
  },
  {
    rule: 'superset-body-part',
    name: 'chest, then back',
    session: sample(2, { 'sample-p2-chest-2': { exerciseId: 'standing-lat-pulldown' } }),
    where: { section: 3, exercise: 1 },
  },
  {
    rule: 'superset-pattern',
    name: 'a squat, then a hinge',
    session: sample(2, { 'sample-p2-legs-2': { exerciseId: 'single-leg-romanian-deadlift' } }),
    where: { section: 3, exercise: 7 },
  },
  {
    rule: 'superset-same-exercise',
    name: 'the bench press twice',
    session: sample(2, { 'sample-p2-chest-2': { exerciseId: 'barbell-bench-press' } }),
    where: { section: 3, exercise: 1 },
  },
  {
    rule: 'superset-rest-inside',
    name: 'a rest inside the pair',
    session: sample(5, { 'sample-p5-shoulders-1': { restAfterSeconds: 30 } }),
    where: { section: 2, exercise: 4 },
    found: '30 s',
    expected: '0 s',
    factId: 'res7-p5-strength.restInsideSupersetSeconds',
  },
];

describe('planted faults in a session', () => {
  test.each(faults.map((fault) => [fault.rule, fault.name, fault] as const))('%s: %s', (rule, _name, fault) => {
    const found = checkSession(fault.session);
    expect(rules(violations(found))).toEqual([rule]);
    expect(rules(found.filter((finding) => finding.severity === 'warning'))).toEqual(fault.warnings ?? []);
    const [finding] = violations(found);
    expect(finding?.where).toEqual(fault.where);
    if (fault.found !== undefined) expect(finding?.found).toBe(fault.found);
    if (fault.expected !== undefined) expect(finding?.expected).toBe(fault.expected);
    if (fault.factId !== undefined) expect(finding?.factId).toBe(fault.factId);
    expect(finding?.mend).toMatch(/^[A-Z].*[.?]$/);
  });

  test('two faults are two findings', () => {
    const twice = sample(1, { 'sample-p1-back': { reps: 10 }, 'sample-p1-legs': { tempo: '2-0-2-0' } });
    expect(rules(checkSession(twice))).toEqual(['resistance-reps', 'resistance-tempo']);
  });
});

interface ProgramFault {
  readonly rule: ProgramRuleId;
  readonly name: string;
  readonly program: Program;
  readonly where: Where;
  readonly reason?: RegExp;
}

const newClient: TrainingHistory = { status: 'new', completed: [] };

const programFaults: readonly ProgramFault[] = [
  {
    rule: 'block-phases',
    name: 'a block without a phase',
    program: { client: newClient, blocks: [block([1]), block([])] },
    where: { block: 1 },
  },
  {
    rule: 'block-phases',
    name: 'a phase named twice',
    program: { client: newClient, blocks: [block([1]), block([2]), block([2, 2])] },
    where: { block: 2 },
  },
  {
    rule: 'block-weeks',
    name: 'ten weeks of Phase 1',
    program: { client: newClient, blocks: [block([1], { weeks: 10 })] },
    where: { block: 0 },
  },
  {
    rule: 'block-weeks',
    name: 'one week of Phase 2',
    program: { client: newClient, blocks: [block([1]), block([2], { weeks: 1 })] },
    where: { block: 1 },
  },
  {
    rule: 'block-frequency',
    name: 'six sessions a week for a new client',
    program: { client: newClient, blocks: [block([1], { sessionsPerWeek: 6 })] },
    where: { block: 0 },
  },
  {
    rule: 'block-frequency',
    name: 'six power sessions a week',
    program: {
      client: { status: 'intermediate', completed: [1, 2] },
      blocks: [block([5], { sessionsPerWeek: 6 })],
    },
    where: { block: 0 },
  },
  {
    rule: 'session-phase',
    name: 'a Phase 3 session in a block of Phase 1',
    program: { client: newClient, blocks: [block([1], { sessions: [sample(1), sample(3)] })] },
    where: { block: 0, session: 1 },
  },
  {
    rule: 'progression',
    name: 'a new client put straight into Phase 4',
    program: { client: newClient, blocks: [block([4])] },
    where: { block: 0 },
    reason: /Phase 1 comes before Phase 4.*Phase 2 comes before Phase 4.*only for experienced lifters/,
  },
  {
    rule: 'progression',
    name: 'Phase 2 left out',
    program: { client: newClient, blocks: [block([1]), block([3])] },
    where: { block: 1 },
    reason: /^Phase 2 comes before Phase 3/,
  },
  {
    rule: 'progression',
    name: 'Phase 4 for someone who never lifted heavy',
    program: { client: newClient, blocks: [block([1]), block([2]), block([3]), block([4])] },
    where: { block: 3 },
    reason: /only for experienced lifters/,
  },
  {
    rule: 'progression',
    name: 'power where heavy work is ruled out',
    program: { client: { ...newClient, heavyLiftingRuledOut: true }, blocks: [block([1]), block([2]), block([5])] },
    where: { block: 2 },
    reason: /A physician decides first/,
  },
  {
    rule: 'progression',
    name: 'a returning client who goes on where they stopped',
    program: { client: { status: 'returning', completed: [1, 2, 3] }, blocks: [block([3])] },
    where: { block: 0 },
    reason: /After a break/,
  },
  {
    rule: 'progression',
    name: 'a step up after a lost checkpoint',
    program: { client: { status: 'new', completed: [1], checkpointsHeld: false }, blocks: [block([2])] },
    where: { block: 0 },
    reason: /checkpoint was lost/,
  },
  {
    rule: 'mixed-phases',
    name: 'phases mixed before the base',
    program: { client: newClient, blocks: [block([1]), block([1, 2])] },
    where: { block: 1 },
    reason: /Phases 1 and 2 done/,
  },
];

describe('planted faults in a program', () => {
  test.each(programFaults.map((fault) => [fault.rule, fault.name, fault] as const))('%s: %s', (rule, _name, fault) => {
    const found = violations(checkProgram(fault.program));
    expect(rules(found)).toEqual([rule]);
    expect(found[0]?.where).toEqual(fault.where);
    if (fault.reason) expect(found[0]?.reason).toMatch(fault.reason);
  });

  test('a fault in a session is placed in its block', () => {
    const blocks = [block([1]), block([2], { sessions: [sample(2), sample(2, { 'sample-p2-legs-1': { sets: 9 } })] })];
    expect(violations(checkProgram({ client: newClient, blocks }))).toMatchObject([
      { rule: 'resistance-sets', where: { block: 1, session: 1, section: 3, exercise: 6 } },
    ]);
  });

  test('each of the published years needs its lifter only for Phase 4', () => {
    const blocked = yearPlans.flatMap((plan) =>
      violations(checkProgram({ client: newClient, blocks: plan.months.map((phases) => block(phases)) })).map(
        (finding) => `${plan.id} ${finding.rule} ${String(finding.where.block)}`,
      ),
    );
    expect(blocked).toEqual([
      'year-muscle-7 progression 3',
      'year-muscle-7 progression 6',
      'year-muscle-7 progression 9',
    ]);
  });

  test('a returning client comes back through Phase 1', () => {
    const client: TrainingHistory = { status: 'returning', completed: [1, 2, 3] };
    expect(checkProgram({ client, blocks: [block([1]), block([3])] })).toEqual([]);
  });

  test('the power exception opens a block of Phase 5', () => {
    const client: TrainingHistory = { status: 'advanced', completed: [], powerReady: true };
    expect(checkProgram({ client, blocks: [block([5], { sessionsPerWeek: 3 })] })).toEqual([]);
  });
});

describe('warnings', () => {
  const cases: readonly (readonly [ProgramRuleId, string, Session, Where])[] = [
    [
      'exercise-unknown',
      'a name that the library does not hold',
      sample(3, { 'sample-p3-bench': { exerciseId: 'barbell-bench-pres' } }),
      { section: 2, exercise: 0 },
    ],
    [
      'superset-unneeded',
      'a superset in Phase 3',
      sample(3, {
        'sample-p3-close-grip': { superset: 'A', restAfterSeconds: 0 },
        'sample-p3-pushdown': { superset: 'A' },
      }),
      { section: 2, exercise: 3 },
    ],
    [
      'resistance-unstable',
      'a ball press for size',
      sample(3, { 'sample-p3-incline': { exerciseId: 'ball-dumbbell-chest-press' } }),
      { section: 2, exercise: 1 },
    ],
    [
      'resistance-tempo',
      'a tempo as the 6th edition writes it',
      sample(1, { 'sample-p1-back': { tempo: '4/2/1' } }),
      { section: 3, exercise: 2 },
    ],
    [
      'resistance-rest',
      'the long rest between two pairs',
      sample(5, { 'sample-p5-chest-2': { restAfterSeconds: 180 } }),
      { section: 2, exercise: 1 },
    ],
    [
      'component-rest',
      'two minutes after a core exercise',
      sample(2, { 'sample-p2-crunch': { restAfterSeconds: 120 } }),
      { section: 1, exercise: 0 },
    ],
    [
      'flexibility-reps',
      'eight dynamic repetitions, as the study guide prints',
      sample(5, { 'sample-p5-swings': { reps: 8 } }),
      { section: 0, exercise: 1 },
    ],
    [
      'flexibility-order',
      'stretching before rolling',
      inSection(sample(3), 'cool-down', (lines) => swap(lines, 0, 1)),
      { section: 4, exercise: 0 },
    ],
    [
      'warm-up-technique',
      'a static stretch before power',
      inSection(sample(5), 'warm-up', (lines) => [
        ...lines,
        { exerciseId: 'static-gastrocnemius', sets: 1, holdSeconds: 30 },
      ]),
      { section: 0, exercise: 4 },
    ],
    [
      'warm-up-technique',
      'a static stretch beside the active ones',
      add(sample(2), 'warm-up', { exerciseId: 'static-gastrocnemius', sets: 1, holdSeconds: 30 }),
      { section: 0, exercise: 3 },
    ],
    [
      'warm-up-cardio',
      'a walk before power',
      inSection(sample(5), 'warm-up', (lines) => [{ label: 'Easy walk', sets: 1, minutes: 5 }, ...lines]),
      { section: 0, exercise: 0 },
    ],
    [
      'variable-missing',
      'a roll without a time',
      inSection(sample(4), 'cool-down', ([first, ...rest]) => {
        const { holdSeconds: _hold, ...line } = first as PlannedExercise;
        return [line, ...rest];
      }),
      { section: 4, exercise: 0 },
    ],
    [
      'variable-missing',
      'a lift without tempo or rest',
      inSection(sample(4), 'resistance', ([first, ...rest]) => {
        const { tempo: _tempo, restAfterSeconds: _rest, ...line } = first as PlannedExercise;
        return [line, ...rest];
      }),
      { section: 2, exercise: 0 },
    ],
  ];
  test.each(cases)('%s: %s', (rule, _name, session, where) => {
    expect(checkSession(session)).toMatchObject([{ rule, severity: 'warning', where }]);
  });

  test('limited mobility keeps the static stretch without a word', () => {
    const stretch: PlannedExercise = { exerciseId: 'static-gastrocnemius', sets: 1, holdSeconds: 30 };
    for (const phase of [2, 5] as const) {
      const session = add(sample(phase), 'warm-up', stretch);
      expect(checkSession(session, { limitedMobility: true })).toEqual([]);
      const program = { client: { ...trained, completed: [1, 2] as const, limitedMobility: true } };
      expect(checkProgram({ ...program, blocks: [block([phase], { sessions: [session] })] })).toEqual([]);
    }
  });

  test('four sessions a week for a new client stand in another table', () => {
    expect(checkProgram({ client: newClient, blocks: [block([1], { sessionsPerWeek: 4 })] })).toMatchObject([
      {
        rule: 'block-frequency',
        severity: 'warning',
        found: '4',
        expected: '2–3',
        factId: 'freq7-beginner.sessionsPerWeek',
        disputeId: 'weekly-frequency',
      },
    ]);
  });

  test('Phase 5 that was never trained alone may join a mix', () => {
    const blocks = [block([1]), block([2]), block([1, 2, 5])];
    expect(checkProgram({ client: newClient, blocks })).toMatchObject([
      { rule: 'mixed-phases', severity: 'warning', where: { block: 2 } },
    ]);
  });
});

describe('every rule', () => {
  const everything = [
    ...faults.flatMap((fault) => checkSession(fault.session)),
    ...programFaults.flatMap((fault) => checkProgram(fault.program)),
  ];

  test('is broken by a test above', () => {
    const warned: readonly ProgramRuleId[] = [
      'exercise-unknown',
      'superset-unneeded',
      'resistance-unstable',
      'flexibility-order',
      'variable-missing',
    ];
    const broken = new Set<ProgramRuleId>([...rules(everything), ...warned]);
    expect(programRules.map((rule) => rule.id).filter((id) => !broken.has(id))).toEqual([]);
  });

  test('says what, why and how to mend it, with sources, and facts that exist', () => {
    const known = new Set<string>(sources.map((source) => source.id));
    for (const finding of everything) {
      expect(finding.message, finding.rule).toMatch(/^\S.*[.?]$/);
      expect(finding.reason, finding.rule).toMatch(/^[A-Z].*\.$/);
      expect(finding.mend, finding.rule).toBeDefined();
      expect(finding.sources.length, finding.rule).toBeGreaterThan(0);
      expect(finding.sources.filter((source) => !known.has(source))).toEqual([]);
      expect(finding.chapter).toMatch(/^\/(model|phases)\//);
      if (finding.factId !== undefined) expect(findFact(finding.factId)?.id).toBe(finding.factId);
    }
  });

  test('has an id and a title of its own', () => {
    expect(new Set(programRules.map((rule) => rule.id)).size).toBe(programRules.length);
    expect(new Set(programRules.map((rule) => rule.title)).size).toBe(programRules.length);
  });

  test('a finding reads like this', () => {
    const [finding] = checkSession(sample(1, { 'sample-p1-back': { reps: 10 } }));
    expect(finding).toEqual({
      rule: 'resistance-reps',
      severity: 'violation',
      where: { section: 3, exercise: 2 },
      message: 'Standing cable row: 10 repetitions. Phase 1 takes 12–20 repetitions.',
      reason: 'Many repetitions with a light load train endurance and give the nervous system practice.',
      expected: '12–20',
      found: '10',
      factId: 'res7-p1.reps',
      mend: 'Plan 12 repetitions.',
      sources: ['T7-21', 'SG6', 'T7-20'],
      chapter: '/phases/1/',
    });
  });
});
