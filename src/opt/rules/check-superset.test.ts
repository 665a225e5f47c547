import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '../exercises/index.ts';
import { notSupersets, supersetPairs } from '../supersets.ts';
import type { NotSuperset } from '../supersets.ts';
import { checkSuperset } from './check-superset.ts';
import type { SupersetDetails, SupersetReasonId, SupersetVerdict } from './check-superset.ts';

const blocking = (verdict: SupersetVerdict): readonly SupersetReasonId[] =>
  verdict.reasons.filter((reason) => reason.kind === 'blocks').map((reason) => reason.id);

// Typed from the tables of published and constructed pairs.
const phase2 = `
barbell-bench-press > push-up
barbell-bench-press > push-up-hands-on-ball
barbell-bench-press > ball-dumbbell-chest-press
machine-chest-press > single-leg-cable-press
barbell-bench-press > suspended-push-up
machine-pulldown > standing-lat-pulldown
machine-row > standing-cable-row
seated-cable-row > standing-cable-row
seated-cable-row > renegade-row
seated-shoulder-press-machine > bottoms-up-kettlebell-press
seated-shoulder-press-machine > single-leg-dumbbell-shoulder-press
seated-dumbbell-shoulder-press > single-leg-dumbbell-shoulder-press
barbell-squat > single-leg-squat
romanian-deadlift > single-leg-romanian-deadlift
machine-calf-raise > single-leg-calf-raise
incline-dumbbell-press > standing-cable-chest-press
flat-dumbbell-chest-press > push-up-hands-on-ball
seated-cable-row > ball-dumbbell-row
supported-dumbbell-row > standing-cable-row
seated-lat-pulldown > single-leg-pulldown
seated-dumbbell-lateral-raise > single-leg-dumbbell-scaption
biceps-curl-machine > single-leg-dumbbell-curl
seated-two-arm-dumbbell-curl > single-leg-cable-curl
cable-pushdown > single-leg-cable-pressdown
close-grip-bench-press > narrow-grip-push-up
leg-press > ball-squat
dumbbell-squat > multiplanar-step-up
squat-curl-to-two-arm-press > single-leg-squat-curl-to-overhead-press
deadlift-shrug-to-calf-raise > single-leg-romanian-deadlift-curl-to-overhead-press
multiplanar-lunge-to-two-arm-dumbbell-press > multiplanar-step-up-balance-curl-to-overhead-press`;

const phase5 = `
barbell-bench-press > medicine-ball-chest-pass
machine-chest-press > plyometric-push-up
incline-barbell-bench-press > speed-tubing-chest-press
flat-dumbbell-chest-press > rotation-chest-pass
machine-pulldown > soccer-throw
machine-row > medicine-ball-pullover-throw
pull-up > soccer-throw
seated-cable-row > speed-tubing-row
seated-shoulder-press-machine > front-medicine-ball-oblique-throw
seated-dumbbell-shoulder-press > overhead-medicine-ball-throw
seated-dumbbell-shoulder-press > front-medicine-ball-oblique-throw
seated-shoulder-press-machine > speed-tubing-shoulder-press
barbell-squat > squat-jump
romanian-deadlift > tuck-jump
leg-press > power-step-up
deadlift > box-jump
squat-to-overhead-press > kettlebell-snatch
deadlift-shrug-to-calf-raise > barbell-clean
squat-curl-to-two-arm-press > two-arm-push-press
step-up-to-overhead-press > dumbbell-snatch`;

const pairs = [
  ...phase2
    .trim()
    .split('\n')
    .map((line) => [2, ...line.split(' > ')] as [2, string, string]),
  ...phase5
    .trim()
    .split('\n')
    .map((line) => [5, ...line.split(' > ')] as [5, string, string]),
];

describe('listed pairs', () => {
  test.each(pairs)('Phase %i: %s, then %s', (phase, first, second) => {
    const verdict = checkSuperset(first, second, phase);
    expect(blocking(verdict)).toEqual([]);
    expect(verdict.isPair).toBe(true);
    expect(verdict.isWiderSuperset).toBe(true);
    expect(verdict.listed).toMatchObject({ phase, firstId: first, secondId: second });
  });

  test.each(pairs)('Phase %i: %s after %s is recognized as reversed', (phase, first, second) => {
    const verdict = checkSuperset(second, first, phase);
    expect(blocking(verdict)).toEqual(['order-reversed']);
    expect(verdict.isReversed).toBe(true);
  });

  test.each(pairs)('Phase %i pair %s, then %s, belongs to no other phase', (phase, first, second) => {
    expect(blocking(checkSuperset(first, second, phase === 2 ? 5 : 2))[0]).toBe('pair-of-another-phase');
    for (const other of [1, 3, 4] as const) {
      expect(blocking(checkSuperset(first, second, other))).toContain('phase-without-supersets');
    }
  });

  test('the table above holds every pair of the library', () => {
    expect(pairs.map(([phase, first, second]) => `${phase} ${first} ${second}`).sort()).toEqual(
      supersetPairs.map((pair) => `${pair.phase} ${pair.firstId} ${pair.secondId}`).sort(),
    );
  });

  test('the proposals of the library pass too', () => {
    for (const exercise of exercises) {
      for (const second of exercise.phase2PairsWith ?? []) {
        expect(blocking(checkSuperset(exercise, second, 2)), `${exercise.id} ${second}`).toEqual([]);
      }
      for (const second of exercise.phase5PairsWith ?? []) {
        expect(blocking(checkSuperset(exercise, second, 5)), `${exercise.id} ${second}`).toEqual([]);
      }
    }
  });
});

describe('pairs that are none', () => {
  const cases: readonly (readonly [
    string,
    string,
    string,
    2 | 5,
    SupersetDetails,
    readonly SupersetReasonId[],
    boolean,
  ])[] = [
    [
      'chest, then back',
      'barbell-bench-press',
      'seated-cable-row',
      2,
      {},
      ['different-body-part', 'both-strength', 'different-pattern'],
      true,
    ],
    [
      'squat, then Romanian deadlift',
      'barbell-squat',
      'romanian-deadlift',
      2,
      {},
      ['both-strength', 'different-pattern'],
      true,
    ],
    ['deadlift, then squat', 'deadlift', 'barbell-squat', 2, {}, ['both-strength', 'different-pattern'], true],
    [
      'scaption, then ball press',
      'single-leg-dumbbell-scaption',
      'seated-stability-ball-military-press',
      2,
      {},
      ['both-stabilization', 'different-pattern'],
      true,
    ],
    ['ball squat, then step-up', 'ball-squat', 'multiplanar-step-up', 2, {}, ['both-stabilization'], true],
    ['bench press twice', 'barbell-bench-press', 'barbell-bench-press', 2, {}, ['same-exercise'], false],
    [
      'bench press, then squat jump',
      'barbell-bench-press',
      'squat-jump',
      5,
      {},
      ['different-body-part', 'different-pattern'],
      false,
    ],
    ['push-up, then bench press', 'push-up', 'barbell-bench-press', 2, {}, ['order-reversed'], true],
    [
      'heavy bench press, rest, push-up',
      'barbell-bench-press',
      'push-up',
      2,
      { first: { rm: 4 }, restInsideSeconds: 30 },
      ['rest-inside-pair', 'load-of-another-phase'],
      false,
    ],
    ['squat jump, then squat', 'squat-jump', 'barbell-squat', 5, {}, ['order-reversed'], true],
    [
      'squat at a 5RM, then single-leg squat, as Phase 2',
      'barbell-squat',
      'single-leg-squat',
      2,
      { first: { rm: 5 } },
      ['load-of-another-phase'],
      true,
    ],
    [
      'the same, as Phase 5',
      'barbell-squat',
      'single-leg-squat',
      5,
      { first: { rm: 5 } },
      ['pair-of-another-phase'],
      true,
    ],
    [
      'row, then tubing press',
      'seated-cable-row',
      'speed-tubing-chest-press',
      5,
      {},
      ['different-body-part', 'different-pattern'],
      true,
    ],
    [
      'chest press, then curl',
      'machine-chest-press',
      'biceps-curl-machine',
      2,
      {},
      ['different-body-part', 'both-strength', 'different-pattern'],
      false,
    ],
    [
      'a throw with a heavy ball, then bench press',
      'medicine-ball-chest-pass',
      'barbell-bench-press',
      5,
      { first: { medicineBallPercentOfBodyWeight: 20 } },
      ['order-reversed', 'ball-too-heavy'],
      true,
    ],
  ];
  test.each(cases)('%s', (_name, first, second, phase, details, expected, wider) => {
    const verdict = checkSuperset(first, second, phase, details);
    expect(verdict.isPair).toBe(false);
    expect(blocking(verdict)).toEqual(expected);
    expect(verdict.isWiderSuperset).toBe(wider);
  });

  test('every one that the library can name is refused for its own reasons', () => {
    const details: Partial<Record<(typeof notSupersets)[number]['id'], SupersetDetails>> = {
      'not-heavy-bench-press-rest-push-up': { first: { rm: 4 }, restInsideSeconds: 30 },
      'not-heavy-squat-then-single-leg-squat': { first: { rm: 5 } },
      'not-heavy-ball-throw-then-bench-press': { first: { medicineBallPercentOfBodyWeight: 20 } },
    };
    for (const wrong of notSupersets as readonly NotSuperset[]) {
      if (!wrong.firstId) continue;
      // The one without a second id is the same lift with a pause.
      const verdict = checkSuperset(
        wrong.firstId,
        wrong.secondId ?? wrong.firstId,
        wrong.phase ?? 2,
        details[wrong.id as (typeof notSupersets)[number]['id']],
      );
      expect(blocking(verdict), wrong.id).toEqual(expect.arrayContaining([...wrong.reasons]));
    }
  });

  test('opposing muscles are named as a superset in the wider sense', () => {
    const text = (first: string, second: string): string | undefined =>
      checkSuperset(first, second, 2).reasons.find((reason) => reason.id === 'wider-superset')?.text;
    expect(text('barbell-bench-press', 'seated-cable-row')).toMatch(/opposing muscles/);
    expect(text('biceps-curl-machine', 'cable-pushdown')).toMatch(/opposing muscles/);
    expect(text('cable-leg-extension', 'cable-hamstring-curl')).toMatch(/opposing muscles/);
    expect(text('barbell-squat', 'romanian-deadlift')).toMatch(/one muscle group/);
    expect(text('machine-chest-press', 'biceps-curl-machine')).toBeUndefined();
    expect(text('barbell-bench-press', 'push-up')).toBeUndefined();
  });
});

describe('numbers', () => {
  const phaseTwo = (details: SupersetDetails) => blocking(checkSuperset('barbell-bench-press', 'push-up', 2, details));
  const phaseFive = (details: SupersetDetails) =>
    blocking(checkSuperset('barbell-bench-press', 'medicine-ball-chest-pass', 5, details));

  test('the numbers of the phase pass', () => {
    expect(
      phaseTwo({
        first: { reps: 8, tempo: '2-0-2-0', percentOneRm: { min: 70, max: 80 }, rm: 12 },
        second: { reps: 12, tempo: '4-2-1-1', percentOneRm: 50 },
        restInsideSeconds: 0,
      }),
    ).toEqual([]);
    expect(
      phaseFive({
        first: { reps: 5, tempo: 'X-X-X-X', percentOneRm: { min: 85, max: 100 }, rm: 1 },
        second: { reps: 10, tempo: 'X-X-X-X', percentOneRm: 45, medicineBallPercentOfBodyWeight: 10 },
        restInsideSeconds: 0,
      }),
    ).toEqual([]);
  });

  test('the tempo of the 6th edition is the same tempo', () => {
    expect(phaseTwo({ first: { tempo: '2/0/2' }, second: { tempo: '4/2/1' } })).toEqual([]);
  });

  test.each<readonly [string, readonly SupersetReasonId[], readonly SupersetReasonId[]]>([
    ['repetitions', phaseTwo({ first: { reps: 13 } }), ['reps-outside-range']],
    ['repetitions of the second', phaseTwo({ second: { reps: 15 } }), ['reps-outside-range']],
    ['power repetitions', phaseFive({ second: { reps: 12 } }), ['reps-outside-range']],
    ['tempo of the first', phaseTwo({ first: { tempo: '4-2-1-1' } }), ['tempo-of-another-phase']],
    ['tempo of the second', phaseTwo({ second: { tempo: '2-0-2-0' } }), ['tempo-of-another-phase']],
    ['a heavy load in Phase 2', phaseTwo({ first: { percentOneRm: 90 } }), ['load-of-another-phase']],
    ['a load of no phase', phaseTwo({ first: { percentOneRm: 20 } }), ['load-outside-range']],
    [
      'a light load in Phase 5',
      phaseFive({ first: { percentOneRm: { min: 70, max: 80 } } }),
      ['load-of-another-phase'],
    ],
    ['a heavy fast half', phaseFive({ second: { percentOneRm: 60 } }), ['load-of-another-phase']],
    ['a rest inside', phaseFive({ restInsideSeconds: 5 }), ['rest-inside-pair']],
    ['a ball just too heavy', phaseFive({ second: { medicineBallPercentOfBodyWeight: 11 } }), ['ball-too-heavy']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the rest', () => {
  test('core, balance and jumping rows are not lifts', () => {
    expect(blocking(checkSuperset('barbell-squat', 'balance-single-leg-squat', 2))).toEqual(['not-resistance']);
    expect(blocking(checkSuperset('barbell-squat', 'plyo-squat-jump', 5))).toEqual(['not-resistance']);
  });

  test('two fast exercises, and stabilization before power', () => {
    expect(blocking(checkSuperset('squat-jump', 'box-jump', 5))).toEqual(['both-power']);
    expect(blocking(checkSuperset('ball-squat', 'squat-jump', 5))).toEqual(['first-not-strength']);
  });

  test('near patterns pass with advice, far ones do not', () => {
    const near = checkSuperset('seated-cable-row', 'standing-lat-pulldown', 2);
    expect(near.isPair).toBe(true);
    expect(near.reasons.map((reason) => reason.id)).toContain('similar-pattern');
    expect(blocking(checkSuperset('barbell-squat', 'single-leg-romanian-deadlift', 2))).toEqual(['different-pattern']);
    expect(blocking(checkSuperset('leg-press', 'single-leg-calf-raise', 2))).toEqual(['different-pattern']);
  });

  test('a row of one’s own may stand in for an id', () => {
    const bench = exercises.find((exercise) => exercise.id === 'barbell-bench-press');
    expect(bench).toBeDefined();
    if (bench) expect(checkSuperset({ ...bench, id: 'my-own-press' }, 'push-up', 2).isPair).toBe(true);
  });

  test('an unknown exercise is refused with the nearest name', () => {
    expect(() => checkSuperset('barbell-bench-pres', 'push-up', 2)).toThrow(
      'No exercise "barbell-bench-pres". Did you mean "barbell-bench-press"?',
    );
  });

  test('any two exercises: a verdict with reasons, and a pair exactly when none blocks', () => {
    const any = fc.constantFrom(...exercises);
    fc.assert(
      fc.property(any, any, fc.constantFrom(1, 2, 3, 4, 5), (first, second, phase) => {
        const verdict = checkSuperset(first, second, phase);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        expect(verdict.isPair).toBe(blocking(verdict).length === 0);
        if (!verdict.isPair) return;
        expect([2, 5]).toContain(phase);
        expect(first.level).toBe('strength');
        expect(second.level).toBe(phase === 2 ? 'stabilization' : 'power');
        expect(first.bodyPart).toBe(second.bodyPart);
        expect(first.id).not.toBe(second.id);
      }),
      { numRuns: 1000 },
    );
  });
});
