import { cardioStages } from '../opt/acute-variables/cardio.ts';
import type { CardioStage } from '../opt/acute-variables/cardio.ts';
import { balance, core, plyometric } from '../opt/acute-variables/core-balance-plyometric.ts';
import type { ActivationVariables } from '../opt/acute-variables/core-balance-plyometric.ts';
import { flexibility } from '../opt/acute-variables/flexibility.ts';
import type { FlexibilityVariables } from '../opt/acute-variables/flexibility.ts';
import { resistance } from '../opt/acute-variables/resistance.ts';
import type { ResistanceVariables } from '../opt/acute-variables/resistance.ts';
import { saq } from '../opt/acute-variables/saq.ts';
import type { SaqVariables } from '../opt/acute-variables/saq.ts';
import { findFact } from '../opt/facts.ts';
import { getPhase } from '../opt/phases.ts';
import type { Edition, PhaseNumber } from '../opt/types.ts';
import { fact, notPrinted, words } from './table.ts';
import type { Cell, Part, Table, TableRow } from './table.ts';

interface PhaseRow {
  readonly id: string;
  readonly edition: Edition;
  readonly phases: readonly PhaseNumber[];
}

/** Rows of one phase and edition. */
export function rowsOf<Row extends PhaseRow>(rows: readonly Row[], phase: PhaseNumber, edition: Edition): Row[] {
  return rows.filter((row) => row.edition === edition && row.phases.includes(phase));
}

/** The row of one phase and edition; throws when there is none. */
export function only<Row extends PhaseRow>(rows: readonly Row[], phase: PhaseNumber, edition: Edition): Row {
  const [row] = rowsOf(rows, phase, edition);
  if (!row) throw new Error(`No row for Phase ${phase} in the ${edition}th edition.`);
  return row;
}

/** The fact of a row's field, with the older edition's beside it; "not printed" when neither row has it. */
export function field(rowId: string, name: string, olderRowId?: string): Cell {
  const id = `${rowId}.${name}`;
  const older = olderRowId === undefined ? undefined : findFact(`${olderRowId}.${name}`);
  if (findFact(id)) return fact(id, older?.id);
  return older ? { ...notPrinted, older: [{ fact: older.id }] } : notPrinted;
}

/** The same words with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const slotHeads: Record<ResistanceVariables['slot'], (row: ResistanceVariables) => string> = {
  only: () => 'Every exercise',
  first: (row) => `First: ${row.role}`,
  second: (row) => `Second: ${row.role}`,
  'endurance-option': () => 'Endurance option',
};

/** How many exercises, supersets or pairs each body part gets, with the word for what is counted. */
export function perBodyPartCell(row: ResistanceVariables, older: ResistanceVariables | undefined): Cell {
  const cell = field(row.id, 'perBodyPart', older?.id);
  const named = (parts: readonly Part[], unit: ResistanceVariables): readonly Part[] =>
    parts.some((part) => typeof part === 'string')
      ? parts
      : [...parts, ` ${unit.perBodyPartUnit ?? 'exercise'}${unit.perBodyPart?.max === 1 ? '' : 's'}`];
  return {
    ...cell,
    parts: named(cell.parts, row),
    ...(cell.older && older ? { older: named(cell.older, older) } : {}),
  };
}

/** Resistance variables of one phase: a row a variable, a column for each part of the superset. */
export function resistanceTable(phase: PhaseNumber): Table {
  const rows: readonly ResistanceVariables[] = rowsOf<ResistanceVariables>(resistance, phase, 7);
  const older: readonly ResistanceVariables[] = rowsOf<ResistanceVariables>(resistance, phase, 6);
  const olderRowOf = (row: ResistanceVariables) => older.find((other) => other.slot === row.slot);
  const line = (head: string, name: string): TableRow => ({
    head,
    cells: rows.map((row) => field(row.id, name, olderRowOf(row)?.id)),
  });
  const all: TableRow[] = [
    line('Repetitions', 'reps'),
    line('Sets', 'sets'),
    line('Tempo', 'tempo'),
    line('Load, as repetition maximum', 'rm'),
    line('Load, as part of one-repetition maximum', 'percentOneRm'),
    line('Rest inside the superset', 'restInsideSupersetSeconds'),
    line(getPhase(phase).usesSupersets ? 'Rest after the superset' : 'Rest after each set', 'restAfterSeconds'),
    line('Rest between circuits', 'restBetweenCircuitsSeconds'),
    {
      head: 'For each body part',
      cells: rows.map((row) => perBodyPartCell(row, olderRowOf(row))),
    },
    {
      head: 'Length of the phase',
      cells: rows.map(() => fact(`phase-${phase}.weeks`, `${olderIdOfPhase(phase)}.weeks`)),
    },
  ];
  return {
    id: `table-phase-${phase}-resistance`,
    caption: `Resistance training in Phase ${phase}`,
    columns: ['Variable', ...rows.map((row) => slotHeads[row.slot](row))],
    // A line that no column fills belongs to other phases.
    rows: all.filter((row) => row.cells.some((cell) => cell !== notPrinted)),
    notes: [...new Set(rows.flatMap((row) => (row.note === undefined ? [] : [row.note])))],
  };
}

/** The 6th-edition row that prints a phase's length and weekly sessions. */
export function olderIdOfPhase(phase: PhaseNumber): string {
  return only<ResistanceVariables>(resistance, phase, 6).id;
}

function componentRow(head: string, row: ActivationVariables, older: ActivationVariables) {
  return {
    head,
    cells: (name: string) => field(row.id, name, older.id),
    requirement: words(sentence(row.requirement), sentence(older.requirement)),
    execution: words(sentence(row.execution), sentence(older.execution)),
  };
}

function componentTable(
  phase: PhaseNumber,
  id: string,
  caption: string,
  parts: readonly ReturnType<typeof componentRow>[],
): Table {
  const line = (head: string, name: string): TableRow => ({ head, cells: parts.map((part) => part.cells(name)) });
  const rows = [
    { head: 'In this phase', cells: parts.map((part) => part.requirement) },
    line('Exercises', 'exercises'),
    line('Sets', 'sets'),
    line('Repetitions', 'reps'),
    line('Repetitions on each leg', 'repsPerLeg'),
    { head: 'How', cells: parts.map((part) => part.execution) },
    line('Tempo', 'tempo'),
    line('Hold each landing', 'landingHoldSeconds'),
    line('Rest, about', 'restAfterSeconds'),
  ];
  return {
    id,
    caption,
    columns: ['Variable', ...parts.map((part) => part.head)],
    rows: rows.filter((row) => row.cells.some((cell) => cell !== notPrinted)),
    notes: phase === 5 ? ['The core and balance numbers apply only if the section is used.'] : [],
  };
}

/** Core and balance of one phase. */
export function activationTable(phase: PhaseNumber): Table {
  const parts = [
    componentRow('Core', only<ActivationVariables>(core, phase, 7), only<ActivationVariables>(core, phase, 6)),
    componentRow('Balance', only<ActivationVariables>(balance, phase, 7), only<ActivationVariables>(balance, phase, 6)),
  ];
  return componentTable(phase, `table-phase-${phase}-activation`, `Core and balance in Phase ${phase}`, parts);
}

/** Plyometric and SAQ drills of one phase. */
export function skillTable(phase: PhaseNumber): Table {
  const jump = only<ActivationVariables>(plyometric, phase, 7);
  const jumpOlder = only<ActivationVariables>(plyometric, phase, 6);
  const drill = only<SaqVariables>(saq, phase, 7);
  const drillOlder = only<SaqVariables>(saq, phase, 6);
  const line = (head: string, jumpField: string, drillField: string): TableRow => ({
    head,
    cells: [field(jump.id, jumpField, jumpOlder.id), field(drill.id, drillField, drillOlder.id)],
  });
  const rows = [
    { head: 'In this phase', cells: [words('Optional'), words('Optional')] },
    line('Exercises or drills', 'exercises', 'drills'),
    line('Sets', 'sets', 'sets'),
    line('Repetitions', 'reps', 'reps'),
    {
      head: 'How',
      cells: [
        words(sentence(jump.execution), sentence(jumpOlder.execution)),
        words(`As for a client at ${drill.clientLevel} level`),
      ],
    },
    ...(findFact(`${jump.id}.landingHoldSeconds`)
      ? [{ head: 'Hold each landing', cells: [field(jump.id, 'landingHoldSeconds'), words('no hold')] }]
      : []),
    line('Rest, about', 'restAfterSeconds', 'restAfterSeconds'),
  ];
  return {
    id: `table-phase-${phase}-skill`,
    caption: `Plyometric and SAQ drills in Phase ${phase}`,
    columns: ['Variable', 'Plyometric', 'SAQ'],
    rows,
  };
}

const techniqueNames: Record<FlexibilityVariables['technique'], string> = {
  'self-myofascial': 'Self-myofascial rolling',
  static: 'Static stretching',
  active: 'Active stretching',
  'active-isolated': 'Active-isolated stretching',
  dynamic: 'Dynamic stretching',
};
const flexibilityRequirement: Record<FlexibilityVariables['requirement'], string> = {
  required: 'Required',
  optional: 'Optional',
  'if-needed': 'Only for limited mobility or an imbalance',
};

/** Stretching and rolling in the warm-up and the cool-down of one phase. */
export function flexibilityTable(phase: PhaseNumber): Table {
  const rows = rowsOf<FlexibilityVariables>(flexibility, phase, 7);
  const older = rowsOf<FlexibilityVariables>(flexibility, phase, 6);
  const olderOf = (row: FlexibilityVariables) =>
    older.find(
      (other) =>
        other.section === row.section &&
        (other.technique === row.technique || (other.technique === 'active-isolated' && row.technique === 'active')),
    )?.id;
  const cell = (row: FlexibilityVariables, name: string): Cell => {
    const made = field(row.id, name, olderOf(row));
    return made.parts === notPrinted.parts ? { ...made, parts: ['–'] } : made;
  };
  return {
    id: `table-phase-${phase}-flexibility`,
    caption: `Rolling and stretching in Phase ${phase}`,
    columns: ['Technique', 'When', 'In this phase', 'Areas', 'Hold', 'Repetitions', 'Sets'],
    rows: rows.map((row) => ({
      head: techniqueNames[row.technique],
      cells: [
        words(row.section === 'warm-up' ? 'Warm-up' : 'Cool-down'),
        words(flexibilityRequirement[row.requirement]),
        cell(row, 'areas'),
        cell(row, 'holdSeconds'),
        cell(row, 'reps'),
        cell(row, 'sets'),
      ],
    })),
    notes: ['Areas are muscles or places to roll or stretch; for dynamic stretching they are exercises.'],
  };
}

/** The five cardio stages, which belong to no phase. */
export function cardioTable(): Table {
  const stages: readonly CardioStage[] = cardioStages;
  return {
    id: 'table-cardio-stages',
    caption: 'Cardio stages',
    columns: ['Stage', 'Zones', 'What it is', 'For whom'],
    rows: stages.map((stage) => ({
      head: `Stage ${stage.stage}`,
      cells: [
        words(stage.zones.join(', ')),
        {
          parts: [
            sentence(stage.content),
            ...(stage.sessionMinutes ? [', ', { fact: `${stage.id}.sessionMinutes` }] : []),
            ...(stage.intervalSeconds ? [', bouts of ', { fact: `${stage.id}.intervalSeconds` }] : []),
          ],
        },
        words(sentence(stage.who.join('; '))),
      ],
    })),
  };
}
