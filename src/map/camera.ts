/** Degrees, WGS84: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Longitude and latitude in degrees, or x and y in pixels. */
export type Point = readonly [x: number, y: number];

/** Where the map looks: Web Mercator, north up, zoom as MapLibre counts it (the world is 512 px wide at zoom 0). */
export interface Camera {
  readonly center: Point;
  readonly zoom: number;
}

/** Size of the map on screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** European Netherlands with some sea. */
export const COUNTRY: Bounds = [3.2, 50.72, 7.25, 53.6];
export const MIN_ZOOM = 5;
/** Closer by than this, the simplified boundaries have corners that nobody ever saw. */
export const MAX_ZOOM = 12;

const TILE = 512;

/** Width of the world in pixels. */
function worldWidth(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** Degrees to Web Mercator between 0 and 1, x to the east, y to the south. */
export function mercator([lng, lat]: Point): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Inverse of `mercator`. */
export function fromMercator([x, y]: Point): Point {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Pixels from the top left of the map for a place in degrees. */
export function project({ center, zoom }: Camera, { width, height }: Size, place: Point): Point {
  const world = worldWidth(zoom);
  const [x, y] = mercator(place);
  const [centerX, centerY] = mercator(center);
  return [(x - centerX) * world + width / 2, (y - centerY) * world + height / 2];
}

/** Inverse of `project`. */
export function unproject({ center, zoom }: Camera, { width, height }: Size, [x, y]: Point): Point {
  const world = worldWidth(zoom);
  const [centerX, centerY] = mercator(center);
  return fromMercator([(x - width / 2) / world + centerX, (y - height / 2) / world + centerY]);
}

/** What lies on the screen. */
export function boundsOnScreen(camera: Camera, size: Size): Bounds {
  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  return [west, south, east, north];
}

/** Pixels to keep free along each edge. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera that shows the bounds as large as they fit within the padding. */
export function fitBounds([west, south, east, north]: Bounds, { width, height }: Size, padding: Padding): Camera {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const roomX = Math.max(1, width - padding.left - padding.right);
  const roomY = Math.max(1, height - padding.top - padding.bottom);
  const scale = Math.min(roomX / (right - left || 1e-9), roomY / (bottom - top || 1e-9));
  const x = (left + right + (padding.right - padding.left) / scale) / 2;
  const y = (top + bottom + (padding.bottom - padding.top) / scale) / 2;
  return clampCamera({ center: fromMercator([x, y]), zoom: Math.log2(scale / TILE) });
}

/** The nearest camera that does not lose the country: center within it, zoom within limits. */
export function clampCamera({ center: [lng, lat], zoom }: Camera): Camera {
  const [west, south, east, north] = COUNTRY;
  return { center: [clamp(lng, west, east), clamp(lat, south, north)], zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM) };
}

/** Zooms by steps (1 doubles the scale) around the middle of the map. */
export function zoomBy({ center, zoom }: Camera, steps: number): Camera {
  return clampCamera({ center, zoom: zoom + steps });
}

/** Moves the view by pixels: a positive x shows more of the east. */
export function panBy(camera: Camera, [x, y]: Point): Camera {
  const half = { width: 0, height: 0 };
  return clampCamera({ ...camera, center: unproject(camera, half, [x, y]) });
}

/** Part of the way between two cameras, from 0 to 1: straight on the map, even in zoom. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * part;
  const [fromX, fromY] = mercator(from.center);
  const [toX, toY] = mercator(to.center);
  return { center: fromMercator([mix(fromX, toX), mix(fromY, toY)]), zoom: mix(from.zoom, to.zoom) };
}

/** True when the place lies on the screen, `margin` pixels from its edge or more. */
export function isInSight(camera: Camera, size: Size, place: Point, margin: number): boolean {
  const [x, y] = project(camera, size, place);
  return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
