import type { Point } from "./camera";

export interface InteractionOptions {
  /** The element that holds the renderers; it becomes focusable. */
  readonly container: HTMLElement;
  readonly codeAt: (event: Event, at: Point) => string | undefined;
  /** The pointer moved, or left (no place). */
  readonly onPoint: (code: string | undefined, at: Point | undefined) => void;
  readonly onChoose: (code: string) => void;
  /** Arrow keys, in pixels. */
  readonly onPan: (by: Point) => void;
  /** Plus and minus, in steps that double the scale. */
  readonly onZoom: (steps: number) => void;
}

/** Pixels that a pointer may move between down and up for it to be a click and not a drag. */
const CLICK_TOLERANCE = 4;
const PAN_STEP = 80;

const PAN_KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

/** Pointer and keyboard on the map, the same above either renderer. Returns what takes the listeners away. */
export function listenTo({ container, codeAt, onPoint, onChoose, onPan, onZoom }: InteractionOptions): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  container.tabIndex = 0; // it listens to keys, so it must be reachable by keyboard
  let pressedAt: Point | undefined;
  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const isDrag = (event: MouseEvent) => {
    const [x, y] = placeOf(event);
    return pressedAt !== undefined && Math.hypot(x - pressedAt[0], y - pressedAt[1]) > CLICK_TOLERANCE;
  };
  container.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch") return; // a finger has no hover
      const at = placeOf(event);
      onPoint(event.buttons === 0 ? codeAt(event, at) : undefined, at);
    },
    { signal },
  );
  container.addEventListener("pointerleave", () => onPoint(undefined, undefined), { signal });
  container.addEventListener("pointerdown", (event) => (pressedAt = placeOf(event)), { signal, capture: true });
  container.addEventListener(
    "click",
    (event) => {
      const code = isDrag(event) ? undefined : codeAt(event, placeOf(event));
      pressedAt = undefined;
      if (code) onChoose(code);
    },
    { signal },
  );
  container.addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      const [pan, steps] = [PAN_KEYS[key], ZOOM_KEYS[key]];
      if (ctrlKey || altKey || metaKey || (pan === undefined && steps === undefined)) return;
      event.preventDefault();
      if (pan) onPan(pan);
      if (steps) onZoom(steps);
    },
    { signal },
  );
  return () => listeners.abort();
}
