import { type Bounds, type Camera, fitBounds, type Padding, type Point, project, type Size } from "./camera";

/** What must be wholly shown. */
export interface FitTarget {
  readonly bounds: Bounds;
  /** Places in degrees that must not lie beneath the obstacle. */
  readonly places: readonly Point[];
}

/** Space around an area of which the whole is shown, in pixels. */
const MARGIN = 20;
const EVEN: Padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };

/**
 * The camera that shows the whole area as large as it goes. An obstacle (the legend) stands in the bottom left corner:
 * when it would cover one of the places, the area moves beside it or above it, whichever leaves it larger.
 */
export function fitArea({ bounds, places }: FitTarget, size: Size, obstacle: Size | undefined): Camera {
  const whole = fitBounds(bounds, size, EVEN);
  const isCovered = ([x, y]: Point) => {
    return obstacle !== undefined && x < obstacle.width + MARGIN && y > size.height - obstacle.height - MARGIN;
  };
  if (!obstacle || !places.some((place) => isCovered(project(whole, size, place)))) return whole;
  const beside = fitBounds(bounds, size, { ...EVEN, left: obstacle.width + MARGIN });
  const above = fitBounds(bounds, size, { ...EVEN, bottom: obstacle.height + MARGIN });
  return beside.zoom > above.zoom ? beside : above;
}

/** How far an element reaches into the map from its bottom left corner; undefined when it does not lie over it. */
export function obstacleOf(element: Element | null | undefined, map: Element): Size | undefined {
  const own = element?.getBoundingClientRect();
  const { left, right, top, bottom } = map.getBoundingClientRect();
  if (!own || own.width === 0 || own.top >= bottom || own.left >= right || own.bottom <= top) return undefined;
  return { width: own.right - left, height: bottom - own.top };
}
