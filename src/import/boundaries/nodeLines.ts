import type { Position } from "geojson";
import { forEachNearPair, isCrossing, isOnSegment, isSamePosition, type Segment, segmentsOf, turn } from "./segments";

/** Rounding a crossing to whole units can make a new one; real files are done after three rounds. */
const ROUNDS = 20;

/**
 * Gives lines a point wherever another line crosses, touches or runs along them, so that afterwards any two segments
 * are the same, share an end, or are apart. New points are rounded to whole units, as the rest.
 *
 * @param cellSize of the search grid, about the length of a common segment
 */
export function nodeLines(lines: readonly (readonly Position[])[], cellSize: number): Position[][] {
  let noded = lines.map((line) => [...line]);
  for (let round = 0; round < ROUNDS; round++) {
    const added = newPoints(noded, cellSize);
    if (added.size === 0) break;
    noded = noded.map((line, index) => withPoints(line, index, added));
  }
  return noded;
}

function newPoints(lines: readonly (readonly Position[])[], cellSize: number): Map<string, Position[]> {
  const added = new Map<string, Position[]>();
  const add = (segment: Segment, position: Position) => {
    if (isSamePosition(position, segment.from) || isSamePosition(position, segment.to)) return;
    const key = `${segment.line},${segment.place}`;
    const points = added.get(key) ?? [];
    if (!points.some((point) => isSamePosition(point, position))) added.set(key, [...points, position]);
  };
  forEachNearPair(lines, cellSize, (a, b) => {
    if (isCrossing(a, b)) {
      const position = crossingOf(a, b);
      add(a, position);
      add(b, position);
      return;
    }
    for (const [segment, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const end of [other.from, other.to]) if (isOnSegment(segment, end)) add(segment, end);
    }
  });
  return added;
}

function withPoints(line: readonly Position[], index: number, added: ReadonlyMap<string, Position[]>): Position[] {
  return [
    ...line.slice(0, 1),
    ...segmentsOf(line, index).flatMap(({ place, from, to }) => {
      const points = added.get(`${index},${place}`) ?? [];
      return [...points].sort((a, b) => squaredLength(from, a) - squaredLength(from, b)).concat([to]);
    }),
  ];
}

function crossingOf(a: Segment, b: Segment): Position {
  const [left, right] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)];
  const share = left / (left - right);
  const [[fromX = 0, fromY = 0], [toX = 0, toY = 0]] = [b.from, b.to];
  return [Math.round(fromX + share * (toX - fromX)), Math.round(fromY + share * (toY - fromY))];
}

function squaredLength([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return (bx - ax) ** 2 + (by - ay) ** 2;
}
