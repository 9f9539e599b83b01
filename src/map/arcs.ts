import type { GeoJsonProperties } from "geojson";
import type { Polygon as Arcs, GeometryObject, MultiPolygon as MultiArcs, Topology } from "topojson-specification";
import type { Bounds, Point } from "./camera";

/** An area of a topology: its code as id, and its rings as places of arcs. */
export type AreaArcs = Arcs | MultiArcs;

/** A line that areas share: its places in degrees, decoded once, so that the same line is always the same object. */
export type ArcLine = readonly Point[];

/** The code of an area; "" when it has none. */
export function codeOf({ id }: GeometryObject): string {
  return String(id ?? "");
}

/** Areas without their properties: code and arcs are all that shapes need. */
export function areasOf(object: GeometryObject<GeoJsonProperties> | undefined): AreaArcs[] {
  const geometries = object?.type === "GeometryCollection" ? object.geometries : [];
  return geometries.flatMap((area): AreaArcs[] => {
    const code = { id: String(area.id ?? "") };
    if (area.type === "Polygon") return [{ type: area.type, arcs: area.arcs, ...code }];
    return area.type === "MultiPolygon" ? [{ type: area.type, arcs: area.arcs, ...code }] : [];
  });
}

/** All rings of an area, outer ones and holes, as places of arcs; below 0 for the arc `~place` run backwards. */
export function ringsOf(area: AreaArcs): readonly (readonly number[])[] {
  return area.type === "Polygon" ? area.arcs : area.arcs.flat();
}

/** Place of an arc, whichever way it is run. */
export function placeOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** Decodes the arcs of a topology: steps in whole units become places in degrees. */
export function decodeArcs({ arcs, transform }: Topology): readonly ArcLine[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Smallest bounds around a line. */
export function boundsOfLine(line: ArcLine): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of line) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Per arc the codes of the areas on its two sides; twice the same at the outer edge. */
export function sidesOf(areas: readonly AreaArcs[]): ReadonlyMap<number, readonly [a: string, b: string]> {
  const sides = new Map<number, readonly [string, string]>();
  for (const area of areas) {
    for (const arc of ringsOf(area).flat()) {
      const place = placeOf(arc);
      sides.set(place, [sides.get(place)?.[0] ?? codeOf(area), codeOf(area)]);
    }
  }
  return sides;
}
