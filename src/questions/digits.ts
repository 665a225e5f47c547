/** Which digits may stand in prose. Every other number is a fact and is printed by its id. */

const joined = (digits: string) => `[${digits}](?:(?:, | and | or | to |, and |, or |–)[${digits}])*`;

/** Names that have a digit in them, as the chapters write them. */
const names: readonly RegExp[] = [
  new RegExp(`\\bPhases? ${joined('1-5')}(?!\\d)`, 'gi'),
  // There is no Level 4, and a chapter says so.
  new RegExp(`\\bLevels? ${joined('1-5')}(?!\\d)`, 'gi'),
  new RegExp(`\\bStages? ${joined('1-5')}(?!\\d)`, 'gi'),
  /\bzones? [1-5](?!\d)/gi,
  /\b[67]th(?:[- ]edition|(?= and 7th edition| or 7th edition))\b/gi,
];

/** The same text with allowed names blanked out, so that places stay the same. */
export function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replace(name, (found) => ' '.repeat(found.length)), text);
}

/** The first digit that is not part of an allowed name, with the words around it; undefined when there is none. */
export function strayDigit(text: string): string | undefined {
  const at = withoutNames(text).search(/\d/);
  if (at < 0) return undefined;
  return text
    .slice(Math.max(0, at - 25), at + 20)
    .replace(/\s+/g, ' ')
    .trim();
}

export const digitRemedy = 'Print the number with <Fact id="…" />; small counts that are no facts are words.';
