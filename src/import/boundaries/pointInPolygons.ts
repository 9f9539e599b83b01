import type { Position } from "geojson";
import { type Polygon, ringArea } from "./boundaryArea";

/** True when a position lies inside the polygons and outside their holes; on a border it can be either. */
export function isInPolygons([x = 0, y = 0]: Position, polygons: readonly Polygon[]): boolean {
  let isInside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}

/** How far beside a line `besideMiddle` looks; far less than any angle between lines through whole positions opens. */
const BESIDE = 1e-4;

/** A position just left of the middle of a segment: inside the ring that walks it counter-clockwise. */
export function besideMiddle([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position {
  const share = BESIDE / Math.hypot(bx - ax, by - ay);
  return [(ax + bx) / 2 - (by - ay) * share, (ay + by) / 2 + (bx - ax) * share];
}

/** A position inside a ring, whichever way it runs, unless the ring crosses itself there. */
export function insideRing(ring: readonly Position[]): Position {
  const [first = [], second = []] = ring;
  return ringArea(ring) > 0 ? besideMiddle(first, second) : besideMiddle(second, first);
}
