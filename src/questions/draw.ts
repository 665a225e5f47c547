// Ships to the browser with the chapter check: keep it small.

/** A question that a check may draw. */
export interface Drawable {
  readonly id: string;
  readonly objective: string;
}

export interface DrawOptions {
  /** Ids of the draw before; a draw repeats as few of them as it can. */
  readonly last?: readonly string[];
  /**
   * How much a question is wanted, 0 when left out: higher ones come first within an objective. A question of the draw
   * before comes after all others, however much it is wanted.
   */
  readonly weight?: (id: string) => number;
  /** A number from 0 up to 1, such as `Math.random`. */
  readonly random: () => number;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/**
 * Ids of the questions of a check, in the order they are asked: at most `count`, none twice. Objectives take turns, so
 * that each is asked about when `count` allows it and none more than its share. Of the questions of an objective those
 * come first that were not in the draw before, and of these the most wanted.
 */
export function drawQuestions(
  pool: readonly Drawable[],
  count: number,
  { last = [], weight = () => 0, random }: DrawOptions,
): string[] {
  const rank = (id: string) => (last.includes(id) ? -Infinity : weight(id));
  const unique = [...new Map(pool.map((question) => [question.id, question])).values()];
  const inTurn = shuffled(
    [...Map.groupBy(shuffled(unique, random), ({ objective }) => objective).values()],
    random,
  ).map((questions) => questions.map(({ id }) => id).sort((a, b) => compare(rank(b), rank(a))));
  const drawn = inTurn.flatMap((ids) => ids.slice(0, 1)).slice(0, count);
  // What is left takes turns too: second questions of every objective first; those of the last draw stay behind.
  const rest = inTurn.flatMap((ids) => ids.slice(1).map((id, turn) => ({ id, turn, again: last.includes(id) })));
  rest.sort((a, b) => Number(a.again) - Number(b.again) || a.turn - b.turn);
  return shuffled([...drawn, ...rest.slice(0, Math.max(0, count - drawn.length)).map(({ id }) => id)], random);
}

/** Subtraction makes no sense of two infinite ranks. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
