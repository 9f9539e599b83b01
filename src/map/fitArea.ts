import type { Scene } from "@/scene/scene";
import { type Bounds, type Camera, COUNTRY, fitBounds, type Padding, type Point, project, type Size } from "./camera";
import type { Geometry } from "./geometry";

/** What must be wholly shown. */
export interface FitTarget {
  readonly bounds: Bounds;
  /** Places in degrees that must not lie beneath the obstacle. */
  readonly places: readonly Point[];
}

/** What is shown whole: what the scene says, else the municipalities of the area, else the country. */
export function wholeOf(scene: Scene | undefined, geometry: Geometry): FitTarget {
  const inArea = scene?.municipalities.filter(({ isInArea }) => isInArea).map(({ code }) => code) ?? [];
  const codes = scene?.whole ?? inArea;
  return { bounds: geometry.boundsOf(codes) ?? COUNTRY, places: geometry.middlesOf(codes) };
}

/** Space around an area of which the whole is shown, in pixels. */
const MARGIN = 20;
const EVEN: Padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/** Room that a name takes to each side of its place. */
const NAME: Size = { width: 44, height: 22 };
/** Tries of how far to make way for the obstacle; the finer, the larger the area stays. */
const TRIES = 12;

/**
 * The camera that shows the whole area as large as it goes. An obstacle (the legend) stands in the bottom left corner:
 * when it would cover one of the places, the area makes way to the right or upwards, no further than needed, whichever
 * leaves it larger.
 */
export function fitArea({ bounds, places }: FitTarget, size: Size, obstacle: Size | undefined): Camera {
  const whole = fitBounds(bounds, size, EVEN);
  if (!obstacle) return whole;
  const isClear = (camera: Camera) =>
    !places.some((place) => {
      const [x, y] = project(camera, size, place);
      return x < obstacle.width + NAME.width && y > size.height - obstacle.height - NAME.height;
    });
  if (isClear(whole)) return whole;
  const ways = [
    (part: number) => fitBounds(bounds, size, { ...EVEN, left: MARGIN + part * obstacle.width }),
    (part: number) => fitBounds(bounds, size, { ...EVEN, bottom: MARGIN + part * obstacle.height }),
  ].map((way) => {
    const cameras = Array.from({ length: TRIES }, (_, index) => way((index + 1) / TRIES));
    return cameras.find(isClear) ?? way(1);
  });
  return ways.reduce((a, b) => (b.zoom > a.zoom ? b : a));
}

/** On a map narrower than this, legend and buttons leave nothing between them. */
const STRIP = 480;

/**
 * How far the legend reaches into the map from its bottom left corner, on a narrow map together with the buttons beside
 * it; undefined when it does not lie over the map.
 */
export function obstacleOf(legend: Element | null | undefined, map: Element): Size | undefined {
  const own = legend?.getBoundingClientRect();
  const { left, right, top, bottom, width } = map.getBoundingClientRect();
  if (!own || own.width === 0 || own.top >= bottom || own.left >= right || own.bottom <= top) return undefined;
  return { width: width < STRIP ? width : own.right - left, height: bottom - own.top };
}
