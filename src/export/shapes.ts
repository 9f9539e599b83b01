import type { GeoJsonProperties, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Boundaries } from "@/domain/dataset";

/** The shape of an area; null when no boundary is known. */
export type Shape = Polygon | MultiPolygon | null;

type Geometries = GeometryCollection<GeoJsonProperties>["geometries"];

/** Decimals of a degree: five are about a metre, finer than the boundaries are. */
const PRECISION = 1e5;

/** The shape of one area of a collection, by its code. */
export function shapeOf(boundaries: Boundaries | undefined, code: string, collection?: string): Shape {
  if (!boundaries) return null;
  const found = geometriesOf(boundaries, collection).find((geometry) => codeOf(geometry) === code);
  const shape = found && feature(boundaries.topology, found);
  if (shape?.type !== "Feature") return null;
  const { geometry } = shape;
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? tidy(geometry) : null;
}

/** Areas taken together, without the borders between them; null when none of them has a boundary. */
export function dissolve(boundaries: Boundaries | undefined, codes: readonly string[]): Shape {
  if (!boundaries) return null;
  const wanted = new Set(codes);
  const parts = geometriesOf(boundaries).filter((geometry) => wanted.has(codeOf(geometry)));
  if (parts.length === 0) return null;
  return tidy(merge(boundaries.topology, parts as Parameters<typeof merge>[1]));
}

function geometriesOf({ topology, collection }: Boundaries, name = collection): Geometries {
  const object: Topology["objects"][string] | undefined = topology.objects[name];
  return object?.type === "GeometryCollection" ? (object.geometries as Geometries) : [];
}

function codeOf({ id, ...geometry }: Geometries[number]): string {
  const properties: GeoJsonProperties = geometry.properties ?? null;
  return String(id ?? properties?.code ?? "");
}

/** Rounded, and wound as RFC 7946 asks: the outer ring anti-clockwise, holes clockwise. */
function tidy(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (shape.type === "Polygon") return { type: "Polygon", coordinates: tidyRings(shape.coordinates) };
  return { type: "MultiPolygon", coordinates: shape.coordinates.map(tidyRings) };
}

function tidyRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => position.map((value) => Math.round(value * PRECISION) / PRECISION));
    return signedArea(rounded) > 0 === (index === 0) ? rounded : rounded.reverse();
  });
}

/** Twice the area in square degrees; positive when the ring runs anti-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
