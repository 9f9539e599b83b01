import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page goes to paper; known before the browser lays it out. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const tell = (next: boolean) => () => flushSync(() => setIsPrinting(next));
    const [begin, end] = [tell(true), tell(false)];
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
