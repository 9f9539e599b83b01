import { type Box, isWithin } from "./box";
import type { Point } from "./camera";
import { INSIDE, LEAST, type Round } from "./labelRounds";
import type { LabelMetrics, LabelWish, PlacedLabel, Spot } from "./labels";
import type { Variant } from "./labelVariants";

/** Pixels to each side that keep a label apart from the next one; the border of its own area may come closer. */
const MARGIN = 3;
/** Half the height of letters, in pixels: lines stand apart by more. */
const LETTERS = 6;

/** What stands already. */
export interface Standing {
  /** True when the box touches none of it. */
  readonly isFree: (box: Box) => boolean;
  /** True once a place was refused for no other reason than what stands there. */
  readonly isBlocked: () => boolean;
  readonly block: () => void;
}

/** A way to write a label, where it would stand, and at which of its spots that is. */
interface Place {
  readonly way: Variant;
  readonly spot: Spot;
  readonly at: Point;
  readonly box: Box;
}

/** Tries every place on the map that the round allows, in order, until `isEnough`. */
function tryPlaces(
  wish: LabelWish,
  ways: readonly Variant[],
  { tolerance, most, shifts, drops }: Round,
  { frame }: LabelMetrics,
  isEnough: (place: Place) => boolean,
): void {
  const { spares = [] } = wish;
  const widest = spares.reduce((width, { room }) => Math.max(width, room.width), wish.room.width);
  for (const way of ways) {
    if (way.width > widest * tolerance) continue;
    for (const shift of shifts) {
      for (const drop of drops) {
        for (let place = -1; place < spares.length; place++) {
          const spot = spares[place] ?? wish;
          if (way.width > spot.room.width * tolerance) continue;
          if (most > INSIDE && way.height > spot.room.height * tolerance) continue;
          const slack = Math.max(LEAST, Math.abs(spot.room.width - way.width));
          const at = [spot.at[0] + shift * slack, spot.at[1] + drop] as const;
          const box = boxAt(way, at);
          if (isWithin(box, frame) && isEnough({ way, spot, at, box })) return;
        }
      }
    }
  }
}

/** The label that reaches over the border least of all that are free and allowed in the round; the first of equal ones. */
export function bestOf(
  wish: LabelWish,
  ways: readonly Variant[],
  round: Round,
  standing: Standing,
  metrics: LabelMetrics,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = round.most;
  tryPlaces(wish, ways, round, metrics, (place) => {
    const isFree = standing.isFree(place.box);
    if (!isFree && standing.isBlocked()) return false; // asked first: how far it reaches is dearer to know
    const over = overhangAt(wish, place, metrics);
    if (best ? over >= least : over > least) return false;
    if (!isFree) {
      standing.block();
      return false;
    }
    [best, least] = [labelAt(wish, place, over), over];
    return over <= round.enough;
  });
  return best;
}

/** All labels that are allowed in the round where the box is open to them, the ones first that reach over the border least. */
export function openTo(
  wish: LabelWish,
  ways: readonly Variant[],
  round: Round,
  isOpen: (box: Box) => boolean,
  metrics: LabelMetrics,
): PlacedLabel[] {
  const found: [label: PlacedLabel, over: number][] = [];
  tryPlaces(wish, ways, round, metrics, (place) => {
    const over = isOpen(place.box) ? overhangAt(wish, place, metrics) : Infinity;
    if (over <= round.most) found.push([labelAt(wish, place, over), over]);
    return false;
  });
  return found.sort(([, a], [, b]) => a - b).map(([label]) => label);
}

function labelAt({ code }: LabelWish, { way: { lines, hasMarks }, at, box }: Place, over: number): PlacedLabel {
  return { code, lines, hasMarks, at, box, isOverflowing: over > INSIDE };
}

/** How far the lines reach over the edge of the area, in pixels. */
function overhangAt(
  { overhang }: LabelWish,
  { way: { widths, width, height }, spot: { room }, at: [x, y] }: Place,
  { lineHeight }: LabelMetrics,
): number {
  if (!overhang) return Math.max(0, (width - room.width) / 2, (height - room.height) / 2);
  const top = y - height / 2 + 1 + lineHeight / 2;
  const boxes = widths.map((own, line): Box => {
    const middle = top + line * lineHeight;
    return { left: x - own / 2, right: x + own / 2, top: middle - LETTERS, bottom: middle + LETTERS };
  });
  return overhang(boxes);
}

/** The room that a label takes there. */
export function boxAt({ width, height }: Variant, [x, y]: Point): Box {
  const [beside, above] = [width / 2 + MARGIN, height / 2];
  return { left: x - beside, top: y - above, right: x + beside, bottom: y + above };
}
