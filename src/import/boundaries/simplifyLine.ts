import { lineString, simplify } from "@turf/turf";
import type { Position } from "geojson";

/**
 * Douglas-Peucker on one line of a topology: its ends stay, no point moves, and every left-out point lies within the
 * tolerance of the result. A ring on its own (island, enclave) is simplified in two halves, split where it is farthest
 * from its start, and keeps at least a third corner, so that it never collapses.
 *
 * @param tolerance in the unit of the positions, here metres; 0 gives the line as it is
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  if (tolerance <= 0 || line.length < 3) return [...line];
  if (!isRing(line)) return simplifyOpen(line, tolerance);
  const split = farthest(line, (position) => distance(position, line[0] ?? []));
  const there = simplifyOpen(line.slice(0, split + 1), tolerance);
  const back = simplifyOpen(line.slice(split), tolerance);
  const ring = [...there, ...back.slice(1)];
  return ring.length >= 4 ? ring : triangle(line, split);
}

function simplifyOpen(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3) return [...line];
  const geometry = lineString(line.map((position) => [...position]));
  return simplify(geometry, { tolerance, highQuality: true, mutate: true }).geometry.coordinates;
}

/** Start, the point farthest from it, and the point farthest from the line between those two, in ring order. */
function triangle(ring: readonly Position[], split: number): Position[] {
  const [start = [], opposite = []] = [ring[0], ring[split]];
  const third = farthest(ring, (position) => offset(position, start, opposite));
  const corners = [split, third].sort((a, b) => a - b).map((index) => ring[index] ?? []);
  return [start, ...corners, start];
}

function farthest(line: readonly Position[], measure: (position: Position) => number): number {
  const sizes = line.map(measure);
  return sizes.indexOf(Math.max(...sizes));
}

function isRing(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Twice the area of the triangle: grows with the distance of p to the line through a and b. */
function offset([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.abs((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
