import type { Position } from "geojson";
import { segmentsOf } from "./segments";

/** A piece of border walked in one direction; `face` lies on its left. */
export interface HalfEdge {
  readonly from: Position;
  readonly to: Position;
  /** The same piece walked the other way. */
  readonly twin: number;
  /** The piece that follows around the same face. */
  readonly next: number;
  /** Index of the face on the left. */
  readonly face: number;
}

/** One walk around a face: counter-clockwise around its inside, or clockwise around the outside of what lies in it. */
export interface Face {
  readonly edges: readonly number[];
}

/** A plane cut up by lines. */
export interface Plane {
  readonly edges: readonly HalfEdge[];
  readonly faces: readonly Face[];
}

type OpenEdge = { -readonly [key in keyof HalfEdge]: HalfEdge[key] };

/**
 * Cuts the plane along lines that meet only at points they share (`nodeLines`). A piece that several lines walk counts
 * once. A face with something loose inside has one walk for its border and one for each loose part.
 */
export function cutPlane(lines: readonly (readonly Position[])[]): Plane {
  const edges = halfEdges(lines);
  linkAroundPoints(edges);
  const faces: Face[] = [];
  for (const [start, edge] of edges.entries()) {
    if (edge.face >= 0) continue;
    const walk: number[] = [];
    for (let at = start; walk.length === 0 || at !== start; at = edges[at]?.next ?? start) {
      walk.push(at);
      const current = edges[at];
      if (current) current.face = faces.length;
    }
    faces.push({ edges: walk });
  }
  return { edges, faces };
}

/** The corners of a face in walking order, closed. */
export function faceRing({ edges }: Plane, { edges: walk }: Face): Position[] {
  const corners = walk.map((index) => edges[index]?.from ?? []);
  return [...corners, corners[0] ?? []];
}

function halfEdges(lines: readonly (readonly Position[])[]): OpenEdge[] {
  const edges: OpenEdge[] = [];
  const known = new Set<string>();
  for (const { from, to } of lines.flatMap(segmentsOf)) {
    if (known.has(`${from}|${to}`)) continue;
    known.add(`${from}|${to}`).add(`${to}|${from}`);
    edges.push({ from, to, twin: edges.length + 1, next: -1, face: -1 });
    edges.push({ from: to, to: from, twin: edges.length - 1, next: -1, face: -1 });
  }
  return edges;
}

/** At each point, the piece that arrives goes on with the first one clockwise from where it came. */
function linkAroundPoints(edges: readonly OpenEdge[]): void {
  const leaving = new Map<string, number[]>();
  for (const [index, { from }] of edges.entries()) {
    const known = leaving.get(`${from}`);
    if (known) known.push(index);
    else leaving.set(`${from}`, [index]);
  }
  for (const around of leaving.values()) {
    const turned = around.sort((a, b) => direction(edges[a]) - direction(edges[b]));
    for (const [i, index] of turned.entries()) {
      const arriving = edges[edges[index]?.twin ?? -1];
      if (arriving) arriving.next = turned.at(i - 1) ?? index;
    }
  }
}

function direction(edge: OpenEdge | undefined): number {
  const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [edge?.from ?? [], edge?.to ?? []];
  return Math.atan2(toY - fromY, toX - fromX);
}
