/** What a chapter may cost a reader before they act, and the chapters that still cost more. */
import { firstVisitBytes } from './weigh.ts';
import type { PageWeight } from './weigh.ts';
import type { Problem } from '../pages/problem.ts';

/** Limits of a chapter. Bytes are after Brotli; 1 KB is 1,000 of them. */
export const budget = {
  requests: 8,
  scriptBytes: 4_000,
  /** HTML, CSS, script and icons. */
  firstVisitBytes: 30_000,
  fontBytes: 34_000,
  /** The next chapter, with the files of this one kept. */
  nextVisitBytes: 20_000,
  elements: 1_000,
} as const;

export interface Chapter {
  readonly weight: PageWeight;
  /** Bytes that it costs after the chapter before it in the book; undefined for the first. */
  readonly nextVisitBytes?: number;
}

/** Limits that a chapter may keep instead of the budget's own. */
export type Excuse = Partial<Record<'elements' | 'firstVisitBytes' | 'nextVisitBytes', number>>;

/** Chapters over the budget, with what each may cost: a list to be shortened, never raised. */
export type Excused = Readonly<Record<string, Excuse>>;

/** What breaks the budget, one line each. */
export function checkBudget(chapters: readonly Chapter[], excused: Excused): Problem[] {
  const problems: Problem[] = [];
  for (const { weight, nextVisitBytes } of chapters) {
    const file = `dist${weight.address}index.html`;
    const hold = (what: string, value: number, most: number, remedy: string) => {
      if (value <= most) return;
      problems.push({ file, fault: `${what}: ${format(value)}, and the budget is ${format(most)}.`, remedy });
    };
    const { bytes, requests, elements, blocking, address } = weight;
    hold('requests before the reader acts', requests.length, budget.requests, `They are ${requests.join(' ')}.`);
    hold('bytes of script that runs at once', bytes.script, budget.scriptBytes, 'Fetch it when it is needed.');
    const own: Excuse = excused[address] ?? {};
    const first = firstVisitBytes(weight);
    hold('bytes of a first visit', first, own.firstVisitBytes ?? budget.firstVisitBytes, 'See "npm run measure".');
    hold('bytes of fonts', bytes.font, budget.fontBytes, 'Subset the font.');
    if (nextVisitBytes !== undefined) {
      const most = own.nextVisitBytes ?? budget.nextVisitBytes;
      hold('bytes after the chapter before it', nextVisitBytes, most, 'See "npm run measure".');
    }
    hold('elements', elements, own.elements ?? budget.elements, 'Write the same with fewer elements.');
    const values = { elements, firstVisitBytes: first, nextVisitBytes: nextVisitBytes ?? Infinity };
    for (const name of ['elements', 'firstVisitBytes', 'nextVisitBytes'] as const) {
      if (own[name] === undefined || values[name] > budget[name]) continue;
      problems.push({
        file,
        fault: `it keeps to the budget of ${format(budget[name])} (${name}), and is excused from it.`,
        remedy: 'Take it off the list in tools/weight/excused.ts.',
      });
    }
    for (const script of blocking) {
      problems.push({ file, fault: `the script ${script} holds up the first paint.`, remedy: 'Make it a module.' });
    }
  }
  const known = new Set(chapters.map(({ weight }) => weight.address));
  for (const address of Object.keys(excused)) {
    if (known.has(address)) continue;
    problems.push({
      file: 'tools/weight/excused.ts',
      fault: `${address} is no chapter.`,
      remedy: 'Take it off the list.',
    });
  }
  return problems;
}

/** A number as people read it: 1,234. */
export const format = (value: number): string => value.toLocaleString('en-US');
