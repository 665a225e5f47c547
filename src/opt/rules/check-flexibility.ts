import type { ExerciseComponent } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import type { PlannedSection } from '../program.ts';
import type { PhaseNumber } from '../types.ts';
import { checkRange, toFinding } from './findings.ts';
import type { Finding } from './findings.ts';
import { listInWords, taughtIn, upperFirst } from './reasons.ts';
import { flexibilityRows, getGeneralFact, isInside } from './rows.ts';
import type { FlexibilityRow } from './rows.ts';
import { checkCount, getSection } from './session-lines.ts';
import { flexibilityTable } from './tables.baked.ts';
import type { Line } from './session-lines.ts';

export interface SessionOptions {
  /** Limited mobility or a muscle imbalance was found, so static or active stretching may stay in any warm-up. */
  readonly limitedMobility?: boolean;
}

type Technique = FlexibilityRow['technique'];

const techniqueOf: Partial<Record<ExerciseComponent, Technique>> = {
  smr: 'self-myofascial',
  static: 'static',
  active: 'active',
  dynamic: 'dynamic',
};

const techniqueName: Readonly<Record<Technique, string>> = {
  'self-myofascial': 'self-myofascial work',
  static: 'static stretching',
  active: 'active stretching',
  'active-isolated': 'active stretching',
  dynamic: 'dynamic stretching',
};

/** From the gentlest to the most demanding; a phase's own technique limits what its warm-up may hold. */
const techniqueOrder: readonly Technique[] = ['self-myofascial', 'static', 'active', 'dynamic'];

function checkDose(phase: PhaseNumber, { index, line, name }: Line, row: FlexibilityRow, sectionIndex: number) {
  const where = { section: sectionIndex, exercise: index };
  const chapter = taughtIn.phase[phase];
  const technique = techniqueName[row.technique];
  const common = {
    where,
    name,
    row,
    scope: upperFirst(technique),
    reason: `This is the amount that the textbook gives for ${technique}.`,
    chapter,
  };
  const findings = [
    ...checkRange(common, 'flexibility-sets', 'sets', row.sets, line.sets),
    ...checkRange(common, 'flexibility-reps', 'reps', row.reps, line.reps),
    ...checkRange(common, 'flexibility-hold', 'holdSeconds', row.holdSeconds, line.holdSeconds, {
      reason:
        row.holdSeconds?.max === null
          ? 'A shorter hold has little time to work.'
          : 'An active stretch is held only briefly: the muscle on the other side does the work.',
    }),
  ];
  if (row.holdSeconds && line.holdSeconds === undefined) {
    findings.push(
      toFinding('variable-missing', 'warning', {
        where,
        message: `${name}: no hold planned.`,
        reason: 'A variable that is left open cannot be checked, and the client will choose it.',
        factId: `${row.id}.holdSeconds`,
        mend: `Plan a hold of ${formatQuantity('holdSeconds', row.holdSeconds)}.`,
        sources: row.sources,
        chapter,
      }),
    );
  }
  return findings;
}

/** The row for a technique: the phase's own, or, for one that the phase does not use, the one that gives its dose. */
function rowForTechnique(rows: readonly FlexibilityRow[], technique: Technique): FlexibilityRow | undefined {
  return rows.find((row) => row.technique === technique) ?? flexibilityTable.find((row) => row.technique === technique);
}

/** The warm-up or the cool-down: rolling, stretching and cardio. */
export function checkFlexibility(
  phase: PhaseNumber,
  section: PlannedSection,
  lines: readonly Line[],
  sectionIndex: number,
  options: SessionOptions,
): Finding[] {
  if (lines.length === 0) return [];
  const place = section.key === 'warm-up' ? 'warm-up' : 'cool-down';
  const rule = place === 'warm-up' ? 'warm-up-technique' : 'cool-down-technique';
  const rows = flexibilityRows(phase, place);
  const chapter = taughtIn.phase[phase];
  const findings: Finding[] = [];
  const stretches = lines.flatMap((line) => {
    const technique = line.exercise && techniqueOf[line.exercise.component];
    return technique === undefined ? [] : [{ line, technique }];
  });
  const required = rows.filter((row) => row.requirement === 'required').map((row) => row.technique);
  const has = (technique: Technique): boolean => stretches.some((s) => s.technique === technique);
  const isListed = (technique: Technique): boolean => rows.some((row) => row.technique === technique);
  const hasUnknown = lines.some(({ line, exercise }) => !exercise && line.minutes === undefined);
  const missing = hasUnknown ? [] : required.filter((technique) => !has(technique));
  const strangers = stretches.filter(({ technique }) => !isListed(technique));
  const use = `Phase ${phase} ${place === 'warm-up' ? 'warms up' : 'cools down'} with ${listInWords(required.map((t) => techniqueName[t]))}.`;
  const why =
    place === 'warm-up'
      ? 'The warm-up moves with the phases: held stretches first, then stretches driven by the client’s own muscles, then movement.'
      : 'Rolling and held stretches bring the muscles back to their resting length, and the body to rest.';

  for (const technique of missing) {
    const instead = strangers[0];
    findings.push(
      toFinding(rule, 'violation', {
        where: instead ? { section: sectionIndex, exercise: instead.line.index } : { section: sectionIndex },
        message: instead
          ? `${instead.line.name} is ${techniqueName[instead.technique]}. ${use}`
          : `There is no ${techniqueName[technique]}. ${use}`,
        reason: why,
        expected: technique,
        ...(instead ? { found: instead.technique } : {}),
        mend: `Add ${techniqueName[technique]}.`,
        chapter,
      }),
    );
  }
  const own = required.reduce((highest, t) => Math.max(highest, techniqueOrder.indexOf(t)), 0);
  for (const { line, technique } of stretches) {
    const where = { section: sectionIndex, exercise: line.index };
    const row = rowForTechnique(rows, technique);
    const listed = rows.find((r) => r.technique === technique);
    const isTooMuch = !listed && (place === 'cool-down' || techniqueOrder.indexOf(technique) > own);
    if (isTooMuch && missing.length === 0) {
      findings.push(
        toFinding(rule, 'violation', {
          where,
          message: `${line.name} is ${techniqueName[technique]}. ${use}`,
          reason: why,
          expected: listInWords(required),
          found: technique,
          mend: 'Leave it out, or choose a stretch of the phase’s own kind.',
          chapter,
        }),
      );
    }
    const needsReason = !isTooMuch && (!listed || listed.requirement === 'if-needed');
    if (needsReason && options.limitedMobility !== true && (listed || missing.length === 0)) {
      findings.push(
        toFinding(rule, 'warning', {
          where,
          message: `${line.name} is ${techniqueName[technique]}. ${use}`,
          reason: `${upperFirst(techniqueName[technique])} stays in this warm-up only for limited mobility or a muscle imbalance.`,
          expected: listInWords(required),
          found: technique,
          mend: 'Leave it out, or note the limited mobility that it is for.',
          chapter,
        }),
      );
    }
    if (row && !isTooMuch) findings.push(...checkDose(phase, line, row, sectionIndex));
  }
  for (const row of rows) {
    const count = stretches.filter((s) => s.technique === row.technique).length;
    if (count === 0 || !row.areas) continue;
    findings.push(
      ...checkCount(
        'flexibility-count',
        { section: sectionIndex },
        row,
        'areas',
        row.areas,
        count,
        row.technique === 'dynamic' ? 'Dynamic stretches' : `${upperFirst(techniqueName[row.technique])}, areas`,
        phase,
        row.technique === 'dynamic'
          ? 'A dynamic warm-up takes several exercises, so that the whole body moves.'
          : 'A few areas, chosen from the assessment, are enough.',
      ),
    );
  }
  const lastRoll = stretches.findLastIndex((s) => s.technique === 'self-myofascial');
  const firstStretch = stretches.findIndex((s) => s.technique !== 'self-myofascial');
  const early = stretches[firstStretch];
  if (early && firstStretch < lastRoll) {
    findings.push(
      toFinding('flexibility-order', 'warning', {
        where: { section: sectionIndex, exercise: early.line.index },
        message: `${early.line.name} comes before the rolling.`,
        reason: 'Rolling comes first, so that the muscle lets go before it is stretched.',
        mend: 'Move the rolling to the front.',
        chapter,
      }),
    );
  }
  return [...findings, ...checkCardio(phase, place, lines, sectionIndex)];
}

function checkCardio(
  phase: PhaseNumber,
  place: 'warm-up' | 'cool-down',
  lines: readonly Line[],
  sectionIndex: number,
): Finding[] {
  const findings: Finding[] = [];
  const chapter = taughtIn.phase[phase];
  const fact = getGeneralFact('warm-up-cardio');
  const warmUp = fact.minutes;
  const coolDown = getSection('cool-down');
  const longest = coolDown.minutes?.max ?? Infinity;
  for (const { index, line, exercise, name } of lines) {
    if (exercise || line.minutes === undefined) continue;
    const where = { section: sectionIndex, exercise: index };
    const found = formatQuantity('minutes', line.minutes);
    if (place === 'warm-up' && warmUp) {
      const dynamic = flexibilityRows(phase, 'warm-up').some(
        (row) => row.technique === 'dynamic' && row.requirement === 'required',
      );
      if (!isInside(line.minutes, warmUp)) {
        findings.push(
          toFinding('warm-up-cardio', 'violation', {
            where,
            message: `${name}: ${found}. Optional warm-up cardio takes ${formatQuantity('minutes', warmUp)}.`,
            reason: 'It raises the pulse a little before the stretching; it is not the training itself.',
            expected: formatQuantity('minutes', warmUp),
            found,
            factId: `${fact.id}.minutes`,
            mend: `Plan ${formatQuantity('minutes', line.minutes < warmUp.min ? warmUp.min : (warmUp.max ?? warmUp.min))}.`,
            sources: fact.sources,
            chapter,
          }),
        );
      } else if (dynamic) {
        findings.push(
          toFinding('warm-up-cardio', 'warning', {
            where,
            message: `${name}: Phase ${phase} does not need warm-up cardio.`,
            reason: 'The dynamic stretches of this phase raise the pulse themselves.',
            found,
            mend: 'Leave it out if time is short.',
            sources: fact.sources,
            chapter,
          }),
        );
      }
    }
    if (place === 'cool-down' && line.minutes > longest && coolDown.minutes) {
      findings.push(
        toFinding('section-minutes', 'violation', {
          where,
          message: `${name}: ${found}. The whole cool-down takes ${formatQuantity('minutes', coolDown.minutes)}.`,
          reason: 'The cool-down brings the body back to rest; longer cardio is training and has its own place.',
          expected: formatQuantity('minutes', coolDown.minutes),
          found,
          factId: `${coolDown.id}.minutes`,
          mend: 'Shorten it, or plan it as cardio training.',
          sources: coolDown.sources,
          chapter,
        }),
      );
    }
  }
  return findings;
}
