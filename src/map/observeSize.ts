import { isOnPaper } from "@/ui/useIsPrinting";
import type { Size } from "./camera";

/** Where nothing is laid out (jsdom, a hidden tab) the map has a size all the same. */
const UNKNOWN_SIZE: Size = { width: 800, height: 600 };

/** Inner size of an element in CSS pixels. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return clientWidth > 0 && clientHeight > 0 ? { width: clientWidth, height: clientHeight } : UNKNOWN_SIZE;
}

/** Tells each change of size, but not what paper takes of it: a sheet shows what stood on screen. Returns what ends it. */
export function observeSize(element: HTMLElement, onSize: (size: Size) => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  let last = sizeOf(element);
  const observer = new ResizeObserver(() => {
    if (isOnPaper()) return;
    const size = sizeOf(element);
    if (size.width === last.width && size.height === last.height) return; // it also reports once at the start
    last = size;
    onSize(size);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
