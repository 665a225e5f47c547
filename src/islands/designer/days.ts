// The reader's calendar. Nothing here is called while a part is drawn at build.
import type { IsoDay } from '../../opt/planning/iso-days.ts';

/** The day that it is where the reader is. */
export function today(now: Date = new Date()): IsoDay {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
