/**
 * What was released stays: which lines of the ledger are gone, and which things are not in it yet.
 *
 * A line is a kind and a name: `page /phases/1/`, `anchor /phases/1/#why`, `fact res7-p1.reps`.
 */
import { nearestName } from '../../src/opt/nearest.ts';
import type { Move } from '../../src/addresses/moved.ts';

export interface Moves {
  /** Pages that lead on: short forms and moved pages. */
  readonly pages: readonly Move[];
  /** Old line -> new line, or old name -> new name of the same kind. */
  readonly renamed: Readonly<Record<string, string>>;
}

export interface LostLine {
  readonly line: string;
  readonly remedy: string;
}

export interface Comparison {
  readonly lost: readonly LostLine[];
  /** Sorted; not in the ledger yet. */
  readonly added: readonly string[];
}

function split(line: string): [kind: string, name: string] {
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}

/** Where a line's thing is today: the line itself, or what a redirect or a rename made of it. */
function successor(line: string, { pages, renamed }: Moves): string | undefined {
  const [kind, name] = split(line);
  const rename = renamed[line] ?? renamed[name];
  if (rename !== undefined) return rename.startsWith(`${kind} `) ? rename : `${kind} ${rename}`;
  if (kind !== 'page' && kind !== 'anchor') return undefined;
  const [address = '', anchor] = name.split('#');
  const move = pages.find((candidate) => candidate.from === address);
  if (!move) return undefined;
  return anchor === undefined ? `page ${move.to}` : `anchor ${move.to}#${anchor}`;
}

/** A line is kept when it is there, or when redirects and renames lead to one that is. */
function isKept(line: string, present: ReadonlySet<string>, moves: Moves): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = line; at !== undefined && !passed.has(at); at = successor(at, moves)) {
    if (present.has(at)) return true;
    passed.add(at);
  }
  return false;
}

const remedies: Readonly<Record<string, string>> = {
  page: 'Bring the page back, or add its new address to movedPages in src/addresses/moved.ts.',
  anchor:
    'Give the element that id again. If its page moved, the new page needs the same id; if it was renamed, add the line to renamedIds in src/addresses/moved.ts.',
};

function remedyFor(line: string, present: Iterable<string>): string {
  const [kind] = split(line);
  const near = nearestName(
    line,
    [...present].filter((other) => split(other)[0] === kind),
  );
  const remedy =
    remedies[kind] ??
    `Bring it back, or add its new name to renamedIds in src/addresses/moved.ts: '${line}': '${kind} …'.`;
  return near === undefined ? remedy : `${remedy} The nearest today is "${near}".`;
}

/** Compares the ledger with what the project holds now. */
export function compareLedger(recorded: readonly string[], present: readonly string[], moves: Moves): Comparison {
  const presentSet = new Set(present);
  const recordedSet = new Set(recorded);
  return {
    lost: [...recordedSet]
      .filter((line) => !isKept(line, presentSet, moves))
      .map((line) => ({ line, remedy: remedyFor(line, presentSet) })),
    added: [...presentSet].filter((line) => !recordedSet.has(line)).sort(),
  };
}

/** The lines of a ledger file, without comments and blank lines. */
export function parseLedger(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const head = `# Every address and id that was ever released. A line is never taken away: readers link to it.
# Written by "npm run ledger"; "npm run check:ledger" holds it. What moved or was renamed: src/addresses/moved.ts.
`;

/** The text of a ledger file: sorted, one line each. */
export function formatLedger(lines: Iterable<string>): string {
  return `${head}${[...new Set(lines)].sort().join('\n')}\n`;
}
