import type { Box } from "./box";
import type { SheetTransform } from "./sheet";

/** Part of a row that lies inside an area. */
export type Stretch = readonly [from: number, to: number];

/** An area as rows of equal height, from top to bottom: where each lies inside it, in units of the sheet. */
export interface Ground {
  readonly top: number;
  readonly step: number;
  readonly rows: readonly (readonly Stretch[])[];
}

/**
 * How far the widest part of these lines of text reaches over the edge of the area, in pixels: 0 when all lie inside,
 * infinitely far when the middle of one lies outside, for then it seems to belong to a neighbour.
 */
export function overhangOf({ top, step, rows }: Ground, { k, x, y }: SheetTransform, lines: readonly Box[]): number {
  let most = 0;
  for (const line of lines) {
    const left = (line.left - x) / k;
    const right = (line.right - x) / k;
    const first = Math.floor(((line.top - y) / k - top) / step);
    const last = Math.floor(((line.bottom - y) / k - top) / step);
    const stride = Math.max(1, Math.floor((last - first) / LOOKS));
    for (let row = first; row <= last; row += stride) {
      const over = beyond(rows[row] ?? NONE, left, right);
      if (over > (right - left) / 2) return Infinity;
      most = Math.max(most, over);
    }
  }
  return most * k;
}

/** Looks that a line of text is worth, whatever the number of rows that it covers: far out that is many. */
const LOOKS = 4;
const NONE: readonly Stretch[] = [];

/** How far a row of text reaches beyond the stretch that holds it best; its whole width where there is none. */
function beyond(stretches: readonly Stretch[], left: number, right: number): number {
  let least = right - left;
  for (const [from, to] of stretches) least = Math.min(least, Math.max(from - left, right - to, 0));
  return least;
}
