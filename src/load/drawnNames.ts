import type { GeoJsonProperties } from "geojson";
import type { GeometryObject } from "topojson-specification";
import type { Boundaries } from "@/domain/dataset";

/** Property names that hold an area's name, in our own files and in those of CBS and PDOK. */
const NAME_PROPERTIES = ["naam", "statnaam", "gemeentenaam", "gm_naam"];

/** The areas of a boundary file by code, each with its name; with its code where the file does not name it. */
export function drawnNames({ topology, collection }: Boundaries): ReadonlyMap<string, string> {
  const object = topology.objects[collection];
  const areas = object?.type === "GeometryCollection" ? object.geometries : [];
  return new Map(areas.map((area) => [String(area.id), nameOf(area) ?? String(area.id)]));
}

function nameOf({ properties }: GeometryObject<GeoJsonProperties>): string | undefined {
  const named = Object.entries(properties ?? {}).find(
    ([key, value]) => NAME_PROPERTIES.includes(key.toLowerCase()) && typeof value === "string" && value.trim(),
  );
  return named && String(named[1]).trim();
}
