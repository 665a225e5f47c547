import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeIntake } from '../opt/planning/intake.ts';
import { makePlan } from '../opt/planning/make-plan.ts';
import { randomIntake } from '../opt/planning/random-intake.ts';
import { clientPage, dayInWords } from './client-page.ts';
import type { ClientPage } from './client-page.ts';

const { intake } = completeIntake({ goal: 'fat-loss', status: 'new' });

function textOf(page: ClientPage): string {
  return [
    page.title,
    ...page.intro,
    ...page.stretches.flatMap((one) => [one.title, one.dates, ...one.paragraphs]),
    ...page.always,
  ].join('\n');
}

describe('a beginner who wants to lose fat', () => {
  const page = clientPage(makePlan(intake), ' Anna ');

  test('is told how long and what for', () => {
    expect(page.title).toBe('Training plan for Anna');
    expect(page.intro).toEqual([
      'This plan lasts 12 weeks. Its aim is to lose body fat.',
      'It has three parts. Each prepares you for the next, so please take them in order.',
    ]);
  });

  test('is told what each stretch is for, and when', () => {
    expect(page.stretches.map(({ title, dates }) => [title, dates])).toEqual([
      ['Weeks 1–4: Learning to move well', 'January 4 to January 31, 2027'],
      ['Weeks 5–8: Getting stronger and staying steady', 'February 1 to February 28, 2027'],
      ['Weeks 9–12: Building muscle', 'March 1 to March 28, 2027'],
    ]);
    expect(page.stretches[0]?.paragraphs[1]).toMatch(
      /^Three sessions a week, for example on Monday, Wednesday and Friday, .*\d+ minutes each\. Each session trains your whole body\.$/,
    );
    expect(page.stretches.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 4, 3]);
    expect(page.stretches[0]?.paragraphs[3]).toContain('such as a brisk walk');
  });

  test('is told when to stop', () => {
    expect(page.always.at(-1)).toContain('Stop and tell your trainer if something hurts.');
  });
});

test('a year that crosses the New Year, with easy weeks, says each thing once', () => {
  const { stretches } = clientPage(
    makePlan({ ...intake, status: 'intermediate', goal: 'performance', weeks: 30, start: '2026-09-07' }),
  );
  expect(stretches.map(({ title }) => title)).toEqual([
    'Weeks 1–4: Learning to move well',
    'Weeks 5–8: Getting stronger and staying steady',
    'Weeks 9–20: Different days, one week',
    'Weeks 21–22: Easy weeks',
    'Weeks 23–30: Different days, one week',
  ]);
  expect(stretches[2]?.dates).toBe('November 2, 2026 to January 24, 2027');
  expect(stretches[4]?.paragraphs[0]).toMatch(
    /^As in weeks 9–20, a step higher\. Three sessions a week, \d+ to \d+ minutes each\.$/,
  );
});

test('findings of the screen are mentioned', () => {
  const plan = makePlan({ ...intake, findings: ['ohsa-lean-7'] });
  expect(clientPage(plan).intro[2]).toContain('Your trainer watched how you move.');
  expect(clientPage(plan).title).toBe('Your training plan');
});

test('a week of one session, and a week of none', () => {
  const plan = makePlan(intake);
  const [block] = plan.blocks;
  const [week] = block?.weeks ?? [];
  if (!block || !week) throw new Error('The plan is empty.');
  const withSessions = (count: number) =>
    clientPage({ ...plan, blocks: [{ ...block, weeks: [{ ...week, sessions: week.sessions.slice(0, count) }] }] });
  expect(withSessions(1).stretches[0]?.title).toBe('Week 1: Learning to move well');
  expect(withSessions(1).stretches[0]?.paragraphs[1]).toMatch(
    /^One session a week, for example on Monday, about \d+ minutes each\./,
  );
  expect(withSessions(0).stretches[0]?.paragraphs[1]).toBe('These weeks have no sessions.');
  expect(withSessions(1).intro[0]).toBe('This plan lasts one week. Its aim is to lose body fat.');
  expect(clientPage({ ...plan, blocks: [] }).stretches).toEqual([]);
});

test('random plans give whole sentences, few enough for one printed page', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seed) => {
      const plan = makePlan(randomIntake(seed));
      const text = textOf(clientPage(plan));
      expect(text).not.toMatch(/undefined|null|NaN|Phase \d| {2}|1RM/);
      expect(text.split(/\s+/).length).toBeLessThan(950);
    }),
    { numRuns: 60 },
  );
});

test('days are written as Americans write them', () => {
  expect(dayInWords('2027-01-04')).toBe('January 4, 2027');
  expect(dayInWords('2027-12-31', false)).toBe('December 31');
});
