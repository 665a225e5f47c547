/** A small stable number from an id (FNV-1a, 32 bit), so that an order never changes with wording. */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * The numbers from 0 to `count - 1` in the order that things of the question are shown: the same on every build,
 * different from question to question. Depends on the id and the count alone.
 */
export function shownOrder(id: string, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seedOf(id);
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [order[i] as number, order[j] as number];
    order[i] = b;
    order[j] = a;
  }
  return order;
}

/**
 * As `shownOrder`, and never the order that is right already: then it is turned by one place. For one thing alone there
 * is no other order.
 */
export function shownOutOfOrder(id: string, count: number): number[] {
  const order = shownOrder(id, count);
  return order.every((number, place) => number === place) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
