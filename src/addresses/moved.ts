import { levels } from '../opt/levels.ts';
import { phases } from '../opt/phases.ts';

/** An address that leads somewhere else, for ever. */
export interface Move {
  /** Root-relative, with the trailing slash. */
  readonly from: string;
  readonly to: string;
}

/** Short forms that are easy to say in a class: /p1/ to /p5/ and /l1/ to /l3/. */
export const shortForms: readonly Move[] = [
  ...phases.map((phase) => ({ from: `/p${phase.number}/`, to: `/phases/${phase.number}/` })),
  ...levels.map((level) => ({ from: `/l${level.number}/`, to: `/levels/${level.number}/` })),
];

/** Pages that once stood elsewhere. Add a line when a page moves; never take one away. */
export const movedPages: readonly Move[] = [];

/** Anchors, facts, terms and exercises that were renamed: old name as the ledger has it -> new name. */
export const renamedIds: Readonly<Record<string, string>> = {};
