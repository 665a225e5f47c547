import { frequency } from '../opt/frequency.ts';
import type { TrainingFrequency } from '../opt/frequency.ts';
import { goalRoutes } from '../opt/goals.ts';
import type { GoalRoute } from '../opt/goals.ts';
import { levels } from '../opt/levels.ts';
import type { Level } from '../opt/levels.ts';
import { getPhase, phases } from '../opt/phases.ts';
import type { Phase } from '../opt/phases.ts';
import { resistance } from '../opt/acute-variables/resistance.ts';
import type { ResistanceVariables } from '../opt/acute-variables/resistance.ts';
import { findExercise } from '../opt/exercises/index.ts';
import { notSupersets, supersetPairs } from '../opt/supersets.ts';
import type { NotSuperset, SupersetPair } from '../opt/supersets.ts';
import { sessionSections } from '../opt/template.ts';
import type { SessionSection } from '../opt/template.ts';
import type { Edition, PhaseNumber } from '../opt/types.ts';
import { findFact } from '../opt/facts.ts';
import { fact, listCell, notPrinted, words } from './table.ts';
import type { Cell, Part, Table } from './table.ts';

const allLevels: readonly Level[] = levels;
const allPhases: readonly Phase[] = phases;

const houseNames: Record<Level['house'], string> = {
  foundation: 'The foundation',
  structure: 'The structure',
  peak: 'The peak',
};

/** "Phase 2", "Phases 2 and 3", "Phases 2, 3 and 4". */
export function phaseList(numbers: readonly PhaseNumber[]): string {
  if (numbers.length === 0) return 'none';
  if (numbers.length === 1) return `Phase ${numbers[0]}`;
  return `Phases ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

/** The three levels side by side. */
export function levelsTable(): Table {
  const line = (head: string, cell: (level: Level) => Cell) => ({ head, cells: allLevels.map(cell) });
  return {
    id: 'table-levels',
    caption: 'The three levels',
    columns: ['', ...allLevels.map((level) => `Level ${level.number}: ${level.name}`)],
    rows: [
      line('Place in the house', (level) => words(houseNames[level.house])),
      line('Phases', (level) => words(phaseList(level.phases))),
      line('Aim', (level) => words(level.aim)),
      line('First goals', (level) => listCell(level.primaryGoals)),
      line('What changes in the body', (level) => listCell(level.adaptations)),
      line('Harder by', (level) => listCell(level.progressBy)),
    ],
  };
}

function prescriptions(phase: PhaseNumber, edition: Edition): readonly ResistanceVariables[] {
  return (resistance as readonly ResistanceVariables[]).filter(
    (row) => row.edition === edition && row.phases.includes(phase) && row.slot !== 'endurance-option',
  );
}

/** Facts of one field over the halves of a phase: "8–12, then 8–12" for a superset. */
function halves(phase: PhaseNumber, field: string, edition: Edition): Part[] {
  const ids = prescriptions(phase, edition)
    .map((row) => `${row.id}.${field}`)
    .filter((id) => findFact(id));
  return ids.flatMap((id, index): Part[] => (index === 0 ? [{ fact: id }] : [', then ', { fact: id }]));
}

function compareCell(phase: PhaseNumber, field: string, options: { firstOnly?: boolean } = {}): Cell {
  const pick = (parts: Part[]) => (options.firstOnly ? parts.slice(0, 1) : parts);
  const parts = pick(halves(phase, field, 7));
  const older = pick(halves(phase, field, 6));
  if (parts.length === 0) return notPrinted;
  const text = (list: Part[]) =>
    list.map((part) => (typeof part === 'string' ? part : findFact(part.fact)?.text)).join('');
  if (older.length === 0) return { parts };
  return text(older) === text(parts) ? { parts, same: true } : { parts, older };
}

/** Phases side by side: goal, method, clients and the main resistance variables. */
export function phasesTable(numbers: readonly PhaseNumber[]): Table {
  const chosen = numbers.map(getPhase);
  const line = (head: string, cell: (phase: Phase) => Cell) => ({ head, cells: chosen.map(cell) });
  return {
    id: `table-phases-${numbers.join('-')}`,
    caption: `${phaseList(numbers)} compared`,
    columns: ['', ...chosen.map((phase) => `Phase ${phase.number}: ${phase.shortName}`)],
    rows: [
      line('Level', (phase) => words(allLevels[phase.level - 1]?.name ?? '')),
      line('Goal', (phase) => listCell(phase.goals)),
      line('Method', (phase) => listCell([phase.method])),
      line('Typical clients', (phase) => listCell(phase.typicalClients)),
      line('Repetitions', (phase) => compareCell(phase.number, 'reps')),
      line('Sets', (phase) => compareCell(phase.number, 'sets', { firstOnly: true })),
      line('Tempo', (phase) => compareCell(phase.number, 'tempo')),
      line('Load, as part of one-repetition maximum', (phase) => compareCell(phase.number, 'percentOneRm')),
      line('Rest', (phase) => compareCell(phase.number, 'restAfterSeconds', { firstOnly: true })),
    ],
  };
}

/** Weekly sessions by training status, with the 6th edition's answer by phase. */
export function frequencyTable(): Table {
  const rows: readonly TrainingFrequency[] = frequency;
  const line = (row: TrainingFrequency) => ({
    head: row.group.charAt(0).toUpperCase() + row.group.slice(1),
    cells: [words(`${row.edition}th edition`), fact(`${row.id}.sessionsPerWeek`)],
  });
  return {
    id: 'table-frequency',
    caption: 'Sessions a week',
    columns: ['Who or what', 'Printed by', 'Sessions a week'],
    rows: rows.map(line),
  };
}

/** Which phases each goal uses, every answer with its edition. */
export function goalRoutesTable(): Table {
  const routes: readonly GoalRoute[] = goalRoutes;
  const printedBy = (route: GoalRoute) =>
    route.edition ? `${route.edition}th edition` : (route.taughtBy ?? 'our example');
  return {
    id: 'table-goal-routes',
    caption: 'Which phases for which goal',
    columns: ['Goal', 'Phases', 'If wanted', 'Printed by', 'Note'],
    rows: routes.map((route) => ({
      head: route.goalName,
      cells: [
        words(phaseList(route.phases)),
        words(route.optionalPhases.length > 0 ? phaseList(route.optionalPhases) : '–'),
        words(`${printedBy(route)}${route.taught ? ' (taught here)' : ''}`),
        words(route.note ?? '–'),
      ],
    })),
  };
}

/** What may come after each phase. */
export function nextTable(): Table {
  return {
    id: 'table-next',
    caption: 'What may come after each phase',
    columns: ['After', 'May follow', 'New client, first pass', 'Length'],
    rows: allPhases.map((phase) => ({
      head: `Phase ${phase.number}: ${phase.shortName}`,
      link: `/phases/${phase.number}/`,
      cells: [
        words(phaseList([...phase.next].sort())),
        words(phase.number === 1 ? 'Phase 2' : phase.number === 2 ? phaseList([3, 4, 5]) : 'The first pass is done'),
        fact(`${phase.id}.weeks`),
      ],
    })),
  };
}

const requirementWords = {
  required: 'Required',
  optional: 'Optional',
  droppable: 'Yes, unless time is short',
} as const;

/** The six sections of a session, with what this phase asks of each. */
export function sectionsTable(phase: PhaseNumber): Table {
  const sections: readonly SessionSection[] = sessionSections;
  return {
    id: `table-phase-${phase}-sections`,
    caption: `The sections of a Phase ${phase} session`,
    columns: ['Section', 'What goes in', `In Phase ${phase}`],
    rows: sections.map((section) => ({
      head: `${section.order}. ${section.name}`,
      cells: [
        {
          parts: [
            section.content.charAt(0).toUpperCase() + section.content.slice(1),
            ...(section.minutes ? [', ', { fact: `${section.id}.minutes` }] : []),
          ],
        },
        words(requirementWords[section.requirement[phase]]),
      ],
    })),
  };
}

const pairStatus = { 'nasm-only': 'NASM', 'deck-only': 'a study deck', constructed: 'our example' } as const;

function exerciseName(id: string): string {
  const exercise = findExercise(id);
  if (!exercise) throw new Error(`No exercise "${id}" in src/opt/exercises.`);
  return exercise.name;
}

/** Pairs that fit a phase, by body part; who printed each is said. */
export function supersetTable(phase: 2 | 5): Table {
  const pairs: readonly SupersetPair[] = supersetPairs;
  const ofPhase = pairs.filter((pair) => pair.phase === phase);
  const published = ofPhase.filter((pair) => pair.status !== 'constructed');
  // Our own pairs stand in only for a body part that nobody printed a pair for.
  const shown = ofPhase.filter(
    (pair) => pair.status !== 'constructed' || !published.some((other) => other.bodyPart === pair.bodyPart),
  );
  return {
    id: `table-phase-${phase}-supersets`,
    caption: `Pairs for Phase ${phase}`,
    columns: ['First: strength', phase === 2 ? 'Second: stabilization' : 'Second: power', 'Body part', 'Printed by'],
    rows: shown.map((pair) => ({
      head: exerciseName(pair.firstId),
      cells: [
        words(exerciseName(pair.secondId)),
        words(pair.bodyPart.replace('-', ' ')),
        words(pairStatus[pair.status]),
      ],
    })),
  };
}

/** Pairs that look right and are not, with the reason. */
export function notSupersetTable(phase: 2 | 5): Table {
  const pairs: readonly NotSuperset[] = notSupersets;
  const name = (id: string | undefined, text: string | undefined) => text ?? (id ? exerciseName(id) : '');
  return {
    id: `table-phase-${phase}-not-supersets`,
    caption: `Pairs that are not a Phase ${phase} superset`,
    columns: ['First', 'Second', 'Why not'],
    rows: pairs
      .filter((pair) => pair.phase === phase || pair.phase === null)
      .map((pair) => ({
        head: name(pair.firstId, pair.firstText),
        cells: [words(name(pair.secondId, pair.secondText)), words(pair.why)],
      })),
  };
}
