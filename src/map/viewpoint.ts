import { type Bounds, boundsOnScreen, type Camera, type Size } from "./camera";
import { type FitTarget, fitArea } from "./fitArea";
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
  readonly moveTo: (camera: Camera) => void;
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
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const look = (next: Camera, isFollowing = false) => {
    camera = next;
    onLook(camera, size, isFollowing);
    clearTimeout(restTimer);
    restTimer = setTimeout(onRest, REST);
  };
  const mover = createMover(look);
  const stopObserving = observeSize(container, (next) => {
    size = next;
    mover.stop();
    goal = fitted ? fitArea(fitted, size, obstacleNow()) : goal;
    look(goal); // a change of size ends a movement, not what it was for
  });
  return {
    now: () => ({ camera, size }),
    extent: () => (fitted ? undefined : boundsOnScreen(camera, size)),
    fit: (target, manner) => {
      const next = fitArea(target, size, obstacleNow());
      fitted = target;
      goal = next;
      if (manner === "moving") mover.moveTo(camera, next);
      else look(next);
    },
    moveTo: (next) => {
      fitted = undefined;
      goal = next;
      mover.moveTo(camera, next);
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
