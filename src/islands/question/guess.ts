// Ships to the browser when a question is near.
import type { Response } from '../../questions/grade.ts';

/** A kept response from its text; undefined for none and for anything that is none, as storage may hold anything. */
export function parseResponse(text: string | undefined): Response | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
