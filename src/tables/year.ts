import { exampleWeeks, monthPlans, planContrasts, splits, trainingCycles, weekdays } from '../opt/periodization.ts';
import type { ExampleDay, ExampleWeek, MonthPlan, Split, SplitDay, Weekday } from '../opt/periodization.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { yearPlans } from '../opt/year-plans.ts';
import type { YearPlan } from '../opt/year-plans.ts';
import { phaseList } from './model.ts';
import { words } from './table.ts';
import type { Cell, Part, Table } from './table.ts';

export const goalNames: Readonly<Record<YearPlan['goal'], string>> = {
  'fat-loss': 'Fat loss',
  'muscle-gain': 'Muscle gain',
  performance: 'Performance',
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Months in a row that train the same: one cell of the year, as many rows high as it has months. */
export interface YearCell {
  readonly phases: readonly PhaseNumber[];
  readonly months: number;
  /** True where the source gives the cycle and the month is our example. */
  readonly isOurs: boolean;
}

export interface YearColumn {
  readonly planId: string;
  readonly head: string;
  /** One for each month, January first; undefined where the cell above reaches down. */
  readonly cells: readonly (YearCell | undefined)[];
}

const columnHeads: Readonly<Record<string, string>> = {
  'year-fat-loss-7': 'Fat loss, 7th edition',
  'year-fat-loss-6': 'Fat loss, 6th edition',
};

function toColumn(plan: YearPlan): YearColumn {
  const ours = (month: number) => plan.constructedMonths.includes(month + 1);
  const same = (a: number, b: number) => plan.months[a]?.join() === plan.months[b]?.join() && ours(a) === ours(b);
  return {
    planId: plan.id,
    head: columnHeads[plan.id] ?? goalNames[plan.goal],
    cells: plan.months.map((phases, month) => {
      if (month > 0 && same(month, month - 1)) return undefined;
      let end = month + 1;
      while (end < plan.months.length && same(month, end)) end += 1;
      return { phases, months: end - month, isOurs: ours(month) };
    }),
  };
}

/** The year of every plan, month by month. The 6th edition's plan for fat loss stands beside the 7th's. */
export function yearColumns(): readonly YearColumn[] {
  return (yearPlans as readonly YearPlan[]).map(toColumn);
}

/** Macrocycle, mesocycle, microcycle: how long each is and what it decides. */
export function cyclesTable(): Table {
  const lengths: Readonly<Record<(typeof trainingCycles)[number]['id'], readonly Part[]>> = {
    'cycle-year': ['Usually one year'],
    'cycle-month': [
      'Typically ',
      { fact: 'mesocycle-typical.weeks' },
      ', within ',
      { fact: 'mesocycle.weeks' },
      '; usually ',
      { fact: 'cycle-month.microcycles' },
    ],
    'cycle-week': ['Usually ', { fact: 'cycle-week.days' }, ', within ', { fact: 'microcycle.days' }],
  };
  return {
    id: 'table-cycles',
    caption: 'Three lengths of plan',
    columns: ['Cycle', 'Also called', 'Length', 'What it decides'],
    rows: trainingCycles.map((cycle) => ({
      head: cycle.name,
      cells: [words(sentence(cycle.plan)), { parts: lengths[cycle.id] }, words(sentence(cycle.decides))],
    })),
  };
}

/** Linear against undulating, point by point. */
export function planContrastTable(): Table {
  return {
    id: 'table-linear-undulating',
    caption: 'Linear and undulating plans compared',
    columns: ['', 'Linear', 'Undulating'],
    rows: planContrasts.map(({ point, linear, undulating }) => ({
      head: point,
      cells: [words(linear), words(undulating)],
    })),
  };
}

const shortDay = (day: Weekday) => day.slice(0, 3);

function trains(day: Pick<SplitDay, 'bodyParts' | 'label'>): string {
  return day.label ?? day.bodyParts.map((part) => part.replace('-', ' ')).join(', ');
}

/** The splits, day by day. */
export function splitsTable(): Table {
  const dayWords = (day: SplitDay) => `${day.on ? `${day.on.map(shortDay).join(' and ')}: ` : ''}${trains(day)}`;
  return {
    id: 'table-splits',
    caption: 'Splits for two to six days a week',
    columns: ['Split', 'Day by day'],
    rows: (splits as readonly Split[]).map((split) => ({
      head: split.name,
      cells: [words(sentence(split.days.map(dayWords).join(' · ')))],
    })),
  };
}

function phasesOfMonth({ phases, change, isOrderOurs }: MonthPlan): string {
  const all = phaseList([...phases].sort());
  if (phases.length === 1) return `${all} each day`;
  if (change === 'one-a-month') return `${all}, one a month`;
  return `${all}, one a day${isOrderOurs ? ' (the order of the days is ours)' : ''}`;
}

/** Which days and which phases in the months that chapter 21 describes. */
export function monthPlansTable(): Table {
  const plans: readonly MonthPlan[] = monthPlans;
  return {
    id: 'table-month-plans',
    caption: 'Months: days, routine and phases',
    columns: ['Month', 'Days a week', 'Routine', 'Phases'],
    rows: plans.map((plan) => ({
      head: `${goalNames[plan.goal]}, ${plan.months}`,
      cells: [
        { parts: [{ fact: `${plan.id}.sessionsPerWeek` }, `: ${plan.on.map(shortDay).join(', ')}`] },
        words(plan.routine === 'total-body' ? 'Total body' : 'Four-day split'),
        words(phasesOfMonth(plan)),
      ],
    })),
    notes: ['Every one of these months has cardio as well, on training days or on others.'],
  };
}

const cardioWords: Readonly<Record<NonNullable<ExampleDay['cardio']>, string>> = {
  'stage-1': 'Stage 1 cardio',
  'stage-2': 'Stage 2 cardio',
  easy: 'easy cardio',
  hard: 'hard cardio',
};

function dayCell(day: ExampleDay | undefined): Cell {
  const parts = day?.bodyParts?.includes('total-body') ? [] : (day?.bodyParts ?? []);
  const lift =
    day?.phase === undefined
      ? []
      : [`Phase ${day.phase}${parts.length > 0 ? `: ${trains({ bodyParts: parts })}` : ''}`];
  const cardio = day?.cardio === undefined ? [] : [cardioWords[day.cardio]];
  const said = [...lift, ...cardio, ...(day?.other === undefined ? [] : [day.other])].join('; ');
  if (said === '') return words('Rest');
  return words(sentence(day?.isCardioOptional ? `${said}, or rest` : said));
}

/** An example week for each kind of month. */
export function exampleWeeksTable(): Table {
  const weeks: readonly ExampleWeek[] = exampleWeeks;
  return {
    id: 'table-example-weeks',
    caption: 'Example weeks (our example)',
    columns: ['Day', ...weeks.map(({ name }) => name)],
    rows: weekdays.map((day, index) => ({
      head: day,
      cells: weeks.map(({ days }) => dayCell(days[index])),
    })),
    notes: ['Lifting is for the total body, except in the muscle-gain week, which uses the four-day split.'],
  };
}
