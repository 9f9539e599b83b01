import type { Point } from "./camera";

/** A straight line between two corners. */
export type Segment = readonly [from: Point, to: Point];

/** More than the cells of the sheet side by side, so that a pair of them has one number. */
const ROW = 1 << 24;

/**
 * Tells whether a point keeps a distance from all segments, or part of it; a grid finds the few that are near.
 */
export function clearance(segments: readonly Segment[], distance: number): (point: Point, part?: number) => boolean {
  const size = distance * 3;
  const cells = new Map<number, Segment[]>();
  const first = (from: number, to: number) => Math.floor((Math.min(from, to) - distance) / size);
  const last = (from: number, to: number) => Math.floor((Math.max(from, to) + distance) / size);
  for (const segment of segments) {
    const [[ax, ay], [bx, by]] = segment;
    for (let x = first(ax, bx); x <= last(ax, bx); x++) {
      for (let y = first(ay, by); y <= last(ay, by); y++) {
        const cell = cells.get(x * ROW + y);
        if (cell) cell.push(segment);
        else cells.set(x * ROW + y, [segment]);
      }
    }
  }
  return ([x, y], part = 1) => {
    const near = cells.get(Math.floor(x / size) * ROW + Math.floor(y / size)) ?? [];
    const least = (distance * part) ** 2;
    return near.every((segment) => squaredDistanceTo(x, y, segment) >= least);
  };
}

function squaredDistanceTo(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (x - ax - part * dx) ** 2 + (y - ay - part * dy) ** 2;
}
