import type { Position } from "geojson";
import { type BoundaryArea, type Polygon, ringArea } from "./boundaryArea";
import type { Owner } from "./faceGroups";
import { ownersOfFaces } from "./faceOwners";
import { nodeLines } from "./nodeLines";
import { cutPlane, type Plane } from "./planarFaces";
import { insideRing, isInPolygons } from "./pointInPolygons";
import { simpleRings } from "./simpleRings";

/** Areas that fit together without gaps and overlaps, and how much had to change hands. */
export interface CleanCoverage {
  readonly areas: readonly BoundaryArea[];
  /** Square metres. */
  readonly overlapArea: number;
  readonly gapArea: number;
}

/** Lengths in the unit of the positions. */
export interface CleaningScale {
  /**
   * What is wider on average is taken for real (a lake, an exclave), what is narrower for two lines that were meant to
   * be one.
   */
  readonly sliverWidth: number;
  /** About the length of a common segment; changes the speed, not the outcome. */
  readonly cellSize: number;
}

/** Metres; the lines of neighbours in generalised files differ by tens of metres. */
const RD_SCALE: CleaningScale = { sliverWidth: 100, cellSize: 500 };

/**
 * Makes neighbours share the very same border points.
 *
 * Official generalised files draw each area for itself: along a border the two lines differ by up to tens of metres, so
 * that there are slivers between and across them. All lines are cut where they meet, every piece of the plane is given
 * to one area (`ownersOfFaces`), and the areas are put together again. Files that fit already come out as they are,
 * apart from extra points where borders of other areas end.
 */
export function cleanCoverage(areas: readonly BoundaryArea[], scale: CleaningScale = RD_SCALE): CleanCoverage {
  const noded = nodeAreas(areas, scale.cellSize);
  const plane = cutPlane(noded.flatMap(({ polygons }) => polygons.flat()));
  const areaOfPolygon = noded.flatMap(({ polygons }, index) => polygons.map(() => index));
  const faces = ownersOfFaces(
    plane,
    noded.flatMap(({ polygons }) => polygons),
    areaOfPolygon,
    scale.sliverWidth,
  );
  const rings = ringsByArea(
    plane,
    faces.owners.map((owner) => areaOfPolygon[owner ?? -1]),
  );
  const cleaned = areas.map((area, index) => ({ ...area, polygons: polygonsFrom(rings.get(index) ?? []) }));
  return { areas: cleaned, overlapArea: faces.overlapArea, gapArea: faces.gapArea };
}

function nodeAreas(areas: readonly BoundaryArea[], cellSize: number): BoundaryArea[] {
  const rings = nodeLines(
    areas.flatMap(({ polygons }) => polygons.flat()),
    cellSize,
  )[Symbol.iterator]();
  const next = (): Position[] => rings.next().value ?? [];
  return areas.map((area) => ({ ...area, polygons: area.polygons.map((polygon) => polygon.map(next)) }));
}

/** Walks along every border with its area on the left. */
function ringsByArea({ edges }: Plane, owners: readonly Owner[]): Map<number, Position[][]> {
  const ownerOf = (index: number) => owners[edges[index]?.face ?? -1];
  const isBorder = (index: number) => ownerOf(index) !== ownerOf(edges[index]?.twin ?? -1);
  const rings = new Map<number, Position[][]>();
  const walked = new Set<number>();
  for (const start of edges.keys()) {
    const owner = ownerOf(start);
    if (owner === undefined || walked.has(start) || !isBorder(start)) continue;
    const ring: Position[] = [edges[start]?.from ?? []];
    for (let at = start; !walked.has(at); ) {
      walked.add(at);
      ring.push(edges[at]?.to ?? []);
      at = edges[at]?.next ?? start;
      while (!isBorder(at)) at = edges[edges[at]?.twin ?? start]?.next ?? start; // inside the owner: turn on
    }
    rings.set(owner, [...(rings.get(owner) ?? []), ...simpleRings(ring)]);
  }
  return rings;
}

/**
 * Rings that run counter-clockwise here are outer rings; the others are holes of the smallest outer ring around them.
 * They come out the other way round, outer rings clockwise, because d3-geo takes the other side for the inside.
 */
function polygonsFrom(rings: readonly Position[][]): Polygon[] {
  const outers = rings.filter((ring) => ringArea(ring) > 0).sort((a, b) => ringArea(b) - ringArea(a));
  const holes = rings.filter((ring) => ringArea(ring) < 0);
  const holder = (hole: readonly Position[]) => outers.findLast((outer) => isInPolygons(insideRing(hole), [[outer]]));
  return outers.map((outer) =>
    [outer, ...holes.filter((hole) => holder(hole) === outer)].map((ring) => ring.toReversed()),
  );
}
