import type { Position } from "geojson";
import type { Polygon } from "./boundaryArea";
import { connectedGroups, groupArea, groupWidth, lengthOf, neighbourLengths, type Owner } from "./faceGroups";
import type { Face, Plane } from "./planarFaces";
import { besideMiddle, isInPolygons } from "./pointInPolygons";

/** Which polygon each face belongs to, and what had to be decided for it. */
export interface FaceOwners {
  readonly owners: readonly Owner[];
  /** Square metres that two or more polygons claimed, and that lay open between polygons. */
  readonly overlapArea: number;
  readonly gapArea: number;
}

/** Faces to give away together, and the polygons that may get them; without claims any polygon beside them may. */
interface Undecided {
  readonly faces: readonly number[];
  readonly claims?: readonly number[];
}

/**
 * Gives every face of the plane to one polygon.
 *
 * What one polygon claims is its own; an overlap goes to the claimant with the longest common border, and so does a
 * narrow gap. A hole that the file draws within one area stays open. Narrow pieces that came loose from their polygon
 * go to the polygon beside them, or to none.
 *
 * @param polygons those the plane was cut by
 * @param areaOf per polygon the index of its area
 * @param sliverWidth average width up to which a gap or a loose piece counts as narrow
 */
export function ownersOfFaces(
  plane: Plane,
  polygons: readonly Polygon[],
  areaOf: readonly number[],
  sliverWidth: number,
): FaceOwners {
  const claims = plane.faces.map((face) => claimsOn(plane, face, polygons));
  const owners: Owner[] = claims.map((claimants) => (claimants.length === 1 ? claimants[0] : undefined));
  const overlaps = claims.flatMap((list, face) => (list.length > 1 ? [{ faces: [face], claims: list }] : []));
  settle(plane, owners, overlaps);
  const open = claims.flatMap((list, face) => (list.length === 0 ? [{ faces: [face] }] : []));
  const isIntended = ([face = -1]: readonly number[], beside: ReadonlySet<number>) =>
    beside.size < 2 && isDrawnHole(plane, plane.faces[face], polygons);
  const gaps = open.filter(({ faces }) => {
    const neighbours = [...neighbourLengths(plane, faces, owners).keys()];
    const beside = new Set(neighbours.map((owner) => areaOf[owner] ?? -1));
    return beside.size > 0 && isSliver(plane, faces, sliverWidth) && !isIntended(faces, beside);
  });
  settle(plane, owners, gaps);
  const loose = loosePieces(plane, owners, sliverWidth);
  for (const face of loose.flatMap(({ faces }) => faces)) owners[face] = undefined;
  settle(plane, owners, loose);
  return { owners, overlapArea: totalArea(plane, overlaps), gapArea: totalArea(plane, gaps) };
}

/** In turns, since an overlap may lie between other overlaps only; what gets no neighbour goes to its first claimant. */
function settle(plane: Plane, owners: Owner[], undecided: readonly Undecided[]): void {
  let left = undecided;
  while (left.length > 0) {
    const found = left.map(({ faces, claims }) => longestNeighbour(plane, faces, owners, claims));
    const isStuck = found.every((owner) => owner === undefined);
    for (const [i, { faces, claims }] of left.entries()) {
      for (const face of faces) owners[face] = isStuck ? claims?.[0] : found[i];
    }
    if (isStuck) return;
    left = left.filter((_, i) => found[i] === undefined);
  }
}

function longestNeighbour(
  plane: Plane,
  faces: readonly number[],
  owners: readonly Owner[],
  claims: readonly number[] | undefined,
): Owner {
  const lengths = [...neighbourLengths(plane, faces, owners)].filter(([owner]) => !claims || claims.includes(owner));
  return lengths.sort(([a, lengthA], [b, lengthB]) => lengthB - lengthA || a - b)[0]?.[0];
}

function isSliver(plane: Plane, faces: readonly number[], sliverWidth: number): boolean {
  return groupArea(plane, faces) > 0 && groupWidth(plane, faces) <= sliverWidth;
}

/** True for a face within a hole that the file draws, other than one where lines merely enclose something. */
function isDrawnHole(plane: Plane, face: Face | undefined, polygons: readonly Polygon[]): boolean {
  const inside = face && insideOf(plane, face);
  return inside !== undefined && polygons.some(([, ...holes]) => holes.some((hole) => isInPolygons(inside, [[hole]])));
}

/**
 * Narrow parts of a polygon that no longer hang together with its largest part, or never did but in one point. A walk
 * around something loose inside a face is a group without area: it stays with that face.
 */
function loosePieces(plane: Plane, owners: readonly Owner[], sliverWidth: number): Undecided[] {
  const groups = connectedGroups(plane, owners).map((group) => ({ ...group, area: groupArea(plane, group.faces) }));
  const largest = new Map<number, number>();
  for (const { owner, area } of groups) largest.set(owner, Math.max(area, largest.get(owner) ?? 0));
  return groups.filter(
    ({ owner, faces, area }) => area > 0 && area < (largest.get(owner) ?? 0) && groupWidth(plane, faces) <= sliverWidth,
  );
}

function totalArea(plane: Plane, undecided: readonly Undecided[]): number {
  return groupArea(
    plane,
    undecided.flatMap(({ faces }) => faces),
  );
}

function claimsOn(plane: Plane, face: Face, polygons: readonly Polygon[]): number[] {
  const inside = insideOf(plane, face);
  return polygons.flatMap((polygon, index) => (isInPolygons(inside, [polygon]) ? [index] : []));
}

/** A position just left of the middle of the longest edge, where a face is widest open. */
function insideOf(plane: Plane, { edges }: Face): Position {
  const walk = edges.flatMap((index) => plane.edges[index] ?? []);
  const { from, to } = walk.reduce((best, edge) => (lengthOf(edge) > lengthOf(best) ? edge : best));
  return besideMiddle(from, to);
}
