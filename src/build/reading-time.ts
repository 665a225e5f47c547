/** Words a minute at which a learner reads a textbook with tables; a rule of thumb, so the result is rounded up. */
const wordsPerMinute = 180;

/**
 * Plain words of an MDX chapter: imports, components, headings' ids and link addresses are left out. A fact is one
 * word, and so is a compound with hyphens.
 */
export function chapterWords(body: string): number {
  const text = body
    .replace(/^import\s[\s\S]*?\sfrom\s+['"][^'"]+['"];?[ \t]*$/gm, '')
    .replace(/<Fact\s[^>]*\/>/g, ' fact ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[#*_>`[\]|]/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.ceil(chapterWords(body) / wordsPerMinute));
}
