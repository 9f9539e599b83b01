import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Point } from "./camera";
import { clearance, type Segment } from "./clearance";
import { polygonsOf } from "./geometry";
import { insetLines } from "./insetLines";
import { isInside, spread } from "./linesOnMap";
import { fromSheet, toSheet } from "./sheet";

/** How far a corner may reach inwards, in distances: sharp ones would shoot across the area. */
const MITER = 2;
/** Parts of the distance that corners must keep from the border, and the steps between them. */
const [KEPT, FREE] = [0.9, 0.63];
/** Parts of the distance that lie between two points of the border: closer adds nothing that can be seen, and what is far
 * apart cannot give way to what lies between. */
const [NEAR, FAR] = [0.35, 2];
/** How far apart ends may be that are joined where the shape is narrow, in distances. */
const REACH = 6;

/**
 * The border of a shape moved inwards by a distance in units of the sheet, for lines that must not hide each other. Every
 * piece of it lies within the shape: what would cross narrow parts is left out, so those close, and what becomes too small
 * disappears.
 */
export function insetShape(shape: Polygon | MultiPolygon, distance: number): MultiLineString {
  const lines = sheetRings(shape).flatMap((rings) => linesWithin(rings, distance));
  return { type: "MultiLineString", coordinates: lines.map((line) => line.map((point) => [...fromSheet(point)])) };
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

/** Without corners that are closer together than this. */
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

/** The moved rings of one polygon. */
function linesWithin(rings: readonly (readonly Point[])[], distance: number): Point[][] {
  const borders = rings.map((ring) => spread(thinned(ring, distance * NEAR), distance * FAR));
  const sides = borders.map((ring) => ring.map((from, i): Segment => [from, ring[(i + 1) % ring.length] ?? from]));
  const isClear = clearance(sides.flat(), distance * KEPT);
  // a line that keeps clear of the border is on one side of it from end to end, so looks closer together are not needed
  const isFree = (from: Point, to: Point) =>
    pointsBetween(from, to, distance / 2).every((point) => isClear(point, FREE / KEPT));
  const rules = { isClear: (point: Point) => isClear(point), isFree, reach: distance * REACH };
  return sides
    .flatMap((segments, index) => insetLines(movedCorners(segments, distance, index > 0), rules))
    .filter(([first]) => first && isInside(first, rings));
}

/** Where each corner of a ring goes. */
function movedCorners(segments: readonly Segment[], distance: number, isHole: boolean): Point[] {
  const side = signedArea(segments) > 0 !== isHole ? 1 : -1;
  return segments.map((after, i) => {
    const [point] = after;
    const [a, b] = [normal(segments.at(i - 1) ?? after), normal(after)];
    const reach = Math.min(MITER, 2 / Math.max(1e-6, (a[0] + b[0]) ** 2 + (a[1] + b[1]) ** 2));
    const by = side * distance * reach;
    return [point[0] + (a[0] + b[0]) * by, point[1] + (a[1] + b[1]) * by];
  });
}

function pointsBetween([ax, ay]: Point, [bx, by]: Point, apart: number): Point[] {
  const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / apart);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, step): Point => {
    const part = (step + 1) / steps;
    return [ax + (bx - ax) * part, ay + (by - ay) * part];
  });
}

function normal([[fromX, fromY], [toX, toY]]: Segment): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [-(toY - fromY) / length, (toX - fromX) / length];
}

function signedArea(segments: readonly Segment[]): number {
  return segments.reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
}
