import { type Bounds, boundsOnScreen, type Camera, type Size, zoomBy } from "./camera";
import { type FitTarget, fitArea, isWhole, middleOf, STRIP } from "./fitArea";
import { createMover } from "./moveCamera";
import { observeSize, sizeOf } from "./observeSize";

/** Milliseconds without movement after which the camera is at rest. */
const REST = 120;

/** Where the map looks, and who moved it there. */
export interface Viewpoint {
  readonly now: () => { readonly camera: Camera; readonly size: Size };
  /** Bounds of what is on screen; undefined while that is the whole of something. */
  readonly extent: () => Bounds | undefined;
  /** Shows the whole of it, and keeps doing so when the map changes size, until something else moves it. */
  readonly fit: (target: FitTarget, manner: "at once" | "moving") => void;
  /** True when the whole of it can be seen already, not much smaller than it would fit. */
  readonly isShowing: (target: FitTarget) => boolean;
  /** Size of the obstacle, kept from when it last changed. */
  readonly obstacle: () => Size | undefined;
  readonly moveTo: (camera: Camera) => void;
  /** Zooms by steps; from the whole of something, closer to its middle, which an obstacle may have moved aside. */
  readonly zoom: (steps: number) => void;
  /** Looks anew whether what is shown whole is clear of the obstacle, which has changed. */
  readonly makeWay: () => void;
  /** A gesture moved the picture already; the rest follows. */
  readonly follow: (camera: Camera) => void;
  readonly remove: () => void;
}

export interface ViewpointOptions {
  readonly container: HTMLElement;
  readonly start: FitTarget;
  /** What stands on the map in its bottom left corner now. */
  readonly obstacleNow: () => Size | undefined;
  /** The picture must look there; `isFollowing` when a gesture brought it there already. */
  readonly onLook: (camera: Camera, size: Size, isFollowing: boolean) => void;
  readonly onRest: () => void;
}

/** Makes the one keeper of the camera. */
export function createViewpoint({ container, start, obstacleNow, onLook, onRest }: ViewpointOptions): Viewpoint {
  let size = sizeOf(container);
  let camera = fitArea(start, size, undefined);
  /** Where it looks, or is on its way to. */
  let goal = camera;
  let fitted: FitTarget | undefined;
  /** The obstacle as it was when last looked at, which asks the browser for a layout. */
  let obstacle: Size | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const look = (next: Camera, isFollowing = false) => {
    camera = next;
    onLook(camera, size, isFollowing);
    clearTimeout(restTimer);
    restTimer = setTimeout(onRest, REST);
  };
  const mover = createMover(look);
  const beside = (target: FitTarget) => {
    obstacle = obstacleNow();
    return fitArea(target, size, obstacle);
  };
  const stopObserving = observeSize(container, (next) => {
    size = next;
    mover.stop();
    goal = fitted ? beside(fitted) : goal;
    look(goal); // a change of size ends a movement, not what it was for
  });
  const showWhole = (target: FitTarget, manner: "at once" | "moving") => {
    goal = beside(target);
    fitted = target;
    if (manner === "moving") mover.moveTo(camera, goal);
    else look(goal);
  };
  const moveTo = (next: Camera) => {
    fitted = undefined;
    goal = next;
    mover.moveTo(camera, next);
  };
  return {
    now: () => ({ camera, size }),
    extent: () => (fitted ? undefined : boundsOnScreen(camera, size)),
    fit: showWhole,
    isShowing: (target) =>
      isWhole(target, goal, size, obstacle) && fitArea(target, size, obstacle).zoom < goal.zoom + 1,
    obstacle: () => obstacle,
    moveTo,
    zoom: (steps) => moveTo(zoomBy(fitted && steps > 0 ? { ...goal, center: middleOf(fitted) } : goal, steps)),
    makeWay: () => {
      const { width = 0, height = 0 } = obstacle ?? {};
      obstacle = obstacleNow();
      const isLarger = obstacle !== undefined && (obstacle.width > width || obstacle.height > height);
      // on a narrow map the legend is opened over it for a moment
      if (fitted && isLarger && size.width >= STRIP) showWhole(fitted, "moving");
      else onRest();
    },
    follow: (next) => {
      fitted = undefined;
      goal = next;
      mover.stop();
      look(next, true);
    },
    remove: () => {
      mover.stop();
      clearTimeout(restTimer);
      stopObserving();
    },
  };
}
