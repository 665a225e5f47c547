import { scaleLinear } from 'd3-scale';
import { monthNames } from '../opt/periodization.ts';
import { getPhase } from '../opt/phases.ts';
import { getSampleWeek, prescribedRows, repetitionsPerSession, sampleWeeks } from '../opt/sample-weeks.ts';
import type { SampleWeek } from '../opt/sample-weeks.ts';
import type { LevelNumber, PhaseNumber } from '../opt/types.ts';
import { getYearPlan } from '../opt/year-plans.ts';
import type { YearPlan } from '../opt/year-plans.ts';
import { factSpan, getRange, joinWords, round } from './prescriptions.ts';
import type { FactRange } from './prescriptions.ts';
import type { Box, Chart, Drawing, Label, Point, Span, Tick, Variant } from './types.ts';

/** A part of a month's bar: one phase's repetitions, or the load of one of its exercises. */
export interface WorkBar {
  readonly phase: PhaseNumber;
  readonly level: LevelNumber;
  /** The second exercise of a superset or pair; drawn hollow. Repetitions are not split in two. */
  readonly isSecond: boolean;
  readonly box: Box;
}

/** One month: its repetitions, stacked by phase, and the loads of its days side by side. */
export interface MonthMark {
  readonly month: number;
  readonly weekId: string;
  readonly repetitions: readonly WorkBar[];
  readonly loads: readonly WorkBar[];
  readonly labels: readonly Label[];
  /** The phase's numeral in each of its stacked parts. */
  readonly numerals: readonly (Point & { readonly phase: PhaseNumber })[];
}

interface Panel {
  readonly title: Label;
  readonly plot: Box;
  readonly ticks: readonly Tick[];
}

export interface YearWorkDrawing extends Drawing {
  /** True where the months run down the page, as on a phone. */
  readonly isRotated: boolean;
  readonly repetitions: Panel;
  readonly load: Panel;
  readonly months: readonly Tick[];
  readonly marks: readonly MonthMark[];
}

/** Pixels. Months run from left to right, and down the page on a phone, where the values run from left to right. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly isRotated: boolean;
  /** Where January begins and how much room a month has. */
  readonly months: { readonly from: number; readonly each: number; readonly bar: number };
  /** Pixels of the lowest and the highest value. */
  readonly repetitions: readonly [low: number, high: number];
  readonly load: readonly [low: number, high: number];
  /** Values marked on the two axes. */
  readonly ticks: { readonly repetitions: readonly number[]; readonly load: readonly number[] };
  readonly titles: { readonly repetitions: Point; readonly load: Point };
}

const layouts: Readonly<Record<Variant, Layout>> = {
  wide: {
    width: 640,
    height: 440,
    isRotated: false,
    months: { from: 38, each: 50, bar: 32 },
    repetitions: [208, 48],
    load: [428, 284],
    ticks: { repetitions: [0, 50, 100, 150, 200, 250], load: [20, 40, 60, 80, 100] },
    titles: { repetitions: { x: 0, y: 18 }, load: { x: 0, y: 262 } },
  },
  narrow: {
    width: 328,
    height: 400,
    isRotated: true,
    months: { from: 46, each: 29, bar: 23 },
    repetitions: [36, 168],
    load: [206, 310],
    ticks: { repetitions: [0, 100], load: [20, 60, 100] },
    titles: { repetitions: { x: 0, y: 16 }, load: { x: 206, y: 16 } },
  },
};

/** The load of each exercise of a phase, first exercise first. */
function loadsOf(phase: PhaseNumber): readonly FactRange[] {
  return prescribedRows(phase).map((row) => getRange(`${row.id}.percentOneRm`));
}

function repetitionsFact({ id }: SampleWeek): FactRange {
  return getRange(`${id}.repsPerWeek`);
}

/** Phases of a week in the order of their numbers, with the repetitions of each. */
function shares(week: SampleWeek): readonly { readonly phase: PhaseNumber; readonly repetitions: number }[] {
  const days = Map.groupBy(week.days, (phase) => phase);
  return [...days.keys()]
    .sort((a, b) => a - b)
    .map((phase) => ({
      phase,
      repetitions: repetitionsPerSession(phase, week.routine) * (days.get(phase)?.length ?? 0),
    }));
}

/** Bars of the twelve months. Every goal has the same scales, so that the years can be compared. */
export function drawYearWork(plan: YearPlan, variant: Variant): YearWorkDrawing {
  const layout = layouts[variant];
  const { isRotated, months } = layout;
  const mostRepetitions = Math.ceil(Math.max(...sampleWeeks.map(({ repsPerWeek }) => repsPerWeek)) / 50) * 50;
  const repetitions = scaleLinear([0, mostRepetitions], layout.repetitions);
  const load = scaleLinear([20, 100], layout.load);

  /** A rectangle by its place along the months and its two values. */
  const bar = (scale: typeof load, along: number, thickness: number, from: number, to: number): Box => {
    const [one, other] = [scale(from), scale(to)];
    const [across, length] = [Math.min(one, other), Math.abs(other - one)];
    return isRotated
      ? { x: round(across), y: round(along), width: round(length), height: round(thickness) }
      : { x: round(along), y: round(across), width: round(thickness), height: round(length) };
  };

  const marks = plan.months.map((phases, month): MonthMark => {
    const week = getSampleWeek(plan.goal, phases);
    const from = months.from + month * months.each + (months.each - months.bar) / 2;
    const middle = from + months.bar / 2;

    let done = 0;
    const stacked = shares(week).map(({ phase, repetitions: more }): WorkBar => {
      const box = bar(repetitions, from, months.bar, done, done + more);
      done += more;
      return { phase, level: getPhase(phase).level, isSecond: false, box };
    });
    const days = [...new Set(week.days)];
    const gap = 3;
    const each = (months.bar - gap * (days.length - 1)) / days.length;
    const loads = days.flatMap((phase, day) =>
      loadsOf(phase).map(({ min, max }, index): WorkBar => ({
        phase,
        level: getPhase(phase).level,
        isSecond: index > 0,
        box: bar(load, from + day * (each + gap), each, min, max),
      })),
    );
    const value: readonly Span[] = [{ ...factSpan(repetitionsFact(week)), strong: true }];
    return {
      month,
      weekId: week.id,
      repetitions: stacked,
      loads,
      labels: [
        isRotated
          ? { x: round(repetitions(done) + 5), y: round(middle + 5), anchor: 'start', spans: value }
          : { x: round(middle), y: round(repetitions(done) - 6), anchor: 'middle', spans: value },
      ],
      numerals: stacked.map(({ phase, box }) => ({
        phase,
        x: round(box.x + box.width / 2),
        y: round(box.y + box.height / 2 + 5),
      })),
    };
  });

  const end = months.from + months.each * 12;
  const panel = (key: 'repetitions' | 'load', text: string, scale: typeof load): Panel => {
    const [low, high] = layout[key];
    return {
      title: { ...layout.titles[key], anchor: 'start', spans: [{ text, strong: true }] },
      plot: isRotated
        ? { x: low, y: months.from, width: high - low, height: end - months.from }
        : { x: months.from, y: high, width: end - months.from, height: low - high },
      ticks: layout.ticks[key].map((value) => ({ at: round(scale(value)), text: `${value}` })),
    };
  };
  return {
    width: layout.width,
    height: layout.height,
    plot: { x: 0, y: 0, width: layout.width, height: layout.height },
    isRotated,
    repetitions: panel(
      'repetitions',
      isRotated ? 'Repetitions a week' : 'Repetitions a week for one body part',
      repetitions,
    ),
    load: panel('load', 'Load, % of 1RM', load),
    months: monthNames.map((name, month) => ({
      at: round(months.from + (month + 0.5) * months.each),
      text: name.slice(0, 3),
    })),
    marks,
  };
}

/** Months in words: `January, April`, or `July to December` where they follow each other. */
export function monthsInWords(months: readonly number[]): string {
  const runs: number[][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last?.at(-1) === month - 1) last.push(month);
    else runs.push([month]);
  }
  const name = (month: number | undefined) => monthNames[month ?? 0] ?? '';
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map((month) => name(month))))
    .join(', ');
}

/** `Phase 1`, or `Phases 5, 2 and 1` in the order of the week. */
function phasesInWords({ days }: SampleWeek): string {
  const phases = [...new Set(days)];
  return phases.length === 1 ? `Phase ${phases[0]}` : `Phases ${joinWords(phases.map(String))}`;
}

/** Loads of a week, day by day: `70–80%, then 50–70%` for a superset. */
function loadSpans({ days }: SampleWeek): readonly Span[] {
  return [...new Set(days)].flatMap((phase, day) => [
    ...(day > 0 ? [{ text: '; ' }] : []),
    ...loadsOf(phase).flatMap((range, index): Span[] => [...(index > 0 ? [{ text: ', then ' }] : []), factSpan(range)]),
  ]);
}

/** Days of the week that train one body part, as a word: it is a count and no fact of its own. */
function timesInWords({ days }: SampleWeek): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six'][days.length] ?? 'every day';
}

const titles: Readonly<Record<YearPlan['goal'], string>> = {
  'fat-loss': 'A sample year for fat loss: how much, how heavy',
  'muscle-gain': 'A sample year for muscle gain: how much, how heavy',
  performance: 'A sample year for performance: how much, how heavy',
};

/**
 * Repetitions for one body part in a week and the loads they are done with, month by month, for one goal of the 7th
 * edition. Our own arithmetic: `repetitionsPerSession` in `src/opt/sample-weeks.ts` says how the repetitions are
 * estimated. Loads are the printed ranges in percent of the one-repetition maximum; nothing is averaged over the week.
 */
export function getYearWork(goal: YearPlan['goal']): Chart<YearWorkDrawing> {
  const plan = getYearPlan(goal, 7);
  const weeks = [
    ...Map.groupBy(plan.months.keys(), (month) => getSampleWeek(goal, plan.months[month] ?? [])).entries(),
  ];
  const text = (spans: readonly Span[]) => spans.map((span) => span.text).join('');
  return {
    title: titles[goal],
    description: [
      'For each month one bar shows the repetitions of one body part in a week, stacked by phase, and another shows the loads of that week, day by day.',
      ...weeks.map(
        ([week, months]) =>
          `${monthsInWords(months)}, ${phasesInWords(week)}: ${repetitionsFact(week).text} repetitions at ${text(loadSpans(week))} of one-repetition maximum.`,
      ),
    ].join(' '),
    factIds: [
      ...new Set(
        weeks.flatMap(([week]) => [
          repetitionsFact(week).id,
          ...week.days.flatMap((phase) => loadsOf(phase).map(({ id }) => id)),
        ]),
      ),
    ],
    wide: drawYearWork(plan, 'wide'),
    narrow: drawYearWork(plan, 'narrow'),
    notes: [
      [
        {
          text: 'A sample year, our arithmetic: the middle of the printed sets, times the middle of the printed repetitions, times exercises for one body part, times its days a week. Hollow: the second exercise of a superset.',
        },
      ],
    ],
    twin: {
      columns: ['Phases of the week', 'Months', 'Days for one body part', 'Repetitions a week', 'Load, % of 1RM'],
      rows: weeks.map(([week, months]) => [
        [{ text: phasesInWords(week) }],
        [{ text: monthsInWords(months) }],
        [{ text: timesInWords(week) }],
        [factSpan(repetitionsFact(week))],
        loadSpans(week),
      ]),
    },
  };
}
