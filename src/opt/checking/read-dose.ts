import { exerciseBriefs, otherNamesOf } from '../exercises/brief.ts';
import type { Range, Tempo } from '../types.ts';

/** A number as it was written: one value, or a range such as `8-12`. */
export interface Written {
  readonly low: number;
  readonly high: number;
}

/** What one line of a workout says beside the name of the exercise. */
export interface Dose {
  readonly sets?: Written;
  readonly reps?: Written;
  readonly perSide?: true;
  readonly holdSeconds?: Written;
  readonly minutes?: Written;
  readonly tempo?: Tempo;
  readonly percentOneRm?: Range;
  readonly medicineBallPercentOfBodyWeight?: number;
  readonly restAfterSeconds?: Written;
  readonly cue?: string;
}

export interface DoseReading {
  readonly dose: Dose;
  /** What is left when all numbers are taken out: the name. */
  readonly name: string;
  readonly notes: readonly string[];
}

/** The value in the middle of what was written, whole. */
export function middle({ low, high }: Written): number {
  return low === high ? low : Math.round((low + high) / 2);
}

/** Names of the library that hold digits, so that these are not read as numbers: `5-10-5`, `90/90`, `figure 8`. */
const digitNames: readonly RegExp[] = [
  ...new Set(
    exerciseBriefs
      .flatMap((exercise) => [exercise.name, ...otherNamesOf(exercise)])
      .map((name) => name.replace(/\(.*?\)/g, ' ').toLowerCase())
      .flatMap((name) => name.match(/(?:[a-z]+ )?(?<!\S)\d[\d/-]*(?!\S)/g) ?? [])
      .map((part) => (/^[a-z]+ \d+$/.test(part) ? part : part.replace(/^[a-z]+ /, ''))),
  ),
].map((part) => new RegExp(String.raw`(?<!\S)${part.replaceAll('/', String.raw`[\/-]`)}(?![\w-])`, 'gi'));

const number = String.raw`\d{1,4}(?:\.\d{1,2})?`;
const duration = String.raw`(?:(\d{1,2}):(\d{2})|(${number})(?:\s*(?:-|to)\s*(${number}))?)\s*(s(?:ec(?:ond)?s?)?\b|m(?:in(?:ute)?s?)?\b|''|"|')?(?:\s*\.(?=\s|$))?`;
const setsWord = String.raw`(?:sets?|rounds?|rds?|series)`;
const repsWord = String.raw`(?:reps?|repetitions?|repeats)`;
const span = String.raw`(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?`;
const seconds = String.raw`(?:s|secs?|seconds?)\b|''|"`;
const minutes = String.raw`(?:m|mins?|minutes?)\b|'`;

const patterns = {
  cue: /\s(?:\/\/|#)\s+(\D.*)$/,
  ballFirst: /\bball\s*(?:of\s*|:\s*|at\s*|@\s*)?(\d{1,2}(?:\.\d+)?)\s*%(?:\s*(?:of\s*)?(?:bw|body\s*-?\s*weight))?/i,
  ballLast: /@?\s*(\d{1,2}(?:\.\d+)?)\s*%\s*(?:of\s*)?(?:bw|body\s*-?\s*weight)(?:\s*ball)?/i,
  effort: /[@,(]?\s*(?:\b(?:rpe|rir)\s*[:@=]?\s*\d{1,2}(?:\.\d)?(?:\s*-\s*\d{1,2}(?:\.\d)?)?|\b\d{1,2}(?:\.\d)?(?:\s*-\s*\d{1,2})?\s*(?:rpe|rir)\b)\)?/i,
  percent: new RegExp(
    String.raw`(?:@|\bat\b|\bload\b:?)?\s*(\d{1,3}(?:\.\d+)?)\s*%?(?:\s*(?:-|to)\s*(\d{1,3}(?:\.\d+)?))?\s*%(?:\s*(?:of\s*)?(?:(?:1|one)[\s-]*(?:rm|rep(?:etition)?[\s-]*max(?:imum)?)|max))?`,
    'i',
  ),
  percentBare: /@\s*(\d{2,3})(?:\s*-\s*(\d{2,3}))?(?!\s*(?:kg|lb|#|s\b|sec|rpe|k\b|pound|x|-|\/|\d|\.))/i,
  repMax: /@?\s*(?<!\S)\(?\d{1,2}(?:\s*-\s*\d{1,2})?\s*-?\s*rm\b\)?/i,
  load: /(?:[@,x*]|\bat\b|\bwith\b)?\s*(?<![\d:])\d{1,4}(?:[.,]\d{1,2})?(?:\s*(?:-|to)\s*\d{1,4})?\s*(?:kgs?|kilos?|lbs?|pounds?|#)(?![\w])(?:\s*(?:each|per)\s*(?:hand|dumbbell|db))?\.?/i,
  tempoWord: /\btempo\s*:?\s*(slow|moderate|medium|controlled|explosive|fast)\b|\b(slow|moderate|medium|explosive|fast)\s+tempo\b|\b(explosively|slowly)\b/i,
  tempoNamed: /\b(?:tempo|cadence)\s*[:=@]?\s*\(?([\dx](?:\s?[-/.:,]\s?[\dx]){2,3}|[\dx]{3,4})\)?(?![\dx])/i,
  tempoBare: /(?<![\w-/.])@?\(?([\dx](?:[-/:.][\dx]){2,3})\)?(?![\w/-]|\.\d)(?!\s*(?:reps?\b|s\b))/i,
  tempoPacked: /(?<![\w-/.])@?\s?(4211|2020|421|202|x{3,4}|[1-4][0-2]x[0-2])(?![\w/-])/i,
  noRest: /\bno\s+rest\b|\b(?:rest|r\.?i\.?)\s*[:=]?\s*(?:none|as needed)\b|\bwithout\s+rest\b/i,
  restFirst: new RegExp(String.raw`\b(?:rest(?:s|ing)?(?:\s+(?:period|interval|time))?|ri|recover(?:y)?)\b\s*(?:of|for|is|[:=@(-])*\s*(?:about\s*|up to\s*)?${duration}\)?`, 'i'),
  restLast: new RegExp(String.raw`(?<![\w.])${duration}\s*(?:of\s+)?\(?(?:rest|recovery|break|ri)\b\)?`, 'i'),
  restTail: /\b(?:rest\s+)?(?:between|after|before)\s+(?:each|every|all|the|a)?\s*(?:sets?|pairs?|exercises?|rounds?|supersets?|circuits?|lifts?|round|both)\b/i,
  setsByReps: new RegExp(String.raw`(?<![\w.])${span}\s*${setsWord}?\s*(?:x|by|\*)\s*${span}(?![\d.])\s*(${repsWord}|${seconds}|${minutes})?`, 'i'),
  setsOfReps: new RegExp(String.raw`(?<![\w.])${span}\s*${setsWord}\s*(?:of|,|:|@|-|for|\/)?\s*${span}(?![\d.%])\s*(${repsWord}|${seconds}|${minutes})?`, 'i'),
  setsLabeled: new RegExp(String.raw`\bsets?\s*[:=]\s*${span}`, 'i'),
  repsLabeled: new RegExp(String.raw`\breps?\s*[:=]\s*${span}`, 'i'),
  repsBySets: new RegExp(String.raw`(?<![\w.])${span}\s*${repsWord}\s*(?:x|,|for|by|-|\/)?\s*${span}\s*${setsWord}`, 'i'),
  setsOpen: new RegExp(String.raw`(?<![\w.])${span}\s*(?:${setsWord})?\s*(?:x|of|by)?\s*(?:amrap|to failure|max(?:imum)?\s*(?:reps?)?|failure)(?!\w)`, 'i'),
  setsAlone: new RegExp(String.raw`(?<![\w.])${span}\s*${setsWord}\b`, 'i'),
  repsAlone: new RegExp(String.raw`(?<![\w.-])(?:x\s*)?${span}\s*${repsWord}\b|(?<!\S)x\s*${span}(?![\w.%])`, 'i'),
  repsList: /(?<![\w.-])(\d{1,2}(?:\s*[-/,]\s*\d{1,2}){2,7})(?![\w%-])(?:\s*reps?)?/i,
  hold: new RegExp(String.raw`\b(?:hold(?:s|ing)?(?:\s+landings?)?|held)\s*(?:for|of|:)?\s*${duration}|(?<![\w.])${duration}[\s-]*(?:iso(?:metric)?\s+)?hold`, 'i'),
  time: new RegExp(String.raw`(?<![\w.])(?:(\d{1,2}):(\d{2})(?!\d)()|(${number})(?:\s*(?:-|to)\s*(${number}))?\s*(${seconds}|${minutes}))`, 'i'),
  colonTime: /(?<![\w.]):(\d{2})(?!\d)/,
  perSide: /(?:\b(?:on|for)\s+)?(?:\/|\b(?:per|each|every|a)\b)\s*-?(?:sides?|legs?|arms?|hands?|way|direction|foot)\b|\be\/s\b|\bea\.?(?=\s|$|[,;)])|\beach\b|\bl\s?\/\s?r\b|\bboth\s+(?:sides|legs|arms)\b|\/\s*s(?:ide)?\b/i,
} as const; // prettier-ignore

const tempoDigits = {
  '4-2-1-1': [4, 2, 1, 1],
  '2-0-2-0': [2, 0, 2, 0],
} as const;

/** The tempo of the model that was written, or the one nearest to it with a note. */
function toTempo(written: string): { readonly tempo: Tempo; readonly note?: string } {
  const parts = (/[-/.:,]/.test(written) ? written.split(/\s?[-/.:,]\s?/) : [...written]).map((one) =>
    one.toLowerCase(),
  );
  const plain = parts.join('-');
  const shown = parts.join('-').toUpperCase();
  if (plain === 'x-x-x-x') return { tempo: 'X-X-X-X' };
  if (plain === 'x-x-x') return { tempo: 'x/x/x' };
  if (plain === '4-2-1') return { tempo: '4/2/1' };
  if (plain === '2-0-2') return { tempo: '2/0/2' };
  if (plain === '4-2-1-1' || plain === '2-0-2-0') return { tempo: plain };
  const nearest: Tempo = (() => {
    if (parts.includes('x')) return 'X-X-X-X';
    const distance = (tempo: keyof typeof tempoDigits): number =>
      parts.reduce((sum, part, index) => sum + Math.abs(Number(part) - (tempoDigits[tempo][index] ?? 0)), 0);
    const [slow, moderate] = [distance('4-2-1-1'), distance('2-0-2-0')];
    if (slow === moderate) return Number(parts[0]) >= 4 ? '4-2-1-1' : '2-0-2-0';
    return slow < moderate ? '4-2-1-1' : '2-0-2-0';
  })();
  return {
    tempo: nearest,
    note: `Tempo ${shown} is not one of the model’s. It is read as the nearest, ${nearest}; write 4-2-1-1, 2-0-2-0 or X-X-X-X to be exact.`,
  };
}

const wordTempo: Readonly<Record<string, Tempo>> = {
  slow: '4-2-1-1',
  slowly: '4-2-1-1',
  moderate: '2-0-2-0',
  medium: '2-0-2-0',
  controlled: '2-0-2-0',
  explosive: 'X-X-X-X',
  explosively: 'X-X-X-X',
  fast: 'X-X-X-X',
};

function toWritten(low: string | undefined, high: string | undefined, factor = 1): Written | undefined {
  if (low === undefined) return undefined;
  const first = Number(low) * factor;
  const second = high === undefined ? first : Number(high) * factor;
  return { low: Math.min(first, second), high: Math.max(first, second) };
}

function isMinutesUnit(unit: string): boolean {
  return /^(?:m|')/i.test(unit) && unit !== "''";
}

/** Seconds from the groups of `duration`: minutes, seconds, low, high, unit. */
function toSeconds(groups: readonly (string | undefined)[]): Written | undefined {
  const [clockMinutes, clockSeconds, low, high, unit] = groups;
  if (clockMinutes !== undefined && clockSeconds !== undefined) {
    const value = Number(clockMinutes) * 60 + Number(clockSeconds);
    return { low: value, high: value };
  }
  const isMinutes = unit === undefined ? Number(high ?? low) > 0 && Number(high ?? low) <= 5 : isMinutesUnit(unit);
  return toWritten(low, high, isMinutes ? 60 : 1);
}

/** One spelling for dashes, quotes, crosses and spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00D7\u2715\u2716\u2A2F]/g, 'x')
    .replace(/[\u2018\u2019\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u2033]/g, '"')
    .replace(/[\u00A0\u2000-\u200B\u202F]/g, ' ');
}

/** The numbers of one line, and what is left as its name. Text of at most some hundred letters is expected. */
export function readDose(line: string): DoseReading {
  const notes: string[] = [];
  let text = ` ${plainText(line)} `;
  const take = (pattern: RegExp, replacement = ' '): RegExpExecArray | undefined => {
    const match = pattern.exec(text);
    if (!match) return undefined;
    text = `${text.slice(0, match.index)}${replacement}${text.slice(match.index + match[0].length)}`;
    return match;
  };
  const found: { -readonly [K in keyof Dose]: Dose[K] } = {};

  const cue = take(patterns.cue)?.[1]?.trim();
  if (cue !== undefined && cue !== '') found.cue = cue;
  const kept: string[] = [];
  for (const pattern of digitNames) {
    text = text.replace(pattern, (part) => {
      kept.push(part);
      return `\u0001${String.fromCharCode(0xe000 + kept.length)}\u0001`;
    });
  }

  const ball = take(patterns.ballFirst) ?? take(patterns.ballLast);
  if (ball) found.medicineBallPercentOfBodyWeight = Number(ball[1]);
  if (take(patterns.effort)) {
    notes.push(
      'How hard a set feels (RPE, repetitions in reserve) is left out. Write the load in percent, such as @75%.',
    );
  }
  const percent = take(patterns.percent) ?? take(patterns.percentBare);
  if (percent) {
    const range = toWritten(percent[1], percent[2]);
    if (range) found.percentOneRm = { min: range.low, max: range.high };
  }
  if (take(patterns.repMax)) {
    notes.push('A load given as a repetition maximum is left out. Write it in percent, such as @75%.');
  }
  const tempo = take(patterns.tempoNamed) ?? bareTempo(take);
  if (tempo?.[1] !== undefined) {
    const read = toTempo(tempo[1]);
    found.tempo = read.tempo;
    if (read.note !== undefined) notes.push(read.note);
  } else {
    const word = take(patterns.tempoWord);
    const name = word?.slice(1).find((one) => one !== undefined);
    const meant = name === undefined ? undefined : wordTempo[name.toLowerCase()];
    if (meant) found.tempo = meant;
  }
  if (take(patterns.noRest)) found.restAfterSeconds = { low: 0, high: 0 };
  else {
    const first = take(patterns.restFirst);
    const rest = first ?? take(patterns.restLast);
    const read = rest && toSeconds(rest.slice(1));
    if (read) found.restAfterSeconds = read;
  }
  if (found.restAfterSeconds) take(patterns.restTail);
  if (take(patterns.load)) {
    notes.push(
      'A load in kilograms or pounds does not tell the phase and is left out. Write it in percent of one-repetition maximum, such as @75%.',
    );
  }
  if (take(patterns.perSide)) found.perSide = true;
  const hold = take(patterns.hold);
  if (hold) {
    const read = toSeconds(hold[1] === undefined && hold[3] === undefined ? hold.slice(6) : hold.slice(1));
    if (read) found.holdSeconds = read;
  }
  readSets(take, found, notes);
  if (
    found.sets === undefined ||
    (found.reps === undefined && found.holdSeconds === undefined && found.minutes === undefined)
  )
    readTime(take, found);
  else if (found.reps && !found.restAfterSeconds && !found.holdSeconds && !found.minutes) readLooseTime(take, found);

  const name = text
    .replace(/\u0001([\uE000-\uF8FF])\u0001/g, (_whole, mark: string) => kept[mark.charCodeAt(0) - 0xe001] ?? '')
    .replace(/\s@\s*(?:bw|bodyweight)?(?=\s|$)|[,;|]?\s*\bbw\b/gi, ' ')
    .replace(/\(\s*[,;]*\s*\)|\[\s*\]/g, ' ')
    .replace(/[\s,;:|/@.*=-]+(?=\s|$)/g, (tail) => (/[,/]/.test(tail) && tail.trim() === ',' ? ', ' : ' '))
    .replace(/(?<=^|\s)[-,;:|/@.*=&]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return { dose: found, name, notes };
}

type Take = (pattern: RegExp, replacement?: string) => RegExpExecArray | undefined;

/** Three or four single digits with dashes or slashes: a tempo, unless they can only be repetitions. */
function bareTempo(take: Take): RegExpExecArray | undefined {
  const match = take(patterns.tempoBare, ' ');
  if (!match?.[1]) return take(patterns.tempoPacked);
  const parts = match[1].split(/[-/:.]/);
  const isReps = parts.every((part) => /^\d$/.test(part) && Number(part) >= 3);
  if (!isReps) return match;
  // Put it back for the reading of repetitions.
  take(/ $/, ` ${parts.join('-')} `);
  return undefined;
}

function readSets(take: Take, found: { -readonly [K in keyof Dose]: Dose[K] }, notes: string[]): void {
  const setFirst = take(patterns.setsByReps) ?? take(patterns.setsOfReps);
  if (setFirst) {
    const [, setsLow, setsHigh, low, high, unit] = setFirst;
    const sets = toWritten(setsLow, setsHigh);
    if (sets) found.sets = sets;
    const value = toWritten(low, high);
    if (value) {
      if (unit === undefined || /^r/i.test(unit)) found.reps = value;
      else if (isMinutesUnit(unit)) found.minutes = value;
      else found.holdSeconds = value;
    }
    return;
  }
  const repsFirst = take(patterns.repsBySets);
  if (repsFirst) {
    const reps = toWritten(repsFirst[1], repsFirst[2]);
    const sets = toWritten(repsFirst[3], repsFirst[4]);
    if (reps) found.reps = reps;
    if (sets) found.sets = sets;
    return;
  }
  const setsLabeled = take(patterns.setsLabeled);
  const repsLabeled = take(patterns.repsLabeled);
  const open = setsLabeled || repsLabeled ? undefined : take(patterns.setsOpen);
  if (open)
    notes.push('“As many as possible” is no number, so the repetitions are left open. Write how many, such as 3x10.');
  const setsAlone = setsLabeled ?? open ?? take(patterns.setsAlone);
  const sets = setsAlone && toWritten(setsAlone[1], setsAlone[2]);
  if (sets) found.sets = sets;
  const repsAlone = repsLabeled ?? take(patterns.repsAlone);
  const reps = repsAlone && (toWritten(repsAlone[1], repsAlone[2]) ?? toWritten(repsAlone[3], repsAlone[4]));
  if (reps) {
    found.reps = reps;
    return;
  }
  const list = open ? undefined : take(patterns.repsList)?.[1];
  if (list === undefined) return;
  const values = list.split(/\s*[-/,]\s*/).map(Number);
  found.reps = { low: Math.min(...values), high: Math.max(...values) };
  found.sets ??= { low: values.length, high: values.length };
}

/** A time behind sets and repetitions: `4x10, 60 s` is a rest, `1x8 2 s` a hold. */
function readLooseTime(take: Take, found: { -readonly [K in keyof Dose]: Dose[K] }): void {
  const loose: typeof found = {};
  readTime(take, loose);
  const { holdSeconds, minutes } = loose;
  if (holdSeconds && holdSeconds.high <= 5) found.holdSeconds = holdSeconds;
  else if (holdSeconds) found.restAfterSeconds = holdSeconds;
  else if (minutes) found.restAfterSeconds = { low: minutes.low * 60, high: minutes.high * 60 };
}

/** A time without the word "hold": seconds are a hold, minutes are minutes; the reader of lines knows more. */
function readTime(take: Take, found: { -readonly [K in keyof Dose]: Dose[K] }): void {
  const time = take(patterns.time);
  if (!time) {
    const short = take(patterns.colonTime)?.[1];
    if (short !== undefined) found.holdSeconds ??= { low: Number(short), high: Number(short) };
    return;
  }
  const [, clockMinutes, clockSeconds, , low, high, unit] = time;
  if (clockMinutes !== undefined && clockSeconds !== undefined) {
    const value = Number(clockMinutes) * 60 + Number(clockSeconds);
    found.holdSeconds ??= { low: value, high: value };
    return;
  }
  const value = toWritten(low, high);
  if (!value) return;
  if (unit !== undefined && isMinutesUnit(unit)) found.minutes = value;
  else found.holdSeconds ??= value;
}
