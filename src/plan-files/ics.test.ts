// cspell:ignore calname calscale dtend dtstamp dtstart ical prodid subcomponents vcalendar vevent über
import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../opt/planning/plan.ts';
import { cardText } from './card.ts';
import { toCalendar } from './ics.ts';
import { openRecipe } from './recipe.ts';
import { edited, openedRecipes } from './test-plans.ts';

const now = Date.UTC(2027, 0, 2, 3, 4, 5);
const { plan } = openRecipe(edited);

/** The events as an independent parser sees them. */
function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const sessionsOf = (one: Plan) => one.blocks.flatMap((block) => block.weeks.flatMap((week) => week.sessions));

describe('as an independent parser reads it', () => {
  test('random plans: one event a session, on its day, with its card', () => {
    fc.assert(
      fc.property(openedRecipes, fc.constantFrom(undefined, '18:30'), (opened, time) => {
        const { text } = toCalendar(opened.plan, { now, id: 'c1', ...(time === undefined ? {} : { time }) });
        const sessions = sessionsOf(opened.plan);
        const events = eventsOf(text);
        expect(events.map((event) => event.startDate.toString())).toEqual(
          sessions.map(({ day }) => (time === undefined ? day : `${day}T18:30:00`)),
        );
        expect(events.map((event) => event.description)).toEqual(
          sessions.map((session) => `${cardText(session)}\n\nAbout ${session.minutes} minutes.`),
        );
        expect(new Set(events.map((event) => event.uid)).size).toBe(sessions.length);
        expect(Buffer.from(text).toString('utf8')).toBe(text);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 30 },
    );
  });

  test('sessions of the whole day end on the next one and leave the client free', () => {
    const [event] = eventsOf(toCalendar(plan, { now, id: 'c1', name: 'Anna' }).text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2027-01-05');
    expect(event?.summary).toBe('Anna: Phase 1, Stabilization Endurance (week 1, session 1)');
    expect(event?.uid).toBe('c1-week-1-session-1@phase-by-phase');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-01-02T03:04:05Z');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('sessions with a time are local ones and last as long as the estimate', () => {
    const [event] = eventsOf(toCalendar(plan, { now, id: 'c1', time: '07:05' }).text);
    expect(event?.startDate.toString()).toBe('2027-01-04T07:05:00');
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event?.duration.toSeconds()).toBe((sessionsOf(plan)[0]?.minutes ?? 0) * 60);
  });

  test('a card keeps its commas, semicolons, backslashes and lines', () => {
    const [event] = eventsOf(toCalendar(plan, { now, id: 'c1' }).text);
    expect(event?.description.split('\n').slice(0, 2)).toEqual([
      'Warm-up',
      '- =2+3, "quoted"; walk\\run — über: 5 min',
    ]);
  });
});

test('the file has the lines that RFC 5545 asks for, in order, each ended by CR LF', () => {
  const { text, name } = toCalendar(plan, { now, id: 'a b/ü', name: 'Anna;\nBEGIN:VEVENT' });
  expect(name).toBe('phase-by-phase-plan-anna-begin-vevent-2027-01-04.ics');
  expect(text.split('\r\n').slice(0, 11)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phase by Phase//Program designer//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Training plan: Anna\\; BEGIN:VEVENT',
    'BEGIN:VEVENT',
    'UID:a-b---week-1-session-1@phase-by-phase',
    'DTSTAMP:20270102T030405Z',
    'DTSTART;VALUE=DATE:20270104',
    'DTEND;VALUE=DATE:20270105',
  ]);
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});

test('the ids stay the same when the plan moves or is made again', () => {
  const later = openRecipe({ ...edited, intake: { ...edited.intake, start: '2027-03-01' } }).plan;
  const ids = (one: Plan, at: number) =>
    eventsOf(toCalendar(one, { now: at, id: 'c1' }).text).map((event) => event.uid);
  expect(ids(later, now + 1)).toEqual(ids(plan, now));
});

test.each(['24:00', '7:05', '18.30', ''])('the time of day %j is refused', (time) => {
  expect(() => toCalendar(plan, { now, id: 'c1', time })).toThrow('is not a time of day written as 18:30.');
});
