/**
 * One property of many rows: its different values, and for each row which of them it has, one letter a row. Rows of a
 * library share most of their values, so this is a third of the bytes of the rows themselves.
 */
export interface PackedColumn {
  readonly values: readonly unknown[];
  readonly letters: string;
}

/** Rows as columns, by the name of the property. */
export type PackedRows = Readonly<Record<string, PackedColumn>>;

/** Letters that need no escape in JSON: from `#` to `~` without the backslash, then from `¡` on. */
const firstLetter = 35;
const backslash = 92;
const lastLetter = 126;
const nextLetter = 161;
const plainLetters = lastLetter - firstLetter;

function letterOf(place: number): string {
  if (place >= plainLetters) return String.fromCharCode(nextLetter + place - plainLetters);
  const code = firstLetter + place;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

function placeOf(code: number): number {
  if (code >= nextLetter) return code - nextLetter + plainLetters;
  return code - firstLetter - (code > backslash ? 1 : 0);
}

/** Packs the named properties of rows; what a row leaves out stays out. */
export function packRows<T extends object>(rows: readonly T[], fields: readonly (keyof T & string)[]): PackedRows {
  return Object.fromEntries(
    fields.map((field) => {
      const places = new Map<string, number>();
      const letters = rows.map((row) => {
        // JSON has no `undefined`, and no row says `0` for "left out".
        const text = JSON.stringify(row[field] === undefined ? 0 : row[field]);
        const place = places.get(text) ?? places.size;
        places.set(text, place);
        return letterOf(place);
      });
      return [
        field,
        { values: [...places.keys()].map((text): unknown => JSON.parse(text)), letters: letters.join('') },
      ];
    }),
  );
}

/** The rows again. Equal values are the very same object. */
export function unpackRows(packed: PackedRows): Record<string, unknown>[] {
  const columns = Object.entries(packed);
  const count = columns[0]?.[1].letters.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, unknown> = {};
    for (const [field, { values, letters }] of columns) {
      const value = values[placeOf(letters.charCodeAt(index))];
      if (value !== 0) row[field] = value;
    }
    return row;
  });
}
