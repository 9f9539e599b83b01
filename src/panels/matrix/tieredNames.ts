import type { DrawingNode } from "@/drawing/node";
import { type Measure, PLAIN } from "@/drawing/text";
import type { Line } from "./gridModel";

/** Names stand in so many rows beside each other, so that each may be higher than its row of cells. */
export const TIERS = 2;
/** Pixels between names and around them. */
const GAP = 2.5;

/** Room for names in tiers. */
export interface NameRoom {
  /** Where the names of each tier begin, counted from the cells. */
  readonly starts: readonly number[];
  readonly total: number;
}

/** How much room the names of these lines take beside the cells. */
export function roomOf(lines: readonly Line[], size: number, measure: Measure): NameRoom {
  const starts: number[] = [];
  let total = GAP;
  for (let tier = 0; tier < TIERS; tier++) {
    starts.push(total);
    const own = lines.filter((_, index) => index % TIERS === tier);
    total += Math.max(0, ...own.map(({ name }) => measure(name, size, PLAIN))) + GAP;
  }
  return { starts, total };
}

/** Every name in its tier, in the middle of its line. */
export function tiered(
  lines: readonly Line[],
  { starts }: NameRoom,
  draw: (text: string, away: number, along: number) => DrawingNode,
): DrawingNode[] {
  return lines.map(({ name }, index) => draw(name, starts[index % TIERS] ?? 0, index + 0.5));
}

/** The middles of the lines whose names stand further away, and how far that is. */
export function farLines(lines: readonly Line[], { starts }: NameRoom) {
  const middles = lines.map((_, index) => index + 0.5).filter((_, index) => index % TIERS > 0);
  return { far: (starts[TIERS - 1] ?? 0) - 1, middles };
}
