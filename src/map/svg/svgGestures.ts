import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type Camera, clampCamera, type Size } from "../camera";
import type { RefusedGesture } from "../renderer";
import { fromSheet, SHEET_ZOOM, sheetTransform } from "../sheet";

/** Wheel, drag and pinch on the SVG map. */
export interface Gestures {
  /** Tells where the map looks now, so that the next gesture starts there. */
  readonly follow: (camera: Camera, size: Size) => void;
  readonly remove: () => void;
}

export interface GestureOptions {
  readonly svg: SVGSVGElement;
  readonly sizeNow: () => Size;
  readonly isCooperative: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onRefusedGesture: (gesture: RefusedGesture) => void;
}

/** Listens with d3-zoom, which shares the wheel and touch habits that people know from other maps. */
export function createGestures({ svg, sizeNow, isCooperative, onCamera, onRefusedGesture }: GestureOptions): Gestures {
  let isFollowing = false;
  const selection = select<SVGSVGElement, unknown>(svg);
  const behavior = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => isWanted(event, isCooperative, () => onRefusedGesture("wheel")))
    .wheelDelta(zoomOfWheel)
    .extent(() => {
      const { width, height } = sizeNow();
      return [
        [0, 0],
        [width, height],
      ];
    })
    .constrain((transform) => toTransform(toCamera(transform, sizeNow()), sizeNow()))
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!isFollowing) onCamera(toCamera(transform, sizeNow()));
    });
  selection.call(behavior).on("dblclick.zoom", null);
  svg.classList.toggle("is-cooperative", isCooperative);
  if (isCooperative) {
    selection.on("touchmove.refused", ({ touches }: TouchEvent) => touches.length === 1 && onRefusedGesture("touch"), {
      passive: true,
    });
  }
  return {
    follow: (camera, size) => {
      isFollowing = true;
      behavior.transform(selection, toTransform(camera, size));
      isFollowing = false;
    },
    remove: () => selection.on(".zoom", null).on(".refused", null),
  };
}

/** Pixels that a line and a page of scrolling stand for, by `deltaMode`, as d3-zoom has them. */
const PIXELS = [1, 25, 500];
/** Zoom per pixel for a wheel: a notch is a seventh larger. */
const WHEEL = 0.002;
/** For a pinch on a trackpad, which browsers tell as a wheel with Ctrl: 100 pixels for each factor e between the fingers. */
const PINCH = Math.LOG2E / 100;

/**
 * How much one turn of the wheel zooms (1 doubles the scale). With Ctrl the map stays between the fingers of a pinch, and
 * one notch of a real wheel, which looks the same but turns much further, does no more than the + button.
 */
export function zoomOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = -deltaY * (PIXELS[deltaMode] ?? 1);
  return ctrlKey ? Math.min(1, Math.max(-1, pixels * PINCH)) : pixels * WHEEL;
}

function toTransform(camera: Camera, size: Size): ZoomTransform {
  const { k, x, y } = sheetTransform(camera, size);
  return zoomIdentity.translate(x, y).scale(k);
}

function toCamera(transform: ZoomTransform, { width, height }: Size): Camera {
  const center = fromSheet(transform.invert([width / 2, height / 2]));
  return clampCamera({ center, zoom: SHEET_ZOOM + Math.log2(transform.k) });
}

/** Left button, wheel, touch; on a cooperative map the wheel needs Ctrl and touch needs two fingers. */
function isWanted(event: Event, isCooperative: boolean, onRefused: () => void): boolean {
  if (event instanceof WheelEvent) {
    if (!isCooperative || event.ctrlKey || event.metaKey) return true;
    onRefused();
    return false;
  }
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  const { length } = "touches" in event && event.touches instanceof TouchList ? event.touches : { length: 1 };
  return !isCooperative || length > 1;
}
