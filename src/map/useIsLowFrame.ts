import { type RefObject, useLayoutEffect, useState } from "react";
import { observeSize, sizeOf } from "./observeSize";

/** Pixels of height from which a map has room for an unfolded legend. */
const ROOM = 320;

/** True while the frame around the element is too low for a list to lie on it: before the first paint, and ever after. */
export function useIsLowFrame(element: RefObject<HTMLElement | null>): boolean {
  const [isLow, setIsLow] = useState(false);
  useLayoutEffect(() => {
    const frame = element.current?.parentElement;
    if (!frame) return;
    const look = ({ height }: { readonly height: number }) => setIsLow(height < ROOM);
    look(sizeOf(frame));
    return observeSize(frame, look);
  }, [element]);
  return isLow;
}
