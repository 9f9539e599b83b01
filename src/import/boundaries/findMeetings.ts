import type { Position } from "geojson";
import { forEachNearPair, isCrossing, isOnSegment, isSamePosition, type Segment, turn } from "./segments";

/** Two lines that meet where they should not; the same index twice when a line meets itself. */
export type Meeting = readonly [line: number, other: number];

/**
 * Finds lines of a topology that cross, touch or overlap anywhere but at their common ends.
 *
 * It looks at all lines together, so it also sees two areas overlap that are no neighbours, which a check per polygon
 * cannot. Positions are whole numbers, which makes it exact.
 *
 * @param cellSize of the search grid, in the unit of the positions
 */
export function findMeetings(lines: readonly (readonly Position[])[], cellSize: number): Meeting[] {
  const meetings = new Map<string, Meeting>();
  forEachNearPair(lines, cellSize, (a, b) => {
    if (!isMeeting(a, b)) return;
    const meeting: Meeting = a.line < b.line ? [a.line, b.line] : [b.line, a.line];
    meetings.set(`${meeting}`, meeting);
  });
  return [...meetings.values()];
}

/** Two segments may share one position where both lines end, or where one line simply goes on. */
function isMeeting(a: Segment, b: Segment): boolean {
  for (const [shared, otherEnd] of [
    [a.from, a.to],
    [a.to, a.from],
  ] as const) {
    const ofB = isSamePosition(shared, b.from) ? b.to : isSamePosition(shared, b.to) ? b.from : undefined;
    if (!ofB) continue;
    const isAllowed = goesOn(a, b) || (isEnd(a, shared) && isEnd(b, shared));
    return !isAllowed || (turn(shared, otherEnd, ofB) === 0 && isSameWay(shared, otherEnd, ofB));
  }
  return (
    isCrossing(a, b) || isOnSegment(a, b.from) || isOnSegment(a, b.to) || isOnSegment(b, a.from) || isOnSegment(b, a.to)
  );
}

function goesOn(a: Segment, b: Segment): boolean {
  return a.line === b.line && Math.abs(a.place - b.place) === 1;
}

function isEnd({ isFirst, isLast, from, to }: Segment, position: Position): boolean {
  return (isFirst && isSamePosition(position, from)) || (isLast && isSamePosition(position, to));
}

function isSameWay([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return (ax - px) * (bx - px) + (ay - py) * (by - py) > 0;
}
