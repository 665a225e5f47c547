import type { JsonSchema } from './json-schema.ts';

/**
 * Every key that a file of this schema may hold, as lines: `questions[].options[].why string`. A key that a file may
 * leave out ends with a question mark; the values of a free key are `*`.
 */
export function keysOf(schema: JsonSchema, at = ''): string[] {
  const below = (child: JsonSchema, path: string) => keysOf(child, path);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
      const path = `${at}${at === '' ? '' : '.'}${name}`;
      const optional = schema.required?.includes(name) ? '' : ' ?';
      const { type = 'any' } = child;
      return [`${path} ${typeof type === 'string' ? type : type.join('|')}${optional}`, ...below(child, path)];
    }),
    ...(schema.items ? below(schema.items, `${at}[]`) : []),
    ...(typeof schema.additionalProperties === 'object' ? below(schema.additionalProperties, `${at}.*`) : []),
  ];
}

/**
 * What was released and is gone: keys that are no longer there, that hold another type, or that a file may now leave
 * out. A key that was optional and is now always there is kept.
 */
export function lostKeys(released: readonly string[], present: readonly string[]): string[] {
  const known = new Set(present);
  return released.filter((line) => !known.has(line) && !known.has(line.replace(/ \?$/, '')));
}

/** What is not recorded yet. */
export function newKeys(released: readonly string[], present: readonly string[]): string[] {
  const known = new Set(released);
  return present.filter((line) => !known.has(line));
}
