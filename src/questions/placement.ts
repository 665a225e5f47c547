/** One answer of the placement check, with the chapter that teaches it. */
export interface PlacementAnswer {
  readonly chapter: string;
  readonly title: string;
  readonly outcome: 'right' | 'missed' | 'open';
}

export interface PlacementStep {
  readonly chapter: string;
  readonly title: string;
}

export interface Placement {
  readonly message: string;
  /** Chapters to read, in the order of the questions, each once. */
  readonly path: readonly PlacementStep[];
}

/** How many right answers of ten let a reader begin with the phases. */
const mostMissedToSkip = 2;

/**
 * What to read first, from the answers so far. With few misses only the chapters behind them are named; with more,
 * `firstChapters` come before them. Who has all of them right goes on with `onward`.
 */
export function suggestPath(
  answers: readonly PlacementAnswer[],
  firstChapters: readonly PlacementStep[],
  onward: readonly PlacementStep[],
): Placement {
  const open = answers.filter(({ outcome }) => outcome === 'open').length;
  const missed = answers.filter(({ outcome }) => outcome === 'missed');
  const checked = answers.length - open;
  if (checked === 0) return { message: 'Check your answers above, and a path of chapters appears here.', path: [] };
  const right = `${checked - missed.length} of ${checked} right`;
  const rest = open === 0 ? '' : ` ${open === 1 ? 'One question is' : `${open} questions are`} still open.`;
  if (missed.length === 0) {
    return open === 0
      ? { message: `${right}. You know the ground. Open the phase that you need, or go on with these:`, path: onward }
      : { message: `${right} so far.${rest}`, path: [] };
  }
  const steps = missed.length > mostMissedToSkip ? [...firstChapters, ...missed] : missed;
  const path = steps
    .filter((step, index) => steps.findIndex(({ chapter }) => chapter === step.chapter) === index)
    .map(({ chapter, title }) => ({ chapter, title }));
  return { message: `${right}.${rest} Read these, in this order:`, path };
}
