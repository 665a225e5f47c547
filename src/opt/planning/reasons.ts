import type { Decision } from './plan.ts';

/** A decision from its parts; what is left out is empty. */
export function decide(
  text: string,
  chapter: string,
  parts: { readonly facts?: readonly string[]; readonly sources?: readonly string[] } = {},
): Decision {
  return { text, facts: parts.facts ?? [], sources: parts.sources ?? [], chapter };
}

/** Chapters that the engine's reasons lead to, beside those of the rules. */
export const chapters = {
  year: '/programming/planning-a-year/',
  session: '/programming/session/',
  variables: '/programming/acute-variables/',
  start: '/programming/choosing-a-phase/',
  screen: '/assessment/to-a-phase/',
  muscles: '/assessment/muscles/',
  exercises: '/exercises/',
  supersets: '/ideas/supersets/',
} as const;
