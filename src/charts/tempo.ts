import { scaleLinear } from 'd3-scale';
import { factSpan, getPrescriptions, joinWords, round } from './prescriptions.ts';
import type { Prescription } from './prescriptions.ts';
import type { Badge, Box, Chart, Drawing, Label, Point, Span, Tick, Variant } from './types.ts';

/** Parts of a repetition in the order in which a tempo is written, even for a lift that starts with the lifting. */
export const tempoParts = [
  { action: 'eccentric', plain: 'lowering' },
  { action: 'isometric', plain: 'holding' },
  { action: 'concentric', plain: 'lifting' },
  { action: 'isometric', plain: 'holding' },
] as const;

export type TempoAction = (typeof tempoParts)[number]['action'];

/** Seconds of each part; undefined for a tempo of X, which gives no seconds. Throws on any other text. */
export function parseTempo(text: string): readonly number[] | undefined {
  if (/^x([-/]x){2,3}$/i.test(text)) return undefined;
  const digits = text.split('-');
  if (digits.length !== tempoParts.length || digits.some((digit) => !/^\d+$/.test(digit))) {
    throw new Error(`A chart cannot draw the tempo "${text}". It expects four numbers, such as 4-2-1-1, or X-X-X-X.`);
  }
  return digits.map(Number);
}

/** A tempo and the phases that use it. */
export interface TempoUse {
  readonly text: string;
  readonly seconds?: readonly number[];
  readonly uses: readonly {
    readonly phase: Prescription['phase'];
    readonly level: Prescription['level'];
    /** Named only where other exercises of the phase have another tempo. */
    readonly exercise?: string;
  }[];
  readonly factIds: readonly [string, ...string[]];
}

export interface Arrow extends Point {
  readonly direction: 'up' | 'down';
}

/** One part of a repetition; a part of no seconds has no width. */
export interface TempoSegment {
  readonly action: TempoAction;
  readonly seconds: number;
  readonly box: Box;
  readonly label: Label;
  /** Which way the load moves, beside the number; absent in a hold. */
  readonly arrow?: Arrow;
}

export interface TempoMark extends TempoUse {
  readonly title: Label;
  readonly usedIn: Label;
  readonly usedBy: readonly { readonly badge: Badge; readonly label?: Label }[];
  readonly segments: readonly TempoSegment[];
  /** In place of a bar, where the tempo gives no seconds. */
  readonly words?: { readonly box: Box; readonly label: Label };
}

export interface TempoDrawing extends Drawing {
  readonly seconds: readonly Tick[];
  readonly axisTitle: Label;
  readonly marks: readonly TempoMark[];
  readonly key: readonly {
    readonly action: TempoAction;
    readonly box: Box;
    readonly label: Label;
    readonly arrow?: Arrow;
  }[];
}

interface Layout {
  readonly width: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number };
  readonly bar: number;
  readonly row: number;
  /** Widths of a badge and of one letter, to set badges in a line. */
  readonly badge: number;
  readonly letter: number;
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: { width: 640, plot: { x: 10, y: 56, width: 616 }, bar: 44, row: 112, badge: 28, letter: 7 },
  narrow: { width: 328, plot: { x: 8, y: 106, width: 312 }, bar: 42, row: 136, badge: 28, letter: 6.5 },
};

/** The tempos of the prescriptions, each with the phases that use it, in the order in which they first appear. */
export function getTempos(prescriptions: readonly Prescription[]): readonly TempoUse[] {
  const tempos = Map.groupBy(prescriptions, ({ tempo }) => tempo.text);
  return [...tempos].map(([text, users]) => {
    const seconds = parseTempo(text);
    const uses = new Map<string, TempoUse['uses'][number]>();
    for (const { phase, level, exercise } of users) {
      const inPhase = prescriptions.filter((other) => other.phase === phase);
      const isWholePhase = inPhase.every(({ tempo }) => tempo.text === text);
      const named = isWholePhase || exercise === undefined ? {} : { exercise };
      uses.set(`${phase} ${named.exercise ?? ''}`, { phase, level, ...named });
    }
    const [first, ...others] = users.map(({ tempo }) => tempo.id);
    return {
      text,
      ...(seconds ? { seconds } : {}),
      uses: [...uses.values()],
      factIds: [first as string, ...others],
    };
  });
}

function arrowOf(action: TempoAction, x: number, y: number): { readonly arrow?: Arrow } {
  if (action === 'isometric') return {};
  return { arrow: { x, y, direction: action === 'eccentric' ? 'down' : 'up' } };
}

/** Bars and labels of the chart, for any prescriptions. */
export function drawTempo(prescriptions: readonly Prescription[], variant: Variant): TempoDrawing {
  const { width, plot, bar, row, badge, letter } = layouts[variant];
  const isWide = variant === 'wide';
  const tempos = getTempos(prescriptions);
  const total = (seconds: readonly number[]) => seconds.reduce((sum, part) => sum + part, 0);
  const longest = Math.max(1, ...tempos.map(({ seconds }) => total(seconds ?? [])));
  const across = scaleLinear([0, longest], [plot.x, plot.x + plot.width]);

  const marks = tempos.map((tempo, index): TempoMark => {
    const top = plot.y + index * row;
    const titleY = top + 20;
    const usesY = isWide ? titleY : titleY + 28;
    const barY = (isWide ? top : top + 26) + 34;
    const factId = tempo.factIds[0];

    const word = tempo.uses.length > 1 ? 'Phases' : 'Phase';
    const wordWidth = word.length * letter + 12;
    const widths = tempo.uses.map(({ exercise }) => badge + (exercise ? exercise.length * letter + 10 : 0));
    const all = widths.reduce((sum, one) => sum + one, wordWidth);
    let x = isWide ? width - 14 - all : plot.x;
    const usedIn: Label = { x: round(x), y: usesY, anchor: 'start', spans: [{ text: word }] };
    x += wordWidth;
    const usedBy = tempo.uses.map(({ phase, level, exercise }, place) => {
      const mark = {
        badge: { x: round(x + 12), y: usesY - 5, phase, level },
        ...(exercise
          ? {
              label: {
                x: round(x + badge + 1),
                y: usesY,
                anchor: 'start' as const,
                spans: [{ text: exercise }],
              },
            }
          : {}),
      };
      x += widths[place] ?? 0;
      return mark;
    });

    const title: Label = {
      x: plot.x,
      y: titleY,
      anchor: 'start',
      spans: [
        { ...factSpan({ id: factId, text: tempo.text }), strong: true },
        ...(tempo.seconds
          ? [{ text: ': ' }, { text: `${total(tempo.seconds)} s`, from: factId }, { text: ' a repetition' }]
          : []),
      ],
    };

    if (!tempo.seconds) {
      const box: Box = { x: plot.x, y: barY, width: plot.width, height: bar };
      const label: Label = {
        x: plot.x + 14,
        y: barY + bar / 2 + 5,
        anchor: 'start',
        spans: [
          { text: isWide ? 'as fast as can be controlled; no seconds are given' : 'as fast as can be controlled' },
        ],
      };
      return { ...tempo, title, usedIn, usedBy, segments: [], words: { box, label } };
    }

    let start = 0;
    const segments = tempo.seconds.map((seconds, place): TempoSegment => {
      const { action } = tempoParts[place] as (typeof tempoParts)[number];
      const from = across(start);
      start += seconds;
      const box = { x: round(from), y: barY, width: round(across(start) - from), height: bar };
      const moves = action !== 'isometric' && seconds > 0;
      const middle = box.x + box.width / 2;
      return {
        action,
        seconds,
        box,
        label: {
          x: round(moves ? middle + 8 : middle),
          y: seconds > 0 ? barY + bar / 2 + 5 : barY + bar + 19,
          anchor: seconds > 0 || box.x < plot.x + plot.width - 40 ? 'middle' : 'end',
          spans: [
            { text: `${seconds}`, from: factId, strong: true },
            ...(seconds === 0 && action === 'isometric' ? [{ text: ' (no hold)' }] : []),
          ],
        },
        ...(moves ? arrowOf(action, round(middle - 7), barY + bar / 2) : {}),
      };
    });
    return { ...tempo, title, usedIn, usedBy, segments };
  });

  const height = marks.length * row - 22;
  const keyed = tempoParts.slice(0, 3);
  const key = keyed.map(({ action, plain }, place) => {
    const x = isWide ? plot.x + place * 196 : plot.x;
    const y = isWide ? 14 : 8 + place * 28;
    return {
      action,
      box: { x, y, width: 26, height: 22 },
      ...arrowOf(action, x + 13, y + 11),
      label: { x: x + 35, y: y + 16, anchor: 'start' as const, spans: [{ text: `${action} (${plain})` }] },
    };
  });

  const bottom = plot.y + height;
  return {
    width,
    height: bottom + 48,
    plot: { ...plot, height },
    seconds: across
      .ticks(longest)
      .filter(Number.isInteger)
      .map((seconds) => ({ at: round(across(seconds)), text: `${seconds}` })),
    axisTitle: {
      x: plot.x + plot.width,
      y: bottom + 42,
      anchor: 'end',
      spans: [{ text: 'Seconds from the start of the repetition', strong: true }],
    },
    marks,
    key,
  };
}

function secondsCell(text: string, factId: string, part: number): readonly Span[] {
  const seconds = parseTempo(text)?.[part];
  return [{ text: seconds === undefined ? 'not given' : `${seconds}`, from: factId }];
}

/** The tempos of resistance training as bars of seconds, with the phases that use each. */
export function getTempo(): Chart<TempoDrawing> {
  const prescriptions = getPrescriptions();
  const tempos = getTempos(prescriptions);
  const users = ({ uses }: TempoUse) =>
    joinWords(uses.map(({ phase, exercise }) => `Phase ${phase}${exercise ? ` (${exercise})` : ''}`));
  return {
    title: 'Tempo, in seconds',
    description: [
      'Each bar is one repetition: the eccentric part, a hold, the concentric part and a hold.',
      ...tempos.map((tempo) =>
        tempo.seconds
          ? `${tempo.text}, in ${users(tempo)}: ${tempo.seconds
              .map((seconds, part) => `${tempoParts[part]?.action} ${seconds} s`)
              .join(', ')}.`
          : `${tempo.text}, in ${users(tempo)}: as fast as can be controlled, with no seconds given.`,
      ),
    ].join(' '),
    factIds: tempos.flatMap(({ factIds }) => factIds),
    wide: drawTempo(prescriptions, 'wide'),
    narrow: drawTempo(prescriptions, 'narrow'),
    notes: [
      [
        {
          text: 'A tempo is always written from the lowering on, even for a lift that begins with the lifting. X means as fast as can be controlled: near a maximal load the weight may still move slowly.',
        },
      ],
    ],
    twin: {
      columns: ['Phase', 'Exercise', 'Tempo', 'Eccentric, s', 'Isometric, s', 'Concentric, s', 'Isometric after it, s'],
      rows: prescriptions.map(({ phase, phaseName, exercise, tempo }) => [
        [{ text: `${phase} ${phaseName}` }],
        [{ text: exercise ?? 'every exercise' }],
        [factSpan(tempo)],
        ...tempoParts.map((_, part) => secondsCell(tempo.text, tempo.id, part)),
      ]),
    },
  };
}
