import type { PointerEvent } from "react";

/** What to do while a pointer drags, in px from where it was pressed, and when it is let go of. */
export interface Drag {
  readonly onMove: (dx: number, dy: number) => void;
  readonly onEnd?: () => void;
}

/** Follows the pointer from this press until its release, also outside the element. */
export function followPointer(press: PointerEvent<HTMLElement>, { onMove, onEnd }: Drag): void {
  const handle = press.currentTarget;
  const { clientX, clientY } = press;
  const move = (event: globalThis.PointerEvent) => onMove(event.clientX - clientX, event.clientY - clientY);
  const end = () => {
    handle.removeEventListener("pointermove", move);
    onEnd?.();
  };
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener("pointermove", move);
  handle.addEventListener("lostpointercapture", end, { once: true });
}
