/**
 * The pieces that diagram sources are written with, so that a new diagram is a few lines.
 *
 * A node's label has a bold name and plain details under it. Rows are broken here, not by Mermaid, because the two
 * variants want different widths. Levels come as the classes `l1`, `l2` and `l3`, which `diagrams.css` paints.
 */
import { getFact } from '../opt/facts.ts';
import { getLevel } from '../opt/levels.ts';
import { getPhase } from '../opt/phases.ts';
import type { LevelNumber, PhaseNumber } from '../opt/types.ts';
import type { Direction } from './types.ts';

/** Signs that mean something to Mermaid or to its Markdown. */
const reserved = /[`*_#<>[\]{}|\\]|~~|%%/;

/**
 * Text as a label may hold it, with straight quotes made typographic.
 *
 * Throws on a sign that Mermaid would read as markup.
 */
export function labelText(text: string): string {
  const sign = reserved.exec(text)?.[0];
  if (sign !== undefined) {
    throw new Error(`The diagram label "${text}" holds "${sign}", which Mermaid reads as markup: write it in words.`);
  }
  return text
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

/** Breaks text into the fewest rows of at most `maxCharacters`, as even in length as they can be. */
export function wrap(text: string, maxCharacters: number): string[] {
  const words = text.split(' ');
  const longestWord = Math.max(...words.map((word) => word.length));
  const rowCount = fill(words, maxCharacters).length;
  let narrowest = maxCharacters;
  while (narrowest > longestWord && fill(words, narrowest - 1).length === rowCount) narrowest -= 1;
  return fill(words, narrowest);
}

function fill(words: readonly string[], maxCharacters: number): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxCharacters) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

export interface NodeWords {
  /** Bold rows. */
  readonly name: readonly string[];
  /** Plain rows under the name. */
  readonly detail?: readonly string[];
  readonly level?: LevelNumber;
  /** Address of the chapter, from the root, with a slash at its end. */
  readonly link?: string;
  /** `focus`: what the picture is about; `quiet`: only there for the way in or out; `step`: not a part of the model. */
  readonly look?: 'focus' | 'quiet' | 'step';
}

/** A node. */
export function node(id: string, words: NodeWords): string {
  const rows = [
    ...words.name.map((row) => `**${labelText(row)}**`),
    ...(words.detail ?? []).map((row) => labelText(row)),
  ];
  return [
    `${id}["\`${rows.join('\n')}\`"]`,
    ...classes(id, words.level, words.look),
    ...(words.link === undefined ? [] : [`click ${id} href "${words.link}"`]),
  ].join('\n');
}

/** A titled box around nodes. */
export function group(
  id: string,
  title: string | readonly string[],
  lines: readonly string[],
  options: {
    readonly level?: LevelNumber;
    readonly look?: 'focus' | 'quiet';
    /** How its nodes run, when none of them has an arrow to the outside. */
    readonly direction?: 'LR' | 'TB' | 'BT';
  } = {},
): string {
  const rows = typeof title === 'string' ? [title] : title;
  return [
    `subgraph ${id}["\`${rows.map((row) => `**${labelText(row)}**`).join('\n')}\`"]`,
    ...(options.direction === undefined ? [] : [`direction ${options.direction}`]),
    ...lines,
    'end',
    ...classes(id, options.level, options.look),
  ].join('\n');
}

function classes(id: string, level: LevelNumber | undefined, look: string | undefined): string[] {
  const names = [...(level === undefined ? [] : [`l${level}`]), ...(look === undefined ? [] : [look])];
  return names.map((name) => `class ${id} ${name}`);
}

/** An arrow. `label` is a list of rows. */
export function arrow(
  from: string,
  to: string,
  options: { readonly label?: readonly string[]; readonly dashed?: boolean } = {},
): string {
  const line = options.dashed === true ? '-.->' : '-->';
  const label = options.label === undefined ? '' : `|"\`${options.label.map(labelText).join('\n')}\`"|`;
  return `${from} ${line}${label} ${to}`;
}

/** Keeps `from` before `to` without drawing anything. */
export function before(from: string, to: string): string {
  return `${from} ~~~ ${to}`;
}

export interface Spacing {
  /** Between neighbors across the direction of reading, in units. */
  readonly nodeSpacing?: number;
  /** Between one step and the next, in units. */
  readonly rankSpacing?: number;
  /** Around a node's text, in units: once above and below, twice at the sides. */
  readonly padding?: number;
}

/** A whole flowchart. */
export function flowchart(direction: 'LR' | 'TB' | 'BT', lines: readonly string[], spacing: Spacing = {}): string {
  const settings = Object.keys(spacing).length === 0 ? [] : [`%%{init: ${JSON.stringify({ flowchart: spacing })}}%%`];
  return [...settings, `flowchart ${direction}`, ...lines].join('\n');
}

/** Address of a phase's chapter. */
export const phaseAddress = (number: PhaseNumber): string => `/phases/${number}/`;

/** Address of a level's chapter. */
export const levelAddress = (number: LevelNumber): string => `/levels/${number}/`;

/** `Level 2 · Strength` */
export function levelTitle(number: LevelNumber): string {
  return `Level ${number} · ${getLevel(number).name}`;
}

/** A phase by numeral and short name, linked to its chapter. Its id is `p1` to `p5`. */
export function phaseNode(
  number: PhaseNumber,
  options: {
    readonly detail?: readonly string[];
    readonly look?: NodeWords['look'];
    /** Longest row of the name, in characters; a name is broken at its spaces. */
    readonly maxCharacters?: number;
    readonly id?: string;
  } = {},
): string {
  const phase = getPhase(number);
  return node(options.id ?? `p${number}`, {
    name: [`Phase ${number}`, ...wrap(phase.shortName, options.maxCharacters ?? 14)],
    ...(options.detail === undefined ? {} : { detail: options.detail }),
    ...(options.look === undefined ? {} : { look: options.look }),
    level: phase.level,
    link: phaseAddress(number),
  });
}

/** What a reader sees of a fact, unit included. */
export function factText(id: string): string {
  return getFact(id).text;
}

/** One value for the wide variant, another for the portrait one. */
export function by<Wide, Portrait>(direction: Direction, wide: Wide, portrait: Portrait): Wide | Portrait {
  return direction === 'LR' ? wide : portrait;
}

/** `1`, `1 and 2`, `3, 4 and 5` */
export function listed(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}
