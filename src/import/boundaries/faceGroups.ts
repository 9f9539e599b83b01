import { ringArea } from "./boundaryArea";
import { faceRing, type HalfEdge, type Plane } from "./planarFaces";

/** Per face the index of the polygon it belongs to; undefined for what lies outside all of them. */
export type Owner = number | undefined;

/** Faces of one owner that hang together along their edges. */
export interface FaceGroup {
  readonly owner: number;
  readonly faces: readonly number[];
}

/** Every owner's faces, in groups that hang together. */
export function connectedGroups(plane: Plane, owners: readonly Owner[]): FaceGroup[] {
  const seen = new Set<number>();
  const groups: FaceGroup[] = [];
  for (const [start, owner] of owners.entries()) {
    if (owner === undefined || seen.has(start)) continue;
    const faces = [start];
    seen.add(start);
    for (const face of faces) {
      for (const other of facesBeside(plane, face)) {
        if (owners[other] !== owner || seen.has(other)) continue;
        seen.add(other);
        faces.push(other);
      }
    }
    groups.push({ owner, faces });
  }
  return groups;
}

/** Metres of border that faces have with each owner beside them. */
export function neighbourLengths(
  plane: Plane,
  faces: readonly number[],
  owners: readonly Owner[],
): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const edge of edgesAround(plane, faces)) {
    const owner = owners[plane.edges[edge.twin]?.face ?? -1];
    if (owner !== undefined) lengths.set(owner, (lengths.get(owner) ?? 0) + lengthOf(edge));
  }
  return lengths;
}

/** Square metres; a walk around the outside of something loose counts as nothing. */
export function groupArea(plane: Plane, faces: readonly number[]): number {
  return faces.reduce((sum, index) => {
    const face = plane.faces[index];
    return sum + Math.max(0, face ? ringArea(faceRing(plane, face)) : 0);
  }, 0);
}

/** Average width in metres of a long and narrow group: twice its area divided by its outline. */
export function groupWidth(plane: Plane, faces: readonly number[]): number {
  const outline = edgesAround(plane, faces).reduce((sum, edge) => sum + lengthOf(edge), 0);
  return (2 * groupArea(plane, faces)) / outline;
}

/** Length of a piece of border in metres. */
export function lengthOf({ from: [ax = 0, ay = 0], to: [bx = 0, by = 0] }: HalfEdge): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The half-edges of faces that have another face on their other side. */
function edgesAround(plane: Plane, faces: readonly number[]): HalfEdge[] {
  const inside = new Set(faces);
  return faces
    .flatMap((face) => plane.faces[face]?.edges ?? [])
    .flatMap((index) => plane.edges[index] ?? [])
    .filter(({ twin }) => !inside.has(plane.edges[twin]?.face ?? -1));
}

function facesBeside(plane: Plane, face: number): number[] {
  return (plane.faces[face]?.edges ?? []).map((index) => plane.edges[plane.edges[index]?.twin ?? -1]?.face ?? -1);
}
