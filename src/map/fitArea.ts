import type { Scene } from "@/scene/scene";
import { type Box, isWithin, touches } from "./box";
import { type Bounds, type Camera, COUNTRY, fitBounds, type Padding, type Point, panBy, type Size } from "./camera";
import type { Geometry } from "./geometry";
import { type SheetTransform, sheetTransform, toSheet } from "./sheet";

/** What must be wholly shown. */
export interface FitTarget {
  readonly bounds: Bounds;
  /** Bounds of each part that should not lie beneath the obstacle. */
  readonly areas: readonly Bounds[];
}

/** What is shown whole: what the scene says, else the municipalities of the area, else the country. */
export function wholeOf(scene: Scene | undefined, geometry: Geometry): FitTarget {
  const inArea = scene?.municipalities.filter(({ isInArea }) => isInArea).map(({ code }) => code) ?? [];
  const codes = scene?.whole ?? inArea;
  return { bounds: geometry.boundsOf(codes) ?? COUNTRY, areas: geometry.boundsOfEach(codes) };
}

/** The middle of what must be shown, wherever an obstacle moves it on screen. */
export function middleOf({ bounds }: FitTarget): Point {
  return fitBounds(bounds, { width: 1, height: 1 }, { top: 0, right: 0, bottom: 0, left: 0 }).center;
}

/** Space around an area of which the whole is shown, in pixels. */
const MARGIN = 20;
const EVEN: Padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/** Room that a name takes to each side of its place. */
const NAME: Size = { width: 44, height: 22 };
/** Zoom that may be lost for showing every part whole rather than its name only: a quarter of the size. */
const LITTLE = Math.log2(1 / 0.75);
/** Steps of zoom and of distance in which a camera is sought; the finer, the larger the area stays. */
const ZOOM_STEP = 0.01;
const WAY_STEPS = 10;

/**
 * The camera that shows the whole area as large as it goes. An obstacle (the legend) stands in the bottom left corner:
 * the area makes way for it to the right and upwards, no further than needed, so that every part is seen whole; where
 * that would make the area much smaller, so that every name is seen.
 */
export function fitArea({ bounds, areas }: FitTarget, size: Size, obstacle: Size | undefined): Camera {
  const whole = fitBounds(bounds, size, EVEN);
  if (!obstacle) return whole;
  const inWay = inCorner(obstacle, size);
  const boxes = areas.map(boxOnSheet);
  const isClearFor = (boxOf: (own: Box) => Box) => (camera: Camera) => {
    const transform = sheetTransform(camera, size);
    return !boxes.some((own) => touches(boxOf(boxOn(transform, own)), inWay));
  };
  const ways = [
    fitBounds(bounds, size, { ...EVEN, left: MARGIN + obstacle.width }),
    fitBounds(bounds, size, { ...EVEN, bottom: MARGIN + obstacle.height }),
  ];
  const beside = ways.reduce((a, b) => (b.zoom > a.zoom ? b : a));
  const seek = (isClear: (camera: Camera) => boolean) => makeWay({ whole, beside, bounds, size }, isClear);
  const byName = seek(isClearFor(nameBox));
  const byBounds = seek(isClearFor((own) => own));
  return byBounds.zoom >= byName.zoom - LITTLE ? byBounds : byName;
}

/** True when the camera shows every part wholly on the map and clear of the obstacle. */
export function isWhole({ areas }: FitTarget, camera: Camera, size: Size, obstacle: Size | undefined): boolean {
  const transform = sheetTransform(camera, size);
  const inWay = obstacle && inCorner(obstacle, size);
  return areas.every((own) => {
    const box = boxOn(transform, boxOnSheet(own));
    return isWithin(box, size) && !(inWay && touches(box, inWay));
  });
}

/** Where an obstacle of that size stands on a map of that size. */
export function inCorner(obstacle: Size, { height }: Size): Box {
  return { left: 0, top: height - obstacle.height, right: obstacle.width, bottom: height };
}

interface Way {
  /** The area in the middle, as large as it goes. */
  readonly whole: Camera;
  /** Wholly beside or above the obstacle: the last resort. */
  readonly beside: Camera;
  readonly bounds: Bounds;
  readonly size: Size;
}

/** The largest camera that is clear, nearest to the middle: towards the top right corner, away from the obstacle. */
function makeWay({ whole, beside, bounds, size }: Way, isClear: (camera: Camera) => boolean): Camera {
  const box = boxOnSheet(bounds);
  for (let { zoom } = whole; zoom > beside.zoom; zoom -= ZOOM_STEP) {
    const camera = { ...whole, zoom };
    const { left, top, right, bottom } = boxOn(sheetTransform(camera, size), box);
    const moved = (x: number, y: number) =>
      panBy(camera, [Math.min(0, right + MARGIN - size.width) * x, Math.max(0, top - MARGIN) * y]);
    if (left < 0 || bottom > size.height || !isClear(moved(1, 1))) continue;
    for (let step = 0; step <= WAY_STEPS; step++) {
      const part = step / WAY_STEPS;
      const clear = [moved(part, 0), moved(0, part), moved(part, part)].find(isClear);
      if (clear) return clear;
    }
  }
  return beside;
}

/** Bounds in units of the sheet: whatever the camera, they stay there. */
function boxOnSheet([west, south, east, north]: Bounds): Box {
  const [[left, top], [right, bottom]] = [toSheet([west, north]), toSheet([east, south])];
  return { left, top, right, bottom };
}

function boxOn({ k, x, y }: SheetTransform, { left, top, right, bottom }: Box): Box {
  return { left: left * k + x, top: top * k + y, right: right * k + x, bottom: bottom * k + y };
}

/** Where a name stands, near the middle: known long before the place of the name itself is. */
function nameBox({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x - NAME.width, top: y - NAME.height, right: x + NAME.width, bottom: y + NAME.height };
}

/** On a map narrower than this, legend and buttons leave nothing between them. */
export const STRIP = 480;
/** A legend lower than this is folded, beside the buttons. */
export const FOLDED = 80;

/**
 * How far the legend reaches into the map from its bottom left corner, on a narrow map together with the buttons beside
 * it; undefined when it does not lie over the map.
 */
export function obstacleOf(legend: Element | null | undefined, map: Element): Size | undefined {
  const own = legend?.getBoundingClientRect();
  const { left, right, top, bottom, width } = map.getBoundingClientRect();
  if (!own || own.width === 0 || own.top >= bottom || own.left >= right || own.bottom <= top) return undefined;
  const isStrip = width < STRIP && own.height < FOLDED;
  return { width: isStrip ? width : own.right - left, height: bottom - own.top };
}
