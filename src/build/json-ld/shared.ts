/** What every description of a page for search engines and catalogs (JSON-LD, schema.org) says in the same words. */
import { phases } from '../../opt/phases.ts';
import type { PhaseNumber } from '../../opt/types.ts';

/** A description as schema.org has it: one type and its properties. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The same as the outermost of a page's block. */
export interface JsonLdBlock extends JsonLd {
  readonly '@context': 'https://schema.org';
}

export const siteName = 'Phase by Phase';

/** Whom the model's learners study for; schema.org leaves the words to the author. */
export const educationalLevel = 'Personal trainer certification';

/** What holds for all that this site teaches. */
export const freeAndOpen = {
  inLanguage: 'en',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** A block's beginning; `url` is left out where the site's public address is not known. */
export function block<Type extends string>(type: Type, name: string, url: string | undefined) {
  return { '@context': 'https://schema.org', '@type': type, name, ...(url === undefined ? {} : { url }) } as const;
}

/** What a page or a question is about: the phases by name, or the model as a whole. */
export function aboutPhases(numbers: readonly PhaseNumber[] | 'all'): JsonLd[] {
  const names =
    numbers === 'all'
      ? ['NASM OPT model']
      : phases
          .filter(({ number }) => numbers.includes(number))
          .map(({ number, shortName }) => `Phase ${number}: ${shortName}`);
  return names.map((name) => ({ '@type': 'Thing', name }));
}

/** Whole minutes as an ISO 8601 duration: 9 -> `PT9M`, 130 -> `PT2H10M`. Throws when they are not whole and positive. */
export function isoDuration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1) {
    throw new Error(`${minutes} is no length in minutes. Give a whole number of at least 1.`);
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** The block as it stands in a script element. No `<` is left that could end the element. */
export function jsonLdText(value: JsonLdBlock): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
