import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';

/** An address that leads somewhere else, for ever. */
export interface Move {
  /** Root-relative, with the trailing slash. */
  readonly from: string;
  readonly to: string;
}

/**
 * Short forms: /p1/ to /p5/ and /l1/ to /l3/, which are easy to say in a class, and the folders that hold chapters but
 * have no page of their own, for a reader who cuts an address short.
 */
export const shortForms: readonly Move[] = [
  ...phases.map((phase) => ({ from: `/p${phase.number}/`, to: `/phases/${phase.number}/` })),
  ...levels.map((level) => ({ from: `/l${level.number}/`, to: `/levels/${level.number}/` })),
  { from: '/levels/', to: '/model/levels-and-phases/' },
  { from: '/phases/', to: '/model/levels-and-phases/' },
  { from: '/ideas/', to: '/ideas/deconditioned-clients/' },
  { from: '/programming/', to: '/programming/acute-variables/' },
  { from: '/assessment/', to: '/assessment/movement-screen/' },
  { from: '/tools/', to: '/tools/program-designer/' },
];

/** Pages that once stood elsewhere. Add a line when a page moves; never take one away. */
export const movedPages: readonly Move[] = [];

/** Anchors, facts, terms and exercises that were renamed: old name as the ledger has it -> new name. */
export const renamedIds: Readonly<Record<string, string>> = {};

/** Questions that were renamed, old id to new one, as `question <old>: question <new>` in the list above. */
export function renamedQuestions(renamed: Readonly<Record<string, string>> = renamedIds): Record<string, string> {
  const name = (line: string) => /^question (.+)$/.exec(line)?.[1];
  return Object.fromEntries(
    Object.entries(renamed).flatMap(([line, to]): [string, string][] => {
      const from = name(line);
      return from === undefined ? [] : [[from, name(to) ?? to]];
    }),
  );
}

/** Where the pages of renamed questions lead. */
export function questionMoves(renamed: Readonly<Record<string, string>> = renamedIds): Move[] {
  return Object.entries(renamedQuestions(renamed)).map(([from, to]) => ({ from: `/q/${from}/`, to: `/q/${to}/` }));
}
