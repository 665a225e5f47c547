/**
 * Runs `read` and puts the chapter's file before the message of what it throws, so that the author knows where to
 * look: the build itself names only the page's address.
 *
 * @param file Path of the chapter from the root of the repository, as the docs collection gives it.
 */
export function inChapter<T>(file: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(file === undefined ? message : `${file}: ${message}`, { cause: error });
  }
}
