import { findBrief } from '../exercises/brief.ts';
import type { ExerciseBrief, ExerciseLevel } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import type { PlannedExercise, PlannedSection } from '../program.ts';
import { listInWords } from '../rules/reasons.ts';
import { getActivationRow, phaseLevel, resistanceRows, tempoLabelOf } from '../rules/rows.ts';
import type { ResistanceRow } from '../rules/rows.ts';
import type { PhaseNumber, Range } from '../types.ts';

/** One reason for the phase that was found, with the facts that it leans on. */
export interface PhaseReason {
  readonly text: string;
  readonly facts: readonly string[];
}

export interface PhaseScore {
  readonly phase: PhaseNumber;
  /** 0 to 1: how well what is planned fits the phase. */
  readonly score: number;
}

export interface ClosestPhase {
  /** Left out where nothing in the session tells one phase from another. */
  readonly phase?: PhaseNumber;
  /** Best first. */
  readonly scores: readonly PhaseScore[];
  /** True where the next phase fits nearly as well. */
  readonly isClose: boolean;
  readonly why: readonly PhaseReason[];
}

type Feature = 'pairs' | 'load' | 'reps' | 'tempo' | 'levels' | 'rest' | 'sets' | 'warm-up' | 'activation';

/** How much each part of a session says about its phase: the method and the load more than the sets. */
const weights: Readonly<Record<Feature, number>> = {
  pairs: 4,
  load: 4,
  reps: 3,
  tempo: 2.5,
  levels: 3,
  rest: 1.5,
  sets: 0.75,
  'warm-up': 1,
  activation: 0.75,
};

const numbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

interface Lift {
  readonly line: PlannedExercise;
  readonly exercise: ExerciseBrief | undefined;
  readonly place: 'alone' | 'first' | 'second';
  readonly isEnd: boolean;
}

/** 1 inside a range, falling with the distance measured in `scale`. */
function nearness(value: number, range: Range, scale: number): number {
  const out = Math.max(range.min - value, value - (range.max ?? Infinity), 0);
  return Math.exp(-out / scale);
}

function liftsOf(sections: readonly PlannedSection[]): readonly Lift[] {
  return sections
    .filter((section) => section.key === 'resistance')
    .flatMap(({ exercises }) => {
      const lines = exercises.filter((line) => {
        const exercise = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
        return exercise ? exercise.component === 'resistance' : line.minutes === undefined;
      });
      return lines.map((line): Lift => {
        const group = line.superset === undefined ? [] : lines.filter((one) => one.superset === line.superset);
        return {
          line,
          exercise: line.exerciseId === undefined ? undefined : findBrief(line.exerciseId),
          place: group.length < 2 ? 'alone' : group[0] === line ? 'first' : 'second',
          isEnd: group.length < 2 || group.at(-1) === line,
        };
      });
    });
}

/** The rows that a lift of the phase may follow, by its place in the pair. */
function rowsFor(phase: PhaseNumber, { place, exercise }: Lift): readonly ResistanceRow[] {
  const rows = resistanceRows(phase);
  if (phase !== 2 && phase !== 5) return rows;
  const first = rows.filter((row) => row.slot === 'first');
  const second = rows.filter((row) => row.slot === 'second');
  const level = exercise?.level;
  if (level === 'strength') return first;
  if (level && second.some((row) => row.role === level)) return second;
  return place === 'first' ? first : place === 'second' ? second : rows;
}

function best(rows: readonly ResistanceRow[], fit: (row: ResistanceRow) => number | undefined): number {
  return Math.max(0, ...rows.map((row) => fit(row) ?? 0));
}

type Fits = Readonly<Record<PhaseNumber, number>>;

function perPhase(fit: (phase: PhaseNumber) => number): Fits {
  return { 1: fit(1), 2: fit(2), 3: fit(3), 4: fit(4), 5: fit(5) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function overLifts(
  lifts: readonly Lift[],
  has: (lift: Lift) => boolean,
  fit: (lift: Lift, phase: PhaseNumber) => number,
): Fits | undefined {
  const own = lifts.filter(has);
  return own.length === 0 ? undefined : perPhase((phase) => mean(own.map((lift) => fit(lift, phase))));
}

const levelFits: Readonly<Record<PhaseNumber, Readonly<Record<ExerciseLevel, number>>>> = {
  1: { stabilization: 1, strength: 0, power: 0 },
  2: { stabilization: 0.6, strength: 0.6, power: 0 },
  3: { stabilization: 0.25, strength: 1, power: 0 },
  4: { stabilization: 0.1, strength: 1, power: 0.1 },
  5: { stabilization: 0, strength: 0.6, power: 1 },
};

function pairFits(lifts: readonly Lift[]): Fits | undefined {
  if (lifts.length === 0) return undefined;
  const groups = new Map<string, Lift[]>();
  for (const lift of lifts) {
    if (lift.place === 'alone' || lift.line.superset === undefined) continue;
    groups.set(lift.line.superset, [...(groups.get(lift.line.superset) ?? []), lift]);
  }
  const share = lifts.filter((lift) => lift.place !== 'alone').length / lifts.length;
  const kinds = [...groups.values()].map((group) => {
    const levels = group.map((lift) => lift.exercise?.level);
    const parts = new Set(group.map((lift) => lift.exercise?.bodyPart).filter((part) => part !== undefined));
    const samePart = parts.size <= 1 ? 1 : 0.6;
    if (levels.includes('power')) return { 2: 0, 5: levels.includes('strength') ? samePart : 0.6, other: 0.1 };
    if (levels.includes('strength') && levels.includes('stabilization')) return { 2: samePart, 5: 0.1, other: 0.15 };
    if (levels.every((level) => level === 'stabilization')) return { 2: 0.3, 5: 0, other: 0.6 };
    if (levels.includes(undefined)) return { 2: 0.6, 5: 0.6, other: 0.4 };
    return { 2: parts.size > 1 ? 0.2 : 0.45, 5: parts.size > 1 ? 0.15 : 0.35, other: 0.5 };
  });
  const pairMean = (key: 2 | 5 | 'other'): number => mean(kinds.map((kind) => kind[key]));
  return perPhase((phase) => {
    if (phase === 2 || phase === 5) return share * pairMean(phase);
    return 1 - share + share * pairMean('other');
  });
}

function warmUpFits(sections: readonly PlannedSection[]): Fits | undefined {
  const kinds = new Set(
    sections
      .filter((section) => section.key === 'warm-up')
      .flatMap((section) => section.exercises)
      .map((line) => (line.exerciseId === undefined ? undefined : findBrief(line.exerciseId)?.component)),
  );
  const has = (['static', 'active', 'dynamic'] as const).filter((kind) => kinds.has(kind));
  if (has.length === 0) return undefined;
  const active = kinds.has('active') ? 1 : kinds.has('dynamic') && !kinds.has('static') ? 0.5 : 0.2;
  return {
    1: kinds.has('static') ? 1 : 0.15,
    2: active,
    3: active,
    4: active,
    5: kinds.has('dynamic') ? (kinds.has('active') || kinds.has('static') ? 0.6 : 1) : 0.1,
  };
}

function activationFits(sections: readonly PlannedSection[]): Fits | undefined {
  const levels = sections
    .filter((section) => section.key === 'activation' || section.key === 'skill-development')
    .flatMap((section) => section.exercises)
    .map((line) => (line.exerciseId === undefined ? undefined : findBrief(line.exerciseId)))
    .filter((exercise) => exercise !== undefined && exercise.component !== 'resistance')
    .map((exercise) => exercise?.level)
    .filter((level) => level !== undefined && level !== null);
  if (levels.length === 0) return undefined;
  const fit = (phase: PhaseNumber, level: ExerciseLevel): number => {
    if (level === phaseLevel[phase]) return 1;
    // An easier exercise is a regression and may stand in any later phase.
    return level === 'power' || phase === 1 ? 0 : 0.35;
  };
  return perPhase((phase) => mean(levels.map((level) => fit(phase, level))));
}

function fitsOf(sections: readonly PlannedSection[]): ReadonlyMap<Feature, Fits> {
  const lifts = liftsOf(sections);
  const middleLoad = ({ min, max }: Range): number => (min + (max ?? min)) / 2;
  const found: readonly (readonly [Feature, Fits | undefined])[] = [
    ['pairs', pairFits(lifts)],
    [
      'load',
      overLifts(
        lifts,
        ({ line }) => line.percentOneRm !== undefined,
        (lift, phase) =>
          best(rowsFor(phase, lift), ({ percentOneRm }) =>
            percentOneRm && lift.line.percentOneRm
              ? nearness(middleLoad(lift.line.percentOneRm), percentOneRm, 6)
              : undefined,
          ),
      ),
    ],
    [
      'reps',
      overLifts(
        lifts,
        ({ line }) => line.reps !== undefined,
        (lift, phase) =>
          best(rowsFor(phase, lift), (row) => {
            const fit = nearness(lift.line.reps ?? 0, row.reps, 2);
            // The endurance choice of Phase 3 is the exception there, not what the phase is known by.
            return row.slot === 'endurance-option' ? fit * 0.6 : fit;
          }),
      ),
    ],
    [
      'tempo',
      overLifts(
        lifts,
        ({ line }) => line.tempo !== undefined,
        (lift, phase) =>
          best(rowsFor(phase, lift), (row) =>
            lift.line.tempo && tempoLabelOf(lift.line.tempo) === row.tempoLabel ? 1 : 0,
          ),
      ),
    ],
    [
      'levels',
      overLifts(
        lifts,
        ({ exercise }) => Boolean(exercise?.level),
        ({ exercise }, phase) => (exercise?.level ? levelFits[phase][exercise.level] : 0),
      ),
    ],
    [
      'rest',
      overLifts(
        lifts,
        ({ line, isEnd }) => isEnd && line.restAfterSeconds !== undefined,
        (lift, phase) =>
          best(rowsFor(phase, lift), (row) => {
            const fit = nearness(lift.line.restAfterSeconds ?? 0, row.restAfterSeconds, 40);
            // Phase 3 allows any rest up to three minutes, so that a rest says less about it.
            return phase === 3 ? fit * 0.85 : fit;
          }),
      ),
    ],
    [
      'sets',
      overLifts(
        lifts,
        () => true,
        (lift, phase) => best(rowsFor(phase, lift), (row) => nearness(lift.line.sets, row.sets, 1)),
      ),
    ],
    ['warm-up', warmUpFits(sections)],
    ['activation', activationFits(sections)],
  ];
  return new Map(found.flatMap(([feature, fits]) => (fits ? [[feature, fits]] : [])));
}

function spanOf(values: readonly number[]): Range | undefined {
  return values.length === 0 ? undefined : { min: Math.min(...values), max: Math.max(...values) };
}

function reasonFor(feature: Feature, phase: PhaseNumber, sections: readonly PlannedSection[]): PhaseReason | undefined {
  const lifts = liftsOf(sections);
  const rows = resistanceRows(phase).filter((row) => row.slot !== 'endurance-option');
  const inWords = (field: 'reps' | 'sets' | 'percentOneRm' | 'restAfterSeconds'): string =>
    [...new Set(rows.flatMap((row) => (row[field] ? [formatQuantity(field, row[field])] : [])))].join(' and ');
  const factsOf = (field: keyof ResistanceRow): readonly string[] =>
    rows.filter((row) => row[field] !== undefined).map((row) => `${row.id}.${field}`);
  const own = `Phase ${phase}`;
  switch (feature) {
    case 'pairs':
      if (phase === 2)
        return {
          text: 'Lifts are paired, a strength exercise with a stabilization exercise: that is the method of Phase 2.',
          facts: ['phase-2', ...rows.map((row) => row.id)],
        };
      if (phase === 5)
        return {
          text: 'Lifts are paired, a heavy exercise with a fast one: that is the method of Phase 5.',
          facts: ['phase-5', ...rows.map((row) => row.id)],
        };
      return { text: `The lifts stand alone, not in pairs, as in ${own}.`, facts: [`phase-${phase}`] };
    case 'load': {
      const loads = spanOf(
        lifts.flatMap(({ line: { percentOneRm: load } }) => (load ? [load.min, load.max ?? load.min] : [])),
      );
      if (!loads) return undefined;
      return {
        text: `Loads of ${formatQuantity('percentOneRm', loads)} are nearest to ${own}, which takes ${inWords('percentOneRm')}.`,
        facts: factsOf('percentOneRm'),
      };
    }
    case 'reps': {
      const reps = spanOf(lifts.flatMap(({ line }) => (line.reps === undefined ? [] : [line.reps])));
      if (!reps) return undefined;
      return {
        text: `Sets of ${formatQuantity('reps', reps)} repetitions are nearest to ${own}, which takes ${inWords('reps')}.`,
        facts: factsOf('reps'),
      };
    }
    case 'tempo': {
      const labels = [...new Set(rows.map((row) => row.tempoLabel))];
      return {
        text: `The tempo is the one of ${own}: ${listInWords(labels)}, written ${listInWords([...new Set(rows.map((row) => row.tempo))])}.`,
        facts: factsOf('tempo'),
      };
    }
    case 'levels': {
      const levels = [...new Set(lifts.flatMap(({ exercise }) => (exercise?.level ? [exercise.level] : [])))];
      return {
        text: `The lifts are ${listInWords(levels)} exercises, which ${own} uses.`,
        facts: [`phase-${phase}`, ...rows.map((row) => row.id)],
      };
    }
    case 'rest': {
      const rests = spanOf(
        lifts.flatMap(({ line, isEnd }) =>
          isEnd && line.restAfterSeconds !== undefined ? [line.restAfterSeconds] : [],
        ),
      );
      if (!rests) return undefined;
      return {
        text: `Rests of ${formatQuantity('restSeconds', rests)} are nearest to ${own}, which takes ${inWords('restAfterSeconds')}.`,
        facts: factsOf('restAfterSeconds'),
      };
    }
    case 'sets':
      return { text: `The number of sets fits ${own}, which takes ${inWords('sets')}.`, facts: factsOf('sets') };
    case 'warm-up':
      return {
        text: `The warm-up stretches as ${own} does.`,
        facts:
          phase === 1
            ? ['flex7-p1-warm-up-static']
            : phase === 5
              ? ['flex7-p5-warm-up-dynamic']
              : ['flex7-p2-4-warm-up-active'],
      };
    case 'activation':
      return {
        text: `The core, balance and jump work is of the ${phaseLevel[phase]} level, as in ${own}.`,
        facts: (['core', 'balance', 'plyometric'] as const).map((component) => getActivationRow(component, phase).id),
      };
  }
}

/**
 * The phase of the model that the sections of a session are nearest to, by the method (pairs or not), loads,
 * repetitions, tempo, levels of the exercises, rests, sets, warm-up and activation. What a session leaves open does not
 * count. A phase that the text names has no say in it.
 */
export function closestPhase(session: { readonly sections: readonly PlannedSection[] }): ClosestPhase {
  const { sections } = session;
  const fits = fitsOf(sections);
  const total = [...fits.keys()].reduce((sum, feature) => sum + weights[feature], 0);
  const score = (phase: PhaseNumber): number =>
    total === 0 ? 0 : [...fits].reduce((sum, [feature, fit]) => sum + weights[feature] * fit[phase], 0) / total;
  const scores = numbers
    .map((phase) => ({ phase, score: Math.round(score(phase) * 1000) / 1000 }))
    .toSorted((a, b) => b.score - a.score || a.phase - b.phase);
  const [first, second] = scores;
  if (!first || !second || total === 0 || first.score === 0) return { scores, isClose: false, why: [] };
  const others = numbers.filter((phase) => phase !== first.phase);
  const why = [...fits]
    .map(([feature, fit]) => ({
      feature,
      gain: weights[feature] * (fit[first.phase] - mean(others.map((phase) => fit[phase]))),
      fit: fit[first.phase],
    }))
    .filter(({ gain, fit }) => gain > 0.1 && fit >= 0.5)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, 4)
    .flatMap(({ feature }) => reasonFor(feature, first.phase, sections) ?? []);
  return { phase: first.phase, scores, isClose: first.score - second.score < 0.05, why };
}
