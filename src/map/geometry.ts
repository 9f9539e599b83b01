import type { GeoJsonProperties, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  Polygon as Arcs,
  GeometryCollection,
  GeometryObject,
  MultiPolygon as MultiArcs,
  Topology,
} from "topojson-specification";
import type { Boundaries } from "@/domain/dataset";
import type { Bounds } from "./camera";

/** One area with its shape in degrees. */
export interface AreaShape {
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Lines between areas that share their arcs; each border once. */
export interface BorderLines {
  readonly inside: MultiLineString;
  readonly outside: MultiLineString;
  readonly province: MultiLineString;
  readonly provinceOutside: MultiLineString;
}

/** Shapes of one kind of area, and what follows from their shared borders. */
export interface Geometry {
  readonly shapes: readonly AreaShape[];
  readonly shapeOf: (code: string) => AreaShape | undefined;
  /** Smallest bounds around these areas; undefined when none of them has a shape. */
  readonly boundsOf: (codes: Iterable<string>) => Bounds | undefined;
  /** Bounds of each that has a shape. */
  readonly boundsOfEach: (codes: readonly string[]) => Bounds[];
  /** One shape without the borders between these areas; the same codes give the same object. */
  readonly outlineOf: (codes: readonly string[]) => MultiPolygon;
  /**
   * Borders within groups (municipalities of one province) and between them ("province", the outer edge included); those
   * that touch what `isInside` apart from those outside. Areas with the same `wholeOf` are one: nothing lies between them.
   */
  readonly borders: (
    groupOf: (code: string) => string | undefined,
    isInside: (code: string) => boolean,
    wholeOf?: (code: string) => string,
  ) => BorderLines;
}

type AreaArcs = Arcs | MultiArcs;

/** Reads the shapes out of a topology once; everything else is computed when it is first asked for. */
export function createGeometry({ topology, collection }: Boundaries): Geometry {
  const areas = areasOf(topology.objects[collection]);
  const shapes = areas.map((area): AreaShape => ({ code: codeOf(area), geometry: decode(topology, area) }));
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const bounds = new Map<string, Bounds>();
  const outlines = new Map<string, MultiPolygon>();
  const boundsOfOne = (code: string): Bounds | undefined => {
    const shape = byCode.get(code);
    const known = bounds.get(code) ?? (shape && boundsOfShape(shape));
    if (known) bounds.set(code, known);
    return known;
  };
  const collected: GeometryCollection = { type: "GeometryCollection", geometries: areas };
  return {
    shapes,
    shapeOf: (code) => byCode.get(code),
    boundsOf: (codes) => [...codes].map(boundsOfOne).reduce(around, undefined),
    boundsOfEach: (codes) => codes.map(boundsOfOne).filter((own) => own !== undefined),
    outlineOf: (codes) => {
      const key = codes.join(" ");
      const wanted = new Set(codes);
      const outline =
        outlines.get(key) ??
        merge(
          topology,
          areas.filter((area) => wanted.has(codeOf(area))),
        );
      outlines.set(key, outline);
      return outline;
    },
    borders: (groupOf, isInside, wholeOf = (code) => code) => {
      const lines = (wanted: (a: string, b: string) => boolean) =>
        mesh(topology, collected, (one, other) => {
          const [a, b] = [codeOf(one), codeOf(other)];
          return (a === b || wholeOf(a) !== wholeOf(b)) && wanted(a, b); // the same on both sides: the outer edge
        });
      const sameGroup = (a: string, b: string) => a !== b && groupOf(a) === groupOf(b);
      return {
        inside: lines((a, b) => sameGroup(a, b) && (isInside(a) || isInside(b))),
        outside: lines((a, b) => sameGroup(a, b) && !isInside(a) && !isInside(b)),
        province: lines((a, b) => !sameGroup(a, b) && (isInside(a) || isInside(b))),
        provinceOutside: lines((a, b) => !sameGroup(a, b) && !isInside(a) && !isInside(b)),
      };
    },
  };
}

/** Areas without their properties: code and arcs are all that shapes need. */
function areasOf(object: GeometryObject<GeoJsonProperties> | undefined): AreaArcs[] {
  const geometries = object?.type === "GeometryCollection" ? object.geometries : [];
  return geometries.flatMap((area): AreaArcs[] => {
    const code = { id: String(area.id ?? "") };
    if (area.type === "Polygon") return [{ type: area.type, arcs: area.arcs, ...code }];
    return area.type === "MultiPolygon" ? [{ type: area.type, arcs: area.arcs, ...code }] : [];
  });
}

function decode(topology: Topology, area: AreaArcs): Polygon | MultiPolygon {
  return area.type === "Polygon" ? feature(topology, area).geometry : feature(topology, area).geometry;
}

function codeOf({ id }: GeometryObject): string {
  return String(id ?? "");
}

/** The rings of every part, outer rings and holes alike. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly (readonly number[][])[])[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function boundsOfShape({ geometry }: AreaShape): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [outer = []] of polygonsOf(geometry)) {
    for (const [lng = 0, lat = 0] of outer) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

function around(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
