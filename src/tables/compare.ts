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
import { findFact, getFact } from '../opt/facts.ts';
import type { Fact } from '../opt/facts.ts';
import { getPhase, phases } from '../opt/phases.ts';
import type { LevelNumber, PhaseNumber } from '../opt/types.ts';
import { field, only, perBodyPartCell, rowsOf, sentence } from './acute-variables.ts';
import { cellText, lacksOlder, notPrinted, words } from './table.ts';
import type { Cell, Part } from './table.ts';

/** Columns in their order. The id ends the address of every cell and is kept for ever. */
export const compareColumns = [
  { id: 'exercises', head: 'Exercises' },
  { id: 'sets', head: 'Sets' },
  { id: 'reps', head: 'Repetitions' },
  { id: 'tempo', head: 'Tempo or manner' },
  { id: 'load', head: 'Load' },
  { id: 'hold', head: 'Hold or time' },
  { id: 'rest', head: 'Rest' },
] as const;

export type CompareColumn = (typeof compareColumns)[number]['id'];

/** Parts of a session, as the filter names them. The ids may stand in an address: `?component=core`. */
export const compareComponents = [
  { id: 'resistance', name: 'Resistance' },
  { id: 'core', name: 'Core' },
  { id: 'balance', name: 'Balance' },
  { id: 'plyometric', name: 'Plyometric' },
  { id: 'saq', name: 'SAQ' },
  { id: 'flexibility', name: 'Rolling and stretching' },
  { id: 'cardio', name: 'Cardio' },
] as const;

export type CompareComponent = (typeof compareComponents)[number]['id'];

/** What a cell is sorted by, lower end first; seconds where it is a time. */
export type SortKey = readonly [min: number, max: number];

export interface CompareCell extends Cell {
  /** Address of the cell: `compare-p2-core-reps`. */
  readonly id: string;
  readonly column: CompareColumn;
  /** Missing where the cell holds no number. */
  readonly sort?: SortKey;
  /** The same for what the 6th edition prints; missing where it prints none. */
  readonly olderSort?: SortKey;
}

export interface CompareRow {
  /** Address of the row: `compare-p2-core`. */
  readonly id: string;
  readonly component: CompareComponent;
  /** Missing for rows that hold in every phase. */
  readonly phase?: PhaseNumber;
  readonly level?: LevelNumber;
  readonly head: string;
  /** False where our sources for the 6th edition have nothing like this row. */
  readonly hasOlder: boolean;
  readonly cells: readonly CompareCell[];
}

export interface CompareTable {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly CompareRow[];
  readonly notes: readonly string[];
}

/** A cell that has no meaning in its row, such as the load of a drill. */
const dash = words('–');

/** A cell of several parts; the 6th edition's are kept only where they read differently. */
function joined(parts: readonly Part[], older?: readonly Part[]): Cell {
  if (older === undefined) return { parts };
  return cellText(older) === cellText(parts) ? { parts, same: true } : { parts, older };
}

function partOf(rowId: string | undefined, name: string): Part[] {
  const id = `${rowId}.${name}`;
  return findFact(id) ? [{ fact: id }] : [];
}

/** A field of a row, or a dash where the row has no such field in either edition. */
function optionalField(rowId: string, name: string, olderRowId?: string): Cell {
  const cell = field(rowId, name, olderRowId);
  if (cell === notPrinted) return dash;
  return cell.parts === notPrinted.parts ? { ...cell, parts: dash.parts } : cell;
}

/** "Slow: 4-2-1-1", the manner in words, then the tempo where one is printed. */
function manner(text: string, rowId: string): Part[] {
  const [tempo] = partOf(rowId, 'tempo');
  return tempo ? [`${sentence(text)}: `, tempo] : [sentence(text)];
}

/** Seconds of one repetition; an explosive tempo counts as none. */
function secondsOf(tempo: string): number {
  return [...tempo.matchAll(/\d/g)].reduce((sum, [digit]) => sum + Number(digit), 0);
}

const secondsPer: Partial<Record<Fact['field'], number>> = { sessionMinutes: 60 };

function keyOfFact(fact: Fact): SortKey {
  const { value } = fact;
  if (typeof value === 'string') return [secondsOf(value), secondsOf(value)];
  const { min, max } = typeof value === 'number' ? { min: value, max: value } : value;
  const times = secondsPer[fact.field] ?? 1;
  return [min * times, (max ?? min) * times];
}

/** A load as a percentage; an RM alone takes the percentage that stands beside the same RM elsewhere. */
function percentOf(facts: readonly Fact[]): Fact | undefined {
  const percent = facts.find((fact) => fact.field === 'percentOneRm');
  if (percent) return percent;
  const rm = facts.find((fact) => fact.field === 'rm');
  const twin = resistance.find(
    (row) => 'rm' in row && 'percentOneRm' in row && getFact(`${row.id}.rm`).text === rm?.text,
  );
  return twin && getFact(`${twin.id}.percentOneRm`);
}

function sortKey(column: CompareColumn, parts: readonly Part[]): SortKey | undefined {
  const facts = parts.flatMap((part) => (typeof part === 'string' ? [] : [getFact(part.fact)]));
  const fact = column === 'load' ? percentOf(facts) : facts[0];
  return fact && keyOfFact(fact);
}

interface Draft {
  readonly key: string;
  readonly component: CompareComponent;
  readonly phase?: PhaseNumber;
  readonly part: string;
  readonly hasOlder: boolean;
  readonly cells: Partial<Record<CompareColumn, Cell>>;
}

function toRow({ key, component, phase, part, hasOlder, cells }: Draft): CompareRow {
  const id = `compare-${phase === undefined ? 'any' : `p${phase}`}-${key}`;
  return {
    id,
    component,
    ...(phase === undefined ? {} : { phase, level: getPhase(phase).level }),
    head: `${phase === undefined ? 'Every phase' : `Phase ${phase}`} · ${part}`,
    hasOlder,
    cells: compareColumns.map(({ id: column }) => {
      const cell = cells[column] ?? dash;
      const sort = sortKey(column, cell.parts);
      const olderSort = hasOlder && !lacksOlder(cell) ? sortKey(column, cell.older ?? cell.parts) : undefined;
      return { ...cell, id: `${id}-${column}`, column, ...(sort && { sort }), ...(olderSort && { olderSort }) };
    }),
  };
}

function resistanceKey({ slot, role }: ResistanceVariables): string {
  if (slot === 'only') return 'resistance';
  return slot === 'endurance-option' ? 'resistance-endurance' : `resistance-${role}`;
}

function resistanceName({ slot, role }: ResistanceVariables): string {
  if (slot === 'only') return 'Resistance';
  if (slot === 'endurance-option') return 'Resistance: endurance option';
  return `Resistance: ${role} exercise`;
}

function resistanceRest(row: ResistanceVariables, older: ResistanceVariables | undefined): Cell {
  if (row.slot === 'first') {
    return joined([...partOf(row.id, 'restInsideSupersetSeconds'), ' before the second exercise']);
  }
  const rest = (id: string): Part[] => {
    const circuits = partOf(id, 'restBetweenCircuitsSeconds');
    return [
      ...partOf(id, 'restAfterSeconds'),
      ...(circuits.length > 0 ? ['; ', ...circuits, ' between circuits'] : []),
    ];
  };
  return joined(rest(row.id), older && rest(older.id));
}

function resistanceRows(phase: PhaseNumber): Draft[] {
  const olderRows = rowsOf<ResistanceVariables>(resistance, phase, 6);
  return rowsOf<ResistanceVariables>(resistance, phase, 7).map((row): Draft => {
    const older = olderRows.find(({ slot }) => slot === row.slot);
    const load = (id: string): Part[] => {
      const [rm, percent] = [partOf(id, 'rm'), partOf(id, 'percentOneRm')];
      return rm.length > 0 && percent.length > 0 ? [...rm, ', ', ...percent] : [...rm, ...percent];
    };
    return {
      key: resistanceKey(row),
      component: 'resistance',
      phase,
      part: resistanceName(row),
      hasOlder: older !== undefined,
      cells: {
        exercises: perBodyPartCell(row, older),
        sets: field(row.id, 'sets', older?.id),
        reps: field(row.id, 'reps', older?.id),
        tempo: joined(manner(row.tempoLabel, row.id), older && manner(older.tempoLabel, older.id)),
        load: joined(load(row.id), older && load(older.id)),
        rest: resistanceRest(row, older),
      },
    };
  });
}

/** Core, balance or plyometric work of one phase. */
function activationRow(
  component: 'core' | 'balance' | 'plyometric',
  rows: readonly ActivationVariables[],
  phase: PhaseNumber,
): Draft {
  const row = only<ActivationVariables>(rows, phase, 7);
  const older = only<ActivationVariables>(rows, phase, 6);
  const reps = (of: ActivationVariables): Part[] => {
    const perLeg = partOf(of.id, 'repsPerLeg');
    if (perLeg.length > 0) return [...partOf(of.id, 'reps'), ' (', ...perLeg, ' on each leg)'];
    return [...partOf(of.id, 'reps'), ...(of.perLeg ? [' on each leg'] : [])];
  };
  return {
    key: component,
    component,
    phase,
    part: `${sentence(component)}${row.requirement === 'optional' ? ' (optional)' : ''}`,
    hasOlder: true,
    cells: {
      exercises: field(row.id, 'exercises', older.id),
      sets: field(row.id, 'sets', older.id),
      reps: joined(reps(row), reps(older)),
      tempo: joined(manner(row.execution, row.id), manner(older.execution, older.id)),
      hold: optionalField(row.id, 'landingHoldSeconds', older.id),
      rest: field(row.id, 'restAfterSeconds', older.id),
    },
  };
}

function saqRow(phase: PhaseNumber): Draft {
  const row = only<SaqVariables>(saq, phase, 7);
  const older = only<SaqVariables>(saq, phase, 6);
  return {
    key: 'saq',
    component: 'saq',
    phase,
    part: 'SAQ (optional)',
    hasOlder: true,
    cells: {
      exercises: field(row.id, 'drills', older.id),
      sets: field(row.id, 'sets', older.id),
      reps: field(row.id, 'reps', older.id),
      tempo: words(`${sentence(row.clientLevel)} drills`),
      rest: field(row.id, 'restAfterSeconds', older.id),
    },
  };
}

const techniques: Record<FlexibilityVariables['technique'], { readonly key: string; readonly name: string }> = {
  'self-myofascial': { key: 'rolling', name: 'rolling' },
  static: { key: 'static', name: 'static stretching' },
  active: { key: 'active', name: 'active stretching' },
  // The older name of active stretching.
  'active-isolated': { key: 'active', name: 'active stretching' },
  dynamic: { key: 'dynamic', name: 'dynamic stretching' },
};

const requirementNames: Record<FlexibilityVariables['requirement'], string> = {
  required: '',
  optional: ' (optional)',
  'if-needed': ' (if needed)',
};

function flexibilityRow(row: FlexibilityVariables, phase: PhaseNumber | undefined): Draft {
  const { key, name } = techniques[row.technique];
  const older =
    phase === undefined
      ? undefined
      : rowsOf<FlexibilityVariables>(flexibility, phase, 6).find(
          (other) => other.section === row.section && techniques[other.technique].key === key,
        );
  const cell = (field: string) => optionalField(row.id, field, older?.id);
  return {
    key: `${row.section}-${key}`,
    component: 'flexibility',
    ...(phase === undefined ? {} : { phase }),
    part: `${sentence(row.section)}: ${name}${requirementNames[row.requirement]}`,
    hasOlder: older !== undefined,
    cells: { exercises: cell('areas'), sets: cell('sets'), reps: cell('reps'), hold: cell('holdSeconds') },
  };
}

function cardioRow(stage: CardioStage): Draft {
  const zones = stage.zones.map((zone) => `zone ${zone}`);
  const load = sentence(zones.length > 2 ? `${zones[0]} to ${zones.at(-1)}` : zones.join(' and '));
  const rpe = partOf(stage.id, 'rpe');
  const bouts = partOf(stage.id, 'intervalSeconds');
  const time = [...partOf(stage.id, 'sessionMinutes'), ...(bouts.length > 0 ? ['bouts of ', ...bouts] : [])];
  return {
    key: `cardio-${stage.stage}`,
    component: 'cardio',
    part: `Cardio, Stage ${stage.stage}`,
    hasOlder: false,
    cells: {
      tempo: words(sentence(stage.content)),
      load: joined([load, ...(rpe.length > 0 ? [', effort rated ', ...rpe] : [])]),
      ...(time.length > 0 ? { hold: joined(time) } : {}),
    },
  };
}

const phaseNumbers = phases.map((phase) => phase.number);
const inEveryPhase = (row: FlexibilityVariables) => row.edition === 7 && row.phases.length === phaseNumbers.length;

/**
 * Every acute variable of every phase and component, one row each: components in the order of the filter, phases
 * inside them. Rows and cells have addresses made of the phase, the part and the column, such as
 * `compare-p2-core-reps`, `compare-p2-resistance-strength-load` and `compare-any-cool-down-static-hold`.
 */
export function compareTable(): CompareTable {
  const inPhases = (rowsIn: (phase: PhaseNumber) => Draft[]) => phaseNumbers.flatMap(rowsIn);
  const drafts: Draft[] = [
    ...inPhases(resistanceRows),
    ...inPhases((phase) => [activationRow('core', core, phase)]),
    ...inPhases((phase) => [activationRow('balance', balance, phase)]),
    ...inPhases((phase) => [activationRow('plyometric', plyometric, phase)]),
    ...inPhases((phase) => [saqRow(phase)]),
    ...inPhases((phase) =>
      rowsOf<FlexibilityVariables>(flexibility, phase, 7)
        .filter((row) => !inEveryPhase(row))
        .map((row) => flexibilityRow(row, phase)),
    ),
    ...(flexibility as readonly FlexibilityVariables[])
      .filter(inEveryPhase)
      .map((row) => flexibilityRow(row, undefined)),
    ...cardioStages.map(cardioRow),
  ];
  return {
    id: 'table-compare',
    caption: 'Acute variables of every phase and component',
    rows: drafts.map(toRow),
    notes: [
      'Exercises: for each body part in resistance training, drills in SAQ, muscles or areas in rolling and stretching.',
      'RM: a repetition maximum. A percentage is part of a one-repetition maximum. Cardio has zones instead, with a rating of perceived effort.',
      'A dash: the variable does not apply. “Not printed”: our sources for the 7th edition give no number.',
      'Optional and required are the 7th edition’s. The 6th also planned core and balance work in Phase 5.',
    ],
  };
}
