import type { Position } from "geojson";

/** One straight piece of a line. */
export interface Segment {
  /** Index of the line, and of the piece within it. */
  readonly line: number;
  readonly place: number;
  readonly from: Position;
  readonly to: Position;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The pieces of a line, those without length left out. */
export function segmentsOf(line: readonly Position[], index: number): Segment[] {
  const positions = line.filter((position, i) => i === 0 || !isSamePosition(position, line[i - 1] ?? []));
  return positions.slice(1).map((to, place) => {
    const isLast = place === positions.length - 2;
    return { line: index, place, from: positions[place] ?? [], to, isFirst: place === 0, isLast };
  });
}

/**
 * Calls back for every two segments that come near each other: their bounding boxes share a cell of a grid. A pair that
 * shares several cells is seen several times.
 *
 * @param cellSize in the unit of the positions; best about as long as a common segment
 */
export function forEachNearPair(
  lines: readonly (readonly Position[])[],
  cellSize: number,
  visit: (a: Segment, b: Segment) => void,
): void {
  for (const cell of cellsOf(lines.flatMap(segmentsOf), cellSize)) {
    for (const [i, a] of cell.entries()) {
      for (let j = i + 1; j < cell.length; j++) {
        const b = cell[j];
        if (b) visit(a, b);
      }
    }
  }
}

/** Positive when c lies left of the line from a to b, 0 when on it; exact for whole numbers below a million. */
export function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** True when a position lies on a segment, its ends included. */
export function isOnSegment({ from, to }: Segment, position: Position): boolean {
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [x = 0, y = 0]] = [from, to, position];
  if (x < Math.min(ax, bx) || x > Math.max(ax, bx) || y < Math.min(ay, by) || y > Math.max(ay, by)) return false;
  return turn(from, to, position) === 0;
}

/** True when two segments cross at a point within both. */
export function isCrossing(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

/** True for two positions with the same x and y. */
export function isSamePosition([ax, ay]: Position, [bx, by]: Position): boolean {
  return ax === bx && ay === by;
}

function cellsOf(segments: readonly Segment[], cellSize: number): Iterable<Segment[]> {
  const cells = new Map<string, Segment[]>();
  const cellNumber = (value: number) => Math.floor(value / cellSize);
  for (const segment of segments) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [segment.from, segment.to];
    for (let x = cellNumber(Math.min(ax, bx)); x <= cellNumber(Math.max(ax, bx)); x++) {
      for (let y = cellNumber(Math.min(ay, by)); y <= cellNumber(Math.max(ay, by)); y++) {
        const cell = cells.get(`${x},${y}`);
        if (cell) cell.push(segment);
        else cells.set(`${x},${y}`, [segment]);
      }
    }
  }
  return cells.values();
}
