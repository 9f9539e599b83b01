import type { Box } from "./box";
import type { Point } from "./camera";
import type { AreaShape } from "./geometry";
import { polygonsOf } from "./geometry";
import type { Ground, Stretch } from "./labelGround";
import { toSheet } from "./sheet";

/** A point within an area in units of the sheet, and how much room a line of text has there. */
export interface LabelSpot {
  readonly point: Point;
  /** Free width at the point, and a text line above and below it, in units of the sheet. */
  readonly width: number;
  /** Free height at the point. */
  readonly height: number;
}

/** Where the name of an area stands best. */
export interface LabelPlace extends LabelSpot {
  /** Where it can stand when something else is in the way there, the best first: at other heights. */
  readonly spares: readonly LabelSpot[];
  readonly ground: Ground;
}

const ROWS = 24;
/** Rows that give one spot together. */
const BAND = 2;

/**
 * The middle of the widest free stretch, seen over three neighbouring rows: names are wide and low, so the widest
 * stretch reads better than the point farthest from every edge. Stretches near the middle win from equal ones. Of an area
 * that is only seen in part, `seen` is that part, in units of the sheet.
 */
export function labelPlaceOf({ geometry }: AreaShape, seen?: Box): LabelPlace {
  const rings = largestPart(polygonsOf(geometry).map((part) => part.map((ring) => ring.map(onSheet))));
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const top = Math.max(Math.min(...ys), seen?.top ?? -Infinity);
  const bottom = Math.min(Math.max(...ys), seen?.bottom ?? Infinity);
  const step = Math.max(0, bottom - top) / ROWS;
  const rows = rowsOf(rings, top, step).map((row) => (seen ? within(row, seen) : row));
  const best = new Map<number, Candidate>();
  for (let row = 1; row < ROWS - 1; row++) {
    const band = Math.floor(row / BAND);
    for (const stretch of rows[row] ?? []) {
      const free = [row - 1, row + 1].reduce((kept, other) => overlap(kept, rows[other] ?? []), stretch);
      const offCentre = Math.abs(row + 0.5 - ROWS / 2) / ROWS;
      const width = Math.max(0, free[1] - free[0]);
      const score = width * (1 - offCentre);
      if (score <= (best.get(band)?.score ?? -1)) continue;
      best.set(band, { point: [(free[0] + free[1]) / 2, top + (row + 0.5) * step], width, score });
    }
  }
  const spots = [...best.values()].sort((a, b) => b.score - a.score);
  const [first = { point: [0, 0], width: 0, height: 0 } as const, ...spares] = spots.map(
    ({ point, width }): LabelSpot => ({ point, width, height: heightAt(rings, point[0], point[1]) }),
  );
  return { ...first, spares, ground: { top, step, rows } };
}

interface Candidate extends Pick<LabelSpot, "point" | "width"> {
  readonly score: number;
}

function onSheet([lng = 0, lat = 0]: readonly number[]): Point {
  return toSheet([lng, lat]);
}

type Ring = readonly Point[];

function largestPart(parts: readonly Ring[][]): readonly Ring[] {
  const sized = parts.map((rings) => ({ rings, size: Math.abs(ringArea(rings[0] ?? [])) }));
  return sized.reduce((a, b) => (b.size > a.size ? b : a), { rings: [[]] as Ring[], size: -1 }).rings;
}

function ringArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Per row the stretches that lie inside, holes taken out, from left to right: each edge is looked at once for all rows. */
function rowsOf(rings: readonly Ring[], top: number, step: number): Stretch[][] {
  const crossings = Array.from({ length: ROWS }, (): number[] => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!a || !b) continue;
      const lower = Math.max(a[1], b[1]);
      const first = Math.max(0, Math.ceil((Math.min(a[1], b[1]) - top) / step - 0.5));
      for (let row = first; row < ROWS && top + (row + 0.5) * step < lower; row++) {
        const part = (top + (row + 0.5) * step - a[1]) / (b[1] - a[1]);
        crossings[row]?.push(a[0] + part * (b[0] - a[0]));
      }
    }
  }
  return crossings.map((xs) => {
    xs.sort((a, b) => a - b);
    return xs.flatMap((from, i) => (i % 2 === 0 ? [[from, xs[i + 1] ?? from] as const] : []));
  });
}

function within(row: readonly Stretch[], { left, right }: Box): Stretch[] {
  const cut = row.map(([from, to]): Stretch => [Math.max(from, left), Math.min(to, right)]);
  return cut.filter(([from, to]) => to > from);
}

/** Free height around a point, as far above it as below; 0 outside the rings. */
function heightAt(rings: readonly Ring[], x: number, y: number): number {
  let [above, below] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const ring of rings) {
    let before = ring[0];
    for (const point of ring) {
      if (before && before[0] > x !== point[0] > x) {
        const at = before[1] + ((x - before[0]) / (point[0] - before[0])) * (point[1] - before[1]);
        if (at <= y) above = Math.max(above, at);
        else below = Math.min(below, at);
      }
      before = point;
    }
  }
  return Number.isFinite(below - above) ? 2 * Math.min(y - above, below - y) : 0;
}

function overlap(kept: Stretch, others: readonly Stretch[]): Stretch {
  const parts = others.map(([from, to]) => [Math.max(kept[0], from), Math.min(kept[1], to)] as const);
  return parts.reduce<Stretch>((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), [kept[0], kept[0]]);
}
