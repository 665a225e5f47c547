import { exerciseBriefs } from '../exercises/brief.ts';
import type { ExerciseComponent } from '../exercises/brief.ts';
import { formatQuantity } from '../format.ts';
import { nearestName } from '../nearest.ts';
import type { PlannedSection, Session } from '../program.ts';
import { sessionSections } from '../template.ts';
import type { SectionKey, SessionSection } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { checkComponents } from './check-components.ts';
import { checkFlexibility } from './check-flexibility.ts';
import type { SessionOptions } from './check-flexibility.ts';
import { checkResistance } from './check-resistance.ts';
import { toFinding } from './findings.ts';
import type { Finding } from './findings.ts';
import { listInWords, lowerFirst, taughtIn } from './reasons.ts';
import { getGeneralFact, isInside } from './rows.ts';
import { getSection, toLines } from './session-lines.ts';
import type { Line } from './session-lines.ts';

export type { SessionOptions } from './check-flexibility.ts';

const components: Readonly<Record<SectionKey, readonly ExerciseComponent[]>> = {
  'warm-up': ['smr', 'static', 'active', 'dynamic'],
  activation: ['core', 'balance'],
  // A lift may be practiced here, light, as movement instruction.
  'skill-development': ['plyometric', 'saq', 'resistance'],
  resistance: ['resistance'],
  'clients-choice': ['resistance', 'core', 'balance', 'plyometric', 'saq', 'smr', 'static', 'active', 'dynamic'],
  'cool-down': ['smr', 'static', 'active', 'dynamic'],
};

const componentName: Readonly<Record<ExerciseComponent, string>> = {
  resistance: 'resistance',
  core: 'core',
  balance: 'balance',
  plyometric: 'plyometric',
  saq: 'SAQ',
  smr: 'self-myofascial',
  static: 'static stretching',
  active: 'active stretching',
  dynamic: 'dynamic stretching',
};

function checkSections(session: Session): Finding[] {
  const { phase } = session;
  const findings: Finding[] = [];
  const chapter = taughtIn.phase[phase];
  const seen = new Set<SectionKey>();
  let before: SessionSection | undefined;
  let orderReported = false;
  session.sections.forEach((planned, section) => {
    const { key } = planned;
    const template = getSection(key);
    if (seen.has(key)) {
      findings.push(
        toFinding('section-repeated', 'violation', {
          where: { section },
          message: `${template.name} comes twice.`,
          reason: 'Each section has one place in the session.',
          mend: 'Join the two sections.',
          chapter,
        }),
      );
      return;
    }
    seen.add(key);
    if (before && template.order < before.order && !orderReported) {
      orderReported = true;
      findings.push(
        toFinding('section-order', 'violation', {
          where: { section },
          message: `${template.name} comes after ${lowerFirst(before.name)}.`,
          reason:
            'The sections prepare each other: tissues are lengthened, muscles woken, skills practiced while fresh, then the hard work, then the calming down.',
          expected: sessionSections.map((s) => s.name).join(', '),
          found: session.sections.map((s) => getSection(s.key).name).join(', '),
          mend: `Move ${lowerFirst(template.name)} to its place.`,
          chapter,
        }),
      );
    }
    before = template;
    if (planned.exercises.length === 0 && template.requirement[phase] === 'required') {
      findings.push(
        toFinding('section-empty', 'violation', {
          where: { section },
          message: `${template.name} is empty.`,
          reason: `Phase ${phase} needs this section: ${template.content}.`,
          mend: `Add to it: ${template.content}.`,
          chapter,
        }),
      );
    }
  });
  for (const template of sessionSections as readonly SessionSection[]) {
    if (template.requirement[phase] !== 'required' || seen.has(template.key)) continue;
    findings.push(
      toFinding('section-missing', 'violation', {
        where: {},
        message: `${template.name} is missing.`,
        reason: `Phase ${phase} needs this section: ${template.content}.`,
        expected: template.name,
        mend: `Add ${lowerFirst(template.name)}: ${template.content}.`,
        sources: template.sources,
        chapter,
      }),
    );
  }
  return findings;
}

/** What belongs nowhere else: unknown exercises, misplaced ones, and balls too heavy to throw. */
function checkLines(phase: PhaseNumber, key: SectionKey, lines: readonly Line[], sectionIndex: number): Finding[] {
  const findings: Finding[] = [];
  const chapter = taughtIn.phase[phase];
  for (const { index, line, exercise, name } of lines) {
    const where = { section: sectionIndex, exercise: index };
    if (line.exerciseId !== undefined && !exercise) {
      const near = nearestName(
        line.exerciseId,
        exerciseBriefs.map((e) => e.id),
      );
      findings.push(
        toFinding('exercise-unknown', 'warning', {
          where,
          message: `The library has no exercise "${line.exerciseId}".`,
          reason: 'Its level, body part and movement cannot be checked.',
          found: line.exerciseId,
          ...(near === undefined ? {} : { mend: `Did you mean "${near}"?` }),
          chapter,
        }),
      );
    }
    if (exercise && !components[key].includes(exercise.component)) {
      const home = (Object.keys(components) as SectionKey[]).filter(
        (other) => other !== 'clients-choice' && components[other].includes(exercise.component),
      );
      findings.push(
        toFinding('section-content', 'violation', {
          where,
          message: `${name} is ${componentName[exercise.component]} work and does not belong in ${lowerFirst(getSection(key).name)}.`,
          reason: `${getSection(key).name} holds ${getSection(key).content}.`,
          found: exercise.component,
          mend: `Move it to ${listInWords(
            home.map((other) => lowerFirst(getSection(other).name)),
            'or',
          )}.`,
          chapter,
        }),
      );
    }
    const ball = line.medicineBallPercentOfBodyWeight;
    const fact = getGeneralFact('medicine-ball');
    const limit = fact.percentOfBodyWeight ?? 0;
    if (key !== 'clients-choice' && ball !== undefined && ball > limit) {
      findings.push(
        toFinding('medicine-ball-weight', 'violation', {
          where,
          message: `${name}: a ball of ${formatQuantity('percentOfBodyWeight', ball)} of body weight. ${formatQuantity('percentOfBodyWeight', limit)} is the most.`,
          reason: 'A heavier ball cannot be thrown fast, and speed is what the throw trains.',
          expected: `at most ${formatQuantity('percentOfBodyWeight', limit)}`,
          found: formatQuantity('percentOfBodyWeight', ball),
          factId: `${fact.id}.percentOfBodyWeight`,
          mend: 'Choose a lighter ball.',
          sources: fact.sources,
          chapter,
        }),
      );
    }
  }
  return findings;
}

function checkChoice(phase: PhaseNumber, section: PlannedSection, sectionIndex: number): Finding[] {
  const template = getSection('clients-choice');
  const count = section.exercises.length;
  // It may give way when time is short, so an empty one is no fault.
  if (count === 0 || !template.exercises || isInside(count, template.exercises)) return [];
  const expected = formatQuantity('exercises', template.exercises);
  return [
    toFinding('clients-choice-count', 'violation', {
      where: { section: sectionIndex },
      message: `The client’s choice holds ${count} exercises. It takes ${expected}.`,
      reason: 'It gives the client a say without turning into a second workout.',
      expected,
      found: String(count),
      factId: `${template.id}.exercises`,
      mend: 'Let the client keep the favorites.',
      sources: template.sources,
      chapter: taughtIn.phase[phase],
    }),
  ];
}

/**
 * What departs from the model in one session: its sections, and every acute variable against the rows
 * of its phase in the 7th edition. An exercise of an earlier level is accepted with the numbers of its
 * own level. The client's choice is held to its size alone. Places count from 0 within the session.
 */
export function checkSession(session: Session, options: SessionOptions = {}): Finding[] {
  const { phase } = session;
  return [
    ...checkSections(session),
    ...session.sections.flatMap((section, index) => {
      const lines = toLines(section);
      const findings = checkLines(phase, section.key, lines, index);
      switch (section.key) {
        case 'warm-up':
        case 'cool-down':
          return [...findings, ...checkFlexibility(phase, section, lines, index, options)];
        case 'activation':
        case 'skill-development':
          return [...findings, ...checkComponents(phase, section, lines, index)];
        case 'resistance':
          return [...findings, ...checkResistance(phase, section, index)];
        case 'clients-choice':
          return [...findings, ...checkChoice(phase, section, index)];
      }
    }),
  ];
}
