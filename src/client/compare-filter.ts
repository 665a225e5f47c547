// Ships to the browser: what the table of acute variables reads from an address, and how its rows are ordered.

/** The choices a reader may filter by, as they stand in an address: `?phase=2&component=core`. */
export type FilterName = 'phase' | 'component';

export type Choices = Readonly<Record<FilterName, readonly string[]>>;

export interface ReadChoices extends Choices {
  /** What the address asks for and the table does not have. */
  readonly unknown: readonly { readonly name: FilterName; readonly value: string }[];
}

const names: readonly FilterName[] = ['phase', 'component'];

/** Values of one name, whether it is repeated or holds a list: `phase=2&phase=5` or `phase=2,5`. */
function valuesOf(search: URLSearchParams, name: FilterName): string[] {
  const values = search.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim().toLowerCase()).filter((value) => value !== ''))];
}

/** True when the address says anything about the filter. */
export function hasChoices(search: string): boolean {
  const asked = new URLSearchParams(search);
  return names.some((name) => asked.has(name));
}

/** The choices of an address. What the table does not have is left out and named. */
export function readChoices(search: string, known: Choices): ReadChoices {
  const asked = new URLSearchParams(search);
  const values = names.map((name) => [name, valuesOf(asked, name)] as const);
  const kept = (name: FilterName) => valuesOf(asked, name).filter((value) => known[name].includes(value));
  return {
    phase: kept('phase'),
    component: kept('component'),
    unknown: values.flatMap(([name, all]) =>
      all.filter((value) => !known[name].includes(value)).map((value) => ({ name, value })),
    ),
  };
}

/** The address's query with these choices in it; whatever else it holds stays. */
export function writeChoices(search: string, choices: Choices): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    query.delete(name);
    for (const value of choices[name]) query.append(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

const longestShown = 24;
const mostShown = 5;

/** A plain sentence about what was left out; empty when nothing was. */
export function leftOutSentence(unknown: ReadChoices['unknown']): string {
  if (unknown.length === 0) return '';
  const shown = unknown.slice(0, mostShown).map(({ name, value }) => {
    const text = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
    return `${name} “${text}”`;
  });
  const what = shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  return `This table has no ${what}, so that part of the address was ignored.`;
}

export type Direction = 'ascending' | 'descending';
export type Key = readonly [min: number, max: number];

/** The key in an attribute such as "12 20"; undefined for none. */
export function parseKey(text: string | undefined): Key | undefined {
  const [min, max] = (text ?? '').split(' ').filter(Boolean).map(Number);
  return min === undefined || Number.isNaN(min) ? undefined : [min, max ?? min];
}

/** Orders two ranges: by the low ends going up, by the high ends going down. What has no number comes last. */
export function compareKeys(a: Key | undefined, b: Key | undefined, direction: Direction): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return direction === 'ascending' ? a[0] - b[0] || a[1] - b[1] : b[1] - a[1] || b[0] - a[0];
}
