import type { MultiPolygon, Polygon } from "geojson";
import type { Point } from "./camera";
import { polygonsOf } from "./geometry";
import { fromSheet, toSheet } from "./sheet";

type Segment = readonly [from: Point, to: Point];

/** How far a corner may reach inwards, in distances: sharp ones would shoot across the area. */
const MITER = 2;
/** Part of the distance that every point must keep from the border. */
const KEPT = 0.9;

/**
 * The same shape, its border moved inwards by a distance in units of the sheet, for lines that must not hide each other.
 * Corners that would fold over are left out, so narrow parts close; what becomes too small disappears.
 */
export function insetShape(shape: Polygon | MultiPolygon, distance: number): MultiPolygon {
  const coordinates = sheetRings(shape).map((rings) =>
    rings
      .map((ring, index) => insetRing(thinned(ring, distance / 2), distance, index > 0))
      .filter((ring) => ring.length > 3)
      .map((ring) => ring.map((point) => [...fromSheet(point)])),
  );
  return { type: "MultiPolygon", coordinates: coordinates.filter((rings) => rings.length > 0) };
}

const RINGS = new WeakMap<Polygon | MultiPolygon, Point[][][]>();

/** The rings of its polygons on the sheet, kept as long as the shape: a line moves with every level of zoom. */
function sheetRings(shape: Polygon | MultiPolygon): Point[][][] {
  const rings = RINGS.get(shape) ?? polygonsOf(shape).map((polygon) => polygon.map((ring) => ring.map(onSheet)));
  RINGS.set(shape, rings);
  return rings;
}

function onSheet([lng = 0, lat = 0]: readonly number[]): Point {
  return toSheet([lng, lat]);
}

/** Corners closer together than this add nothing that can be seen. */
function thinned(ring: readonly Point[], distance: number): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= distance) kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && last && kept.length > 1 && Math.hypot(first[0] - last[0], first[1] - last[1]) < distance) kept.pop();
  return kept;
}

function insetRing(ring: readonly Point[], distance: number, isHole: boolean): Point[] {
  const segments = ring.map((from, i): Segment => [from, ring[(i + 1) % ring.length] ?? from]);
  const side = signedArea(segments) > 0 !== isHole ? 1 : -1;
  const isClear = clearance(segments, distance * KEPT);
  const moved = ring.flatMap((point, i): Point[] => {
    const [before, after] = [segments.at(i - 1), segments[i]];
    if (!before || !after) return [];
    const [a, b] = [normal(before), normal(after)];
    const reach = Math.min(MITER, 2 / Math.max(1e-6, (a[0] + b[0]) ** 2 + (a[1] + b[1]) ** 2));
    const by = side * distance * reach;
    const next: Point = [point[0] + (a[0] + b[0]) * by, point[1] + (a[1] + b[1]) * by];
    return isClear(next) ? [next] : [];
  });
  const [first] = moved;
  return first ? [...moved, first] : [];
}

function normal([[fromX, fromY], [toX, toY]]: Segment): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [-(toY - fromY) / length, (toX - fromX) / length];
}

function signedArea(segments: readonly Segment[]): number {
  return segments.reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
}

/** More than the cells of the sheet side by side, so that a pair of them has one number. */
const ROW = 1 << 24;

/** Tells whether a point keeps its distance from all segments; a grid finds the few that are near. */
function clearance(segments: readonly Segment[], distance: number): (point: Point) => boolean {
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
  return ([x, y]) => {
    const near = cells.get(Math.floor(x / size) * ROW + Math.floor(y / size)) ?? [];
    return near.every((segment) => squaredDistanceTo(x, y, segment) >= distance * distance);
  };
}

function squaredDistanceTo(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return (x - ax - part * dx) ** 2 + (y - ay - part * dy) ** 2;
}
