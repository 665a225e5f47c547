// Ships to the browser with the program designer: keep it small.
import { clientInWords, readClientWords } from '../opt/client-words.ts';
import { findBrief, isExerciseId } from '../opt/exercises/brief.ts';
import { isPhaseNumber } from '../opt/phases.ts';
import { historyOf } from '../opt/planning/intake.ts';
import type { Plan } from '../opt/planning/plan.ts';
import type { Block, PlannedExercise, PlannedSection, Program, Session, TrainingHistory } from '../opt/program.ts';
import type { SectionKey } from '../opt/template.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { lineName, sectionName } from './card.ts';
import { fileName } from './json.ts';
import type { PlanFile } from './json.ts';
import { refusal } from './read-recipe.ts';
import type { Refusal } from './read-recipe.ts';
import { Unreadable, largestNumber, readLine, sectionKeys, shown, tempos } from './values.ts';

/** Heads of the columns, in the order in which they are written. They may stand in any order when read. */
export const csvColumns = [
  'Block',
  'Block phases',
  'Block weeks',
  'Sessions a week',
  'Week',
  'Date',
  'Session',
  'Phase',
  'Section',
  'Order',
  'Exercise',
  'Exercise id',
  'Label',
  'Sets',
  'Reps',
  'Each side',
  'Hold s',
  'Minutes',
  'Tempo',
  '% 1RM from',
  '% 1RM to',
  'Ball % of body weight',
  'Rest s',
  'Superset',
  'Cue',
  'Client',
] as const;

type Column = (typeof csvColumns)[number];
type Row = Partial<Record<Column, string | number | undefined>>;

/**
 * A spreadsheet takes a cell that begins like this for a formula, even inside quotes (OWASP, "CSV Injection"). Such a
 * text gets an apostrophe before it, and the reader takes one away.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets take `4/2/1` for the first of February; with its unit they leave it alone. */
function tempoCell(tempo: string | undefined): string | undefined {
  return tempo !== undefined && /^\d/.test(tempo) ? `${tempo} s` : tempo;
}

function lineCells(line: PlannedExercise): Row {
  return {
    Exercise: lineName(line),
    'Exercise id': line.exerciseId,
    Label: line.label,
    Sets: line.sets,
    Reps: line.reps,
    'Each side': line.perSide ? 'yes' : undefined,
    'Hold s': line.holdSeconds,
    Minutes: line.minutes,
    Tempo: tempoCell(line.tempo),
    '% 1RM from': line.percentOneRm?.min,
    '% 1RM to': line.percentOneRm?.max ?? undefined,
    'Ball % of body weight': line.medicineBallPercentOfBodyWeight,
    'Rest s': line.restAfterSeconds,
    Superset: line.superset,
    Cue: line.cue,
  };
}

function rowsOf(plan: Plan): Row[] {
  return plan.blocks.flatMap((block, blockIndex) =>
    block.weeks.flatMap((week) =>
      week.sessions.flatMap((session, sessionIndex) => {
        const own: Row = {
          Block: blockIndex + 1,
          'Block phases': block.phases.join(' '),
          'Block weeks': block.weeks.length,
          'Sessions a week': block.sessionsPerWeek,
          Week: week.number,
          Date: session.day,
          Session: sessionIndex + 1,
          Phase: session.phase,
        };
        // A session or a section that was emptied by hand keeps a row, so that it is there when the file is read.
        if (session.sections.length === 0) return [own];
        return session.sections.flatMap(({ key, exercises }): Row[] => {
          const Section = sectionName(key);
          if (exercises.length === 0) return [{ ...own, Section }];
          return exercises.map((line, index) => ({ ...own, Section, Order: index + 1, ...lineCells(line) }));
        });
      }),
    ),
  );
}

/**
 * The plan as CSV (RFC 4180): one row for each exercise of each session, lines ended by CR LF. It begins with a byte
 * order mark, since Excel otherwise reads UTF-8 as the code page of the country and breaks every dash and quote;
 * other programs skip the mark. A week without sessions has no row. The first row says what the rules need to know of
 * the client.
 */
export function toPlanCsv(plan: Plan, name?: string): PlanFile {
  const [first, ...others] = rowsOf(plan);
  const client = clientInWords(historyOf(plan.intake));
  const rows = [...(first ? [{ ...first, Client: client }] : []), ...others].map((row) =>
    csvColumns.map((column) => cell(row[column])),
  );
  return {
    name: fileName(name, plan.intake.start, '.csv'),
    text: `\ufeff${[csvColumns.map(cell), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`,
  };
}

/** In characters. */
const longestCsv = 10_000_000;
const mostRows = 40_000;

/**
 * The cells of a CSV text; quotes, line ends in quotes and either line end as RFC 4180 has them.
 * @throws Unreadable
 */
function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    let value: string;
    if (text[at] === '"') {
      value = '';
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end < 0) throw new Unreadable(`A quotation mark in row ${rows.length + 1} is never closed.`);
        value += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        value += '"';
      }
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
      value = text.slice(at, end);
      at = end;
    }
    row.push(value);
    const next = text[at];
    if (next === delimiter) {
      if (row.length > 200) throw new Unreadable(`Row ${rows.length + 1} has more than 200 cells.`);
      at += 1;
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') {
      throw new Unreadable(`Row ${rows.length + 1} goes on after a closing quotation mark.`);
    }
    if (row.some((one) => one !== '')) rows.push(row);
    if (rows.length > mostRows) throw new Unreadable(`It has more than ${mostRows} rows.`);
    row = [];
    if (next === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (at >= text.length) return rows;
  }
}

/** Spreadsheets of many countries write semicolons. */
function delimiterOf(head: string): string {
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The cells of one row by column, and the sentence that begins every complaint about it. */
class CsvRow {
  readonly where: string;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(cells: ReadonlyMap<string, string>, number: number) {
    this.#cells = cells;
    this.where = `Row ${number}`;
  }

  text(column: Column): string {
    const value = (this.#cells.get(column.toLowerCase()) ?? '').trim();
    return value.startsWith("'") && formula.test(value) ? value.slice(1) : value;
  }

  number(column: Column): number | undefined {
    const text = this.text(column).replace(/^(\d+),(\d+)$/, '$1.$2');
    if (text === '') return undefined;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (value <= largestNumber) return value;
    throw new Unreadable(`${this.where}, “${column}”: ${shown(this.text(column))} is not a number from 0 to 10000.`);
  }

  whole(column: Column, least: number): number {
    const value = this.number(column);
    if (value !== undefined && Number.isInteger(value) && value >= least) return value;
    throw new Unreadable(`${this.where}, “${column}” needs a whole number, not ${shown(this.text(column))}.`);
  }

  phases(column: Column): readonly PhaseNumber[] {
    const phases = this.text(column)
      .split(/\D+/)
      .filter((part) => part !== '')
      .map(Number);
    if (phases.length > 0 && phases.length <= 5 && phases.every(isPhaseNumber)) return phases;
    throw new Unreadable(`${this.where}, “${column}” needs a phase from 1 to 5, not ${shown(this.text(column))}.`);
  }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

function sectionOf(row: CsvRow): SectionKey {
  const text = row.text('Section');
  const key = sectionKeys.find((one) => plain(one) === plain(text) || plain(sectionName(one)) === plain(text));
  if (key) return key;
  throw new Unreadable(
    `${row.where}, “Section”: ${shown(text)} is not known. It may be ${sectionKeys.map(sectionName).join(', ')}.`,
  );
}

function tempoOf(row: CsvRow): string | undefined {
  const text = row.text('Tempo').replace(/\s*s$/, '');
  if (text === '') return undefined;
  const tempo = tempos.find((one) => one === text) ?? tempos.find((one) => one.toLowerCase() === text.toLowerCase());
  if (tempo) return tempo;
  throw new Unreadable(`${row.where}, “Tempo”: ${shown(text)} is not known. It may be ${tempos.join(', ')}.`);
}

function lineOf(row: CsvRow): PlannedExercise | undefined {
  const id = row.text('Exercise id');
  const label = row.text('Label');
  const name = row.text('Exercise');
  if (id === '' && label === '' && name === '') return undefined;
  if (id !== '' && !isExerciseId(id)) {
    throw new Unreadable(
      `${row.where}: no exercise ${shown(id)} is in the library. Leave the id out to keep the name.`,
    );
  }
  // A file made by hand may have names alone. A name without an id is kept as a label.
  const ownLabel = label !== '' ? label : id === '' ? name : '';
  const min = row.number('% 1RM from');
  const max = row.number('% 1RM to');
  const tempo = tempoOf(row);
  const cue = row.text('Cue');
  const superset = row.text('Superset');
  const numbers = {
    reps: row.number('Reps'),
    holdSeconds: row.number('Hold s'),
    minutes: row.number('Minutes'),
    medicineBallPercentOfBodyWeight: row.number('Ball % of body weight'),
    restAfterSeconds: row.number('Rest s'),
  };
  return readLine(
    {
      ...(id === '' ? {} : { exerciseId: id }),
      ...(ownLabel === '' ? {} : { label: ownLabel }),
      sets: row.number('Sets') ?? 1,
      ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
      ...(/^(y|yes|true|1|x)$/i.test(row.text('Each side')) ? { perSide: true } : {}),
      ...(tempo === undefined ? {} : { tempo }),
      ...(min === undefined && max === undefined ? {} : { percentOneRm: { min: min ?? max, max: max ?? null } }),
      ...(superset === '' ? {} : { superset }),
      ...(cue === '' ? {} : { cue }),
    },
    row.where,
  );
}

interface OpenBlock {
  readonly phases: readonly PhaseNumber[];
  readonly weeks: number | undefined;
  readonly sessionsPerWeek: number | undefined;
  /** By week and session. */
  readonly sessions: Map<string, { readonly phase: PhaseNumber; readonly sections: OpenSection[] }>;
  readonly weekNumbers: Set<number>;
}

interface OpenSection {
  readonly key: SectionKey;
  readonly exercises: PlannedExercise[];
  last: number;
}

const needed = ['Week', 'Session', 'Phase', 'Section', 'Exercise', 'Sets'] as const satisfies readonly Column[];

/** True for a text whose first line has most of the heads that a plan needs. */
export function looksLikeCsv(text: string): boolean {
  const head = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const heads = head.split(delimiterOf(head)).map((name) => name.replace(/^\s*"?|"?\s*$/g, '').toLowerCase());
  return needed.filter((name) => heads.includes(name.toLowerCase())).length > needed.length / 2;
}

function addRow(blocks: Map<number, OpenBlock>, row: CsvRow): void {
  const [phase] = row.phases('Phase');
  const number = row.text('Block') === '' ? 1 : row.whole('Block', 1);
  let block = blocks.get(number);
  if (!block) {
    block = {
      phases: row.text('Block phases') === '' ? [] : row.phases('Block phases'),
      weeks: row.text('Block weeks') === '' ? undefined : row.whole('Block weeks', 1),
      sessionsPerWeek: row.text('Sessions a week') === '' ? undefined : row.whole('Sessions a week', 0),
      sessions: new Map(),
      weekNumbers: new Set(),
    };
    blocks.set(number, block);
  }
  const week = row.whole('Week', 1);
  block.weekNumbers.add(week);
  const key = `${week} ${row.whole('Session', 1)}`;
  let session = block.sessions.get(key);
  if (!session) {
    session = { phase: phase as PhaseNumber, sections: [] };
    block.sessions.set(key, session);
  }
  if (row.text('Section') === '') return;
  const sectionKey = sectionOf(row);
  const line = lineOf(row);
  const order = row.number('Order') ?? 0;
  let section = session.sections.at(-1);
  // A session may hold a section twice when it was edited by hand: the order then begins again.
  if (
    section?.key !== sectionKey ||
    !line ||
    section.exercises.length === 0 ||
    (order !== 0 && order <= section.last)
  ) {
    section = { key: sectionKey, exercises: [], last: 0 };
    session.sections.push(section);
  }
  if (line) section.exercises.push(line);
  section.last = order === 0 ? section.last : order;
}

function finished(block: OpenBlock): Block {
  const sessions = [...block.sessions.values()].map(({ phase, sections }): Session => ({
    phase,
    sections: sections.map(({ key, exercises }): PlannedSection => ({ key, exercises })),
  }));
  return {
    phases: block.phases.length > 0 ? block.phases : [...new Set(sessions.map((session) => session.phase))],
    weeks: block.weeks ?? block.weekNumbers.size,
    ...(block.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: block.sessionsPerWeek }),
    sessions,
  };
}

export type PlanCsvResult =
  | {
      readonly ok: true;
      readonly program: Program;
      /** False where neither the file nor the caller says who trains, and the client is taken as new. */
      readonly isClientNamed: boolean;
      readonly notes: readonly string[];
    }
  | Refusal;

/**
 * The sessions of a CSV file as the program checker takes them; never throws. Columns may stand in any order, and
 * unknown ones are left out; commas, semicolons and tabs may part them. A row that cannot be read refuses the file,
 * with its number.
 *
 * @param client Goes before the one that the file names. Without either, a new client who has done nothing of the model.
 */
export function readPlanCsv(text: string, client?: TrainingHistory): PlanCsvResult {
  if (text.length > longestCsv) {
    return refusal('limits', 'This file is larger than any plan. Choose a CSV file that the program designer saved.');
  }
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '')
    return refusal('empty', 'This file is empty. Choose a CSV file that the program designer saved.');
  try {
    const head = /^[^\r\n]*/.exec(bare)?.[0] ?? '';
    const rows = parseCsv(bare, delimiterOf(head));
    const columns = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
    const missing = needed.filter((name) => !columns.includes(name.toLowerCase()));
    if (missing.length > 0) {
      return refusal(
        'foreign',
        `This is not a plan as CSV: the first row has no column ${missing.map((name) => `“${name}”`).join(', ')}. Choose a CSV file that the program designer saved, or add what is missing.`,
      );
    }
    if (rows.length === 1)
      return refusal('empty', 'This file has heads of columns and no rows. There is nothing to check.');
    const blocks = new Map<number, OpenBlock>();
    let named = client;
    for (const [index, cells] of rows.entries()) {
      if (index === 0) continue;
      const row = new CsvRow(new Map(columns.map((name, at) => [name, cells[at] ?? ''])), index + 1);
      named ??= readClientWords(row.text('Client'));
      addRow(blocks, row);
    }
    const program: Program = {
      client: named ?? { status: 'new', completed: [] },
      blocks: [...blocks.values()].map(finished),
    };
    return { ok: true, program, isClientNamed: named !== undefined, notes: notesOn(program) };
  } catch (error) {
    const why = error instanceof Unreadable ? error.message : 'Its rows do not fit together.';
    return refusal('damaged', `This file cannot be read as a plan. ${why} Mend the row, or save the file anew.`);
  }
}

/** Names without an id are not matched here: whoever checks the program knows more ways to spell them. */
function notesOn(program: Program): readonly string[] {
  const names = new Set<string>();
  for (const { sessions } of program.blocks) {
    for (const { sections } of sessions) {
      for (const { key, exercises } of sections) {
        for (const line of exercises) {
          if (key === 'resistance' && line.label !== undefined && !findBrief(line.exerciseId ?? ''))
            names.add(line.label);
        }
      }
    }
  }
  const list = [...names];
  if (list.length === 0) return [];
  const first = list.slice(0, 5).map((name) => shown(name));
  const more = list.length > 5 ? ` and ${list.length - 5} more` : '';
  return [`No exercise of the library is named for ${first.join(', ')}${more}, so only their numbers are read.`];
}
