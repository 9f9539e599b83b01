import type { Position } from "geojson";
import type { BoundaryArea } from "@/import/boundaries/boundaryArea";
import { rdToWgs84 } from "@/import/boundaries/rdProjection";
import type { createRandom } from "./random";

/** A closed square ring in RD metres, anti-clockwise, near Amersfoort; x and y in kilometres from there. */
export function square(x: number, y: number, size = 1): Position[] {
  const [left, bottom, width] = [155_000 + x * 1000, 463_000 + y * 1000, size * 1000];
  return [
    [left, bottom],
    [left + width, bottom],
    [left + width, bottom + width],
    [left, bottom + width],
    [left, bottom],
  ];
}

/** A GeoJSON feature as official files hold them. */
export function areaFeature(properties: unknown, ...rings: Position[][]) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: rings } };
}

/** Text of a GeoJSON file, without a `crs` member unless one is given. */
export function geoJson(features: readonly unknown[], crs?: string): string {
  const member = crs && { crs: { type: "name", properties: { name: crs } } };
  return JSON.stringify({ type: "FeatureCollection", ...member, features });
}

/** The same ring in WGS84 degrees. */
export function inWgs84(ring: readonly Position[]): Position[] {
  return ring.map(rdToWgs84);
}

/**
 * Invented areas of whole cells of a crooked grid. Like official generalised files each area draws its own border: of
 * the points along a border each keeps some, so that neighbours differ by tens of metres.
 */
export function crookedAreas(random: ReturnType<typeof createRandom>, size = 5, count = 6): BoundaryArea[] {
  const shifted = (value: number) => value + random.whole(160) - 80;
  const points = new Map<string, Position>();
  const pointAt = (x: number, y: number): Position => {
    const known = points.get(`${x},${y}`) ?? [shifted(155_000 + x * 500), shifted(463_000 + y * 500)];
    points.set(`${x},${y}`, known);
    return known;
  };
  const cells = Array.from({ length: size * size }, (_, i) => [4 * (i % size), 4 * Math.floor(i / size)] as const);
  const owners = cells.map(() => random.whole(count));
  const polygons = cells.map(([x, y]) => {
    const side = [0, 1, 2, 3];
    const corners = [
      ...side.map((i) => [x + i, y] as const),
      ...side.map((i) => [x + 4, y + i] as const),
      ...side.map((i) => [x + 4 - i, y + 4] as const),
      ...side.map((i) => [x, y + 4 - i] as const),
    ];
    const ring = corners.filter((_, i) => i % 4 === 0 || random.next() < 0.8).map(([px, py]) => pointAt(px, py));
    return [[...ring, ring[0] ?? []]];
  });
  return Array.from({ length: count }, (_, owner) => ({
    code: `GM${String(owner + 1).padStart(4, "0")}`,
    name: `Gemeente ${owner + 1}`,
    polygons: polygons.filter((_polygon, cell) => owners[cell] === owner),
  })).filter((area) => area.polygons.length > 0);
}
