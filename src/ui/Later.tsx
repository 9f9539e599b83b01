import { type ReactNode, startTransition, useEffect, useState } from "react";
import { useIsPrinting } from "./useIsPrinting";

/**
 * Shows its children once what stands beside them has been painted, so that the first picture does not wait for them.
 * Only the first time: from then on they follow at once. Paper does not wait: it gets them, however early.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  const isPrinting = useIsPrinting();
  if (isPrinting && !isTime) setTime(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setTime(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isTime ? children : null;
}
