/** The bank in figures: how many questions of what sort, and how hard they are to read. */
import { fillFactReferences } from '../../src/questions/fact-references.ts';
import { standsOut } from '../../src/questions/lint/bank.ts';
import { textsOf } from '../../src/questions/options.ts';
import type { Bank } from '../../src/questions/lint/types.ts';
import { readability } from '../reading-age/reading-age.ts';

function tally(values: readonly string[]): string {
  return [...Map.groupBy(values, (value) => value)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, items]) => `${value} ${items.length}`)
    .join(', ');
}

/** A few lines for people: counts by kind, thinking and phase, length of the answer, and the reading age. */
export function bankFigures({ questions, misconceptions }: Pick<Bank, 'questions' | 'misconceptions'>): string {
  const all = questions.map(({ question }) => question);
  const singles = all.filter(({ kind }) => kind === 'single');
  const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;
  const told = (['longest', 'shortest'] as const).map((how) => {
    const { length } = singles.filter((question) => standsOut(question, how));
    return `the ${how} option in ${length} (${percent(length, singles.length)})`;
  });
  const age = all.length === 0 ? undefined : readability(all.flatMap(textsOf).map(fillFactReferences)).readingAgeYears;
  return [
    `${all.length} questions, ${misconceptions.length} misconceptions.`,
    `Kinds: ${tally(all.map(({ kind }) => kind))}.`,
    `Thinking: ${tally(all.map(({ cognitive }) => cognitive))}.`,
    `Phases: ${tally(all.flatMap(({ phases }) => (phases === 'all' ? ['the whole model'] : phases.map((phase) => `Phase ${phase}`))))}.`,
    `Of ${singles.length} single-choice questions the answer is ${told.join(' and ')}.`,
    `Reading age: ${age ?? 'none'} years.`,
  ].join('\n');
}
