import { useSyncExternalStore } from "react";

let isPrinting = false;

/** True while the page goes to paper; React draws this kind of change before the browser lays the paper out. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void): () => void {
  const tell = (next: boolean) => () => {
    isPrinting = next;
    onChange();
  };
  const [begin, end] = [tell(true), tell(false)];
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
