import { type RefObject, useLayoutEffect, useState } from "react";
import { observeSize, sizeOf } from "./observeSize";

/** True while the frame of the map, around the legend that the element is or is in, is lower than so many pixels, too low for a list to lie on it: before the first paint, and ever after. */
export function useIsLowFrame(element: RefObject<HTMLElement | null>, room: number): boolean {
  const [isLow, setIsLow] = useState(false);
  useLayoutEffect(() => {
    const frame = element.current?.closest(".sk-legend")?.parentElement;
    if (!frame) return;
    const look = ({ height }: { readonly height: number }) => setIsLow(height < room);
    look(sizeOf(frame));
    return observeSize(frame, look);
  }, [element, room]);
  return isLow;
}
