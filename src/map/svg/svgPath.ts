import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { polygonsOf } from "../geometry";
import { toSheet } from "../sheet";

/**
 * SVG path data of a shape or lines, in units of the sheet with two decimals: finer than the boundaries themselves, and
 * equal points round equally, so neighbours stay closed. Written here instead of taken from d3-geo because a map that is
 * always Mercator and never clipped needs no more than this before the first picture.
 */
export function svgPath(geometry: Polygon | MultiPolygon | MultiLineString): string {
  if (geometry.type === "MultiLineString") return geometry.coordinates.map((line) => `M${pointsOf(line)}`).join("");
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => `M${pointsOf(ring)}Z`))
    .join("");
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
