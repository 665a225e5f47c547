import { getBrief } from '../exercises/brief.ts';
import type { BodyPart, ExerciseRow, MovementPattern } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import { findListedPair } from '../superset-pairs.ts';
import type { SupersetPair } from '../supersets.ts';
import type { PhaseNumber, Range, Tempo } from '../types.ts';
import { inReadingOrder, phasesInWords, taughtIn } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { getGeneralFact, getPhaseRow, getResistanceRow, isInside, resistanceRows, tempoLabelOf } from './rows.ts';
import type { ResistanceRow } from './rows.ts';
import { phaseTable } from './tables.baked.ts';

/** What the pairing of two exercises looks at. A row of the library has it, and more. */
export type PairedExercise = Pick<
  ExerciseRow,
  'id' | 'name' | 'component' | 'level' | 'bodyPart' | 'patterns' | 'equipment' | 'phase2PairsWith' | 'phase5PairsWith'
>;

export type SupersetReasonId =
  | 'phase-without-supersets'
  | 'same-exercise'
  | 'not-resistance'
  | 'different-body-part'
  | 'both-strength'
  | 'both-stabilization'
  | 'both-power'
  | 'order-reversed'
  | 'pair-of-another-phase'
  | 'first-not-strength'
  | 'different-pattern'
  | 'rest-inside-pair'
  | 'load-of-another-phase'
  | 'load-outside-range'
  | 'reps-outside-range'
  | 'tempo-of-another-phase'
  | 'ball-too-heavy'
  | 'levels-fit'
  | 'same-body-part'
  | 'same-pattern'
  | 'listed-pair'
  | 'similar-pattern'
  | 'wider-superset'
  | 'light-ball';

export type SupersetReason = Reason<SupersetReasonId>;

/** What is planned for one half of the pair, as far as it is known. */
export interface SupersetHalf {
  readonly reps?: number;
  readonly tempo?: Tempo;
  readonly percentOneRm?: number | Range;
  /** The load as an RM: 4 for a weight that can be lifted four times. */
  readonly rm?: number;
  readonly medicineBallPercentOfBodyWeight?: number;
}

export interface SupersetDetails {
  readonly first?: SupersetHalf;
  readonly second?: SupersetHalf;
  /** Rest between the two exercises, not after them. */
  readonly restInsideSeconds?: number;
}

export interface SupersetVerdict {
  /** True when the two make a pair as this phase trains it. */
  readonly isPair: boolean;
  /** True when the library's levels fit the phase with the two exchanged. */
  readonly isReversed: boolean;
  /** True for a superset in the wider textbook sense, whether or not it is a pair of the phase. */
  readonly isWiderSuperset: boolean;
  /** The pair of the library, where it names these two in this order for this phase. */
  readonly listed?: SupersetPair;
  /** What blocks first (the chief reason on top), then what allows, then advice. */
  readonly reasons: readonly SupersetReason[];
}

/** Patterns near enough for one pair to carry over to the other. Published pairs cross them. */
const similarPatterns: readonly (readonly MovementPattern[])[] = [
  ['pull-horizontal', 'pull-vertical'],
  ['squat', 'lunge', 'step'],
];

const opposingPatterns: readonly (readonly [MovementPattern, MovementPattern])[] = [
  ['push-horizontal', 'pull-horizontal'],
  ['push-vertical', 'pull-vertical'],
  ['elbow-flexion', 'elbow-extension'],
  ['knee-flexion', 'knee-extension'],
];

const opposingBodyParts: readonly (readonly [BodyPart, BodyPart])[] = [
  ['chest', 'back'],
  ['biceps', 'triceps'],
];

function areOpposed<T>(pairs: readonly (readonly [T, T])[], a: T, b: T): boolean {
  return pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

function haveOpposingMuscles(first: PairedExercise, second: PairedExercise): boolean {
  if (first.bodyPart && second.bodyPart && areOpposed(opposingBodyParts, first.bodyPart, second.bodyPart)) return true;
  return first.patterns.some((a) => second.patterns.some((b) => areOpposed(opposingPatterns, a, b)));
}

function patternMatch(first: PairedExercise, second: PairedExercise): 'same' | 'similar' | 'different' {
  if (first.patterns.some((pattern) => second.patterns.includes(pattern))) return 'same';
  const near = similarPatterns.some(
    (family) => first.patterns.some((p) => family.includes(p)) && second.patterns.some((p) => family.includes(p)),
  );
  return near ? 'similar' : 'different';
}

function findListed(first: PairedExercise, second: PairedExercise, phase: PhaseNumber): SupersetPair | undefined {
  return findListedPair(phase, first.id, second.id);
}

/** The library's own proposals go beyond the published pairs; each is shown as our example. */
function isProposed(first: PairedExercise, second: PairedExercise, phase: PhaseNumber): boolean {
  const proposed = phase === 2 ? first.phase2PairsWith : phase === 5 ? first.phase5PairsWith : undefined;
  return proposed?.includes(second.id) ?? false;
}

const bodyPartName = {
  'total-body': 'the whole body',
  chest: 'the chest',
  back: 'the back',
  shoulders: 'the shoulders',
  biceps: 'the biceps',
  triceps: 'the triceps',
  legs: 'the legs',
} as const satisfies Record<BodyPart, string>;

const secondLevel = { 2: 'stabilization', 5: 'power' } as const;
const otherPhase = { 2: 5, 5: 2 } as const;

function levelReasons(first: PairedExercise, second: PairedExercise, phase: 2 | 5): SupersetReason[] {
  const wanted = secondLevel[phase];
  const chapter = taughtIn.phase[phase];
  const sources = ['T7-13', 'T7-21', 'SG6'] as const;
  const order =
    phase === 2
      ? 'a strength exercise, then a stabilization exercise'
      : 'a heavy strength exercise, then a light explosive one';
  if (first.level === 'strength' && second.level === wanted) {
    return [
      {
        id: 'levels-fit',
        text: `${first.name} is a strength exercise and ${second.name} a ${wanted} exercise: that is the order of Phase ${phase}.`,
        kind: 'allows',
        sources,
        chapter,
      },
    ];
  }
  if (first.level === wanted && second.level === 'strength') {
    return [
      {
        id: 'order-reversed',
        text: `The order is reversed: Phase ${phase} takes ${order}. Put ${second.name} first.`,
        kind: 'blocks',
        sources,
        chapter,
      },
    ];
  }
  if (first.level === second.level && first.level !== null) {
    const missing = first.level === 'strength' ? `the ${wanted} half is missing` : 'the strength half is missing';
    return [
      {
        id: `both-${first.level}`,
        text: `Both are ${first.level} exercises, so ${missing}. Phase ${phase} takes ${order}.`,
        kind: 'blocks',
        sources,
        chapter,
      },
    ];
  }
  if (first.level === 'strength' || second.level === 'strength') {
    const other = otherPhase[phase];
    return [
      {
        id: 'pair-of-another-phase',
        text: `Strength with ${secondLevel[other]} is how Phase ${other} pairs its exercises. Phase ${phase} takes ${order}.`,
        kind: 'blocks',
        sources,
        chapter: taughtIn.phase[other],
      },
    ];
  }
  return [
    {
      id: 'first-not-strength',
      text: `Neither is a strength exercise. Phase ${phase} takes ${order}.`,
      kind: 'blocks',
      sources,
      chapter,
    },
  ];
}

function bodyPartReason(first: PairedExercise, second: PairedExercise, chapter: string): SupersetReason | undefined {
  if (!first.bodyPart || !second.bodyPart) return undefined;
  if (first.bodyPart === second.bodyPart) {
    return {
      id: 'same-body-part',
      text: `Both exercises train ${bodyPartName[first.bodyPart]}.`,
      kind: 'allows',
      sources: ['SEED', 'T7-21'],
      chapter,
    };
  }
  return {
    id: 'different-body-part',
    text: `${first.name} trains ${bodyPartName[first.bodyPart]} and ${second.name} ${bodyPartName[second.bodyPart]}: a pair of Phase 2 or 5 stays with one body part.`,
    kind: 'blocks',
    sources: ['SEED', 'T7-13', 'T7-21'],
    chapter,
  };
}

function patternReason(
  first: PairedExercise,
  second: PairedExercise,
  phase: PhaseNumber,
  chapter: string,
): SupersetReason {
  const sources = ['T7-13', 'T7-20', 'T7-21'] as const;
  const match = patternMatch(first, second);
  if (match === 'same') {
    return { id: 'same-pattern', text: 'Both use the same movement pattern.', kind: 'allows', sources, chapter };
  }
  if (findListed(first, second, phase) || isProposed(first, second, phase)) {
    return {
      id: 'similar-pattern',
      text: 'The patterns differ a little, and the pair is accepted as it is listed.',
      kind: 'advises',
      sources,
      chapter,
    };
  }
  if (match === 'similar') {
    return {
      id: 'similar-pattern',
      text: 'The patterns are close and not the same: a second exercise with the same pattern would carry over more.',
      kind: 'advises',
      sources,
      chapter,
    };
  }
  return {
    id: 'different-pattern',
    text: 'The movement patterns differ: the second exercise has to repeat the motion of the first.',
    kind: 'blocks',
    sources,
    chapter,
  };
}

function asRange(value: number | Range): Range {
  return typeof value === 'number' ? { min: value, max: value } : value;
}

/** Phases, other than this one, with a resistance row that has this load for a strength lift. */
function phasesWithLoad(half: SupersetHalf, phase: PhaseNumber): readonly PhaseNumber[] {
  return phaseTable
    .map((p) => p.number)
    .filter((number) => number !== phase)
    .filter((number) =>
      resistanceRows(number).some((row) => {
        if (row.role === 'power') return false;
        if (half.percentOneRm !== undefined) return row.percentOneRm && isInside(half.percentOneRm, row.percentOneRm);
        return half.rm !== undefined && row.rm !== undefined && isInside(half.rm, row.rm);
      }),
    );
}

function halfReasons(exercise: PairedExercise, half: SupersetHalf, row: ResistanceRow, phase: 2 | 5): SupersetReason[] {
  const found: SupersetReason[] = [];
  const chapter = taughtIn.phase[phase];
  const sources = ['T7-21', 'SG6'] as const;
  const percentOff =
    half.percentOneRm !== undefined && row.percentOneRm && !isInside(half.percentOneRm, row.percentOneRm);
  const rmOff = half.rm !== undefined && row.rm !== undefined && !isInside(half.rm, row.rm);
  if (percentOff || rmOff) {
    const elsewhere = phasesWithLoad(half, phase);
    const planned = percentOff
      ? formatQuantity('percentOneRm', asRange(half.percentOneRm ?? 0))
      : formatQuantity('rm', half.rm ?? 0);
    const wanted = percentOff
      ? row.percentOneRm && formatQuantity('percentOneRm', row.percentOneRm)
      : row.rm && formatQuantity('rm', row.rm);
    found.push(
      elsewhere.length > 0
        ? {
            id: 'load-of-another-phase',
            text: `${exercise.name} at ${planned} is a load of ${phasesInWords(elsewhere, 'or')}; this half of a Phase ${phase} pair uses ${wanted}.`,
            kind: 'blocks',
            sources,
            chapter,
          }
        : {
            id: 'load-outside-range',
            text: `${exercise.name} at ${planned}: this half of a Phase ${phase} pair uses ${wanted}.`,
            kind: 'blocks',
            sources,
            chapter,
          },
    );
  }
  if (half.reps !== undefined && !isInside(half.reps, row.reps)) {
    found.push({
      id: 'reps-outside-range',
      text: `${exercise.name}: ${half.reps} repetitions, and this half of a Phase ${phase} pair takes ${formatQuantity('reps', row.reps)}.`,
      kind: 'blocks',
      sources,
      chapter,
    });
  }
  if (half.tempo !== undefined && tempoLabelOf(half.tempo) !== row.tempoLabel) {
    found.push({
      id: 'tempo-of-another-phase',
      text: `${exercise.name} at ${half.tempo}: this half of a Phase ${phase} pair is done at ${row.tempo}, which is ${row.tempoLabel}.`,
      kind: 'blocks',
      sources,
      chapter,
    });
  }
  return found;
}

function ballReason(
  exercise: PairedExercise,
  half: SupersetHalf | undefined,
  chapter: string,
): SupersetReason | undefined {
  const limit = getGeneralFact('medicine-ball').percentOfBodyWeight ?? 0;
  const planned = half?.medicineBallPercentOfBodyWeight;
  const text = formatQuantity('percentOfBodyWeight', limit);
  if (planned !== undefined && planned > limit) {
    return {
      id: 'ball-too-heavy',
      text: `The ball is too heavy to throw fast: ${formatQuantity('percentOfBodyWeight', planned)} of body weight, where ${text} is the most.`,
      kind: 'blocks',
      sources: ['T7-20', 'T7-21'],
      chapter,
    };
  }
  const usesBall = exercise.level === 'power' && exercise.equipment.some((group) => group.includes('medicine-ball'));
  if (planned !== undefined || !usesBall) return undefined;
  return {
    id: 'light-ball',
    text: `Choose a ball of at most ${text} of body weight, so that it flies fast.`,
    kind: 'advises',
    sources: ['T7-20', 'T7-21'],
    chapter,
  };
}

function restReason(seconds: number | undefined, row: ResistanceRow, phase: PhaseNumber): SupersetReason | undefined {
  const range = row.restInsideSupersetSeconds;
  if (seconds === undefined || !range || isInside(seconds, range)) return undefined;
  return {
    id: 'rest-inside-pair',
    text: `A rest of ${formatQuantity('restSeconds', seconds)} stands inside the pair. The second exercise follows at once; the rest comes after both.`,
    kind: 'blocks',
    sources: ['SEED', 'T7-13', 'T7-21'],
    chapter: taughtIn.phase[phase],
  };
}

function widerReason(first: PairedExercise, second: PairedExercise, chapter: string): SupersetReason | undefined {
  if (haveOpposingMuscles(first, second)) {
    return {
      id: 'wider-superset',
      text: 'The two work opposing muscles. The textbook’s general chapter calls that a superset too, but it is not the pairing of Phases 2 and 5.',
      kind: 'advises',
      sources: ['T7-20'],
      chapter,
    };
  }
  if (first.bodyPart !== second.bodyPart || first.bodyPart === null) return undefined;
  return {
    id: 'wider-superset',
    text: 'Two exercises in a row for one muscle group are a superset in the wider sense of the textbook, but not the pairing of Phases 2 and 5.',
    kind: 'advises',
    sources: ['T7-20'],
    chapter,
  };
}

/**
 * Whether two exercises, in this order, make a superset as the phase trains it, and why. Phase 2: a
 * strength exercise, then a stabilization exercise. Phase 5: a strength exercise, then a power
 * exercise. In both the body part and the movement are the same and nothing stands between the two.
 *
 * Exercises are given by id or as rows; `details` may leave out what is not known.
 *
 * @throws Error naming the nearest id when the library does not hold an exercise.
 *
 * Sources: the base article; NASM, 7th edition, chapters 13, 20 and 21; the publisher's study guide.
 */
export function checkSuperset(
  first: string | PairedExercise,
  second: string | PairedExercise,
  phase: PhaseNumber,
  details: SupersetDetails = {},
): SupersetVerdict {
  const a = typeof first === 'string' ? getBrief(first) : first;
  const b = typeof second === 'string' ? getBrief(second) : second;
  const usesSupersets = phase === 2 || phase === 5;
  const chapter = usesSupersets ? taughtIn.phase[phase] : taughtIn.phase[2];
  const found: SupersetReason[] = [];
  let isReversed = false;

  if (!usesSupersets) {
    const { shortName, method } = getPhaseRow(phase);
    found.push({
      id: 'phase-without-supersets',
      text: `Phase ${phase}, ${shortName}, does not train in supersets; it works like this: ${method}. Supersets belong to ${phasesInWords(
        phaseTable.filter((p) => p.usesSupersets).map((p) => p.number),
      )}.`,
      kind: 'blocks',
      sources: ['SEED', 'T7-21'],
      chapter: taughtIn.phase[phase],
    });
  }
  for (const exercise of [a, b]) {
    if (exercise.component === 'resistance') continue;
    found.push({
      id: 'not-resistance',
      text: `${exercise.name} is listed as ${exercise.component} work, and the pairs belong to the resistance block.`,
      kind: 'blocks',
      sources: ['T7-21'],
      chapter,
    });
  }
  if (a.id === b.id) {
    found.push({
      id: 'same-exercise',
      text: 'The same exercise twice is not a superset: the second half has to be another exercise for the same movement.',
      kind: 'blocks',
      sources: ['T7-21'],
      chapter,
    });
  }
  if (a.id !== b.id && a.component === 'resistance' && b.component === 'resistance') {
    const bodyPart = bodyPartReason(a, b, chapter);
    if (bodyPart) found.push(bodyPart);
    if (usesSupersets) found.push(...levelReasons(a, b, phase));
    isReversed = found.some((reason) => reason.id === 'order-reversed');
    found.push(isReversed ? patternReason(b, a, phase, chapter) : patternReason(a, b, phase, chapter));
  }
  if (usesSupersets) {
    const firstRow = getResistanceRow(phase, 'first');
    const secondRow = getResistanceRow(phase, 'second');
    const rest = restReason(details.restInsideSeconds, firstRow, phase);
    if (rest) found.push(rest);
    // In a reversed pair each exercise is still held to the numbers of its own half.
    const [rowOfA, rowOfB] = isReversed ? [secondRow, firstRow] : [firstRow, secondRow];
    if (details.first) found.push(...halfReasons(a, details.first, rowOfA, phase));
    if (details.second) found.push(...halfReasons(b, details.second, rowOfB, phase));
  }
  for (const ball of [ballReason(a, details.first, chapter), ballReason(b, details.second, chapter)]) {
    if (ball) found.push(ball);
  }

  const isPair = !found.some((reason) => reason.kind === 'blocks');
  const restInside = details.restInsideSeconds ?? 0;
  const wider = a.id === b.id || restInside > 0 ? undefined : widerReason(a, b, chapter);
  if (!isPair && wider) found.push(wider);
  const listed = findListed(a, b, phase);
  if (isPair && listed) {
    found.push({
      id: 'listed-pair',
      text:
        listed.status === 'constructed'
          ? 'The pair is one of this site’s examples, made by the same rule.'
          : listed.status === 'deck-only'
            ? 'The pair is printed in a study deck.'
            : 'The pair is printed by NASM.',
      kind: 'allows',
      sources: listed.sources as SupersetReason['sources'],
      chapter,
    });
  }
  return {
    isPair,
    isReversed,
    isWiderSuperset: isPair || wider !== undefined,
    ...(listed === undefined ? {} : { listed }),
    reasons: inReadingOrder(found),
  };
}
