import { type Bounds, boundsOnScreen, type Camera, type Size, zoomBy } from "./camera";
import { type FitTarget, FOLDED, fitArea, isWhole, middleOf, STRIP } from "./fitArea";
import { createMover } from "./moveCamera";
import { observeSize, sizeOf } from "./observeSize";

const NOTHING: Size = { width: 0, height: 0 };
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
  /** Size of the obstacle that way was made for; the same object until it is another one. */
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
  /** What way was made for: one that shrinks a little and grows again does not move the map or its labels to and fro. */
  let obstacle: Size | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const look = (next: Camera, isFollowing = false) => {
    camera = next;
    onLook(camera, size, isFollowing);
    clearTimeout(restTimer);
    restTimer = setTimeout(onRest, REST);
  };
  const mover = createMover(look);
  const beside = (target: FitTarget, room = obstacleNow()) => {
    obstacle = room;
    return fitArea(target, size, obstacle);
  };
  const stopObserving = observeSize(container, (next) => {
    size = next;
    mover.stop();
    goal = fitted ? beside(fitted) : goal;
    look(goal); // a change of size ends a movement, not what it was for
  });
  const showWhole = (target: FitTarget, manner: "at once" | "moving", room = obstacleNow()) => {
    goal = beside(target, room);
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
    fit: (target, manner) => showWhole(target, manner),
    isShowing: (target) =>
      isWhole(target, goal, size, obstacle) && fitArea(target, size, obstacle).zoom < goal.zoom + 1,
    obstacle: () => obstacle,
    moveTo,
    zoom: (steps) => moveTo(zoomBy(fitted && steps > 0 ? { ...goal, center: middleOf(fitted) } : goal, steps)),
    makeWay: () => {
      const next = widened(obstacle, obstacleNow());
      if (next === obstacle) return;
      obstacle = next;
      // on a narrow map the legend is opened over it for a moment
      if (fitted && size.width >= STRIP && !isWhole(fitted, goal, size, next)) showWhole(fitted, "moving", next);
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

/** Room for what stands there now and what stood there before, which may come again; for a folded one as it is. */
function widened(before: Size = NOTHING, now: Size = NOTHING): Size {
  if (now.height < FOLDED && before.height >= FOLDED) return now;
  if (now.width <= before.width && now.height <= before.height) return before;
  return { width: Math.max(now.width, before.width), height: Math.max(now.height, before.height) };
}
