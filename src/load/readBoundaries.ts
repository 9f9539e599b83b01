import type { Feature, FeatureCollection, GeoJsonProperties } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Boundaries } from "@/domain/dataset";
import type { Issue } from "@/domain/issue";
import { withoutUnseen } from "@/domain/unseenSigns";
import { normaliseCode } from "./normaliseCode";

/** Property names that hold an area's code, in our own files and in those of CBS and PDOK. */
const CODE_PROPERTIES = ["code", "statcode", "gemeentecode", "gm_code", "waterschapscode"];

type Shape = GeometryObject<GeoJsonProperties>;

/** Areas that could be read, with the code as id of each; `boundaries` is absent when nothing could be read. */
export interface ReadBoundaries {
  readonly boundaries?: Boundaries;
  readonly issues: readonly Issue[];
}

/**
 * Reads boundaries from TopoJSON or GeoJSON text in WGS84. Of a topology the collection of that name is taken, or else
 * its first. GeoJSON is turned into a topology here, so that equal borders are shared. Areas without code or with a
 * broken shape are left out, and said so.
 */
export async function readBoundaries(file: string, text: string, collection: string): Promise<ReadBoundaries> {
  const json = parseJson(text);
  if (isTopology(json)) return fromTopology(file, json, collection);
  if (isFeatureCollection(json)) return fromTopology(file, await topologyOf(file, json), collection);
  return { issues: [{ file, line: 0, column: "", value: "", problem: "file-unreadable", effect: "rejected" }] };
}

function fromTopology(file: string, topology: Topology, name: string): ReadBoundaries {
  const collection = topology.objects[name] ? name : (Object.keys(topology.objects)[0] ?? "");
  const object = topology.objects[collection];
  const issues: Issue[] = [];
  const geometries = (object?.type === "GeometryCollection" ? object.geometries : []).flatMap(
    (geometry, index): Shape[] => {
      const code = codeOf(geometry);
      const problem = !code ? "geometry-without-code" : isArea(geometry, topology) ? undefined : "geometry-broken";
      if (problem)
        issues.push({ file, line: 0, column: "", value: code ?? `${index + 1}`, problem, effect: "rejected" });
      return problem ? [] : [{ ...geometry, id: code }];
    },
  );
  const readable: GeometryCollection<GeoJsonProperties> = { type: "GeometryCollection", geometries };
  const objects: Topology["objects"] = { ...topology.objects, [collection]: readable as GeometryCollection };
  return { boundaries: { topology: { ...topology, objects }, collection }, issues };
}

/** The library that finds shared borders is fetched only by sites that ship GeoJSON. */
async function topologyOf(file: string, collection: FeatureCollection): Promise<Topology> {
  const { topology } = await import("topojson-server");
  const features = collection.features.filter((feature): feature is Feature => feature?.geometry != null);
  const areas: FeatureCollection = { ...collection, features };
  return topology({ [file]: areas }, 1e5);
}

function codeOf(geometry: Shape): string | undefined {
  const properties = Object.entries(geometry.properties ?? {});
  const named = CODE_PROPERTIES.flatMap((name) => properties.filter(([key]) => key.toLowerCase() === name));
  const value = named[0]?.[1] ?? geometry.id;
  return value === undefined || value === null || value === "" ? undefined : normaliseCode(String(value));
}

/** True for a polygon whose arcs all exist. */
function isArea(geometry: Shape, { arcs }: Topology): boolean {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
  const indices = (geometry.arcs as readonly unknown[]).flat(3) as number[];
  return indices.length > 0 && indices.every((index) => arcs[index < 0 ? ~index : index] !== undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutUnseen(text));
  } catch {
    return undefined; // reported by the caller as an unreadable file
  }
}

function isTopology(json: unknown): json is Topology {
  return isObject(json) && json.type === "Topology" && isObject(json.objects) && Array.isArray(json.arcs);
}

function isFeatureCollection(json: unknown): json is FeatureCollection {
  return isObject(json) && json.type === "FeatureCollection" && Array.isArray(json.features);
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null;
}
