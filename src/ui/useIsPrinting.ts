import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;
const listeners = new Set<() => void>();

/**
 * True while the page goes to paper. What that changes stands in the page when the browser lays the paper out, also what
 * is put in the page by it.
 */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void): () => void {
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
