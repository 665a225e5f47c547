// Ships to the browser with the program designer: keep it small.
import type { Plan, PlanBlock, PlanSession } from '../opt/planning/plan.ts';
import { addDays, weekdayIndex } from '../opt/planning/iso-days.ts';
import type { IsoDay } from '../opt/planning/iso-days.ts';
import { bodyWords, cardioWords, dayWords, goalWords, months, phaseWords, weekdays } from './client-words.baked.ts';
import { cleanText, counted } from './text.ts';

/** A stretch of weeks with one purpose. */
export interface ClientStretch {
  /** “Weeks 1–4: Learning to move well”. */
  readonly title: string;
  /** “January 4 to January 31, 2027”. */
  readonly dates: string;
  readonly paragraphs: readonly string[];
}

/** The plan in words that a client uses: plain text, stretch by stretch. */
export interface ClientPage {
  readonly title: string;
  readonly intro: readonly string[];
  readonly stretches: readonly ClientStretch[];
  /** What holds for every week. */
  readonly always: readonly string[];
}

/** “January 4, 2027”. */
export function dayInWords(day: IsoDay, withYear = true): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1] ?? ''} ${Number(date)}${withYear ? `, ${Number(year)}` : ''}`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const inWords = (count: number): string => numbers[count] ?? String(count);

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Nearest five minutes, since the estimate is no better. */
function minutesIn(sessions: readonly PlanSession[]): string {
  const rounded = sessions.map(({ minutes }) => Math.max(5, Math.round(minutes / 5) * 5));
  const [least, most] = [Math.min(...rounded), Math.max(...rounded)];
  return least === most ? `about ${least} minutes` : `${least} to ${most} minutes`;
}

/** Blocks of one kind that follow each other are one stretch to a client. */
type Blocks = readonly [PlanBlock, ...PlanBlock[]];

const kindOf = ({ phases, isRecovery }: PlanBlock): string =>
  isRecovery ? 'easy' : [...new Set(phases)].sort((a, b) => a - b).join(' ');

function joined(blocks: readonly PlanBlock[]): readonly Blocks[] {
  const stretches: [PlanBlock, ...PlanBlock[]][] = [];
  for (const block of blocks) {
    if (block.weeks.length === 0) continue;
    const last = stretches.at(-1);
    if (last && kindOf(last[0]) === kindOf(block)) last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

/** “, for example on Monday and Thursday”; empty where two sessions share a day. */
function daysInWords([{ weeks }]: Blocks): string {
  const days = weeks[0]?.sessions.map(({ day }) => weekdays[weekdayIndex(day)] ?? '') ?? [];
  return new Set(days).size === days.length && days.length < 7 ? `, for example on ${listed(days)}` : '';
}

/** What a week looks like; days and body parts only where they are not those of a stretch that is known. */
function weekInWords(blocks: Blocks, known: Blocks | undefined): string {
  const [{ weeks, routine }] = blocks;
  const count = weeks[0]?.sessions.length ?? 0;
  if (count === 0) return 'These weeks have no sessions.';
  const all = blocks.flatMap((block) => block.weeks.flatMap((week) => week.sessions));
  const days = daysInWords(blocks);
  const sameDays = known !== undefined && daysInWords(known) === days;
  const sentences = [
    `${capital(inWords(count))} ${count === 1 ? 'session' : 'sessions'} a week${sameDays ? '' : days}, ${minutesIn(all)} each.`,
    ...(known?.[0].routine === routine ? [] : [bodyWords[routine]]),
  ];
  return sentences.join(' ');
}

const cardioOf = ({ cardio }: PlanBlock): string => (cardio.stage === 1 ? cardioWords.easy : cardioWords.harder);

/** What the weeks are for, and how they should feel. */
function purposeOf([block]: Blocks): readonly string[] {
  if (block.isRecovery) {
    return [
      'These weeks are for recovery. The training is light, so that your body can make use of the hard weeks behind you. Do less than you could.',
    ];
  }
  const phases = [...new Set(block.phases)];
  const [only] = phases;
  if (phases.length === 1 && only !== undefined) return [phaseWords[only].purpose, phaseWords[only].feel];
  return [
    `In these weeks the days are of different kinds, so that you keep what you have built while you work toward your goal: ${listed(phases.map((phase) => dayWords[phase]))}.`,
  ];
}

function titleOf([block]: Blocks): string {
  const [only, ...more] = new Set(block.phases);
  if (block.isRecovery) return 'Easy weeks';
  return only === undefined || more.length > 0 ? 'Different days, one week' : phaseWords[only].title;
}

/** “week 5”, “weeks 5–8”. */
function spanOf(blocks: Blocks): string {
  const numbers = blocks.flatMap((block) => block.weeks.map((week) => week.number));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `week ${first}` : `weeks ${first}–${last}`;
}

function stretchOf(blocks: Blocks, before: readonly Blocks[]): ClientStretch {
  const weeks = blocks.flatMap((block) => block.weeks);
  const start = weeks[0]?.start ?? '';
  const end = addDays(weeks.at(-1)?.start ?? start, 6);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const like = before.find(([one]) => kindOf(one) === kindOf(blocks[0]));
  const known = like ?? before.at(-1);
  const week = weekInWords(blocks, known);
  const cardio = cardioOf(blocks[0]);
  const cardioToo = known && cardioOf(known[0]) === cardio ? [] : [cardio];
  const [purpose = '', ...feel] = purposeOf(blocks);
  const again = like && `As in ${spanOf(like)}${blocks[0].isRecovery ? ', for recovery' : ', a step higher'}. ${week}`;
  return {
    title: `${capital(spanOf(blocks))}: ${titleOf(blocks)}`,
    dates: `${dayInWords(start, !sameYear)} to ${dayInWords(end)}`,
    paragraphs: again === undefined ? [purpose, week, ...feel, ...cardioToo] : [again, ...cardioToo],
  };
}

/**
 * The page that explains the plan to the client. It says nothing that the plan does not hold, and names no phase by
 * its number: that is the trainer’s word. It is written to fit on one printed page, so what comes again is said once.
 */
export function clientPage(plan: Plan, name?: string): ClientPage {
  const client = cleanText(name ?? '', 100);
  const weeks = plan.blocks.reduce((sum, block) => sum + block.weeks.length, 0);
  const parts = joined(plan.blocks);
  const stretches = parts.map((blocks, index) => stretchOf(blocks, parts.slice(0, index)));
  const intro = [
    `This plan lasts ${counted(weeks, 'week')}. Its aim is ${goalWords[plan.intake.goal]}.`,
    stretches.length > 1
      ? `It has ${inWords(stretches.length)} parts. Each prepares you for the next, so please take them in order.`
      : 'Every week prepares you for the next, so please take them in order.',
  ];
  if (plan.intake.findings.length > 0) {
    intro.push(
      'Your trainer watched how you move. The rolling and stretching at the start of each session are chosen for what was seen.',
    );
  }
  const wakesFirst = plan.blocks.some((block) =>
    block.weeks.some((week) => week.sessions.some(({ sections }) => sections.some(({ key }) => key === 'activation'))),
  );
  return {
    title: client === '' ? 'Your training plan' : `Training plan for ${client}`,
    intro,
    stretches,
    always: [
      `Every session begins with a warm-up${wakesFirst ? ', goes on with your core and your balance,' : ''} and ends with a cool-down. Leave neither out when time is short; leave out the extra exercises instead.`,
      'From week to week it gets a little harder: first the numbers on your card go up, and when the last repetitions feel easy, so does the weight.',
      'Missed a session? Do the next one as it is written. Do not put two into one day.',
      'Good form comes first. If you cannot keep it, use less weight or stop the set.',
      'Stop and tell your trainer if something hurts. See a doctor before you go on if you feel pain in the chest, dizziness or shortness of breath at rest.',
    ],
  };
}
