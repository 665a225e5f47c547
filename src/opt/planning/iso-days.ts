/** Days as `2027-01-04`, counted without a clock or a time zone. */
export type IsoDay = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970 in the Gregorian calendar. Counts from March, so that the leap day ends the year. */
function toCount(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromCount(count: number): IsoDay {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function countOf(day: IsoDay): number {
  const parts = pattern.exec(day);
  if (!parts) throw new Error(`"${day}" is not a day written as 2027-01-04.`);
  return toCount(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** True for a day of the calendar written as `2027-01-04`; not for 30 February. */
export function isIsoDay(value: unknown): value is IsoDay {
  return typeof value === 'string' && pattern.test(value) && fromCount(countOf(value)) === value;
}

/** The day some days later, or earlier for a negative number. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromCount(countOf(day) + days);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: IsoDay): number {
  return (((countOf(day) + 3) % 7) + 7) % 7;
}

/** The first Monday after a day. */
export function nextMonday(day: IsoDay): IsoDay {
  return addDays(day, 7 - weekdayIndex(day));
}
