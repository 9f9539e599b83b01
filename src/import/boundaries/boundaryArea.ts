import type { Position } from "geojson";
import type { IsoDate } from "@/domain/dates";

/** Kinds of area that the import knows, by the letters of their codes. */
export type BoundaryKind = "gemeente" | "waterschap";

/** One polygon: its outer ring, then its holes; every ring is closed. */
export type Polygon = readonly (readonly Position[])[];

/** One municipality or water board as the official file draws it. */
export interface BoundaryArea {
  /** "GM0344" or "WS0636". */
  readonly code: string;
  readonly name: string;
  /** RD metres (EPSG:28992), rounded to whole metres. */
  readonly polygons: readonly Polygon[];
  /** Code of the province ("PV26"), only where the file itself names it. */
  readonly province?: string;
}

/** Where shipped boundaries come from; travels inside each TopoJSON file as the member `bron`. */
export interface BoundarySource {
  readonly naam: string;
  readonly licentie: string;
  /** The day whose division is drawn; empty when neither the file nor the person importing says so. */
  readonly peildatum: IsoDate | "";
}

/** Area of a closed ring in square metres; positive when it runs counter-clockwise. */
export function ringArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return twice / 2;
}

/** Area in square metres of polygons in RD metres, holes taken off. */
export function polygonsArea(polygons: readonly Polygon[]): number {
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(ringArea(outer)) - holes.reduce((holeSum, hole) => holeSum + Math.abs(ringArea(hole)), 0),
    0,
  );
}
