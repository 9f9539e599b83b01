import { afterPaint } from "@/state/measuring";

let isReady = false;

/** Measuring point `map-ready`: the municipalities stand painted with their data for the first time in this page. */
export function markMapReady(): void {
  if (isReady) return;
  isReady = true;
  afterPaint(() => performance.mark("map-ready"));
}
