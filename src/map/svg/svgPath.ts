import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { ArcLine } from "../arcs";
import { type ArcRing, polygonsOf } from "../geometry";
import { toSheet } from "../sheet";

/**
 * SVG path data of a shape, in units of the sheet with two decimals: finer than the boundaries themselves, and equal
 * points round equally, so neighbours stay closed. Written here instead of taken from d3-geo because a map that is
 * always Mercator and never clipped needs no more than this before the first picture.
 */
export function svgPath(geometry: Polygon | MultiPolygon | MultiLineString): string {
  if (geometry.type === "MultiLineString")
    return geometry.coordinates.map((line) => `M${line.map(pointOf).join("L")}`).join("");
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => `M${ring.map(pointOf).join("L")}Z`))
    .join("");
}

/** The same of an area as rings of arcs: what neighbours share is written once. */
export function svgRings(rings: readonly ArcRing[]): string {
  return rings
    .map((ring) => `M${ring.map(({ line, isBackwards }) => pointsOf(line, isBackwards)).join("L")}Z`)
    .join("");
}

/** Points per path of many lines. */
const CHUNK = 100;

/**
 * SVG path data of lines, some hundred points each. A browser draws many short paths fast and leaves out those beyond
 * the screen; one path with all borders of the country took it a second per frame (Chromium without a graphics card).
 */
export function svgLines(lines: readonly ArcLine[]): string[] {
  const paths: string[] = [];
  let path = "";
  let points = 0;
  for (const line of lines) {
    path += `M${pointsOf(line, false)}`;
    points += line.length;
    if (points < CHUNK) continue;
    paths.push(path);
    path = "";
    points = 0;
  }
  return path === "" ? paths : [...paths, path];
}

/** Points of each line as text, forwards and backwards: two areas and a border ask for the same. */
const written = new WeakMap<ArcLine, { readonly forwards: string; backwards?: string }>();

function pointsOf(line: ArcLine, isBackwards: boolean): string {
  const known = written.get(line) ?? { forwards: line.map(pointOf).join("L") };
  written.set(line, known);
  if (!isBackwards) return known.forwards;
  known.backwards ??= known.forwards.split("L").reverse().join("L");
  return known.backwards;
}

function pointOf([lng = 0, lat = 0]: readonly number[]): string {
  const [x, y] = toSheet([lng, lat]);
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
