import type { Range } from './types.ts';

/** Field names that hold a number a reader sees, with the unit written after it. */
export const unitLabels = {
  reps: '',
  repsPerLeg: '',
  sets: '',
  tempo: '',
  percentOneRm: '%',
  rm: 'RM',
  restInsideSupersetSeconds: 's',
  restAfterSeconds: 's',
  restBetweenCircuitsSeconds: 's',
  restSeconds: 's',
  holdSeconds: 's',
  landingHoldSeconds: 's',
  intervalSeconds: 's',
  seconds: 's',
  perBodyPart: '',
  exercises: '',
  drills: '',
  areas: '',
  weeks: 'weeks',
  weekNumbers: '',
  microcycles: 'microcycles',
  days: 'days',
  hours: 'hours',
  minutes: 'min',
  sessionMinutes: 'min',
  sessionsPerWeek: '',
  repsPerWeek: '',
  percentOfBodyWeight: '%',
  percentOfExam: '%',
  medicineBallPercentOfBodyWeight: '%',
  rpe: '',
  count: '',
} as const;

export type QuantityField = keyof typeof unitLabels;
export type Quantity = Range | number | string;

/** True for a range, a number or a tempo: the shapes that a fact's value may have. */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value === 'number' || typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
}

function span(min: number, max: number | null): string {
  if (max === null) return `at least ${min}`;
  return min === max ? `${min}` : `${min}–${max}`;
}

/** Seconds read as minutes when every end is a whole minute and the longest is at least two minutes. */
function usesMinutes(min: number, max: number | null): boolean {
  return max !== null && max >= 120 && min % 60 === 0 && max % 60 === 0;
}

/**
 * A quantity as a reader sees it. Ranges use an en dash; seconds become minutes when both ends are
 * whole minutes; an open end reads "at least".
 */
export function formatQuantity(
  field: QuantityField,
  value: Quantity,
  options: { readonly unit?: boolean } = {},
): string {
  if (typeof value === 'string') return value;
  const range = typeof value === 'number' ? { min: value, max: value } : value;
  const unit = unitLabels[field];
  const withUnit = options.unit ?? true;
  if (unit === 's' && usesMinutes(range.min, range.max)) {
    const text = span(range.min / 60, range.max === null ? null : range.max / 60);
    // Minutes keep their unit even in a column headed "seconds": the number alone would mislead.
    return `${text} min`;
  }
  const text = span(range.min, range.max);
  if (!withUnit || unit === '') return text;
  if (unit === '%' || unit === 'RM') return `${text}${unit}`;
  const singular = range.min === 1 && (range.max === 1 || range.max === null);
  const word = singular && unit !== 's' && unit !== 'min' ? unit.replace(/s$/, '') : unit;
  return `${text} ${word}`;
}
