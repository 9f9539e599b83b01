import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { polygonsOf } from "../geometry";
import { toSheet } from "../sheet";

/**
 * SVG path data of a shape, in units of the sheet with two decimals: finer than the boundaries themselves, and equal
 * points round equally, so neighbours stay closed. Written here instead of taken from d3-geo because a map that is
 * always Mercator and never clipped needs no more than this before the first picture.
 */
export function svgPath(geometry: Polygon | MultiPolygon): string {
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => `M${pointsOf(ring)}Z`))
    .join("");
}

/** Points per path of a long line. */
const CHUNK = 100;

/**
 * SVG path data of lines, in pieces. A browser draws many short paths fast and leaves out those beyond the screen; one
 * path with all borders of the country took it a second per frame (Chromium without a graphics card).
 */
export function svgLines({ coordinates }: MultiLineString): string[] {
  return coordinates.flatMap((line) => {
    const pieces = Math.max(1, Math.ceil((line.length - 1) / CHUNK));
    return Array.from({ length: pieces }, (_, i) => `M${pointsOf(line.slice(i * CHUNK, (i + 1) * CHUNK + 1))}`);
  });
}

function pointsOf(line: readonly (readonly number[])[]): string {
  const parts: string[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const [x, y] = toSheet([lng, lat]);
    parts.push(`${round(x)} ${round(y)}`);
  }
  return parts.join("L");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
