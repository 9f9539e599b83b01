import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Boundaries } from "@/domain/dataset";
import {
  type ArcLine,
  type AreaArcs,
  areasOf,
  boundsOfLine,
  codeOf,
  decodeArcs,
  placeOf,
  ringsOf,
  sidesOf,
} from "./arcs";
import type { Bounds } from "./camera";

/** One area with its shape in degrees. */
export interface AreaShape {
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Lines between areas, each border once: the arcs that they share. */
export interface BorderLines {
  readonly inside: readonly ArcLine[];
  readonly outside: readonly ArcLine[];
  readonly province: readonly ArcLine[];
  readonly provinceOutside: readonly ArcLine[];
}

/** A ring as the arcs that it runs along, one after another. */
export type ArcRing = readonly { readonly line: ArcLine; readonly isBackwards: boolean }[];

/** Shapes of one kind of area, and what follows from their shared borders. */
export interface Geometry {
  /** Of every area that has a shape. */
  readonly codes: readonly string[];
  readonly shapeOf: (code: string) => AreaShape | undefined;
  /** The rings of an area as arcs: neighbours give the very same lines. Empty for an unknown code. */
  readonly ringsOf: (code: string) => readonly ArcRing[];
  /** Smallest bounds around these areas; undefined when none of them has a shape. */
  readonly boundsOf: (codes: Iterable<string>) => Bounds | undefined;
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

/** Decodes the arcs of a topology once; everything else is computed when it is first asked for. */
export function createGeometry({ topology, collection }: Boundaries): Geometry {
  const areas = areasOf(topology.objects[collection]);
  const areaByCode = new Map(areas.map((area) => [codeOf(area), area]));
  const lines = decodeArcs(topology);
  const shapeOf = remembering((code) => {
    const area = areaByCode.get(code);
    return area && { code, geometry: decode(topology, area) };
  });
  const boundsOfOne = remembering((code) => {
    const area = areaByCode.get(code);
    const arcs = area ? ringsOf(area).flat() : [];
    return arcs.map((arc) => boundsOfLine(lines[placeOf(arc)] ?? [])).reduce<Bounds | undefined>(around, undefined);
  });
  const outlines = new Map<string, MultiPolygon>();
  let sides: ReturnType<typeof sidesOf> | undefined;
  return {
    codes: [...areaByCode.keys()],
    shapeOf,
    ringsOf: (code) => {
      const area = areaByCode.get(code);
      const ring = (arcs: readonly number[]) =>
        arcs.map((arc) => ({ line: lines[placeOf(arc)] ?? [], isBackwards: arc < 0 }));
      return area ? ringsOf(area).map(ring) : [];
    },
    boundsOf: (codes) => [...codes].map(boundsOfOne).reduce(around, undefined),
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
      sides ??= sidesOf(areas);
      const borders = { inside: [], outside: [], province: [], provinceOutside: [] } as Record<
        keyof BorderLines,
        ArcLine[]
      >;
      for (const [place, [a, b]] of sides) {
        if (a !== b && wholeOf(a) === wholeOf(b)) continue;
        const isNear = isInside(a) || isInside(b);
        const isWithin = a !== b && groupOf(a) === groupOf(b); // the same on both sides: the outer edge
        const weight = isWithin ? (isNear ? "inside" : "outside") : isNear ? "province" : "provinceOutside";
        borders[weight].push(lines[place] ?? []);
      }
      return borders;
    },
  };
}

/** Computes once per code. */
function remembering<Result>(compute: (code: string) => Result): (code: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (code) => {
    const own = known.get(code) ?? { result: compute(code) };
    known.set(code, own);
    return own.result;
  };
}

function decode(topology: Topology, area: AreaArcs): Polygon | MultiPolygon {
  return area.type === "Polygon" ? feature(topology, area).geometry : feature(topology, area).geometry;
}

/** Lines as GeoJSON has them. */
export function toMultiLine(lines: readonly ArcLine[]): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.map((line) => line.map(([lng, lat]) => [lng, lat])) };
}

/** The rings of every part, outer rings and holes alike. */
export function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly (readonly number[][])[])[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function around(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
