import { between, type Camera } from "./camera";

/** Longest that a movement of the map may take, in milliseconds. */
const DURATION = 300;

/** Moves along cameras over time; a new movement ends the one before. */
export interface Mover {
  /** Ends at the target; at once when the visitor asked for less motion. */
  readonly moveTo: (from: Camera, to: Camera) => void;
  readonly stop: () => void;
}

/** Makes a mover that hands each camera on the way to `onCamera`. */
export function createMover(onCamera: (camera: Camera) => void): Mover {
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  return {
    stop,
    moveTo: (from, to) => {
      stop();
      if (prefersLessMotion()) {
        onCamera(to);
        return;
      }
      const start = performance.now();
      const step = (now: number) => {
        const part = Math.min(1, Math.max(0, now - start) / DURATION);
        onCamera(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3));
        if (part < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}

function prefersLessMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
