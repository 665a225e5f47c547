// cspell:ignore calname calscale dtend dtstamp dtstart prodid vcalendar vevent
// Ships to the browser with the program designer: keep it small.
import { addDays } from '../opt/planning/iso-days.ts';
import type { Plan } from '../opt/planning/plan.ts';
import { getPhaseRow } from '../opt/rules/rows.ts';
import { cardText } from './card.ts';
import { fileName } from './json.ts';
import type { PlanFile } from './json.ts';
import { cleanText } from './text.ts';

export interface CalendarOptions {
  /** Milliseconds since the epoch: when the file is made. */
  readonly now: number;
  /** Stays the same for one client, so that a calendar takes a newer file for the same sessions. */
  readonly id: string;
  readonly name?: string;
  /** Local time of day, `18:30`, at which sessions begin. Without it they are events of the whole day. */
  readonly time?: string;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line end are escaped. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  let size = 0;
  let text = '';
  for (const character of line) {
    const more = octets(character);
    if (size + more > 75) {
      text += '\r\n ';
      size = 1;
    }
    text += character;
    size += more;
  }
  return text;
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * The sessions as a calendar (RFC 5545), each with its card in the description. Times are local ones without a zone,
 * since a client trains at half past six wherever the calendar was made. A later file for the same client holds the
 * same ids, so that a calendar moves its events rather than doubles them.
 */
export function toCalendar(plan: Plan, { now, id, name, time }: CalendarOptions): PlanFile {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const client = cleanText(name ?? '', 100);
  const plain = id.replace(/[^\w.-]/g, '-').slice(0, 100);
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new Error(`"${time}" is not a time of day written as 18:30.`);
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phase by Phase//Program designer//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(client === '' ? 'Training plan' : `Training plan: ${client}`)}`,
  ];
  for (const block of plan.blocks) {
    for (const week of block.weeks) {
      for (const [index, session] of week.sessions.entries()) {
        const title = `${client === '' ? '' : `${client}: `}Phase ${session.phase}, ${getPhaseRow(session.phase).shortName}`;
        lines.push(
          'BEGIN:VEVENT',
          `UID:${plain}-week-${week.number}-session-${index + 1}@phase-by-phase`,
          `DTSTAMP:${stamp}`,
          ...(time === undefined
            ? [`DTSTART;VALUE=DATE:${compact(session.day)}`, `DTEND;VALUE=DATE:${compact(addDays(session.day, 1))}`]
            : [
                `DTSTART:${compact(session.day)}T${time.replace(':', '')}00`,
                `DURATION:PT${Math.max(1, Math.round(session.minutes))}M`,
              ]),
          `SUMMARY:${escaped(`${title} (week ${week.number}, session ${index + 1})`)}`,
          `DESCRIPTION:${escaped(`${cardText(session)}\n\nAbout ${session.minutes} minutes.`)}`,
          // A day with a session is not a day on which the client is busy from morning to night.
          time === undefined ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE',
          'END:VEVENT',
        );
      }
    }
  }
  lines.push('END:VCALENDAR');
  return {
    name: fileName(name, plan.intake.start, '.ics'),
    text: lines.map((line) => `${folded(line)}\r\n`).join(''),
  };
}
