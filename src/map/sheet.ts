import { type Camera, fromMercator, mercator, type Point, type Size } from "./camera";

/**
 * The sheet is the plane that shapes are drawn on once: Web Mercator pixels at this zoom, counted from a point in the
 * middle of the country. That keeps numbers small: SVG computes in 32-bit floats, and pixels counted from the edge of
 * the world would tremble when zoomed in.
 */
export const SHEET_ZOOM = 8;
const WORLD = 512 * 2 ** SHEET_ZOOM;
const ORIGIN = mercator([5.3, 52.2]);

/** Place in degrees to units of the sheet. */
export function toSheet(place: Point): Point {
  const [x, y] = mercator(place);
  return [(x - ORIGIN[0]) * WORLD, (y - ORIGIN[1]) * WORLD];
}

/** Inverse of `toSheet`. */
export function fromSheet([x, y]: Point): Point {
  return fromMercator([x / WORLD + ORIGIN[0], y / WORLD + ORIGIN[1]]);
}

/** Screen pixels = sheet units times `k`, plus `x` and `y`. */
export interface SheetTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** How the sheet lies under the camera. */
export function sheetTransform({ center, zoom }: Camera, { width, height }: Size): SheetTransform {
  const k = 2 ** (zoom - SHEET_ZOOM);
  const [x, y] = toSheet(center);
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}
