import type { Box } from "./box";
import type { Point, Size } from "./camera";
import type { Variant } from "./labelVariants";
import { type MapRing, spread } from "./linesOnMap";

/** Pixels along a line between the places where its name is tried. */
const APART = 16;
/** Pixels between a line and its name, the best first: along it, or further within the area. */
const BESIDE = [6, 22, 40, 64, 96];
/** Pixels around a name that keep it apart from the next label. */
const MARGIN = 3;
/** Half the height of letters, in pixels. */
const LETTERS = 5;

/** Somewhere a name could stand. */
export interface NamePlace {
  readonly way: Variant;
  readonly at: Point;
  readonly box: Box;
  /** True along the line, false further within. */
  readonly isNear: boolean;
}

/** Places along the part of the line that is in sight, those nearest to the middle of the map first; made one by one, for there are many. */
export function* placesOf(
  rings: readonly MapRing[],
  ways: readonly Variant[],
  { width, height }: Size,
): Generator<NamePlace> {
  const isOnMap = ([x, y]: Point) => x >= 0 && y >= 0 && x <= width && y <= height;
  const off = ([x, y]: Point) => Math.hypot(x - width / 2, y - height / 2);
  const points = rings.flatMap((ring) => spread(ring, APART)).filter(isOnMap);
  points.sort((a, b) => off(a) - off(b));
  for (const point of points) for (const way of ways) yield* around(point, way);
}

/** To the right of a point, to the left, below and above. */
function around([x, y]: Point, way: Variant): NamePlace[] {
  const [half, above] = [way.width / 2 + MARGIN, way.height / 2];
  return BESIDE.flatMap((beside, index) => {
    const [right, down] = [half + beside, above + beside];
    const all = [
      [x + right, y],
      [x - right, y],
      [x, y + down],
      [x, y - down],
    ] as const;
    return all.map((at) => {
      const box = { left: at[0] - half, right: at[0] + half, top: at[1] - above, bottom: at[1] + above };
      return { way, at, box, isNear: index === 0 };
    });
  });
}

/** What decides how well a place does. */
interface Surroundings {
  /** True where no label stands yet. */
  readonly isFree: (box: Box) => boolean;
  /** The area that is named, as its border and as its line, which lies within that. */
  readonly own: readonly ((point: Point) => boolean)[];
  /** What is filled dark. */
  readonly isFilled: (point: Point) => boolean;
  /** True when any line runs through the box. */
  readonly isCrossed: (box: Box) => boolean;
  readonly lineHeight: number;
}

/**
 * The first of the best: along the line on light ground, then along it at all, then further within, and last where lines run
 * through it. Always wholly within its own area: elsewhere it would name a neighbour.
 */
export function bestPlace(places: Iterable<NamePlace>, surroundings: Surroundings): NamePlace | undefined {
  let best: NamePlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = costOf(place, surroundings, least);
    if (cost === 0) return place;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** Asks least of what is dear to know: nothing more once it cannot be better than the best so far. */
function costOf(place: NamePlace, surroundings: Surroundings, least: number): number {
  const { isFree, own, isFilled, isCrossed, lineHeight } = surroundings;
  const far = place.isNear ? 0 : 2;
  if (far >= least || !isFree(place.box)) return Infinity;
  const cost = far + (isCrossed(place.box) ? 4 : 0);
  if (cost >= least) return Infinity;
  const points = pointsOf(place, lineHeight);
  if (!points.every((point) => own.every((isWithin) => isWithin(point)))) return Infinity;
  return cost + (points.some(isFilled) ? 1 : 0);
}

/** Of each line of text its ends and its middle, at the height of its letters and of their feet. */
function pointsOf({ way, at: [x, y] }: NamePlace, lineHeight: number): Point[] {
  const top = y - way.height / 2 + 1 + lineHeight / 2;
  return way.widths.flatMap((width, line) => {
    const middle = top + line * lineHeight;
    const half = width / 2 + MARGIN;
    return [middle - LETTERS, middle + LETTERS].flatMap((height) =>
      [x, x - half, x + half].map((across): Point => [across, height]),
    );
  });
}
