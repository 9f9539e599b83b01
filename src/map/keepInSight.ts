import { type Bounds, type Camera, isInSight, type Point, panBy, project, type Size } from "./camera";

/** Pixels that what was chosen stays away from the edge. */
const MARGIN = 24;

/**
 * The camera itself when all places are in sight; else the same zoom, moved no further than needed to show the bounds.
 * Undefined when they are larger than the map: then only another zoom shows them.
 */
export function keepInSight(camera: Camera, size: Size, places: readonly Point[], bounds: Bounds): Camera | undefined {
  if (places.every((place) => isInSight(camera, size, place, MARGIN))) return camera;
  const [left, top] = project(camera, size, [bounds[0], bounds[3]]);
  const [right, bottom] = project(camera, size, [bounds[2], bounds[1]]);
  const isLarger = right - left > size.width - 2 * MARGIN || bottom - top > size.height - 2 * MARGIN;
  if (isLarger && places.length > 1) return undefined;
  return panBy(camera, [shift(left, right, size.width), shift(top, bottom, size.height)]);
}

/** How far a stretch lies outside 0 to `length`, margins included. */
function shift(from: number, to: number, length: number): number {
  if (to - from > length - 2 * MARGIN) return (from + to - length) / 2;
  if (from < MARGIN) return from - MARGIN;
  return to > length - MARGIN ? to - length + MARGIN : 0;
}
