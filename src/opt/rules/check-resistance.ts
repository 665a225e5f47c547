import { findBrief } from '../exercises/brief.ts';
import type { BodyPart, ExerciseBrief, SurfaceStance } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import type { PlannedExercise, PlannedSection } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { checkSuperset } from './check-superset.ts';
import type { SupersetReasonId, SupersetVerdict } from './check-superset.ts';
import { checkRange, checkTempo, toFinding } from './findings.ts';
import type { Finding, LineCheck, Where } from './findings.ts';
import { whyResistance } from './why-resistance.baked.ts';
import type { ProgramRuleId } from './program-rules.ts';
import { listInWords, taughtIn, upperFirst } from './reasons.ts';
import { getPhaseRow, getResistanceRow, isInside, phaseLevel, resistanceRows } from './rows.ts';
import type { ResistanceRow } from './rows.ts';

/** A line of the resistance section with what the library knows about it. */
interface Lift {
  readonly index: number;
  readonly line: PlannedExercise;
  readonly exercise: ExerciseBrief | undefined;
  readonly name: string;
}

interface Group {
  readonly key: string;
  readonly lifts: readonly Lift[];
}

const pairingRules: Partial<Record<SupersetReasonId, ProgramRuleId>> = {
  'same-exercise': 'superset-same-exercise',
  'different-body-part': 'superset-body-part',
  'order-reversed': 'superset-order',
  'both-strength': 'superset-levels',
  'both-stabilization': 'superset-levels',
  'both-power': 'superset-levels',
  'pair-of-another-phase': 'superset-levels',
  'first-not-strength': 'superset-levels',
  'different-pattern': 'superset-pattern',
};

const pairingMends: Partial<Record<ProgramRuleId, string>> = {
  'superset-same-exercise': 'Choose another exercise for the second half.',
  'superset-body-part': 'Choose a second exercise for the body part of the first.',
  'superset-order': 'Exchange the two exercises.',
  'superset-levels': 'Replace the exercise whose level does not fit.',
  'superset-pattern': 'Choose a second exercise that repeats the movement of the first.',
};

const verdicts = new Map<string, SupersetVerdict>();

/** The verdict on two exercises of the library, worked out once: a year names the same pairs week after week. */
function verdictOf(first: ExerciseBrief, second: ExerciseBrief, phase: PhaseNumber): SupersetVerdict {
  const key = `${first.id} ${second.id} ${phase}`;
  let verdict = verdicts.get(key);
  if (!verdict) {
    verdict = checkSuperset(first, second, phase);
    verdicts.set(key, verdict);
  }
  return verdict;
}

function isPairPhase(phase: PhaseNumber): phase is 2 | 5 {
  return getPhaseRow(phase).usesSupersets;
}

function toGroups(lifts: readonly Lift[]): readonly Group[] {
  const groups = new Map<string, Lift[]>();
  for (const lift of lifts) {
    if (lift.line.superset === undefined) continue;
    const group = groups.get(lift.line.superset);
    if (group) group.push(lift);
    else groups.set(lift.line.superset, [lift]);
  }
  return [...groups].map(([key, members]) => ({ key, lifts: members }));
}

function checkGroup(phase: PhaseNumber, group: Group, at: (lift: Lift) => Where): Finding[] {
  const [first, second, ...more] = group.lifts;
  if (!first) return [];
  const chapter = taughtIn.phase[phase];
  const names = listInWords(group.lifts.map((lift) => lift.name));
  if (!isPairPhase(phase)) {
    return [
      toFinding('superset-unneeded', 'warning', {
        where: at(first),
        message: `${names} stand in a superset. Phase ${phase} does not use them.`,
        reason: `Supersets are the method of Phases 2 and 5. Phase ${phase} works like this: ${getPhaseRow(phase).method}.`,
        found: `superset ${group.key}`,
        mend: 'Take the exercises out of the superset and give each its own rest.',
        chapter,
      }),
    ];
  }
  const findings: Finding[] = [];
  if (!second || more.length > 0) {
    findings.push(
      toFinding('superset-size', 'violation', {
        where: at(first),
        message: `Superset ${group.key} holds ${group.lifts.length === 1 ? '1 exercise' : `${group.lifts.length} exercises`}: ${names}. A pair has two.`,
        reason: `${upperFirst(getPhaseRow(phase).method)}.`,
        expected: '2 exercises',
        found: group.lifts.length === 1 ? '1 exercise' : `${group.lifts.length} exercises`,
        mend: second ? 'Split the group into pairs.' : 'Add the second exercise of the pair.',
        chapter,
      }),
    );
  }
  if (group.lifts.some((lift, place) => place > 0 && lift.index !== (group.lifts[place - 1]?.index ?? 0) + 1)) {
    findings.push(
      toFinding('superset-split', 'violation', {
        where: at(first),
        message: `Something stands between the exercises of superset ${group.key}: ${names}.`,
        reason: 'The second exercise of a pair follows the first at once, with no rest and nothing else in between.',
        mend: 'Move the exercises of the pair together.',
        chapter,
      }),
    );
  }
  if (second && more.length === 0) findings.push(...checkPair(phase, first, second, at));
  return findings;
}

function checkPair(phase: 2 | 5, first: Lift, second: Lift, at: (lift: Lift) => Where): Finding[] {
  const chapter = taughtIn.phase[phase];
  const findings: Finding[] = [];
  const rest = first.line.restAfterSeconds ?? 0;
  const row = getResistanceRow(phase, 'first');
  const inside = row.restInsideSupersetSeconds;
  if (inside && !isInside(rest, inside)) {
    findings.push(
      toFinding('superset-rest-inside', 'violation', {
        where: at(first),
        message: `A rest of ${formatQuantity('restSeconds', rest)} stands between ${first.name} and ${second.name}.`,
        reason: 'The second exercise follows at once; the rest comes after the pair.',
        expected: formatQuantity('restInsideSupersetSeconds', inside),
        found: formatQuantity('restInsideSupersetSeconds', rest),
        factId: `${row.id}.restInsideSupersetSeconds`,
        mend: 'Move the rest behind the second exercise.',
        sources: row.sources,
        chapter,
      }),
    );
  }
  if (!first.exercise || !second.exercise) return findings;
  const faults = verdictOf(first.exercise, second.exercise, phase).reasons.filter(
    (reason) => reason.kind === 'blocks' && pairingRules[reason.id],
  );
  const chief = faults[0];
  const rule = chief && pairingRules[chief.id];
  if (!chief || !rule) return findings;
  const mend = pairingMends[rule];
  findings.push(
    toFinding(rule, 'violation', {
      where: at(second),
      message: `${first.name}, then ${second.name}, is not a pair of Phase ${phase}.`,
      reason: faults.map((fault) => fault.text).join(' '),
      ...(mend === undefined ? {} : { mend }),
      sources: chief.sources,
      chapter: chief.chapter,
    }),
  );
  return findings;
}

/** The rows a lift may keep to: one as a rule, several where the phase or a regression leaves a choice. */
function rowsFor(phase: PhaseNumber, lift: Lift, group: Group | undefined): readonly ResistanceRow[] {
  const level = lift.exercise?.level;
  if (isPairPhase(phase)) {
    const first = getResistanceRow(phase, 'first');
    const second = getResistanceRow(phase, 'second');
    const [one, two] = group?.lifts ?? [];
    if (group?.lifts.length === 2 && one && two) {
      const reversed =
        one.exercise && two.exercise && verdictOf(one.exercise, two.exercise, phase).isReversed ? true : false;
      return [(lift === one) !== reversed ? first : second];
    }
    if (level === 'strength') return [first];
    return level === second.role ? [second] : [first, second];
  }
  const own = resistanceRows(phase);
  if (level !== 'stabilization' || phase === 1) return own;
  // A regression keeps the numbers of its own level. With the loads of Phase 4 it must not keep the phase's.
  return phase === 4 ? resistanceRows(1) : [...own, ...resistanceRows(1)];
}

function checkAgainst(
  phase: PhaseNumber,
  lift: Lift,
  row: ResistanceRow,
  restCounts: boolean,
  isLastLine: boolean,
  where: Where,
): Finding[] {
  const { line, name } = lift;
  const chapter = taughtIn.phase[phase];
  const why = whyResistance[phase];
  const scope =
    row.slot === 'first' || row.slot === 'second'
      ? `The ${row.role} exercise of a Phase ${phase} pair`
      : row.phases.includes(phase)
        ? `Phase ${phase}`
        : `A ${row.role} exercise`;
  const common = { where, name, row, scope, reason: why.sets, chapter };
  const load = isHeavyAndUnstable(lift) ? undefined : line.percentOneRm;
  const rest = restCounts ? line.restAfterSeconds : undefined;
  return [
    ...checkRange(common, 'resistance-sets', 'sets', row.sets, line.sets),
    ...checkRange(common, 'resistance-reps', 'reps', row.reps, line.reps, { reason: why.reps }),
    ...checkTempo(common, 'resistance-tempo', row.tempo, line.tempo, why.tempo),
    ...checkRange(common, 'resistance-load', 'percentOneRm', row.percentOneRm, load, { reason: why.percentOneRm }),
    ...(rest === undefined ? [] : checkRest(phase, rest, row, isLastLine, common, why.restAfterSeconds)),
  ];
}

function checkRest(
  phase: PhaseNumber,
  seconds: number,
  row: ResistanceRow,
  isLastLine: boolean,
  common: LineCheck,
  reason: string,
): Finding[] {
  const betweenCircuits = row.restBetweenCircuitsSeconds;
  if (betweenCircuits && isInside(seconds, betweenCircuits)) {
    if (isLastLine) return [];
    return [
      toFinding('resistance-rest', 'warning', {
        where: common.where,
        message: `${common.name}: a rest of ${formatQuantity('restAfterSeconds', seconds)} between pairs. That is the rest between circuits; between pairs Phase ${phase} rests ${formatQuantity('restAfterSeconds', row.restAfterSeconds)}.`,
        reason: `${reason} Some sources print the long rest as the only one.`,
        expected: formatQuantity('restAfterSeconds', row.restAfterSeconds),
        found: formatQuantity('restAfterSeconds', seconds),
        factId: `${row.id}.restAfterSeconds`,
        ...(row.disputes?.['restAfterSeconds'] === undefined ? {} : { disputeId: row.disputes['restAfterSeconds'] }),
        mend: 'Keep the long rest for the end of the round.',
        sources: row.sources,
        chapter: common.chapter,
      }),
    ];
  }
  return checkRange(common, 'resistance-rest', 'restAfterSeconds', row.restAfterSeconds, seconds, { reason });
}

const unstableBases: readonly SurfaceStance[] = [
  'one-leg-stable',
  'one-leg-unstable',
  'supported-unstable',
  'hands-unstable',
];

function isHeavyAndUnstable(lift: Lift): boolean {
  const heavy = getResistanceRow(4, 'only').percentOneRm;
  const load = lift.line.percentOneRm;
  if (!lift.exercise || !load || !heavy) return false;
  return unstableBases.includes(lift.exercise.surfaceStance) && load.min >= heavy.min;
}

function checkLevel(phase: PhaseNumber, lift: Lift, isPaired: boolean, where: Where): Finding[] {
  const level = lift.exercise?.level;
  if (!level) return [];
  const chapter = taughtIn.phase[phase];
  const findings: Finding[] = [];
  const highest = phaseLevel[phase];
  const isAbove =
    (highest === 'stabilization' && level !== 'stabilization') || (highest === 'strength' && level === 'power');
  // In a pair of Phase 2 or 5 the pairing rules have said so already.
  if (isAbove && !isPaired) {
    findings.push(
      toFinding('exercise-level', 'violation', {
        where,
        message: `${lift.name} is a ${level} exercise. Phase ${phase} goes up to ${highest} exercises.`,
        reason:
          'An exercise above the phase asks for what the client has not built yet; an easier one may always be used.',
        expected: highest,
        found: level,
        mend: `Choose a ${highest} exercise for the same body part.`,
        chapter,
      }),
    );
  }
  if (level === 'stabilization' && (phase === 3 || phase === 4)) {
    findings.push(
      toFinding('resistance-unstable', 'warning', {
        where,
        message: `${lift.name} is a stabilization exercise in Phase ${phase}.`,
        reason: 'Less force can be made on an unstable base, so size and maximal strength use stable lifts.',
        expected: 'strength',
        found: level,
        mend: 'Choose a strength exercise for the same body part, unless this is a regression on purpose.',
        chapter,
      }),
    );
  }
  if (isHeavyAndUnstable(lift)) {
    findings.push(
      toFinding('heavy-and-unstable', 'violation', {
        where,
        message: `${lift.name}: ${formatQuantity('percentOneRm', lift.line.percentOneRm ?? 0)} of one-repetition maximum on an unstable exercise.`,
        reason: 'A heavy load and an unstable base are never combined.',
        mend: 'Choose a stable exercise, or a light load.',
        chapter,
      }),
    );
  }
  return findings;
}

function checkMissing(lift: Lift, restCounts: boolean, where: Where, chapter: string): Finding[] {
  const { line } = lift;
  const missing = [
    ...(line.reps === undefined && line.holdSeconds === undefined ? ['repetitions'] : []),
    ...(line.tempo === undefined && line.holdSeconds === undefined ? ['tempo'] : []),
    ...(restCounts && line.restAfterSeconds === undefined ? ['rest'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    toFinding('variable-missing', 'warning', {
      where,
      message: `${lift.name}: no ${listInWords(missing, 'or')} planned.`,
      reason: 'A variable that is left open cannot be checked, and the client will choose it.',
      mend: `Add the ${listInWords(missing)}.`,
      chapter,
    }),
  ];
}

function checkPerBodyPart(
  phase: PhaseNumber,
  lifts: readonly Lift[],
  groups: readonly Group[],
  sectionWhere: Where,
): Finding[] {
  const row = resistanceRows(phase)[0];
  if (!row?.perBodyPart || !row.perBodyPartUnit) return [];
  const counted = isPairPhase(phase) ? groups.flatMap((group) => group.lifts.slice(0, 1)) : lifts;
  const counts = new Map<BodyPart, number>();
  for (const { exercise } of counted) {
    if (exercise?.bodyPart) counts.set(exercise.bodyPart, (counts.get(exercise.bodyPart) ?? 0) + 1);
  }
  const findings: Finding[] = [];
  for (const [bodyPart, count] of counts) {
    if (isInside(count, row.perBodyPart)) continue;
    const unit = (n: string): string => `${n} ${row.perBodyPartUnit}${n === '1' ? '' : 's'}`;
    const expected = formatQuantity('perBodyPart', row.perBodyPart);
    const tooMany = count > (row.perBodyPart.max ?? Infinity);
    findings.push(
      toFinding('resistance-per-body-part', 'violation', {
        where: sectionWhere,
        message: `${bodyPart === 'total-body' ? 'Total body' : upperFirst(bodyPart)}: ${unit(String(count))}. Phase ${phase} takes ${unit(expected)} for each body part.`,
        reason: 'The number of exercises for a body part sets much of its volume.',
        expected,
        found: String(count),
        factId: `${row.id}.perBodyPart`,
        mend: tooMany
          ? 'Leave one out, or move it to another day.'
          : 'Add one for this body part, or train it on another day.',
        sources: row.sources,
        chapter: taughtIn.phase[phase],
      }),
    );
  }
  return findings;
}

/** The resistance section of one session. Lines that belong elsewhere are left to the check of sections. */
export function checkResistance(phase: PhaseNumber, section: PlannedSection, sectionIndex: number): Finding[] {
  const lifts: Lift[] = section.exercises.flatMap((line, index) => {
    const exercise = line.exerciseId === undefined ? undefined : findBrief(line.exerciseId);
    // Cardio may stand in any section and has no row in the phase tables.
    if (line.exerciseId === undefined && line.minutes !== undefined) return [];
    if (exercise && exercise.component !== 'resistance') return [];
    return [{ index, line, exercise, name: exercise?.name ?? line.label ?? line.exerciseId ?? 'An exercise' }];
  });
  const at = (lift: Lift): Where => ({ section: sectionIndex, exercise: lift.index });
  const groups = toGroups(lifts);
  const findings = groups.flatMap((group) => checkGroup(phase, group, at));
  const lastIndex = lifts.at(-1)?.index;
  for (const lift of lifts) {
    const where = at(lift);
    const group = groups.find((g) => g.lifts.includes(lift));
    if (isPairPhase(phase) && !group) {
      findings.push(
        toFinding('superset-missing', 'violation', {
          where,
          message: `${lift.name} stands alone. Phase ${phase} trains in pairs.`,
          reason: `The method of Phase ${phase}: ${getPhaseRow(phase).method}.`,
          expected: 'a pair',
          found: 'one exercise alone',
          mend: `Pair it with a ${getPhaseRow(phase).secondHalf ?? 'second'} exercise of the same movement.`,
          chapter: taughtIn.phase[phase],
        }),
      );
    }
    const restCounts = !group || group.lifts.at(-1) === lift;
    findings.push(
      ...checkLevel(phase, lift, isPairPhase(phase) && group?.lifts.length === 2, where),
      ...checkMissing(lift, restCounts, where, taughtIn.phase[phase]),
    );
    const attempts = rowsFor(phase, lift, group).map((row) =>
      checkAgainst(phase, lift, row, restCounts, lift.index === lastIndex, where),
    );
    const best = attempts.toSorted((a, b) => a.length - b.length)[0];
    if (best) findings.push(...best);
  }
  findings.push(...checkPerBodyPart(phase, lifts, groups, { section: sectionIndex }));
  return findings;
}
