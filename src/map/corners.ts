import type { ArcLine } from "./arcs";
import type { Box } from "./box";
import type { Bounds, Point, Size } from "./camera";
import { toSheet } from "./sheet";

/** A corner of the map, where something may stand over it. */
export type Corner = "bottom-left" | "top-left" | "top-right" | "bottom-right";

/** Where something of that size, its distance to both edges included, stands on a map of that size. */
export function inCorner({ width, height }: Size, size: Size, corner: Corner): Box {
  const left = isLeft(corner) ? 0 : size.width - width;
  const top = isTop(corner) ? 0 : size.height - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** True for a corner on the left. */
export function isLeft(corner: Corner): boolean {
  return corner.endsWith("left");
}

/** True for a corner at the top. */
export function isTop(corner: Corner): boolean {
  return corner.startsWith("top");
}

/** Part of what is shown, with the lines around it. */
export interface Part {
  readonly bounds: Bounds;
  readonly lines: () => readonly ArcLine[];
}

/** Part of the height or width of all that a place may come nearer without being told apart: some pixels on screen, within the margin. */
const SAME = 1 / 300;

/**
 * The few places of all parts that decide whether something in a corner lies over any of them: those that no other place
 * comes nearer to both edges of that corner than. In units of the sheet.
 */
export function edgeTowards(corner: Corner, parts: readonly Part[]): Point[] {
  const [east, north] = [isLeft(corner) ? -1 : 1, isTop(corner) ? 1 : -1];
  let edge: Point[] = [];
  const same = SAME * largestSide(parts);
  const isBehind = ([x, y]: Point) =>
    edge.some((other) => (other[0] - x) * east > -same && (other[1] - y) * north > -same);
  for (const { bounds, lines } of parts) {
    if (isBehind([bounds[east === 1 ? 2 : 0], bounds[north === 1 ? 3 : 1]])) continue;
    for (const line of lines()) {
      for (const place of line) {
        if (isBehind(place)) continue;
        edge = edge.filter(([x, y]) => (x - place[0]) * east > 0 || (y - place[1]) * north > 0);
        edge.push(place);
      }
    }
  }
  return edge.map(toSheet);
}

/** In degrees, of the box around all parts. */
function largestSide(parts: readonly Part[]): number {
  const side = (least: 0 | 1, most: 2 | 3) =>
    Math.max(...parts.map(({ bounds }) => bounds[most])) - Math.min(...parts.map(({ bounds }) => bounds[least]));
  return Math.max(side(0, 2), side(1, 3));
}
