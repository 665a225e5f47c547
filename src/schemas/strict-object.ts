import { z } from 'astro/zod';
import { nearestName } from '../opt/nearest.ts';

/**
 * An object with these keys and no others. The message for a misspelt key names the nearest one.
 *
 * @param shape The schema of every key.
 * @param alsoKnown Keys that another schema adds, for the message only.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape, alsoKnown: readonly string[] = []) {
  const known = [...Object.keys(shape), ...alsoKnown];
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const faults = issue.keys.map(
        (key: string) => `There is no key "${key}". Did you mean "${nearestName(key, known)}"?`,
      );
      return `${faults.join(' ')} Known keys: ${known.join(', ')}.`;
    },
  });
}
