import type { Box } from "./box";
import type { Point, Size } from "./camera";
import { linesOf, type OutlineShape } from "./outlineLines";
import { type SheetTransform, toSheet } from "./sheet";

/** A closed line in pixels of the map. */
export type MapRing = readonly Point[];

/** Corners closer together than this, in pixels, decide nothing. */
const FINE = 2;
/** Pixels of the cells in which lines are remembered. */
const CELL = 6;
/** More cells than any map has in one direction. */
const ACROSS = 4096;

/** The rings of a shape, or its lines, as they lie on the map; none while the shape is not known. */
export function ringsOnMap(shape: OutlineShape | undefined, { k, x, y }: SheetTransform): MapRing[] {
  if (!shape) return [];
  return linesOf(shape).map((ring) => {
    const points: Point[] = [];
    for (const [lng = 0, lat = 0] of ring) {
      const [sheetX, sheetY] = toSheet([lng, lat]);
      const point: Point = [sheetX * k + x, sheetY * k + y];
      const last = points.at(-1);
      if (!last || Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) >= FINE) points.push(point);
    }
    return points;
  });
}

/** Points along a ring, no further apart than so many pixels. */
export function spread(ring: MapRing, apart: number): Point[] {
  return ring.flatMap((to, index): Point[] => {
    const from = ring.at(index - 1) ?? to;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / apart);
    return Array.from({ length: steps }, (_, step): Point => {
      const part = (step + 1) / steps;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    });
  });
}

/** Tells whether any of the lines runs through a box on a map of that size. */
export function crossingsOf(rings: readonly MapRing[], { width, height }: Size): (box: Box) => boolean {
  const cells = new Set<number>();
  for (const [x, y] of rings.flatMap((ring) => spread(ring, CELL))) {
    if (x >= 0 && y >= 0 && x <= width && y <= height) cells.add(Math.floor(x / CELL) * ACROSS + Math.floor(y / CELL));
  }
  return ({ left, top, right, bottom }) => {
    for (let x = Math.floor(left / CELL); x <= right / CELL; x++) {
      for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) if (cells.has(x * ACROSS + y)) return true;
    }
    return false;
  };
}

/** True for a point within the rings, and not within their holes. */
export function isInside([x, y]: Point, rings: readonly MapRing[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && before[1] > y !== point[1] > y) {
        const at = before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0]);
        if (at > x) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

/**
 * `isInside` for very many points on a map of that size, to the pixel: of each row of pixels it remembers where the rings cross
 * it. False for what lies above or below the map.
 */
export function insideOf(rings: readonly MapRing[], { height }: Size): (point: Point) => boolean {
  const rows = Array.from({ length: Math.ceil(height) }, (): number[] => []);
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0];
    for (const [toX, toY] of ring) {
      const first = Math.max(0, Math.ceil(Math.min(fromY, toY) - 0.5));
      const end = Math.min(rows.length, Math.ceil(Math.max(fromY, toY) - 0.5));
      for (let row = first; row < end; row++) {
        rows[row]?.push(fromX + ((row + 0.5 - fromY) / (toY - fromY)) * (toX - fromX));
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return ([x, y]) => {
    let inside = false;
    for (const at of rows[Math.floor(y)] ?? []) if (at > x) inside = !inside;
    return inside;
  };
}
