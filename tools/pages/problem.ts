/** Something an author has to mend. */
export interface Problem {
  /** Path of the file from the root of the repository, with `:line` where there is one. */
  readonly file: string;
  /** What is wrong, with the value that is wrong. */
  readonly fault: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line for the author: where, what, and what to do. */
export function formatProblem({ file, fault, remedy }: Problem): string {
  return `${file}: ${fault} ${remedy}`;
}
