import type { Box } from "./box";
import { createBoxIndex } from "./boxIndex";
import type { Point, Size } from "./camera";
import { FIRST_ROUND, INSIDE_ROUND, lastRound, NUMBER_ROUND, overRound, type Round } from "./labelRounds";
import { bestOf } from "./labelSearch";
import { hasName, type Variant, variant, variantsOf } from "./labelVariants";
import { makeRoom } from "./makeRoom";

/** Where a label can stand. */
export interface Spot {
  /** Middle of the label, in pixels. */
  readonly at: Point;
  /** Free width and height inside the area around that point, in pixels. */
  readonly room: Size;
}

/** A name that wants a place. */
export interface LabelWish extends Spot {
  readonly code: string;
  readonly name: string;
  /** Says at least as much as the name: it stands alone where both do not fit, and the name never does without it. */
  readonly number?: string;
  readonly rank: number;
  /** Where it can stand when something else is in the way, the best first. */
  readonly spares?: readonly Spot[];
  /** Room that marks take below the lines, in pixels; absent without marks. */
  readonly marks?: Size;
  /** How far the name may reach beyond its room if nothing stands there, as a factor; absent for hardly. */
  readonly reach?: number;
  /** True when its name may reach over a border before names of lower rank are placed: the largest are read then. */
  readonly isEarly?: boolean;
  /** True for the one whose label stands whatever else does. */
  readonly isFirst?: boolean;
  /** True when its number must be read: it may reach as far over the border as it needs. */
  readonly isExtreme?: boolean;
  /** How far lines of text there reach over the edge of the area, in pixels; absent when only the room is known. */
  readonly overhang?: (lines: readonly Box[]) => number;
}

/** A label that stands: the lines, and the box in pixels that nothing else touches. */
export interface PlacedLabel {
  readonly code: string;
  readonly lines: readonly string[];
  readonly hasMarks: boolean;
  readonly at: Point;
  readonly box: Box;
  /** True when the text reaches over the edge of its own area, and so needs a halo to be read. */
  readonly isOverflowing: boolean;
  /** Colour of the text where its ground does not decide that: the name of a line has the colour of the line. */
  readonly ink?: string;
}

export interface LabelMetrics {
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Size of the map in pixels; a label stands wholly on it. */
  readonly frame: Size;
  /** Where no label can be read: under the legend and the buttons. */
  readonly covered?: readonly Box[] | undefined;
}

/**
 * Gives each wish a place on the map without touching a label that stands already, in rounds, highest rank first in
 * each. First the one that always stands. Then every number alone, so that no name takes the place of another's number.
 * Then whatever fits inside its own area: name with number, on more lines if that helps. Last the names that reach over a
 * border, as little as they can. Both twice: a number that found its name elsewhere leaves its place to another. For what
 * is left then, a finer search, over the border the names of those whose marks stand with a number, and places that others
 * leave for another one. No name is ever shortened or stands without its number: what fits nowhere is left out. What is `standing` already comes before all of them.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  metrics: LabelMetrics,
  standing: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const placed = new Map(standing.map((label) => [label.code, label]));
  const boxes = createBoxIndex();
  for (const { code, box } of standing) boxes.set(code, box);
  metrics.covered?.forEach((box, index) => {
    boxes.set(`covered ${index}`, box);
  });
  const blocked = new Set<LabelWish>();
  /** Puts the way of writing that reaches over the border least, the best of equal ones, in place of what stood for it. */
  const place = (wish: LabelWish, ways: readonly Variant[], round: Round) => {
    const others = {
      isFree: (box: Box) => boxes.isFree(wish.code, box),
      isBlocked: () => blocked.has(wish),
      block: () => void blocked.add(wish),
    };
    const label = bestOf(wish, ways, round, others, metrics);
    if (!label) return false;
    placed.set(wish.code, label);
    boxes.set(wish.code, label.box);
    return true;
  };
  const byRank = [...wishes].sort((a, b) => b.rank - a.rank || (a.code < b.code ? -1 : 1));
  // the one that always stands has its name too
  const waysOf = (wish: LabelWish) => variantsOf(wish, metrics).filter((way) => !wish.isFirst || hasName(way, wish));
  const ways = new Map(wishes.map((wish) => [wish, waysOf(wish)]));
  const isLeft = (wish: LabelWish, round: Round) => !place(wish, ways.get(wish) ?? [], round);
  const twice = (some: readonly LabelWish[], roundOf: (wish: LabelWish) => Round) => {
    blocked.clear();
    const left = some.filter((wish) => isLeft(wish, roundOf(wish)));
    return left.filter((wish) => !blocked.has(wish) || isLeft(wish, roundOf(wish)));
  };
  const sought = byRank.filter(({ code }) => !placed.has(code));
  const others = sought.filter((wish) => !wish.isFirst || isLeft(wish, FIRST_ROUND));
  for (const wish of others) {
    if (wish.number === undefined) continue;
    place(wish, [variant([wish.number], metrics)], wish.isExtreme ? FIRST_ROUND : NUMBER_ROUND);
  }
  const left = twice(others, ({ isEarly, reach }) => (isEarly ? overRound(reach) : INSIDE_ROUND));
  const nowhere = twice(left, ({ reach }) => overRound(reach));
  for (const wish of nowhere) isLeft(wish, lastRound(wish.reach));
  for (const wish of others) {
    const own = placed.get(wish.code);
    if (!own?.hasMarks || hasName(own, wish)) continue;
    const named = (ways.get(wish) ?? []).filter((way) => way.hasMarks && hasName(way, wish));
    if (!place(wish, named, overRound(wish.reach))) place(wish, named, lastRound(wish.reach));
  }
  makeRoom({ wishes: byRank, ways, placed, boxes, place }, metrics);
  return [...placed.values()];
}
