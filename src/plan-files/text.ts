// Ships to the browser with the program designer: keep it small.

/**
 * A text as it is kept: one line, no characters that steer a terminal or turn the direction of what follows, no half
 * of a surrogate pair, and no longer than `most` characters.
 */
export function cleanText(text: string, most: number): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed()
    .trim();
}

let table: Uint32Array | undefined;

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}

/** CRC-32 of a text's UTF-8 (the one of gzip), in eight hexadecimal digits. Finds damage, not forgery. */
export function crc32(text: string): string {
  const steps = (table ??= makeTable());
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) sum = (sum >>> 8) ^ (steps[(sum ^ byte) & 255] as number);
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** “one block”, “2 blocks”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
}
