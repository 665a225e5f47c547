import { exerciseBriefs, getBrief, isExerciseId } from '../exercises/brief.ts';
import type { ExerciseBrief } from '../exercises/brief.ts';
import { nearestName } from '../nearest.ts';
import type { PlannedExercise, Session } from '../program.ts';
import { rangeOfFact } from '../rules/fact-values.ts';
import type { Finding } from '../rules/findings.ts';
import { flexibilityRows, isAboveLevel, isInside, nearestInside, phaseLevel } from '../rules/rows.ts';
import { sessionSections } from '../template.ts';
import type { SectionKey, SessionSection } from '../template.ts';
import type { PhaseNumber, Range } from '../types.ts';
import { doseOf } from './dose.ts';
import type { Role } from './dose.ts';
import type { LineChange, LinePlace, SectionPlace, SessionEdit } from './edit.ts';
import { exerciseOf, isPairPhase } from './library.ts';
import type { Library } from './library.ts';

/** What a mend of one session is made from. */
export interface MendContext {
  readonly session: Session;
  readonly library: Library;
  readonly block: number;
  /** Place of the session among those of its block. */
  readonly index: number;
  readonly finding: Finding;
}

/** One way to mend: edits that are done one after the other. */
export type Candidate = readonly SessionEdit[];

const step = 0;

function sectionPlace({ block, index, finding }: MendContext): SectionPlace {
  return { block, session: index, section: finding.where.section ?? 0 };
}

function linePlace(context: MendContext): LinePlace {
  return { ...sectionPlace(context), exercise: context.finding.where.exercise ?? 0 };
}

/** The line of an exercise with the numbers that its phase starts with. */
export function lineFor(library: Library, phase: PhaseNumber, role: Role, exercise: ExerciseBrief): PlannedExercise {
  return {
    exerciseId: exercise.id,
    ...doseOf(role, phase, step, exercise, library.isMeasured(exercise), false, false),
  };
}

/** What an exercise does in a section. */
export function roleIn(section: SectionKey, exercise: ExerciseBrief): Role {
  if (exercise.component === 'resistance') return section === 'resistance' ? 'lift' : 'practice';
  return exercise.component === 'saq' ? 'practice' : exercise.component;
}

/** Exercises that a section of the phase may hold, in the order of the library. */
function fittingFor(
  library: Library,
  phase: PhaseNumber,
  component: ExerciseBrief['component'],
): readonly ExerciseBrief[] {
  const there = library.component(component);
  const own = there.filter((exercise) => exercise.level === phaseLevel[phase]);
  if (own.length > 0 || there.every((exercise) => exercise.level === null)) return own.length > 0 ? own : there;
  return there.filter((exercise) => exercise.level !== null && !isAboveLevel(exercise.level, phaseLevel[phase]));
}

function requiredTechniques(
  phase: PhaseNumber,
  section: 'warm-up' | 'cool-down',
): readonly ExerciseBrief['component'][] {
  return flexibilityRows(phase, section)
    .filter((row) => row.requirement === 'required')
    .map((row) => (row.technique === 'self-myofascial' ? 'smr' : (row.technique as 'static' | 'active' | 'dynamic')));
}

function pairLines(
  library: Library,
  phase: 2 | 5,
  first: ExerciseBrief,
  second: ExerciseBrief,
  letter: string,
): PlannedExercise[] {
  return [
    { ...lineFor(library, phase, 'first', first), superset: letter },
    { ...lineFor(library, phase, 'second', second), superset: letter },
  ];
}

/** The lines of a section that is missing or empty: the least that the phase requires, for each major body part. */
export function leastOf(library: Library, phase: PhaseNumber, key: SectionKey): readonly PlannedExercise[] {
  const some = (component: ExerciseBrief['component'], count: number) =>
    fittingFor(library, phase, component)
      .slice(0, count)
      .map((exercise) => lineFor(library, phase, roleIn(key, exercise), exercise));
  switch (key) {
    case 'warm-up':
    case 'cool-down':
      return requiredTechniques(phase, key).flatMap((component) => some(component, component === 'dynamic' ? 3 : 1));
    case 'activation':
      return [...some('core', 1), ...some('balance', 1)];
    case 'resistance':
      return (['chest', 'back', 'shoulders', 'legs'] as const).flatMap((part, index) => {
        const lifts = library.liftsFor(part, phase);
        if (!isPairPhase(phase)) {
          const count = phase === 1 ? 1 : 2;
          return lifts.length < count ? [] : lifts.slice(0, count).map((one) => lineFor(library, phase, 'lift', one));
        }
        const [first] = lifts;
        const second = first && library.partners(first, phase)[0];
        return first && second ? pairLines(library, phase, first, second, String.fromCharCode(65 + index)) : [];
      });
    case 'skill-development':
    case 'clients-choice':
      return [];
  }
}

const homes: Readonly<Record<ExerciseBrief['component'], readonly SectionKey[]>> = {
  resistance: ['resistance', 'clients-choice'],
  core: ['activation', 'clients-choice'],
  balance: ['activation', 'clients-choice'],
  plyometric: ['skill-development', 'clients-choice'],
  saq: ['skill-development', 'clients-choice'],
  smr: ['warm-up', 'cool-down'],
  static: ['cool-down', 'warm-up'],
  active: ['warm-up'],
  dynamic: ['warm-up'],
};

/** The range that a finding is about, from its fact. */
function rangeOf(finding: Finding): Range | undefined {
  return finding.factId === undefined ? undefined : rangeOfFact(finding.factId);
}

function nearestRange(value: Range, range: Range): Range {
  const min = nearestInside(value.min, range);
  const max = nearestInside(value.max ?? value.min, range);
  return { min, max: Math.max(min, max) };
}

/** The nearest value inside, for the field that the fact is about. */
function insideRange(context: MendContext, line: PlannedExercise): Candidate[] {
  const { finding } = context;
  const range = rangeOf(finding);
  const name = finding.factId?.split('.').at(-1);
  if (!range || name === undefined) return [];
  const field = name === 'repsPerLeg' ? 'reps' : name === 'landingHoldSeconds' ? 'holdSeconds' : name;
  const place = linePlace(context);
  const change = (value: LineChange): Candidate => [{ kind: 'change-line', place, change: value }];
  if (field === 'percentOneRm') {
    return line.percentOneRm ? [change({ percentOneRm: nearestRange(line.percentOneRm, range) })] : [];
  }
  if (
    field === 'sets' ||
    field === 'reps' ||
    field === 'restAfterSeconds' ||
    field === 'holdSeconds' ||
    field === 'minutes'
  ) {
    const value = line[field];
    return value === undefined || isInside(value, range)
      ? []
      : [change({ [field]: nearestInside(Math.round(value), range) })];
  }
  return [];
}

function swaps(context: MendContext, candidates: readonly ExerciseBrief[], keepNumbers: boolean): Candidate[] {
  const { session, library, finding } = context;
  const section = session.sections[finding.where.section ?? 0];
  return candidates.slice(0, 8).map((exercise) => {
    const place = linePlace(context);
    const plain: LineChange = { exerciseId: exercise.id, label: undefined };
    const fresh = section ? lineFor(library, session.phase, roleIn(section.key, exercise), exercise) : {};
    const perSide: LineChange = { perSide: exercise.unilateral === 'yes' ? true : undefined };
    return [
      {
        kind: 'change-line',
        place,
        change: keepNumbers ? { ...plain, ...perSide } : { ...plain, ...perSide, ...fresh },
      },
    ];
  });
}

/** Exercises of the same component and body part that fit the level of the phase. */
function ofSameKind(context: MendContext, own: ExerciseBrief): readonly ExerciseBrief[] {
  const { library, session } = context;
  if (own.component === 'resistance' && own.bodyPart) {
    return library.liftsFor(own.bodyPart, session.phase).filter((exercise) => exercise !== own);
  }
  return library
    .component(own.component)
    .filter(
      (one) =>
        one !== own &&
        (one.level === null ? one.phases.includes(session.phase) : !isAboveLevel(one.level, phaseLevel[session.phase])),
    );
}

function exerciseSwaps(context: MendContext, line: PlannedExercise): Candidate[] {
  const own = exerciseOf(line);
  const remove: Candidate = [{ kind: 'remove-line', place: linePlace(context) }];
  if (!own) {
    const near =
      line.exerciseId === undefined
        ? undefined
        : nearestName(
            line.exerciseId,
            exerciseBriefs.map((one) => one.id),
          );
    return [...(near !== undefined && isExerciseId(near) ? swaps(context, [getBrief(near)], true) : []), remove];
  }
  const like = ofSameKind(context, own);
  return [...swaps(context, like, true), ...swaps(context, like, false), remove];
}

/** Numbers that were left open, as the phase starts with them. */
function missingNumbers(context: MendContext, line: PlannedExercise): Candidate[] {
  const { session, finding } = context;
  const own = exerciseOf(line);
  const section = session.sections[finding.where.section ?? 0];
  if (!section) return [];
  const isSecond =
    line.superset !== undefined && section.exercises.find((one) => one.superset === line.superset) !== line;
  const pairRole: Role = isSecond ? 'second' : 'first';
  const role: Role = own
    ? isPairPhase(session.phase) && section.key === 'resistance'
      ? pairRole
      : roleIn(section.key, own)
    : 'lift';
  const usual = doseOf(role, session.phase, step, own, false, false, false);
  const change: LineChange = {
    ...(line.reps === undefined && usual.reps !== undefined ? { reps: usual.reps } : {}),
    ...(line.tempo === undefined && usual.tempo !== undefined ? { tempo: usual.tempo } : {}),
    ...(line.holdSeconds === undefined && usual.holdSeconds !== undefined ? { holdSeconds: usual.holdSeconds } : {}),
    ...(line.restAfterSeconds === undefined && usual.restAfterSeconds !== undefined
      ? { restAfterSeconds: usual.restAfterSeconds }
      : {}),
  };
  return [[{ kind: 'change-line', place: linePlace(context), change }]];
}

/** Lines to add or to take away, so that a section holds as many of a kind as the phase takes. */
function counted(context: MendContext): Candidate[] {
  const { session, library, finding } = context;
  const place = sectionPlace(context);
  const section = session.sections[place.section];
  const range = rangeOf(finding);
  const rowId = finding.factId?.split('.')[0] ?? '';
  if (!section || !range) return [];
  const component = componentOf(rowId);
  if (!component) return [];
  const own = section.exercises.flatMap((line, index) => (exerciseOf(line)?.component === component ? [index] : []));
  if (range.max !== null && own.length > range.max) {
    const extra = own.slice(range.max).toReversed();
    return [extra.map((exercise) => ({ kind: 'remove-line', place: { ...place, exercise } }))];
  }
  const used = new Set(section.exercises.map((line) => line.exerciseId));
  const more = fittingFor(library, session.phase, component)
    .filter((exercise) => !used.has(exercise.id) && (component !== 'saq' || exercise.phases.includes(session.phase)))
    .slice(0, Math.max(0, range.min - own.length));
  const lines = more.map((exercise) => lineFor(library, session.phase, roleIn(section.key, exercise), exercise));
  const all = own.toReversed().map((exercise): SessionEdit => ({ kind: 'remove-line', place: { ...place, exercise } }));
  return [
    ...(more.length === range.min - own.length ? [[{ kind: 'fill-section' as const, place, lines }]] : []),
    ...(own.length > 0 ? [all] : []),
  ];
}

function componentOf(rowId: string): ExerciseBrief['component'] | undefined {
  if (rowId.startsWith('core')) return 'core';
  if (rowId.startsWith('balance')) return 'balance';
  if (rowId.startsWith('plyo')) return 'plyometric';
  if (rowId.startsWith('saq')) return 'saq';
  if (rowId.endsWith('self-myofascial')) return 'smr';
  return (['static', 'active', 'dynamic'] as const).find((one) => rowId.endsWith(one));
}

/** A technique that the phase warms up or cools down with is added, or one that it does not use is taken out. */
function techniques(context: MendContext): Candidate[] {
  const { session, library, finding } = context;
  const place = sectionPlace(context);
  const section = session.sections[place.section];
  if (!section || (section.key !== 'warm-up' && section.key !== 'cool-down')) return [];
  const has = new Set(section.exercises.map((line) => exerciseOf(line)?.component));
  const missing = requiredTechniques(session.phase, section.key).filter((component) => !has.has(component));
  const lines = missing.flatMap((component) =>
    fittingFor(library, session.phase, component)
      .slice(0, component === 'dynamic' ? 3 : 1)
      .map((exercise) => lineFor(library, session.phase, roleIn(section.key, exercise), exercise)),
  );
  const at = finding.where.exercise;
  const out: SessionEdit[] = at === undefined ? [] : [{ kind: 'remove-line', place: { ...place, exercise: at } }];
  // Rolling goes to the front, everything else behind.
  const add = lines.map((line): SessionEdit => {
    const isRoll = exerciseOf(line)?.component === 'smr';
    return {
      kind: 'add-line',
      place: { ...place, exercise: isRoll ? 0 : section.exercises.length - out.length },
      line,
    };
  });
  return [...(lines.length > 0 ? [add, [...out, ...add]] : []), ...(out.length > 0 ? [out] : [])];
}

/** Rolling before stretching, and everything else as it was. */
function rollingFirst(context: MendContext): Candidate[] {
  const place = sectionPlace(context);
  const lines = context.session.sections[place.section]?.exercises ?? [];
  const isRoll = (line: PlannedExercise): boolean => exerciseOf(line)?.component === 'smr';
  const firstStretch = lines.findIndex((line) => !isRoll(line) && exerciseOf(line) !== undefined);
  let to = firstStretch;
  const edits: SessionEdit[] = [];
  for (const [exercise, line] of lines.entries()) {
    if (exercise < firstStretch || !isRoll(line)) continue;
    edits.push({ kind: 'move-line', place: { ...place, exercise }, to });
    to += 1;
  }
  return [edits];
}

function bodyPartCount(context: MendContext): Candidate[] {
  const { session, library, finding } = context;
  const place = sectionPlace(context);
  const section = session.sections[place.section];
  const range = rangeOf(finding);
  if (!section || !range) return [];
  const byPart = new Map<string, number[]>();
  for (const [index, line] of section.exercises.entries()) {
    const part = exerciseOf(line)?.bodyPart;
    const isSecond =
      line.superset !== undefined && section.exercises.find((one) => one.superset === line.superset) !== line;
    if (part && !(isPairPhase(session.phase) && isSecond)) byPart.set(part, [...(byPart.get(part) ?? []), index]);
  }
  return [...byPart].flatMap(([part, own]): Candidate[] => {
    if (isInside(own.length, range)) return [];
    const named = finding.message.toLowerCase().startsWith(part === 'total-body' ? 'total body' : part);
    if (!named) return [];
    const isPair = isPairPhase(session.phase);
    const remove = (indexes: readonly number[]): Candidate =>
      indexes
        .flatMap((index) => {
          const key = section.exercises[index]?.superset;
          if (!isPair || key === undefined) return [index];
          return section.exercises.flatMap((line, at) => (line.superset === key ? [at] : []));
        })
        .toSorted((a, b) => b - a)
        .map((exercise) => ({ kind: 'remove-line', place: { ...place, exercise } }));
    if (range.max !== null && own.length > range.max) return [remove(own.slice(range.max))];
    const used = new Set(section.exercises.map((line) => line.exerciseId));
    const like = library
      .liftsFor(part as NonNullable<ExerciseBrief['bodyPart']>, session.phase)
      .filter((exercise) => !used.has(exercise.id))
      .slice(0, range.min - own.length);
    const last = own.at(-1) ?? section.exercises.length - 1;
    const add = like.map((exercise): SessionEdit => ({
      kind: 'add-line',
      place: { ...place, exercise: last + 1 },
      line: lineFor(library, session.phase, 'lift', exercise),
    }));
    return [...(add.length === range.min - own.length ? [add] : []), remove(own)];
  });
}

function pairMends(context: MendContext, line: PlannedExercise): Candidate[] {
  const { session, library, finding } = context;
  const place = linePlace(context);
  const section = session.sections[place.section];
  const { phase } = session;
  if (!section) return [];
  const lines = section.exercises;
  const members = lines.flatMap((one, index) =>
    line.superset !== undefined && one.superset === line.superset ? [index] : [],
  );
  const removeAll: Candidate = members
    .toReversed()
    .map((exercise) => ({ kind: 'remove-line', place: { ...place, exercise } }));
  if (finding.rule === 'superset-unneeded') {
    const rest = members.map((index) => lines[index]?.restAfterSeconds ?? 0).find((seconds) => seconds > 0);
    return [
      members.map((exercise) => ({
        kind: 'change-line',
        place: { ...place, exercise },
        change: { superset: undefined, ...(rest === undefined ? {} : { restAfterSeconds: rest }) },
      })),
    ];
  }
  if (!isPairPhase(phase)) return [];
  const own = exerciseOf(line);
  switch (finding.rule) {
    case 'superset-missing':
    case 'superset-size': {
      if (members.length > 2) {
        return [
          members
            .slice(2)
            .toReversed()
            .map((exercise) => ({ kind: 'remove-line', place: { ...place, exercise } })),
        ];
      }
      const letter = line.superset ?? freeLetter(lines);
      const first = own && own.level === 'strength' ? library.partners(own, phase) : [];
      const firsts = own?.bodyPart
        ? library.firsts(own.bodyPart, phase).filter((one) => library.partners(one, phase).includes(own))
        : [];
      const asFirst = first.slice(0, 4).map((second): Candidate => [
        { kind: 'change-line', place, change: { superset: letter, restAfterSeconds: 0 } },
        {
          kind: 'add-line',
          place: { ...place, exercise: place.exercise + 1 },
          line: { ...lineFor(library, phase, 'second', second), superset: letter },
        },
      ]);
      const asSecond = firsts.slice(0, 4).map((one): Candidate => [
        { kind: 'change-line', place, change: { superset: letter } },
        { kind: 'add-line', place, line: { ...lineFor(library, phase, 'first', one), superset: letter } },
      ]);
      return [...asFirst, ...asSecond, [{ kind: 'remove-line', place }]];
    }
    case 'superset-split': {
      const [start = 0] = members;
      return [
        members
          .slice(1)
          .map((exercise, offset) => ({ kind: 'move-line', place: { ...place, exercise }, to: start + 1 + offset })),
      ];
    }
    case 'superset-rest-inside': {
      const last = members.at(-1);
      const rest = last === undefined ? undefined : lines[last]?.restAfterSeconds;
      const inside = members.slice(0, -1).map((exercise): SessionEdit => ({
        kind: 'change-line',
        place: { ...place, exercise },
        change: { restAfterSeconds: 0 },
      }));
      return [
        rest === undefined && last !== undefined
          ? [
              ...inside,
              {
                kind: 'change-line',
                place: { ...place, exercise: last },
                change: { restAfterSeconds: line.restAfterSeconds },
              },
            ]
          : inside,
      ];
    }
    default: {
      const [a, b] = members;
      const first = a === undefined ? undefined : lines[a];
      const second = b === undefined ? undefined : lines[b];
      if (a === undefined || b === undefined || !first || !second) return [];
      const changed: Candidate = [
        { kind: 'move-line', place: { ...place, exercise: b }, to: a },
        { kind: 'change-line', place: { ...place, exercise: a }, change: { restAfterSeconds: first.restAfterSeconds } },
        {
          kind: 'change-line',
          place: { ...place, exercise: b },
          change: { restAfterSeconds: second.restAfterSeconds },
        },
      ];
      const strength = exerciseOf(first);
      const partners = strength?.level === 'strength' ? library.partners(strength, phase) : [];
      const withNew = partners.slice(0, 8).map((partner): Candidate => [
        {
          kind: 'change-line',
          place: { ...place, exercise: b },
          change: {
            perSide: undefined,
            percentOneRm: undefined,
            medicineBallPercentOfBodyWeight: undefined,
            ...lineFor(library, phase, 'second', partner),
            sets: second.sets,
            restAfterSeconds: second.restAfterSeconds,
          },
        },
      ]);
      const part = strength?.bodyPart;
      const fresh = (part ? library.firsts(part, phase) : []).slice(0, 4).flatMap((one): Candidate[] => {
        const partner = library.partners(one, phase)[0];
        if (!partner) return [];
        const change = (exercise: number, role: 'first' | 'second', lift: ExerciseBrief): SessionEdit => ({
          kind: 'change-line',
          place: { ...place, exercise },
          change: { perSide: undefined, percentOneRm: undefined, ...lineFor(library, phase, role, lift) },
        });
        return [[change(a, 'first', one), change(b, 'second', partner)]];
      });
      return [...(finding.rule === 'superset-order' ? [changed] : []), ...withNew, ...fresh, removeAll];
    }
  }
}

function freeLetter(lines: readonly PlannedExercise[]): string {
  const used = new Set(lines.map((line) => line.superset));
  for (let code = 65; code < 91; code += 1) {
    const letter = String.fromCharCode(code);
    if (!used.has(letter)) return letter;
  }
  return 'AA';
}

/** Ways to mend a finding inside one session, the gentlest first. They are tried one after the other. */
export function candidatesFor(context: MendContext): readonly Candidate[] {
  const { session, library, finding, block, index } = context;
  const place = sectionPlace(context);
  const section = session.sections[place.section];
  const line = section?.exercises[finding.where.exercise ?? -1];
  const session_ = { block, session: index };
  switch (finding.rule) {
    case 'section-missing': {
      const missing = (sessionSections as readonly SessionSection[]).filter(
        (one) => one.requirement[session.phase] === 'required' && !session.sections.some((s) => s.key === one.key),
      );
      const named = missing.filter((one) => one.name === finding.expected);
      return named.map((one) => [
        {
          kind: 'add-section',
          place: session_,
          section: { key: one.key, exercises: leastOf(library, session.phase, one.key) },
        },
      ]);
    }
    case 'section-repeated': {
      const into = session.sections.findIndex((one) => one.key === section?.key);
      return [[{ kind: 'join-sections', place, into }]];
    }
    case 'section-order':
      return [[{ kind: 'sort-sections', place: session_ }]];
    case 'section-empty':
      return section ? [[{ kind: 'fill-section', place, lines: leastOf(library, session.phase, section.key) }]] : [];
    case 'section-content': {
      const own = line && exerciseOf(line);
      const moves = (own ? homes[own.component] : [])
        .filter((key) => key !== section?.key)
        .map((key): Candidate => [{ kind: 'move-to-section', place: linePlace(context), section: key }]);
      return [...moves, [{ kind: 'remove-line', place: linePlace(context) }]];
    }
    case 'clients-choice-count':
      return [
        (section?.exercises ?? [])
          .map((_, exercise): SessionEdit => ({ kind: 'remove-line', place: { ...place, exercise } }))
          .slice(2)
          .toReversed(),
      ];
    case 'exercise-unknown':
    case 'exercise-level':
    case 'resistance-unstable':
    case 'heavy-and-unstable':
      return line ? exerciseSwaps(context, line) : [];
    case 'variable-missing':
      return line ? missingNumbers(context, line) : [];
    case 'component-count':
    case 'flexibility-count':
      return counted(context);
    case 'component-tempo':
    case 'resistance-tempo':
      return finding.expected === undefined
        ? []
        : [
            [
              {
                kind: 'change-line',
                place: linePlace(context),
                change: { tempo: finding.expected as NonNullable<PlannedExercise['tempo']> },
              },
            ],
          ];
    case 'warm-up-technique':
    case 'cool-down-technique':
      return techniques(context);
    case 'flexibility-order':
      return rollingFirst(context);
    case 'resistance-per-body-part':
      return bodyPartCount(context);
    case 'medicine-ball-weight':
      return [[{ kind: 'change-line', place: linePlace(context), change: { medicineBallPercentOfBodyWeight: 10 } }]];
    case 'warm-up-cardio':
    case 'section-minutes':
      return line ? [...insideRange(context, line), [{ kind: 'remove-line', place: linePlace(context) }]] : [];
    case 'superset-missing':
    case 'superset-unneeded':
    case 'superset-size':
    case 'superset-split':
    case 'superset-order':
    case 'superset-levels':
    case 'superset-body-part':
    case 'superset-pattern':
    case 'superset-same-exercise':
    case 'superset-rest-inside':
      return line ? pairMends(context, line) : [];
    case 'component-sets':
    case 'component-reps':
    case 'component-landing':
    case 'component-rest':
    case 'flexibility-hold':
    case 'flexibility-reps':
    case 'flexibility-sets':
    case 'resistance-sets':
    case 'resistance-reps':
    case 'resistance-load':
    case 'resistance-rest':
      return line ? insideRange(context, line) : [];
    case 'block-phases':
    case 'block-weeks':
    case 'block-frequency':
    case 'session-phase':
    case 'progression':
    case 'mixed-phases':
      return [];
  }
}
