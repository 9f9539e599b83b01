import type { Box } from "./box";
import type { Point, Size } from "./camera";
import type { Variant } from "./labelVariants";
import { isInside, type MapRing, spread } from "./linesOnMap";

/** Pixels along a line between the places where its name is tried. */
const APART = 16;
/** Pixels between a line and its name. */
const BESIDE = 6;
/** Pixels around a name that keep it apart from the next label. */
const MARGIN = 3;

/** Somewhere a name could stand. */
export interface NamePlace {
  readonly way: Variant;
  readonly at: Point;
  readonly box: Box;
  /** True beside the line, false on it. */
  readonly isBeside: boolean;
}

/** Places along the part of the line that is in sight, those nearest to the middle of the map first. */
export function placesOf(
  rings: readonly MapRing[],
  ways: readonly Variant[],
  { width, height }: Size,
): readonly NamePlace[] {
  const isOnMap = ([x, y]: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
  const points = rings.flatMap((ring) => spread(ring, APART)).filter(isOnMap);
  const places = points.flatMap((point) => ways.flatMap((way) => around(point, way)));
  const off = ({ at: [x, y] }: NamePlace) => Math.hypot(x - width / 2, y - height / 2);
  return places.sort((a, b) => off(a) - off(b));
}

/** To the right of a point, to the left, below, above, and on it. */
function around([x, y]: Point, way: Variant): NamePlace[] {
  const [beside, above] = [way.width / 2 + MARGIN, way.height / 2];
  const [right, down] = [beside + BESIDE, above + BESIDE];
  const all = [
    [x + right, y],
    [x - right, y],
    [x, y + down],
    [x, y - down],
    [x, y],
  ] as const;
  return all.map((at, index) => {
    const box = { left: at[0] - beside, right: at[0] + beside, top: at[1] - above, bottom: at[1] + above };
    return { way, at, box, isBeside: index < 4 };
  });
}

/** What decides how well a place does. */
interface Surroundings {
  /** The line that is named. */
  readonly own: readonly MapRing[];
  /** Lines of the same kind, whose areas would seem to be meant by a name within them. */
  readonly others: readonly MapRing[];
  /** What is filled dark. */
  readonly members: readonly MapRing[];
  /** True when any line runs through the box. */
  readonly isCrossed: (box: Box) => boolean;
}

/**
 * The first of the best: within its own area on light ground, then within it at all, then just outside it where that is no
 * other one's, and last where lines run through it. None where it would stand within another area of its kind.
 */
export function bestPlace(places: readonly NamePlace[], surroundings: Surroundings): NamePlace | undefined {
  let best: NamePlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = costOf(place, surroundings);
    if (cost === 0) return place;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function costOf({ box, isBeside }: NamePlace, { own, others, members, isCrossed }: Surroundings): number {
  const points = pointsOf(box);
  const count = (rings: readonly MapRing[]) => points.filter((point) => isInside(point, rings)).length;
  const crossed = !isBeside || isCrossed(box) ? 4 : 0;
  const within = count(own);
  if (within === points.length) return crossed + (count(members) > 0 ? 1 : 0);
  return count(others) > 0 ? Infinity : crossed + 2;
}

/** Corners of a box, the middles of its sides, and its middle. */
function pointsOf({ left, right, top, bottom }: Box): Point[] {
  const rows = [top, (top + bottom) / 2, bottom];
  return rows.flatMap((y) => [left, (left + right) / 2, right].map((x): Point => [x, y]));
}
