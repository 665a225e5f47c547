import { readClientWords } from '../client-words.ts';
import type { ExerciseBrief, ExerciseComponent } from '../exercises/brief.ts';
import { isPhaseNumber } from '../phases.ts';
import type { PlannedExercise, PlannedSection, Session, TrainingHistory } from '../program.ts';
import type { SectionKey } from '../template.ts';
import type { PhaseNumber } from '../types.ts';
import { findByName, wordsOf } from './exercise-names.ts';
import { middle, plainText, readDose } from './read-dose.ts';
import type { Dose, DoseReading, Written } from './read-dose.ts';

/** Something about a line that the author should know. Lines are counted from 1. */
export interface ReadNote {
  readonly line: number;
  readonly sentence: string;
}

/** A number that was written as a range, such as `8-12`: the session holds the middle of it. */
export interface WrittenRange {
  readonly section: number;
  readonly exercise: number;
  readonly field: 'sets' | 'reps' | 'holdSeconds' | 'restAfterSeconds';
  readonly low: number;
  readonly high: number;
}

/** Lines of the text, counted from 1: of the heading of a section, and of each of its exercises. */
export interface SectionLines {
  readonly heading: number;
  readonly exercises: readonly number[];
}

export interface ReadSession {
  readonly title?: string;
  /** The first line of the session. */
  readonly line: number;
  /** The phase that the text itself names. */
  readonly phase?: PhaseNumber;
  readonly sections: readonly PlannedSection[];
  /** As many as `sections`. */
  readonly lines: readonly SectionLines[];
  readonly ranges: readonly WrittenRange[];
  /** Place in `blocks`, if the text speaks of blocks. */
  readonly block?: number;
}

export interface ReadBlock {
  readonly line: number;
  readonly phases: readonly PhaseNumber[];
  readonly weeks?: number;
  readonly sessionsPerWeek?: number;
}

export interface ReadWorkout {
  /** False for a text in which nothing looks like training. */
  readonly isWorkout: boolean;
  readonly sessions: readonly ReadSession[];
  readonly blocks: readonly ReadBlock[];
  readonly client?: TrainingHistory;
  readonly notes: readonly ReadNote[];
}

/** How much is read of a text that is far too long. */
export const readLimits = { letters: 500_000, lines: 15_000, lineLetters: 400, notes: 200, guesses: 400 } as const;

const headings: readonly (readonly [SectionKey, RegExp])[] = [
  ['warm-up', /^(?:dynamic |general )?(?:warm ?up|movement prep(?:aration)?|prep|preparation|mobility|flexibility|foam roll(?:ing)?(?: and stretch(?:ing)?)?|smr|self myofascial(?: release| work)?)(?: phase| section| block)?$/],
  ['activation', /^(?:activation|core(?: (?:and )?(?:balance|stability|activation))?|balance(?: (?:and )?core)?|core (?:work|training)|balance (?:work|training)|core balance (?:training|work)?|pillar prep)(?: training| work| block| section)?$/],
  ['skill-development', /^(?:skills?(?: development| training| work)?|plyo(?:metric)?s?(?: training| work)?(?: (?:and )?saq)?|saq(?: drills)?|speed(?: and)?(?: agility)?(?: and)?(?: quickness)?(?: training)?|agility(?: drills| ladder)?|jumps|reactive(?: training)?|power prep|plyometrics? saq|movement instruction)$/],
  ['resistance', /^(?:resistance(?: training| work| block| section)?|strength(?: training| work| block| circuit)?|weights?|weight training|lift(?:s|ing)|main(?: lifts?| work| workout| block| part| set)?|working sets|circuit(?: training)?|resistance circuit|supersets?|accessor(?:y|ies)(?: work)?|assistance(?: work)?|power(?: training| block| work)?|hypertrophy(?: block| work)?|upper body|lower body|total body|full body|push|pull|legs|chest|back|shoulders|arms)$/],
  ['clients-choice', /^(?:client'?s? choice|clients? ?'?s? choice|choice|optional(?: extras?)?|your choice|finisher|extra(?:s)?|fun)$/],
  ['cool-down', /^(?:cool ?down|recovery|stretch(?:ing|es)?|static stretch(?:ing|es)?|down regulation|post workout stretch(?:ing)?)(?: phase| section| stretch(?:ing)?)?$/],
]; // prettier-ignore

const home: Readonly<Record<ExerciseComponent, SectionKey>> = {
  resistance: 'resistance',
  core: 'activation',
  balance: 'activation',
  plyometric: 'skill-development',
  saq: 'skill-development',
  smr: 'warm-up',
  static: 'warm-up',
  active: 'warm-up',
  dynamic: 'warm-up',
};

/** Where a name that several components share is looked for first. */
export const preferred: Readonly<Record<SectionKey, readonly ExerciseComponent[]>> = {
  'warm-up': ['smr', 'static', 'active', 'dynamic'],
  activation: ['core', 'balance'],
  'skill-development': ['plyometric', 'saq', 'resistance'],
  resistance: ['resistance'],
  'clients-choice': ['resistance', 'core', 'balance', 'plyometric', 'saq', 'smr', 'static', 'active', 'dynamic'],
  'cool-down': ['smr', 'static', 'active', 'dynamic'],
};

const componentWords: Readonly<Record<string, ExerciseComponent>> = {
  resistance: 'resistance',
  core: 'core',
  balance: 'balance',
  plyometric: 'plyometric',
  saq: 'saq',
  smr: 'smr',
  static: 'static',
  active: 'active',
  dynamic: 'dynamic',
};

const sessionStart =
  /^(?:(?:training |gym )?(?:day|session|workout|week|wk)\s*(?:#\s*)?(?:\d{1,2}|[a-h])\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)\b\s*[:-])/i;
const phaseWord = /\bphases?\s*:?\s*((?:[1-5]|i{1,3}|iv|v)(?:\s*(?:,|and|&|\+|\/)\s*[1-5](?!\d|\s*(?:w|s|d|x|t)))*)\b/i;
const roman: Readonly<Record<string, PhaseNumber>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };
const cardioWords =
  /\b(?:walk|march|jog|run|bike|biking|cycle|cycling|treadmill|elliptical|row(?:er|ing)?|erg|stair|step mill|swim|skip|cardio|stepper|cross trainer|hiit|intervals?)\w*\b/i;

type Column = 'label' | 'name' | 'sets' | 'reps' | 'load' | 'tempo' | 'rest';

/** What the head of a table may call its columns. */
const columnWords: readonly (readonly [Column, RegExp])[] = [
  ['label', /^(?:#|no\.?|order|pair|superset)$/i],
  ['name', /^(?:exercise|name|movement|lift|drill)s?$/i],
  ['sets', /^sets?$/i],
  ['reps', /^(?:reps?|repetitions|reps? (?:or|\/) time|duration)$/i],
  ['load', /^(?:load|intensity|%|% ?1rm|percent|weight)$/i],
  ['tempo', /^tempo$/i],
  ['rest', /^rest(?: ?\(?s(?:ec(?:onds)?)?\)?)?$/i],
];

interface OpenLine {
  readonly line: number;
  readonly label: string;
  readonly exercise: ExerciseBrief | undefined;
  dose: Dose;
  superset: string | undefined;
}

interface OpenSection {
  readonly key: SectionKey;
  readonly heading: number;
  readonly isHeaded: boolean;
  readonly lines: OpenLine[];
  defaults: Dose;
}

interface OpenSession {
  title: string | undefined;
  line: number;
  phase: PhaseNumber | undefined;
  block: number | undefined;
  readonly sections: OpenSection[];
}

function phasesIn(text: string): readonly PhaseNumber[] {
  const match = phaseWord.exec(text)?.[1];
  if (match === undefined) return [];
  const named = roman[match.toLowerCase()];
  if (named) return [named];
  return (match.match(/[1-5]/g) ?? []).map(Number).filter(isPhaseNumber);
}

/** A heading without its marks: `## A. Warm-Up (10 min):` gives `warm up`. */
function bareHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/\b\d+(?:\s*-\s*\d+)?\s*(?:min(?:ute)?s?|'|rounds?|x|sets?)(?![a-z])/g, ' ')
    .replace(/^(?:section |part |block )?(?:\d{1,2}|[a-g]|i{1,3}|iv|v|vi)\s*[.):-]\s+/, '')
    .replace(/[^a-z']+/g, ' ')
    .replace(/\b(?:and|the|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function sectionOf(text: string): SectionKey | undefined {
  const bare = bareHeading(text);
  if (bare === '' || bare.length > 40) return undefined;
  return headings.find(([, pattern]) => pattern.test(bare))?.[0];
}

function hasNumbers(dose: Dose): boolean {
  return Object.keys(dose).some((key) => key !== 'cue' && key !== 'perSide');
}

function isAmount(dose: Dose): boolean {
  return (
    dose.sets !== undefined || dose.reps !== undefined || dose.holdSeconds !== undefined || dose.minutes !== undefined
  );
}

function readClient(text: string): TrainingHistory | undefined {
  const words = /^client\s*:\s*(.*)$/i.exec(text)?.[1];
  return words === undefined ? undefined : readClientWords(words);
}

function readBlock(text: string, line: number): ReadBlock | undefined {
  if (!/^block\b/i.test(text)) return undefined;
  const phases = phasesIn(text);
  if (phases.length === 0) return undefined;
  const weeks = /(\d{1,2})\s*(?:weeks?|wks?)\b/i.exec(text)?.[1];
  const days = /(\d{1,2})\s*(?:sessions?|days?|times|x)\s*(?:a|per|\/|each)?\s*(?:week|wk)\b/i.exec(text)?.[1];
  return {
    line,
    phases,
    ...(weeks === undefined ? {} : { weeks: Number(weeks) }),
    ...(days === undefined ? {} : { sessionsPerWeek: Number(days) }),
  };
}

/** Pieces of a line that names several exercises: `Bench press 3x8 + push-up 3x10`. */
function splitPair(text: string): readonly string[] {
  const parts = text
    .split(/\s(?:\+|&|supersetted with|super ?set(?:ted)? with|ss w(?:\/|ith)?|paired with|into|then at once)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.length <= 4 ? parts : [text];
}

interface Label {
  readonly group?: string;
  readonly rest: string;
}

/** `A1. Bench press` or `1b) Push-up`: the pair, and what follows. Bullets and plain numbering are left out. */
function readLabel(text: string): Label {
  const bare = text.replace(/^(?:[-*•·>–]|\[[ xX]?\]|☐)+\s*/, '');
  const letterFirst = /^([A-Za-z])(\d)\s*[.):\-–]?\s+(?=\S)|^([A-Za-z])(\d)[.):]\s*(?=\S)/.exec(bare);
  if (letterFirst) {
    const group = (letterFirst[1] ?? letterFirst[3] ?? 'A').toUpperCase();
    return { group, rest: bare.slice(letterFirst[0].length) };
  }
  const numberFirst = /^(\d{1,2})([a-d])\s*[.):]?\s+(?=[A-Za-z])/i.exec(bare);
  if (numberFirst) {
    const place = Number(numberFirst[1]);
    return {
      group: String.fromCharCode(64 + Math.min(26, Math.max(1, place))),
      rest: bare.slice(numberFirst[0].length),
    };
  }
  return { rest: bare.replace(/^(?:(?:\d{1,2}\s*[.)]|[A-Za-z][.)])\s+(?=\S)|[A-H]\s+(?=[A-Z][a-z]))/, '') };
}

function toLine(open: OpenLine): PlannedExercise {
  const { exercise, label, superset } = open;
  const { sets, reps, perSide, holdSeconds, minutes, tempo, percentOneRm, restAfterSeconds, cue } = open.dose;
  const ball = open.dose.medicineBallPercentOfBodyWeight;
  return {
    ...(exercise ? { exerciseId: exercise.id } : { label }),
    sets: sets ? middle(sets) : 1,
    ...(reps ? { reps: middle(reps) } : {}),
    ...(perSide ? { perSide } : {}),
    ...(holdSeconds ? { holdSeconds: middle(holdSeconds) } : {}),
    ...(minutes ? { minutes: middle(minutes) } : {}),
    ...(tempo ? { tempo } : {}),
    ...(percentOneRm ? { percentOneRm } : {}),
    ...(ball === undefined ? {} : { medicineBallPercentOfBodyWeight: ball }),
    ...(restAfterSeconds ? { restAfterSeconds: middle(restAfterSeconds) } : {}),
    ...(superset === undefined ? {} : { superset }),
    ...(cue === undefined ? {} : { cue }),
  };
}

class Reader {
  readonly notes: ReadNote[] = [];
  readonly sessions: OpenSession[] = [];
  readonly blocks: ReadBlock[] = [];
  client: TrainingHistory | undefined;
  private phase: PhaseNumber | undefined;
  private section: OpenSection | undefined;
  private rounds: Written | undefined;
  /** Key of the pair that lines without a label of their own belong to, after a heading such as "Superset 1". */
  private openGroup: string | undefined;
  private columns: { readonly mark: string; readonly columns: readonly (Column | undefined)[] } | undefined;
  /** A blank line stands before this one. */
  private hasGap = false;
  private guesses = 0;
  private readonly names = new Map<string, ReturnType<typeof findByName>>();
  private readonly doses = new Map<string, DoseReading>();

  note(line: number, sentence: string): void {
    if (this.notes.length < readLimits.notes) this.notes.push({ line, sentence });
  }

  private session(line: number): OpenSession {
    let session = this.sessions.at(-1);
    if (!session) {
      session = { title: undefined, line, phase: this.phase, block: this.currentBlock(), sections: [] };
      this.sessions.push(session);
    }
    return session;
  }

  /** A line is looked at several times, and a plan says the same line week after week. */
  private dose(text: string): DoseReading {
    let reading = this.doses.get(text);
    if (!reading) {
      reading = readDose(text);
      this.doses.set(text, reading);
    }
    return reading;
  }

  private currentBlock(): number | undefined {
    return this.blocks.length > 0 ? this.blocks.length - 1 : undefined;
  }

  private startSession(line: number, title: string | undefined, phase: PhaseNumber | undefined): void {
    if (phase !== undefined) this.phase = phase;
    this.section = undefined;
    this.rounds = undefined;
    this.openGroup = undefined;
    const last = this.sessions.at(-1);
    if (last && last.sections.length === 0) {
      last.title = [last.title, title].filter((one) => one !== undefined).join(', ') || undefined;
      last.phase = this.phase;
      last.block = this.currentBlock();
      return;
    }
    this.sessions.push({ title, line, phase: this.phase, block: this.currentBlock(), sections: [] });
  }

  private look(name: string, section: SectionKey | undefined): ReturnType<typeof findByName> {
    const key = `${section ?? ''} ${name}`;
    let answer = this.names.get(key);
    if (!answer) {
      if (this.guesses >= readLimits.guesses) return {};
      const hint = /\(([a-z]+)\)\s*$/i.exec(name)?.[1]?.toLowerCase();
      const component = hint === undefined ? undefined : componentWords[hint];
      const isLong = wordsOf(name.slice(0, 200)).length > 12;
      answer = isLong
        ? {}
        : component
          ? findByName(name.replace(/\([a-z]+\)\s*$/i, ''), [component])
          : findByName(name, section ? preferred[section] : this.expected());
      if (answer.exercise === undefined || answer.how === 'close') this.guesses += 1;
      this.names.set(key, answer);
    }
    return answer;
  }

  /** Without headings: a jump before the lifts is a drill, later it is the fast half of a pair. */
  private expected(): readonly ExerciseComponent[] {
    const hasLifts = this.sessions.at(-1)?.sections.some((one) => one.key === 'resistance') ?? false;
    return hasLifts || this.openGroup !== undefined
      ? ['resistance', 'smr', 'static', 'core', 'balance', 'plyometric', 'saq', 'active', 'dynamic']
      : ['smr', 'static', 'active', 'dynamic', 'plyometric', 'saq', 'resistance', 'core', 'balance'];
  }

  openSection(key: SectionKey, line: number, isHeaded: boolean): OpenSection {
    const session = this.session(line);
    this.openGroup = undefined;
    const same = session.sections.findLast((one) => one.key === key);
    // Two headings for one section in a row, such as "Core" and "Balance", speak of the same section.
    if (same && (!isHeaded || session.sections.at(-1) === same)) {
      this.section = same;
      return same;
    }
    const section: OpenSection = { key, heading: line, isHeaded, lines: [], defaults: {} };
    session.sections.push(section);
    this.section = section;
    return section;
  }

  read(raw: string, line: number): void {
    const text = plainText(raw)
      .replace(/[*_]{2,}/g, ' ')
      .trim();
    if (text === '' || /^[-=_*~#|\s:]+$/.test(text)) {
      if (text === '') {
        this.openGroup = undefined;
        this.hasGap = true;
      }
      return;
    }
    const row = this.readRow(text);
    if (row === true) return;
    if (row !== undefined) {
      this.readExercises(row, line);
      return;
    }
    const isMarked = /^#{1,6}\s/.test(text);
    const plain = text.replace(/^#{1,6}\s*/, '').trim();
    const block = readBlock(plain, line);
    if (block) {
      this.blocks.push(block);
      this.phase = block.phases.length === 1 ? block.phases[0] : undefined;
      this.startSession(line, undefined, this.phase);
      return;
    }
    const client = readClient(plain);
    if (client) {
      this.client = client;
      return;
    }
    if (this.readHeading(plain, line)) return;
    if (isMarked) {
      this.readTitle(plain, line);
      return;
    }
    this.readExercises(plain, line);
  }

  /** A row of a table as a line of text; true for its head. The head says what the columns hold. */
  private readRow(text: string): string | true | undefined {
    const mark = text.includes('|') ? '|' : text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
    const cells = text
      .replace(/^\||\|$/g, '')
      .split(mark)
      .map((cell) => cell.trim());
    if (cells.length < 3) return undefined;
    const columns = cells.map((cell) => columnWords.find(([, pattern]) => pattern.test(cell))?.[0]);
    if (columns.includes('sets') && columns.includes('name')) {
      this.columns = { mark, columns };
      return true;
    }
    if (this.columns?.mark !== mark || cells.length > this.columns.columns.length + 1) return undefined;
    const value = (column: Column): string => cells[this.columns?.columns.indexOf(column) ?? -1] ?? '';
    const said = (word: string, text_: string): string => (text_ === '' || text_ === '-' ? '' : ` ${word}${text_}`);
    const [sets, reps, load] = [value('sets'), value('reps'), value('load')];
    return (
      (value('label') === '' ? '' : `${value('label')} `) +
      value('name') +
      (sets === '' ? said('', reps) : reps === '' ? ` ${sets} sets` : ` ${sets}x${reps}`) +
      (/^\d+(?:\s*-\s*\d+)?$/.test(load) ? ` @${load}%` : said('', load)) +
      said('tempo ', value('tempo')) +
      said('rest ', value('rest'))
    );
  }

  /** True when the line was a heading. */
  private readHeading(text: string, line: number): boolean {
    const isStart = sessionStart.test(text);
    const phases = phasesIn(text);
    const { dose, name } = this.dose(text);
    const isDosed = dose.sets !== undefined || dose.reps !== undefined;
    if ((isStart || phases.length > 0) && !isDosed && text.length <= 120) {
      const key = sectionOf(text.replace(sessionStart, '').replace(phaseWord, ''));
      this.startSession(line, text.replace(/[:\s]+$/, ''), phases[0]);
      if (key && !isStart) this.openSection(key, line, true);
      return true;
    }
    const rounds =
      /(\d{1,2})(?:\s*-\s*(\d{1,2}))?\s*(?:rounds?|times through|x through|circuits)\b|\bcircuit\s*x\s*(\d{1,2})|\bx\s*(\d{1,2})\s*rounds?/i.exec(
        text,
      );
    const groupMark = /^(?:super ?set|pair|ss|complex|couplet)\s*(?:#?\s*(\d{1,2}|[a-h]))?\b\s*[:(-]?/i.exec(text);
    if (groupMark) {
      const rest = text.slice(groupMark[0].length).replace(/^[\s:)]+/, '');
      const about = this.dose(rest);
      const hasName = this.look(about.name, 'resistance').exercise !== undefined;
      if (groupMark[1] !== undefined || rest === '' || !hasName || text.includes(':')) {
        if (this.section === undefined || this.section.key === 'warm-up' || this.section.key === 'activation')
          this.openSection('resistance', line, true);
        if (rounds) this.rounds = toRounds(rounds);
        else if (about.dose.sets) this.rounds = about.dose.sets;
        this.openGroup = this.freeGroup();
        if (rest !== '' && hasName) this.readExercises(rest, line);
        else if (this.section && hasNumbers(about.dose)) {
          const { sets: _sets, ...defaults } = about.dose;
          this.section.defaults = { ...this.section.defaults, ...defaults };
        }
        return true;
      }
    }
    const key = sectionOf(text) ?? (hasNumbers(dose) ? sectionOf(name) : undefined);
    if (key && (!isDosed || rounds)) {
      this.openSection(key, line, true);
      this.rounds = rounds ? toRounds(rounds) : undefined;
      const about = this.dose(text.replace(/\(?\b\d+(?:\s*-\s*\d+)?\s*min(?:ute)?s?\b\)?/i, ' '));
      const { sets: _sets, reps: _reps, minutes: _minutes, ...defaults } = about.dose;
      if (this.section && hasNumbers(defaults)) this.section.defaults = defaults;
      return true;
    }
    const colon = text.indexOf(':');
    const before = colon > 0 ? sectionOf(text.slice(0, colon)) : undefined;
    if (before) {
      this.openSection(before, line, true);
      this.rounds = undefined;
      const list = text.slice(colon + 1).trim();
      this.readList(list, line);
      // All of the section stood on one line: what follows goes where it belongs.
      if (list !== '') this.section = undefined;
      return true;
    }
    if (
      rounds &&
      !/[a-z]{3,}.*[a-z]{3,}/i.test(
        text.replace(rounds[0], '').replace(/\b(?:of|each|all|the|perform|complete|do|repeat|for)\b/gi, ''),
      )
    ) {
      this.rounds = toRounds(rounds);
      return true;
    }
    return false;
  }

  private freeGroup(): string {
    const used = new Set(this.section?.lines.map((one) => one.superset));
    for (let code = 65; code <= 90; code += 1)
      if (!used.has(String.fromCharCode(code))) return String.fromCharCode(code);
    return 'Z';
  }

  private readTitle(text: string, line: number): void {
    const session = this.sessions.at(-1);
    if (!session || session.sections.length > 0) this.startSession(line, text, undefined);
    else session.title ??= text;
  }

  /** `Warm-up: SMR calves 1x30s; SMR lats 1x30s`. */
  private readList(text: string, line: number): void {
    if (text === '') return;
    const byMark = text.split(/\s*[;|]\s*/);
    const byComma = text.split(/\s*,\s+/);
    const isOne = this.look(this.dose(text).name, this.section?.key).exercise !== undefined;
    const areExercises = !isOne && byComma.length > 1 && byComma.every((part) => this.isExercise(part));
    for (const part of areExercises ? byComma : byMark) if (part !== '') this.readExercises(part, line);
  }

  private readExercises(text: string, line: number): void {
    const { group, rest } = readLabel(text);
    const joins = /^\+\s*/.test(text);
    const parts = splitPair(rest.replace(/^\+\s*/, ''));
    const named = parts.length > 1 && parts.every((part) => this.isExercise(part));
    const pieces = named ? parts : [parts.length > 1 ? rest : (parts[0] ?? rest)];
    const before = this.section?.lines.at(-1);
    const key = named ? (group ?? this.openGroup ?? this.freeGroup()) : (group ?? this.openGroup);
    if (joins && before && before.superset === undefined) before.superset = this.freeGroup();
    const superset = joins && before ? before.superset : key;
    const read = pieces.map((piece) => this.dose(piece));
    // Numbers said once for both: `Bench press + push-up 3x10 rest 60`.
    const last = read.at(-1)?.dose;
    for (const [index, piece] of read.entries()) {
      const isEarlier = index < read.length - 1;
      const shared =
        isEarlier && last && !isAmount(piece.dose) && last.sets
          ? { ...piece.dose, sets: last.sets, ...(last.reps ? { reps: last.reps } : {}) }
          : piece.dose;
      this.readOne(piece.name, shared, superset, pieces[index] ?? text, line, piece.notes);
    }
  }

  private isExercise(text: string): boolean {
    const { name, dose } = this.dose(text);
    if (name === '') return false;
    return isAmount(dose) || this.look(name, this.section?.key).exercise !== undefined;
  }

  private readOne(
    name: string,
    dose: Dose,
    superset: string | undefined,
    written: string,
    line: number,
    notes: readonly string[],
  ): void {
    if (
      name === '' ||
      /^(?:all|each|every|lifts|all (?:lifts|exercises|sets)|for all|perform|use|between|sets|then)$/i.test(name)
    ) {
      this.readDefaults(dose, name, written, line);
      return;
    }
    const answer = this.look(name, this.section?.isHeaded === true ? this.section.key : undefined);
    const { exercise } = answer;
    const isCardio = !exercise && dose.minutes !== undefined && dose.reps === undefined;
    if (!exercise && !isAmount(dose)) {
      const session = this.sessions.at(-1);
      if (!session || session.sections.length === 0) {
        if (name.length <= 60 && !session) this.startSession(line, written, undefined);
        else this.note(line, `“${shorten(written)}” was not read: no exercise and no sets or repetitions are in it.`);
      } else if (hasNumbers(dose)) this.readDefaults(dose, name, written, line);
      else this.note(line, `“${shorten(written)}” was not read: no exercise and no sets or repetitions are in it.`);
      return;
    }
    for (const sentence of notes) this.note(line, sentence);
    if (!exercise && !isCardio && !isPlaceholder(name)) {
      const near = answer.exercise === undefined ? answer.nearest : undefined;
      this.note(
        line,
        `The library has no exercise “${shorten(name)}”. Its numbers are checked, its level and body part are not.${near ? ` If you mean ${near.name}, write it so.` : ''}`,
      );
    }
    if (exercise && answer.exercise && answer.how === 'close')
      this.note(line, `“${shorten(name)}” was read as ${exercise.name}.`);
    const section = this.placeFor(
      exercise,
      isCardio || (!exercise && cardioWords.test(name) && dose.minutes !== undefined),
      line,
    );
    const full = this.completed(dose, exercise, section);
    if (full.sets === undefined) {
      if (!isCardio && section.key !== 'warm-up' && section.key !== 'cool-down')
        this.note(
          line,
          `No sets are written for “${shorten(name)}”, so it is read as 1 set. Write them, such as 3x12.`,
        );
    }
    section.lines.push({ line, label: name, exercise, dose: full, superset });
  }

  /** Rounds of a circuit, defaults of the section; minutes of a library exercise are a hold. */
  private completed(dose: Dose, exercise: ExerciseBrief | undefined, section: OpenSection): Dose {
    const { minutes, ...rest } = dose;
    const isHold = exercise !== undefined && minutes !== undefined && rest.holdSeconds === undefined;
    const own: Dose = isHold ? { ...rest, holdSeconds: { low: minutes.low * 60, high: minutes.high * 60 } } : dose;
    const isLift = exercise === undefined ? minutes === undefined : exercise.component === 'resistance';
    const { restAfterSeconds: _rest, ...defaults } = section.defaults;
    const fromSection = isLift || section.key !== 'resistance' ? defaults : {};
    return {
      ...(isHold || own.holdSeconds || own.minutes ? withoutTempo(fromSection) : fromSection),
      ...(this.rounds && minutes === undefined ? { sets: this.rounds } : {}),
      ...own,
    };
  }

  private placeFor(exercise: ExerciseBrief | undefined, isCardio: boolean, line: number): OpenSection {
    const { hasGap } = this;
    this.hasGap = false;
    // Behind a blank line a lift has left the warm-up, even where the next heading is not written.
    const leaves =
      hasGap &&
      exercise?.component === 'resistance' &&
      this.section !== undefined &&
      this.section.lines.length > 0 &&
      (this.section.key === 'warm-up' || this.section.key === 'activation');
    if (this.section?.isHeaded === true && !leaves) return this.section;
    const session = this.session(line);
    const hasLifts = session.sections.some((one) => one.key === 'resistance');
    if (isCardio) return this.openUnlessSame(hasLifts ? 'cool-down' : 'warm-up', line);
    if (!exercise) return this.section ?? this.openUnlessSame('resistance', line);
    const key = home[exercise.component];
    return this.openUnlessSame(key === 'warm-up' && hasLifts ? 'cool-down' : key, line);
  }

  private openUnlessSame(key: SectionKey, line: number): OpenSection {
    if (this.section?.key === key) return this.section;
    const group = this.openGroup;
    const section = this.openSection(key, line, false);
    this.openGroup = group;
    return section;
  }

  /** Numbers without an exercise: for what follows when a section has just begun, or for what stands before. */
  private readDefaults(dose: Dose, name: string, written: string, line: number): void {
    if (!hasNumbers(dose)) {
      if (name !== '') this.note(line, `“${shorten(written)}” was not read: no exercise is in it.`);
      return;
    }
    const { section } = this;
    if (!section || section.lines.length === 0) {
      const { sets, ...rest } = dose;
      if (sets) this.rounds = sets;
      if (section) section.defaults = { ...section.defaults, ...rest };
      else
        this.note(line, `“${shorten(written)}” stands before any exercise and was not read. Put it under a heading.`);
      return;
    }
    const isForAll = /\b(?:all|each|every|between)\b/i.test(written);
    const from = isForAll ? 0 : section.lines.length - 1;
    for (const [index, one] of section.lines.entries()) {
      if (index < from) continue;
      const { restAfterSeconds, ...rest } = dose;
      const isEnd =
        one.superset === undefined || section.lines.findLast((other) => other.superset === one.superset) === one;
      one.dose = { ...rest, ...(restAfterSeconds && isEnd ? { restAfterSeconds } : {}), ...one.dose };
    }
  }

  /** What was read, with the rests of the sections filled in and pairs of one taken apart. */
  finish(): ReadWorkout {
    const sessions = this.sessions
      .filter((session) => session.sections.length > 0)
      .map((session) => finishSession(session));
    const lines = this.sessions.flatMap((session) => session.sections.flatMap((section) => section.lines));
    const isKnown = lines.some((one) => one.exercise && (isAmount(one.dose) || lines.length > 2));
    const isTraining =
      lines.filter((one) => one.dose.tempo || one.dose.percentOneRm || (one.dose.sets && one.dose.restAfterSeconds))
        .length >= 2;
    return {
      isWorkout: sessions.length > 0 && (isKnown || isTraining),
      sessions,
      blocks: this.blocks,
      ...(this.client ? { client: this.client } : {}),
      notes: this.notes,
    };
  }
}

function withoutTempo(dose: Dose): Dose {
  const { tempo: _tempo, ...rest } = dose;
  return rest;
}

function toRounds(match: RegExpExecArray): Written {
  const low = Number(match[1] ?? match[3] ?? match[4] ?? 1);
  return { low, high: Math.max(low, Number(match[2] ?? low)) };
}

/** What the planner writes when the trainer is to choose. */
function isPlaceholder(name: string): boolean {
  return /\b(?:that suits the client|by hand|with the hands)\b/i.test(name);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function finishSession(session: OpenSession): ReadSession {
  const ranges: WrittenRange[] = [];
  const everyGroup = session.sections.flatMap((section) => {
    const counts = new Map<string, number>();
    for (const { superset } of section.lines)
      if (superset !== undefined) counts.set(superset, (counts.get(superset) ?? 0) + 1);
    return [...counts.values()];
  });
  // A1, B1, C1 without any second: a way to count the lines.
  const areNoPairs = everyGroup.length > 0 && everyGroup.every((count) => count === 1);
  for (const section of session.sections) {
    for (const one of section.lines) {
      if (areNoPairs) one.superset = undefined;
      const rest = section.defaults.restAfterSeconds;
      const isEnd =
        one.superset === undefined || section.lines.findLast((other) => other.superset === one.superset) === one;
      if (rest && isEnd && one.dose.restAfterSeconds === undefined && one.dose.minutes === undefined)
        one.dose = { ...one.dose, restAfterSeconds: rest };
    }
  }
  for (const [section, { lines }] of session.sections.entries()) {
    for (const [exercise, { dose }] of lines.entries()) {
      for (const field of ['sets', 'reps', 'holdSeconds', 'restAfterSeconds'] as const) {
        const value = dose[field];
        if (value && value.low !== value.high)
          ranges.push({ section, exercise, field, low: value.low, high: value.high });
      }
    }
  }
  return {
    ...(session.title === undefined ? {} : { title: session.title }),
    line: session.line,
    ...(session.phase === undefined ? {} : { phase: session.phase }),
    sections: session.sections.map(({ key, lines }) => ({ key, exercises: lines.map(toLine) })),
    lines: session.sections.map(({ heading, lines }) => ({ heading, exercises: lines.map(({ line }) => line) })),
    ranges,
    ...(session.block === undefined ? {} : { block: session.block }),
  };
}

/**
 * A workout or a program from text as trainers write it; see `workoutFormat` for what it understands. Nothing is
 * refused: what cannot be read is said in the notes, with its line. Texts that are far too long are cut.
 */
export function readWorkout(text: string): ReadWorkout {
  const reader = new Reader();
  const lines = text.slice(0, readLimits.letters).split(/\r\n|[\r\n\u2028\u2029]/);
  for (const [index, raw] of lines.slice(0, readLimits.lines).entries()) {
    if (raw.length > readLimits.lineLetters) {
      reader.note(
        index + 1,
        `The line is longer than ${readLimits.lineLetters} letters and was not read. Write one exercise a line.`,
      );
      continue;
    }
    reader.read(raw, index + 1);
  }
  if (text.length > readLimits.letters || lines.length > readLimits.lines) {
    reader.notes.unshift({
      line: Math.min(lines.length, readLimits.lines),
      sentence: `The text is very long. Only the first ${readLimits.lines} lines, and no more than ${readLimits.letters} letters, were read.`,
    });
  }
  return reader.finish();
}

/** A session of the text as one of a phase. */
export function sessionOf(read: ReadSession, phase: PhaseNumber): Session {
  return { phase, sections: read.sections };
}
