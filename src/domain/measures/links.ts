import type { Pair } from "./rankedPairs";

/** Which pairs of municipalities are drawn as links. */
export interface LinkChoice {
  readonly isInArea: (code: string) => boolean;
  /** How many municipalities the area has. */
  readonly areaSize: number;
  /** True when a pair with one municipality outside the area counts too. */
  readonly isCrossing: boolean;
  /** Code of the municipality whose own pairs are the only ones that count. */
  readonly focus?: string | undefined;
  /** Least number of shared partnerships; 0 for what suits. */
  readonly minimum: number;
}

/** Pairs to draw, and what was left out for that. */
export interface Links {
  /** In the given order: most shared first. */
  readonly drawn: readonly Pair[];
  /** How many pairs count but share too little to be drawn. */
  readonly leftOut: number;
  /** From how many shared partnerships on a pair is drawn: w(i,j) of MEASURES.md, at least 1. */
  readonly from: number;
  /** The same for pairs across the border of the area; equal to `from` unless both were found by what suits. */
  readonly fromAcross: number;
  /** How many of the drawn pairs cross the border of the area. */
  readonly across: number;
  /** The most that any pair that counts shares; 0 without pairs. */
  readonly most: number;
  /** Code of the municipality in focus. */
  readonly focus?: string | undefined;
  /** True when pairs across the border count. */
  readonly isCrossing: boolean;
}

/** With more lines than this a province becomes a tangle; a larger area carries one line per municipality. */
const READABLE = 60;
/** Few partnerships cross a province border: pairs that do have a scale of their own, or none would ever be seen. */
const READABLE_ACROSS = 25;

/**
 * Chooses the links among pairs that are ordered by what they share, most first.
 *
 * Without a minimum: every pair of a municipality in focus, because a star is read at any size; else the strongest 60
 * or so (one per municipality where there are more), and across the border the strongest 25 or so.
 */
export function chooseLinks(pairs: readonly Pair[], choice: LinkChoice): Links {
  const { isInArea, isCrossing, focus, minimum } = choice;
  const isWithin = ({ a, b }: Pair) => isInArea(a) && isInArea(b);
  const counting = pairs.filter((pair) => {
    if (focus !== undefined && pair.a !== focus && pair.b !== focus) return false;
    return isWithin(pair) || (isCrossing && (focus !== undefined || isInArea(pair.a) || isInArea(pair.b)));
  });
  const suits = (group: readonly Pair[], target: number) =>
    minimum || (focus === undefined ? suitableMinimum(group, target) : 1);
  const from = suits(counting.filter(isWithin), Math.max(READABLE, choice.areaSize));
  const outer = counting.filter((pair) => !isWithin(pair));
  const fromAcross = isCrossing ? suits(outer, READABLE_ACROSS) : from;
  const drawn = counting.filter((pair) => pair.shared >= (isWithin(pair) ? from : fromAcross));
  return {
    drawn,
    leftOut: counting.length - drawn.length,
    from,
    fromAcross,
    across: drawn.filter((pair) => !isWithin(pair)).length,
    most: counting[0]?.shared ?? 0,
    focus,
    isCrossing,
  };
}

/**
 * How many pairs that share anything have one municipality in the area and one outside it; of the municipality in focus
 * only, where there is one. Codes that are no municipality count for nothing.
 */
export function countAcross(
  memberLists: readonly (readonly string[])[],
  { codes, isInArea, focus }: { readonly codes: readonly string[] } & Pick<LinkChoice, "isInArea" | "focus">,
): number {
  const known = new Set(codes);
  const outsideOf = new Map<string, Set<string>>();
  for (const members of memberLists) {
    const outside = members.filter((code) => known.has(code) && !isInArea(code));
    const inside = members.filter((code) => isInArea(code) && (focus === undefined || code === focus));
    for (const code of inside) {
      const others = outsideOf.get(code) ?? new Set<string>();
      for (const other of outside) others.add(other);
      outsideOf.set(code, others);
    }
  }
  return [...outsideOf.values()].reduce((sum, { size }) => sum + size, 0);
}

/**
 * From how many shared partnerships on there are about `target` pairs: of all numbers that occur, the one whose count of
 * pairs comes nearest, the higher of two that are as near. 1 without pairs. Pairs in order, most shared first.
 */
export function suitableMinimum(pairs: readonly Pair[], target: number): number {
  let best = 1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [place, { shared }] of pairs.entries()) {
    if (pairs[place + 1]?.shared === shared) continue;
    const off = Math.abs(place + 1 - target);
    if (off >= distance) break; // counts only grow from here
    [best, distance] = [shared, off];
  }
  return best;
}

/** How many of the pairs each municipality is in; one that is in none is absent. */
export function linkCounts(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) for (const code of [a, b]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The other municipality of a pair. */
export function otherOf({ a, b }: Pick<Pair, "a" | "b">, code: string): string {
  return a === code ? b : a;
}
