import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { BoundaryArea } from "./boundaryArea";

/** Properties of every area in the shipped files. */
export interface AreaNames {
  readonly code: string;
  readonly naam: string;
}

export type AreaObject = GeometryCollection<AreaNames>;
/** Areas, each a (multi)polygon of shared lines. */
export type AreaTopology = Topology<Record<string, AreaObject>>;
type AreaGeometry = Polygon<AreaNames> | MultiPolygon<AreaNames>;

/**
 * Turns areas into one topology, in which the border of two neighbours is one line that both refer to: what happens to
 * that line afterwards happens to both. Areas keep their order.
 */
export function buildTopology(objectName: string, areas: readonly BoundaryArea[]): AreaTopology {
  const features = areas.map(({ code, name, polygons }) => ({
    type: "Feature" as const,
    properties: { code, naam: name },
    geometry: { type: "MultiPolygon" as const, coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) },
  }));
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  const { objects, arcs } = topology({ [objectName]: collection });
  return { type: "Topology", objects, arcs } as AreaTopology; // without the bounding box, which is in RD metres
}

/** The areas of an object that have a shape. */
export function areaGeometries(object: AreaObject | undefined): AreaGeometry[] {
  return (object?.geometries ?? []).filter(
    (geometry): geometry is AreaGeometry => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );
}

/** Line numbers of every ring of an area, as TopoJSON writes them: ~3 is line 3 walked backwards. */
export function ringsOf(geometry: AreaGeometry): number[][] {
  return geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
}

/** The number of a line, whichever way a ring walks it. */
export function lineNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
