import { type Bounds, type Camera, clampCamera, type Point, type Size } from "./camera";
import { type Corner, isLeft, isTop } from "./corners";
import { fromSheet, SHEET_ZOOM, sheetTransform, toSheet } from "./sheet";

/** Something in a corner of the map, and the places that must not lie beneath it, in units of the sheet. */
export interface Obstacle extends Size {
  readonly corner: Corner;
  readonly places: readonly Point[];
}

/** Pixels between what is shown whole and the edges of the map. */
export const MARGIN = 12;
/** Halvings of the difference between two zooms: fine enough for nobody to see a difference. */
const FINE = 10;
/** Less than this, in pixels, comes from rounding. */
const ROUNDING = 1e-6;

interface Task {
  readonly bounds: Bounds;
  readonly size: Size;
  readonly obstacles: readonly Obstacle[];
}

/**
 * The largest camera between two zooms that shows the bounds on the map with no place beneath an obstacle, and of those
 * the one that shows them nearest to the middle; undefined when already the least zoom has none. Fewer halvings give a
 * camera that is a little smaller, sooner.
 */
export function clearCamera(task: Task, least: number, most: number, halvings = FINE): Camera | undefined {
  let best = cameraAt(task, most);
  if (best) return best;
  let [low, high] = [least, most];
  best = cameraAt(task, least);
  for (let halving = 0; best && halving < halvings; halving++) {
    const middle = (low + high) / 2;
    const camera = cameraAt(task, middle);
    if (camera) [low, best] = [middle, camera];
    else high = middle;
  }
  return best;
}

/** True when no place lies beneath its obstacle. */
export function isClear(camera: Camera, size: Size, obstacles: readonly Obstacle[]): boolean {
  const { k, x, y } = sheetTransform(camera, size);
  const [lowest, highest] = heightsAt(x, k, size, obstacles);
  return lowest <= y + ROUNDING && y <= highest + ROUNDING;
}

/** The sheet, at that zoom, is moved sideways to each place where something just passes an obstacle, and then up or down. */
function cameraAt({ bounds: [west, south, east, north], size, obstacles }: Task, zoom: number): Camera | undefined {
  const k = 2 ** (zoom - SHEET_ZOOM);
  const [[left, top], [right, bottom]] = [toSheet([west, north]), toSheet([east, south])];
  const [leastX, mostX] = [MARGIN - left * k, size.width - MARGIN - right * k];
  const [leastY, mostY] = [MARGIN - top * k, size.height - MARGIN - bottom * k];
  if (leastX > mostX + ROUNDING || leastY > mostY + ROUNDING) return undefined;
  const [middleX, middleY] = [(leastX + mostX) / 2, (leastY + mostY) / 2];
  const besides = obstacles.flatMap(({ corner, width, places }) =>
    places.map(([x]) => (isLeft(corner) ? width : size.width - width) - x * k),
  );
  let best: Point | undefined;
  let nearest = Infinity;
  for (const x of [middleX, leastX, mostX, ...besides]) {
    if (x < leastX - ROUNDING || x > mostX + ROUNDING) continue;
    const [lowest, highest] = heightsAt(x, k, size, obstacles);
    const [from, to] = [Math.max(leastY, lowest), Math.min(mostY, highest)];
    if (from > to + ROUNDING) continue;
    const y = Math.min(to, Math.max(from, middleY));
    const away = Math.hypot(x - middleX, y - middleY);
    if (away < nearest) [best, nearest] = [[x, y], away];
  }
  if (!best) return undefined;
  const center = fromSheet([(size.width / 2 - best[0]) / k, (size.height / 2 - best[1]) / k]);
  return clampCamera({ center, zoom });
}

/** How far the sheet, moved sideways to `x`, may be moved down: from and to. */
function heightsAt(
  x: number,
  k: number,
  { width, height }: Size,
  obstacles: readonly Obstacle[],
): [from: number, to: number] {
  let [from, to] = [-Infinity, Infinity];
  for (const { corner, places, ...own } of obstacles) {
    for (const [placeX, placeY] of places) {
      const at = placeX * k + x;
      const isBeside = isLeft(corner) ? at >= own.width - ROUNDING : at <= width - own.width + ROUNDING;
      if (isBeside) continue;
      if (isTop(corner)) from = Math.max(from, own.height - placeY * k);
      else to = Math.min(to, height - own.height - placeY * k);
    }
  }
  return [from, to];
}
