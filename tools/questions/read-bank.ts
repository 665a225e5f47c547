/** The question bank as its authors wrote it, checked against its schema. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { Bank, FiledQuestion, LintedChapter, LintProblem } from '../../src/questions/lint/types.ts';
import { misconceptionFileSchema, questionFileSchema } from '../../src/questions/schema.ts';
import type { Chapter } from '../pages/sources.ts';
import { readChapters } from '../pages/sources.ts';

/** What was read, and what the schema refuses. Refused questions are left out of the bank. */
export interface ReadBank {
  readonly bank: Bank;
  readonly refused: readonly LintProblem[];
}

/** The items of one YAML file, each checked by itself, so that one bad item hides no other. */
export function readItems<Item>(
  file: string,
  text: string,
  schema: z.ZodType<Item[]>,
): { items: Item[]; refused: LintProblem[] } {
  const refused: LintProblem[] = [];
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { items: [], refused: [{ file, fault: `is not YAML. ${fault}`, remedy: 'Mend the line it names.' }] };
  }
  if (!Array.isArray(raw) || raw.length === 0) {
    return { items: [], refused: [{ file, fault: 'holds no list.', remedy: 'Begin each item with "- id: …".' }] };
  }
  const items = raw.flatMap((item: unknown, index) => {
    const result = schema.safeParse([item]);
    if (result.success) return result.data;
    const id =
      typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
        ? `"${item.id}"`
        : `item ${index + 1}`;
    for (const issue of result.error.issues) {
      const place = issue.path.slice(1).map(String).join('.');
      refused.push({ file, fault: `${id} is refused${place === '' ? '' : ` at ${place}`}:`, remedy: issue.message });
    }
    return [];
  });
  return { items, refused };
}

const heading = /^(#{2,4}) (.*?)\s*\{#([a-z0-9-]+)\}[ \t]*$/gm;
const anchor = /<Anchor\s[^>]*?id="([^"]*)"/g;
const asked = /<SelfCheck\s[^>]*?id="([^"]*)"/g;

/** Headings of a chapter with the addresses they have. */
function headingsOf(chapter: Pick<Chapter, 'address' | 'body'>): [address: string, words: string][] {
  return [...chapter.body.matchAll(heading)].map((match) => [`${chapter.address}#${match[3]}`, match[2] ?? '']);
}

/** A chapter as the linter needs it. */
export function toLintedChapter(chapter: Pick<Chapter, 'name' | 'objectives' | 'body'>): LintedChapter {
  const headings = [...chapter.body.matchAll(heading)].map((match) => ({ at: match.index, words: match[2] ?? '' }));
  const headingOfQuestion: Record<string, string> = {};
  for (const match of chapter.body.matchAll(asked)) {
    const above = headings.findLast(({ at }) => at < match.index);
    if (above && match[1] !== undefined) headingOfQuestion[match[1]] = above.words;
  }
  return { name: chapter.name, objectives: chapter.objectives.map(({ id }) => id), headingOfQuestion };
}

/** The bank of a repository: `src/content/questions`, `src/content/misconceptions`, the chapters and the ledger. */
export function readBank(repository: string): ReadBank {
  const refused: LintProblem[] = [];
  const filesOf = (folder: string) => {
    const place = path.join(repository, 'src/content', folder);
    return readdirSync(place)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        chapter: name.replace(/\.yaml$/, ''),
        file: `${folder}/${name}`,
        text: readFileSync(path.join(place, name), 'utf8'),
      }));
  };
  const questions = filesOf('questions').flatMap(({ chapter, file, text }): FiledQuestion[] => {
    const read = readItems(file, text, questionFileSchema);
    refused.push(...read.refused);
    return read.items.map((question) => ({ chapter, question }));
  });
  const misconceptions = filesOf('misconceptions').flatMap(({ chapter, file, text }) => {
    const read = readItems(file, text, misconceptionFileSchema);
    refused.push(...read.refused);
    return read.items.map((misconception) => ({ ...misconception, chapter }));
  });
  const chapters = readChapters(repository);
  const ledger = readFileSync(path.join(repository, 'src/addresses/ledger.txt'), 'utf8');
  const anchors = new Set([
    ...[...ledger.matchAll(/^anchor (\S+)$/gm)].map((match) => match[1] ?? ''),
    ...chapters.flatMap((chapter) => headingsOf(chapter).map(([address]) => address)),
    ...chapters.flatMap((chapter) =>
      [...chapter.body.matchAll(anchor)].map((match) => `${chapter.address}#${match[1]}`),
    ),
  ]);
  return {
    bank: {
      questions,
      misconceptions,
      chapters: chapters.filter(({ objectives }) => objectives.length > 0).map(toLintedChapter),
      anchors,
      headings: Object.fromEntries(chapters.flatMap(headingsOf)),
    },
    refused,
  };
}
