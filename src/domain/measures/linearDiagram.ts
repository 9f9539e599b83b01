import type { Combination } from "./combinations";

/** How many line segments a linear diagram has when its columns stand in this order: one more than the breaks, per row. */
export function segmentCount(columns: readonly Pick<Combination, "slots">[]): number {
  return columns.reduce((sum, { slots }, i) => {
    const before = new Set(columns[i - 1]?.slots);
    return sum + slots.filter((slot) => !before.has(slot)).length;
  }, 0);
}

/** Passes over all pairs; more never helped on real choices. */
const PASSES = 12;

/**
 * Orders the columns of a linear diagram so that its lines break seldom: from each start the nearest column next, the
 * best of those, then stretches turned around while that helps. Never more segments than the given order has.
 */
export function orderColumns(columns: readonly Combination[]): Combination[] {
  const starts = columns.map((start) => nearestNext(start, columns));
  const best = [[...columns], ...starts].reduce((a, b) => (segmentCount(b) < segmentCount(a) ? b : a));
  return turnStretches(best);
}

/** Slots in which two columns differ; none counts as an empty column, which is what lies beside the diagram. */
function difference(a: Combination | undefined, b: Combination | undefined): number {
  const [first, second] = [new Set(a?.slots), new Set(b?.slots)];
  const only = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].filter((slot) => !other.has(slot)).length;
  return only(first, second) + only(second, first);
}

function nearestNext(start: Combination, columns: readonly Combination[]): Combination[] {
  const left = new Set(columns);
  const order: Combination[] = [];
  for (let next: Combination | undefined = start; next; ) {
    order.push(next);
    left.delete(next);
    const current: Combination = next;
    const [nearest, ...others]: Combination[] = [...left];
    next = others.reduce<Combination | undefined>(
      (a, b) => (difference(current, b) < difference(current, a) ? b : a),
      nearest,
    );
  }
  return order;
}

function turnStretches(columns: readonly Combination[]): Combination[] {
  const order = [...columns];
  let isBetter = true;
  for (let pass = 0; isBetter && pass < PASSES; pass++) {
    isBetter = false;
    for (let from = 0; from < order.length - 1; from++) {
      for (let to = from + 1; to < order.length; to++) {
        const now = difference(order[from - 1], order[from]) + difference(order[to], order[to + 1]);
        const then = difference(order[from - 1], order[to]) + difference(order[from], order[to + 1]);
        if (then >= now) continue;
        order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
        isBetter = true;
      }
    }
  }
  return order;
}
