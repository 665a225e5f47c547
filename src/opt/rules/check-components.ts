import type { PlannedSection } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { checkRange, checkTempo, toFinding } from './findings.ts';
import type { Finding } from './findings.ts';
import { taughtIn, upperFirst } from './reasons.ts';
import {
  getActivationRow,
  getActivationRowForLevel,
  getGeneralFact,
  getSaqRow,
  isAboveLevel,
  phaseLevel,
} from './rows.ts';
import type { ActivationComponent, ActivationRow, SaqRow } from './rows.ts';
import { checkCount } from './session-lines.ts';
import type { Line } from './session-lines.ts';

const componentReason = {
  core: 'Activation wakes the core up before the lifts; it is not meant to tire it.',
  balance: 'Balance work wakes up postural control before the lifts; it is not meant to tire it.',
  plyometric: 'Jumps are practiced in small amounts and at the quality of the phase.',
  saq: 'Drills are practiced in small amounts, while they are still fast.',
} as const;

function checkActivationLine(
  phase: PhaseNumber,
  component: ActivationComponent,
  { index, line, exercise, name }: Line,
  sectionIndex: number,
): Finding[] {
  const where = { section: sectionIndex, exercise: index };
  const level = exercise?.level ?? phaseLevel[phase];
  const chapter = taughtIn.phase[phase];
  if (isAboveLevel(level, phaseLevel[phase])) {
    return [
      toFinding('exercise-level', 'violation', {
        where,
        message: `${name} is a ${component} exercise of the ${level} level. Phase ${phase} goes up to the ${phaseLevel[phase]} level.`,
        reason:
          'An exercise above the phase asks for what the client has not built yet; an easier one may always be used.',
        expected: phaseLevel[phase],
        found: level,
        mend: `Choose a ${component} exercise of the ${phaseLevel[phase]} level${phaseLevel[phase] === 'stabilization' ? '' : ' or below'}.`,
        sources: getActivationRow(component, phase).sources,
        chapter,
      }),
    ];
  }
  const row: ActivationRow =
    level === phaseLevel[phase] ? getActivationRow(component, phase) : getActivationRowForLevel(component, level);
  const scope = row.phases.includes(phase) ? `Phase ${phase}` : `An easier exercise, of the ${level} level,`;
  const reason = componentReason[component];
  const common = { where, name, row, scope, reason, chapter };
  const perLeg = line.perSide === true ? row.repsPerLeg : undefined;
  const general = component === 'plyometric' ? getGeneralFact('plyometric-between-drills').restSeconds : undefined;
  return [
    ...checkRange(common, 'component-sets', 'sets', row.sets, line.sets),
    ...checkRange(common, 'component-reps', perLeg ? 'repsPerLeg' : 'reps', perLeg ?? row.reps, line.reps),
    ...checkTempo(common, 'component-tempo', row.tempo, line.tempo, `How this level trains: ${row.execution}.`),
    ...checkRange(common, 'component-landing', 'landingHoldSeconds', row.landingHoldSeconds, line.holdSeconds, {
      reason: 'The landing is held long enough to show that it is under control.',
    }),
    ...checkRange(common, 'component-rest', 'restAfterSeconds', row.restAfterSeconds, line.restAfterSeconds, {
      alsoAllowed: general,
    }),
  ];
}

function checkSaqLine(phase: PhaseNumber, { index, line, exercise, name }: Line, sectionIndex: number): Finding[] {
  const where = { section: sectionIndex, exercise: index };
  const row: SaqRow = getSaqRow(phase);
  const chapter = taughtIn.phase[phase];
  const common = { where, name, row, scope: `Phase ${phase}`, reason: componentReason.saq, chapter };
  if (exercise && !exercise.phases.includes(phase)) {
    return [
      toFinding('exercise-level', 'violation', {
        where,
        message: `${name} is a drill of the ${exercise.clientLevel ?? 'next'} level. Phase ${phase} is for the ${row.clientLevel} level.`,
        reason: 'A drill above the phase asks for what the client has not built yet; an easier one may always be used.',
        expected: row.clientLevel,
        ...(exercise.clientLevel === undefined ? {} : { found: exercise.clientLevel }),
        mend: 'Choose an easier drill.',
        sources: row.sources,
        chapter,
      }),
    ];
  }
  return [
    ...checkRange(common, 'component-sets', 'sets', row.sets, line.sets),
    ...checkRange(common, 'component-reps', 'reps', row.reps, line.reps),
    ...checkRange(common, 'component-rest', 'restAfterSeconds', row.restAfterSeconds, line.restAfterSeconds),
  ];
}

/** Core and balance in the activation section; plyometric and SAQ drills in skill development. */
export function checkComponents(
  phase: PhaseNumber,
  section: PlannedSection,
  lines: readonly Line[],
  sectionIndex: number,
): Finding[] {
  const findings: Finding[] = [];
  const isActivation = section.key === 'activation';
  const hasUnknown = lines.some((line) => !line.exercise);
  for (const component of isActivation ? (['core', 'balance'] as const) : (['plyometric'] as const)) {
    const own = lines.filter((line) => line.exercise?.component === component);
    findings.push(...own.flatMap((line) => checkActivationLine(phase, component, line, sectionIndex)));
    const row = getActivationRow(component, phase);
    // A line that the library does not know may be the one that seems to be missing.
    const mayBeAbsent = row.requirement === 'optional' || hasUnknown || lines.length === 0;
    if (!row.exercises || (own.length === 0 && mayBeAbsent)) continue;
    findings.push(
      ...checkCount(
        'component-count',
        { section: sectionIndex },
        row,
        'exercises',
        row.exercises,
        own.length,
        `${upperFirst(component)} exercises`,
        phase,
        componentReason[component],
      ),
    );
  }
  if (isActivation) return findings;
  const drills = lines.filter((line) => line.exercise?.component === 'saq');
  findings.push(...drills.flatMap((line) => checkSaqLine(phase, line, sectionIndex)));
  const row = getSaqRow(phase);
  if (drills.length > 0 && row.drills) {
    findings.push(
      ...checkCount(
        'component-count',
        { section: sectionIndex },
        row,
        'drills',
        row.drills,
        drills.length,
        'SAQ drills',
        phase,
        componentReason.saq,
      ),
    );
  }
  return findings;
}
