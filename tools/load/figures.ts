/** What is counted of a load, and the middle of several. */

export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** A task longer than this blocks the reader, as Lighthouse and the Web Vitals have it. */
const longest = 50;

/** Milliseconds by which tasks after the first paint of words were too long. */
export function blockingTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    // Of a task that had begun before, only what came after counts.
    const after = start + duration - Math.max(start, firstPaint);
    return sum + Math.max(0, after - longest);
  }, 0);
}

/** The middle value; of an even number of values the lower of the two. Throws when there is none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no middle of no values. Measure at least once.');
  return middle;
}
