import type { Point } from "./camera";

/** What a line may do. */
export interface InsetRules {
  /** True for a corner that keeps its distance. */
  readonly isClear: (point: Point) => boolean;
  /** True when the straight line between two clear corners does too. */
  readonly isFree: (from: Point, to: Point) => boolean;
  /** How far apart two ends may be that are joined. */
  readonly reach: number;
}

/**
 * Lines along the corners of a ring, without those that are not clear and without steps that are not free. The ring falls
 * apart where the area is narrow: each end goes on at the nearest beginning that it can freely reach, which is often its
 * own. A line that comes round ends where it began; one that cannot stays open.
 */
export function insetLines(corners: readonly Point[], rules: InsetRules): Point[][] {
  const pieces = piecesOf(corners, rules);
  const next = joinsOf(pieces, rules);
  const heads = pieces.map((_, index) => index).filter((index) => ![...next.values()].includes(index));
  const seen = new Set<number>();
  return [...heads, ...pieces.keys()].flatMap((start): Point[][] => {
    const line: Point[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      line.push(...(pieces[at] ?? []));
      at = next.get(at);
    }
    const [first] = line;
    if (at === start && first) line.push(first);
    return line.length > 1 ? [line] : [];
  });
}

/** Runs of clear corners with free steps only. */
function piecesOf(corners: readonly Point[], { isClear, isFree }: InsetRules): Point[][] {
  const clear = corners.map(isClear);
  const follows = corners.map((corner, index) => {
    const before = index === 0 ? corners.length - 1 : index - 1;
    const from = corners[before];
    return clear[index] === true && clear[before] === true && from !== undefined && isFree(from, corner);
  });
  const pieces: Point[][] = [];
  const first = Math.max(0, follows.indexOf(false));
  for (let step = 0; step < corners.length; step++) {
    const index = (first + step) % corners.length;
    const corner = corners[index];
    if (!corner || !clear[index]) continue;
    if (step > 0 && follows[index]) pieces.at(-1)?.push(corner);
    else pieces.push([corner]);
  }
  return pieces;
}

/** Which piece each one goes on with, the nearest ends first. */
function joinsOf(pieces: readonly (readonly Point[])[], { isFree, reach }: InsetRules): ReadonlyMap<number, number> {
  const pairs = pieces.flatMap((piece, from) => {
    const end = piece.at(-1);
    return pieces.flatMap(([start], to) => {
      const isOne = from === to && piece.length < 3; // closed, that encloses nothing
      const apart = end && start && !isOne ? Math.hypot(end[0] - start[0], end[1] - start[1]) : Infinity;
      return end && start && apart <= reach ? [{ from, to, end, start, apart }] : [];
    });
  });
  const next = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, end, start } of pairs.sort((a, b) => a.apart - b.apart)) {
    if (next.has(from) || taken.has(to) || !isFree(end, start)) continue;
    next.set(from, to);
    taken.add(to);
  }
  return next;
}
