import { type Box, isSame } from "./box";
import { type Bounds, boundsOnScreen, type Camera, panBy, type Size, zoomBy } from "./camera";
import { type Corner, inCorner } from "./corners";
import { chooseCorner, type FitTarget, fitArea, isBesideLegend, isOnMap, middleOf } from "./fitArea";
import { around, holds, isUnfolded, STRIP, widened } from "./legendRoom";
import { createMover } from "./moveCamera";
import { observeSize, sizeOf } from "./observeSize";

/** Milliseconds without movement after which the camera is at rest. */
const REST = 120;
/** Pixels that a map may become lower or higher by lines above it. */
const LINES = 60;

/** Where the map looks, and who moved it there. */
export interface Viewpoint {
  readonly now: () => { readonly camera: Camera; readonly size: Size };
  /** Bounds of what is on screen; undefined while that is the whole of something. */
  readonly extent: () => Bounds | undefined;
  /**
   * Shows the whole of it, and keeps doing so when the map changes size, until something else moves it. The legend stands
   * where it leaves `area` most room, that of the fit before when absent.
   */
  readonly fit: (target: FitTarget, manner: "at once" | "moving", area?: FitTarget) => void;
  /** True when the whole of it can be seen already, not much smaller than it would fit. */
  readonly isShowing: (target: FitTarget) => boolean;
  /** Where the legend stands, or may come to stand while the whole of something is shown; the same object until it is another box. */
  readonly covered: () => Box | undefined;
  readonly moveTo: (camera: Camera) => void;
  /** Zooms by steps; from the whole of something, closer to its middle, which an obstacle may have moved aside. */
  readonly zoom: (steps: number) => void;
  /**
   * Hears that the legend has another size: names make way where it had no room for that, and what is shown whole does
   * where an open legend grew over it.
   */
  readonly makeWay: () => void;
  /** A gesture moved the picture already; the rest follows. */
  readonly follow: (camera: Camera) => void;
  readonly remove: () => void;
}

export interface ViewpointOptions {
  readonly container: HTMLElement;
  readonly start: FitTarget;
  /** How far the legend reaches from the corner where it stands now; undefined when it does not lie over the map. */
  readonly legendNow: () => Size | undefined;
  /** The picture must look there; `isFollowing` when a gesture brought it there already. */
  readonly onLook: (camera: Camera, size: Size, isFollowing: boolean) => void;
  readonly onRest: () => void;
}

/** Makes the one keeper of the camera. In which corner the legend stands is said to the stylesheet on the container. */
export function createViewpoint({ container, start, legendNow, onLook, onRest }: ViewpointOptions): Viewpoint {
  let size = sizeOf(container);
  let area = start;
  let corner: Corner = "bottom-left";
  /** What names make way for: a legend that shrinks a little and grows again does not move them to and fro. */
  let legend: Size | undefined;
  let { camera, room } = fitArea(start, size, corner, legend);
  /** Where it looks, or is on its way to. */
  let goal = camera;
  /** Size of the map for which that was sought. */
  let aimedAt = size;
  let fitted: FitTarget | undefined;
  let covered: Box | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const look = (next: Camera, isFollowing = false) => {
    camera = next;
    onLook(camera, size, isFollowing);
    clearTimeout(restTimer);
    restTimer = setTimeout(onRest, REST);
  };
  const mover = createMover(look);
  const aim = (target: FitTarget) => {
    legend = legendNow();
    corner = chooseCorner(area, size, legend, corner);
    container.dataset.legend = corner;
    ({ camera: goal, room } = fitArea(target, size, corner, legend));
    [fitted, aimedAt] = [target, size];
  };
  const leave = (next: Camera) => {
    fitted = undefined;
    goal = next;
  };
  /** A title of more lines, or fewer, leaves the picture where it is on the screen while all of it is still there. */
  const isLeftAlone = (target: FitTarget, next: Size) => {
    if (next.width !== aimedAt.width || Math.abs(next.height - aimedAt.height) > LINES) return false;
    const same = panBy(goal, [0, (size.height - next.height) / 2]);
    if (!isOnMap(target, same, next)) return false;
    goal = same;
    return true;
  };
  const stopObserving = observeSize(container, (next) => {
    const isKept = !fitted || isLeftAlone(fitted, next);
    size = next;
    mover.stop();
    if (fitted && !isKept) aim(fitted);
    look(goal); // a change of size ends a movement, not what it was for
  });
  const moveTo = (next: Camera) => {
    leave(next);
    mover.moveTo(camera, next);
  };
  return {
    now: () => ({ camera, size }),
    extent: () => (fitted ? undefined : boundsOnScreen(camera, size)),
    fit: (target, manner, next = area) => {
      if (String(next.bounds) !== String(area.bounds)) corner = "bottom-left"; // another area: the legend starts anew
      area = next;
      aim(target);
      if (manner === "moving") mover.moveTo(camera, goal);
      else look(goal);
    },
    isShowing: (target) =>
      isOnMap(target, goal, size) &&
      isBesideLegend(target, goal, size, corner, legend) &&
      fitArea(target, size, corner, legend).camera.zoom < goal.zoom + 1,
    covered: () => {
      const own = legend && (fitted && room ? around(room, legend) : legend);
      const box = own && inCorner(own, size, corner);
      if (!box || !covered || !isSame(box, covered)) covered = box;
      return covered;
    },
    moveTo,
    zoom: (steps) => moveTo(zoomBy(fitted && steps > 0 ? { ...goal, center: middleOf(fitted) } : goal, steps)),
    makeWay: () => {
      const [before, next] = [legend, widened(legend, legendNow())];
      if (next === before) return;
      legend = next;
      if (fitted && room && holds(room, next)) return;
      // who opens a folded one to read it closes it again
      const isOver = isUnfolded(before) && isUnfolded(next) && size.width >= STRIP;
      if (!fitted || !isOver || isBesideLegend(fitted, goal, size, corner, next)) return onRest();
      aim(fitted);
      mover.moveTo(camera, goal);
    },
    follow: (next) => {
      leave(next);
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
