/** Which exercises a filter lets through, and how a filter is written in an address. No page is touched here. */

/** What the filter looks at, as the rows of the list carry it. */
export interface ExerciseRow {
  /** Names and muscles; any case. */
  readonly text: string;
  /** Empty where an exercise has no level. */
  readonly level: string;
  readonly part: string;
  readonly phases: readonly string[];
  readonly patterns: readonly string[];
  /** Every group is needed; one item of each is enough. */
  readonly equipment: readonly (readonly string[])[];
}

/** An empty string or list lets everything through. */
export interface ExerciseFilter {
  readonly text: string;
  readonly part: string;
  readonly level: string;
  readonly phase: string;
  readonly pattern: string;
  /** Items at hand; `none` stands for having nothing but what is always there. */
  readonly equipment: readonly string[];
}

export type FilterName = keyof ExerciseFilter;

/** In the order in which they stand in the form and in the address. */
export const filterNames = ['text', 'part', 'level', 'phase', 'pattern', 'equipment'] as const satisfies FilterName[];

export const emptyFilter: ExerciseFilter = { text: '', part: '', level: '', phase: '', pattern: '', equipment: [] };

/** Small letters, and no signs that people leave out: "Push-up" and "pushup" are one. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-’']/g, '');
}

/** True where an exercise meets every condition. `always` is what no one has to have ticked. */
export function passes(row: ExerciseRow, filter: ExerciseFilter, always: ReadonlySet<string>): boolean {
  const text = plain(row.text);
  return (
    plain(filter.text)
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (filter.part === '' || row.part === filter.part) &&
    (filter.level === '' || row.level === filter.level) &&
    (filter.phase === '' || row.phases.includes(filter.phase)) &&
    (filter.pattern === '' || row.patterns.includes(filter.pattern)) &&
    (filter.equipment.length === 0 ||
      row.equipment.every((group) => group.some((item) => always.has(item) || filter.equipment.includes(item))))
  );
}

/** The conditions that a filter sets. */
export function conditionsOf(filter: ExerciseFilter): readonly FilterName[] {
  return filterNames.filter((name) => (name === 'text' ? filter.text.trim() : filter[name]).length > 0);
}

/** The filter with one condition dropped. */
export function without(filter: ExerciseFilter, name: FilterName): ExerciseFilter {
  return { ...filter, [name]: emptyFilter[name] };
}

/** Conditions to drop from a filter that lets nothing through, with how many exercises then pass; the most first. */
export function waysToLoosen(
  rows: readonly ExerciseRow[],
  filter: ExerciseFilter,
  always: ReadonlySet<string>,
): readonly { readonly name: FilterName; readonly count: number }[] {
  return conditionsOf(filter)
    .map((name) => ({ name, count: rows.filter((row) => passes(row, without(filter, name), always)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** A value of an address that the form does not know. */
export interface IgnoredValue {
  readonly name: FilterName;
  readonly value: string;
}

/** An address may hold anything: more than this is not repeated to the reader. */
const longestText = 100;
const mostIgnored = 5;

/**
 * Reads a filter from the query of an address: `?level=strength&part=chest&equipment=band,dumbbell`.
 *
 * @param known Values that the form offers; a text may be anything. Names that are no condition are passed over, since
 *   other tools add theirs.
 */
export function parseFilter(
  query: string,
  known: Readonly<Record<Exclude<FilterName, 'text'>, readonly string[]>>,
): { readonly filter: ExerciseFilter; readonly ignored: readonly IgnoredValue[] } {
  const params = new URLSearchParams(query);
  const ignored: IgnoredValue[] = [];
  const values = (name: Exclude<FilterName, 'text'>) =>
    params
      .getAll(name)
      .flatMap((list) => list.split(','))
      .map((value) => value.trim().toLowerCase())
      .filter((value) => {
        if (value === '' || known[name].includes(value)) return value !== '';
        if (ignored.length < mostIgnored) ignored.push({ name, value: value.slice(0, longestText) });
        return false;
      });
  const first = (name: Exclude<FilterName, 'text' | 'equipment'>) => values(name)[0] ?? '';
  const filter = {
    text: params.get('text')?.trim().slice(0, longestText) ?? '',
    part: first('part'),
    level: first('level'),
    phase: first('phase'),
    pattern: first('pattern'),
    equipment: [...new Set(values('equipment'))],
  };
  return { filter, ignored };
}

/** The query of a filter, with its question mark; empty for the empty filter. */
export function queryOf(filter: ExerciseFilter): string {
  const params = new URLSearchParams();
  for (const name of conditionsOf(filter)) {
    params.set(name, name === 'equipment' ? filter.equipment.join(',') : filter[name].trim());
  }
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
