/** Digits in chapters as their authors wrote them. */
import { digitRemedy, strayDigit } from '../../src/questions/digits.ts';
import type { Problem } from './problem.ts';
import type { Chapter, Passage } from './sources.ts';

const keepLines = (text: string) => text.replace(/[^\n]/g, ' ');

/** Tag attributes whose text readers see. */
const seenAttributes = /\b(?:title|label|caption|alt)=(?:"([^"]*)"|'([^']*)')/g;

/** A component's tag without what readers do not see, as long as it was. */
function seenPartsOfTag(tag: string): string {
  let seen = keepLines(tag);
  for (const match of tag.matchAll(seenAttributes)) {
    const text = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(text, match[0].indexOf('='));
    seen = seen.slice(0, start) + text + seen.slice(start + text.length);
  }
  return seen;
}

/** The words of an MDX body, line by line where they stood: imports, tags, ids and link addresses are blanked out. */
export function proseOf(body: string): string {
  return body
    .replace(/^import\s[\s\S]*?\sfrom\s+['"][^'"]+['"];?[ \t]*$/gm, keepLines)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, keepLines)
    .replace(/<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*>/g, seenPartsOfTag)
    .replace(/\{#[a-z0-9-]+\}/g, keepLines)
    .replace(/\]\([^)\s]*\)/g, keepLines)
    .replace(/^[ \t]*\d+\.(?= )/gm, keepLines);
}

function faultsIn({ text, line }: Passage, file: string): Problem[] {
  return text.split('\n').flatMap((row, index): Problem[] => {
    const digit = strayDigit(row);
    if (digit === undefined) return [];
    return [
      { file: `${file}:${line + index}`, fault: `a number is typed in the prose: "${digit}".`, remedy: digitRemedy },
    ];
  });
}

/** Numbers typed where a fact should be printed. */
export function checkDigits(chapters: readonly Chapter[]): Problem[] {
  return chapters.flatMap((chapter) => [
    ...chapter.frontmatterTexts.flatMap((passage) => faultsIn(passage, chapter.file)),
    ...faultsIn({ text: proseOf(chapter.body), line: chapter.bodyLine }, chapter.file),
  ]);
}
