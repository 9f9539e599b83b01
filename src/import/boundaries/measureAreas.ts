import { area } from "@turf/turf";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Area in km² of every area of a shipped topology, by code. */
export function measureAreas(topology: Topology, collection: string): ReadonlyMap<string, number> {
  const object = topology.objects[collection] as GeometryCollection<{ code: string }> | undefined;
  if (!object) return new Map();
  return new Map(feature(topology, object).features.map((shape) => [shape.properties.code, area(shape) / 1e6]));
}
