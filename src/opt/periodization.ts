import type { BodyPart } from './exercises/types.ts';
import type { FactRow, PhaseNumber, Range } from './types.ts';
import type { YearPlan } from './year-plans.ts';

/** Monday first, as the plans are written. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** January to December. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** One of the three lengths of plan. Lengths in weeks and days are in `general-facts.ts`, under the same names. */
export interface TrainingCycle extends FactRow {
  readonly name: string;
  readonly plan: string;
  readonly decides: string;
  /** How many microcycles make one of these. */
  readonly microcycles?: Range;
  /** The usual length. */
  readonly days?: Range;
}

/** Macrocycle, mesocycle and microcycle. Source: chapter 21. */
export const trainingCycles = [
  {
    id: 'cycle-year',
    name: 'Macrocycle',
    plan: 'annual plan',
    decides: 'the goal of the year, the phases by month, assessments and recovery',
    status: 'solid',
    sources: ['T7-21', 'SG6'],
  },
  {
    id: 'cycle-month',
    name: 'Mesocycle',
    plan: 'monthly plan',
    decides: 'training days, split, cardio, and which phase falls on which day',
    microcycles: { min: 3, max: 6 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'cycle-week',
    name: 'Microcycle',
    plan: 'weekly plan',
    decides: 'the sessions themselves: exercises and acute variables',
    days: { min: 7, max: 7 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
] as const satisfies readonly TrainingCycle[];

/** One step of the textbook's general example of a linear plan. */
export interface LinearStep extends FactRow {
  /** First and last week of the step. */
  readonly weekNumbers: Range;
  readonly percentOneRm: Range;
}

/** Loads of a linear plan over twelve weeks, an example that names no phases. Source: chapter 21, table 21-1. */
export const linearExample = [
  {
    id: 'linear-step-1',
    weekNumbers: { min: 1, max: 4 },
    percentOneRm: { min: 60, max: 70 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'linear-step-2',
    weekNumbers: { min: 5, max: 8 },
    percentOneRm: { min: 70, max: 85 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'linear-step-3',
    weekNumbers: { min: 9, max: 12 },
    percentOneRm: { min: 85, max: 100 },
    status: 'nasm-only',
    sources: ['T7-21'],
  },
] as const satisfies readonly LinearStep[];

/** How linear and undulating plans differ on one point. */
export interface PlanContrast extends FactRow {
  readonly point: string;
  readonly linear: string;
  readonly undulating: string;
}

/** Linear against undulating, point by point. Sources: chapter 21; the weaknesses and the readers it suits also CPTA1. */
export const planContrasts = [
  {
    id: 'contrast-period',
    point: 'What changes when',
    linear: 'The phase changes by weeks or months',
    undulating: 'The phase changes by the day or the week',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'contrast-intensity',
    point: 'Intensity',
    linear: 'Rises over a set time',
    undulating: 'Goes up and down',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'contrast-volume',
    point: 'Volume',
    linear: 'Falls over the same time',
    undulating: 'Goes up and down',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'contrast-client',
    point: 'Suits',
    linear: 'Beginners; one goal; a date to be ready for',
    undulating: 'Trained clients; several goals; a plateau or boredom',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'contrast-example',
    point: 'In the OPT model',
    linear: 'January Phase 1, February Phase 2, March Phase 3',
    undulating: 'Monday Phase 1, Wednesday Phase 2, Friday Phase 5',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
  {
    id: 'contrast-weakness',
    point: 'Weakness',
    linear: 'What is not trained for months fades; easy to foresee',
    undulating: 'Needs a fitness base first',
    status: 'solid',
    sources: ['T7-21', 'CPTA1'],
  },
] as const satisfies readonly PlanContrast[];

/** One training day of a split. */
export interface SplitDay {
  /** Left out where the source gives the order and no days of the week. */
  readonly on?: readonly Weekday[];
  readonly bodyParts: readonly BodyPart[];
  /** What the source calls them together. */
  readonly label?: string;
}

/** A week that trains different body parts on different days. */
export interface Split extends FactRow {
  readonly name: string;
  readonly sessionsPerWeek: Range;
  readonly days: readonly SplitDay[];
}

/** Body-part splits. Source: chapter 20, table 20-7. */
export const splits = [
  {
    id: 'split-2',
    name: 'Two days',
    sessionsPerWeek: { min: 2, max: 2 },
    days: [
      { on: ['Monday'], bodyParts: ['chest', 'back', 'shoulders', 'biceps', 'triceps'], label: 'upper body' },
      { on: ['Thursday'], bodyParts: ['legs'], label: 'lower body' },
    ],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'split-3',
    name: 'Three days',
    sessionsPerWeek: { min: 3, max: 3 },
    days: [
      { on: ['Monday'], bodyParts: ['chest', 'shoulders', 'triceps'] },
      { on: ['Wednesday'], bodyParts: ['legs'] },
      { on: ['Friday'], bodyParts: ['back', 'biceps'] },
    ],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'split-4',
    name: 'Four days',
    sessionsPerWeek: { min: 4, max: 4 },
    days: [
      { on: ['Monday'], bodyParts: ['chest', 'triceps'] },
      { on: ['Tuesday'], bodyParts: ['back', 'biceps'] },
      { on: ['Thursday'], bodyParts: ['legs'] },
      { on: ['Friday'], bodyParts: ['shoulders'] },
    ],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'split-5',
    name: 'Five days',
    sessionsPerWeek: { min: 5, max: 5 },
    days: [
      { bodyParts: ['chest'] },
      { bodyParts: ['legs'] },
      { bodyParts: ['back'] },
      { bodyParts: ['shoulders'] },
      { bodyParts: ['biceps', 'triceps'], label: 'arms' },
    ],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
  {
    id: 'split-6',
    name: 'Six days',
    sessionsPerWeek: { min: 6, max: 6 },
    days: [
      { on: ['Monday', 'Friday'], bodyParts: ['chest', 'shoulders', 'triceps'] },
      { on: ['Tuesday', 'Saturday'], bodyParts: ['legs'] },
      { on: ['Wednesday', 'Sunday'], bodyParts: ['back', 'biceps'] },
    ],
    status: 'nasm-only',
    sources: ['T7-20'],
  },
] as const satisfies readonly Split[];

/** A mesocycle of a year plan: on which days the client trains, and which phase falls on them. */
export interface MonthPlan extends FactRow {
  readonly goal: YearPlan['goal'];
  readonly months: string;
  readonly sessionsPerWeek: Range;
  readonly routine: 'total-body' | 'split-4';
  readonly on: readonly Weekday[];
  /** The phases in their order: those of the days in `on`, or those of the months. */
  readonly phases: readonly PhaseNumber[];
  /** `each-day`: every day of the week has its own phase. `one-a-month`: a month keeps one phase on all its days. */
  readonly change: 'each-day' | 'one-a-month';
  /** True where the source names the phases of the week and the order of the days is our example. */
  readonly isOrderOurs?: true;
}

/** Months as chapter 21 describes them. */
export const monthPlans = [
  {
    id: 'month-fat-loss-january',
    goal: 'fat-loss',
    months: 'January',
    sessionsPerWeek: { min: 3, max: 3 },
    routine: 'total-body',
    on: ['Monday', 'Wednesday', 'Friday'],
    phases: [1],
    change: 'one-a-month',
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'month-fat-loss-july',
    goal: 'fat-loss',
    months: 'July',
    sessionsPerWeek: { min: 3, max: 3 },
    routine: 'total-body',
    on: ['Monday', 'Wednesday', 'Friday'],
    phases: [1, 2, 3],
    change: 'each-day',
    isOrderOurs: true,
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'month-muscle-gain',
    goal: 'muscle-gain',
    months: 'January to April',
    sessionsPerWeek: { min: 4, max: 4 },
    routine: 'split-4',
    on: ['Monday', 'Tuesday', 'Thursday', 'Friday'],
    phases: [1, 2, 3, 4],
    change: 'one-a-month',
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'month-performance-january',
    goal: 'performance',
    months: 'January and February',
    sessionsPerWeek: { min: 3, max: 3 },
    routine: 'total-body',
    on: ['Monday', 'Wednesday', 'Friday'],
    phases: [1, 2],
    change: 'one-a-month',
    status: 'nasm-only',
    sources: ['T7-21'],
  },
  {
    id: 'month-performance-march',
    goal: 'performance',
    months: 'March onward',
    sessionsPerWeek: { min: 3, max: 3 },
    routine: 'total-body',
    on: ['Monday', 'Wednesday', 'Friday'],
    phases: [5, 2, 1],
    change: 'each-day',
    isOrderOurs: true,
    status: 'nasm-only',
    sources: ['T7-21'],
  },
] as const satisfies readonly MonthPlan[];

/** The month plan with this id. Ids are checked by the compiler. */
export function getMonthPlan(id: (typeof monthPlans)[number]['id']): MonthPlan {
  return monthPlans.find((plan) => plan.id === id) as MonthPlan;
}

/** One day of an example week. A day with nothing in it is a day of rest. */
export interface ExampleDay {
  readonly phase?: PhaseNumber;
  readonly bodyParts?: readonly BodyPart[];
  /** A stage of the 7th edition, or how hard it is where the stage depends on the sport. */
  readonly cardio?: 'stage-1' | 'stage-2' | 'easy' | 'hard';
  /** The cardio may be left out for rest. */
  readonly isCardioOptional?: true;
  readonly other?: string;
}

/** A microcycle, composed by us inside the published plans; always shown as an example. */
export interface ExampleWeek extends FactRow {
  readonly goal: YearPlan['goal'];
  readonly name: string;
  /** Monday to Sunday. */
  readonly days: readonly ExampleDay[];
}

const ours = { status: 'constructed', sources: ['T7-21', 'T7-20'] } as const;

/** A week for each kind of month. Hard cardio stands on a day with an easy phase and the other way round. */
export const exampleWeeks = [
  {
    id: 'week-fat-loss-january',
    goal: 'fat-loss',
    name: 'Fat loss, January',
    days: [
      { phase: 1, bodyParts: ['total-body'], cardio: 'stage-1' },
      { cardio: 'stage-1' },
      { phase: 1, bodyParts: ['total-body'] },
      { cardio: 'stage-1' },
      { phase: 1, bodyParts: ['total-body'] },
      { other: 'A long walk' },
      {},
    ],
    ...ours,
  },
  {
    id: 'week-fat-loss-july',
    goal: 'fat-loss',
    name: 'Fat loss, July',
    days: [
      { phase: 1, bodyParts: ['total-body'], cardio: 'stage-2' },
      { cardio: 'stage-1' },
      { phase: 2, bodyParts: ['total-body'] },
      { cardio: 'stage-1' },
      { phase: 3, bodyParts: ['total-body'] },
      { cardio: 'stage-2' },
      {},
    ],
    ...ours,
  },
  {
    id: 'week-muscle-gain-march',
    goal: 'muscle-gain',
    name: 'Muscle gain, March',
    days: [
      { phase: 3, bodyParts: ['chest', 'triceps'] },
      { phase: 3, bodyParts: ['back', 'biceps'] },
      { cardio: 'easy', isCardioOptional: true },
      { phase: 3, bodyParts: ['legs'] },
      { phase: 3, bodyParts: ['shoulders'] },
      {},
      {},
    ],
    ...ours,
  },
  {
    id: 'week-performance-march',
    goal: 'performance',
    name: 'Performance, March',
    days: [
      { phase: 5, bodyParts: ['total-body'], cardio: 'easy' },
      { cardio: 'easy', isCardioOptional: true },
      { phase: 2, bodyParts: ['total-body'] },
      {},
      { phase: 1, bodyParts: ['total-body'], cardio: 'hard' },
      { other: 'Sport' },
      {},
    ],
    ...ours,
  },
] as const satisfies readonly ExampleWeek[];
