import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;
const listeners = new Set<() => void>();

/**
 * True while the page goes to paper. What that changes stands in the page when the browser lays the paper out, also what
 * is put in the page by it.
 */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(onPrinting, isOnPaper);
}

/** The same for what is no component. */
export function isOnPaper(): boolean {
  return isPrinting;
}

/** Tells when printing begins and ends, before anything in the page changes by it; returns what ends that. */
export function onPrinting(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

function tell(next: boolean): void {
  isPrinting = next;
  flushSync(() => {
    for (const listener of [...listeners]) listener();
  });
}

// from the start, not from the first who asks: printing may bring in others who ask
window.addEventListener("beforeprint", () => tell(true));
window.addEventListener("afterprint", () => tell(false));
