import type { Position } from "geojson";

/**
 * Splits a closed ring that comes by the same point twice into rings that do not; each keeps its direction, so that a
 * part that was pinched off runs as an outer ring, and water that was shut in as a hole.
 */
export function simpleRings(ring: readonly Position[]): Position[][] {
  const rings: Position[][] = [];
  const open: Position[] = [];
  const placeOf = new Map<string, number>();
  for (const position of ring) {
    const place = placeOf.get(`${position}`);
    if (place !== undefined) {
      const loop = open.splice(place);
      for (const corner of loop) placeOf.delete(`${corner}`);
      if (loop.length > 2) rings.push([...loop, position]);
    }
    placeOf.set(`${position}`, open.length);
    open.push(position);
  }
  return rings;
}
